#include "exchange/graphxml.h"
#include "exchange/networkattributes.h"
#include "sample/sampleatlas.h"
#include "unit/exchange/foreign.h"

#include <QTest>

#include <random>

namespace atlas::tests {

using exchange::AttributeGraph;
using exchange::NetworkData;

namespace {

using Write = std::string (*)(const AttributeGraph&);

/// Letters that stand in the way of XML, JSON or both.
std::string strangeText(std::mt19937& random)
{
    static const std::vector<std::string> parts{"가람", "<b>", "&amp;", "\"", "'",  "\\", "\n", "\t",
                                                "\r",   "]]>", "😀",     " ",  "--", "é",  "|",  "\u2028"};
    std::string text = "가";
    for (unsigned i = random() % 8; i > 0; --i)
        text += parts[random() % parts.size()];
    return text;
}

std::optional<text::PartialDate> someDate(std::mt19937& random)
{
    if (random() % 4 == 0)
        return std::nullopt;
    text::PartialDate date{static_cast<short>(1990 + random() % 40), 0, 0};
    if (random() % 3 != 0)
        date.month = static_cast<signed char>(1 + random() % 12);
    if (date.month != 0 && random() % 3 != 0)
        date.day = static_cast<signed char>(1 + random() % 28);
    return date;
}

exchange::NetworkEvidence someEvidence(std::mt19937& random, std::uint32_t article)
{
    exchange::NetworkEvidence evidence;
    evidence.article = article;
    evidence.quote = strangeText(random);
    const auto begin = static_cast<std::uint32_t>(random() % 1000);
    evidence.place = {begin, begin + 20};
    if (random() % 2 == 0)
        evidence.trigger = {begin + 3, begin + 5};
    if (random() % 2 == 0)
        evidence.source = {begin, begin + 2};
    evidence.status = static_cast<extract::Status>(random() % extract::statusCount);
    evidence.date = someDate(random);
    evidence.confidence = static_cast<double>(random() % 101) / 100;
    evidence.rule = strangeText(random);
    return evidence;
}

NetworkData someNetwork(std::mt19937& random)
{
    NetworkData data;
    for (unsigned i = 2 + random() % 8; i > 0; --i) {
        exchange::NetworkNode node;
        node.id = strangeText(random) + std::to_string(i);
        node.nameKo = strangeText(random);
        node.nameEn = random() % 2 == 0 ? strangeText(random) : "";
        node.kind = static_cast<extract::EntityKind>(random() % 6);
        node.country = random() % 2 == 0 ? "KR" : "";
        if (random() % 2 == 0)
            node.layers = {extract::Layer::Channel, extract::Layer::Model};
        data.nodes.push_back(node);
    }
    for (unsigned i = random() % 5; i > 0; --i)
        data.articles.push_back({strangeText(random), strangeText(random), strangeText(random),
                                 random() % 2 == 0 ? strangeText(random) : "", someDate(random)});
    for (unsigned i = random() % 20; i > 0; --i) {
        exchange::NetworkEdge edge;
        edge.source = static_cast<std::uint32_t>(random() % data.nodes.size());
        edge.target = static_cast<std::uint32_t>((edge.source + 1) % data.nodes.size());
        edge.type = static_cast<extract::RelationType>(random() % extract::relationTypeCount);
        edge.status = static_cast<extract::Status>(random() % extract::statusCount);
        edge.date = someDate(random);
        edge.confidence = static_cast<double>(random() % 101) / 100;
        if (random() % 3 == 0)
            edge.amount = exchange::NetworkSum{*money::Decimal::parse("9007199254740993.25"), money::usd};
        if (edge.type == extract::RelationType::Unstated)
            edge.label = strangeText(random);
        for (std::uint32_t article = 0; article < data.articles.size(); ++article)
            edge.evidence.push_back(someEvidence(random, article));
        data.edges.push_back(edge);
    }
    if (data.edges.empty())
        data.articles.clear();
    return data;
}

} // namespace

/// What leaves as GraphML or GEXF comes back the same; what others write is read as far as it is understood.
class GraphXml : public QObject
{
    Q_OBJECT

    static AttributeGraph read(const std::string& bytes)
    {
        const auto graph = exchange::readGraphXml(bytes);
        if (!graph)
            qFatal("%s", graph.problem().code.c_str());
        return *graph;
    }
    static std::vector<std::string> codes(const exchange::NetworkReading& reading)
    {
        std::vector<std::string> all;
        for (const text::Problem& problem : reading.problems)
            all.push_back(problem.code);
        return all;
    }

private slots:
    void anyNetworkComesBackTheSame_data()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("GraphML") << Write(exchange::toGraphml);
        QTest::newRow("GEXF") << Write(exchange::toGexf);
    }

