#include "support/handmade.h"
#include "workspace/collection.h"

#include <QTest>

namespace atlas::tests {

/// What is opened stays in input order and is never there twice.
class CollectionTest : public QObject
{
    Q_OBJECT

    /// As a file of that path is read: its name is the article's id.
    static atlas::ReadArticle of(const std::string& source, const std::u16string& text)
    {
        atlas::ReadArticle read = HandmadeArticle("news", text).read();
        article::Article from = *read.article;
        from.source = source;
        read.article = std::make_shared<const article::Article>(std::move(from));
        return read;
    }

private slots:
    void putsNewArticlesBehind()
    {
        workspace::Collection all = workspace::withRead({}, {HandmadeArticle("1", u"하나").read()}, {});
        all = workspace::withRead(all, {HandmadeArticle("2", u"둘").read()}, {});
        QCOMPARE(all.articles.size(), std::size_t(2));
        QCOMPARE(all.articles[1].article->id, std::string("2"));
    }

    void replacesAnArticleReadAgainAtItsPlace()
    {
        workspace::Collection all = workspace::withRead(
            {}, {HandmadeArticle("1", u"하나").read(), HandmadeArticle("2", u"둘").read()}, {});
        all = workspace::withRead(all, {HandmadeArticle("1", u"새 하나").read()}, {});
        QCOMPARE(all.articles.size(), std::size_t(2));
        QVERIFY(all.articles[0].article->text == u"새 하나");
    }

    void keepsDifferentArticlesOfOneName()
    {
        const atlas::ReadArticle here = of("here/news.txt", u"하나");
        const atlas::ReadArticle there = of("there/news.txt", u"둘");
        workspace::Collection all = workspace::withRead({}, {here, there}, {});
        QCOMPARE(all.articles.size(), std::size_t(2));
        QCOMPARE(all.articles[0].article->id, std::string("news"));
        QVERIFY(all.articles[1].article->id != all.articles[0].article->id);
        QVERIFY(all.articles[1].article->text == u"둘");
        all = workspace::withRead(all, {of("there/news.txt", u"새 둘"), here}, {}); // and knows them again
        QCOMPARE(all.articles.size(), std::size_t(2));
        QVERIFY(all.articles[0].article->text == u"하나");
        QVERIFY(all.articles[1].article->text == u"새 둘");
        all = workspace::withRead(all, {of("there/news.txt", u"하나")}, {});
        QCOMPARE(all.articles.size(), std::size_t(2));
    }

    void aCopyIsTheSameArticle()
    {
        const workspace::Collection all =
            workspace::withRead({}, {of("here/news.txt", u"하나"), of("there/news.txt", u"하나")}, {});
        QCOMPARE(all.articles.size(), std::size_t(1));
    }

    void forgetsAFailureThatWasReadSince()
    {
        const workspace::FailedSource failed{"1.txt", {"read.not-text", {}, {}}};
        const workspace::FailedSource other{"3.txt", {"read.empty", {}, {}}};
        workspace::Collection all = workspace::withRead({}, {}, {failed, other});
        QCOMPARE(all.failures.size(), std::size_t(2));
        all = workspace::withRead(all, {HandmadeArticle("1", u"하나").read()}, {});
        QCOMPARE(all.failures.size(), std::size_t(1));
        QVERIFY(all.failures[0] == other);
        all = workspace::withRead(all, {}, {other});
        QCOMPARE(all.failures.size(), std::size_t(1));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::CollectionTest)
#include "collection_test.moc"
