#include "reading.h"

#include <QTest>

namespace atlas::tests {

class FiguresTest : public QObject
{
    Q_OBJECT

private slots:
    void constructions_data();
    void constructions();
    void tellings_data();
    void tellings();
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
    row("two metrics in step", "가온랩스의 매출과 영업이익은 각각 400억원, 35억원이다.",
        {"가온랩스 profit 3500000000 KRW actual", "가온랩스 revenue 40000000000 KRW actual"});
    row("each sum with the words behind it", "가온랩스는 35억원 적자에서 12억원 흑자로 돌아섰다.",
        {"가온랩스 loss 3500000000 KRW actual", "가온랩스 profit 1200000000 KRW actual"});
    row("value and round in one", "가온랩스는 50억달러의 기업가치로 3억달러를 조달했다.",
        {"가온랩스 funding 300000000 USD actual", "가온랩스 valuation 5000000000 USD actual"});
    row("metric before its brackets", "가온랩스는 아직 적자(35억원)를 내고 있다.",
        {"가온랩스 loss 3500000000 KRW actual"});
    row("whole year to compare with", "가온랩스의 1분기 매출은 9억원으로 작년 한 해 매출(21억원)의 절반이다.",
        {"가온랩스 revenue 2100000000 KRW actual", "가온랩스 revenue 900000000 KRW actual"});
    row("what the market expected", "가온랩스의 영업이익은 12억원으로 시장 전망치(15억원)를 밑돌았다.",
        {"가온랩스 profit 1200000000 KRW actual", "가온랩스 profit 1500000000 KRW forecast"});
    row("better than expected", "가온랩스는 영업이익 12억원을 올려 시장 전망치를 웃돌았다.",
        {"가온랩스 profit 1200000000 KRW actual"});
    row("how much it changed", "가온랩스의 시총이 하루 만에 3조원 증발했다.", {});
    row("grown by, not to", "가온랩스의 매출은 지난해보다 30억원 늘었다.", {});
    row("grown to", "가온랩스의 매출은 지난해보다 30억원 늘어난 90억원이다.",
        {"가온랩스 revenue 9000000000 KRW actual"});
    row("money described by how it came", "가온랩스가 공모로 모은 480억원은 공장에 쓸 계획이다.",
        {"가온랩스 funding 48000000000 KRW actual"});
    row("written off is no loss of that height", "가온랩스는 나루소프트에 투자한 35억원을 손실로 처리했다.",
        {"가온랩스 investment 3500000000 KRW actual"});
    row("what it took to get a stake", "가온랩스는 나루소프트 지분 30%를 확보하는 데 600억원을 썼다.",
        {"가온랩스 investment 60000000000 KRW actual"});
    row("bought earlier and sold", "가온랩스는 10억원에 취득한 나루소프트 지분 전량을 74억원에 매각했다.",
        {"가온랩스 deal 7400000000 KRW actual", "가온랩스 investment 1000000000 KRW actual"});
    row("stake of another", "가온랩스가 늘렸다. 나루소프트의 지분 0.7%를 300만달러에 사들인 것이 전부다.",
        {"가온랩스 investment 3000000 USD actual"});
    row("price of a purchase in brackets", "나루소프트(30억달러) 인수에 이어 가온랩스는 라온로직도 사들였다.",
        {"가온랩스 deal 3000000000 USD actual"});
    row("offer in brackets", "나루소프트는 가온랩스의 인수 제안(8억달러)을 뿌리쳤다.",
        {"가온랩스 deal 800000000 USD planned"});
    row("offer after talks", "가온랩스와 나루소프트의 인수 협상이 깨졌다. 가온랩스는 6000억원을 제시했다.",
        {"가온랩스 deal 600000000000 KRW planned"});
    row("proposal of something else", "가온랩스는 크다. 가온랩스는 1조원짜리 공장을 짓자고 제안했다.", {});
    row("price of the contract before",
        "가온랩스는 나루소프트에 칩을 공급하는 계약을 맺었다. 기간은 3년, 금액은 180억원이다.",
        {"가온랩스 deal 18000000000 KRW actual"});
    row("compared with sales", "가온랩스는 계약을 맺었다. 계약 규모는 지난해 매출의 12%인 180억원이다.",
        {"가온랩스 deal 18000000000 KRW actual"});
    row("buyer and bought before the noun", "가온랩스의 나루소프트 인수 금액은 30억달러다.",
        {"가온랩스 deal 3000000000 USD actual"});
    row("capital put in by each", "자본금 300억원 가운데 가온랩스가 180억원, 나루소프트가 120억원을 댄다.",
        {"가온랩스 investment 18000000000 KRW planned", "나루소프트 investment 12000000000 KRW planned"});
    row("all of both together",
        "가온랩스와 나루소프트가 합작사를 세운다. 양사는 50억원씩 모두 100억원을 출자한다.",
        {"가온랩스 investment 5000000000 KRW planned", "나루소프트 investment 5000000000 KRW planned"});
    row("what several give together", "가온랩스는 나루소프트, 라온로직과 함께 총 5000억달러를 투자한다.", {});
    row("how far ahead", "가온랩스는 시가총액 24조원으로 나루소프트를 2조원 차이로 앞섰다.",
        {"가온랩스 market_cap 24000000000000 KRW actual"});
    row("sold to", "나루소프트는 가온랩스에 1200억원에 팔렸다.", {"가온랩스 deal 120000000000 KRW actual"});
    row("what is built", "가온랩스는 부산에 3000억원 규모의 데이터센터를 짓기로 했다.",
        {"가온랩스 investment 300000000000 KRW planned"});
    row("what is built for another", "가온랩스는 3000억원 규모의 데이터센터를 짓는 사업을 따냈다.",
        {"가온랩스 deal 300000000000 KRW actual"});
    row("ranking goes on in brackets",
        "시가총액 순위가 바뀌었다. 가온랩스가 4조원으로 1위다. 나루소프트(3조원)가 뒤를 잇는다.",
        {"가온랩스 market_cap 4000000000000 KRW actual", "나루소프트 market_cap 3000000000000 KRW actual"});
    row("outlays go on", "가온랩스는 올해 설비투자에 8조원을 썼다. 나루소프트는 7조원을 잡았다.",
        {"가온랩스 investment 8000000000000 KRW actual", "나루소프트 investment 7000000000000 KRW actual"});
    row("a purchase does not go on", "가온랩스는 라온로직에 8조원을 투자했다. 나루소프트는 7조원을 넘겼다.",
        {"가온랩스 investment 8000000000000 KRW actual", "나루소프트 deal 7000000000000 KRW actual"});
    row("stake handed over", "가온랩스의 최대주주인 나루홀딩스는 지분 12%를 1500억원에 라온캐피탈에 넘겼다.",
        {"나루홀딩스 deal 150000000000 KRW actual"});
    row("value of a stake", "가온랩스의 지분 가치가 30억달러로 불었다.", {});
    row("not as high", "가온랩스의 매출은 1조원에 못 미쳤다.", {});
    row("value quoted in a headline", "\"몸값 10조원\" 가온랩스, 상장 채비",
        {"가온랩스 valuation 10000000000000 KRW actual"});
    row("what a word means", "가온랩스는 기업가치 1조원 이상 비상장사를 뜻하는 유니콘이 됐다.", {});
    row("one of several firms", "가온랩스 등 4개 기업의 올해 설비투자는 모두 3000억달러다.", {});
    row("raised so far, whoever left",
        "가온랩스가 52억원 규모의 투자를 유치했다. 나루벤처스가 이끌었다. 라온증권은 빠졌다. 누적 조달액은 "
        "83억원이다.",
        {"가온랩스 funding 5200000000 KRW actual", "가온랩스 funding 8300000000 KRW actual"});
    row("one who takes part",
        "가온랩스가 투자를 받았다. 나루벤처스는 17억유로 규모의 시리즈C 투자에서 13억유로를 책임졌다.",
        {"가온랩스 funding 1700000000 EUR actual", "나루벤처스 investment 1300000000 EUR actual"});
    row("short news of a round", "▲ 가온랩스, 프리시리즈A 35억원",
        {"가온랩스 funding 3500000000 KRW actual"});
    row("loan", "가온랩스는 은행에서 1조엔의 브리지론을 빌리기로 했다.",
        {"가온랩스 funding 1000000000000 JPY planned"});
    row("who judges", "하루증권은 가온랩스의 내년 매출을 51억원, 영업이익을 11억원으로 추정했다.",
        {"가온랩스 profit 1100000000 KRW forecast", "가온랩스 revenue 5100000000 KRW forecast"});
    row("who judges another thing", "하루증권은 통합법인의 가치를 14억원으로 추산했다.", {});
    row("said in a quote",
        "김나루 나루소프트 대표는 \"이긴다\"고 말했다. 반면 가온랩스 관계자는 \"국내에 7조원을 투자한다\"고 "
        "했다.",
        {"가온랩스 investment 7000000000000 KRW planned"});
    row("who the quote is of comes behind", "\"매출 500억원을 달성하겠다\"고 김가온 가온랩스 대표는 말했다.",
        {"가온랩스 revenue 50000000000 KRW planned"});
    row("paragraph goes on with whom the last began",
        "가온랩스는 미국에 나간다. 나루소프트가 우군이다. 나루소프트는 칩을 댄다.\n매출은 143억원이었다.",
        {"가온랩스 revenue 14300000000 KRW actual"});
    row("in the present of what is to come", "가온랩스는 나루소프트를 30억달러에 인수한다고 발표했다.",
        {"가온랩스 deal 3000000000 USD planned"});
    row("would", "가온랩스는 국내에 50조원을 투자하겠다고 밝혔다.",
        {"가온랩스 investment 50000000000000 KRW planned"});
    row("has happened, whatever comes behind", "가온랩스는 30억원을 투자했다고 밝혔고 공장을 늘릴 계획이다.",
        {"가온랩스 investment 3000000000 KRW actual"});
    row("spent on what was done", "가온랩스는 5조원을 들여 공장을 지었다.",
        {"가온랩스 investment 5000000000000 KRW actual"});
    row("spent on what is to come", "가온랩스는 5조원을 들여 공장을 짓는다.",
        {"가온랩스 investment 5000000000000 KRW planned"});
    row("as every year", "가온랩스는 광고비로 매년 30억원을 쓴다.",
        {"가온랩스 spending 3000000000 KRW actual"});
    row("own shares", "가온랩스는 자사주 500억원어치를 사들인다.", {});
    row("fund for others", "가온랩스는 300억원 규모의 펀드를 조성해 스타트업에 투자한다.", {});
    row("cost of a scheme", "가온랩스가 뽑혔다. 사업 규모는 3년간 8700억원이다.", {});
    row("object of another verb", "가온랩스는 10억원을 기부해 매출이 늘었다.", {});
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

/// The ways in which newspapers tell sums, one in each line of sums.tsv, about invented firms; lines without
/// a figure only look like one.
void FiguresTest::tellings_data()
{
    addTellings("sums.tsv");
}

void FiguresTest::tellings()
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
