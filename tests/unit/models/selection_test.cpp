#include "models/selection.h"
#include "support/handmade.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

namespace {

std::shared_ptr<const atlas::Atlas> sample(bool withSecond = true)
{
    HandmadeArticle first("1", u"가람은 나래와 협력한다. 가람의 시총은 3조원이다.");
    const auto a = first.company("garam", u"가람");
    const auto b = first.company("narae", u"나래");
    first.relation(extract::RelationType::Partnership, a, b, u"가람은 나래와 협력한다.", u"협력");
    first.figure(a, extract::Metric::MarketCap, u"3조원", 3'000'000'000'000, money::krw);
    HandmadeArticle second("2", u"가람과 나래가 손잡았다.", "2024-01-01");
    const auto c = second.company("garam", u"가람");
    const auto d = second.company("narae", u"나래");
    second.relation(extract::RelationType::Partnership, c, d, u"가람과 나래가 손잡았다.", u"손잡았다");
    std::vector<atlas::ReadArticle> articles;
    if (withSecond)
        articles.push_back(second.read());
    articles.push_back(first.read());
    return std::make_shared<const atlas::Atlas>(atlas::join(std::move(articles)));
}

} // namespace

/// One selection drives all views; every subject has its words, back and forward walk through them.
class SelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void leadsFromACompanyToItsFirstMention()
    {
        models::Document document;
        models::Selection selection{document};
        const auto all = sample();
        document.setAtlas(all);
        selection.select(all->find("narae")->id);
        QCOMPARE(selection.places().size(), std::size_t(2));
        QCOMPARE(selection.placeIndex(), 0);
        QVERIFY(selection.article() == atlas::ArticleId(0));
    }

    void pagesThroughTheEvidenceOfATie()
    {
        models::Document document;
        models::Selection selection{document};
        const auto all = sample();
        document.setAtlas(all);
        selection.select(atlas::RelationId(0));
        QCOMPARE(selection.places().size(), std::size_t(2));
        QSignalSpy moved(&selection, &models::Selection::placeChanged);
        selection.nextPlace();
        QCOMPARE(selection.placeIndex(), 1);
        QVERIFY(selection.article() == atlas::ArticleId(1));
        selection.nextPlace();
        QCOMPARE(selection.placeIndex(), 0);
        selection.previousPlace();
        QCOMPARE(selection.placeIndex(), 1);
        QCOMPARE(moved.count(), 3);
    }

    void pagesFromAnArticleThatSaysNothingOfIt()
    {
        HandmadeArticle telling("1",
                                u"가람은 나래와 협력한다. 나래는 가람과 손잡았다. 가람과 나래가 함께한다.");
        const auto a = telling.company("garam", u"가람");
        const auto b = telling.company("narae", u"나래");
        const auto tie = extract::RelationType::Partnership;
        telling.relation(tie, a, b, u"가람은 나래와 협력한다.", u"협력");
        telling.relation(tie, a, b, u"나래는 가람과 손잡았다.", u"손잡았다");
        telling.relation(tie, a, b, u"가람과 나래가 함께한다.", u"함께");
        const HandmadeArticle silent("2", u"다른 이야기이다.");
        models::Document document;
        models::Selection selection{document};
        document.setAtlas(std::make_shared<const atlas::Atlas>(atlas::join({telling.read(), silent.read()})));
        selection.select(atlas::RelationId(0));
        selection.openArticle(atlas::ArticleId(1));
        QCOMPARE(selection.placeIndex(), -1);
        selection.previousPlace();
        QCOMPARE(selection.placeIndex(), 2);
        selection.openArticle(atlas::ArticleId(1));
        selection.nextPlace();
        QCOMPARE(selection.placeIndex(), 0);
    }

    void leadsFromABarToItsNumber()
    {
        models::Document document;
        models::Selection selection{document};
        const auto all = sample();
        document.setAtlas(all);
        selection.select(atlas::FigureId(0));
        QCOMPARE(selection.places().size(), std::size_t(1));
        const text::Span words = selection.places()[0].words;
        QVERIFY((*all)[*selection.article()].article->text.substr(words.begin, words.length()) == u"3조원");
    }

    void walksBackAndForward()
    {
        models::Document document;
        models::Selection selection{document};
        const auto all = sample();
        document.setAtlas(all);
        QVERIFY(!selection.canGoBack());
        selection.select(all->find("garam")->id);
        selection.select(atlas::RelationId(0));
        selection.nextPlace();
        selection.select(atlas::FigureId(0));
        selection.back();
        QVERIFY(selection.subject() == models::Subject(atlas::RelationId(0)));
        QCOMPARE(selection.placeIndex(), 1);
        selection.back();
        QVERIFY(selection.subject() == models::Subject(all->find("garam")->id));
        QVERIFY(!selection.canGoBack());
        selection.forward();
        selection.select(all->find("narae")->id);
        QVERIFY(!selection.canGoForward());
    }

    void keepsTheSubjectWhenTheAtlasGrowsOrShrinks()
    {
        models::Document document;
        models::Selection selection{document};
        document.setAtlas(sample(false));
        selection.select(atlas::FigureId(0));
        const auto larger = sample(true);
        document.setAtlas(larger);
        const auto* id = std::get_if<atlas::FigureId>(&selection.subject());
        QVERIFY(id);
        QVERIFY(selection.article() == atlas::ArticleId(1));
        document.setAtlas(std::make_shared<const atlas::Atlas>());
        QVERIFY(selection.subject() == models::Subject());
        QCOMPARE(selection.placeIndex(), -1);
        QVERIFY(!selection.article());
    }

    void startsItsHistoryAfreshWithOtherArticles()
    {
        models::Document document;
        models::Selection selection(document);
        const auto all = sample(false);
        document.setAtlas(all);
        selection.select(all->find("garam")->id);
        selection.select(all->find("narae")->id);
        selection.back();
        document.setAtlas(sample(true), {}, models::Document::Opened::Instead);
        QVERIFY(!selection.canGoBack() && !selection.canGoForward());
        QCOMPARE(selection.subject(), models::Subject(document.atlas()->find("garam")->id));
        selection.select(document.atlas()->find("narae")->id);
        QVERIFY(selection.canGoBack());
        document.setAtlas(std::make_shared<const atlas::Atlas>(), {}, models::Document::Opened::Instead);
        QCOMPARE(selection.subject(), models::Subject());
        QVERIFY(!selection.canGoBack());
    }

    void tellsOfANewAtlasOnlyOnceTheViewsShowIt()
    {
        models::Document document;
        models::Selection selection{document};
        document.setAtlas(sample(false));
        selection.select(atlas::FigureId(0));
        const QSignalSpy subject(&selection, &models::Selection::subjectChanged);
        const QSignalSpy place(&selection, &models::Selection::placeChanged);
        connect(&document, &models::Document::atlasChanged, this, [&] { // as a view would
            QVERIFY(subject.empty() && place.empty());
            QVERIFY(selection.article() == atlas::ArticleId(1)); // moved already
            selection.openArticle(atlas::ArticleId(0));
            QVERIFY(place.empty());
        });
        document.setAtlas(sample(true));
        QCOMPARE(subject.size(), 1);
        QCOMPARE(place.size(), 1);
    }

    void opensAnArticleWithoutLosingTheSubject()
    {
        models::Document document;
        models::Selection selection{document};
        const auto all = sample();
        document.setAtlas(all);
        selection.select(atlas::RelationId(0));
        selection.openArticle(atlas::ArticleId(1));
        QVERIFY(selection.subject() == models::Subject(atlas::RelationId(0)));
        QVERIFY(selection.article() == atlas::ArticleId(1));
        QCOMPARE(selection.placeIndex(), 1);
        selection.openArticle(atlas::ArticleId(77));
        QVERIFY(selection.article() == atlas::ArticleId(1));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SelectionTest)
#include "selection_test.moc"
