#include "support/handmade.h"
#include "workspace/collection.h"

#include <QTest>

namespace atlas::tests {

/// What is opened stays in input order and is never there twice.
class CollectionTest : public QObject
{
    Q_OBJECT
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
