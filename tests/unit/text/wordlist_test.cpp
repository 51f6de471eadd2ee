#include "text/wordlist.h"

#include <QtTest>

namespace atlas::tests {

namespace {
constexpr text::Cells<2> table[] = {
    {u"mixed", u"함께|통해-|-자회사|-달러-"}, {u"order", u"옛-|옛날-"}, {u"rights", u"-무단-|-저작권-"}};

template<text::ListName Name>
constexpr auto listed = text::listedWords<text::partCount(text::rowNamed(table, Name))>(text::rowNamed(table,
                                                                                                       Name));

template<text::ListName Name>
constexpr text::WordList list{listed<Name>};

constexpr auto mixed = list<u"mixed">;
} // namespace

class WordListTest : public QObject
{
    Q_OBJECT
private slots:
    void hyphensSayWhereAWordGoesOn_data();
    void hyphensSayWhereAWordGoesOn();
    void theFirstWordThatFitsGivesTheLength();
    void theFirstPlaceOfAnyOfThemCounts();
    void nothingIsInAnEmptyWord();
};

void WordListTest::hyphensSayWhereAWordGoesOn_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("length");
    QTest::newRow("whole") << "함께" << 2;
    QTest::newRow("whole, longer") << "함께서" << 0;
    QTest::newRow("whole, shorter") << "함" << 0;
    QTest::newRow("start") << "통해서" << 2;
    QTest::newRow("start, alone") << "통해" << 2;
    QTest::newRow("start, elsewhere") << "소통해" << 0;
    QTest::newRow("end") << "손자회사" << 3;
    QTest::newRow("end, elsewhere") << "자회사가" << 0;
    QTest::newRow("inside") << "5억달러를" << 2;
    QTest::newRow("inside, at the start") << "달러로" << 2;
    QTest::newRow("none of them") << "나란히" << 0;
}

void WordListTest::hyphensSayWhereAWordGoesOn()
{
    QFETCH(QString, word);
    QFETCH(int, length);
    QCOMPARE(static_cast<int>(mixed.lengthIn(word.toStdU16String())), length);
    QCOMPARE(mixed.has(word.toStdU16String()), length != 0);
}

void WordListTest::theFirstWordThatFitsGivesTheLength()
{
    QCOMPARE(list<u"order">.lengthIn(u"옛날에"), std::size_t{1});
}

void WordListTest::theFirstPlaceOfAnyOfThemCounts()
{
    constexpr auto rights = list<u"rights">;
    QCOMPARE(rights.placeIn(u"가일보 저작권자 무단"), std::size_t{4});
    QCOMPARE(rights.placeIn(u"무단 저작권"), std::size_t{0});
    QCOMPARE(rights.placeIn(u"가일보"), std::u16string_view::npos);
}

void WordListTest::nothingIsInAnEmptyWord()
{
    QVERIFY(!mixed.has(u""));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::WordListTest)
#include "wordlist_test.moc"
