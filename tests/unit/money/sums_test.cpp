#include "money/format.h"
#include "money/sums.h"

#include <QtTest>

#include <memory>

namespace atlas::tests {

using money::Amount;
using money::Units;

/// Expected sums are written as "value CUR [words]", with "~" before an approximate one, the bound's name
/// behind and "low..high" for a range; several are joined by " | ".
class SumsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void readsSums_data();
    void readsSums();
    void sharesOneCurrency_data();
    void sharesOneCurrency();
    void readsRanges_data();
    void readsRanges();
    void readsQualifiers_data();
    void readsQualifiers();
    void leavesOutWhatIsNoSum_data();
    void leavesOutWhatIsNoSum();
    void linksConversions_data();
    void linksConversions();
    void looksOnlyInsideTheRange();
    void readsLongTextsInLinearSteps();
    void readsWhatFormatWrites();
    void complainsAboutBrokenTables();

private:
    QString found(const QString& text) const;
    std::unique_ptr<Units> m_units;
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

QString described(const Amount& amount, const QString& text)
{
    QString out = amount.approximate ? "~" : "";
    out += QString::fromStdString(amount.value.toString());
    if (amount.max)
        out += ".." + QString::fromStdString(amount.max->toString());
    out += " " + QString::fromLatin1(amount.currency.view().data(), 3);
    if (amount.bound != money::Bound::None) {
        const auto bound = money::boundName(amount.bound);
        out += " " + QString::fromLatin1(bound.data(), static_cast<qsizetype>(bound.size()));
    }
    return out + " [" + text.mid(amount.span.begin, amount.span.length()) + "]";
}

void columns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sums");
}

void row(const char* text, const char* sums)
{
    QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(sums);
}

} // namespace

void SumsTest::initTestCase()
{
    auto units = Units::load(ATLAS_RESOURCES "/units");
    QVERIFY2(units.ok(), units.ok() ? "" : units.problem().arguments[0].c_str());
    m_units = std::make_unique<Units>(std::move(units).value());
}

QString SumsTest::found(const QString& text) const
{
    QStringList sums;
    for (const Amount& amount : money::findAmounts(view(text), whole(text), *m_units))
        sums << described(amount, text);
    return sums.join(" | ");
}

