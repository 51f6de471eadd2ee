#include "cli/extract.h"

#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>
#include <thread>

namespace atlas::tests {

using nlohmann::json;

/// What a run wrote.
struct Run
{
    int status = 0;
    std::vector<json> lines;
    std::string errors;
};

Run run(std::vector<std::string> arguments, const std::string& input = {})
{
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    Run result;
    result.status = cli::runExtract(arguments, ATLAS_RESOURCES, in, out, err);
    result.errors = err.str();
    std::istringstream lines(out.str());
    for (std::string line; std::getline(lines, line);)
        result.lines.push_back(json::parse(line, nullptr, false));
    return result;
}

/// Keeps what is written, and counts how often the thread that made it asked for it to be sent on.
class CountedBuffer : public std::stringbuf
{
public:
    int flushesOfItsMaker = 0;

protected:
    int sync() override
    {
        flushesOfItsMaker += std::this_thread::get_id() == m_maker ? 1 : 0;
        return std::stringbuf::sync();
    }

private:
    std::thread::id m_maker = std::this_thread::get_id();
};

/// The path of a file of these bytes.
std::string written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName().toStdString();
}

class ExtractTest : public QObject
{
    Q_OBJECT

private slots:
    void givesOneLineForEachInOrder_data();
    void givesOneLineForEachInOrder();
    void readingNeverWritesWhatWorkersWrite();
    void offsetsCountCodePoints();
    void aBadLineIsReportedAndTheOthersGoOn();
    void leavesTheTextOut();
    void explainsRelationsAndFigures();
    void datesArticlesFromTheOption();
    void refusesWrongArguments_data();
    void namesAFileOnceAndTheReason_data();
    void namesAFileOnceAndTheReason();
    void givesWhatCannotBeReadTheIdItWouldHave();
    void tellsWhatAFolderHoldsBesides_data();
    void tellsWhatAFolderHoldsBesides();
    void refusesFilesOfOtherKindsAndGoesOn();
    void manyMissingFilesAreAllNamed();
    void refusesWrongArguments();
    void readsInTheEncodingThatIsStated();
    void refusesAFileOfWhiteSpaceAsEmpty();
};

void ExtractTest::givesOneLineForEachInOrder_data()
{
    QTest::addColumn<QString>("jobs");
    QTest::newRow("one thread") << "1";
    QTest::newRow("many threads") << "8";
}

void ExtractTest::givesOneLineForEachInOrder()
{
    QFETCH(QString, jobs);
    std::string input;
    for (int i = 0; i < 200; ++i)
        input += json{{"id", std::to_string(i)}, {"text", "가온랩스는 나루소프트를 인수했다."}}.dump() + '\n';
    const Run result = run({"--jobs", jobs.toStdString(), "-"}, input);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines.size(), std::size_t(200));
    for (std::size_t i = 0; i < result.lines.size(); ++i) {
        QCOMPARE(result.lines[i]["article"]["id"].get<std::string>(), std::to_string(i));
        QCOMPARE(result.lines[i]["relations"].size(), std::size_t(1));
    }
}

/// Standard input is tied to standard output: reading a line from it would send on what a worker is writing
/// just then, and lines would be lost or come twice.
void ExtractTest::readingNeverWritesWhatWorkersWrite()
{
    CountedBuffer buffer;
    std::ostream out(&buffer);
    std::ostringstream err;
    std::string lines;
    for (int i = 0; i < 20; ++i)
        lines += "{\"text\": \"가온랩스는 나루소프트를 인수했다.\"}\n";
    std::istringstream in(lines);
    in.tie(&out);
    const std::vector<std::string> arguments{"--jobs", "2", "-"};
    QCOMPARE(cli::runExtract(arguments, ATLAS_RESOURCES, in, out, err), 0);
    QCOMPARE(buffer.flushesOfItsMaker, 1); // at the end
    QVERIFY(in.tie() == &out);
}

void ExtractTest::offsetsCountCodePoints()
{
    const Run result = run({"-"}, json{{"text", "😀 가온랩스는 나루소프트를 인수했다."}}.dump() + '\n');
    const json& mention = result.lines.at(0)["entities"][0]["mentions"][0];
    QCOMPARE(mention["start"].get<int>(), 2);
    QCOMPARE(mention["end"].get<int>(), 6);
    QCOMPARE(mention["text"].get<std::string>(), std::string("가온랩스"));
}

