#include "atlas/reading.h"
#include "jobs/readingjob.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace atlas::tests {

/// Reading on workers gives the same as reading in order, ends exactly once, and goes on past what can't be
/// read.
class ReadingJobTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const atlas::ReadingTables> m_tables;
    jobs::Reading m_last;

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot prepare %s", qPrintable(name));
        return file.fileName();
    }

    void remember(jobs::ReadingJob& job)
    {
        connect(&job, &jobs::ReadingJob::finished, this,
                [this](const jobs::Reading& reading) { m_last = reading; });
    }

private slots:
    void initTestCase()
    {
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY2(tables, tables ? "" : tables.problem().code.c_str());
        m_tables = *tables;
    }

    void readsTheSampleCorpusInInputOrder()
    {
        jobs::ReadingJob job(m_tables);
        remember(job);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        QSignalSpy cancelled(&job, &jobs::ReadingJob::cancelled);
        QSignalSpy progress(&job, &jobs::ReadingJob::progress);
        job.start({QStringLiteral(ATLAS_RESOURCES "/corpus")}, {});
        QVERIFY(job.isRunning());
        QVERIFY(finished.wait(30'000));
        QVERIFY(!job.isRunning());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(cancelled.count(), 0);
        QCOMPARE(m_last.collection.articles.size(), std::size_t(13));
        for (std::size_t i = 1; i < m_last.collection.articles.size(); ++i)
            QVERIFY(m_last.collection.articles[i - 1].article->source <
                    m_last.collection.articles[i].article->source);
        QVERIFY(m_last.atlas->find("naver"));
        const auto last = progress.last().front().value<jobs::ReadingProgress>();
        QCOMPARE(last, (jobs::ReadingProgress{13, 13, 0, 0, 0}));
        QVERIFY(last.isAllRead());
    }

    void countsBytesOfNetworks()
    {
        QByteArray nodes;
        for (int i = 0; i < 60'000; ++i)
            nodes += "<node id=\"n" + QByteArray::number(i) + "\"/>\n";
        const QByteArray file = "<graphml><graph edgedefault=\"directed\">" + nodes + "</graph></graphml>";
        const QString network = write("large.graphml", file.constData());
        const QString broken = write("broken.graphml", "<graphml><graph>");
        jobs::ReadingJob job(m_tables);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        std::vector<jobs::ReadingProgress> steps;
        connect(&job, &jobs::ReadingJob::progress, &job,
                [&steps](const jobs::ReadingProgress& step) { steps.push_back(step); });
        job.start({network, broken}, {});
        QVERIFY(finished.wait(30'000));
        QVERIFY(steps.front().isCounting());
        const std::int64_t all = file.size() + 16;
        QCOMPARE(steps.back(), (jobs::ReadingProgress{0, 0, 2, all, all}));
        QVERIFY(std::is_sorted(steps.begin() + 1, steps.end(), [](const auto& a, const auto& b) {
            return a.networkBytesRead < b.networkBytesRead;
        }));
    }

    void opensNetworksBesideArticles()
    {
        const QString article = write("one.txt", "가람은 나래와 협력한다.");
        const QString network =
            write("net.graphml", "<graphml><graph edgedefault=\"directed\"><node id=\"a\"/>"
                                 "<node id=\"b\"/><edge source=\"a\" target=\"b\"/></graph>"
                                 "</graphml>");
        const QString hostile = write("bomb.gexf", "<!DOCTYPE gexf [<!ENTITY a \"aa\">]><gexf/>");
        jobs::ReadingJob job(m_tables);
        remember(job);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        job.start({article, network, hostile}, {});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(m_last.collection.articles.size(), std::size_t(2));
        QVERIFY(m_last.atlas->find("org:a"));
        QCOMPARE(m_last.collection.failures.size(), std::size_t(1));
        QCOMPARE(m_last.collection.failures[0].problem.code, std::string("network.doctype"));
        QCOMPARE(m_last.atlas->problems.size(), std::size_t(1));
    }

    void listsWhatCannotBeReadAndGoesOn()
    {
        const QString good = write("good.txt", "가람은 나래와 협력한다.");
        const QString empty = write("empty.txt", "");
        const QString lines = write("lines.jsonl", "{\"text\": \"하나\"}\n\nno json\n{\"text\": \"둘\"}\n");
        jobs::ReadingJob job(m_tables);
        remember(job);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        job.start({good, empty, lines, "/no/such/file.txt"}, {});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(m_last.collection.articles.size(), std::size_t(3));
        QVERIFY(m_last.collection.articles[2].article->text == u"둘");
        std::vector<std::string> codes;
        for (const workspace::FailedSource& failure : m_last.collection.failures)
            codes.push_back(failure.problem.code);
        QCOMPARE(codes, (std::vector<std::string>{"source.missing", "read.empty", "read.json"}));
        QCOMPARE(m_last.collection.failures[2].source, lines.toStdString() + ":3");
    }

    void addsToWhatIsOpen()
    {
        const QString first = write("a.txt", "첫 기사");
        const QString second = write("b.txt", "둘째 기사");
        jobs::ReadingJob job(m_tables);
        remember(job);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        job.start({first}, {});
        QVERIFY(finished.wait(30'000));
        job.start({second}, m_last.collection);
        QVERIFY(finished.wait(30'000));
        QCOMPARE(m_last.collection.articles.size(), std::size_t(2));
        QCOMPARE(m_last.atlas->articles.size(), std::size_t(2));
    }

    void saysCancelledOnceAndNeverFinished()
    {
        jobs::ReadingJob job(m_tables);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        QSignalSpy cancelled(&job, &jobs::ReadingJob::cancelled);
        job.start({QStringLiteral(ATLAS_RESOURCES "/corpus")}, {});
        job.cancel();
        job.cancel();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(!job.isRunning());
        // Whatever the cancelled run still sends arrives before the end of the next one.
        const QString next = write("next.txt", "다음 기사");
        remember(job);
        job.start({next}, {});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_last.collection.articles.size(), std::size_t(1));
    }

    void letsTheNewestRunWin()
    {
        const QString newest = write("newest.txt", "새 기사");
        jobs::ReadingJob job(m_tables);
        remember(job);
        QSignalSpy finished(&job, &jobs::ReadingJob::finished);
        for (int i = 0; i < 20; ++i)
            job.start({QStringLiteral(ATLAS_RESOURCES "/corpus")}, {});
        job.start({newest}, {});
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(m_last.collection.articles.size(), std::size_t(1));
    }

    void canBeDestroyedWhileItReads()
    {
        for (int i = 0; i < 5; ++i) {
            jobs::ReadingJob job(m_tables);
            job.start({QStringLiteral(ATLAS_RESOURCES "/corpus")}, {});
        }
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ReadingJobTest)
#include "readingjob_test.moc"
