// Other arrangements of the same network, and the way from one to the next.

#include "arrangedpanel.h"
#include "ui/theme/catalogues.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <set>

namespace atlas::tests {

namespace {

using network::Arrangement;

/// From a point to an area, 0 within it.
double distance(QPointF p, const QRectF& area)
{
    return QLineF(p, {std::clamp(p.x(), area.left(), area.right()),
                      std::clamp(p.y(), area.top(), area.bottom())})
        .length();
}

double farthest(const std::vector<QPointF>& a, const std::vector<QPointF>& b)
{
    double most = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        most = std::max(most, QLineF(a[i], b[i]).length());
    return most;
}

} // namespace

class ArrangingTest : public QObject, private ArrangedPanel
{
    Q_OBJECT
private slots:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_theme.reset(); }

    void showsTheSameNetworkInEveryArrangement_data()
    {
        QTest::addColumn<int>("kind");
        for (int i = 1; i < network::arrangementCount; ++i)
            QTest::newRow(network::arrangementName(static_cast<Arrangement>(i)).data()) << i;
    }

    void showsTheSameNetworkInEveryArrangement()
    {
        QFETCH(int, kind);
        const auto free = places();
        const auto nodes = view().scene().nodes.size();
        const auto naver = m_atlas->find("naver")->id;
        m_selection->select(naver);
        choose(kind);
        view().finishGlide();
        QCOMPARE(view().scene().arrangement, static_cast<Arrangement>(kind));
        QCOMPARE(view().scene().nodes.size(), nodes);
        QCOMPARE(m_selection->subject(), models::Subject(naver));
        QCOMPARE(view().emphasis().selected.size(), std::size_t{1});
        for (const QPointF& at : places())
            QVERIFY(QRectF(view().rect()).contains(at));
        QVERIFY(farthest(places(), free) > 50);
        QCOMPARE(m_panel->currentView().exploration.look.arrangement, static_cast<Arrangement>(kind));
        choose(0);
        view().finishGlide();
        QVERIFY(farthest(places(), free) < 1); // back where all was
    }

