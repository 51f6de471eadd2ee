#include "atlas/filedties.h"
#include "exchange/graphxml.h"
#include "exchange/networkarticles.h"
#include "exchange/networkfile.h"
#include "network/tiekey.h"
#include "sample/sampleatlas.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <tuple>

namespace atlas::tests {

namespace {

/// A tie without the ids of one atlas.
using Tie = std::tuple<std::string, std::string, extract::RelationType, extract::Status, std::string,
                       std::size_t, int>;

std::vector<Tie> tiesOf(const atlas::Atlas& all)
{
    std::vector<Tie> ties;
    for (const atlas::Relation& relation : all.relations) {
        std::string source = all[relation.source].key;
        std::string target = all[relation.target].key;
        if (!extract::isDirected(relation.type) && target < source)
            std::swap(source, target);
        ties.emplace_back(source, target, relation.type, relation.status,
                          relation.date ? relation.date->iso() : std::string(), relation.evidence.size(),
                          relation.articleCount);
    }
    std::sort(ties.begin(), ties.end());
    return ties;
}

extract::Lexicon lexiconOf(std::string_view bytes)
{
    auto lexicon = extract::Lexicon::load({{"companies.tsv", std::string(bytes)}});
    if (!lexicon)
        qFatal("%s", lexicon.problem().code.c_str());
    return std::move(lexicon).value();
}

/// What a network says, whatever its ids, its order and the places of its quotes are.
std::multiset<std::string> saidBy(const exchange::NetworkData& data)
{
    std::multiset<std::string> said;
    const auto nameOf = [&data](std::uint32_t node) { return data.nodes[node].name(); };
    for (const exchange::NetworkNode& node : data.nodes) {
        std::string words = node.nameKo + "|" + node.nameEn + "|" + node.country + "|" + node.ticker + "|" +
                            std::string(extract::entityKindName(node.kind));
        for (const extract::Layer layer : node.layers)
            words += "|" + std::string(extract::layerName(layer));
        said.insert(words);
    }
    for (const exchange::NetworkEdge& edge : data.edges) {
        std::string words = nameOf(edge.source) + ">" + nameOf(edge.target) + "|" + edge.label + "|" +
                            std::string(extract::relationTypeName(edge.type)) + "|" +
                            std::string(extract::statusName(edge.status)) + "|" +
                            (edge.date ? edge.date->iso() : "") + "|" + std::to_string(edge.confidence) + "|";
        words += edge.directed ? "→|" : "";
        if (edge.amount)
            words += edge.amount->value.toString() + std::string(edge.amount->currency.view());
        for (const exchange::NetworkEvidence& evidence : edge.evidence)
            words += "|" + evidence.quote + "|" + std::string(extract::statusName(evidence.status)) + "|" +
                     (evidence.date ? evidence.date->iso() : "") + "|" + std::to_string(evidence.confidence);
        said.insert(words);
    }
    return said;
}

/// Names with letters that stand in the way, consortia with members, several ties of one pair, all types and
/// statuses, nodes without ties.
exchange::NetworkReading anyNetwork(std::mt19937& random)
{
    static const std::vector<std::string> parts{"가람", "<b>", "&amp;", "\"", "'", "\\", "\n", "]]>",
                                                "😀",    " ",   "--",    "é",  "|", ":",  "→",  "#1"};
    exchange::NetworkReading reading;
    for (unsigned i = 3 + random() % 8; i > 0; --i) {
        exchange::NetworkNode node;
        node.id = std::to_string(i);
        std::string& name = random() % 2 == 0 ? node.nameKo : node.nameEn;
        name = "N" + std::to_string(i);
        for (unsigned k = random() % 5; k > 0; --k)
            name += parts[random() % parts.size()];
        node.kind = random() % 3 == 0 ? extract::EntityKind::Alliance : extract::EntityKind::Company;
        node.country = random() % 2 == 0 ? "KR" : "";
        if (random() % 2 == 0)
            node.layers = {extract::Layer::Channel, extract::Layer::Model};
        reading.data.nodes.push_back(node);
    }
    for (unsigned i = random() % 30; i > 0; --i) {
        exchange::NetworkEdge edge;
        edge.source = static_cast<std::uint32_t>(random() % reading.data.nodes.size());
        edge.target =
            static_cast<std::uint32_t>((edge.source + 1 + random() % 2) % reading.data.nodes.size());
        edge.type = static_cast<extract::RelationType>(random() % extract::relationTypeCount);
        edge.status = static_cast<extract::Status>(random() % extract::statusCount);
        edge.confidence = static_cast<double>(random() % 101) / 100;
        if (random() % 2 == 0)
            edge.date = text::PartialDate{static_cast<short>(2000 + random() % 20), 3, 0};
        if (random() % 3 == 0)
            edge.amount = exchange::NetworkSum{*money::Decimal::parse("9007199254740993.25"), money::usd};
        if (edge.type == extract::RelationType::Unstated && random() % 2 == 0)
            edge.label = parts[random() % parts.size()] + "x";
        const bool canLead = edge.type == extract::RelationType::Unstated || extract::isDirected(edge.type);
        edge.directed = canLead && random() % 2 == 0;
        reading.data.edges.push_back(edge);
    }
    return reading;
}

} // namespace

/// A network out of a file joins what was read from news, and each of its ties leads to words.
class NetworkArticles : public QObject
{
    Q_OBJECT

