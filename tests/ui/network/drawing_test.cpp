#include "ui/network/hittest.h"
#include "ui/network/networkground.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkvisible.h"
#include "ui/theme/edgecurve.h"

#include "sample/sampleatlas.h"
#include "support/colourvision.h"
#include "support/ink.h"
#include "ui/network/crowdscene.h"
#include "ui/network/samplescene.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QTest>

#include <cmath>

namespace atlas::tests {

namespace {

/// Nodes in rows, enough of them that they are drawn coarsely.
ui::NetworkScene largeScene()
{
    ui::NetworkScene scene;
    for (std::uint32_t i = 0; i < 3000; ++i) {
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(i);
        node.at = {static_cast<float>(i % 60) * 60, static_cast<float>(i - i % 60)};
        node.colour = 0xFF3B6FB6;
        scene.nodes.push_back(node);
        scene.labels.push_back(QString::number(i));
        scene.byRank.push_back(i);
    }
    return scene;
}

QImage painted(const ui::NetworkScene& scene, const QSize& size, double pixels = 1)
{
    QImage image(size * pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(pixels, pixels);
    ui::NetworkPainter network;
    network.paint(painter, scene, network.fit(scene, QRectF(QPointF(), size)), {},
                  ui::palette(ui::Scheme::Light));
    return image;
}

} // namespace

class DrawingTest : public QObject
{
    Q_OBJECT
private slots:
    void saysStatusAndTypeByLine_data()
    {
        using extract::RelationType;
        using extract::Status;
        QTest::addColumn<RelationType>("type");
        QTest::addColumn<Status>("status");
        QTest::addColumn<ui::Dash>("dash");
        QTest::addColumn<float>("width");
        QTest::addColumn<bool>("arrow");
        QTest::addColumn<bool>("faded");
        QTest::newRow("partnership") << RelationType::Partnership << Status::Actual << ui::Dash::Solid << 1.6F
                                     << false << false;
        QTest::newRow("planned investment")
            << RelationType::Investment << Status::Planned << ui::Dash::Planned << 2.2F << true << false;
        QTest::newRow("reported acquisition")
            << RelationType::Acquisition << Status::Reported << ui::Dash::Reported << 2.2F << true << false;
        QTest::newRow("merger") << RelationType::Merger << Status::Actual << ui::Dash::Solid << 2.2F << false
                                << false;
        QTest::newRow("ended supply")
            << RelationType::Supply << Status::Ended << ui::Dash::Solid << 1.6F << true << true;
        QTest::newRow("competition") << RelationType::Competition << Status::Actual << ui::Dash::Rivalry
                                     << 1.6F << false << false;
        QTest::newRow("dispute") << RelationType::Dispute << Status::Actual << ui::Dash::Rivalry << 1.6F
                                 << true << false;
        QTest::newRow("denied membership")
            << RelationType::Membership << Status::Denied << ui::Dash::Solid << 1.6F << true << true;
        QTest::newRow("unstated") << RelationType::Unstated << Status::Actual << ui::Dash::Solid << 1.0F
                                  << false << false;
        QTest::newRow("talks") << RelationType::Talks << Status::Actual << ui::Dash::Talks << 1.6F << false
                               << false;
    }

    void listsTiesThatAFileDoesNotName()
    {
        atlas::Atlas atlas = *sampleAtlas();
        const auto entries = [&atlas] {
            std::vector<QString> words;
            for (const ui::LegendItem& item :
                 ui::legendItems(atlas, {}, ui::palette(ui::Scheme::Light), {}).ties)
                words.push_back(item.text);
            return words;
        };
        const std::vector<QString> before = entries();
        const QString word = ui::Words::relationType(extract::RelationType::Unstated);
        QCOMPARE(std::count(before.begin(), before.end(), word), 0);
        atlas.relations.front().type = extract::RelationType::Unstated;
        const std::vector<QString> after = entries();
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(after.back(), word);
    }

    void saysStatusAndTypeByLine()
    {
        QFETCH(extract::RelationType, type);
        QFETCH(extract::Status, status);
        atlas::Relation relation;
        relation.type = type;
        relation.status = status;
        const ui::TieStyle edge = ui::tieStyle(relation, ui::palette(ui::Scheme::Light));
        QTEST(edge.dash, "dash");
        QTEST(edge.width, "width");
        QTEST(edge.arrow, "arrow");
        QTEST(edge.opacity < 0.7F, "faded");
    }

