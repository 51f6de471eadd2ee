#include "cli/ordered.h"

#include <QtTest>

#include <atomic>

namespace atlas::tests {

class OrderedTest : public QObject
{
    Q_OBJECT

private slots:
    void answersComeInTheOrderOfTheJobs_data()
    {
        QTest::addColumn<unsigned>("threads");
        for (const unsigned threads : {1u, 2u, 5u})
            QTest::addRow("%u threads", threads) << threads;
    }
    void answersComeInTheOrderOfTheJobs()
    {
        QFETCH(unsigned, threads);
        constexpr int count = 3000;
        constexpr int everyBig = 97;
        std::vector<std::string> answers;
        std::atomic<int> delivering = 0;
        bool alone = true;
        {
            cli::OrderedWorkers workers(
                threads,
                [](const cli::Job& job) {
                    return cli::Answer{std::to_string(job.line), {}};
                },
                [&](const cli::Answer& answer, bool) {
                    alone = alone && delivering.fetch_add(1) == 0;
                    answers.push_back(answer.line);
                    --delivering;
                });
            for (int i = 0; i < count; ++i)
                workers.submit({std::string(i % everyBig == 0 ? 200'000 : 10, 'x'), "source", i});
        }
        QVERIFY(alone);
        QCOMPARE(answers.size(), static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            QCOMPARE(answers[static_cast<std::size_t>(i)], std::to_string(i));
    }

    /// Of big articles only a few lie in memory, however fast they come.
    void fewBigJobsAreUnderWay()
    {
        constexpr unsigned threads = 2;
        constexpr int most = 2 * threads + 1; // one waits for room
        constexpr std::size_t big = std::size_t(3) << 20;
        std::atomic<int> underWay = 0;
        std::atomic<int> seen = 0;
        {
            cli::OrderedWorkers workers(
                threads,
                [](const cli::Job&) {
                    return cli::Answer{"done", {}};
                },
                [&](const cli::Answer&, bool) { --underWay; });
            for (int i = 0; i < 60; ++i) {
                seen = std::max(seen.load(), ++underWay);
                workers.submit({std::string(big, 'x'), "source", i});
            }
        }
        QCOMPARE(underWay.load(), 0);
        // An answer leaves the list of what is under way shortly before it is delivered.
        QVERIFY(seen.load() <= 2 * most);
    }

    /// What waits for more input must not wait for its answers.
    void theLastAnswerOfWhatIsThereSaysSo()
    {
        std::vector<bool> idle;
        {
            cli::OrderedWorkers workers(
                1,
                [](const cli::Job&) {
                    return cli::Answer{"done", {}};
                },
                [&](const cli::Answer&, bool last) { idle.push_back(last); });
            for (int i = 0; i < 40; ++i)
                workers.submit({"x", "source", i});
        }
        QCOMPARE(idle.size(), 40U);
        QVERIFY(idle.back());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::OrderedTest)
#include "ordered_test.moc"
