#include "support/handmade.h"

#include <QTest>

namespace atlas::tests {

using extract::RelationType;
using extract::Status;

/// One entity per real thing, one relation per tie, however many articles tell it.
class Join : public QObject
{
    Q_OBJECT
private slots:
    void meetsTheSameCompanyAcrossArticles()
    {
        HandmadeArticle first("1", u"가람은 나래와 협력한다.");
        first.company("garam", u"가람");
        HandmadeArticle second("2", u"다온과 가람이 만났다.");
        second.company("daon", u"다온");
        second.company("garam", u"가람");
        const atlas::Atlas joined = atlas::join({first.read(), second.read()});
        QCOMPARE(joined.entities.size(), std::size_t(2));
        const atlas::Entity* garam = joined.find("garam");
        QVERIFY(garam);
        QCOMPARE(garam->mentions.size(), std::size_t(2));
        QCOMPARE(garam->mentions[1].article, atlas::ArticleId(1));
        QVERIFY(!joined.find("nobody"));
    }

    void joinsATieToldInEitherOrder()
    {
        HandmadeArticle first("1", u"가람은 나래와 협력한다.", "2024-05-01");
        const auto a = first.company("garam", u"가람");
        const auto b = first.company("narae", u"나래");
        first.relation(RelationType::Partnership, a, b, u"가람은 나래와 협력한다.", u"협력");
        HandmadeArticle second("2", u"나래는 가람과 손잡을 계획이다.", "2024-06-01");
        const auto c = second.company("narae", u"나래");
        const auto d = second.company("garam", u"가람");
        auto& planned =
            second.relation(RelationType::Partnership, c, d, u"나래는 가람과 손잡을 계획이다.", u"손잡을");
        planned.status = Status::Planned;
        planned.evidence[0].source = second.find(u"나래");
        const atlas::Atlas joined = atlas::join({first.read(), second.read()});
        QCOMPARE(joined.relations.size(), std::size_t(1));
        const atlas::Relation& tie = joined.relations[0];
        QCOMPARE(tie.evidence.size(), std::size_t(2));
        QCOMPARE(tie.articleCount, 2);
        QCOMPARE(tie.status, Status::Planned);
        QCOMPARE(tie.evidence[0].article, atlas::ArticleId(1));
        QVERIFY(tie.evidence[0].words.target == second.find(u"나래"));
        QCOMPARE(QString::fromStdString(tie.date->iso()), "2024-05-01");
    }

    void aSentenceIsOnePieceOfEvidence()
    {
        HandmadeArticle article("1", u"가람은 나래를 상대로 소송을 제기했다. 가람은 나래와 다툰다.");
        const auto a = article.company("garam", u"가람");
        const auto b = article.company("narae", u"나래");
        const std::u16string sentence = u"가람은 나래를 상대로 소송을 제기했다.";
        article.relation(RelationType::Dispute, a, b, sentence, u"상대로").confidence = 0.6;
        article.relation(RelationType::Dispute, a, b, sentence, u"소송을").confidence = 0.9;
        article.relation(RelationType::Dispute, a, b, u"가람은 나래와 다툰다.", u"다툰다").confidence = 0.5;
        const atlas::Atlas joined = atlas::join({article.read()});
        QCOMPARE(joined.relations.size(), std::size_t(1));
        const std::vector<atlas::Evidence>& evidence = joined.relations[0].evidence;
        QCOMPARE(evidence.size(), std::size_t(2));
        QVERIFY(evidence[0].words.trigger == article.find(u"소송을"));
        QVERIFY(evidence[1].words.trigger == article.find(u"다툰다"));
    }

    void keepsDirectedTiesApart()
    {
        HandmadeArticle article("1", u"가람이 나래에 투자하고 나래가 가람에 투자했다.");
        const auto a = article.company("garam", u"가람");
        const auto b = article.company("narae", u"나래");
        article.relation(RelationType::Investment, a, b, u"가람이 나래에 투자", u"투자");
        article.relation(RelationType::Investment, b, a, u"나래가 가람에 투자", u"투자");
        const atlas::Atlas joined = atlas::join({article.read()});
        QCOMPARE(joined.relations.size(), std::size_t(2));
        QCOMPARE(joined.find("garam")->relations.size(), std::size_t(2));
    }

    void statesAFigureOncePerArticle()
    {
        HandmadeArticle article("1", u"가람의 시총은 3조원이다.");
        const auto a = article.company("garam", u"가람");
        article.figure(a, extract::Metric::MarketCap, u"3조원", 3'000'000'000'000, money::krw);
        article.figure(a, extract::Metric::MarketCap, u"3조원", 3'000'000'000'000, money::krw);
        QCOMPARE(atlas::join({article.read()}).figures.size(), std::size_t(1));
    }

    void showsContradictionsAsOpenProblems()
    {
        const auto tell = [](const char* id, std::int64_t value) {
            HandmadeArticle article(id, u"가람의 2023년 매출은 이렇다.");
            const auto a = article.company("garam", u"가람");
            article.figure(a, extract::Metric::Revenue, u"2023년", value, money::krw).period = "2023";
            return article.read();
        };
        QCOMPARE(atlas::join({tell("1", 5), tell("2", 5)}).problems.size(), std::size_t(0));
        const atlas::Atlas joined = atlas::join({tell("1", 5), tell("2", 6)});
        QCOMPARE(joined.figures.size(), std::size_t(2));
        QCOMPARE(joined.problems.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(joined.problems[0].problem.code), "figures.contradict");
        QCOMPARE(joined.problems[0].article, atlas::ArticleId(1));
    }

    void whatIsDoneSeveralTimesAYearContradictsNothing()
    {
        const auto told = [](const char* id, std::int64_t value, text::PartialDate asOf) {
            HandmadeArticle article(id, u"가람은 2023년에 이만큼 투자받았다.");
            const auto a = article.company("garam", u"가람");
            article.figure(a, extract::Metric::Funding, u"이만큼", value, money::krw).asOf = asOf;
            article.figure(a, extract::Metric::Investment, u"이만큼", value, money::krw).period = "2023";
            return article.read();
        };
        const auto problems = [&](text::PartialDate asOf) {
            return atlas::join({told("1", 5, asOf), told("2", 6, asOf)}).problems.size();
        };
        QCOMPARE(problems({2023}), std::size_t(0));
        QCOMPARE(problems({2023, 5}), std::size_t(0));
        QCOMPARE(problems({2023, 5, 8}), std::size_t(1)); // of one day there is but one round
    }

    void figuresOfDifferentPeriodsContradictNothing()
    {
        const auto told = [](const char* id, std::int64_t value, const char* period) {
            HandmadeArticle article(id, u"가람의 매출은 이렇다.");
            const auto a = article.company("garam", u"가람");
            article.figure(a, extract::Metric::Revenue, u"이렇다", value, money::krw).period = period;
            return article.read();
        };
        QVERIFY(atlas::join({told("1", 5, "2024"), told("2", 6, "2024-Q4")}).problems.empty());
    }

    void isEmptyOfNothing() { QVERIFY(atlas::join({}).entities.empty()); }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::Join)
#include "join_test.moc"
