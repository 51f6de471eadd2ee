// The time line: its rows, and the headings above it.

#include "arrangedpanel.h"
#include "ui/network/hittest.h"
#include "ui/network/networkground.h"
#include "ui/network/timeheadings.h"
#include "ui/pictures/paragraph.h"

#include <QFontMetricsF>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

namespace atlas::tests {

class TimeLineTest : public QObject, private ArrangedPanel
{
    Q_OBJECT

    void comeNearer(int steps)
    {
        for (int i = 0; i < steps; ++i) {
            QWheelEvent event(QPointF(600, 120), view().mapToGlobal(QPointF(600, 120)), {}, {0, 120}, {}, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view(), &event);
        }
    }

private slots:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_theme.reset(); }

    /// However far to the right one looks: who is still told of stays in sight at the left, and is found
    /// there.
    void keepsNamesOfRowsInSight()
    {
        choose(3);
        view().finishGlide();
        const auto naver = m_atlas->find("naver")->id;
        comeNearer(4);
        const ui::NetworkScene& scene = view().scene();
        const network::NodeIndex v = scene.nodeOf(naver);
        const double there = view().viewport().toScreen(scene.nodes[v].at).x();
        const double end = view().viewport().toScreen({scene.until[v], 0}).x();
        QVERIFY2(there < 0 && end > 100, qPrintable(QString("%1 %2").arg(there).arg(end)));
        QVERIFY(view().placeOf(naver).x() > 20);
        QCOMPARE(view().hitTest().nodeAt(view().viewport(), view().placeOf(naver)), v);
        for (const ui::SceneNode& node : scene.nodes) // nobody stays beyond their last tie
            QVERIFY(view().placeOf(node.entity).x() <=
                    std::max(view().viewport().toScreen(node.at).x(),
                             view().viewport().toScreen({scene.until[scene.nodeOf(node.entity)], 0}).x()));
    }