    void anyNetworkComesBackTheSame()
    {
        QFETCH(Write, write);
        std::mt19937 random(7);
        for (int i = 0; i < 200; ++i) {
            const NetworkData data = someNetwork(random);
            const exchange::NetworkReading reading =
                exchange::networkOf(read(write(exchange::attributesOf(data))));
            QVERIFY2(reading.data == data, qPrintable(QString::number(i)));
            QVERIFY(reading.problems.empty());
        }
    }

    void theAtlasComesBackWithItsWords_data() { anyNetworkComesBackTheSame_data(); }

    void theAtlasComesBackWithItsWords()
    {
        QFETCH(Write, write);
        const auto all = sampleAtlas();
        const NetworkData data = exchange::networkData(*all);
        QCOMPARE(data.nodes.size(), all->entities.size());
        QCOMPARE(data.edges.size(), all->relations.size());
        const exchange::NetworkReading reading =
            exchange::networkOf(read(write(exchange::attributesOf(data))));
        QVERIFY(reading.data == data);
        for (const exchange::NetworkEdge& edge : reading.data.edges)
            for (const exchange::NetworkEvidence& evidence : edge.evidence) {
                const std::u16string& text = all->articles[evidence.article].article->text;
                const std::u32string points = QString::fromStdU16String(text).toStdU32String();
                QVERIFY(points.substr(evidence.place.begin, evidence.place.length()) ==
                        QString::fromStdString(evidence.quote).toStdU32String());
            }
    }

