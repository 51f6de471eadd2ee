#include "cli/export.h"
#include "cli/problemtext.h"

#include <QTest>

namespace atlas::tests {

namespace {
text::Result<exchange::ExportRequest> parse(std::vector<std::string> arguments)
{
    return cli::parseExport(arguments);
}
} // namespace

/// What the command line of `export` says is what is drawn, and what is wrong with it is named.
class ExportArguments : public QObject
{
    Q_OBJECT
private slots:
    void bindsEachPathToThePictureBeforeIt()
    {
        const auto request =
            parse({"a.txt", "--chart", "market_cap", "--out", "c.png", "--network", "--out", "n.png",
                   "--lang", "en", "--scale", "2", "--transparent", "--encoding", "cp949"});
        QVERIFY(request);
        exchange::ExportRequest expected;
        expected.sources = {"a.txt"};
        expected.pictures = {{extract::Metric::MarketCap, "c.png"}, {std::nullopt, "n.png"}};
        expected.language = text::Language::English;
        expected.scale = 2;
        expected.encoding = text::Encoding::Windows949;
        expected.transparent = true;
        QVERIFY(*request == expected);
    }

    void drawsAsTheEndingAndThePaperSay()
    {
        const auto request =
            parse({"--network", "--out", "n.svg", "--chart", "revenue", "--out", "c.PDF", "--paper", "a3"});
        QVERIFY(request);
        QCOMPARE(request->pictures[1].out, std::string("c.PDF"));
        QVERIFY(request->paper == exchange::Paper::A3);
    }

    void writesDataByItsEnding()
    {
        const auto request = parse({"--graph", "a.graphml", "--graph", "b.CSV", "--shown"});
        QVERIFY(request);
        exchange::ExportRequest expected;
        expected.networks = {{exchange::NetworkFormat::Graphml, "a.graphml"},
                             {exchange::NetworkFormat::Csv, "b.CSV"}};
        expected.shown = true;
        QVERIFY(*request == expected);
    }

    void takesWhatFollowsTwoDashesAsSources()
    {
        const auto request = parse({"--network", "--out", "n.png", "--", "--strange.txt"});
        QVERIFY(request);
        QCOMPARE(request->sources.front(), std::string("--strange.txt"));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing to draw") << QStringList{"a.txt"} << "cli.nothing-asked";
        QTest::newRow("no path") << QStringList{"--network"} << "cli.no-out";
        QTest::newRow("path without picture") << QStringList{"--out", "a.png"} << "cli.no-picture";
        QTest::newRow("no picture's ending") << QStringList{"--network", "--out", "a.gif"} << "cli.bad-value";
        QTest::newRow("no paper") << QStringList{"--network", "--out", "a.pdf", "--paper", "letter"}
                                  << "cli.bad-value";
        QTest::newRow("unknown metric")
            << QStringList{"--chart", "height", "--out", "a.png"} << "cli.bad-value";
        QTest::newRow("unknown option") << QStringList{"--colour"} << "cli.unknown-option";
        QTest::newRow("value missing") << QStringList{"--network", "--out"} << "cli.missing-value";
        QTest::newRow("scale no number")
            << QStringList{"--network", "--out", "a.png", "--scale", "2x"} << "cli.bad-value";
        QTest::newRow("scale too large")
            << QStringList{"--network", "--out", "a.png", "--scale", "99"} << "cli.bad-value";
        QTest::newRow("language unknown")
            << QStringList{"--network", "--out", "a.png", "--lang", "fr"} << "cli.bad-value";
    }

    void namesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, code);
        std::vector<std::string> plain;
        for (const QString& argument : arguments)
            plain.push_back(argument.toStdString());
        const auto request = parse(plain);
        QVERIFY(!request);
        QCOMPARE(QString::fromStdString(request.problem().code), code);
    }

    void saysWhatAnOptionTakes_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("metric")
            << "--chart"
            << "height"
            << "--chart does not take \"height\", but market_cap, valuation, revenue, profit, "
               "loss, investment, funding, spending, deal";
        QTest::newRow("language") << "--lang"
                                  << "fr"
                                  << "--lang does not take \"fr\", but ko or en";
        QTest::newRow("scale") << "--scale"
                               << "99"
                               << "--scale does not take \"99\", but 0.25 to 8";
        QTest::newRow("graph") << "--graph"
                               << "a.png"
                               << "--graph does not take \"a.png\", but a name that ends in .graphml, .gexf, "
                                  ".json or .csv";
        QTest::newRow("width") << "--width"
                               << "10"
                               << "--width does not take \"10\", but 320 to 8192";
    }

    void saysWhatAnOptionTakes()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        QFETCH(QString, sentence);
        const auto request =
            parse({"--network", "--out", "a.png", option.toStdString(), value.toStdString()});
        QVERIFY(!request);
        QCOMPARE(QString::fromStdString(cli::problemText(request.problem())), sentence);
    }

    void asksNothingOfHelp()
    {
        const auto request = parse({"--help"});
        QVERIFY(request);
        QVERIFY(request->help);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ExportArguments)
#include "export_test.moc"