    /// By colour for every eye, and most by dashes, bars or an arrow as well.
    void tiesOfTwoKindsAreToldApart()
    {
        constexpr double apart = 12;         // CIEDE2000
        constexpr double apartBesides = 9.5; // where a sign that every status leaves tells them apart as well
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            std::vector<ui::TieStyle> styles;
            for (int i = 0; i < extract::relationTypeCount; ++i) {
                atlas::Relation relation;
                relation.type = static_cast<extract::RelationType>(i);
                styles.push_back(ui::tieStyle(relation, palette));
            }
            const auto signs = [](const ui::TieStyle& e) { return std::pair(e.arrow, e.rivals); };
            for (const ui::TieStyle& a : styles) {
                for (const ui::TieStyle& b : styles) {
                    if (a.colour == b.colour)
                        continue; // of one kind
                    const double least = signs(a) == signs(b) ? apart : apartBesides;
                    for (const Eye eye : eyes)
                        QVERIFY2(difference(eye, QColor(a.colour), QColor(b.colour)) >= least,
                                 qPrintable(QColor(a.colour).name() + " and " + QColor(b.colour).name()));
                }
            }
        }
    }

    void linesStandOutFromTheirGround()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            for (int i = 0; i < extract::relationTypeCount; ++i) {
                atlas::Relation relation;
                relation.type = static_cast<extract::RelationType>(i);
                const ui::TieStyle style = ui::tieStyle(relation, palette);
                const QColor line(style.colour);
                const auto mixed = [&](float a, float b) { return b + (a - b) * style.opacity; };
                const QColor seen = QColor::fromRgbF(mixed(line.redF(), palette.panel.redF()),
                                                     mixed(line.greenF(), palette.panel.greenF()),
                                                     mixed(line.blueF(), palette.panel.blueF()));
                QVERIFY2(ui::contrast(seen, palette.panel) >= 2.99, qPrintable(line.name()));
                QVERIFY(style.opacity >= 0.75F);
            }
        }
    }

    void tiesThatHaveEndedAreFadedInBothSchemes()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Palette& palette = ui::palette(scheme);
            for (int i = 0; i < extract::relationTypeCount; ++i) {
                atlas::Relation relation;
                relation.type = static_cast<extract::RelationType>(i);
                const ui::TieStyle actual = ui::tieStyle(relation, palette);
                relation.status = extract::Status::Ended;
                const ui::TieStyle ended = ui::tieStyle(relation, palette);
                QVERIFY2(actual.opacity - ended.opacity > 0.14F, qPrintable(QColor(ended.colour).name()));
            }
        }
    }

    void bowsTiesOfOnePairApart()
    {
        const ui::EdgeCurve first = ui::edgeCurve({{0, 0}, {100, 0}, 10, 10, 0, 2, false}, 16);
        const ui::EdgeCurve second = ui::edgeCurve({{100, 0}, {0, 0}, 10, 10, 1, 2, true}, 16);
        QVERIFY(std::abs(first.middle().y() - second.middle().y()) > 10);
        const ui::EdgeCurve alone = ui::edgeCurve({{0, 0}, {100, 0}, 10, 20, 0, 1, false}, 16);
        QVERIFY(alone.straight);
        QCOMPARE(alone.from, QPointF(10, 0));
        QCOMPARE(alone.to, QPointF(80, 0));
        QVERIFY(std::abs(alone.distance({50, 7}) - 7) < 1e-6);
    }

    void findsEveryNodeAndEdgeWhereItIsDrawn()
    {
        const ui::NetworkScene scene = sampleScene();
        const ui::HitTest hit(scene);
        const ui::Viewport view = ui::NetworkPainter().fit(scene, {0, 0, 900, 500});
        for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
            const QPointF at = view.toScreen(scene.nodes[v].at);
            QCOMPARE(hit.nodeAt(view, at), v);
            const double rim = static_cast<double>(scene.nodes[v].radius) * view.nodeScale();
            QVERIFY(hit.nodeAt(view, at + QPointF(0, rim + 30)) != v);
        }
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
            const QPointF middle = ui::screenCurve(scene, view, e).middle();
            const network::EdgeIndex found = hit.edgeAt(view, middle);
            QVERIFY(found < scene.edges.size());
            QVERIFY(ui::screenCurve(scene, view, found).distance(middle) < 1);
        }
        QCOMPARE(hit.nodeAt(view, {-5000, -5000}), static_cast<network::NodeIndex>(scene.nodes.size()));
        QCOMPARE(hit.edgeAt(view, {-5000, -5000}), static_cast<network::EdgeIndex>(scene.edges.size()));
    }

    void findsTheNodesInARectangle()
    {
        const ui::NetworkScene scene = largeScene();
        const ui::HitTest hit(scene);
        const ui::Viewport view{QRectF(0, 0, 600, 600), {300, 300}, 1};
        const auto found = hit.nodesIn(view, QRectF(-5, -5, 130, 70)); // columns 0 to 2, rows 0 and 1
        QCOMPARE(found, (std::vector<network::NodeIndex>{0, 1, 2, 60, 61, 62}));
    }

    void drawsTheSameOnTheScreenAndInAnExport()
    {
        const ui::NetworkScene scene = sampleScene();
        const QImage screen = painted(scene, {800, 500});
        QCOMPARE(painted(scene, {800, 500}), screen);
        // twice as fine: the same things at the same places
        const QImage fine =
            painted(scene, {800, 500}, 2).scaled(800, 500, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const ui::Viewport view = ui::NetworkPainter().fit(scene, {0, 0, 800, 500});
        for (const ui::SceneNode& node : scene.nodes) {
            const double aside = static_cast<double>(node.radius) * view.nodeScale() / 2; // off its sign
            const QPoint at = (view.toScreen(node.at) - QPointF(aside, aside)).toPoint();
            QCOMPARE(screen.pixelColor(at), QColor(node.colour));
            QVERIFY(std::abs(fine.pixelColor(at).red() - screen.pixelColor(at).red()) < 12);
        }
    }

    void stepsBackWhatIsNotInFocus()
    {
        const ui::NetworkScene scene = sampleScene();
        ui::Emphasis emphasis;
        emphasis.focus.assign(scene.nodes.size(), 0);
        emphasis.focus[0] = 1;
        QImage image(800, 500, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        network.paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
        painter.end();
        QCOMPARE(image.pixelColor(view.toScreen(scene.nodes[0].at).toPoint()), QColor(scene.nodes[0].colour));
        const QColor other = image.pixelColor(view.toScreen(scene.nodes[1].at).toPoint());
        QVERIFY(other.lightness() > 200);
    }

    void drawsThousandsCoarselyAtTheirPlaces()
    {
        const ui::NetworkScene scene = largeScene();
        const QImage image = painted(scene, {900, 800});
        const ui::Viewport view = ui::NetworkPainter().fit(scene, {0, 0, 900, 800});
        for (const std::size_t v : {std::size_t{0}, std::size_t{59}, std::size_t{2999}}) {
            const QColor colour = image.pixelColor(view.toScreen(scene.nodes[v].at).toPoint());
            QVERIFY2(colour.blue() > colour.red() + 20, qPrintable(colour.name()));
        }
    }

    void ringsThousandsThatAreSelectedWithoutHeapingNames()
    {
        const ui::NetworkScene scene = largeScene();
        const ui::Palette palette = ui::palette(ui::Scheme::Light);
        ui::Emphasis emphasis;
        for (network::NodeIndex v = 0; v < scene.nodes.size(); v += 2)
            emphasis.selected.push_back(v);
        QImage image(900, 800, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        network.paint(painter, scene, view, emphasis, palette);
        const auto hasRing = [&](std::size_t v) {
            const QPoint at = view.toScreen(scene.nodes[v].at).toPoint();
            for (int x = -7; x <= 7; ++x) {
                if (image.pixelColor(at + QPoint(x, 0)) == palette.accent)
                    return true;
            }
            return false;
        };
        for (const std::size_t v : {std::size_t{0}, std::size_t{62}, std::size_t{2998}}) {
            QVERIFY(hasRing(v));
            QVERIFY(!hasRing(v + 1));
        }
        const auto& labels = network.labels();
        QVERIFY(!labels.empty());
        for (std::size_t i = 0; i < labels.size(); ++i) {
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!labels[i].box.intersects(labels[k].box));
        }
    }

    void marksRivalsAndWhatIsDenied()
    {
        const ui::EdgeCurve curve = ui::edgeCurve({{0, 0}, {100, 0}, 10, 10, 0, 1, false}, 16);
        ui::SceneEdge edge;
        QVERIFY(ui::edgeMarks(edge, curve, 1).empty());
        edge.rivals = true;
        for (const QLineF& bar : ui::edgeMarks(edge, curve, 1))
            QCOMPARE(bar.dx(), 0.0); // across the line
        edge.denied = true;
        for (const QLineF& stroke : ui::edgeMarks(edge, curve, 1))
            QCOMPARE(stroke.center(), QPointF(50, 0)); // a cross
    }

    void headingsAreBriefRatherThanCut_data()
    {
        QTest::addColumn<QSizeF>("room"); // of the words, of a line
        QTest::addColumn<QString>("words");
        QTest::newRow("enough") << QSizeF(1.1, 1) << QStringLiteral(u"United\u00A0States");
        QTest::newRow("nearly enough") << QSizeF(0.9, 1) << QStringLiteral(u"United\u00A0States");
        QTest::newRow("two lines") << QSizeF(0.6, 2.2) << QString("United States");
        QTest::newRow("one short line") << QSizeF(0.6, 1.2) << QString("US");
        QTest::newRow("narrow") << QSizeF(0.3, 3) << QString("US");
    }
    void headingsAreBriefRatherThanCut()
    {
        QFETCH(QSizeF, room);
        const QFont font;
        const QFontMetricsF metrics(font);
        const QSizeF pixels(room.width() * metrics.horizontalAdvance("United States"),
                            room.height() * metrics.height());
        const ui::FittedHeading fitted = ui::fitHeading("United States", "US", font, pixels);
        QTEST(fitted.words, "words");
        for (const QString& line : fitted.words.split(u' '))
            QVERIFY(metrics.horizontalAdvance(line) * fitted.size <= pixels.width() + 0.01);
        QVERIFY(fitted.size > 0.8 && fitted.size <= 1);
    }

    void drawsLegendLinesAsThePictureDrawsThem()
    {
        const ui::Picture picture = ui::networkPicture(sampleAtlas(), {}, ui::SceneOptions{});
        int withHead = 0;
        for (const ui::LegendEntry& entry : picture.legend) {
            if (entry.mark != ui::LegendEntry::Mark::Line)
                continue;
            QImage image(60, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            entry.line(painter, QRectF(10, 0, 40, 20));
            painter.end();
            QVERIFY2(inkOf(image) > 2, qPrintable(entry.text));
            withHead += image.pixelColor(44, 8) != QColor(Qt::white) ? 1 : 0;
        }
        QVERIFY(withHead >= 2); // investments and supplies
    }

    /// Nodes without a colour of their own, in the picture and in its legend.
    void tellsInstitutionsFromCompaniesWithoutALayer()
    {
        const auto atlas = sampleAtlas();
        for (const ui::Colouring colouring : {ui::Colouring::Layer, ui::Colouring::Country}) {
            const auto graph = network::graphOf(*atlas);
            const ui::NetworkScene scene = ui::makeScene(*atlas, graph, {}, ui::palette(ui::Scheme::Light),
                                                         {text::Language::Korean, colouring});
            for (const ui::SceneNode& node : scene.nodes) {
                const bool company = (*atlas)[node.entity].kind == extract::EntityKind::Company;
                QCOMPARE(node.shape == ui::NodeShape::Disc, company);
            }
        }
        const auto items = ui::legendItems(*atlas, {}, ui::palette(ui::Scheme::Light), {}).nodes;
        for (const ui::LegendItem& a : items) {
            for (const ui::LegendItem& b : items)
                QVERIFY(&a == &b || a.colour != b.colour || a.shape != b.shape);
        }
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setBrush(Qt::black);
        ui::paintNodeShape(painter, ui::NodeShape::Square, {20, 20}, 16);
        QVERIFY(image.pixelColor(8, 8) == QColor(Qt::black)); // a disc has no corners
    }

    /// The ties of what is in focus are seen among thousands that step back.
    void tiesInFocusStandOutOfACrowd_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("haste");
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            for (const auto haste : {ui::NetworkPainter::Haste::None, ui::NetworkPainter::Haste::Moving})
                QTest::addRow("%d %d", static_cast<int>(scheme), static_cast<int>(haste))
                    << static_cast<int>(scheme) << static_cast<int>(haste);
        }
    }
    void tiesInFocusStandOutOfACrowd()
    {
        QFETCH(int, scheme);
        QFETCH(int, haste);
        const ui::Palette& palette = ui::palette(static_cast<ui::Scheme>(scheme));
        const ui::NetworkScene scene = crowdScene(54, palette);
        ui::Emphasis emphasis;
        emphasis.focus.assign(scene.nodes.size(), 0);
        const ui::SceneEdge& tie = scene.edges[2 * (54 * 20 + 25) + 1]; // into the row below, past discs
        emphasis.focus[tie.source] = emphasis.focus[tie.target] = 1;
        QImage image(1600, 1600, QImage::Format_ARGB32_Premultiplied);
        image.fill(palette.panel);
        QPainter painter(&image);
        ui::NetworkPainter network;
        const ui::Viewport view = network.fit(scene, image.rect());
        network.paint(painter, scene, view, emphasis, palette, static_cast<ui::NetworkPainter::Haste>(haste));
        painter.end();
        const QPointF from = view.toScreen(scene.nodes[tie.source].at);
        const QPointF to = view.toScreen(scene.nodes[tie.target].at);
        int seen = 0;
        constexpr int samples = 20;
        for (int i = 0; i < samples; ++i) {
            const QPointF at = from + (to - from) * (0.2 + 0.6 * i / samples);
            double best = 0;
            for (int y = -1; y <= 1; ++y)
                best = std::max(
                    best, ui::contrast(image.pixelColor(qRound(at.x()), qRound(at.y()) + y), palette.panel));
            seen += best >= 2.4 ? 1 : 0;
        }
        QVERIFY2(seen >= samples * 9 / 10, qPrintable(QString::number(seen)));
    }

    void listsTheStatusesThatThereAre()
    {
        const auto atlas = sampleAtlas();
        network::Exploration exploration;
        exploration.filter.statuses &= ~(1u << static_cast<unsigned>(extract::Status::Planned));
        const auto items = ui::legendItems(*atlas, exploration, ui::palette(ui::Scheme::Light), {}).statuses;
        QCOMPARE(items.size(), std::size_t{2}); // planned and reported; what is simply so needs no words
        QCOMPARE(items[0].id, static_cast<int>(extract::Status::Planned));
        QCOMPARE(items[0].count, 1);
        QVERIFY(!items[0].shown);
        QVERIFY(items[0].line && items[0].line->dash == ui::Dash::Planned);
        QVERIFY(items[1].shown);
    }

    void fillsThePageWhateverItsShape_data()
    {
        QTest::addColumn<int>("arrangement");
        QTest::addColumn<QSize>("page");
        for (int i = 0; i < network::arrangementCount; ++i) {
            for (const QSize page : {QSize(730, 900), QSize(1400, 700)})
                QTest::addRow("%s, %d wide",
                              network::arrangementName(static_cast<network::Arrangement>(i)).data(),
                              page.width())
                    << i << page;
        }
    }
    void fillsThePageWhateverItsShape()
    {
        QFETCH(int, arrangement);
        QFETCH(QSize, page);
        const auto atlas = sampleAtlas();
        const auto graph = network::graphOf(*atlas);
        ui::SceneOptions options;
        options.arrangement = static_cast<network::Arrangement>(arrangement);
        if (arrangement > 0) // as it was in the window
            options.arranged = std::make_shared<const network::Arranged>(
                network::arrange(options.arrangement, graph, *atlas,
                                 ui::arrangeOptions(*atlas, graph, options.arrangement, QSizeF(900, 400))));
        const ui::Picture picture = ui::networkPicture(atlas, {}, options);
        QImage image(page, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, image.rect(), ui::palette(ui::Scheme::Light));
        painter.end();
        QRect drawn;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn |= image.pixel(x, y) == 0xFFFFFFFF ? QRect() : QRect(x, y, 1, 1);
        }
        QVERIFY2(drawn.width() > 0.8 * page.width(), qPrintable(QString::number(drawn.width())));
        QVERIFY2(drawn.height() > 0.8 * page.height(), qPrintable(QString::number(drawn.height())));
    }

    void composesAPictureForExport()
    {
        const ui::Picture picture = ui::networkPicture(sampleAtlas(), {}, ui::SceneOptions{});
        QVERIFY(!picture.title.isEmpty());
        QVERIFY(picture.legend.size() > 5);
        QVERIFY(picture.contentSize.width() > 500);
        const QImage image = ui::render(picture, {});
        QVERIFY(!image.isNull());
        QCOMPARE(ui::render(picture, {}), image);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::DrawingTest)
#include "drawing_test.moc"
