#include "text/letters.h"
#include "text/sentences.h"

#include <QtTest>

namespace atlas::tests {

class SentencesTest : public QObject
{
    Q_OBJECT
private slots:
    void textIsSplit_data();
    void textIsSplit();
    void knownMarksChangeNothing_data() { textIsSplit_data(); }
    void knownMarksChangeNothing();
    void itemsOfOneLineAreSplit();
    void onlyTheRangeIsRead();
    void hostileTextIsSplitQuickly();
    void noSentenceIsLongerThanTheLimit_data();
    void noSentenceIsLongerThanTheLimit();
};

void SentencesTest::textIsSplit_data()
{
    QTest::addColumn<QStringList>("sentences");
    QTest::addColumn<QString>("between"); // what stands between them
    const auto row = [](const char* name, const QStringList& sentences, const char* between = " ") {
        QTest::newRow(name) << sentences << QString::fromUtf8(between);
    };
    row("full stops", {"네이버가 웃었다.", "카카오도 웃었다."});
    row("missing space", {"네이버가 웃었다.", "카카오도 웃었다.", "KT도 웃었다.", "2024년이다.", "“끝.”"},
        "");
    row("names that begin like particles",
        {"네이버가 웃었다.", "도담이 웃었다.", "인텔은 없다.", "고려대도 없다."}, "");
    row("lines", {"첫 줄은 제목", "둘째 줄은 본문"}, "\n");
    row("marks", {"정말일까?", "그렇다!", "정말?!", "끝"});
    row("quote goes on", {"그는 “좋다. 정말 좋다.”고 말했다.", "회사는 웃었다."});
    row("straight quote goes on", {"그는 \"좋다. 정말 좋다.\"라고 말했다.", "그는 \"끝?\"이라며 갔다."});
    row("quotative as a word", {"그는 “좋다.” 고 말했다.", "회사는 “아니다.” 라며 웃었다."});
    row("quote ends", {"“결정된 바 없다.”", "회사는 말을 아꼈다."});
    row("quote ends without a space", {"“결정된 바 없다.”", "도담은 말을 아꼈다."}, "");
    row("quote in a list", {"“된다.”는 말과 “안 된다.”는 말이 있다."});
    row("quoted noun with particle", {"‘왜 지금인가?’를 물었다.", "답은 없다."});
    row("lost closing quote", {"그는 “좋다고 했다.", "회사는 웃었다.", "끝이다."});
    row("lost opening quote", {"좋다고 했다.”", "회사는 웃었다."});
    row("brackets", {"영업이익(잠정. 확정 전)이 늘었다.", "끝이다."});
    row("decimals", {"매출이 1.5% 늘어 3.4조 원이다.", "비율은 1 대 0.42다."});
    row("dates", {"2024. 7. 21. 18:45 입력", "2024.06.20 08:30 등록"}, "\n");
    row("abbreviations",
        {"Naver Corp. and Apple Inc. met C. S. Lewis.", "It was J.P.Morgan vs. us.", "Done."});
    row("Latin in Korean", {"Gen. AI 서비스가 늘었다.", "naver.com에 있다.", "끝."});
    row("English quotes", {"“We will,” he said.", "“It is fine.” she said.", "“Yes.”", "He left."});
    row("apostrophes", {"It's Naver's call.", "They don't know."});
    row("year ends a sentence", {"It began in 2023.", "The firm grew."});
    row("headline ellipsis", {"엔비디아 5조 달러…", "애플은 4조"});
    row("ellipsis without a space", {"합병 급물살…", "네이버 “환영”"}, "");
    row("ellipsis in a quote", {"그는 “글쎄… 모르겠다”고 했다."});
    row("numbering", {"1. 첫째 항목이다.", "2. 둘째 항목이다."}, "\n");
    row("separator, not a stop", {"삼성.LG의 경쟁이다."});
    row("full width", {"ＫＴ가 웃었다．", "정말？", "끝。"});
    row("inner list", {"분야는 ▲모델 나래 ▲반도체 해밀 등이다."});
    row("list of names", {"나래 ▲해밀 ▲두레 등이다."});
}

void SentencesTest::textIsSplit()
{
    QFETCH(QStringList, sentences);
    QFETCH(QString, between);
    const QString joined = sentences.join(between);
    const std::u16string text = joined.toStdU16String();
    QStringList got;
    for (const text::Span span : text::sentences(text, {0, std::uint32_t(text.size())}))
        got << joined.mid(span.begin, span.length());
    QCOMPARE(got, sentences);
}

/// Who has looked at every unit before gives the marks, and gets the same.
void SentencesTest::knownMarksChangeNothing()
{
    QFETCH(QStringList, sentences);
    QFETCH(QString, between);
    const std::u16string text = sentences.join(between).toStdU16String();
    const text::Span whole{0, static_cast<std::uint32_t>(text.size())};
    std::vector<std::uint32_t> marks;
    for (std::uint32_t at = 0; at < whole.end; ++at)
        if (!text::isLetter(text[at]) && !text::isDigit(text[at]) && text[at] != u' ')
            marks.push_back(at);
    QVERIFY(text::sentences(text, whole, marks) == text::sentences(text, whole));
}

void SentencesTest::itemsOfOneLineAreSplit()
{
    const QString line = "△나래, 해밀과 제휴 △두레, 새 칩 공개 △해밀 △두레";
    const std::u16string text = line.toStdU16String();
    QStringList got;
    for (const text::Span span : text::sentences(text, {0, std::uint32_t(text.size())}))
        got << line.mid(span.begin, span.length());
    QCOMPARE(got, (QStringList{"나래, 해밀과 제휴", "두레, 새 칩 공개", "해밀 △두레"}));
}

void SentencesTest::onlyTheRangeIsRead()
{
    const std::u16string text = u"가다. 나다. \n\n  ▲ 다다! \t◆표제=본문이다.\n◆ 표제, 둘=본문이다. a=b.  ";
    QStringList got;
    for (const text::Span span : text::sentences(text, {4, std::uint32_t(text.size()) + 9}))
        got << QString::fromStdU16String(text.substr(span.begin, span.length()));
    QCOMPARE(got, (QStringList{"나다.", "다다!", "◆표제=본문이다.", "표제, 둘", "본문이다.", "a=b."}));
    QVERIFY(text::sentences(text, {9, 9}).empty());
    QVERIFY(text::sentences(text, {500, 600}).empty());
}

void SentencesTest::noSentenceIsLongerThanTheLimit_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("words") << QStringLiteral("가나다 ");
    QTest::newRow("wide blanks") << QStringLiteral("가          ");
    QTest::newRow("no blank") << QStringLiteral("가나다");
    QTest::newRow("characters of two units") << QStringLiteral("a😀😀");
    QTest::newRow("brackets") << QStringLiteral("(");
}

