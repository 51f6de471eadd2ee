#include "cli/commands.h"
#include "cli/problemtext.h"
#include "cli/window.h"

#include <QTest>

namespace atlas::tests {

/// The arguments of the window: what to open, and how.
class WindowArgumentsTest : public QObject
{
    Q_OBJECT

    static text::Result<cli::WindowRequest> parse(const std::vector<std::string>& arguments)
    {
        return cli::parseWindow(arguments);
    }

private slots:
    void takesPathsAndTheirEncoding()
    {
        const auto none = parse({});
        QVERIFY(none && none->paths.empty() && !none->encoding);
        const auto plain = parse({"a.txt", "folder"});
        QVERIFY(plain && !plain->encoding);
        QCOMPARE(plain->paths, (std::vector<std::string>{"a.txt", "folder"}));
        for (const auto& arguments : {std::vector<std::string>{"--encoding", "cp949", "a.txt"},
                                      {"--encoding=CP949", "a.txt"},
                                      {"a.txt", "--encoding", "EUC-KR"}}) {
            const auto stated = parse(arguments);
            QVERIFY(stated);
            QCOMPARE(stated->paths, std::vector<std::string>{"a.txt"});
            QVERIFY(stated->encoding == text::Encoding::Windows949);
        }
        const auto named = parse({"--", "--encoding"});
        QVERIFY(named);
        QCOMPARE(named->paths, std::vector<std::string>{"--encoding"});
    }

    void refusesWhatItDoesNotKnow()
    {
        const auto refusal = [](const std::vector<std::string>& arguments) {
            const auto request = parse(arguments);
            return QString::fromStdString(request ? "" : cli::problemText(request.problem()));
        };
        QCOMPARE(refusal({"a.txt", "--scale"}), QString("unknown option --scale"));
        QCOMPARE(refusal({"a.txt", "--encoding"}), QString("--encoding needs a value"));
        QVERIFY(
            refusal({"--encoding", "KOI8-R"}).startsWith("--encoding does not take \"KOI8-R\", but UTF-8"));
        QVERIFY(refusal({"--encoding="}).startsWith("--encoding does not take"));
        QCOMPARE(refusal({"--encoding", "CP949"}),
                 QString("--encoding needs the files or folders that are read in it"));
    }

    void itsOptionsMayComeFirst()
    {
        QVERIFY(!cli::unknownCommand("--encoding"));
        QVERIFY(!cli::unknownCommand("--encoding=CP949"));
        QCOMPARE(cli::unknownCommand("--encodng")->arguments.back(), std::string("--encoding"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::WindowArgumentsTest)
#include "window_test.moc"