void ExtractTest::aBadLineIsReportedAndTheOthersGoOn()
{
    const Run result = run({"-"}, "{broken\n{\"text\": \"가온랩스는 나루소프트를 인수했다.\"}\n");
    QCOMPARE(result.status, 1);
    QCOMPARE(result.lines.size(), std::size_t(2));
    QCOMPARE(result.lines[0]["diagnostics"].size(), std::size_t(1));
    QVERIFY(result.lines[0]["relations"].empty());
    QVERIFY(result.lines[1]["diagnostics"].empty());
    QVERIFY(result.errors == "-:1: this line is no JSON object\n");
}

void ExtractTest::leavesTheTextOut()
{
    const Run result = run({"--no-text", "-"}, "{\"text\": \"가온랩스는 나루소프트를 인수했다.\"}\n");
    QVERIFY(!result.lines.at(0)["article"].contains("text"));
}

void ExtractTest::explainsRelationsAndFigures()
{
    const std::string line =
        "{\"text\": \"가온랩스는 나루소프트를 인수했다. 가온랩스의 매출은 30억원이다.\"}\n";
    const Run result = run({"--explain", "-"}, line);
    const auto reason = result.lines.at(0)["relations"][0]["evidence"][0]["reason"];
    QCOMPARE(reason["rule"].get<std::string>(), std::string("buy"));
    QCOMPARE(reason["frame"].get<std::string>(), std::string("S>O"));
    QCOMPARE(reason["source"]["text"].get<std::string>(), std::string("가온랩스"));
    QVERIFY(reason["words"]["text"].get<std::string>().starts_with("인수"));
    const auto figure = result.lines.at(0)["figures"][0]["reason"];
    QCOMPARE(figure["words"]["text"].get<std::string>(), std::string("매출"));
    QVERIFY(!run({"-"}, line).lines.at(0)["figures"][0].contains("reason"));
}

void ExtractTest::datesArticlesFromTheOption()
{
    const Run result =
        run({"--published", "2024-07-30", "-"}, "{\"text\": \"가온랩스는 29일 문을 열었다.\"}\n");
    QCOMPARE(result.lines.at(0)["dates"][0]["value"].get<std::string>(), std::string("2024-07-29"));
}

void ExtractTest::refusesWrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("unknown option") << QStringList{"--colour", "-"};
    QTest::newRow("no value") << QStringList{"-", "--jobs"};
    QTest::newRow("jobs") << QStringList{"--jobs", "0", "-"};
    QTest::newRow("format") << QStringList{"--format=xml", "-"};
    QTest::newRow("date") << QStringList{"--published", "2024-13-01", "-"};
    QTest::newRow("encoding") << QStringList{"--encoding=KOI8-R", "-"};
}

void ExtractTest::refusesWrongArguments()
{
    QFETCH(QStringList, arguments);
    std::vector<std::string> list;
    for (const QString& argument : arguments)
        list.push_back(argument.toStdString());
    const Run result = run(list);
    QCOMPARE(result.status, 2);
    QVERIFY(result.lines.empty());
    QVERIFY(!result.errors.empty());
}

void ExtractTest::namesAFileOnceAndTheReason_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << QStringList{"/no/such.txt"}
                             << "/no/such.txt: there is no such file or folder\n";
    QTest::newRow("format") << QStringList{"--format", "xml", "-"}
                            << "alliance-atlas extract: --format does not take \"xml\", but jsonl or json\n";
    QTest::newRow("jobs") << QStringList{"--jobs", "0", "-"}
                          << "alliance-atlas extract: --jobs does not take \"0\", but 1 to 64\n";
    QTest::newRow("date") << QStringList{"--published", "today", "-"}
                          << "alliance-atlas extract: --published does not take \"today\", but YYYY-MM-DD, "
                             "YYYY-MM or YYYY\n";
    QTest::newRow("encoding") << QStringList{"--encoding", "KOI8-R", "-"}
                              << "alliance-atlas extract: --encoding does not take \"KOI8-R\", but UTF-8, "
                                 "windows-949 (CP949, EUC-KR), UTF-16LE, UTF-16BE, windows-1252 (Latin-1)\n";
}

void ExtractTest::namesAFileOnceAndTheReason()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    std::vector<std::string> list;
    for (const QString& argument : arguments)
        list.push_back(argument.toStdString());
    QCOMPARE(QString::fromStdString(run(list).errors), sentence);
}

