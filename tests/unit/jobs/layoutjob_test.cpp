#include "jobs/layoutjob.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

namespace {

std::shared_ptr<const network::Graph> ring(std::uint32_t nodes)
{
    auto graph = std::make_shared<network::Graph>();
    graph->nodes.resize(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i)
        graph->edges.push_back({i, (i + 1) % nodes, {}, 0, 1});
    return graph;
}

} // namespace

/// A layout comes from a worker, once, and only the newest one counts.
class LayoutJobTest : public QObject
{
    Q_OBJECT

    std::vector<network::Point> m_last;

    void remember(jobs::LayoutJob& job)
    {
        connect(&job, &jobs::LayoutJob::finished, this,
                [this](const std::vector<network::Point>& positions) { m_last = positions; });
    }

private slots:
    void givesWhatTheLayoutGives()
    {
        jobs::LayoutJob job;
        remember(job);
        QSignalSpy finished(&job, &jobs::LayoutJob::finished);
        job.start(ring(30), {});
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(30'000));
        QVERIFY(!job.isRunning());
        std::vector<std::pair<network::NodeIndex, network::NodeIndex>> edges;
        for (std::uint32_t i = 0; i < 30; ++i)
            edges.emplace_back(i, (i + 1) % 30);
        QVERIFY(m_last == network::layout(30, edges));
    }

    void showsASketchBeforeTheResult()
    {
        jobs::LayoutJob job;
        QSignalSpy improved(&job, &jobs::LayoutJob::improved);
        QSignalSpy finished(&job, &jobs::LayoutJob::finished);
        job.start(ring(3000), {});
        QVERIFY(finished.wait(60'000));
        QVERIFY(improved.count() >= 1);
    }

    void letsTheNewestRequestWin()
    {
        jobs::LayoutJob job;
        remember(job);
        QSignalSpy finished(&job, &jobs::LayoutJob::finished);
        QSignalSpy cancelled(&job, &jobs::LayoutJob::cancelled);
        job.start(ring(3000), {});
        job.start(ring(7), {});
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(m_last.size(), std::size_t(7));
    }

    void canBeDestroyedWhileItWorks()
    {
        jobs::LayoutJob job;
        job.start(ring(3000), {});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::LayoutJobTest)
#include "layoutjob_test.moc"
