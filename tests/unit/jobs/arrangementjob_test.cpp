#include "jobs/arrangementjob.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

/// An arrangement comes from a worker, and only the newest one counts.
class ArrangementJobTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<network::Graph> ring(std::uint32_t nodes)
    {
        auto graph = std::make_shared<network::Graph>();
        graph->nodes.resize(nodes);
        for (std::uint32_t i = 0; i < nodes; ++i)
            graph->edges.push_back({i, (i + 1) % nodes, {}, 0, 1});
        return graph;
    }
    std::shared_ptr<const atlas::Atlas> m_atlas = std::make_shared<const atlas::Atlas>();

private slots:
    void givesWhatTheNewestRequestGives()
    {
        jobs::ArrangementJob job;
        std::shared_ptr<const network::Arranged> made;
        connect(&job, &jobs::ArrangementJob::finished, this,
                [&made](const auto& arranged) { made = arranged; });
        QSignalSpy finished(&job, &jobs::ArrangementJob::finished);
        job.start(network::Arrangement::Circle, ring(3000), m_atlas, {});
        job.start(network::Arrangement::Circle, ring(7), m_atlas, {});
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(30'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(made->positions, network::circle(*ring(7), {}).positions);
    }

    void isSilentOnceCancelled()
    {
        jobs::ArrangementJob job;
        QSignalSpy finished(&job, &jobs::ArrangementJob::finished);
        job.start(network::Arrangement::Circle, ring(3000), m_atlas, {});
        job.cancel();
        QVERIFY(!job.isRunning());
        job.start(network::Arrangement::Circle, ring(5), m_atlas, {});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.count(), 1);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ArrangementJobTest)
#include "arrangementjob_test.moc"