    extract::Lexicon m_none = extract::Lexicon::load({}).value();

    static exchange::NetworkReading foreign()
    {
        exchange::NetworkReading reading;
        reading.data.nodes = {{"1", "가람"}, {"2", {}, "Narae"}, {"3", "가람"}, {"4", "외톨이"}};
        reading.data.edges.resize(2);
        reading.data.edges[0].target = 1;
        reading.data.edges[0].label = "likes";
        reading.data.edges[1].source = 1;
        reading.data.edges[1].target = 2;
        reading.data.edges[1].type = extract::RelationType::Supply;
        reading.data.edges[1].directed = true;
        reading.problems = {{"network.loops", {}, {"2"}}};
        return reading;
    }

private slots:
    void theSampleComesBackTheSame()
    {
        const auto all = sampleAtlas();
        const std::string xml = exchange::toGraphml(exchange::attributesOf(exchange::networkData(*all)));
        const auto read = exchange::readNetwork(xml, "folder/net.graphml", m_none);
        QVERIFY(read);
        const atlas::Atlas again = atlas::join(*read);
        // without a lexicon all keys are made of names
        const auto once = exchange::readNetwork(
            exchange::toGraphml(exchange::attributesOf(exchange::networkData(again))), "net.graphml", m_none);
        QVERIFY(once);
        QCOMPARE(tiesOf(again).size(), tiesOf(*all).size());
        QVERIFY(tiesOf(atlas::join(*once)) == tiesOf(again));
        for (const atlas::Relation& relation : again.relations)
            for (const atlas::Evidence& evidence : relation.evidence) {
                const std::u16string& text = again[evidence.article].article->text;
                const text::Span words = evidence.words.sentence;
                QVERIFY(!words.empty() && words.end <= text.size());
                QVERIFY(evidence.words.trigger.begin >= words.begin || evidence.words.trigger.empty());
            }
    }

