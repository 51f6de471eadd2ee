#include "network/random.h"
#include "network/timeorder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace atlas::tests {

namespace {

using network::NodeIndex;
using network::TimeOrder;
using network::TimePacker;
using network::TimeTask;

/// So many nodes, every other one told on one date alone, with names of all lengths.
TimeTask madeTask(std::uint32_t nodes, std::uint32_t dates, std::uint32_t lanes, std::uint64_t seed)
{
    network::Random random(seed);
    TimeTask task;
    task.lanes = lanes;
    task.dates.assign(dates, 28);
    task.before = 60;
    for (NodeIndex v = 0; v < nodes; ++v)
        task.names.push_back(v % 9 == 8 ? 0 : 20 + static_cast<float>(random.below(100)));
    for (std::uint32_t date = 0; date < dates; ++date) {
        for (NodeIndex v = 0; v < nodes; ++v) {
            const NodeIndex w = (v + 1 + random.below(4)) % nodes;
            if (v % dates == date || (v % 11 == 0 && random.below(2) == 0))
                task.ties.push_back({v, w, date});
        }
    }
    return task;
}

/// So many pairs, dates in turn.
TimeTask tellsOfPairs(std::uint32_t pairs, std::uint32_t dates, std::uint32_t lanes)
{
    network::Random random(5);
    TimeTask task;
    task.lanes = lanes;
    task.dates.assign(dates, 28);
    task.before = 60;
    for (std::uint32_t date = 0; date < dates; ++date) {
        for (NodeIndex pair = date; pair < pairs; pair += dates)
            task.ties.push_back({2 * pair, 2 * pair + 1, date});
    }
    for (NodeIndex v = 0; v < 2 * pairs; ++v)
        task.names.push_back(30 + static_cast<float>(random.below(90)));
    return task;
}

} // namespace

class TimePackingTest : public QObject
{
    Q_OBJECT

    /// Who is tied at all, and where: from the beginning of the name to the last tie.
    struct Life
    {
        float from = 1e9F;
        float to = -1e9F;
    };
    static std::vector<Life> livesOf(const TimeTask& task, const TimePacker& packer)
    {
        std::vector<Life> lives(task.names.size());
        for (std::size_t i = 0; i < task.ties.size(); ++i) {
            for (const NodeIndex v : {task.ties[i].a, task.ties[i].b}) {
                lives[v].to = std::max(lives[v].to, packer.ties()[i]);
                const float name = task.names[v] > 0 ? network::besideNode + task.names[v] : 0;
                lives[v].from = packer.nodes()[v] - name;
            }
        }
        return lives;
    }

    static void verify(const TimeTask& task, const TimeOrder& order, bool near)
    {
        TimePacker packer(task);
        QVERIFY(packer.pack(order, 1e6F));
        if (near)
            packer.bringNear(order);
        const std::vector<Life> lives = livesOf(task, packer);
        for (NodeIndex v = 0; v < lives.size(); ++v) {
            QVERIFY(order.lane[v] < task.lanes);
            for (NodeIndex w = 0; w < v; ++w)
                QVERIFY(order.lane[v] != order.lane[w] || lives[v].to < lives[w].from ||
                        lives[w].to < lives[v].from);
        }
        for (std::size_t i = 0; i < task.ties.size(); ++i) {
            const auto [a, b, date] = task.ties[i];
            const float at = packer.ties()[i];
            const auto [low, high] = std::minmax(order.lane[a], order.lane[b]);
            QVERIFY(packer.dates()[date].from < at && at < packer.dates()[date].to);
            QVERIFY(packer.nodes()[a] < at && packer.nodes()[b] < at);
            for (NodeIndex v = 0; v < lives.size(); ++v) {
                const bool isOnWay = low <= order.lane[v] && order.lane[v] <= high && v != a && v != b;
                QVERIFY(!isOnWay || at < lives[v].from || packer.nodes()[v] + 5 < at);
            }
            for (std::size_t j = 0; j < i; ++j) {
                const auto [from, to] = std::minmax(order.lane[task.ties[j].a], order.lane[task.ties[j].b]);
                const bool beside = from <= high && low <= to;
                QVERIFY(!beside || std::abs(at - packer.ties()[j]) > network::betweenTies - 0.1F);
            }
        }
    }

private slots:
    void nothingMeetsAnythingElse_data()
    {
        QTest::addColumn<std::uint32_t>("nodes");
        QTest::addColumn<std::uint32_t>("lanes");
        for (const std::uint32_t nodes : {2u, 9u, 42u, 120u}) {
            for (const std::uint32_t lanes : {4u, 16u, 40u})
                QTest::addRow("%u in %u", nodes, lanes) << nodes << lanes;
        }
    }

    /// No name in its lane, no tie anywhere: names and nodes of others lie beside it.
    void nothingMeetsAnythingElse()
    {
        QFETCH(std::uint32_t, nodes);
        QFETCH(std::uint32_t, lanes);
        for (std::uint64_t seed = 1; seed < 4; ++seed) {
            const TimeTask task = madeTask(nodes, nodes < 5 ? 1 : 5, lanes, seed);
            const auto order = network::findTimeOrder(task, 380);
            QVERIFY(order || lanes < 40 || nodes > 42);
            for (const bool near : {false, true}) {
                if (order)
                    verify(task, *order, near);
            }
        }
    }

    /// Names alone take some 200 of it in each lane.
    void findsAnOrderThatFits()
    {
        const TimeTask task = tellsOfPairs(21, 5, 14);
        const auto order = network::findTimeOrder(task, 380);
        QVERIFY(order);
        TimePacker packer(task);
        QVERIFY(packer.pack(*order, 1e6F));
        QVERIFY2(packer.width() < 400, qPrintable(QString::number(packer.width())));
        QCOMPARE(network::findTimeOrder(task, 380)->lane, order->lane);
    }

    void saysWhereLanesAreTooFew()
    {
        TimeTask task;
        task.names.assign(4, 30);
        task.dates = {28, 28};
        task.ties = {{0, 1, 0}, {2, 3, 0}, {0, 1, 1}, {2, 3, 1}};
        task.lanes = 3;
        QVERIFY(!network::findTimeOrder(task, 380));
        task.lanes = 4;
        QVERIFY(network::findTimeOrder(task, 380).has_value());
    }

    void placesThoseWhoAreTiedBesideEachOther()
    {
        TimeTask task;
        task.names.assign(12, 40);
        task.dates = {28};
        task.lanes = 12;
        for (NodeIndex pair = 0; pair < 6; ++pair)
            task.ties.push_back({pair, pair + 6, 0});
        const auto order = network::findTimeOrder(task, 380);
        QVERIFY(order);
        for (const TimeTask::Tie& tie : task.ties)
            QCOMPARE(std::abs(static_cast<int>(order->lane[tie.a]) - static_cast<int>(order->lane[tie.b])),
                     1);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TimePackingTest)
#include "timepacking_test.moc"
