#include "reading.h"

#include <QTest>

namespace atlas::tests {

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void constructions_data();
    void constructions();
    void keepsTheConversionOfTheText();
};

void FiguresTest::constructions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("metric before", "가온랩스는 지난해 매출 214억원을 올렸다.",
        {"가온랩스 revenue 21400000000 KRW actual"});
    row("metric behind", "가온랩스는 8500억원의 기업가치를 인정받았다.",
        {"가온랩스 valuation 850000000000 KRW actual"});
    row("owner of the metric", "가온랩스의 시가총액은 5조300억 달러다.",
        {"가온랩스 market_cap 5030000000000 USD actual"});
    row("two lists in step", "가온랩스와 나루소프트의 시총은 각각 3조원과 2조원이다.",
        {"가온랩스 market_cap 3000000000000 KRW actual", "나루소프트 market_cap 2000000000000 KRW actual"});
    row("metric carried over a list",
        "가온랩스의 시총은 3조원이다. 나루소프트는 2조원, 라온로직은 1조원이다.",
        {"가온랩스 market_cap 3000000000000 KRW actual", "나루소프트 market_cap 2000000000000 KRW actual",
         "라온로직 market_cap 1000000000000 KRW actual"});
    row("two metrics of one", "가온랩스의 매출은 263억원, 영업이익은 12억원이었다.",
        {"가온랩스 profit 1200000000 KRW actual", "가온랩스 revenue 26300000000 KRW actual"});
    row("planned investment", "가온랩스는 인프라에 1300억 달러를 투자할 계획이다.",
        {"가온랩스 investment 130000000000 USD planned"});
    row("forecast", "가온랩스의 올해 매출은 40억 달러로 예상된다.",
        {"가온랩스 revenue 4000000000 USD forecast"});
    row("funding", "가온랩스가 520억 원 규모의 투자를 유치했다.",
        {"가온랩스 funding 52000000000 KRW actual"});
    row("price of a purchase", "가온랩스는 나루소프트를 464억 원에 인수했다.",
        {"가온랩스 deal 46400000000 KRW actual"});
    row("share price is none", "가온랩스의 주가는 207.04달러로 마감했다.", {});
    row("in brackets behind the name", "시가총액은 가온랩스(4조원), 나루소프트(3조원) 순이다.",
        {"가온랩스 market_cap 4000000000000 KRW actual", "나루소프트 market_cap 3000000000000 KRW actual"});
    row("metric in the first brackets", "가온랩스(시가총액 4조원)와 나루소프트(3조원)가 올랐다.",
        {"가온랩스 market_cap 4000000000000 KRW actual", "나루소프트 market_cap 3000000000000 KRW actual"});
    row("time to compare with", "가온랩스의 매출은 118억원으로 지난해 같은 기간(76억원)보다 늘었다.",
        {"가온랩스 revenue 11800000000 KRW actual", "가온랩스 revenue 7600000000 KRW actual"});
    row("names right before their sums", "출자액은 가온랩스 2억원, 나루소프트 1억원이다.",
        {"가온랩스 investment 200000000 KRW actual", "나루소프트 investment 100000000 KRW actual"});
    row("what the sum describes", "시총 563조원의 가온랩스는 1위를 지켰다.",
        {"가온랩스 market_cap 563000000000000 KRW actual"});
    row("what its clause describes", "기업가치 1조원을 인정받은 가온랩스는 상장을 준비한다.",
        {"가온랩스 valuation 1000000000000 KRW actual"});
    row("price of a share beside a value", "가온랩스는 2.4% 오른 9만5200원에 마감해 시총 563조원을 기록했다.",
        {"가온랩스 market_cap 563000000000000 KRW actual"});
    row("small stake", "가온랩스는 나루소프트 지분 8%를 70억원에 사들였다.",
        {"가온랩스 investment 7000000000 KRW actual"});
    row("great stake", "가온랩스는 나루소프트 지분 72%를 70억원에 사들였다.",
        {"가온랩스 deal 7000000000 KRW actual"});
    row("all raised so far", "가온랩스의 누적 투자액은 52억원으로 늘었다.",
        {"가온랩스 funding 5200000000 KRW actual"});
    row("the value before goes on", "가온랩스의 기업가치는 9억원으로 매겨졌다. 5개월 전 3억원에서 뛴 것이다.",
        {"가온랩스 valuation 900000000 KRW actual", "가온랩스 valuation 300000000 KRW actual"});
    row("another's help is no value", "가온랩스의 기업가치는 9억원이다. 정부는 3년간 900억원을 지원한다.",
        {"가온랩스 valuation 900000000 KRW actual"});
    row("as much each", "가온랩스와 나루소프트가 20억달러씩 투자했다.",
        {"가온랩스 investment 2000000000 USD actual", "나루소프트 investment 2000000000 USD actual"});
    row("an agency reports", "하루통신은 가온랩스의 매출이 3억원이라고 보도했다. 이익은 1억원이다.",
        {"가온랩스 profit 100000000 KRW actual", "가온랩스 revenue 300000000 KRW actual"});
    row("the same for each", "가온랩스와 나루소프트는 각각 190억달러를 출자했다.",
        {"가온랩스 investment 19000000000 USD actual", "나루소프트 investment 19000000000 USD actual"});
    row("sum of several", "가온랩스와 나루소프트의 합산 매출은 22조원이다.", {});
    row("budget of nobody", "가온랩스는 순항한다. 이 사업 예산은 2136억원이다.", {});
    row("penalty is none", "가온랩스는 위약금 10억원을 물었다.", {});
}

void FiguresTest::constructions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(figuresOf(factsOf(text)), expected);
}

void FiguresTest::keepsTheConversionOfTheText()
{
    const extract::Facts facts =
        factsOf(QStringLiteral("가온랩스는 나루소프트에 30억 달러(약 3조9600억 원)를 투자했다."));
    QCOMPARE(facts.figures.size(), std::size_t(1));
    QVERIFY(facts.figures.front().equivalent.has_value());
    QCOMPARE(facts.figures.front().equivalent->value.toString(), std::string("3960000000000"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::FiguresTest)
#include "figures_test.moc"
