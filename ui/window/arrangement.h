#pragma once

#include <QObject>

#include <array>

class QSettings;
class QSplitter;
class QStackedWidget;
class QWidget;

namespace atlas::ui {

class EmptyState;

/// The panels that fold.
enum class Place
{
    Articles,
    Network,
    Chart,
    Card,
    Reader,
};
inline constexpr int placeCount = 5;

/// Where the panels stand: article list, network over chart (or beside it), card over reader, with splitters
/// between. Where all are folded away it says so, with the way back. Knows what is folded, and remembers it
/// all in the settings. GUI thread only.
class Arrangement : public QObject
{
    Q_OBJECT
public:
    static constexpr int listFoldsBelow = 1280; ///< width of the window
    static constexpr int columnsFrom = 1680;    ///< from here on three columns can be chosen

    /// The panels, in the order of Place, become children of the splitters; the widget is for a layout to
    /// take.
    Arrangement(std::array<QWidget*, placeCount> panels, QObject* parent);

    QWidget* widget() const;
    QWidget*
    nothing() const; ///< what stands there where all panels are folded; takes the keys for its way back
    bool isFolded(Place) const;
    bool isShown(Place) const; ///< neither folded by the user nor for want of room
    bool threeColumns() const { return m_threeColumns; }
    bool canHaveThreeColumns() const { return m_width >= columnsFrom; }

    void setWindowWidth(int);
    void save(QSettings&) const;
    void restore(QSettings&);

public slots:
    void setFolded(Place, bool);
    void setThreeColumns(bool); ///< holds as long as the window is wide enough
    /// Gives the chart below the network its share of the column's height; not where the user has drawn the
    /// line between them.
    void fitChart();
    /// The chart needs more height than the design draws, in pixels: its subtitle takes lines of its own.
    void setMoreForChart(int pixels);
    void reset();
    void retranslate();

signals:
    void changed();

private:
    void apply();
    void setDefaultSizes();

    std::array<QWidget*, placeCount> m_panels;
    std::array<bool, placeCount> m_folded{};
    QStackedWidget* m_stack; ///< what is shown, or that nothing is
    EmptyState* m_nothing;
    QSplitter* m_outer;
    QSplitter* m_centre;
    QSplitter* m_right;
    bool m_threeColumns = false;
    bool m_chartByHand = false; ///< the user has chosen its height
    int m_moreForChart = 0;
    int m_width = 1440;
};

} // namespace atlas::ui
