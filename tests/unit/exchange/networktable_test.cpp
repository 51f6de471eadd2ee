#include "exchange/graphxml.h"
#include "exchange/networkattributes.h"
#include "exchange/networkfile.h"
#include "exchange/networktable.h"
#include "sample/sampleatlas.h"

#include <nlohmann/json.hpp>

#include <QTest>

namespace atlas::tests {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A cell from `at` on; moves behind it. Empty where a quote stands where the grammar has none.
std::optional<std::string> takeCell(std::string_view text, std::size_t& at)
{
    std::string cell;
    if (at >= text.size() || text[at] != '"') {
        for (; at < text.size() && text[at] != ',' && text[at] != '\r'; ++at) {
            if (text[at] == '"' || text[at] == '\n')
                return std::nullopt;
            cell += text[at];
        }
        return cell;
    }
    for (++at; at < text.size(); ++at) {
        if (text[at] == '"' && text.substr(at, 2) != "\"\"")
            return ++at, cell;
        at += text[at] == '"' ? 1 : 0;
        cell += text[at];
    }
    return std::nullopt;
}

/// RFC 4180, read strictly, with a line end behind each row; nothing where the text is anything else.
Rows parseCsv(std::string_view text)
{
    Rows rows;
    for (std::size_t at = 0; at < text.size();) {
        rows.emplace_back();
        for (bool more = true; more;) {
            const auto cell = takeCell(text, at);
            more = text.substr(at, 1) == ",";
            if (!cell || (!more && text.substr(at, 2) != "\r\n"))
                return {};
            rows.back().push_back(*cell);
            at += more ? 1 : 2;
        }
    }
    return rows;
}

exchange::NetworkData strange()
{
    exchange::NetworkData data;
    data.nodes = {{"a", "가\"람\""}, {"b", "나,래"}};
    data.articles = {{"one", "제목\r\n둘째 줄", {}, {}, text::PartialDate{2024, 7, 30}}};
    exchange::NetworkEdge edge;
    edge.target = 1;
    edge.type = extract::RelationType::Acquisition;
    edge.directed = true;
    edge.amount = exchange::NetworkSum{*money::Decimal::parse("120000000000"), money::krw};
    edge.evidence.resize(1);
    edge.evidence[0].quote = "\"가람\"은, 나래를 샀다.";
    edge.evidence[0].place = {5, 19};
    edge.evidence[0].status = extract::Status::Reported;
    data.edges = {edge, {}};
    data.edges[1].source = 1;
    return data;
}

} // namespace

