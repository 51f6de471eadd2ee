#include "extract/dates.h"

#include <QtTest>

namespace atlas::tests {

using extract::DateFact;
using text::PartialDate;

/// Expected dates are written as "value [words]" with "?" where nothing can be said, joined by " | ".
class DatesTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAbsoluteDates_data();
    void readsAbsoluteDates();
    void resolvesAgainstThePublicationDay_data();
    void resolvesAgainstThePublicationDay();
    void goesByTheDateBefore_data();
    void goesByTheDateBefore();
    void resolvesAroundNewYear_data();
    void resolvesAroundNewYear();
    void neverGuessesWithoutAPublicationDay_data();
    void neverGuessesWithoutAPublicationDay();
    void leavesOutWhatIsNoDate_data();
    void leavesOutWhatIsNoDate();
    void namesPeriods_data();
    void namesPeriods();
    void looksOnlyInsideTheRange();
    void readsLongTextsInLinearSteps();
};

namespace {

std::u16string_view view(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

text::Span whole(const QString& text)
{
    return {0, static_cast<std::uint32_t>(text.size())};
}

/// As readers look for dates: in the words that may hold one.
std::vector<DateFact> foundInWords(const QString& text, std::optional<PartialDate> day)
{
    static extract::WordMemo memo;
    extract::Words words;
    extract::findWords(view(text), whole(text), extract::Grammar(), memo, words);
    return extract::findDates(view(text), whole(text),
                              extract::datePlaces(view(text), whole(text), words.runs), day);
}

bool alike(const std::vector<DateFact>& a, const std::vector<DateFact>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const DateFact& x, const DateFact& y) {
        return x.span == y.span && x.value == y.value;
    });
}

QString found(const QString& text, const QString& published)
{
    QStringList dates;
    const auto day = PartialDate::fromIso(published.toStdString());
    const std::vector<DateFact> all = extract::findDates(view(text), whole(text), day);
    if (!alike(all, foundInWords(text, day)))
        dates << "other dates by the words";
    for (const DateFact& date : all) {
        const QString value = date.value ? QString::fromStdString(date.value->iso()) : QString("?");
        dates << value + " [" + text.mid(date.span.begin, date.span.length()) + "]";
    }
    return dates.join(" | ");
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("dates");
}

void row(const char* text, const char* dates)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(dates);
}

} // namespace

void DatesTest::readsAbsoluteDates_data()
{
    columns();
    row("2024년 7월 21일", "2024-07-21 [2024년 7월 21일]");
    row("2023년 11월7일 OpenAI의", "2023-11-07 [2023년 11월7일]");
    row("2028년까지", "2028 [2028년]");
    row("2022년 2월 규제", "2022-02 [2022년 2월]");
    row("'24년 3월에", "2024-03 ['24년 3월]");
    row("24년 3월에", "2024-03 [24년 3월]");
    row("입력 2024.07.21 10:20", "2024-07-21 [2024.07.21]");
    row("2024-07-21, 2024/7/1", "2024-07-21 [2024-07-21] | 2024-07-01 [2024/7/1]");
    row("2024. 7. 21.", "2024-07-21 [2024. 7. 21]");
    row("2025 회계연도에", "2025 [2025 회계연도]");
    row("2024년 4분기", "2024 [2024년 4분기]");
    row("2024년 하반기", "2024 [2024년 하반기]");
    row("２０２４년 ７월", "2024-07 [２０２４년 ７월]");
    row("2023~2025년", "2023 [2023] | 2025 [2025년]");
    row("2024년 9~11월", "2024-09 [2024년 9] | 2024-11 [11월]");
    row("2024년 2월 29일", "2024-02-29 [2024년 2월 29일]");
}

void DatesTest::readsAbsoluteDates()
{
    QFETCH(QString, text);
    QTEST(found(text, ""), "dates");
}

