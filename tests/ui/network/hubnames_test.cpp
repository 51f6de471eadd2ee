// Which names are left where there is not room for all.

#include "sample/samplecorpus.h"
#include "ui/network/labelplacement.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/theme.h"

#include "ui/network/crowdscene.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <set>

namespace atlas::tests {

namespace {

using Label = ui::NetworkPainter::Label;

/// Pixels from a disc's rim to a name.
double offRim(const Label& label, const ui::NetworkScene& scene, const ui::Viewport& view,
              network::NodeIndex v)
{
    const QPointF at = view.toScreen(scene.nodes[v].at);
    const QRectF& box = label.box;
    const QPointF nearest(std::clamp(at.x(), box.left(), box.right()),
                          std::clamp(at.y(), box.top(), box.bottom()));
    return QLineF(at, nearest).length() - static_cast<double>(scene.nodes[v].radius) * view.nodeScale();
}

/// How many names lie on their own discs.
int lyingOnDiscs(const std::vector<Label>& labels, const ui::NetworkScene& scene, const ui::Viewport& view)
{
    return static_cast<int>(std::count_if(labels.begin(), labels.end(), [&](const Label& label) {
        return offRim(label, scene, view, label.node) < -1;
    }));
}

/// How many names stand hardly nearer to their own discs than to others.
int doubtfulNames(const std::vector<Label>& labels, const ui::NetworkScene& scene, const ui::Viewport& view)
{
    constexpr double clearlyNearer = 4; // pixels
    return static_cast<int>(std::count_if(labels.begin(), labels.end(), [&](const Label& label) {
        const double own = std::max(offRim(label, scene, view, label.node), 0.0);
        for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
            if (v != label.node && !scene.nodes[v].hidden &&
                offRim(label, scene, view, v) < own + clearlyNearer)
                return true;
        }
        return false;
    }));
}

} // namespace

