#pragma once

#include "ui/network/labelplacement.h"
#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"
#include "ui/theme/edgecurve.h"

#include <QFont>
#include <QHash>
#include <QImage>

#include <optional>
#include <vector>

class QPainter;

namespace atlas::ui {

class LedPlaces;
struct LedName;
class Raster;

/// What stands out in a picture of the network. Indices are those of the scene.
struct Emphasis
{
    std::vector<network::NodeIndex> selected; ///< get a ring
    std::optional<network::EdgeIndex> edge;   ///< selected
    std::optional<network::NodeIndex> hovered;
    std::optional<network::EdgeIndex> hoveredEdge;
    std::optional<network::NodeIndex> cursor; ///< where the keyboard is
    std::vector<char> focus;                  ///< by node; where set, all others step back
    std::vector<char> ties;                   ///< by edge; where set, all others step back
    std::vector<char> pinned;                 ///< by node

    bool inFocus(network::NodeIndex v) const { return focus.empty() || focus[v] != 0; }
    bool isFocal(network::EdgeIndex e) const { return !ties.empty() && ties[e] != 0; }
};

/// Draws a scene: the same code for the window and for what is exported. Keeps pictures of the labels it has
/// drawn, so that the next frame is quick; one per view. GUI thread.
class NetworkPainter
{
public:
    /// `typeScale`: how much larger than designed type is on this system.
    explicit NetworkPainter(double typeScale = 1) : m_typeScale(typeScale) {}
    double typeScale() const { return m_typeScale; }

    enum class Haste
    {
        None,     ///< all at once, however long it takes
        Stepwise, ///< as well as None, but of the names that are new no more than a frame has time for
        Moving,   ///< lines may be rough, and names missing as in Stepwise
    };
    static constexpr int mostNewNames = 16; ///< of one frame
    /// Draws into viewport.area and clips to it. The ground is left as it is; `palette` says what it is taken
    /// to be. Where thousands of things are in sight, lines and discs are drawn thin and without dashes.
    /// Painted again and again where isComplete() says no, whatever is missing comes in time.
    void paint(QPainter&, const NetworkScene&, const Viewport&, const Emphasis&, const Palette&,
               Haste = Haste::None);
    bool isComplete() const { return m_complete; }

    /// Where the labels lay in the picture painted last.
    struct Label
    {
        network::NodeIndex node = 0;
        QRectF box;
    };
    const std::vector<Label>& labels() const { return m_labels; }

    /// Space that a node takes with its label below, half width and height in world units: for the layout.
    /// Labels count as wide as they are in either language.
    network::Point halfExtent(const NetworkScene&, network::NodeIndex) const;
    /// How long a node's name is, in pixels where labels have their usual size.
    float labelLength(const NetworkScene&, network::NodeIndex) const;
    float foldedLength(const NetworkScene&, network::NodeIndex) const; ///< likewise over two lines
    float letterHeight(const NetworkScene&, network::NodeIndex) const; ///< in any type, without room