void DatesTest::resolvesAgainstThePublicationDay_data()
{
    // Published on Wednesday, 2024-07-17.
    columns();
    row("지난달 13일", "2024-06-13 [지난달 13일]");
    row("지난 달", "2024-06 [지난 달]");
    row("16일(현지시간)", "2024-07-16 [16일]");
    row("17일 밝혔다", "2024-07-17 [17일]");
    row("18일 밝혔다", "2024-06-18 [18일]");
    row("31일 문을 연", "2024-05-31 [31일]");
    row("지난 25일", "2024-06-25 [지난 25일]");
    row("지난 9일", "2024-07-09 [지난 9일]");
    row("오는 20일", "2024-07-20 [오는 20일]");
    row("오는 3일", "2024-08-03 [오는 3일]");
    row("오는 31일", "2024-07-31 [오는 31일]");
    row("이달 25일", "2024-07-25 [이달 25일]");
    row("다음 달 5일과 다음달", "2024-08-05 [다음 달 5일] | 2024-08 [다음달]");
    row("작년 4분기", "2023 [작년 4분기]");
    row("올 상반기", "2024 [올 상반기]");
    row("올 들어 부쩍", "2024 [올]");
    row("지난해, 올해, 내년, 내후년, 재작년",
        "2023 [지난해] | 2024 [올해] | 2025 [내년] | 2026 [내후년] | 2022 [재작년]");
    row("지난해 11월 30일", "2023-11-30 [지난해 11월 30일]");
    row("올해 2월", "2024-02 [올해 2월]");
    row("내년 상반기까지", "2025 [내년 상반기]");
    row("오는 3월", "2025-03 [오는 3월]");
    row("오는 9월", "2024-09 [오는 9월]");
    row("지난 3월", "2024-03 [지난 3월]");
    row("지난 9월", "2023-09 [지난 9월]");
    row("지난 7월 3일", "2024-07-03 [지난 7월 3일]");
    row("지난 2022년", "2022 [지난 2022년]");
    row("3월에는", "2024-03 [3월]");
    row("12월 출시할", "2024-12 [12월]");
    row("7월 29일", "2024-07-29 [7월 29일]");
    row("2주 뒤", "2024-07-31 [2주 뒤]");
    row("3일 전 발표한", "2024-07-14 [3일 전]");
    row("한 달 전과 두 달 뒤", "2024-06 [한 달 전] | 2024-09 [두 달 뒤]");
    row("8개월 전", "2023-11 [8개월 전]");
    row("1년 전 3460억원", "2023 [1년 전]");
    row("일주일 뒤", "2024-07-24 [일주일 뒤]");
    row("양사는 2년 뒤 합친다", "2026 [2년 뒤]");
    row("출시 2년 뒤 접었다", "? [2년 뒤]");
    row("어제 전날 오늘 내일",
        "2024-07-16 [어제] | 2024-07-16 [전날] | 2024-07-17 [오늘] | 2024-07-18 [내일]");
    row("그제, 모레", "2024-07-15 [그제] | 2024-07-19 [모레]");
    row("이날 주가는", "2024-07-17 [이날]");
    row("지난주 금요일", "2024-07-12 [지난주 금요일]");
    row("이번 주 일요일", "2024-07-21 [이번 주 일요일]");
    row("다음 주 월요일", "2024-07-22 [다음 주 월요일]");
    row("3분기에", "2024 [3분기]");
    row("지난 4분기", "2023 [지난 4분기]");
    row("지난 2분기", "2024 [지난 2분기]");
    row("오는 1분기", "2025 [오는 1분기]");
    row("하반기에 끝날", "2024 [하반기]");
    row("연내 통합", "2024 [연내]");
    row("이틀 전, 하루 뒤, 넉 달 전", "2024-07-15 [이틀 전] | 2024-07-18 [하루 뒤] | 2024-03 [넉 달 전]");
    row("지난달 31일", "? [지난달 31일]");
    row("16일 내놓은, 10일 내에", "2024-07-16 [16일]");
    row("29일 전 세계에", "2024-06-29 [29일]");
}

void DatesTest::resolvesAgainstThePublicationDay()
{
    QFETCH(QString, text);
    QTEST(found(text, "2024-07-17"), "dates");
}

void DatesTest::goesByTheDateBefore_data()
{
    // Published on 2024-07-17.
    columns();
    row("2019년 4월 창업했고 같은 해 9월", "2019-04 [2019년 4월] | 2019-09 [같은 해 9월]");
    row("2019년 말 사들여 이듬해 3월 팔았다", "2019 [2019년] | 2020-03 [이듬해 3월]");
    row("2023년 8월 투자했고 10월에는 늘렸다", "2023-08 [2023년 8월] | 2023-10 [10월]");
    row("2023년 8월 투자했다. 10월에는", "2023-08 [2023년 8월] | 2024-10 [10월]");
    row("지난달 28일과 30일", "2024-06-28 [지난달 28일] | 2024-06-30 [30일]");
    row("지난달 13~15일", "2024-06-13 [지난달 13] | 2024-06-15 [15일]");
    row("작년 9~11월", "2023-09 [작년 9] | 2023-11 [11월]");
    row("지난 12일 만났고 이날", "2024-07-12 [지난 12일] | 2024-07-12 [이날]");
    row("2023년 5월 3일 합의했고 이튿날", "2023-05-03 [2023년 5월 3일] | 2023-05-04 [이튿날]");
    row("2023년 5월 3일, 같은 달 30일", "2023-05-03 [2023년 5월 3일] | 2023-05-30 [같은 달 30일]");
    row("지난해 3분기, 4분기", "2023 [지난해 3분기] | 2023 [4분기]");
}

void DatesTest::goesByTheDateBefore()
{
    QFETCH(QString, text);
    QTEST(found(text, "2024-07-17"), "dates");
}

