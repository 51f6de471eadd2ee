#include "jobs/measuresjob.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

namespace {

struct Sample
{
    std::shared_ptr<const atlas::Atlas> atlas;
    std::shared_ptr<const network::Graph> graph;
};

/// A ring of invented companies, each tied to the next.
Sample ring(std::uint32_t count)
{
    auto atlas = std::make_shared<atlas::Atlas>();
    for (std::uint32_t i = 0; i < count; ++i) {
        atlas::Entity entity;
        entity.id = static_cast<atlas::EntityId>(i);
        entity.key = std::to_string(i);
        atlas->entities.push_back(entity);
        atlas::Relation relation;
        relation.id = static_cast<atlas::RelationId>(i);
        relation.source = static_cast<atlas::EntityId>(i);
        relation.target = static_cast<atlas::EntityId>((i + 1) % count);
        relation.confidence = 0.9;
        relation.evidence.resize(2);
        relation.evidence[0].date = text::PartialDate{2024, 7, 1};
        atlas->relations.push_back(relation);
    }
    return {atlas, std::make_shared<const network::Graph>(network::graphOf(*atlas))};
}

} // namespace

/// Measures come from a worker, once, and only the newest ones count.
class MeasuresJobTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const jobs::NodeMeasures> m_last;

    void remember(jobs::MeasuresJob& job)
    {
        connect(&job, &jobs::MeasuresJob::finished, this,
                [this](const std::shared_ptr<const jobs::NodeMeasures>& measures) { m_last = measures; });
    }

private slots:
    void weighsTiesByTheirSentences()
    {
        const Sample sample = ring(12);
        jobs::MeasuresJob job;
        remember(job);
        QSignalSpy finished(&job, &jobs::MeasuresJob::finished);
        job.start(sample.graph, sample.atlas, std::make_shared<const network::LateCommunities>(sample.atlas));
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(30'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(m_last->measures.weightedDegree, std::vector<double>(12, 4));
        QCOMPARE(m_last->measures.core, std::vector<std::uint32_t>(12, 2));
        QCOMPARE(m_last->activity.months, 1u);
        QCOMPARE(int(m_last->activity[3][0]), 2);
    }

    void letsTheNewestRequestWin()
    {
        const Sample large = ring(4000);
        const Sample small = ring(7);
        jobs::MeasuresJob job;
        remember(job);
        QSignalSpy finished(&job, &jobs::MeasuresJob::finished);
        QSignalSpy cancelled(&job, &jobs::MeasuresJob::cancelled);
        job.start(large.graph, large.atlas, std::make_shared<const network::LateCommunities>(large.atlas));
        job.start(small.graph, small.atlas, std::make_shared<const network::LateCommunities>(small.atlas));
        QVERIFY(finished.wait(60'000));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(m_last->measures.degree.size(), std::size_t(7));
    }

    void tellsHowFarALongRunIsUntilItIsCancelled()
    {
        const Sample large = ring(4900);
        jobs::MeasuresJob job;
        QSignalSpy progress(&job, &jobs::MeasuresJob::progress);
        QSignalSpy finished(&job, &jobs::MeasuresJob::finished);
        job.start(large.graph, large.atlas, std::make_shared<const network::LateCommunities>(large.atlas));
        QVERIFY(progress.wait(60'000));
        job.cancel();
        QVERIFY(!job.isRunning());
        QVERIFY(!finished.wait(0));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::MeasuresJobTest)
#include "measuresjob_test.moc"
