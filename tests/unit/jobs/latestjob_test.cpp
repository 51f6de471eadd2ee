#include "jobs/latestjob.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

#include <sys/resource.h>

namespace atlas::tests {

/// Work comes back from a worker to the thread that asked for it, and only the newest request counts.
class LatestJobTest : public QObject
{
    Q_OBJECT

    std::vector<int> m_handed;

    /// Makes a number once it may.
    jobs::LatestJob::Work number(int made, const std::shared_ptr<QSemaphore>& may = {})
    {
        return [this, made, may](const std::stop_token&) -> jobs::LatestJob::Handover {
            if (may)
                may->acquire();
            return [this, made] { m_handed.push_back(made); };
        };
    }

private slots:
    void init() { m_handed.clear(); }

    void worksElsewhereAndHandsOverHere()
    {
        jobs::LatestJob job;
        QThread* worker = nullptr;
        QThread* receiver = nullptr;
        job.start([&](const std::stop_token&) -> jobs::LatestJob::Handover {
            worker = QThread::currentThread();
            return [&receiver] { receiver = QThread::currentThread(); };
        });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(!job.isRunning());
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(receiver, QThread::currentThread());
    }

    void givesWayToTheThreadThatAsked()
    {
        const int asked = getpriority(PRIO_PROCESS, 0); // of this thread, as Linux has it
        int worked = asked;
        jobs::LatestJob job;
        for (int i = 0; i < 2; ++i) { // once a thread, however often it works
            job.start([&worked](const std::stop_token&) -> jobs::LatestJob::Handover {
                worked = getpriority(PRIO_PROCESS, 0);
                return [] {};
            });
            QTRY_VERIFY(!job.isRunning());
            QCOMPARE(worked, std::min(asked + 5, 19));
        }
        QCOMPARE(getpriority(PRIO_PROCESS, 0), asked);
    }

    void handsOverTheNewestAlone()
    {
        jobs::LatestJob job;
        const auto may = std::make_shared<QSemaphore>();
        job.start(number(1, may));
        job.start(number(2));
        job.start(number(3));
        may->release(); // the first goes on though nobody wants it any more
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(m_handed, std::vector<int>{3});
    }

    void dropsWhatWasMadeBeforeTheNextRequest()
    {
        jobs::LatestJob job;
        const auto made = std::make_shared<QSemaphore>();
        job.start([this, made](const std::stop_token&) -> jobs::LatestJob::Handover {
            made->release();
            return [this] { m_handed.push_back(1); };
        });
        made->acquire(); // it is made, and nothing has come round to hand it over
        job.start(number(2));
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(m_handed, std::vector<int>{2});
    }

    void tellsTheWorkToStop()
    {
        jobs::LatestJob job;

        job.start([](const std::stop_token& stop) -> jobs::LatestJob::Handover {
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            return [] {};
        });
        job.cancel();
        QVERIFY(!job.isRunning());
        job.start(number(2)); // behind it, on the same thread
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(m_handed, std::vector<int>{2});
    }

    void isSilentOnceCancelled()
    {
        jobs::LatestJob job;
        job.start(number(1));
        job.cancel();
        job.start(number(2));
        QTRY_VERIFY(!job.isRunning());
        QCOMPARE(m_handed, std::vector<int>{2});
    }

    void mayAskForMoreWhileHandingOver()
    {
        jobs::LatestJob job;
        job.start([&](const std::stop_token&) -> jobs::LatestJob::Handover {
            return [&] {
                m_handed.push_back(1);
                job.start(number(2));
            };
        });
        QTRY_COMPARE(m_handed.size(), std::size_t{2});
        QTRY_VERIFY(!job.isRunning());
    }

    void waitsForItsWorkerWhenItGoes()
    {
        const auto may = std::make_shared<QSemaphore>(1);
        {
            jobs::LatestJob job;
            job.start(number(1, may));
        }
        QCoreApplication::processEvents();
        QVERIFY(m_handed.empty());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::LatestJobTest)
#include "latestjob_test.moc"