    /// A viewport that shows all of a scene with its labels in an area.
    Viewport fit(const NetworkScene&, const QRectF& area) const;

private:
    struct Visible;
    void paintAreas(QPainter&, const Visible&) const;
    void paintEdges(QPainter&, const Visible&, bool front) const;
    void paintEdge(QPainter&, const Visible&, network::EdgeIndex) const;
    void paintNodes(QPainter&, const Visible&, bool front) const;
    void paintEchoes(QPainter&, const Visible&) const;
    void paintMarks(QPainter&, const Visible&) const;
    void paintRings(QPainter&, const Visible&) const;
    void paintCoarsely(QPainter&, const Visible&, Haste);
    void paintCoarseEdges(Raster&, const Visible&, double pixels, Haste, bool front) const;
    bool paintFocusedEdges(Raster&, const Visible&, double pixels) const; ///< false: too many, none is drawn
    void paintCoarseNodes(Raster&, const Visible&, double pixels, Haste, bool front) const;
    void paintCoarseRings(Raster&, const Visible&, double pixels) const;
    /// A name in a place that is its own.
    struct OwnName
    {
        network::NodeIndex node = 0;
        QStringList lines; ///< as much of it as fits
        QRectF box;
        bool large = false;
    };
    static QRectF cellAt(const Visible&, network::Point);
    std::vector<OwnName> ownNames(const Visible&) const;
    std::vector<OwnName> namesInCells(const Visible&) const;
    bool rowsHoldNames(const Visible&) const;
    std::vector<OwnName> namesOfRows(const Visible&) const;
    void lengthen(std::vector<OwnName>&, const Visible&) const;
    void paintPlates(QPainter&, const Visible&, const std::vector<OwnName>&, bool front) const;
    static void paintKeptPlates(QPainter&, const Visible&, const std::vector<OwnName>&, bool front);
    void paintOwnNames(QPainter&, const Visible&, const std::vector<OwnName>&);
    LabelRequest request(const Visible&, network::NodeIndex, bool must) const;
    std::vector<network::NodeIndex> calledFor(const Visible&) const;
    std::vector<LabelRequest> labelRequests(const Visible&) const;
    void addAreaNames(const Visible&, std::vector<LabelRequest>&) const;
    static bool standsAlone(const Visible&, const network::Echo&);
    void addEchoNames(const Visible&, std::vector<LabelRequest>&) const;
    LabelGround ground(const Visible&, bool inFocusAlone) const;
    static std::size_t mostLooseNames(const Visible&, Haste, std::size_t wanted);
    void addKeptClear(const Visible&, LabelGround&) const;
    static void orderCrowd(const Visible&, std::vector<LabelRequest>&);
    static void addNamed(const Visible&, const std::vector<LabelRequest>&, LabelGround&);
    static void paintNamedDisc(QPainter&, const Visible&, network::NodeIndex);
    void paintLabels(QPainter&, const Visible&, const std::vector<OwnName>&, Haste);
    void paintByFocus(QPainter&, const Visible&, std::vector<LabelRequest>, std::vector<QRectF> taken, Haste);
    /// What is asked for first.
    std::vector<PlacedLabel> paintLooseNames(QPainter&, const Visible&, const std::vector<LabelRequest>&,
                                             std::vector<PlacedLabel>);
    void keepSides(double zoom, Haste);
    static void leaveForLater(std::vector<LabelRequest>&);
    void keepSide(const Visible&, const LabelRequest&, int side);
    bool paintLines(QPainter&, const Visible&, const QStringList& lines, bool large, const QRectF& box,
                    bool fromLeft = false);
    bool paintLevel(QPainter&, const Visible&, const QString& words, bool large, QPointF middle);
    /// How a name around a circle may be led to.
    struct Leading
    {
        bool led = false;
        bool amongThem = false; ///< LedRequest::amongThem
    };
    void paintNamesAround(QPainter&, const Visible&, std::vector<LabelRequest>);
    void paintNameAround(QPainter&, const Visible&, const LabelRequest&, LedPlaces&, Leading);
    void paintRingNames(QPainter&, const Visible&, std::vector<LabelRequest>);
    void paintLedName(QPainter&, const Visible&, network::NodeIndex, const QString& words, const LedName&);
    QRectF boundsOfRing(const NetworkScene&, const Viewport&) const;
    Viewport fitDiscs(const NetworkScene&, const QRectF& area) const;
    Viewport fitOrder(const NetworkScene&, const QRectF& area) const;
    QRectF extentOf(const NetworkScene&, network::NodeIndex, const Viewport&) const;
    QSizeF labelSize(const QString&, bool large, double scale) const;
    /// Lines of a name as close as letters need.
    struct Letters
    {
        QSizeF size;
        std::vector<double> baselines; ///< pixels below the top, by line
    };
    Letters lettersOf(const QStringList& lines, bool large, double scale) const;
    QRectF inkOf(const QString& line, bool large, double scale) const;
    static double longestBeside(const QSizeF& room); ///< pixels of a name beside a circle
    static QStringList folded(const QString& words);
    QString shortened(const QString&, bool large, double scale, double width) const;
    QSizeF labelRoom(const NetworkScene&, network::NodeIndex, double scale) const;
    /// None where it would be new and the present frame has made as many as it may.
    QImage labelPicture(const QString&, bool large, double pixels, const Visible&);
    /// A name with its halo, as a picture or, where the painter keeps shapes, as letters; empty: in a later
    /// frame.
    struct LabelInk
    {
        QImage picture;
        QFont font;
        QString words;
        QSizeF size;
        double baseline = 0; ///< below its top
        bool isEmpty() const { return size.isEmpty(); }
        QPointF around(QPointF centre) const { return centre - QPointF(size.width(), size.height()) / 2; }
    };
    LabelInk labelInk(const QPainter&, const QString&, bool large, const Visible&);
    static void drawInk(QPainter&, const LabelInk&, QPointF topLeft, const Palette&);
    static double devicePixels(const QPainter&); ///< of one of its units

    double m_typeScale;
    bool m_complete = true;
    int m_moreNames = 0; ///< new ones that there still is time for in the present frame
    std::vector<Label> m_labels;
    /// A name as it is set.
    struct SetName
    {
        QString text;
        int halfPixels = 0; ///< size of its type
        bool large = false;
        bool dark = false; ///< likewise its ground, where that counts
        double extent = 0; ///< that it is drawn at or has, if it counts: pixels of the device, or width

        bool operator==(const SetName&) const = default;
        friend std::size_t qHash(const SetName& name, std::size_t seed) noexcept
        {
            return qHashMulti(seed, name.text, name.halfPixels, name.large, name.dark, name.extent);
        }
    };
    SetName setName(const QString&, bool large, double scale) const;
    QHash<SetName, QImage> m_pictures; ///< of labels
    mutable QHash<SetName, QSizeF> m_sizes;
    mutable QHash<SetName, QRectF> m_inks; ///< of lines
    mutable QHash<SetName, QString> m_shortened;
    /// Where a name stands.
    struct Side
    {
        int side = -1;
        QString words;
        bool offRing = false; ///< it was made room for the ring of what is selected
    };
    QHash<atlas::EntityId, Side> m_sides; ///< so that none jumps while others come and go
    double m_sidesAt = 0;                 ///< zoom of the last picture that stood still
    QImage m_canvas;                      ///< kept between coarse frames
};

/// About as large as a disc of that radius, with the painter's pen and brush.
void paintNodeShape(QPainter&, NodeShape, QPointF centre, double radius);

/// In a disc of that radius, where that is large enough for it to be seen; in the colour of the ground.
void paintNodeSign(QPainter&, NodeSign, QPointF centre, double radius, const QColor& ground);

} // namespace atlas::ui
