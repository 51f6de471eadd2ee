#include "extract/when.h"
#include "reading.h"

#include <QTest>

namespace atlas::tests {

/// Figures and ties know when they held, from the dates beside them.
class When : public QObject
{
    Q_OBJECT

    static QString asOf(const extract::FigureFact& figure)
    {
        return figure.asOf ? QString::fromStdString(figure.asOf->iso()) : QString();
    }
    static QString period(const extract::FigureFact& figure)
    {
        return QString::fromStdString(figure.period.value_or(std::string()));
    }

    /// "value period-or-day" of each figure, a baseline in brackets.
    static QStringList toldBy(const QString& text, const char* published)
    {
        QStringList told;
        for (const extract::FigureFact& figure : factsOf(text, published).figures) {
            const QString words = QString::fromStdString(figure.amount.value.toString()) + ' ' +
                                  (figure.period ? period(figure) : asOf(figure));
            told << (figure.baseline ? '(' + words + ')' : words);
        }
        return told;
    }

private slots:
    void tellsTheEndOfAMonthFromTheMonth_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("end");
        QTest::newRow("month") << "애플의 시가총액은 3월 기준 3조 달러다." << false;
        QTest::newRow("its end") << "애플의 시가총액은 3월 말 기준 3조 달러다." << true;
        QTest::newRow("written together") << "애플의 시가총액은 2026년 3월말 현재 3조 달러다." << true;
        QTest::newRow("year") << "애플의 시가총액은 지난해 말 기준 3조 달러다." << true;
        QTest::newRow("with a particle") << "애플의 시가총액은 지난해 말에 3조 달러였다." << true;
        QTest::newRow("who says so") << "애플의 시가총액은 3월 말했던 대로 3조 달러다." << false;
    }

    void tellsTheEndOfAMonthFromTheMonth()
    {
        QFETCH(const QString, words);
        QFETCH(const bool, end);
        const extract::Facts facts = factsOf(words, "2026-04-20");
        QCOMPARE(facts.figures.size(), std::size_t(1));
        QVERIFY(facts.figures[0].asOf);
        const std::u16string text = words.toStdU16String();
        QCOMPARE(extract::isEnd(text, facts.dates, facts.figures[0].sentence, *facts.figures[0].asOf), end);
    }

    void marketCapsKeepTheDayThroughAParagraph()
    {
        const extract::Facts facts = factsOf("29일 종가 기준으로 애플의 시가총액은 3조 달러다. 알파벳의 "
                                             "시총은 2조 달러이며 메타의 시총은 1조 달러다.\n"
                                             "네이버의 시가총액은 28조원이다.",
                                             "2024-07-30");
        QCOMPARE(facts.figures.size(), std::size_t(4));
        QCOMPARE(asOf(facts.figures[0]), "2024-07-29");
        QCOMPARE(asOf(facts.figures[1]), "2024-07-29");
        QCOMPARE(asOf(facts.figures[2]), "2024-07-29");
        QCOMPARE(asOf(facts.figures[3]), "");
    }

    void aDateOfAnEarlierEventIsNotTheirs()
    {
        const extract::Facts facts = factsOf(
            "미스트랄AI는 지난해 4월 창업한 지 1년 만에 기업가치가 8조원까지 불어났다.", "2024-07-03");
        QCOMPARE(facts.figures.size(), std::size_t(1));
        QCOMPARE(asOf(facts.figures[0]), "");
    }

    void aDateThatDescribesTheCompanyIsNotTheirs()
    {
        const extract::Facts facts =
            factsOf("지난해 4월 문을 연 미스트랄AI의 기업가치는 8조원으로 불어났다.", "2024-07-03");
        QCOMPARE(facts.figures.size(), std::size_t(1));
        QCOMPARE(asOf(facts.figures[0]), "");
    }

    void aTieCarriesTheSumOfItsSentence()
    {
        const extract::Facts facts = factsOf("지니뮤직은 밀리의서재를 464억 원에 인수했다.");
        QCOMPARE(facts.relations.size(), std::size_t(1));
        QVERIFY(facts.relations[0].amount.has_value());
        QCOMPARE(QString::fromStdString(facts.relations[0].amount->value.toString()), "46400000000");
    }