    void whatIsShownLeavesAlone()
    {
        const auto all = sampleAtlas();
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Partnership);
        const network::Graph graph = network::graphOf(*all, filter);
        const NetworkData data = exchange::networkData(*all, graph);
        QCOMPARE(data.nodes.size(), graph.nodes.size());
        QCOMPARE(data.edges.size(), graph.edges.size());
        for (const exchange::NetworkEdge& edge : data.edges)
            QCOMPARE(edge.type, extract::RelationType::Partnership);
    }

    void givesOtherProgramsPlainValues()
    {
        const auto all = sampleAtlas();
        const std::string xml = exchange::toGraphml(exchange::attributesOf(exchange::networkData(*all)));
        QVERIFY(xml.find("attr.name=\"quote\"") != std::string::npos);
        QVERIFY(xml.find("directed=\"false\"") != std::string::npos);
        const AttributeGraph graph = read(xml);
        QCOMPARE(graph.edgeColumns[8].name, std::string("quote"));
        QVERIFY(!graph.nodes[0].label.empty());
    }

    void whatXmlCannotHoldKeepsItsPlace()
    {
        NetworkData data;
        data.nodes = {{"a", "가\x01나\x1F"}, {"b", "다"}};
        data.edges.resize(1);
        data.edges[0].target = 1;
        const auto reading = exchange::networkOf(read(exchange::toGraphml(exchange::attributesOf(data))));
        QCOMPARE(reading.data.nodes[0].nameKo, std::string("가\uFFFD나\uFFFD"));
    }

    void opensWhatNetworkxWrites()
    {
        const auto reading = exchange::networkOf(read(networkxFile));
        QCOMPARE(reading.data.nodes.size(), std::size_t(2));
        QCOMPARE(reading.data.nodes[0].nameEn, std::string("0"));
        QCOMPARE(reading.data.edges.size(), std::size_t(1));
        QCOMPARE(codes(reading),
                 (std::vector<std::string>{"network.unused-attributes", "network.unknown-relations",
                                           "network.unused-weights", "network.dangling", "network.loops"}));
        QCOMPARE(reading.problems[0].arguments, std::vector<std::string>{"club"});
        QCOMPARE(reading.problems[1].arguments, (std::vector<std::string>{"1", "–"}));
    }

    void opensWhatGephiWrites()
    {
        const auto reading = exchange::networkOf(read(gephiFile));
        QCOMPARE(reading.data.nodes[0].nameKo, std::string("가람"));
        QCOMPARE(reading.data.nodes[0].kind, extract::EntityKind::Unstated);
        QCOMPARE(reading.data.nodes[1].nameEn, std::string("Narae"));
        QCOMPARE(reading.data.edges[0].type, extract::RelationType::Supply);
        QCOMPARE(reading.data.edges[1].type, extract::RelationType::Unstated);
        QCOMPARE(reading.data.edges[1].label, std::string("likes"));
        QCOMPARE(codes(reading),
                 (std::vector<std::string>{"network.unused-attributes", "network.unused-elements",
                                           "network.unknown-relations", "network.same-ids"}));
        QCOMPARE(reading.problems[1].arguments, std::vector<std::string>{"position, size"});
        QCOMPARE(reading.problems[2].arguments, (std::vector<std::string>{"1", "likes"}));
    }

    void cutsNamesThatNobodyCouldRead()
    {
        const auto named = [](std::size_t length, const char* letter) {
            std::string name;
            for (std::size_t i = 0; i < length; ++i)
                name += letter;
            return name;
        };
        const std::string longest = named(exchange::longestNetworkName, "가");
        const auto reading = exchange::networkOf(
            read("<gexf><graph><nodes><node id=\"1\" label=\"" + longest + "\"/><node id=\"2\" label=\"" +
                 longest + "나\"/></nodes><edges><edge source=\"1\" target=\"2\" label=\"" +
                 named(3'000'000, "x") + "\"/></edges></graph></gexf>"));
        QCOMPARE(reading.data.nodes[0].nameKo, longest);
        QCOMPARE(reading.data.nodes[1].nameKo, longest);
        QCOMPARE(reading.data.edges[0].label, named(exchange::longestNetworkName, "x"));
        QCOMPARE(codes(reading),
                 (std::vector<std::string>{"network.unknown-relations", "network.cut-names"}));
        QCOMPARE(reading.problems[1].arguments,
                 (std::vector<std::string>{"2", named(40, "x") + ", " + named(40, "가"), "1000"}));
    }

    /// However long what a file says is quoted: so much that a reader bears it, and no place beyond it.
    void cutsQuotesAndTitlesLikewise()
    {
        const std::string quote(2 * exchange::longestNetworkQuote, 'q');
        const std::string name(2 * exchange::longestNetworkName, 'n');
        exchange::NetworkData data;
        data.nodes = {{"a", "가"}, {"b", "나"}};
        data.articles = {{name, name, name, name, {}}};
        exchange::NetworkEdge edge;
        edge.target = 1;
        exchange::NetworkEvidence evidence;
        evidence.quote = quote;
        evidence.place = {100, 100 + static_cast<std::uint32_t>(quote.size())};
        evidence.source = {105, 107};
        evidence.target = {evidence.place.end - 2, evidence.place.end};
        evidence.rule = name;
        edge.evidence = {evidence};
        data.edges = {edge};
        const auto reading = exchange::networkOf(exchange::attributesOf(data));
        const exchange::NetworkEvidence& cut = reading.data.edges[0].evidence[0];
        QCOMPARE(cut.quote.size(), exchange::longestNetworkQuote);
        QCOMPARE(static_cast<std::size_t>(cut.place.length()), exchange::longestNetworkQuote);
        QCOMPARE(cut.source, evidence.source);
        QVERIFY(cut.target.empty());
        QCOMPARE(cut.rule.size(), exchange::longestNetworkName);
        for (const std::string& words : {reading.data.articles[0].id, reading.data.articles[0].title,
                                         reading.data.articles[0].publisher, reading.data.articles[0].url})
            QCOMPARE(words.size(), exchange::longestNetworkName);
        QCOMPARE(codes(reading), (std::vector<std::string>{"network.cut-names", "network.cut-quotes"}));
        QCOMPARE(reading.problems[1].arguments,
                 (std::vector<std::string>{"1", std::string(40, 'q'), "10000"}));
    }

    void knowsTheUsualWordsForKinds_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<extract::EntityKind>("kind");
        QTest::newRow("ours") << "Company" << extract::EntityKind::Company;
        QTest::newRow("firm") << "firm" << extract::EntityKind::Company;
        QTest::newRow("corporation") << "CORPORATION" << extract::EntityKind::Company;
        QTest::newRow("consortium") << "consortium" << extract::EntityKind::Alliance;
        QTest::newRow("coalition") << "Coalition" << extract::EntityKind::Alliance;
        QTest::newRow("in Korean") << "컨소시엄" << extract::EntityKind::Alliance;
        QTest::newRow("organization") << "organization" << extract::EntityKind::Institution;
        QTest::newRow("people") << "people" << extract::EntityKind::Person;
        QTest::newRow("unknown") << "guild" << extract::EntityKind::Unstated;
    }

    void knowsTheUsualWordsForKinds()
    {
        QFETCH(QString, said);
        QFETCH(extract::EntityKind, kind);
        const auto reading = exchange::networkOf(
            read("<graphml><key id=\"k\" for=\"node\" attr.name=\"kind\"/><node id=\"1\"><data key=\"k\">" +
                 said.toStdString() + "</data></node></graphml>"));
        QCOMPARE(reading.data.nodes[0].kind, kind);
        QCOMPARE(reading.problems.empty(), kind != extract::EntityKind::Unstated);
    }

    void opensTheLabelsOfYed()
    {
        const auto reading = exchange::networkOf(read(yedFile));
        QCOMPARE(reading.data.nodes[0].nameKo, std::string("다온"));
    }

    /// Direction and first day are kept where a tie has a place for them; a weight has none, and is said to.
    void takesWhatOthersSayOfAnEdgeOrTellsOfIt()
    {
        const auto reading = exchange::networkOf(read(
            R"(<gexf><graph defaultedgetype="directed"><nodes><node id="1" label="Gaon"/>)"
            R"(<node id="2" label="Naon"/></nodes><edges>)"
            R"(<edge source="2" target="1" weight="9" start="2023-05-01"/>)"
            R"(<edge source="1" target="2" weight="1" type="undirected" start="3.5"/>)"
            R"(<edge source="1" target="2" weight="heavy" label="partnership"/></edges></graph></gexf>)"));
        const auto& edges = reading.data.edges;
        QVERIFY(edges[0].directed && !edges[1].directed);
        QVERIFY(!edges[2].directed); // a partnership holds in either order
        QVERIFY(edges[0].bare);
        QCOMPARE(edges[0].date, text::PartialDate::fromIso("2023-05-01"));
        QVERIFY(!edges[1].date);
        QCOMPARE(codes(reading),
                 (std::vector<std::string>{"network.unknown-relations", "network.unused-directions",
                                           "network.bad-weights", "network.unused-weights"}));
        QCOMPARE(reading.problems[1].arguments, (std::vector<std::string>{"1", "partnership"}));
        QCOMPARE(reading.problems[2].arguments, (std::vector<std::string>{"1", "heavy"}));
        QCOMPARE(reading.problems[3].arguments, std::vector<std::string>{"2"});
    }

    /// A tie has no direction that the file does not state, and none that its type cannot have; where the two
    /// differ, it is told.
    void tellsWhereATypeSaysOtherwiseThanTheFileOfADirection()
    {
        AttributeGraph graph;
        graph.nodes = {{"a", "Gaon", {}}, {"b", "Naon", {}}};
        graph.edgeColumns = {{"type"}};
        graph.edges = {{"a", "b", {}, true, {{0, "Competition"}}}, {"a", "b", {}, true, {{0, "talks"}}},
                       {"b", "a", {}, true, {{0, "talks"}}},       {"b", "a", {}, false, {{0, "Supply"}}},
                       {"a", "b", {}, true, {{0, "investment"}}},  {"a", "b", {}, false, {{0, "merger"}}},
                       {"a", "b", {}, true, {{0, "friends"}}},     {"a", "b", {}, false, {{0, "friends"}}}};
        const auto reading = exchange::networkOf(graph);
        QCOMPARE(codes(reading),
                 (std::vector<std::string>{"network.unknown-relations", "network.unused-directions"}));
        QCOMPARE(reading.problems[1].arguments, (std::vector<std::string>{"3", "Competition, talks"}));
        std::string directed;
        for (const exchange::NetworkEdge& edge : reading.data.edges)
            directed += edge.directed ? '1' : '0';
        QCOMPARE(directed, std::string("00001010"));
    }

    void evidenceThatIsNoneIsCounted()
    {
        AttributeGraph graph;
        graph.nodes = {{"a", "a", {}}, {"b", "b", {}}};
        graph.edgeColumns = {{"relation"}, {"evidence"}};
        for (const char* json : {"[", "{}", "[1]", R"([{"article":-1}])",
                                 R"([{"article":0,"start":9,"end":3,"quote":"가","status":"actual"}])"})
            graph.edges.push_back({"a", "b", {}, false, {{0, "talks"}, {1, json}}});
        const auto reading = exchange::networkOf(graph);
        QCOMPARE(codes(reading), std::vector<std::string>{"network.bad-evidence"});
        QCOMPARE(reading.problems[0].arguments, std::vector<std::string>{"5"});
        QVERIFY(reading.data.articles.empty());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::GraphXml)
#include "graphxml_test.moc"
