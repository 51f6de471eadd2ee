// Ties of a table are led around companies that are not their ends.

#include "arrangedpanel.h"
#include "ui/network/hittest.h"
#include "ui/network/tieleading.h"

#include <QTest>

namespace atlas::tests {

namespace {

/// A row of four, where the outer two are tied twice and everyone with the next.
ui::NetworkScene rowOfFour()
{
    ui::NetworkScene scene;
    scene.arrangement = network::Arrangement::Matrix;
    for (int i = 0; i < 4; ++i) {
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(i);
        node.at = {100.0F * static_cast<float>(i), 0};
        node.radius = 5;
        scene.nodes.push_back(node);
    }
    scene.labelRooms.assign(4, 60);
    const auto tie = [&scene](network::NodeIndex a, network::NodeIndex b, int lane, int lanes) {
        ui::SceneEdge edge;
        edge.relation = static_cast<atlas::RelationId>(scene.edges.size());
        edge.source = a;
        edge.target = b;
        edge.lane = static_cast<std::int16_t>(lane);
        edge.lanes = static_cast<std::int16_t>(lanes);
        scene.edges.push_back(edge);
    };
    tie(0, 3, 0, 2);
    tie(3, 0, 1, 2);
    tie(0, 1, 0, 1);
    tie(1, 2, 0, 1);
    return scene;
}

/// Pixels from a disc that is no end of a tie to its line; the least of all.
double closest(const ui::NetworkScene& scene, const ui::Viewport& view, network::EdgeIndex e)
{
    double least = 1e9;
    for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
        if (v == scene.edges[e].source || v == scene.edges[e].target || scene.nodes[v].hidden)
            continue;
        const double radius = static_cast<double>(scene.nodes[v].radius) * view.nodeScale();
        least = std::min(least,
                         ui::screenCurve(scene, view, e).distance(view.toScreen(scene.nodes[v].at)) - radius);
    }
    return least;
}

} // namespace

class TieLeadingTest : public QObject, private ArrangedPanel
{
    Q_OBJECT
private slots:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_theme.reset(); }

    void leadsAroundWhoStandsBetween()
    {
        ui::NetworkScene scene = rowOfFour();
        ui::leadAroundOthers(scene);
        const ui::Viewport view{{0, 0, 600, 300}, {150, 0}, 1};
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e)
            QVERIFY2(closest(scene, view, e) > 2, qPrintable(QString::number(closest(scene, view, e))));
        QCOMPARE(scene.pulls[0], scene.pulls[1]);   // a pair keeps together
        QCOMPARE(scene.pulls[2], network::Point{}); // nobody is in the way
        QVERIFY(ui::screenCurve(scene, view, 2).straight);
    }

    void leadsTheSameWayEachTime()
    {
        ui::NetworkScene one = rowOfFour();
        ui::NetworkScene other = rowOfFour();
        ui::leadAroundOthers(one);
        ui::leadAroundOthers(other);
        QCOMPARE(one.pulls, other.pulls);
    }

    void leavesLargeNetworksAlone()
    {
        ui::NetworkScene scene = rowOfFour();
        scene.nodes.resize(20'000);
        ui::leadAroundOthers(scene);
        QVERIFY(scene.pulls.empty());
    }

    void leavesNoDoubtWhoIsTiedInTheTable_data()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(640, 340), QSize(640, 500), QSize(1290, 640)})
            QTest::addRow("%d × %d", size.width(), size.height()) << size;
    }

    void leavesNoDoubtWhoIsTiedInTheTable()
    {
        QFETCH(QSize, size);
        m_panel->resize(size);
        choose(1);
        QTest::qWait(120); // until the room is settled
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        const ui::NetworkScene& scene = view().scene();
        ui::NetworkScene straight = scene;
        straight.pulls.clear();
        int through = 0;
        int throughStraight = 0;
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
            through += closest(scene, view().viewport(), e) < 1 ? 1 : 0;
            throughStraight += closest(straight, view().viewport(), e) < 1 ? 1 : 0;
            const QPointF middle = ui::screenCurve(scene, view().viewport(), e).middle();
            QVERIFY(view().hitTest().edgeAt(view().viewport(), middle) < scene.edges.size());
        }
        const QString counts = QStringLiteral("%1 of %2").arg(through).arg(throughStraight);
        QVERIFY2(throughStraight > 3 && 4 * through <= throughStraight, qPrintable(counts));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::TieLeadingTest)
#include "tieleading_test.moc"
