#include "text/pairs.h"

#include <QtTest>

namespace atlas::tests {

class PairsTest : public QObject
{
    Q_OBJECT
private slots:
    void signsFindTheirPartner_data();
    void signsFindTheirPartner();
    void offsetsReferToTheWholeText();
    void farPartnersAreNone();
    void manyOpenSignsStayQuick();
};

void PairsTest::signsFindTheirPartner_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char* line, const QStringList& found) {
        QTest::newRow(line) << QString::fromUtf8(line) << found;
    };
    row("그는 “좋다”고 했다", {"“좋다”"});
    row("그는 \"좋다\"고 했다", {"\"좋다\""});
    row("“큰 ‘작은’ 말”", {"“큰 ‘작은’ 말”", "‘작은’"});
    row("'챗GPT'와 '바드'를", {"'챗GPT'", "'바드'"});
    row("\"가\" \"나\"", {"\"가\"", "\"나\""});
    row("그는 \"시작만 했다. 그는 \"끝\"도 봤다", {"\"끝\""});
    row("끝만” 있다", {});
    row("it's don't", {});
    row("’24년 실적 ’25년 전망", {});
    row("`이프랜드´ 종료", {"`이프랜드´"});
    row("＂에이닷＂에", {"＂에이닷＂"});
    row("「책」과 『글』", {"「책」", "『글』"});
    row("(가[나]다)라)", {"(가[나]다)", "[나]"});
    row("(가[나)다", {"(가[나)"});
    row("（약 3억）", {"（약 3억）"});
    row(":) 웃음 (", {});
}

void PairsTest::signsFindTheirPartner()
{
    QFETCH(QString, line);
    QFETCH(QStringList, found);
    const std::u16string text = line.toStdU16String();
    QStringList got;
    for (const text::Pair& pair : text::pairs(text, {0, std::uint32_t(text.size())}))
        got << line.mid(pair.span.begin, pair.span.length());
    QCOMPARE(got, found);
}

void PairsTest::offsetsReferToTheWholeText()
{
    const auto found = text::pairs(u"(a) “b” (c)", {4, 7});
    QCOMPARE(found, (std::vector<text::Pair>{{{4, 7}, true}}));
}

void PairsTest::farPartnersAreNone()
{
    const std::u16string text = u"“" + std::u16string(text::longestPair, u'가') + u"”";
    QVERIFY(text::pairs(text, {0, std::uint32_t(text.size())}).empty());
}

void PairsTest::manyOpenSignsStayQuick()
{
    std::u16string text;
    for (int i = 0; i < 200000; ++i)
        text += u"([“";
    text += std::u16string(200000, u'」');
    QVERIFY(text::pairs(text, {0, std::uint32_t(text.size())}).empty());
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::PairsTest)
#include "pairs_test.moc"
