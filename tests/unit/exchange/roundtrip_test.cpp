#include "article/sources.h"
#include "atlas/reading.h"
#include "exchange/networkarticles.h"
#include "exchange/networkfile.h"
#include "network/filter.h"
#include "support/handmade.h"

#include <QTest>

#include <random>
#include <set>

namespace atlas::tests {

namespace {

/// Sentences with letters that count twice in UTF-16 and such as stand in the way of files.
const std::vector<std::u16string>& sentences()
{
    static const std::vector<std::u16string> all{
        u"가람이 나래와 손잡았다.",      u"😀 Garam and Narae sign a <deal> & \"more\".",
        u"가람이 나래와 손잡았다.",      u"A \\ B ]]> C\tD",
        u"다온은 가람의 지분 3%를 샀다", u"𝒢aram 𝒩arae 𝒟aon",
    };
    return all;
}

/// A fact about the words of a line, with or without places in it, a date and a sum.
void decide(extract::RelationFact& fact, text::Span line, std::mt19937& random)
{
    const text::Span word{line.begin + 2, line.begin + 4};
    const text::Span none;
    fact.rule = "rule." + std::to_string(random() % 9);
    fact.evidence = {{line, random() % 2 == 0 ? word : none, random() % 2 == 0 ? word : none,
                      random() % 2 == 0 ? word : none, fact.rule}};
    fact.status = static_cast<extract::Status>(random() % extract::statusCount);
    fact.confidence = static_cast<double>(random() % 1001) / 1000;
    if (random() % 2 == 0)
        fact.date = text::PartialDate{2025, static_cast<signed char>(random() % 3), 0};
    if (random() % 4 == 0) {
        fact.amount.emplace();
        fact.amount->value = *money::Decimal::parse("9007199254740993.25");
        fact.amount->currency = money::usd;
    }
}

/// An article whose sentences state ties between any of five firms, in any order, some of them twice.
atlas::ReadArticle anyArticle(int number, std::mt19937& random)
{
    std::u16string text;
    std::vector<text::Span> lines;
    for (unsigned i = 2 + random() % 6; i > 0; --i) {
        const std::u16string& sentence = sentences()[random() % sentences().size()];
        const auto at = static_cast<std::uint32_t>(text.size());
        lines.push_back({at, at + static_cast<std::uint32_t>(sentence.size())});
        text += sentence + (random() % 2 == 0 ? u"\n" : u" 😀 ");
    }
    static const char* const dates[]{nullptr, "2024", "2024-07", "2024-07-21", "2023-01-02"};
    HandmadeArticle made("기사 " + std::to_string(number), text, dates[random() % 5]);
    std::vector<extract::EntityIndex> firms;
    for (const auto& [key, name, kind] :
         {std::tuple("org:가람", u"가람", extract::EntityKind::Company),
          std::tuple("org:나래", u"나래", extract::EntityKind::Institution),
          std::tuple("product:다온", u"다온", extract::EntityKind::Product),
          std::tuple("org:e&narae", u"E&Narae", extract::EntityKind::Alliance),
          std::tuple("org:가람#2", u"가람", extract::EntityKind::Unstated)})
        firms.push_back(made.company(key, name, kind));
    for (unsigned i = random() % 8; i > 0; --i) {
        const std::size_t from = random() % firms.size();
        const std::size_t to = (from + 1 + random() % (firms.size() - 1)) % firms.size();
        const text::Span line = lines[random() % lines.size()];
        decide(made.relation(static_cast<extract::RelationType>(random() % extract::readRelationTypeCount),
                             firms[from], firms[to], text, u""),
               line, random);
    }
    return made.read();
}

} // namespace

/// What leaves as a file comes back as the network that it was, to the letter: names, ties, dates, figures
/// of confidence, and for every sentence the article and the place where it stands there.
class RoundTrip : public QObject
{
    Q_OBJECT

    static void comesBack(const exchange::NetworkData& data, const extract::Lexicon& lexicon)
    {
        for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf}) {
            const std::string bytes = exchange::writeNetwork(data, format);
            const auto read = exchange::readNetwork(bytes, "folder/net.graphml", lexicon);
            QVERIFY(read);
            for (const atlas::ReadArticle& article : *read)
                QVERIFY(article.facts->problems.empty());
            const exchange::NetworkData again = exchange::networkData(atlas::join(*read));
            QVERIFY(again.articles == data.articles);
            QVERIFY(again.nodes == data.nodes);
            QCOMPARE(again.edges.size(), data.edges.size());
            for (std::size_t i = 0; i < data.edges.size(); ++i)
                QVERIFY2(again.edges[i] == data.edges[i], qPrintable(QString::number(i)));
            QCOMPARE(exchange::writeNetwork(again, format), bytes);
        }
    }

