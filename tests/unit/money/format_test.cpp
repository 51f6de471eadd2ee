#include "money/format.h"

#include <QtTest>

namespace atlas::tests {

using money::Amount;
using money::Currency;
using money::Decimal;
using money::Style;
using text::Language;

class FormatTest : public QObject
{
    Q_OBJECT

private slots:
    void writesSums_data();
    void writesSums();
    void roundsNothing_data();
    void roundsNothing();
    void writesRanges();
    void marksAxes_data();
    void marksAxes();
    void signsWhatIsNotExact();
    void writesTheWidestSums();
};

namespace {

QString shown(const std::u16string& text)
{
    return QString::fromStdU16String(text);
}

Decimal decimal(const QString& text)
{
    return *Decimal::parse(text.toStdString());
}

Currency currency(const QString& code)
{
    Currency result;
    for (std::size_t i = 0; i < 3; ++i)
        result.code[i] = code[static_cast<qsizetype>(i)].toLatin1();
    return result;
}

void columns()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
}

void row(const char* value, const char* code, const char* korean, const char* english)
{
    QTest::addRow("%s %s", value, code)
        << value << code << QString::fromUtf8(korean) << QString::fromUtf8(english);
}

} // namespace

void FormatTest::writesSums_data()
{
    columns();
    row("3346500000000", "USD", "3조 3465억 달러", "$3.35 tn");
    row("28177900000000", "KRW", "28조 1779억 원", "₩28.2 tn");
    row("2096900000000", "USD", "2조 969억 달러", "$2.10 tn");
    row("1300000000", "EUR", "13억 유로", "€1.30 bn");
    row("5000000000000", "USD", "5조 달러", "$5.00 tn");
    row("830000000000", "USD", "8300억 달러", "$830 bn");
    row("28177953000000", "KRW", "28조 1780억 원", "₩28.2 tn");
    row("28177949999999", "KRW", "28조 1779억 원", "₩28.2 tn");
    row("999950000000", "USD", "9999억 5000만 달러", "$1.00 tn");
    row("999999999999", "KRW", "1조 원", "₩1.00 tn");
    row("9999999950000000", "KRW", "1경 원", "₩10,000 tn");
    row("171900000000000", "KRW", "171조 9000억 원", "₩172 tn");
    row("28177900000000000", "KRW", "2경 8178조 원", "₩28,178 tn");
    row("51300", "KRW", "5만 1300원", "₩51,300");
    row("9500", "KRW", "9,500원", "₩9,500");
    row("207.04", "USD", "207.04달러", "$207.04");
    row("3.5", "USD", "3.50달러", "$3.50");
    row("0.005", "USD", "0.01달러", "$0.01");
    row("0", "KRW", "0원", "₩0");
    row("999999", "USD", "99만 9999달러", "$999,999");
    row("1000000", "USD", "100만 달러", "$1.00 mn");
    row("9999.6", "USD", "1만 달러", "$9,999.60");
    row("-5200000000", "KRW", "-52억 원", "-₩5.20 bn");
    row("3000000000", "TWD", "30억 대만달러", "NT$3.00 bn");
    row("100000000", "CHF", "1억 스위스프랑", "CHF 100 mn");
    row("100000000", "THB", "1억 THB", "THB 100 mn");
}

void FormatTest::writesSums()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    QTEST(shown(money::format(decimal(value), currency(code), Language::Korean)), "korean");
    QTEST(shown(money::format(decimal(value), currency(code), Language::English)), "english");
}

void FormatTest::roundsNothing_data()
{
    columns();
    row("28177953000000", "KRW", "28조 1779억 5300만 원", "₩28,177,953,000,000");
    row("3346500000000", "USD", "3조 3465억 달러", "$3.3465 tn");
    row("5000000000000", "USD", "5조 달러", "$5.00 tn");
    row("999950000000", "USD", "9999억 5000만 달러", "$999.95 bn");
    row("28177900000000000", "KRW", "2경 8177조 9000억 원", "₩28,177.9 tn");
    row("100000001", "KRW", "1억 1원", "₩100,000,001");
    row("12345.678", "USD", "1만 2345.678달러", "$12,345.678");
    row("0.005", "USD", "0.005달러", "$0.005");
    row("1000", "EUR", "1,000유로", "€1,000");
    row("999999999999999999999999999999999999", "KRW", "99999999999999999999경 9999조 9999억 9999만 9999원",
        "₩999,999,999,999,999,999,999,999,999,999,999,999");
    row("999999999999999999999999000000000000", "TWD", "99999999999999999999경 9999조 대만달러",
        "NT$999,999,999,999,999,999,999,999 tn");
}

void FormatTest::roundsNothing()
{
    QFETCH(QString, value);
    QFETCH(QString, code);
    QTEST(shown(money::format(decimal(value), currency(code), Language::Korean, Style::Exact)), "korean");
    QTEST(shown(money::format(decimal(value), currency(code), Language::English, Style::Exact)), "english");
}

void FormatTest::writesRanges()
{
    Amount amount;
    amount.value = decimal("750000000000");
    amount.max = decimal("830000000000");
    amount.currency = money::usd;
    QCOMPARE(shown(money::format(amount, Language::Korean)), "7500억~8300억 달러");
    QCOMPARE(shown(money::format(amount, Language::English)), "$750 bn–$830 bn");
    amount.max.reset();
    QCOMPARE(shown(money::format(amount, Language::Korean)), "7500억 달러");
}

void FormatTest::marksAxes_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("korean");
    QTest::addColumn<QString>("english");
    QTest::newRow("trillion") << "1000000000000"
                              << "1조"
                              << "1 tn";
    QTest::newRow("ten trillion") << "10000000000000"
                                  << "10조"
                                  << "10 tn";
    QTest::newRow("hundred billion") << "100000000000"
                                     << "1000억"
                                     << "100 bn";
    QTest::newRow("half") << "2500000000000"
                          << "2조 5000억"
                          << "2.5 tn";
    QTest::newRow("thousands") << "300000"
                               << "30만"
                               << "300 k";
    QTest::newRow("ten thousand trillion") << "10000000000000000"
                                           << "1경"
                                           << "10,000 tn";
    QTest::newRow("one") << "1"
                         << "1"
                         << "1";
    QTest::newRow("zero") << "0"
                          << "0"
                          << "0";
}

void FormatTest::marksAxes()
{
    QFETCH(QString, value);
    QTEST(shown(money::axisLabel(decimal(value), Language::Korean)), "korean");
    QTEST(shown(money::axisLabel(decimal(value), Language::English)), "english");
}

void FormatTest::signsWhatIsNotExact()
{
    Amount amount;
    QCOMPARE(shown(money::qualifierSign(amount)), QString());
    amount.bound = money::Bound::AtMost;
    QCOMPARE(shown(money::qualifierSign(amount)), "≤");
    amount.approximate = true;
    QCOMPARE(shown(money::qualifierSign(amount)), "≤≈");
    amount.bound = money::Bound::None;
    QCOMPARE(shown(money::qualifierSign(amount)), "≈");
}

void FormatTest::writesTheWidestSums()
{
    for (const QString& value : {QString(36, '9'), "0." + QString(36, '9'), "-" + QString(36, '9')}) {
        for (const Language language : {Language::Korean, Language::English}) {
            for (const Style style : {Style::Compact, Style::Exact})
                QVERIFY(!money::format(decimal(value), money::krw, language, style).empty());
            QVERIFY(!money::axisLabel(decimal(value), language).empty());
        }
    }
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::FormatTest)
#include "format_test.moc"