    void fillsThePanelWhateverItsShape_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        for (int i = 1; i < network::arrangementCount; ++i) {
            for (const QSize size : {QSize(640, 480), QSize(1500, 520), QSize(560, 900)})
                QTest::addRow("%s, %d wide", network::arrangementName(static_cast<Arrangement>(i)).data(),
                              size.width())
                    << i << size;
        }
    }

    /// In the order first, then the window takes another shape.
    void fillsThePanelWhateverItsShape()
    {
        QFETCH(int, kind);
        QFETCH(QSize, size);
        choose(kind);
        m_panel->resize(size);
        const auto share = [this] {
            view().finishGlide();
            QRectF taken;
            for (const QPointF& at : places())
                taken |= QRectF(at - QPointF(5, 5), QSizeF(10, 10));
            for (const ui::SceneBand& each : view().scene().bands) {
                if (each.band.isColumn())
                    taken.setRight(
                        std::max(taken.right(), view().viewport().toScreen({each.band.to, 0}).x()));
            }
            return QSizeF(taken.width() / view().width(), taken.height() / view().height());
        };
        const double wide = kind == static_cast<int>(Arrangement::Circle) ? 0.3 : 0.4; // which is never flat
        QTRY_VERIFY2(share().width() > wide, qPrintable(QString::number(share().width())));
        QTRY_VERIFY2(share().height() > 0.25, qPrintable(QString::number(share().height())));
    }

    void arrangesAnewForTheRoomThatTheTimeStripLeaves()
    {
        choose(static_cast<int>(Arrangement::Matrix));
        auto* strip = m_panel->findChild<QPushButton*>("timeButton");
        for (int i = 0; i < 2; ++i) { // away and back, or the other way round
            const auto before = m_panel->arranger().arranged();
            const int height = view().height();
            strip->click();
            QTRY_VERIFY(view().height() != height);
            QTRY_VERIFY(m_panel->arranger().arranged() != before);
        }
    }

    /// In the smallest window that the program is made for.
    void namesEveryCompanyInAnyOrder_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QSize>("size");
        for (int i = 1; i < network::arrangementCount; ++i) {
            for (const QSize size : {QSize(640, 408), QSize(1290, 640)})
                QTest::addRow("%s, %d wide", network::arrangementName(static_cast<Arrangement>(i)).data(),
                              size.width())
                    << i << size;
        }
    }

    void namesEveryCompanyInAnyOrder()
    {
        QFETCH(int, kind);
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(kind);
        const auto named = [this] {
            view().finishGlide();
            view().grab();
            std::set<network::NodeIndex> nodes;
            for (const auto& label : view().painter().labels())
                nodes.insert(label.node);
            return nodes.size();
        };
        QTRY_COMPARE(named(), view().scene().nodes.size());
    }

    /// What a cell says, a name in it says; whatever is selected, and in sight.
    void keepsNamesInTheirCells()
    {
        m_panel->resize(560, 330);
        choose(1);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        for (const ui::SceneNode& selected : view().scene().nodes) {
            m_selection->select(selected.entity);
            view().grab();
            const ui::NetworkScene& scene = view().scene();
            std::size_t own = 0;
            for (const auto& label : view().painter().labels()) {
                own += scene.nodes[label.node].entity == selected.entity ? 1 : 0;
                const QRectF ink = label.box.adjusted(0, 3.2, 0, -3.2);
                for (const ui::SceneBand& each : scene.bands) {
                    const QPointF line = view().viewport().toScreen({each.band.to, each.band.to});
                    const bool crosses = each.band.isColumn()
                                             ? ink.left() < line.x() && ink.right() > line.x()
                                             : ink.top() < line.y() && ink.bottom() > line.y();
                    QVERIFY2(!crosses, qPrintable(scene.labels[label.node]));
                }
            }
            QVERIFY(own > 0);
        }
    }

    void keepsNamesOffNodesAndOffEachOther_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("matrix") << 1;
        QTest::newRow("time line") << 3;
    }

    void keepsNamesOffNodesAndOffEachOther()
    {
        QFETCH(int, kind);
        m_panel->resize(640, 408);
        choose(kind);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        view().grab();
        const double scale = view().viewport().nodeScale();
        const auto& labels = view().painter().labels();
        for (const auto& label : labels) {
            const QRectF ink = label.box.adjusted(1, 3.2, -1, -3.2); // letters without the room around them
            for (const ui::SceneNode& node : view().scene().nodes) {
                const double r = static_cast<double>(node.radius) * scale;
                QVERIFY(!ink.intersects(
                    QRectF(view().placeOf(node.entity) - QPointF(r, r), QSizeF(2 * r, 2 * r))));
            }
            for (const auto& other : labels)
                QVERIFY(&other == &label || !ink.intersects(other.box.adjusted(1, 3.2, -1, -3.2)));
        }
    }

    void namesOfTheCircleStandClearOfAll_data() { roomsOfTheCircle(); }

    void namesOfTheCircleStandClearOfAll()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(2);
        QTRY_VERIFY(!m_panel->isArranging());
        QTest::qWait(120); // until the room is settled
        view().finishGlide();
        view().grab(); // in haste, as all was elsewhere before
        view().grab();
        const double scale = view().viewport().nodeScale();
        const auto& labels = view().painter().labels();
        const std::size_t tenths = size.height() < 400 ? 5 : 9;
        QVERIFY2(labels.size() * 10 >= view().scene().nodes.size() * tenths,
                 qPrintable(QString::number(labels.size())));
        for (const auto& label : labels) {
            const auto name = [&] { return qPrintable(view().scene().labels[label.node]); };
            for (const ui::SceneNode& node : view().scene().nodes) {
                const double r = static_cast<double>(node.radius) * scale;
                QVERIFY2(distance(view().placeOf(node.entity), label.box) >= r, name());
            }
            for (const auto& other : labels) {
                QVERIFY2(&other == &label || !label.box.intersects(other.box), name());
            }
            QVERIFY2(QRectF(view().rect()).contains(label.box), name());
        }
    }

    /// At the sizes that the network has in windows of 1280 × 800 and 1920 × 1080.
    void namesOfTheCircleStandBesideItInUsualWindows_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 406), QSize(1280, 640)})
            QTest::addRow("%d wide", size.width()) << size;
    }

    void namesOfTheCircleStandBesideItInUsualWindows()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(2);
        const auto beside = [this] {
            view().finishGlide();
            return !view().scene().outwards.empty() && !view().scene().led;
        };
        QTRY_VERIFY(!m_panel->isArranging() && beside());
    }

    void tiesOfTheCircleMeetTheirDiscs_data() { roomsOfTheCircle(); }

    void tiesOfTheCircleMeetTheirDiscs()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(2);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        const ui::NetworkScene& scene = view().scene();
        const double scale = view().viewport().nodeScale();
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
            const ui::SceneEdge& edge = scene.edges[e];
            const ui::EdgeCurve curve = ui::screenCurve(scene, view().viewport(), e);
            const auto meets = [&](QPointF end, network::NodeIndex v, QPointF away, double gap) {
                const QPointF out = end - view().placeOf(scene.nodes[v].entity);
                const double reach = std::hypot(out.x(), out.y());
                const double rim = static_cast<double>(scene.nodes[v].radius) * scale + gap;
                return std::abs(reach - rim) < 0.5 && QPointF::dotProduct(out, away) > 0.8 * reach;
            };
            const QString pair = scene.labels[edge.source] + u'–' + scene.labels[edge.target];
            QVERIFY2(meets(curve.from, edge.source, curve.directionAtStart(), 0), qPrintable(pair));
            QVERIFY2(meets(curve.to, edge.target, -curve.directionAtEnd(), edge.arrow ? 1.5 : 0),
                     qPrintable(pair));
        }
    }

    /// A company is named where it belongs first; where it belongs as well there is a ring, named when asked.
    void namesACompanyOnceInTheTable()
    {
        m_panel->resize(1290, 640);
        choose(1);
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        grabWhole();
        const auto timesNamed = [this](network::NodeIndex v) {
            const auto& labels = view().painter().labels();
            return std::count_if(labels.begin(), labels.end(),
                                 [v](const auto& label) { return label.node == v; });
        };
        QVERIFY(!view().scene().echoes.empty() && !view().scene().echoWords.isEmpty());
        for (const network::Echo& echo : view().scene().echoes)
            QCOMPARE(timesNamed(echo.node), 1);
        const network::Echo echo = view().scene().echoes.front();
        const QPoint ring = view().viewport().toScreen(echo.at).toPoint();
        QTest::mouseMove(&view(), ring - QPoint(0, 60));
        QTest::mouseMove(&view(), ring);
        grabWhole();
        QVERIFY(timesNamed(echo.node) > 1);
    }

    void findsEveryTieWhereItIsDrawn()
    {
        for (const int kind : {1, 2, 3}) {
            choose(kind);
            view().finishGlide();
            const ui::NetworkScene& scene = view().scene();
            for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
                const QPointF middle = ui::screenCurve(scene, view().viewport(), e).middle();
                const network::EdgeIndex found = view().hitTest().edgeAt(view().viewport(), middle);
                QVERIFY(found < scene.edges.size());
                QVERIFY(ui::screenCurve(scene, view().viewport(), found).distance(middle) < 1);
            }
        }
    }

    void selectsANodeByItsSecondPlace()
    {
        choose(1);
        view().finishGlide();
        QVERIFY(!view().scene().echoes.empty());
        const network::Echo echo = view().scene().echoes.front();
        QTest::mouseClick(&view(), Qt::LeftButton, {}, view().viewport().toScreen(echo.at).toPoint());
        QCOMPARE(m_selection->subject(), models::Subject(view().scene().nodes[echo.node].entity));
    }

    void glidesFromOneToTheNext()
    {
        const auto before = places();
        choose(2);
        QVERIFY(farthest(places(), before) < 1); // begins where all was
        view().motion().setCurrentTime(view().motion().duration() / 2);
        const auto between = places();
        QVERIFY(farthest(between, before) > 20);
        view().motion().setCurrentTime(view().motion().duration());
        QVERIFY(farthest(places(), between) > 20);
        QCOMPARE(view().motion().state(), QAbstractAnimation::Stopped);
        const auto after = places();
        view().finishGlide();
        QCOMPARE(places(), after);
    }

    void turnsAroundInTheMiddle()
    {
        const auto free = places();
        choose(3);
        view().motion().setCurrentTime(view().motion().duration() / 2);
        const auto between = places();
        choose(0);
        QVERIFY(farthest(places(), between) < 1); // goes on from where it is
        view().finishGlide();
        QVERIFY(farthest(places(), free) < 1);
    }

    void letsTheUserInterrupt()
    {
        choose(1);
        view().motion().setCurrentTime(view().motion().duration() / 3);
        const double zoom = view().viewport().zoom;
        QWheelEvent event(QPointF(400, 200), view().mapToGlobal(QPointF(400, 200)), {}, {0, 120}, {}, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view(), &event);
        QCOMPARE(view().motion().state(), QAbstractAnimation::Stopped);
        QVERIFY(view().viewport().zoom != zoom);
        const auto there = places();
        QTest::qWait(0);
        QCOMPARE(places(), there);
    }

    void jumpsWhereMotionIsReduced()
    {
        m_theme->setReducedMotion(true);
        const auto before = places();
        choose(2);
        QCOMPARE(view().motion().state(), QAbstractAnimation::Stopped);
        QVERIFY(farthest(places(), before) > 50);
        QCOMPARE(view().scene().groundShare, 1.0F);
    }

    void leavesNodesWhereTheOrderPlacesThem()
    {
        choose(1);
        view().finishGlide();
        const auto naver = m_atlas->find("naver")->id;
        const network::NodeIndex v = view().scene().nodeOf(naver);
        const network::Point world = view().scene().nodes[v].at;
        const QPoint at = view().placeOf(naver).toPoint();
        QTest::mousePress(&view(), Qt::LeftButton, {}, at);
        QTest::mouseMove(&view(), at + QPoint(20, 10));
        QTest::mouseMove(&view(), at + QPoint(60, 30));
        QTest::mouseRelease(&view(), Qt::LeftButton, {}, at + QPoint(60, 30));
        QCOMPARE(view().scene().nodes[v].at, world);
        QVERIFY(!view().emphasis().pinned[v]);
    }

    void followsFiltersAndLanguage()
    {
        choose(1);
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Partnership);
        m_panel->setFilter(filter);
        view().finishGlide();
        QCOMPARE(view().scene().arrangement, Arrangement::Matrix);
        QCOMPARE(view().scene().nodes.size(), network::graphOf(*m_atlas, filter).nodes.size());
        const QString english = headings();
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(text::Language::Korean);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(headings() != english, qPrintable(headings()));
    }

    void chosenByKeysAndButton()
    {
        QTest::keyClick(&view(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(m_panel->arranger().chosen(), Arrangement::Circle);
        QCOMPARE(m_panel->arranger().button()->text(), m_panel->arranger().actions()[2]->text());
        QVERIFY(m_panel->arranger().actions()[2]->isChecked());
        QCOMPARE(m_panel->arranger().button()->menu()->layoutDirection(), Qt::LeftToRight);
    }

    /// The command line draws what the window shows: every node where it lies there.
    void drawsTheSamePictureWithoutAWindow()
    {
        const ui::SceneOptions options{text::Language::Korean};
        const QImage window = ui::render(m_panel->picture(text::Language::Korean), {});
        const QImage without = ui::render(ui::networkPicture(m_atlas, {}, options), {});
        QCOMPARE(without.size(), window.size());
        QCOMPARE(without, window);
    }

    void exportsWhatIsShown()
    {
        const QImage free = ui::render(m_panel->picture(text::Language::Korean), {});
        choose(2);
        const QImage circle = ui::render(m_panel->picture(text::Language::Korean), {});
        QVERIFY(!circle.isNull());
        QVERIFY(circle != free);
    }

private:
    static void roomsOfTheCircle()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 408), QSize(560, 340), QSize(1290, 640), QSize(700, 900)})
            QTest::addRow("%d wide", size.width()) << size;
    }
    /// Until no name is missing that is drawn in a later frame.
    void grabWhole()
    {
        do {
            view().grab();
        } while (!view().painter().isComplete());
    }
    QString headings() const
    {
        QString words;
        for (const ui::SceneBand& each : view().scene().bands)
            words += each.words + u'|';
        return words;
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ArrangingTest)
#include "arranging_test.moc"
