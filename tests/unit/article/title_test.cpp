#include "article/title.h"

#include <QTest>

namespace atlas::tests {

/// Every article is called something.
class Title : public QObject
{
    Q_OBJECT
private slots:
    void withoutATitleIsCalledByItsFile_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("shown");
        QTest::newRow("a title") << "봄의 동맹"
                                 << "/news/a.txt"
                                 << "봄의 동맹";
        QTest::newRow("a text") << ""
                                << "/news/봄 소식.txt"
                                << "봄 소식.txt";
        QTest::newRow("of another system") << ""
                                           << "C:\\news\\a.txt"
                                           << "a.txt";
        QTest::newRow("a line among many") << ""
                                           << "/news/all.jsonl"
                                           << "id-7";
        QTest::newRow("no file") << ""
                                 << ""
                                 << "id-7";
    }
    void withoutATitleIsCalledByItsFile()
    {
        QFETCH(QString, title);
        QFETCH(QString, source);
        QFETCH(QString, shown);
        article::Article article;
        article.id = "id-7";
        article.title = title.toStdU16String();
        article.source = source.toStdString();
        QCOMPARE(QString::fromStdU16String(article::shownTitle(article)), shown);
    }

    void quotesOfAnArticleAreCalledByIt()
    {
        article::Article article;
        article.id = "network:news-1";
        article.source = "/data/ties.graphml";
        article.excerptOf = "news-1";
        QCOMPARE(QString::fromStdU16String(article::shownTitle(article)), QString("news-1"));
    }
};

} // namespace atlas::tests

QTEST_APPLESS_MAIN(atlas::tests::Title)
#include "title_test.moc"