private slots:
    void theSampleCorpusComesBack_data()
    {
        QTest::addColumn<bool>("everything");
        QTest::newRow("everything") << true;
        QTest::newRow("what is shown") << false;
    }

    void theSampleCorpusComesBack()
    {
        QFETCH(bool, everything);
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY(tables);
        const std::string folder = ATLAS_RESOURCES "/corpus";
        std::vector<atlas::ReadArticle> read;
        for (const article::Source& source : article::listSources(std::span(&folder, 1)).sources)
            read.push_back(*atlas::readText(*article::readBytes(source.path, atlas::maximumArticleBytes),
                                            source.path, **tables));
        const atlas::Atlas all = atlas::join(std::move(read));
        QVERIFY(all.relations.size() > 50);
        comesBack(everything ? exchange::networkData(all)
                             : exchange::networkData(all, network::graphOf(all, network::Filter())),
                  (*tables)->lexicon);
    }

    void anyNetworkComesBack()
    {
        std::mt19937 random(4);
        const extract::Lexicon none = extract::Lexicon::load({}).value();
        for (int i = 0; i < 300; ++i) {
            std::vector<atlas::ReadArticle> articles;
            for (unsigned k = 1 + random() % 4; k > 0; --k)
                articles.push_back(anyArticle(static_cast<int>(k), random));
            const atlas::Atlas all = atlas::join(std::move(articles));
            comesBack(exchange::networkData(all), none);
            const network::Graph shown = network::graphOf(all, network::Filter());
            if (!shown.nodes.empty())
                comesBack(exchange::networkData(all, shown), none);
            if (QTest::currentTestFailed())
                return qWarning("network %d", i);
        }
    }

    /// A network beside the articles that it was made of: these stay whole, and both name the same article.
    void anExcerptDoesNotTakeItsArticlesPlace()
    {
        std::mt19937 random(1);
        const atlas::ReadArticle whole = anyArticle(1, random);
        exchange::NetworkData twice = exchange::networkData(atlas::join({whole, whole}));
        const std::string bytes = exchange::writeNetwork(twice, exchange::NetworkFormat::Graphml);
        const auto read = exchange::readNetwork(bytes, "net.graphml", extract::Lexicon::load({}).value());
        QVERIFY(read);
        std::set<std::string> ids{whole.article->id};
        std::multiset<std::string> excerptsOf;
        for (const atlas::ReadArticle& one : *read) {
            QVERIFY2(ids.insert(one.article->id).second, one.article->id.c_str());
            excerptsOf.insert(one.article->excerptOf);
        }
        QCOMPARE(excerptsOf.count(whole.article->id), std::size_t(2));
    }

    void quotesStandInTheOrderOfTheArticle()
    {
        exchange::NetworkReading reading;
        reading.data.nodes = {{"1", "가람"}, {"2", "나래"}};
        reading.data.articles = {{"a", "제목", {}, {}, {}}};
        exchange::NetworkEdge edge;
        edge.target = 1;
        for (const auto& [begin, quote] :
             {std::pair(50u, "둘째"), std::pair(9u, "첫째"), std::pair(80u, "둘째"), std::pair(0u, "제목")}) {
            exchange::NetworkEvidence evidence;
            evidence.place = {begin, begin + 2};
            evidence.quote = quote;
            evidence.source = {begin, begin + 1};
            evidence.target = {begin + 1, begin + 2};
            edge.evidence.push_back(evidence);
        }
        reading.data.edges = {edge};
        const auto read = exchange::articlesOf(reading, "net.graphml", extract::Lexicon::load({}).value());
        QCOMPARE(read.size(), std::size_t(1));
        QVERIFY(read[0].article->text == u"제목\n첫째\n둘째\n둘째\n");
        const exchange::NetworkData again = exchange::networkData(atlas::join(read));
        QVERIFY(again.edges[0].evidence[0].place == (text::Span{50, 52}));
        QVERIFY(again.edges[0].evidence[2].place == (text::Span{80, 82}));
        QVERIFY(again.edges[0].evidence[3].place == (text::Span{0, 2}));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::RoundTrip)
#include "roundtrip_test.moc"