void SentencesTest::noSentenceIsLongerThanTheLimit()
{
    QFETCH(QString, word);
    const std::u16string text = word.repeated(5000).trimmed().toStdU16String();
    const std::vector<text::Span> sentences =
        text::sentences(text, {0, static_cast<std::uint32_t>(text.size())});
    std::uint32_t end = 0;
    for (const text::Span sentence : sentences) {
        QVERIFY(!sentence.empty() && sentence.length() <= text::longestSentence);
        for (; end < sentence.begin; ++end)
            QCOMPARE(text[end], u' '); // only blanks are left out
        QVERIFY((text[sentence.begin] & 0xFC00) != 0xDC00);
        end = sentence.end;
    }
    QCOMPARE(static_cast<std::size_t>(end), text.size());
}

void SentencesTest::hostileTextIsSplitQuickly()
{
    std::u16string stops;
    std::u16string quotes;
    for (int i = 0; i < 300000; ++i) {
        stops += u"a.";
        quotes += u"“다.\"";
    }
    for (const std::u16string& text :
         {stops, quotes, std::u16string(600000, u'.'), std::u16string(600000, u'“')}) {
        std::uint32_t end = 0;
        for (const text::Span span : text::sentences(text, {0, std::uint32_t(text.size())})) {
            QVERIFY(span.begin >= end && !span.empty());
            end = span.end;
        }
        QVERIFY(end <= text.size());
    }
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SentencesTest)
#include "sentences_test.moc"