void SumsTest::readsSums_data()
{
    columns();
    row("네이버는 28조1779억원 규모다", "28177900000000 KRW [28조1779억원]");
    row("애플이 3조3465억달러로", "3346500000000 USD [3조3465억달러]");
    row("알파벳이 2조969억 달러로", "2096900000000 USD [2조969억 달러]");
    row("4억 2천만 원을", "420000000 KRW [4억 2천만 원]");
    row("1조7천920억원", "1792000000000 KRW [1조7천920억원]");
    row("3.6조 원", "3600000000000 KRW [3.6조 원]");
    row("53억4천만 달러", "5340000000 USD [53억4천만 달러]");
    row("302,230억원", "30223000000000 KRW [302,230억원]");
    row("50,000백만원", "50000000000 KRW [50,000백만원]");
    row("1억2,345만6,780원", "123456780 KRW [1억2,345만6,780원]");
    row("1억 2,345만 6,780원", "123456780 KRW [1억 2,345만 6,780원]");
    row("51,300원 ▲300", "51300 KRW [51,300원]");
    row("주가는 207.04달러로", "207.04 USD [207.04달러]");
    row("7억 달러에 불과하다", "700000000 USD [7억 달러]");
    row("7천억원", "700000000000 KRW [7천억원]");
    row("1 조 2000억 원", "1200000000000 KRW [1 조 2000억 원]");
    row("사억오백만 원", "405000000 KRW [사억오백만 원]");
    row("이천칠백삼십오만원", "27350000 KRW [이천칠백삼십오만원]");
    row("십달러, 만달러", "10 USD [십달러] | 10000 USD [만달러]");
    row("백만 달러 상금", "1000000 USD [백만 달러]");
    row("오백 원짜리 동전", "500 KRW [오백 원]");
    row("４５억원（약 310만달러）", "4500000000 KRW [４５억원] | ~3100000 USD [310만달러]");
    row("100億원과 3兆원", "10000000000 KRW [100億원] | 3000000000000 KRW [3兆원]");
    row("13억 유로를 투자받았고", "1300000000 EUR [13억 유로]");
    row("3800억위안(약 76조원)", "380000000000 CNY [3800억위안] | ~76000000000000 KRW [76조원]");
    row("500억엔, 20만 파운드", "50000000000 JPY [500억엔] | 200000 GBP [20만 파운드]");
    row("10억 홍콩달러와 5억 싱가포르 달러",
        "1000000000 HKD [10억 홍콩달러] | 500000000 SGD [5억 싱가포르 달러]");
    row("30억 대만 달러", "3000000000 TWD [30억 대만 달러]");
    row("2조 루피아, 2조 루피", "2000000000000 IDR [2조 루피아] | 2000000000000 INR [2조 루피]");
    row("1억 스위스프랑", "100000000 CHF [1억 스위스프랑]");
    row("100만불 수출", "1000000 USD [100만불]");
    row("美 달러로 30억美달러", "3000000000 USD [30억美달러]");
    row("주당 75센트", "0.75 USD [75센트]");
    row("$3.35 tn", "3350000000000 USD [$3.35 tn]");
    row("raised $1.5 billion from", "1500000000 USD [$1.5 billion]");
    row("a $1.5-billion round", "1500000000 USD [$1.5-billion]");
    row("₩300bn", "300000000000 KRW [₩300bn]");
    row("€1.30 bn, £20m, ¥500", "1300000000 EUR [€1.30 bn] | 20000000 GBP [£20m] | 500 JPY [¥500]");
    row("US$ 30억", "3000000000 USD [US$ 30억]");
    row("$30억 달러", "3000000000 USD [$30억 달러]");
    row("USD 20 and EUR29.99", "20 USD [USD 20] | 29.99 EUR [EUR29.99]");
    row("NT$5B", "5000000000 TWD [NT$5B]");
    row("3 billion dollars", "3000000000 USD [3 billion dollars]");
    row("worth 10 trillion won", "10000000000000 KRW [10 trillion won]");
    row("10₩", "10 KRW [10₩]");
    row("1000만달러짜리 계약", "10000000 USD [1000만달러]");
    row("30억원씩 나눠", "3000000000 KRW [30억원]");
    row("매출 1조원인 회사", "1000000000000 KRW [1조원]");
    row("5억원전액을", "500000000 KRW [5억원]");
    row("3년간 180억원을 내고", "18000000000 KRW [180억원]");
    row("2025 회계연도에 800억달러를", "80000000000 USD [800억달러]");
}

void SumsTest::readsSums()
{
    QFETCH(QString, text);
    QTEST(found(text), "sums");
}

void SumsTest::sharesOneCurrency_data()
{
    columns();
    row("각각 1조9065억 달러와 1조1813억 달러",
        "1906500000000 USD [1조9065억 달러] | 1181300000000 USD [1조1813억 달러]");
    row("10억, 20억 달러", "1000000000 USD [10억] | 2000000000 USD [20억 달러]");
    row("10억·20억·30억 원", "1000000000 KRW [10억] | 2000000000 KRW [20억] | 3000000000 KRW [30억 원]");
    row("100억과 200억 달러를", "10000000000 USD [100억] | 20000000000 USD [200억 달러]");
    row("3만, 5만 달러", "30000 USD [3만] | 50000 USD [5만 달러]");
    row("직원 3만, 20억 달러", "2000000000 USD [20억 달러]");
    row("8조828억원, 6조5000억원", "8082800000000 KRW [8조828억원] | 6500000000000 KRW [6조5000억원]");
    row("1, 2위인 30억 달러", "3000000000 USD [30억 달러]");
    row("10억에서 20억 달러로", "1000000000 USD [10억] | 2000000000 USD [20억 달러]");
    row("3억 명과 20억 달러", "2000000000 USD [20억 달러]");
}