    void aTieCarriesTheSumOfALaterSentenceThatTellsOfIt()
    {
        const extract::Facts facts =
            factsOf("가온랩스, 나루소프트와 칩 공급 계약 체결\n\n"
                    "가온랩스가 나루소프트에 칩을 공급하는 3조2000억원 규모의 계약을 체결했다.");
        QCOMPARE(facts.relations.size(), std::size_t(1));
        QVERIFY(facts.relations[0].amount.has_value());
        QCOMPARE(QString::fromStdString(facts.relations[0].amount->value.toString()), "3200000000000");
    }

    void aTieCarriesTheSumThatItsSentenceRestates()
    {
        const extract::Facts facts = factsOf("가온랩스, 나루소프트 인수 완료…인수가 4억5000만 달러\n\n"
                                             "가온랩스가 나루소프트를 4억5000만 달러에 인수했다.");
        QCOMPARE(facts.relations.size(), std::size_t(1));
        QVERIFY(facts.relations[0].amount.has_value());
        QCOMPARE(facts.figures.size(), std::size_t(1));
        QCOMPARE(facts.figures[0].restated.size(), std::size_t(1));
    }

    void whatSeveralGaveTogetherIsNobodysOwn()
    {
        const extract::Facts facts =
            factsOf("가온랩스는 네이버와 카카오벤처스로부터 총 3천만 달러의 투자를 유치했다.");
        QCOMPARE(facts.relations.size(), std::size_t(2));
        QVERIFY(!facts.relations[0].amount && !facts.relations[1].amount);
        QCOMPARE(facts.figures.size(), std::size_t(1));
    }

    void revenueBelongsToThePeriodNamedBeforeIt()
    {
        const extract::Facts facts =
            factsOf("네이버의 지난해 매출은 9조원이었고 올해 매출은 10조원으로 예상된다.", "2024-07-30");
        QCOMPARE(facts.figures.size(), std::size_t(2));
        QCOMPARE(period(facts.figures[0]), "2023");
        QCOMPARE(period(facts.figures[1]), "2024");
        QCOMPARE(asOf(facts.figures[0]), "");
    }

