#include "ui/network/networkview.h"

#include "models/selection.h"
#include "sample/sampleatlas.h"
#include "ui/network/crowdscene.h"
#include "ui/network/networkarea.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

namespace atlas::tests {

class NetworkViewTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_theme->setChoice(ui::Theme::Choice::Light);
        m_atlas = sampleAtlas();
        m_graph = network::graphOf(*m_atlas);
        m_positions = network::layout(m_graph, ui::layoutOptions(*m_atlas, m_graph, 1.9));
    }

    void init()
    {
        m_document = std::make_unique<models::Document>();
        m_document->setAtlas(m_atlas);
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_view = std::make_unique<ui::NetworkView>(*m_theme, *m_selection);
        m_view->resize(900, 500);
        m_view->setScene(ui::makeScene(*m_atlas, m_graph, m_positions, ui::palette(ui::Scheme::Light), {}),
                         m_atlas, text::Language::Korean);
        m_view->show();
        m_naver = m_atlas->find("naver")->id;
        m_nvidia = m_atlas->find("nvidia")->id;
    }

    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
    }

    void cleanupTestCase() { m_theme.reset(); }

    void showsAllAtFirst()
    {
        for (const ui::SceneNode& node : m_view->scene().nodes)
            QVERIFY(m_view->rect().contains(m_view->placeOf(node.entity).toPoint()));
    }

    /// No frame waits for more names than it has time for; the rest follow without being asked for.
    void showsAllNamesInTheEnd()
    {
        m_view->resize(1400, 1400);
        m_view->setScene(crowdScene(40, m_theme->palette()), nullptr, text::Language::Korean);
        QImage image(m_view->size(), QImage::Format_ARGB32_Premultiplied);
        ui::NetworkPainter atOnce(m_theme->px(1000) / 1000.0);
        QPainter painter(&image);
        atOnce.paint(painter, m_view->scene(), m_view->viewport(), {}, m_theme->palette());
        m_view->grab();
        m_view->grab(); // nothing moves any more
        QVERIFY(m_view->painter().labels().size() < atOnce.labels().size());
        QTRY_COMPARE(m_view->painter().labels().size(), atOnce.labels().size());
    }

    /// Of what is seen from afar; what was in sight before comes back.
    void framesAFocusOfThousands()
    {
        m_view->setScene(crowdScene(70, m_theme->palette()), nullptr, text::Language::Korean);
        m_view->finishGlide();
        const ui::Viewport all = m_view->viewport();
        const std::vector<network::NodeIndex> focus{70 * 20 + 20, 70 * 20 + 21, 70 * 21 + 26};
        m_view->setInFocus(true, focus, {});
        QVERIFY(m_view->motion().state() == QAbstractAnimation::Running);
        m_view->finishGlide();
        QVERIFY(m_view->viewport().zoom > 2 * all.zoom);
        for (const network::NodeIndex v : focus)
            QVERIFY(
                m_view->rect().contains(m_view->viewport().toScreen(m_view->scene().nodes[v].at).toPoint()));
        m_view->setInFocus(false, {}, {});
        m_view->finishGlide();
        QCOMPARE(m_view->viewport().zoom, all.zoom);
        m_view->setInFocus(true, focus, {});
        m_view->zoomIn(); // the user's own choice
        const ui::Viewport chosen = m_view->viewport();
        m_view->setInFocus(false, {}, {});
        m_view->finishGlide();
        QCOMPARE(m_view->viewport(), chosen);
    }

    void selectsTheNodeThatIsClicked()
    {
        click(m_view->placeOf(m_naver));
        QCOMPARE(m_selection->subject(), models::Subject(m_naver));
        QCOMPARE(m_view->emphasis().selected.size(), std::size_t{1});
    }

    void selectsTheTieThatIsClicked()
    {
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        const network::EdgeIndex edge = m_view->scene().edgeOf(tie);
        click(ui::screenCurve(m_view->scene(), m_view->viewport(), edge).middle());
        QCOMPARE(m_selection->subject(), models::Subject(tie));
        QCOMPARE(m_view->emphasis().edge, std::optional(edge));
        QCOMPARE(m_view->emphasis().selected.size(), std::size_t{2}); // both ends get a ring
    }

    void showsAnAllianceAsAnAreaOrAsANode()
    {
        const auto alliance = m_atlas->find("ai-alliance")->id;
        const network::NodeIndex v = m_view->scene().nodeOf(alliance);
        QVERIFY(m_view->scene().nodes[v].hidden);
        QCOMPARE(m_view->scene().groups.size(), std::size_t{1});
        const ui::AllianceArea area =
            ui::allianceArea(m_view->scene(), m_view->viewport(), m_view->scene().groups.front());
        click(area.anchor());
        QCOMPARE(m_selection->subject(), models::Subject(alliance));
        for (const network::NodeIndex member : m_view->scene().groups.front().members)
            QVERIFY(area.contains(m_view->placeOf(m_view->scene().nodes[member].entity)));
        ui::SceneOptions asNodes;
        asNodes.areas = false;
        m_view->setScene(
            ui::makeScene(*m_atlas, m_graph, m_positions, ui::palette(ui::Scheme::Light), asNodes), m_atlas,
            text::Language::Korean);
        QVERIFY(m_view->scene().groups.empty());
        m_selection->clear();
        click(m_view->placeOf(alliance));
        QCOMPARE(m_selection->subject(), models::Subject(alliance));
    }

    void clearsTheSelectionOnTheGround()
    {
        m_selection->select(m_naver);
        click({3, 3});
        QCOMPARE(m_selection->subject(), models::Subject());
        QVERIFY(m_view->emphasis().selected.empty());
    }

    void followsTheSelection()
    {
        m_selection->select(m_nvidia);
        QCOMPARE(m_view->emphasis().selected,
                 std::vector<network::NodeIndex>{m_view->scene().nodeOf(m_nvidia)});
    }

    void bringsWhatIsSelectedElsewhereIntoSight()
    {
        for (int i = 0; i < 12; ++i)
            wheel(m_view->placeOf(m_naver), 120);
        const ui::SceneNode* farthest = &m_view->scene().nodes.front();
        for (const ui::SceneNode& node : m_view->scene().nodes) {
            if (!m_view->rect().contains(m_view->placeOf(node.entity).toPoint()))
                farthest = &node;
        }
        QVERIFY(!m_view->rect().contains(m_view->placeOf(farthest->entity).toPoint()));
        m_selection->select(farthest->entity);
        m_view->finishGlide();
        QVERIFY(m_view->rect().contains(m_view->placeOf(farthest->entity).toPoint()));
    }

    /// Both ends of a tie are seen and named, wherever one was; who sees them already is left alone.
    void bringsBothEndsOfATieIntoSight()
    {
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        for (const atlas::EntityId at : {m_naver, m_nvidia, m_view->scene().nodes.back().entity}) {
            m_selection->select({});
            m_view->fit();
            for (int i = 0; i < 14; ++i)
                wheel(m_view->placeOf(at), 120);
            m_selection->select(tie);
            m_view->finishGlide();
            m_view->grab();
            for (const atlas::EntityId end : {m_naver, m_nvidia}) {
                QVERIFY(m_view->rect().contains(m_view->placeOf(end).toPoint()));
                QVERIFY(isNamed(*m_view, m_view->scene().nodeOf(end)));
            }
        }
        const ui::Viewport seen = m_view->viewport();
        m_selection->select({});
        m_selection->select(tie);
        QVERIFY(m_view->motion().state() != QAbstractAnimation::Running);
        QCOMPARE(m_view->viewport(), seen);
    }

    void whatIsTinyComesNearer_data()
    {
        QTest::addColumn<bool>("still");
        QTest::newRow("gliding") << false;
        QTest::newRow("at once") << true;
    }
    void whatIsTinyComesNearer()
    {
        QFETCH(bool, still);
        m_theme->setReducedMotion(still);
        auto many = std::make_shared<atlas::Atlas>();
        many->entities.resize(70 * 70);
        m_view->resize(450, 250);
        m_document->setAtlas(many);
        m_view->setScene(crowdScene(70, m_theme->palette()), nullptr, text::Language::Korean);
        m_view->finishGlide();
        const ui::Viewport all = m_view->viewport();
        const network::NodeIndex one = 70 * 20 + 21;
        m_selection->select(static_cast<atlas::EntityId>(one));
        QCOMPARE(m_view->motion().state() == QAbstractAnimation::Running, !still);
        const std::optional<network::Sight> next = m_view->sight();
        m_view->finishGlide();
        QCOMPARE(m_view->sight(), next);
        const double radius = 10 * m_view->viewport().nodeScale();
        QVERIFY(m_view->viewport().zoom > all.zoom);
        QVERIFY2(radius > 3 && radius < 5, qPrintable(QString::number(radius)));
        m_view->grab();
        QVERIFY(isNamed(*m_view, one));
        const ui::Viewport near = m_view->viewport();
        m_selection->select(static_cast<atlas::EntityId>(one + 1));
        QCOMPARE(m_view->viewport(), near);
        m_theme->setReducedMotion(false);
    }

    void zoomsAtThePointer()
    {
        const QPointF before = m_view->placeOf(m_naver);
        const double zoom = m_view->viewport().zoom;
        wheel(before, 120);
        QVERIFY(m_view->viewport().zoom > zoom);
        QVERIFY(QLineF(m_view->placeOf(m_naver), before).length() < 0.01);
        QTest::keyClick(m_view.get(), Qt::Key_0);
        QVERIFY(std::abs(m_view->viewport().zoom - zoom) < 1e-9);
    }

    void pansWithTheGround()
    {
        const QPointF before = m_view->placeOf(m_naver);
        drag({5, 5}, {65, 45});
        QVERIFY(QLineF(m_view->placeOf(m_naver), before + QPointF(60, 40)).length() < 0.01);
        QCOMPARE(m_selection->subject(), models::Subject());
    }

    void pinsTheNodeThatIsDragged()
    {
        QSignalSpy pinned(m_view.get(), &ui::NetworkView::pinned);
        const QPointF before = m_view->placeOf(m_naver);
        drag(before, before + QPointF(30, -20));
        QVERIFY(QLineF(m_view->placeOf(m_naver), before + QPointF(30, -20)).length() < 0.01);
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(pinned[0][1].toBool(), true);
        QVERIFY(m_view->emphasis().pinned[m_view->scene().nodeOf(m_naver)] != 0);
        QCOMPARE(m_selection->subject(), models::Subject()); // a drag is no click
        click(m_view->placeOf(m_naver));
        QCOMPARE(m_selection->subject(), models::Subject(m_naver)); // and the node is found at its new place
    }

    void unpinsByDoubleClickOnTheMark()
    {
        const QPointF before = m_view->placeOf(m_naver);
        drag(before, before + QPointF(30, -20));
        const network::NodeIndex v = m_view->scene().nodeOf(m_naver);
        const double reach =
            static_cast<double>(m_view->scene().nodes[v].radius) * m_view->viewport().nodeScale() * 0.75;
        const QPointF mark = m_view->placeOf(m_naver) + QPointF(reach, -reach);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, mark.toPoint());
        QCOMPARE(m_view->emphasis().pinned[v], char{0});
    }

    void asksForTheFocusByDoubleClick()
    {
        QSignalSpy asked(m_view.get(), &ui::NetworkView::focusRequested);
        QSignalSpy left(m_view.get(), &ui::NetworkView::focusLeft);
        QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, m_view->placeOf(m_naver).toPoint());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<atlas::EntityId>(), m_naver);
        m_view->setInFocus(true, {m_view->scene().nodeOf(m_naver)}, {});
        const auto& focus = m_view->emphasis().focus;
        QCOMPARE(std::count(focus.begin(), focus.end(), char{1}), std::ptrdiff_t{1});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        m_view->setInFocus(false, {}, {});
        QVERIFY(m_view->emphasis().focus.empty());
    }

    void asksForMarksByBandAndByClicks()
    {
        using Entities = std::vector<atlas::EntityId>;
        QSignalSpy marks(m_view.get(), &ui::NetworkView::marksRequested);
        QSignalSpy toggled(m_view.get(), &ui::NetworkView::markToggled);
        drag({1, 1}, {898, 498}, Qt::ShiftModifier);
        QCOMPARE(marks.takeLast()[0].value<Entities>().size(), m_view->scene().nodes.size());
        m_selection->selectTogether({m_view->scene().nodes[0].entity, m_view->scene().nodes[1].entity}, true);
        const models::Subject several = m_selection->subject();
        QCOMPARE(m_view->emphasis().selected.size(), std::size_t{2});
        QTest::keyClick(m_view.get(), Qt::Key_Escape);
        QVERIFY(marks.takeLast()[0].value<Entities>().empty());
        QTest::mouseClick(m_view.get(), Qt::LeftButton, Qt::ControlModifier,
                          m_view->placeOf(m_naver).toPoint());
        QCOMPARE(toggled.size(), 1);
        QCOMPARE(m_selection->subject(), several); // until that is answered
        click(m_view->placeOf(m_naver));
        QCOMPARE(m_selection->subject(), models::Subject(m_naver));
        QCOMPARE(m_view->emphasis().selected.size(), std::size_t{1});
    }

    void asksForAMenu()
    {
        QSignalSpy menu(m_view.get(), &ui::NetworkView::menuRequested);
        const auto menuAt = [&](QPointF at) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at.toPoint(),
                                    m_view->mapToGlobal(at.toPoint()));
            QApplication::sendEvent(m_view.get(), &event);
            return menu.takeLast()[0].value<models::Subject>();
        };
        QCOMPARE(menuAt(m_view->placeOf(m_naver)), models::Subject(m_naver));
        QCOMPARE(menuAt({1, 1}), models::Subject());
    }

    void comesBackToWhatWasInSight()
    {
        QVERIFY(!m_view->sight());
        m_view->setSight(network::Sight{12, -34, 0.75});
        QCOMPARE(m_view->sight(), std::optional(network::Sight{12, -34, 0.75}));
        m_view->setSight({});
        QVERIFY(!m_view->sight());
    }

    void walksByKeys()
    {
        m_selection->select(m_naver);
        const network::NodeIndex selected = m_view->scene().nodeOf(m_naver);
        bool walked = false;
        for (const int key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Up, Qt::Key_Down}) {
            const network::NodeIndex begin = m_view->emphasis().cursor.value_or(selected);
            const QPointF from = m_view->placeOf(m_view->scene().nodes[begin].entity);
            QTest::keyClick(m_view.get(), static_cast<Qt::Key>(key));
            const QPointF way =
                m_view->placeOf(m_view->scene().nodes[*m_view->emphasis().cursor].entity) - from;
            QVERIFY(key != Qt::Key_Right || way.x() >= 0);
            QVERIFY(key != Qt::Key_Left || way.x() <= 0);
            QVERIFY(key != Qt::Key_Up || way.y() <= 0);
            QVERIFY(key != Qt::Key_Down || way.y() >= 0);
            if (begin == selected && !walked) // at once, where anything lies that way
                walked = m_view->emphasis().cursor != std::optional(selected);
        }
        QVERIFY(walked);
        const atlas::EntityId at = m_view->scene().nodes[*m_view->emphasis().cursor].entity;
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(m_selection->subject(), models::Subject(at));
    }

    /// Names are placed where their nodes are in the same frame, also where another step comes on the way.
    void namesStandAtTheirNodesWhileTheyGlide()
    {
        ui::NetworkView crowd(*m_theme, *m_selection);
        m_theme->setReducedMotion(false);
        crowd.resize(900, 600);
        crowd.show();
        const ui::NetworkScene scene = crowdScene(40, m_theme->palette());
        crowd.setScene(scene, nullptr, text::Language::Korean);
        const auto isEachAtItsNode = [&crowd] {
            crowd.grab();
            const auto& labels = crowd.painter().labels();
            return labels.size() > 5 && std::all_of(labels.begin(), labels.end(), [&](const auto& label) {
                       const ui::SceneNode& node = crowd.scene().nodes[label.node];
                       const double rim = static_cast<double>(node.radius) * crowd.viewport().nodeScale();
                       return label.box.adjusted(-rim - 12, -rim - 12, rim + 12, rim + 12)
                           .contains(crowd.placeOf(node.entity));
                   });
        };
        QVERIFY(isEachAtItsNode());
        for (const float turn : {1.5F, -2.0F}) { // what the layout finds while one looks
            std::vector<network::Point> moved;
            for (const ui::SceneNode& node : scene.nodes)
                moved.push_back({turn * node.at.y, node.at.x});
            const QPointF before = crowd.placeOf(scene.nodes.front().entity);
            crowd.setPositions(moved);
            for (const int share : {1, 3, 5}) {
                crowd.motion().setCurrentTime(crowd.motion().duration() * share / 7);
                QVERIFY(isEachAtItsNode());
            }
            QVERIFY(QLineF(before, crowd.placeOf(scene.nodes.front().entity)).length() > 40);
        }
    }

    void goesByRankWithTab()
    {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->emphasis().cursor, std::optional(m_view->scene().byRank[0]));
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        QCOMPARE(m_view->emphasis().cursor, std::optional(m_view->scene().byRank[1]));
        QTest::keyClick(m_view.get(), Qt::Key_Backtab);
        QCOMPARE(m_view->emphasis().cursor, std::optional(m_view->scene().byRank[0]));
    }

    void keepsWhatIsSelectedInANewScene()
    {
        m_selection->select(m_nvidia);
        m_view->setScene(ui::makeScene(*m_atlas, m_graph, m_positions, ui::palette(ui::Scheme::Dark),
                                       {text::Language::English, ui::Colouring::Country}),
                         m_atlas, text::Language::English);
        QCOMPARE(m_view->emphasis().selected.size(), std::size_t{1});
    }

    void bearsAnEmptyScene()
    {
        m_view->setScene({}, m_atlas, text::Language::Korean);
        click({100, 100});
        drag({10, 10}, {200, 200}, Qt::ShiftModifier);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        m_selection->select(m_naver);
        QVERIFY(!m_view->grab().isNull());
    }

private:
    static bool isNamed(const ui::NetworkView& view, network::NodeIndex v)
    {
        const auto& labels = view.painter().labels();
        return std::any_of(labels.begin(), labels.end(), [v](const auto& label) { return label.node == v; });
    }
    void click(QPointF at) { QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at.toPoint()); }

    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton, modifiers);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton, modifiers);
    }

    void send(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons,
              Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(type, at, m_view->mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(m_view.get(), &event);
    }

    void wheel(QPointF at, int angle)
    {
        QWheelEvent event(at, m_view->mapToGlobal(at), {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_view.get(), &event);
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    network::Graph m_graph;
    std::vector<network::Point> m_positions;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<ui::NetworkView> m_view;
    atlas::EntityId m_naver{};
    atlas::EntityId m_nvidia{};
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::NetworkViewTest)
#include "networkview_test.moc"