void SumsTest::sharesOneCurrency()
{
    QFETCH(QString, text);
    QTEST(found(text), "sums");
}

void SumsTest::readsRanges_data()
{
    columns();
    row("7500억~8300억 달러의", "750000000000..830000000000 USD [7500억~8300억 달러]");
    row("4조∼4조4천억원", "4000000000000..4400000000000 KRW [4조∼4조4천억원]");
    row("600억～650억달러", "60000000000..65000000000 USD [600억～650억달러]");
    row("10~20억 달러", "1000000000..2000000000 USD [10~20억 달러]");
    row("1조5000~6000억원", "1500000000000..1600000000000 KRW [1조5000~6000억원]");
    row("25000 - 30000원", "25000..30000 KRW [25000 - 30000원]");
    row("10달러 – 20달러", "10..20 USD [10달러 – 20달러]");
    row("10달러~20억 달러", "10..2000000000 USD [10달러~20억 달러]");
    row("1억 내지 2억 원", "100000000..200000000 KRW [1억 내지 2억 원]");
    row("4.5~5조 원", "4500000000000..5000000000000 KRW [4.5~5조 원]");
    row("$1.5-2bn", "1500000000..2000000000 USD [$1.5-2bn]");
    row("$1 billion to $2 billion", "1000000000..2000000000 USD [$1 billion to $2 billion]");
    row("3조~4조원대", "~3000000000000..4000000000000 KRW [3조~4조원]");
    row("10억~20억, 30억~40억 달러",
        "1000000000..2000000000 USD [10억~20억] | 3000000000..4000000000 USD [30억~40억 달러]");
    row("20억~10억 달러", "2000000000 USD [20억] | 1000000000 USD [10억 달러]");
    row("5000~1조원", "1000000000000 KRW [1조원]");
}

void SumsTest::readsRanges()
{
    QFETCH(QString, text);
    QTEST(found(text), "sums");
}

void SumsTest::readsQualifiers_data()
{
    columns();
    row("약 96억 원이었고", "~9600000000 KRW [96억 원]");
    row("약3조원", "~3000000000000 KRW [3조원]");
    row("계약 3조원", "3000000000000 KRW [3조원]");
    row("830여억 원", "~83000000000 KRW [830여억 원]");
    row("100억여 원, 3000여만 달러", "~10000000000 KRW [100억여 원] | ~30000000 USD [3000여만 달러]");
    row("150억 원 안팎을", "~15000000000 KRW [150억 원]");
    row("1조8900억 달러 안팎", "~1890000000000 USD [1조8900억 달러]");
    row("800억원대", "~80000000000 KRW [800억원]");
    row("5억원 대출", "500000000 KRW [5억원]");
    row("주가 22만원 선", "~220000 KRW [22만원]");
    row("최대 1000억 달러를", "100000000000 USD at_most [1000억 달러]");
    row("최대 약 3조원", "~3000000000000 KRW at_most [3조원]");
    row("최소 3000억 원 이상의", "300000000000 KRW at_least [3000억 원]");
    row("130억 달러 이상을", "13000000000 USD at_least [130억 달러]");
    row("5000원 초과, 10달러 미만", "5000 KRW over [5000원] | 10 USD under [10달러]");
    row("만원 이하", "");
    row("5만원 이하", "50000 KRW at_most [5만원]");
    row("20조 달러를 웃돈다", "20000000000000 USD over [20조 달러]");
    row("3000억달러를 훌쩍 넘는", "300000000000 USD over [3000억달러]");
    row("30조원을 넘을 것", "30000000000000 KRW over [30조원]");
    row("30억원을 넘지 않는다", "3000000000 KRW at_most [30억원]");
    row("28조원에 못 미치는", "28000000000000 KRW under [28조원]");
    row("40억 달러에 달하는", "4000000000 USD [40억 달러]");
    row("100억원 규모의", "10000000000 KRW [100억원]");
    row("200억원 정도 이상", "~20000000000 KRW at_least [200억원]");
    row("100억 여원", "~10000000000 KRW [100억 여원]");
    row("10여 만 달러", "~100000 USD [10여 만 달러]");
    row("3000억 원가량", "~300000000000 KRW [3000억 원]");
    row("각각 최대 50억 달러와 100억 달러를",
        "5000000000 USD at_most [50억 달러] | 10000000000 USD at_most [100억 달러]");
    row("각각 약 595조 원과 406조 원으로",
        "~595000000000000 KRW [595조 원] | ~406000000000000 KRW [406조 원]");
    row("각각 약 3조 원과 최소 4조 원", "~3000000000000 KRW [3조 원] | 4000000000000 KRW at_least [4조 원]");
    row("최대 3조 원과 4조 원", "3000000000000 KRW at_most [3조 원] | 4000000000000 KRW [4조 원]");
    row("지분을 3억원에 넘겼다", "300000000 KRW [3억원]");
    row("up to $2bn or about $3bn", "2000000000 USD at_most [$2bn] | ~3000000000 USD [$3bn]");
    row("3조원 여의도", "3000000000000 KRW [3조원]");
}