    /// What a figure is measured by: "value period-or-day", a baseline in brackets.
    void whatOnlyMeasuresKeepsItsOwnDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a year each") << "가온랩스의 매출은 2022년 300억원에서 지난해 200억원으로 줄었다."
                                     << QStringList{"(30000000000 2022)", "20000000000 2023"};
        QTest::newRow("a year for what holds")
            << "가온랩스의 매출은 올해 400억원으로 지난해 300억원에서 늘었다."
            << QStringList{"40000000000 2024", "(30000000000 2023)"};
        QTest::newRow("a year of the old one alone")
            << "가온랩스의 매출은 400억원으로, 1년 전 300억원에서 늘었다."
            << QStringList{"40000000000 ", "(30000000000 2023)"};
        QTest::newRow("more than") << "가온랩스의 올해 매출은 지난해 300억원보다 늘어난 400억원이다."
                                   << QStringList{"(30000000000 2023)", "40000000000 2024"};
        QTest::newRow("one year for both") << "가온랩스의 지난해 매출은 300억원에서 400억원으로 늘었다."
                                           << QStringList{"(30000000000 )", "40000000000 2023"};
        QTest::newRow("without a year") << "가온랩스의 영업손실은 70억원에서 30억원으로 줄었다."
                                        << QStringList{"(7000000000 )", "3000000000 "};
        QTest::newRow("to compare with")
            << "가온랩스의 올해 3분기 매출은 118억원으로 지난해 같은 기간(76억원)보다 늘었다."
            << QStringList{"11800000000 2024-Q3", "(7600000000 2023-Q3)"};
        QTest::newRow("the year before") << "가온랩스의 매출은 지난해 118억원으로 전년(76억원)보다 늘었다."
                                         << QStringList{"11800000000 2023", "(7600000000 2022)"};
        QTest::newRow("the same quarter")
            << "가온랩스의 올해 3분기 매출은 118억원으로 전년 동기(76억원)보다 늘었다."
            << QStringList{"11800000000 2024-Q3", "(7600000000 2023-Q3)"};
        QTest::newRow("days") << "가온랩스의 시가총액은 지난달 3조원에서 이달 2조5000억원으로 줄었다."
                              << QStringList{"(3000000000000 2024-06)", "2500000000000 2024-07"};
        QTest::newRow("by how much") << "가온랩스의 매출은 300억원에서 50억원 늘어난 350억원이다."
                                     << QStringList{"(30000000000 )", "35000000000 "};
        QTest::newRow("no change") << "가온랩스는 서울에서 매출 300억원을, 부산에서 매출 200억원을 올렸다."
                                   << QStringList{"30000000000 ", "20000000000 "};
    }
    void whatOnlyMeasuresKeepsItsOwnDate()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(toldBy(text, "2024-07-30"), expected);
    }

    void periodsFollowTheOneInForce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("a year before a quarter")
            << "가온랩스는 작년 4분기 매출 800억원을 올렸다. 1년 전 300억원에 머물렀던 매출이 크게 불어났다."
            << QStringList{"80000000000 2024-Q4", "30000000000 2023-Q4"};
        QTest::newRow("a year before a year")
            << "가온랩스의 2023년 매출은 800억원이다. 2년 전 매출은 300억원이었다."
            << QStringList{"80000000000 2023", "30000000000 2021"};
        QTest::newRow("the same quarter of the year before")
            << "가온랩스의 작년 4분기 매출은 800억원이다. 전년 동기 매출은 300억원이었다."
            << QStringList{"80000000000 2024-Q4", "30000000000 2023-Q4"};
        QTest::newRow("the same part of a named year")
            << "가온랩스의 작년 4분기 매출은 800억원이다. 2022년 같은 기간 매출은 300억원이었다."
            << QStringList{"80000000000 2024-Q4", "30000000000 2022-Q4"};
        QTest::newRow("the quarter before")
            << "가온랩스의 작년 4분기 매출은 800억원이다. 직전 분기 매출은 300억원이었다."
            << QStringList{"80000000000 2024-Q4", "30000000000 2024-Q3"};
        QTest::newRow("the quarter before a first one")
            << "가온랩스의 작년 1분기 매출은 800억원이다. 직전 분기 매출은 300억원이었다."
            << QStringList{"80000000000 2024-Q1", "30000000000 2023-Q4"};
        QTest::newRow("another firm at the same time")
            << "가온랩스의 작년 4분기 매출은 800억원이다. 나루소프트의 같은 기간 매출은 300억원이다."
            << QStringList{"80000000000 2024-Q4", "30000000000 2024-Q4"};
        QTest::newRow("the whole year")
            << "가온랩스는 작년 4분기 매출 800억원을 올렸다. 연간으로는 매출 3000억원에 영업이익 300억원을 "
               "냈다."
            << QStringList{"80000000000 2024-Q4", "300000000000 2024", "30000000000 2024"};
        QTest::newRow("the whole year, above another one")
            << "가온랩스는 작년 4분기 매출 800억원을 올렸다. 연간으로는 매출 3000억원을 거둬 "
               "2018년(매출 2000억원)을 앞질렀다."
            << QStringList{"80000000000 2024-Q4", "300000000000 2024", "(200000000000 2018)"};
        QTest::newRow("above that of another year")
            << "가온랩스는 작년 4분기 매출 800억원을 올렸다. 매출은 2018년의 700억원을 뛰어넘은 "
               "900억원이었다."
            << QStringList{"80000000000 2024-Q4", "(70000000000 2018)", "90000000000 2024-Q4"};
        QTest::newRow("above the profit of another year")
            << "가온랩스는 작년 4분기 영업이익이 2018년의 영업이익 70억원을 넘어선 90억원이었다."
            << QStringList{"(7000000000 2018)", "9000000000 2024-Q4"};
        QTest::newRow("goes on") << "가온랩스의 작년 4분기 매출은 800억원이다. 영업이익은 90억원이었다."
                                 << QStringList{"80000000000 2024-Q4", "9000000000 2024-Q4"};
        QTest::newRow("ends with the paragraph")
            << "가온랩스의 작년 4분기 매출은 800억원이다.\n가온랩스의 영업이익은 90억원이다."
            << QStringList{"80000000000 2024-Q4", "9000000000 "};
        QTest::newRow("compared with another year")
            << "가온랩스의 매출은 전년 대비 20% 늘어난 800억원이다." << QStringList{"80000000000 "};
        QTest::newRow("announced on a day")
            << "가온랩스는 15일 매출 800억원을 올렸다고 밝혔다." << QStringList{"80000000000 "};
        QTest::newRow("some months") << "가온랩스는 작년 9~11월 매출 800억원을 올렸다."
                                     << QStringList{"80000000000 "};
    }
    void periodsFollowTheOneInForce()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(toldBy(text, "2025-01-23"), expected);
    }

    void theEndOfATermIsNoDayOfAFigure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QString>("expected");
        const char* until =
            "가온랩스는 나루소프트와 공급 계약을 맺었다. 계약 규모는 340억원이며 기간은 2028년 말까지다.";
        QTest::newRow("behind the sum") << until << "2025-01-23"
                                        << "34000000000 ";
        QTest::newRow("of an article of no known day") << until << ""
                                                       << "34000000000 ";
        QTest::newRow("after the article's day")
            << "가온랩스의 계약 규모는 340억원이었으며 물량은 2026년에 나온다."
            << "2025-01-23"
            << "34000000000 ";
        QTest::newRow("the day it happened") << "가온랩스는 지난해 6월 나루소프트에서 340억원어치를 수주했다."
                                             << "2025-01-23"
                                             << "34000000000 2024-06";
        QTest::newRow("in the article's month")
            << "가온랩스는 올해 1월 나루소프트에서 340억원어치를 수주했다."
            << "2025-01-23"
            << "34000000000 2025-01";
    }
    void theEndOfATermIsNoDayOfAFigure()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, published);
        QFETCH(const QString, expected);
        QCOMPARE(toldBy(text, qPrintable(published)), QStringList{expected});
    }

    void whatIsStatedAgainMaySayWhen()
    {
        QCOMPARE(
            toldBy("가온랩스, 시가총액 3조원 돌파\n\n22일 종가 기준으로 가온랩스의 시가총액은 3조원이다.",
                   "2025-01-23"),
            QStringList{"3000000000000 2025-01-22"});
        QCOMPARE(toldBy("가온랩스, 매출 300억원\n\n가온랩스의 작년 4분기 매출은 300억원이다. 작년 4분기 매출 "
                        "300억원은 "
                        "가온랩스의 예상과 같다.",
                        "2025-01-23"),
                 QStringList{"30000000000 2024-Q4"});
    }

    void aDateThatIsNotKnownLetsNoOtherGovern_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // of an article of no known day
        QTest::newRow("investments") << "가온랩스는 2022년 나루소프트에 300억원을 투자했고, 지난해 9월에는 "
                                        "다솜로봇에 40억원을 투자했다."
                                     << QStringList{"30000000000 2022", "4000000000 "};
        QTest::newRow("results") << "가온랩스의 2022년 매출은 300억원이었다. 지난해 매출은 400억원이었다."
                                 << QStringList{"30000000000 2022", "40000000000 "};
        QTest::newRow("contracts")
            << "가온랩스는 2022년 300억원어치를, 지난해 40억원어치를 나루소프트에서 수주했다."
            << QStringList{"30000000000 2022", "4000000000 "};
        QTest::newRow("a month after a day that is not known")
            << "가온랩스는 2022년 5월 나루소프트에 300억원을 투자했다. 지난 28일에는 다솜로봇에 40억원을 "
               "투자했고, "
               "9월에는 나루소프트에 50억원을 투자했다."
            << QStringList{"30000000000 2022", "4000000000 ", "5000000000 "};
    }
    void aDateThatIsNotKnownLetsNoOtherGovern()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(toldBy(text, ""), expected);
    }

    void quartersStayQuarters()
    {
        const extract::Facts facts = factsOf("네이버는 작년 4분기에 매출 2조원을 올렸다.", "2024-07-30");
        QCOMPARE(facts.figures.size(), std::size_t(1));
        QCOMPARE(period(facts.figures[0]), "2023-Q4");
    }

    void aTieHappenedOnTheDayBeforeItsWord()
    {
        const extract::Facts facts =
            factsOf("네이버는 지난달 13일 엔비디아와 업무협약을 맺었다.", "2024-07-30");
        QCOMPARE(facts.relations.size(), std::size_t(1));
        QVERIFY(facts.relations[0].date.has_value());
        QCOMPARE(QString::fromStdString(facts.relations[0].date->iso()), "2024-06-13");
    }

    void withoutADayOfPublicationNothingIsGuessed()
    {
        const extract::Facts facts = factsOf("네이버는 지난달 13일 엔비디아와 업무협약을 맺었다.", "");
        QCOMPARE(facts.relations.size(), std::size_t(1));
        QVERIFY(!facts.relations[0].date);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::When)
#include "when_test.moc"
