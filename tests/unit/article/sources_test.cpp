#include "article/sources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

namespace atlas::tests {

/// Files and folders become a list of what is to be read; what is missing is named, and the others go on.
class Sources : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string write(const QString& name, const QByteArray& bytes = "x")
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot prepare %s", qPrintable(path));
        return path.toStdString();
    }

private slots:
    void findsAFoldersArticlesSortedWithoutHiddenOnes()
    {
        write("in/b.txt");
        write("in/a.jsonl");
        write("in/deep/c.txt");
        write("in/.hidden/d.txt");
        write("in/picture.png");
        const std::string folder = m_folder.filePath("in").toStdString();
        const article::SourceList list = article::listSources(std::vector{folder});
        QVERIFY(list.problems.empty());
        QCOMPARE(list.sources.size(), std::size_t(3));
        QCOMPARE(list.sources[0].path, folder + "/a.jsonl");
        QVERIFY(list.sources[0].kind == article::Source::Kind::JsonLines);
        QCOMPARE(list.sources[1].path, folder + "/b.txt");
        QCOMPARE(list.sources[2].path, folder + "/deep/c.txt");
    }

    void countsWhatAFolderHoldsBesides_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("articles alone") << QStringList{"a.txt", "B.TXT", "c.jsonl"} << QStringList();
        QTest::newRow("others") << QStringList{"a.txt", "b.pdf", "deep/c.PDF", "d.docx"}
                                << QStringList{"3", ".pdf 2, .docx 1"};
        QTest::newRow("no ending, or none one knows")
            << QStringList{"a.txt", "README", "x.verylongending", "b.pdf"} << QStringList{"3", ".pdf 1 …"};
        QTest::newRow("nothing to name") << QStringList{"README"} << QStringList{"1", "…"};
        QTest::newRow("hidden ones count not") << QStringList{"a.txt", ".b.pdf", ".c/d.pdf"} << QStringList();
        QTest::newRow("many kinds") << QStringList{"a.b", "a.c", "a.d", "a.e", "a.f"}
                                    << QStringList{"5", ".b 1, .c 1, .d 1, .e 1 …"};
    }

    void countsWhatAFolderHoldsBesides()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, arguments);
        const QString folder = QString("others-%1").arg(QTest::currentDataTag());
        for (const QString& file : files)
            write(folder + '/' + file);
        const article::SourceList list =
            article::listSources(std::vector{m_folder.filePath(folder).toStdString()});
        QStringList told;
        for (const auto& [path, problem] : list.passedOver) {
            QCOMPARE(QString::fromStdString(path), m_folder.filePath(folder));
            QCOMPARE(problem.code, std::string("source.passed-over"));
            for (const std::string& argument : problem.arguments)
                told << QString::fromStdString(argument);
        }
        QCOMPARE(told, arguments);
    }

    void tellsOfAFoldersNetworksAndOpensThemWhereTheyAreNamed()
    {
        for (const char* name : {"both/a.txt", "both/z.GEXF", "both/deep/n.graphml", "both/p.pdf"})
            write(name);
        const std::string folder = m_folder.filePath("both").toStdString();
        const article::SourceList list = article::listSources(std::vector{folder});
        QCOMPARE(list.sources.size(), std::size_t(1));
        QCOMPARE(list.passedOver.size(), std::size_t(2));
        QCOMPARE(list.passedOver[0].second.arguments, (std::vector<std::string>{"1", ".pdf 1"}));
        QCOMPARE(list.passedOver[1].second.code, std::string("source.networks"));
        QCOMPARE(list.passedOver[1].second.arguments,
                 (std::vector<std::string>{"2", folder + "/deep/n.graphml"}));
        const article::SourceList named = article::listSources(std::vector{folder + "/z.GEXF"});
        QVERIFY(named.problems.empty());
        QVERIFY(named.sources.front().kind == article::Source::Kind::Network);
    }

    void listsWhatCannotBeReadBelowAFolderAndGoesOn()
    {
        write("odd/a.txt");
        write("odd/shut/b.txt");
        write("odd/z/c.txt");
        const std::string folder = m_folder.filePath("odd").toStdString();
        const std::string shut = folder + "/shut";
        QVERIFY(QFile::link("no-such-file", m_folder.filePath("odd/lost.txt")));
        QVERIFY(QFile::link("a.txt", m_folder.filePath("odd/again.txt")));
        QVERIFY(QFile::link("..", m_folder.filePath("odd/z/round")));
        QCOMPARE(::mkfifo((folder + "/pipe.txt").c_str(), 0600), 0);
        QCOMPARE(::chmod(shut.c_str(), 0), 0);
        const bool closed = ::access(shut.c_str(), R_OK) != 0; // not to root
        const article::SourceList list = article::listSources(std::vector{folder});
        QCOMPARE(::chmod(shut.c_str(), 0700), 0);
        std::vector<std::string> expected{folder + "/lost.txt source.dangling",
                                          folder + "/pipe.txt source.special"};
        if (closed)
            expected.push_back(shut + " source.unreadable");
        std::vector<std::string> problems;
        for (const auto& [path, problem] : list.problems)
            problems.push_back(path + ' ' + problem.code);
        QCOMPARE(problems, expected);
        QCOMPARE(list.sources.size(), std::size_t(closed ? 2 : 3));
        QCOMPARE(list.sources.back().path, folder + "/z/c.txt");
        QCOMPARE(list.passedOver.size(), std::size_t(1));
        QCOMPARE(list.passedOver[0].second.code, std::string("source.links"));
        QCOMPARE(list.passedOver[0].second.arguments, (std::vector<std::string>{"2", folder + "/again.txt"}));
    }

    void refusesFilesOfOtherKinds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("ending"); // empty where it is read
        for (const char* name : {"a.txt", "A.TXT", "a.jsonl", "a.ndjson", "a.graphml", "a.gexf", "noending"})
            QTest::newRow(name) << name << QString();
        for (const char* name : {"a.csv", "a.docx", "a.pdf", "a.PNG", "a.hwp", "a.json", "a.txt.zip"})
            QTest::newRow(name) << name << QString(name).mid(QString(name).lastIndexOf('.')).toLower();
    }

    void refusesFilesOfOtherKinds()
    {
        QFETCH(QString, name);
        QFETCH(QString, ending);
        const std::string path = write("kinds/" + name);
        const article::SourceList list = article::listSources(std::vector{path});
        QCOMPARE(list.sources.size(), std::size_t(ending.isEmpty() ? 1 : 0));
        QCOMPARE(list.problems.size(), std::size_t(ending.isEmpty() ? 0 : 1));
        if (ending.isEmpty())
            return;
        QCOMPARE(list.problems[0].first, path);
        QCOMPARE(list.problems[0].second.code, std::string("source.other-kind"));
        QCOMPARE(list.problems[0].second.arguments, std::vector{ending.toStdString()});
    }

    void namesWhatIsMissingAndGoesOn()
    {
        const std::string good = write("good.txt");
        const article::SourceList list =
            article::listSources(std::vector<std::string>{"/no/such/file.txt", good});
        QCOMPARE(list.sources.size(), std::size_t(1));
        QCOMPARE(list.problems.size(), std::size_t(1));
        QCOMPARE(list.problems[0].second.code, std::string("source.missing"));
        QCOMPARE(list.problems[0].second.arguments.front(), std::string("/no/such/file.txt"));
    }

    void saysThatAFolderHoldsNothing()
    {
        QDir(m_folder.path()).mkdir("empty");
        const article::SourceList list =
            article::listSources(std::vector{m_folder.filePath("empty").toStdString()});
        QCOMPARE(list.problems.size(), std::size_t(1));
        QCOMPARE(list.problems[0].second.code, std::string("source.empty-folder"));
    }

    void readsBytesUpToALimit()
    {
        const std::string path = write("bytes.txt", QByteArray("a\0b", 3));
        const auto bytes = article::readBytes(path, 3);
        QVERIFY(bytes);
        QCOMPARE(bytes->size(), std::size_t(3));
        QCOMPARE(article::readBytes(path, 2).problem().code, std::string("read.too-large"));
        QCOMPARE(article::readBytes("/no/such/file", 2).problem().code, std::string("source.unreadable"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::Sources)
#include "sources_test.moc"