/// Tables of ties hold every word that a reader may want to check.
class NetworkTable : public QObject
{
    Q_OBJECT
private slots:
    void namesTheTitleOfWhatIsMadeUp_data()
    {
        QTest::addColumn<exchange::NetworkFormat>("format");
        for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf,
                                  exchange::NetworkFormat::Json, exchange::NetworkFormat::Csv})
            QTest::newRow(exchange::networkFormatName(format).data()) << format;
    }
    void namesTheTitleOfWhatIsMadeUp()
    {
        QFETCH(const exchange::NetworkFormat, format);
        atlas::Atlas atlas = *sampleAtlas();
        for (atlas::ReadArticle& read : atlas.articles) {
            article::Article copy = *read.article;
            copy.title = std::u16string(article::exampleMark) + u" 지어낸 이야기";
            read.article = std::make_shared<const article::Article>(std::move(copy));
        }
        const std::string file = exchange::writeNetwork(exchange::networkData(atlas), format);
        QVERIFY(file.find("[보기] 지어낸 이야기") != file.npos);
    }

    void beginsWithAByteOrderMark()
    {
        QVERIFY(exchange::toCsv({}).starts_with("\xEF\xBB\xBF"
                                                "source,"));
    }

    void writesCellsToTheLetter()
    {
        const Rows rows = parseCsv(exchange::toCsv(strange()).substr(3));
        QCOMPARE(rows.size(), std::size_t(3));
        for (const auto& row : rows)
            QCOMPARE(row.size(), std::size_t(21));
        QCOMPARE(rows[1], (std::vector<std::string>{"a",
                                                    "가\"람\"",
                                                    "b",
                                                    "나,래",
                                                    "directed",
                                                    "acquisition",
                                                    "reported",
                                                    "",
                                                    "1.00",
                                                    "120000000000",
                                                    "KRW",
                                                    "one",
                                                    "제목\r\n둘째 줄",
                                                    "",
                                                    "2024-07-30",
                                                    "",
                                                    "5",
                                                    "19",
                                                    "\"가람\"은, 나래를 샀다.",
                                                    "",
                                                    ""}));
        QCOMPARE(rows[2][5], std::string("unstated"));
        QCOMPARE(rows[2][18], std::string());
    }

    void namesInTheLanguageAskedAndInTheOther()
    {
        exchange::NetworkData data;
        data.nodes = {{"a", "가람", "Garam"}, {"b", "나래", ""}};
        data.edges.resize(1);
        data.edges[0].target = 1;
        const auto english = parseCsv(exchange::toCsv(data, text::Language::English).substr(3));
        QCOMPARE(english[0][19], std::string("source_name_ko"));
        QCOMPARE(english[1][1], std::string("Garam"));
        QCOMPARE(english[1][3], std::string("나래")); // has no other
        QCOMPARE(english[1][19], std::string("가람"));
        const auto korean = parseCsv(exchange::toCsv(data).substr(3));
        QCOMPARE(korean[0][20], std::string("target_name_en"));
        QCOMPARE(korean[1][1], std::string("가람"));
        QCOMPARE(korean[1][19], std::string("Garam"));
        using exchange::NetworkFormat;
        for (const NetworkFormat format : {NetworkFormat::Graphml, NetworkFormat::Gexf}) {
            const std::string file = exchange::writeNetwork(data, format, text::Language::English);
            const auto graph = exchange::readGraphXml(file);
            QVERIFY(graph);
            QCOMPARE(graph->nodes[0].label, std::string("Garam"));
            QCOMPARE(exchange::networkOf(*graph).data.nodes, data.nodes);
        }
    }

    void hasARowForEachSentence()
    {
        const exchange::NetworkData data = exchange::networkData(*sampleAtlas());
        std::size_t sentences = 0;
        for (const exchange::NetworkEdge& edge : data.edges)
            sentences += edge.evidence.size();
        const Rows rows = parseCsv(exchange::toCsv(data).substr(3));
        QCOMPARE(rows.size(), sentences + 1);
    }

    void saysTheSameAsJson()
    {
        const exchange::NetworkData data = exchange::networkData(*sampleAtlas());
        const nlohmann::json read = nlohmann::json::parse(exchange::toJson(data), nullptr, false);
        QVERIFY(read.is_object());
        QCOMPARE(read["nodes"].size(), data.nodes.size());
        QCOMPARE(read["edges"].size(), data.edges.size());
        QCOMPARE(read["articles"].size(), data.articles.size());
        for (std::size_t i = 0; i < data.edges.size(); ++i) {
            const nlohmann::json& evidence = read["edges"][i]["evidence"][0];
            const exchange::NetworkEvidence& expected = data.edges[i].evidence[0];
            QCOMPARE(evidence["text"].get<std::string>(), expected.quote);
            QCOMPARE(evidence["start"].get<std::uint32_t>(), expected.place.begin);
            QCOMPARE(read["articles"][evidence["article"].get<std::size_t>()]["id"].get<std::string>(),
                     data.articles[expected.article].id);
        }
        const nlohmann::json sum =
            nlohmann::json::parse(exchange::toJson(strange()), nullptr, false)["edges"][0]["amount"];
        QCOMPARE(sum["value"].get<std::string>(), std::string("120000000000"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::NetworkTable)
#include "networktable_test.moc"