void SumsTest::readsQualifiers()
{
    QFETCH(QString, text);
    QTEST(found(text), "sums");
}

void SumsTest::leavesOutWhatIsNoSum_data()
{
    columns();
    for (const char* text : {"수십억 달러",
                             "수 백억 원",
                             "수천억원",
                             "몇 십억 원",
                             "수백만~수천만 달러",
                             "조 단위 투자",
                             "조 달러 시대",
                             "억 달러",
                             "1억3000만명",
                             "33%",
                             "2025년",
                             "100여개",
                             "3000만 대",
                             "15만4000가구",
                             "1000억개 파라미터",
                             "3대 원칙과 5원칙",
                             "4 원전",
                             "24조 원전 수출",
                             "3조 엔비디아",
                             "5 유로존",
                             "사원과 회원, 일원과 이원화",
                             "119구조원",
                             "구조원 3명",
                             "만원 지하철",
                             "이 달러는",
                             "제3조 원칙",
                             "이번 달러 강세",
                             "A100 100",
                             "3.5.1달러",
                             "192.168.0.1원",
                             "3 백만 달러",
                             "520억 시리즈B 유치",
                             "1,2위 달러",
                             "2024.07.21 원",
                             "10 불가",
                             "2024 won",
                             "10월 3일엔",
                             "1조 2위",
                             "파운드리 3곳",
                             "",
                             "원",
                             "달러"}) {
        row(text, "");
    }
    const std::string endless = std::string(50, '9') + "원";
    QTest::newRow("more digits than a sum has") << QString::fromStdString(endless) << "";
    row("9999999999999999999999999999경 원", "");
}

void SumsTest::leavesOutWhatIsNoSum()
{
    QFETCH(QString, text);
    QTEST(found(text), "sums");
}

void SumsTest::linksConversions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pairs");
    const auto pair = [](const char* text, const char* pairs) {
        QTest::newRow(text) << QString::fromUtf8(text) << pairs;
    };
    pair("30억 달러(약 3조9600억 원)를", "0=1");
    pair("1300억 달러 (한화 약 171조원)", "0=1");
    pair("4120억 원（약 2억8900만 달러）", "0=1");
    pair("10억 달러 이상(우리 돈 약 1조4000억원 규모)", "0=1");
    pair("10억 달러[1조원]", "0=1");
    pair("30억 달러, 한화 약 4조원", "0=1");
    pair("7500억~8300억 달러(약 1000조~1100조원)", "0=1");
    pair("1억 달러(약 1400억원)와 2억 달러(2800억원)", "0=1 2=3");
    pair("30억 달러, 4조원", "");
    pair("3억원(2억원)", "");
    pair("30억 달러(2조원 투자 포함)", "");
    pair("30억 달러를 (내년에 4조원)", "");
    pair("30억 달러(이 가운데 4조원)", "");
}