    void noTieRunsThroughANameOrADisc_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("korean");
        for (const QSize size : {QSize(640, 340), QSize(640, 408), QSize(1290, 640)}) {
            for (const bool korean : {true, false})
                QTest::addRow("%d x %d, %s", size.width(), size.height(), korean ? "ko" : "en")
                    << size << korean;
        }
    }

    /// It would seem to end there. All have their names, whole, left of them.
    void noTieRunsThroughANameOrADisc()
    {
        QFETCH(QSize, size);
        QFETCH(bool, korean);
        m_document->setLanguage(korean ? text::Language::Korean : text::Language::English);
        m_panel->resize(size);
        choose(3);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        for (int frame = 0; frame < 4; ++frame) // few names are new in one
            view().grab();
        const ui::NetworkScene& scene = view().scene();
        const auto& labels = view().painter().labels();
        QCOMPARE(labels.size(), scene.nodes.size());
        for (const auto& label : labels) {
            const QPointF at = view().placeOf(scene.nodes[label.node].entity);
            QVERIFY(label.box.right() < at.x() && at.x() - label.box.right() < 12);
            QVERIFY(QRectF(view().rect()).contains(label.box));
            for (const auto& other : labels) // letters are lower than their halo
                QVERIFY(&other == &label || !other.box.intersects(label.box.adjusted(0, 5, 0, -5)));
            for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
                const auto [from, to] = ui::screenEnds(scene, view().viewport(), e);
                QVERIFY(!QRectF(from, to).normalized().adjusted(-1, 1, 1, -1).intersects(label.box));
                const bool isOwn = scene.edges[e].source == label.node || scene.edges[e].target == label.node;
                const QRectF disc(at - QPointF(5, 5), at + QPointF(5, 5));
                QVERIFY(isOwn || !QRectF(from, to).normalized().adjusted(-1, 1, 1, -1).intersects(disc));
            }
        }
    }

    /// A tie selected elsewhere is seen at its date, with both of its companies, below the headings.
    void bringsATieToItsDate()
    {
        m_theme->setReducedMotion(true);
        choose(3);
        comeNearer(6);
        const ui::NetworkScene& scene = view().scene();
        const QRectF room = QRectF(view().rect()).marginsRemoved(ui::headingRoom(scene, 1));
        int outside = 0;
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
            const auto ends = ui::screenEnds(scene, view().viewport(), e);
            outside += room.contains(ends.first) && room.contains(ends.second) ? 0 : 1;
            m_selection->select(scene.edges[e].relation);
            const auto [source, target] = ui::screenEnds(scene, view().viewport(), e);
            QVERIFY(room.contains(source) && room.contains(target));
            for (const network::NodeIndex v : view().emphasis().selected)
                QVERIFY(room.contains(view().placeOf(scene.nodes[v].entity)));
        }
        QVERIFY2(outside > 5, qPrintable(QString::number(outside)));
    }

    void bringsACompanyOfATimeLineIntoSight()
    {
        m_theme->setReducedMotion(true);
        choose(3);
        comeNearer(6);
        const QRectF room = QRectF(view().rect()).marginsRemoved(ui::headingRoom(view().scene(), 1));
        for (const ui::SceneNode& node : view().scene().nodes) {
            m_selection->select(node.entity);
            QVERIFY(room.contains(view().placeOf(node.entity)));
        }
    }

    void rowsOfATimeLineAreAsFarApartAsNamesAreHigh_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 408), QSize(1290, 640), QSize(1920, 1000)})
            QTest::addRow("%d wide", size.width()) << size;
    }

    void rowsOfATimeLineAreAsFarApartAsNamesAreHigh()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(3);
        const auto closest = [this] {
            view().finishGlide();
            std::set<double> rows;
            for (const QPointF& at : places())
                rows.insert(std::round(at.y() * 4) / 4);
            double least = 1e9;
            for (auto row = std::next(rows.begin()); row != rows.end(); ++row)
                least = std::min(least, *row - *std::prev(row));
            return least;
        };
        QTRY_VERIFY2(closest() > 12, qPrintable(QString("%1 %2").arg(closest()).arg(view().height())));
    }

    void tellsEveryDateOfATimeLine_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 408), QSize(1290, 640)})
            QTest::addRow("%d wide", size.width()) << size;
    }

    /// Headings stand whole in their lines, none on another, whatever part is looked at.
    void tellsEveryDateOfATimeLine()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(3);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        const ui::NetworkScene& scene = view().scene();
        const QFont font = ui::pictureFont(11.5, QFont::DemiBold);
        for (int zoom = 0; zoom < 8; ++zoom) {
            const QRectF top(0, 0, view().width(), 40);
            const ui::TimeHeadings headings = ui::timeHeadings(scene, view().viewport(), top, font);
            QVERIFY(!headings.told.empty());
            std::size_t dates = 0;
            for (const ui::TimeHeading& heading : headings.told) {
                QVERIFY(top.contains(heading.room));
                QVERIFY(heading.room.width() + 0.5 >= QFontMetricsF(font).horizontalAdvance(heading.words));
                for (const ui::TimeHeading& other : headings.told)
                    QVERIFY(&other == &heading || !other.room.intersects(heading.room));
                dates += scene.bands[heading.band].band.of == network::Band::Of::Date ? 1 : 0;
            }
            if (zoom == 0)
                QCOMPARE(dates, static_cast<std::size_t>(std::count_if(
                                    scene.bands.begin(), scene.bands.end(), [](const ui::SceneBand& each) {
                                        return each.band.of == network::Band::Of::Date;
                                    })));
            QWheelEvent event(QPointF(300, 120), view().mapToGlobal(QPointF(300, 120)), {}, {0, 120}, {}, {},
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view(), &event);
        }
    }

    void headingsStandWithinTheirMonth_data() { tellsEveryDateOfATimeLine_data(); }

    /// A day of July never stands below June, nor the name of a month elsewhere than where it begins.
    void headingsStandWithinTheirMonth()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(3);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        const ui::NetworkScene& scene = view().scene();
        const QFont font = ui::pictureFont(11.5, QFont::DemiBold);
        const QRectF top(0, 0, view().width(), 40);
        const ui::TimeHeadings headings = ui::timeHeadings(scene, view().viewport(), top, font);
        const auto along = [&](const network::Band& band) {
            const double from = view().viewport().toScreen({band.from, 0}).x();
            return QRectF(from, 0, view().viewport().toScreen({band.to, 0}).x() - from, 40);
        };
        for (const ui::TimeHeading& heading : headings.told) {
            const network::Band& own = scene.bands[heading.band].band;
            if (own.of == headings.upper)
                QVERIFY(std::abs(heading.room.left() - std::max(along(own).left(), 0.0)) < 8);
            for (const ui::SceneBand& each : scene.bands) {
                const bool within = each.band.of == headings.upper && own.of == network::Band::Of::Date &&
                                    each.band.from <= own.from && own.to <= each.band.to;
                if (within)
                    QVERIFY2(along(each.band).adjusted(-0.5, 0, 0.5, 0).contains(heading.room),
                             qPrintable(heading.words));
            }
        }
    }

    /// The ring around what is selected keeps to its row and off its name.
    void theRingOfWhatIsSelectedKeepsToItsRow()
    {
        choose(3);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        const QColor accent = m_theme->palette().accent;
        const double halfRow = static_cast<double>(view().scene().rowHeight) * view().viewport().zoom / 2;
        for (const char* key : {"naver", "nvidia", "meta"}) {
            const auto id = m_atlas->find(key)->id;
            m_selection->select(id);
            const QImage image = view().grab().toImage();
            const QPoint centre = view().placeOf(id).toPoint();
            const auto reach = [&](const QPoint& step) { // of the ring
                int farthest = 0;
                for (int i = 1; i < 20; ++i) {
                    const QColor colour = image.pixelColor(centre + i * step);
                    if (std::abs(colour.red() - accent.red()) + std::abs(colour.blue() - accent.blue()) < 24)
                        farthest = i;
                }
                return farthest;
            };
            const int across = reach({-1, 0});
            QVERIFY(across > 0);
            QVERIFY2(reach({0, -1}) <= halfRow + 0.5, key);
            for (const auto& label : view().painter().labels()) {
                const bool own = view().scene().nodes[label.node].entity == id;
                QVERIFY2(!own ||
                             std::abs(label.box.center().x() - centre.x()) > label.box.width() / 2 + across,
                         key);
            }
        }
    }

    /// Areas are of the free arrangement alone; elsewhere the choice waits rather than do nothing.
    void offersAreasWhereTheyAre()
    {
        const QAction* areas = m_panel->arranger().areasAction();
        QVERIFY(areas->isEnabled());
        choose(3);
        QVERIFY(!areas->isEnabled());
        QCOMPARE(areas->text(), QStringLiteral("Alliances as areas (free arrangement alone)"));
        choose(0);
        QVERIFY(areas->isEnabled());
    }

    void namesEveryUndatedTie()
    {
        choose(3);
        QVERIFY(!view().scene().bands.empty());
        for (const ui::SceneBand& each : view().scene().bands)
            QVERIFY(!each.words.isEmpty());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::TimeLineTest)
#include "timeline_test.moc"