void ExtractTest::givesWhatCannotBeReadTheIdItWouldHave()
{
    const auto idOf = [](const Run& result) {
        return result.lines.at(0)["article"]["id"].get<std::string>();
    };
    QCOMPARE(idOf(run({"/no/such.txt"})), std::string("such"));
    QCOMPARE(idOf(run({"-"}, "{broken\n")), idOf(run({"-"}, "{\"text\": \"가온랩스\"}\n")));
    QCOMPARE(idOf(run({"-"}, "{\"id\": \"a-7\"}\n")), std::string("a-7"));
    QCOMPARE(idOf(run({"-"}, "{\"id\": 12, \"text\": \"\"}\n")), std::string("12"));
    QCOMPARE(idOf(run({"-"}, "{\"id\": \"\", \"text\": 1}\n")), std::string("-:1"));
}

void ExtractTest::tellsWhatAFolderHoldsBesides_data()
{
    givesOneLineForEachInOrder_data();
}

void ExtractTest::tellsWhatAFolderHoldsBesides()
{
    QFETCH(QString, jobs);
    const QTemporaryDir folder;
    for (const char* name : {"a.txt", "b.pdf", "c.graphml"}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("가온랩스는 나루소프트를 인수했다.");
    }
    const std::string path = folder.path().toStdString();
    const Run result = run({"--jobs", jobs.toStdString(), path});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.lines.size(), std::size_t(1));
    QCOMPARE(result.errors, path + ": files passed over: 1 (.pdf 1); only .txt and .jsonl files are read\n" +
                                path + ": networks passed over: 1 (" + path +
                                "/c.graphml); name one to open it with export or the window\n");
}

void ExtractTest::refusesFilesOfOtherKindsAndGoesOn()
{
    const QTemporaryDir folder;
    std::vector<std::string> paths;
    for (const char* name : {"b.pdf", "a.txt", "disguised.txt"}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name == std::string_view("a.txt") ? "가온랩스는 나루소프트를 인수했다."
                                                     : "%PDF-1.4\n1 0 obj\n");
        paths.push_back(file.fileName().toStdString());
    }
    const Run result = run(paths);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.lines.size(), std::size_t(3));
    QCOMPARE(result.lines[0]["diagnostics"][0]["code"].get<std::string>(), std::string("source.other-kind"));
    QVERIFY(result.lines[1]["diagnostics"].empty());
    QCOMPARE(result.lines[2]["diagnostics"][0]["code"].get<std::string>(), std::string("read.not-text"));
    QVERIFY(result.errors.starts_with(paths[0] + ": .pdf files are not read; save the article as .txt"));
}

void ExtractTest::manyMissingFilesAreAllNamed()
{
    std::vector<std::string> arguments{"--jobs", "4"};
    for (int i = 0; i < 2000; ++i)
        arguments.push_back("/no/such/" + std::to_string(i) + ".txt");
    const Run result = run(arguments);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.lines.size(), std::size_t(2000));
    QCOMPARE(result.lines.back()["article"]["id"].get<std::string>(), std::string("1999"));
}

void ExtractTest::readsInTheEncodingThatIsStated()
{
    const QTemporaryDir folder;
    const std::string path =
        written(folder, "damaged.txt", "가온랩스는 나루소프트를 인수했다.\n\xFF\xFE\xC8");
    const Run guessed = run({path});
    QCOMPARE(guessed.status, 1);
    QCOMPARE(guessed.lines.at(0)["diagnostics"][0]["code"].get<std::string>(), std::string("read.not-text"));

    const Run stated = run({"--encoding", "utf-8", path});
    QCOMPARE(stated.status, 1); // the bytes are told
    QCOMPARE(stated.lines.at(0)["relations"].size(), std::size_t(1));
    const json problem = stated.lines.at(0)["diagnostics"].at(0);
    QCOMPARE(problem["code"].get<std::string>(), std::string("read.undecodable"));
    QVERIFY(problem["arguments"] == json({"3", "2", "UTF-8"}));
    QCOMPARE(stated.errors, path + ": bytes that are not UTF-8, read as U+FFFD: 3, the first in line 2\n");

    const std::string whole = written(folder, "whole.txt", QByteArray("caf\xe9 and bar"));
    const Run latin = run({"--encoding=latin1", whole});
    QCOMPARE(latin.status, 0);
    QCOMPARE(latin.lines.at(0)["article"]["text"].get<std::string>(), std::string("café and bar"));
}

void ExtractTest::refusesAFileOfWhiteSpaceAsEmpty()
{
    const QTemporaryDir folder;
    const std::string path = written(folder, "blank.txt", " \n\t\r\n");
    const Run result = run({path});
    QCOMPARE(result.status, 1);
    QCOMPARE(result.errors, path + ": there is no text\n");
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ExtractTest)
#include "extract_test.moc"