    void anyNetworkComesBackTheSame()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 100; ++i) {
            const atlas::Atlas first =
                atlas::join(exchange::articlesOf(anyNetwork(random), "net.gexf", m_none));
            const exchange::NetworkData data = exchange::networkData(first);
            for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf}) {
                const auto read =
                    exchange::readNetwork(exchange::writeNetwork(data, format), "net.gexf", m_none);
                QVERIFY(read);
                for (const atlas::ReadArticle& article : *read)
                    QVERIFY(article.facts->problems.empty());
                QVERIFY2(saidBy(exchange::networkData(atlas::join(*read))) == saidBy(data),
                         qPrintable(QString::number(i)));
            }
        }
    }

    void quotesStandInTheirArticlesToTheLetter()
    {
        const auto all = sampleAtlas();
        const std::string xml = exchange::toGexf(exchange::attributesOf(exchange::networkData(*all)));
        const atlas::Atlas again = atlas::join(*exchange::readNetwork(xml, "net.gexf", m_none));
        std::multiset<std::u16string> before;
        std::multiset<std::u16string> after;
        const auto collect = [](const atlas::Atlas& from, std::multiset<std::u16string>& into) {
            for (const atlas::Relation& relation : from.relations)
                for (const atlas::Evidence& evidence : relation.evidence)
                    for (const text::Span span : {evidence.words.sentence, evidence.words.trigger,
                                                  evidence.words.source, evidence.words.target})
                        into.insert(from[evidence.article].article->text.substr(span.begin, span.length()));
        };
        collect(*all, before);
        collect(again, after);
        QVERIFY(before == after);
        QVERIFY(!again.articles[0].article->publisher.empty());
    }

    void aTieWithoutASentenceGetsALine()
    {
        const auto articles = exchange::articlesOf(foreign(), "a/b/net.gexf", m_none);
        QCOMPARE(articles.size(), std::size_t(1));
        QCOMPARE(articles[0].article->id, std::string("net"));
        QVERIFY(articles[0].article->text == u"net\n가람 – Narae: likes\nNarae → 가람: supply\n외톨이\n");
        QCOMPARE(articles[0].facts->problems.size(), std::size_t(1));
        const atlas::Atlas all = atlas::join(articles);
        QCOMPARE(all.relations.size(), std::size_t(2));
        const extract::Evidence& words = all.relations[0].evidence[0].words;
        const std::u16string& text = articles[0].article->text;
        QVERIFY(text.substr(words.trigger.begin, words.trigger.length()) == u"likes");
        QVERIFY(text.substr(words.target.begin, words.target.length()) == u"Narae");
        for (const atlas::Entity& entity : all.entities)
            QVERIFY2(!entity.mentions.empty(), entity.key.c_str());
    }

    void aTieOfUnknownKindStaysSo_data()
    {
        QTest::addColumn<std::string>("label");
        QTest::addColumn<QString>("words");
        QTest::newRow("called something") << std::string("likes") << "likes";
        QTest::newRow("called nothing") << std::string() << "";
    }

    void aTieOfUnknownKindStaysSo()
    {
        QFETCH(std::string, label);
        exchange::NetworkReading reading = foreign();
        reading.data.edges.resize(1);
        reading.data.edges[0].label = label;
        const atlas::Atlas first = atlas::join(exchange::articlesOf(reading, "net.gexf", m_none));
        const exchange::NetworkData data = exchange::networkData(first);
        QCOMPARE(data.edges[0].type, extract::RelationType::Unstated);
        QCOMPARE(data.edges[0].label, label);
        for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf}) {
            const std::string bytes = exchange::writeNetwork(data, format);
            QVERIFY(bytes.find("partnership") == std::string::npos);
            const auto articles = exchange::readNetwork(bytes, "again.graphml", m_none);
            QVERIFY(articles);
            for (const atlas::ReadArticle& article : *articles)
                QVERIFY(article.facts->problems.empty()); // it is a kind like any other now
            const atlas::Atlas again = atlas::join(*articles);
            QCOMPARE(again.relations.size(), std::size_t(1));
            QCOMPARE(again.relations[0].type, extract::RelationType::Unstated);
            const exchange::NetworkData same = exchange::networkData(again);
            QCOMPARE(same.edges[0].label, label);
            QCOMPARE(same.edges[0].evidence[0].quote, data.edges[0].evidence[0].quote);
        }
        QTEST(QString::fromStdString(data.edges[0].label), "words");
    }

    /// Also beside one of the same kind that has a direction.
    void aTieHasNoDirectionThatTheFileDoesNotState()
    {
        exchange::NetworkReading reading = foreign();
        reading.data.edges.push_back(reading.data.edges[1]);
        reading.data.edges[2].directed = false;
        const auto articles = exchange::articlesOf(reading, "net.gexf", m_none);
        QVERIFY(articles[0].article->text.find(u"Narae – 가람: supply") != std::u16string::npos);
        const atlas::Atlas all = atlas::join(articles);
        QCOMPARE(all.relations.size(), std::size_t(3));
        QVERIFY(atlas::isDirected(all.relations[1]) && !atlas::isDirected(all.relations[2]));
        for (const atlas::Relation& relation : all.relations)
            QCOMPARE(network::findTie(all, network::tieKeyOf(all, relation)), std::optional(relation.id));
        const exchange::NetworkData data = exchange::networkData(all);
        for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf}) {
            const auto read = exchange::readNetwork(exchange::writeNetwork(data, format), "net.gexf", m_none);
            QVERIFY(saidBy(exchange::networkData(atlas::join(*read))) == saidBy(data));
        }
    }

    void nodesOfOneNameStayApart()
    {
        const atlas::Atlas all = atlas::join(exchange::articlesOf(foreign(), "net.gexf", m_none));
        QCOMPARE(all.entities.size(), std::size_t(4));
        QVERIFY(all.find("org:가람"));
        QVERIFY(all.find("org:가람#3"));
    }

    void namesOfTheLexiconMeanTheSame()
    {
        const extract::Lexicon lexicon =
            lexiconOf("#id\tko\ten\tcountry\tlayers\ngaram\t가람\tGaram\tKR\tmodel\n");
        const atlas::Atlas all = atlas::join(exchange::articlesOf(foreign(), "net.gexf", lexicon));
        const atlas::Entity* garam = all.find("garam");
        QVERIFY(garam);
        QVERIFY(garam->nameEn == u"Garam");
        QCOMPARE(garam->layers.size(), std::size_t(1));
        QVERIFY(all.find("org:가람")); // the other one of this name is somebody else
    }

    void whatTheFileLeavesOpenIsTakenFromTheLexicon()
    {
        const extract::Lexicon lexicon =
            lexiconOf("#id\tko\ten\tcountry\tlayers\ngaram\t가람\tGaram\tKR\tmodel\n");
        exchange::NetworkReading reading = foreign();
        reading.data.nodes[0].country = "JP";
        const atlas::Atlas all = atlas::join(exchange::articlesOf(reading, "net.gexf", lexicon));
        QCOMPARE(all.find("garam")->kind, extract::EntityKind::Company);
        QCOMPARE(all.find("garam")->country, std::string("JP"));
        QCOMPARE(all.find("org:narae")->kind, extract::EntityKind::Unstated);
    }

    void oneLetterMeansNoCompany()
    {
        exchange::NetworkReading reading;
        reading.data.nodes = {{"a", {}, "a"}};
        const extract::Lexicon lexicon = lexiconOf("#id\tko\ten\nadot\t에이닷\tA.\n");
        QVERIFY(atlas::join(exchange::articlesOf(reading, "net.gexf", lexicon)).find("org:a"));
    }

    void aThousandTiesOfOnePairStayOneTie()
    {
        exchange::NetworkReading reading;
        reading.data.nodes = {{"a", "가"}, {"b", "나"}};
        reading.data.edges.resize(1000);
        for (auto& edge : reading.data.edges)
            edge.target = 1;
        const atlas::Atlas all = atlas::join(exchange::articlesOf(reading, "net.gexf", m_none));
        QCOMPARE(all.relations.size(), std::size_t(1));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::NetworkArticles)
#include "networkarticles_test.moc"