void DatesTest::resolvesAroundNewYear_data()
{
    // Published on 2025-01-03.
    columns();
    row("12월 수출은", "2024-12 [12월]");
    row("4분기 영업이익", "2024 [4분기]");
    row("지난달", "2024-12 [지난달]");
    row("31일", "2024-12-31 [31일]");
    row("2월에", "2025-02 [2월]");
    row("다음 달", "2025-02 [다음 달]");
    row("5일 전", "2024-12-29 [5일 전]");
    row("오는 1분기", "2025 [오는 1분기]");
}

void DatesTest::resolvesAroundNewYear()
{
    QFETCH(QString, text);
    QTEST(found(text, "2025-01-03"), "dates");
}

void DatesTest::neverGuessesWithoutAPublicationDay_data()
{
    columns();
    row("지난달 25일", "? [지난달 25일]");
    row("올해 29일 3월 4분기", "? [올해] | ? [29일] | ? [3월] | ? [4분기]");
    row("2주 뒤, 어제, 지난주 금요일", "? [2주 뒤] | ? [어제] | ? [지난주 금요일]");
    row("같은 해 5월", "? [같은 해 5월]");
    row("2019년 5월과 7월", "2019-05 [2019년 5월] | 2019-07 [7월]");
}

void DatesTest::neverGuessesWithoutAPublicationDay()
{
    QFETCH(QString, text);
    QTEST(found(text, ""), "dates");
    QCOMPARE(found("지난달", "2024").left(1), "?");
}

void DatesTest::leavesOutWhatIsNoDate_data()
{
    columns();
    for (const char* text :
         {"3일간", "5일째", "10일 만에", "2000년간", "10년 넘게", "3년간", "지난 5년의 성적", "지난 20년간",
          "1년 만에", "24년", "월급 300", "3개월", "33%", "2030세대", "2024년 13월 1.2.3"}) {
        if (QString::fromUtf8(text).startsWith("2024"))
            row(text, "2024 [2024년]");
        else
            row(text, "");
    }
    for (const char* text :
         {"2월 30일", "한일전이", "32일", "13월", "0일", "올림픽", "오늘날", "올바른", "어제의 적", "A29일",
          "3.15일", "12,000일", "이번 결정", "오는 사람", "상하반기", "99999999999년", "연말정산", ""})
        row(text, "");
}

void DatesTest::leavesOutWhatIsNoDate()
{
    QFETCH(QString, text);
    QTEST(found(text, "2024-07-17"), "dates");
}

void DatesTest::namesPeriods_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("period");
    QTest::newRow("quarter") << "작년 4분기"
                             << "2023-Q4";
    QTest::newRow("bare quarter") << "2분기"
                                  << "2024-Q2";
    QTest::newRow("half") << "올 상반기"
                          << "2024-H1";
    QTest::newRow("absolute half") << "2023년 하반기"
                                   << "2023-H2";
    QTest::newRow("year") << "지난해"
                          << "2023";
    QTest::newRow("fiscal year") << "2025 회계연도"
                                 << "2025";
    QTest::newRow("month") << "지난달"
                           << "2024-06";
    QTest::newRow("day") << "지난달 13일"
                         << "none";
    QTest::newRow("unresolved") << "출시 2년 뒤"
                                << "none";
}

void DatesTest::namesPeriods()
{
    QFETCH(QString, text);
    const auto dates = extract::findDates(view(text), whole(text), PartialDate{2024, 7, 17});
    QCOMPARE(dates.size(), 1U);
    QTEST(QString::fromStdString(extract::periodOf(view(text), dates[0]).value_or("none")), "period");
}

void DatesTest::looksOnlyInsideTheRange()
{
    const QString text = "2024년 7월 21일";
    const auto dates = extract::findDates(view(text), {6, 8}, PartialDate{2023, 3, 1});
    QCOMPARE(dates.size(), 1U);
    QCOMPARE(dates[0].span, (text::Span{6, 8}));
    QCOMPARE(dates[0].value->iso(), std::string("2023-07"));
    QVERIFY(extract::findDates(view(text), {30, 90}, {}).empty());
    QCOMPARE(extract::findDates(view(text), {0, 900}, {}).size(), 1U);
}

void DatesTest::readsLongTextsInLinearSteps()
{
    // Each of these would take minutes if a step looked back or ahead without bound.
    for (const char* piece : {"1", "1.1.", "2024-", "9~", "올 ", "지난 ", "1일 ", "3월, ", "일", " ", "'2"}) {
        const QString text = QString::fromUtf8(piece).repeated(300'000);
        QVERIFY(extract::findDates(view(text), whole(text), PartialDate{2024, 7, 17}).size() <= 300'000);
    }
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DatesTest)
#include "dates_test.moc"