void SumsTest::linksConversions()
{
    QFETCH(QString, text);
    const auto amounts = money::findAmounts(view(text), whole(text), *m_units);
    QStringList pairs;
    for (const auto& pair : money::equivalents(view(text), amounts, *m_units))
        pairs << QString("%1=%2").arg(pair.sum).arg(pair.equivalent);
    QTEST(pairs.join(" "), "pairs");
}

void SumsTest::looksOnlyInsideTheRange()
{
    const QString text = "약 1조 3000억원 이상";
    const auto cut = money::findAmounts(view(text), {4, 11}, *m_units);
    QCOMPARE(cut.size(), 1U);
    QCOMPARE(cut[0].value, money::Decimal(300'000'000'000));
    QCOMPARE(cut[0].bound, money::Bound::None);
    QVERIFY(!cut[0].approximate);
    QVERIFY(money::findAmounts(view(text), {0, 8}, *m_units).empty());
    QVERIFY(money::findAmounts(view(text), {20, 900}, *m_units).empty());
    QCOMPARE(money::findAmounts(view(text), {0, 900}, *m_units).size(), 1U);
}

void SumsTest::readsLongTextsInLinearSteps()
{
    // Each of these would take minutes if a step looked back or ahead without bound.
    for (const char* piece :
         {"1", "1,234,", "1.2.", "일", "1억 ", "1억,", "약 ", "$", "9~", "1조1억1만1", "1억달러(", "제"}) {
        const QString text = QString::fromUtf8(piece).repeated(400'000);
        QVERIFY(money::findAmounts(view(text), whole(text), *m_units).size() <= 400'000);
    }
}

void SumsTest::readsWhatFormatWrites()
{
    for (const char* value :
         {"51300", "9999", "100000001", "28177953000000", "3346500000000", "207.04", "10000000000000000"}) {
        for (const auto currency : {money::krw, money::usd, money::Currency("EUR"), money::Currency("TWD")}) {
            for (const auto language : {text::Language::Korean, text::Language::English}) {
                const auto sum = *money::Decimal::parse(value);
                const auto text = money::format(sum, currency, language, money::Style::Exact);
                const auto size = static_cast<std::uint32_t>(text.size());
                const auto amounts = money::findAmounts(text, {0, size}, *m_units);
                QCOMPARE(amounts.size(), 1U);
                QCOMPARE(amounts[0].value, sum);
                QCOMPARE(amounts[0].currency, currency);
                QCOMPARE(amounts[0].span, (text::Span{0, size}));
            }
        }
    }
}

void SumsTest::complainsAboutBrokenTables()
{
    QCOMPARE(Units::load("/nowhere").problem().code, std::string("table.read"));
    QTemporaryDir dir;
    for (const char* name : {"numerals", "currencies", "qualifiers", "homographs"})
        QVERIFY(QFile::copy(QString(ATLAS_RESOURCES "/units/%1.tsv").arg(name),
                            dir.filePath(QString("%1.tsv").arg(name))));
    QVERIFY(Units::load(dir.path().toStdString()).ok());
    QFile broken(dir.filePath("currencies.tsv"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("# word\tcode\tplace\toption\tnot-before\n원\tkrw\tafter\n");
    broken.close();
    const auto problem = Units::load(dir.path().toStdString()).problem();
    QCOMPARE(problem.code, std::string("table.value"));
    QCOMPARE(problem.arguments[1], std::string("2"));
    QCOMPARE(problem.arguments[2], std::string("code"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SumsTest)
#include "sums_test.moc"
