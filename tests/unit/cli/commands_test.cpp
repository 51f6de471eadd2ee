#include "cli/commands.h"
#include "cli/problemtext.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::tests {

/// A slip in the first word is told, and what may be a path is left to who opens it.
class CommandsTest : public QObject
{
    Q_OBJECT
private slots:
    void namesTheCommandThatWasMeant_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("meant");
        QTest::newRow("letters swapped") << "exprot"
                                         << "export";
        QTest::newRow("a letter left out") << "extrct"
                                           << "extract";
        QTest::newRow("begun") << "ext"
                               << "extract";
        QTest::newRow("dashes left out") << "overview"
                                         << "--overview";
        QTest::newRow("help by word") << "help"
                                      << "--help";
        QTest::newRow("one dash") << "-version"
                                  << "--version";
        QTest::newRow("like none") << "frobnicate"
                                   << "";
        QTest::newRow("too short to tell") << "ex"
                                           << "";
        QTest::newRow("Korean") << "열기"
                                << "";
        QTest::newRow("long") << QString(100000, 'e') << "";
    }
    void namesTheCommandThatWasMeant()
    {
        QFETCH(const QString, word);
        QFETCH(const QString, meant);
        const auto problem = cli::unknownCommand(word.toStdString());
        QVERIFY(problem);
        const bool near = !meant.isEmpty();
        QCOMPARE(problem->code, std::string(near ? "cli.unknown-command-near" : "cli.unknown-command"));
        QCOMPARE(QString::fromStdString(problem->arguments.back()), near ? meant : word);
        const QString words = QString::fromStdString(cli::problemText(*problem));
        QVERIFY2(words.contains(word) && words.contains(meant) && words.contains("--help"),
                 qPrintable(words));
    }

    void leavesCommandsAndPathsAlone_data()
    {
        QTest::addColumn<QString>("first");
        for (const char* each : {"extract", "export", "--overview", "--help", "--version", "", "missing.txt",
                                 "folder/", "./frobnicate", "/frobnicate", "..", "here"})
            QTest::newRow(each) << each;
    }
    void leavesCommandsAndPathsAlone()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir::setCurrent(folder.path()));
        QFile file(folder.filePath("here"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QFETCH(const QString, first);
        QVERIFY(!cli::unknownCommand(first.toStdString()));
        QVERIFY(QDir::setCurrent("/"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::CommandsTest)
#include "commands_test.moc"
