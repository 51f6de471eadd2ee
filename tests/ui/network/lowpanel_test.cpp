// The arrangements in the low panel of a small screen: what of the sample corpus is still told there.

#include "sample/samplecorpus.h"
#include "ui/network/hittest.h"
#include "ui/network/networkground.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <set>

namespace atlas::tests {

namespace {

constexpr QSize lowPanel(638, 194);   ///< of the window at 1280 × 800
constexpr QSize usualPanel(812, 270); ///< and as it opens on a large screen

/// What a picture shows, and where.
struct Shown
{
    ui::NetworkScene scene;
    ui::NetworkPainter painter;
    ui::Viewport view;

    QPointF at(network::NodeIndex v) const { return view.toScreen(scene.nodes[v].at); }
    double radius(network::NodeIndex v) const
    {
        return static_cast<double>(scene.nodes[v].radius) * view.nodeScale();
    }
    std::size_t named() const
    {
        std::set<network::NodeIndex> nodes;
        for (const ui::NetworkPainter::Label& label : painter.labels())
            nodes.insert(label.node);
        return nodes.size();
    }
};

/// Letters alone, without their halo.
QRectF lettersIn(const QRectF& box)
{
    return box.adjusted(2, 2.5, -2, -2.5);
}

double distance(const QRectF& box, QPointF p)
{
    const QPointF nearest(std::clamp(p.x(), box.left(), box.right()),
                          std::clamp(p.y(), box.top(), box.bottom()));
    return QLineF(nearest, p).length();
}

} // namespace

class LowPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ui::Theme> m_theme; ///< whose type is that of the window
    std::shared_ptr<const atlas::Atlas> m_corpus;

    Shown shown(network::Arrangement arrangement, text::Language language, QSize panel = lowPanel,
                const ui::Emphasis& emphasis = {}) const
    {
        const network::Graph graph = network::graphOf(*m_corpus, network::Filter{});
        network::ArrangeOptions wanted = ui::arrangeOptions(*m_corpus, graph, arrangement, panel);
        wanted.inFocus = emphasis.focus;
        ui::SceneOptions options;
        options.language = language;
        options.arrangement = arrangement;
        options.arranged = std::make_shared<const network::Arranged>(
            network::arrange(arrangement, graph, *m_corpus, wanted));
        const ui::Palette palette = ui::palette(ui::Scheme::Light);
        Shown result{ui::makeScene(*m_corpus, graph, {}, palette, options), ui::NetworkPainter(), {}};
        QImage image(panel, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.panel);
        QPainter painter(&image);
        result.view = result.painter.fit(result.scene, image.rect());
        result.painter.paint(painter, result.scene, result.view, emphasis, palette);
        return result;
    }

    static void eachLanguage()
    {
        QTest::addColumn<text::Language>("language");
        QTest::newRow("Korean") << text::Language::Korean;
        QTest::newRow("English") << text::Language::English;
    }

    static void standsOffAllDiscsAndNames(const Shown& shown)
    {
        const auto& labels = shown.painter.labels();
        for (const auto& label : labels) {
            const QRectF letters = lettersIn(label.box);
            for (network::NodeIndex v = 0; v < shown.scene.nodes.size(); ++v)
                QVERIFY2(distance(letters, shown.at(v)) >= shown.radius(v),
                         qPrintable(shown.scene.labels[label.node] + u'/' + shown.scene.labels[v]));
            for (const auto& other : labels)
                QVERIFY2(&other == &label || !lettersIn(other.box).intersects(letters),
                         qPrintable(shown.scene.labels[label.node]));
        }
    }

private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_corpus = std::make_shared<const atlas::Atlas>(sampleCorpus());
    }
    void cleanupTestCase() { m_theme.reset(); }

    void theCircleNamesAllAndTakesThePanel_data() { eachLanguage(); }

    void theCircleNamesAllAndTakesThePanel()
    {
        QFETCH(text::Language, language);
        const Shown circle = shown(network::Arrangement::Circle, language);
        QCOMPARE(circle.named(), circle.scene.nodes.size());
        standsOffAllDiscsAndNames(circle);
        QRectF ring;
        for (network::NodeIndex v = 0; v < circle.scene.nodes.size(); ++v) {
            ring |= QRectF(circle.at(v) - QPointF(0.5, 0.5), QSizeF(1, 1));
            for (network::NodeIndex w = 0; w < v; ++w)
                QVERIFY(QLineF(circle.at(v), circle.at(w)).length() >
                        circle.radius(v) + circle.radius(w) + 1.5);
        }
        QVERIFY2(ring.width() > 0.5 * lowPanel.width(), qPrintable(QString::number(ring.width())));
        QVERIFY2(ring.height() > 0.8 * lowPanel.height(), qPrintable(QString::number(ring.height())));
    }

    void theTableNamesMost_data() { eachLanguage(); }

    void theTableNamesMost()
    {
        QFETCH(text::Language, language);
        const Shown low = shown(network::Arrangement::Matrix, language);
        QVERIFY2(low.named() * 10 >= low.scene.nodes.size() * 7, qPrintable(QString::number(low.named())));
        standsOffAllDiscsAndNames(low);
        const Shown usual = shown(network::Arrangement::Matrix, language, usualPanel);
        QCOMPARE(usual.named(), usual.scene.nodes.size());
        standsOffAllDiscsAndNames(usual);
    }

    void noTieOfTheTableRunsThroughItsHeadings()
    {
        for (const QSize panel : {lowPanel, usualPanel}) {
            const Shown table = shown(network::Arrangement::Matrix, text::Language::Korean, panel);
            const QRectF cells = QRectF(QPointF(), panel).marginsRemoved(ui::headingRoom(table.scene, 1));
            for (network::EdgeIndex e = 0; e < table.scene.edges.size(); ++e) {
                const ui::EdgeCurve curve = ui::screenCurve(table.scene, table.view, e);
                for (int i = 0; i <= 40; ++i)
                    QVERIFY(cells.contains(curve.at(i / 40.0)));
            }
        }
    }

    /// Of whatever company of the table is selected.
    void theRingInTheTableCoversNoOther()
    {
        const Shown table = shown(network::Arrangement::Matrix, text::Language::Korean);
        constexpr double ring = 2; // pixels from the rim
        for (network::NodeIndex v = 0; v < table.scene.nodes.size(); ++v) {
            for (network::NodeIndex w = 0; w < table.scene.nodes.size(); ++w) {
                const double between = QLineF(table.at(v), table.at(w)).length();
                QVERIFY(v == w || between - table.radius(w) > table.radius(v) + ring - 0.5);
            }
        }
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::LowPanelTest)
#include "lowpanel_test.moc"