class HubNames : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme; ///< whose type is that of the window
    std::shared_ptr<const atlas::Atlas> m_corpus;

    /// The sample corpus as the window opens it.
    ui::NetworkScene corpusScene(text::Language language) const
    {
        const network::Graph graph = network::graphOf(*m_corpus);
        const auto positions = network::layout(graph, ui::layoutOptions(*m_corpus, graph, ui::layoutAspect));
        ui::SceneOptions options;
        options.language = language;
        return ui::makeScene(*m_corpus, graph, positions, ui::palette(ui::Scheme::Light), options);
    }

    /// The tie that is selected at the start.
    static ui::Emphasis emphasisAtStart(const ui::NetworkScene& scene)
    {
        ui::Emphasis emphasis;
        for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
            if (QStringList{"네이버", "NAVER", "엔비디아", "NVIDIA"}.contains(scene.labels[v]))
                emphasis.selected.push_back(v);
        }
        return emphasis;
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_corpus = std::make_shared<const atlas::Atlas>(sampleCorpus());
    }

    /// In the room that a window of 1280 × 800 leaves (below a title bar first), with the strip of months and
    /// without, and in larger.
    void namesOfTheSampleAreUnmistakable_data()
    {
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("doubtful");   // at most
        QTest::addColumn<int>("leastNamed"); // of twenty
        for (const auto language : {text::Language::Korean, text::Language::English}) {
            for (const auto& [room, doubtful, leastNamed] :
                 {std::tuple(QSize(638, 207), 3, 19), std::tuple(QSize(638, 228), 3, 19),
                  std::tuple(QSize(638, 277), 2, 19), std::tuple(QSize(798, 330), 0, 20)})
                QTest::addRow("%s, %d × %d", language == text::Language::Korean ? "ko" : "en", room.width(),
                              room.height())
                    << language << room << doubtful << leastNamed;
        }
    }
    void namesOfTheSampleAreUnmistakable()
    {
        QFETCH(text::Language, language);
        QFETCH(QSize, room);
        QFETCH(int, leastNamed);
        const ui::NetworkScene scene = corpusScene(language);
        QImage image(room, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        const ui::Emphasis emphasis = emphasisAtStart(scene);
        QCOMPARE(emphasis.selected.size(), std::size_t{2});
        network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
        const std::vector<Label> labels = network.labels();
        std::set<network::NodeIndex> named;
        for (const Label& label : labels) {
            named.insert(label.node);
            for (const Label& other : labels) // two names side by side are not read as one
                QVERIFY2(&label == &other || !label.box.adjusted(-4, 0, 0, 0).intersects(other.box),
                         qPrintable(scene.labels[label.node] + " | " + scene.labels[other.node]));
        }
        for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v)
            QVERIFY2(named.count(v) != 0 || !scene.nodes[v].large, qPrintable(scene.labels[v]));
        QVERIFY2(named.size() * 20 >= scene.nodes.size() * static_cast<std::size_t>(leastNamed),
                 qPrintable(QString::number(named.size())));
        QCOMPARE(lyingOnDiscs(labels, scene, view), 0);
        QFETCH(int, doubtful);
        QVERIFY2(doubtfulNames(labels, scene, view) <= doubtful,
                 qPrintable(QString::number(doubtfulNames(labels, scene, view))));
        network.paint(painter, scene, view, emphasis,
                      ui::palette(ui::Scheme::Light)); // and none moves by itself
        QCOMPARE(network.labels().size(), labels.size());
        for (std::size_t i = 0; i < labels.size(); ++i)
            QCOMPARE(network.labels()[i].box, labels[i].box);
    }

    void aNameStandsOnTwoLinesWhereOneHasNoRoom()
    {
        ui::LabelGround ground;
        ground.area = QRectF(0, 0, 400, 400);
        ui::LabelRequest request{0, {200, 200}, 10, {120, 14}};
        request.folded = {70, 28};
        QVERIFY(!ui::placeLabels({request}, ground, 1).front().folded);
        request.within = QRectF(160, 160, 80, 100);
        const auto placed = ui::placeLabels({request}, ground, 1);
        QCOMPARE(placed.size(), std::size_t{1});
        QVERIFY(placed.front().folded);
        QCOMPARE(placed.front().box.size(), request.folded);
    }

    /// The heaviest of a crowd lie in one corner of it; names tell of its other regions nevertheless.
    void namesOfACrowdAreSpread()
    {
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        ui::NetworkScene scene = crowdScene(84, palette);
        const auto offCorner = [&scene](network::NodeIndex v) {
            return std::max(scene.nodes[v].at.x, scene.nodes[v].at.y);
        };
        const auto hubs = std::find_if(scene.byRank.begin(), scene.byRank.end(),
                                       [&](network::NodeIndex v) { return !scene.nodes[v].large; });
        std::stable_sort(scene.byRank.begin(), hubs,
                         [&](auto a, auto b) { return offCorner(a) < offCorner(b); });
        CrowdPicture picture(scene, {640, 420});
        const std::vector<Label>& labels = picture.paint();
        const auto isNamed = [&labels](network::NodeIndex v) {
            return std::any_of(labels.begin(), labels.end(), [v](const Label& l) { return l.node == v; });
        };
        QVERIFY(std::all_of(scene.byRank.begin(), scene.byRank.begin() + 4, isNamed)); // they come first
        QVERIFY(std::count_if(hubs - 24, hubs, isNamed) >= 3);                         // far off that corner
    }

    /// Of hundreds without room between them: names lie over what steps back, which has none itself.
    void whatIsInFocusIsNamedOverWhatStepsBack()
    {
        CrowdPicture picture(18, {770, 280});
        ui::Emphasis emphasis;
        emphasis.focus.assign(picture.scene.nodes.size(), 0);
        const auto isLit = [](network::NodeIndex v) { return v % 9 == 0 && v / 18 % 2 == 0; };
        std::size_t lit = 0;
        for (network::NodeIndex v = 0; v < picture.scene.nodes.size(); ++v)
            lit += static_cast<std::size_t>(emphasis.focus[v] = isLit(v) ? 1 : 0);
        do
            picture.paint(emphasis, ui::NetworkPainter::Haste::Stepwise);
        while (!picture.network.isComplete());
        const std::vector<Label>& labels = picture.network.labels();
        QVERIFY2(labels.size() * 10 >= lit * 9, qPrintable(QString::number(labels.size())));
        for (const Label& label : labels) {
            QVERIFY(isLit(label.node));
            for (network::NodeIndex v = 0; v < picture.scene.nodes.size(); ++v)
                QVERIFY(!isLit(v) || !label.box.contains(picture.view.toScreen(picture.scene.nodes[v].at)));
        }
    }

    /// However large the room, a small picture in it is not hidden by names.
    void namesLeaveACrowdInSight()
    {
        CrowdPicture picture(54, {1280, 720});
        picture.view.zoom *= 0.35;
        const std::vector<Label>& labels = picture.paint();
        QVERIFY(!labels.empty());
        double taken = 0;
        for (const Label& label : labels)
            taken += label.box.width() * label.box.height();
        const auto placeOf = [&picture](const ui::SceneNode& node) {
            return picture.view.toScreen(node.at).x();
        };
        const double side = placeOf(picture.scene.nodes.back()) - placeOf(picture.scene.nodes.front());
        QVERIFY2(taken < 0.25 * side * side, qPrintable(QString::number(taken / (side * side))));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::HubNames)
#include "hubnames_test.moc"
