#include "money/decimal.h"

#include <QtTest>

namespace atlas::tests {

using money::Decimal;

class DecimalTest : public QObject
{
    Q_OBJECT

private slots:
    void parsesPlainDecimalsOnly_data();
    void parsesPlainDecimalsOnly();
    void holdsThirtySixDigits();
    void multipliesExactly_data();
    void multipliesExactly();
    void addsExactly_data();
    void addsExactly();
    void saysSoWhereADigitTooManyWouldBeNeeded();
    void shiftsThePoint_data();
    void shiftsThePoint();
    void roundsAHalfAwayFromZero_data();
    void roundsAHalfAwayFromZero();
    void ordersByValue();
};

namespace {

Decimal decimal(const QString& text)
{
    const auto parsed = Decimal::parse(text.toStdString());
    return parsed ? *parsed : Decimal(-999'999);
}

QString shown(const std::optional<Decimal>& value)
{
    return value ? QString::fromStdString(value->toString()) : QStringLiteral("overflow");
}

} // namespace

void DecimalTest::parsesPlainDecimalsOnly_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("read");
    QTest::newRow("whole") << "3346500000000"
                           << "3346500000000";
    QTest::newRow("fraction") << "0.42"
                              << "0.42";
    QTest::newRow("negative") << "-17"
                              << "-17";
    QTest::newRow("negative fraction") << "-0.05"
                                       << "-0.05";
    QTest::newRow("leading zeros") << "007"
                                   << "7";
    QTest::newRow("trailing zeros go") << "1.500"
                                       << "1.5";
    QTest::newRow("nothing left behind the point") << "2.000"
                                                   << "2";
    QTest::newRow("zero") << "0"
                          << "0";
    QTest::newRow("zero has no sign") << "-0.0"
                                      << "0";
    QTest::newRow("empty") << ""
                           << "none";
    QTest::newRow("sign alone") << "-"
                                << "none";
    QTest::newRow("no digit behind the point") << "1."
                                               << "none";
    QTest::newRow("no digit before the point") << ".5"
                                               << "none";
    QTest::newRow("two points") << "1.2.3"
                                << "none";
    QTest::newRow("grouping") << "1,000"
                              << "none";
    QTest::newRow("exponent") << "1e5"
                              << "none";
    QTest::newRow("plus") << "+1"
                          << "none";
    QTest::newRow("space") << " 1"
                           << "none";
}

void DecimalTest::parsesPlainDecimalsOnly()
{
    QFETCH(QString, written);
    QFETCH(QString, read);
    const auto parsed = Decimal::parse(written.toStdString());
    QCOMPARE(parsed ? QString::fromStdString(parsed->toString()) : QStringLiteral("none"), read);
}

void DecimalTest::holdsThirtySixDigits()
{
    const std::string widest(36, '9');
    QCOMPARE(Decimal::parse(widest)->toString(), widest);
    QVERIFY(!Decimal::parse("1" + widest));
    QCOMPARE(Decimal::parse("0." + widest)->toString(), "0." + widest);
    QVERIFY(!Decimal::parse("0.1" + widest));
    QCOMPARE(Decimal::parse(std::string(100'000, '0') + "5")->toString(), std::string("5"));
    QVERIFY(!Decimal::parse(std::string(100'000, '7')));
}

void DecimalTest::multipliesExactly_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("product");
    QTest::newRow("whole") << "12"
                           << "1000000000000"
                           << "12000000000000";
    QTest::newRow("fraction by power") << "3.6"
                                       << "1000000000000"
                                       << "3600000000000";
    QTest::newRow("fractions") << "0.1"
                               << "0.2"
                               << "0.02";
    QTest::newRow("signs") << "-2"
                           << "0.5"
                           << "-1";
    QTest::newRow("zero") << "0"
                          << "123.45"
                          << "0";
    QTest::newRow("too wide") << "1000000000000000000"
                              << "1000000000000000000"
                              << "overflow";
    QTest::newRow("far too wide") << QString(36, '9') << QString(36, '9') << "overflow";
}

void DecimalTest::multipliesExactly()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, product);
    QCOMPARE(shown(decimal(a).times(decimal(b))), product);
    QCOMPARE(shown(decimal(b).times(decimal(a))), product);
}

void DecimalTest::addsExactly_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("sum");
    QTest::newRow("whole") << "3000000000000"
                           << "346500000000"
                           << "3346500000000";
    QTest::newRow("different scales") << "0.1"
                                      << "0.02"
                                      << "0.12";
    QTest::newRow("fractions cancel") << "0.25"
                                      << "0.75"
                                      << "1";
    QTest::newRow("opposite signs") << "-5"
                                    << "5"
                                    << "0";
    QTest::newRow("carries beyond the last digit") << QString(36, '9') << "1"
                                                   << "overflow";
    QTest::newRow("cannot be aligned") << QString(36, '9') << "0." + QString(35, '0') + "1"
                                       << "overflow";
}

void DecimalTest::addsExactly()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, sum);
    QCOMPARE(shown(decimal(a).plus(decimal(b))), sum);
    QCOMPARE(shown(decimal(b).plus(decimal(a))), sum);
}

void DecimalTest::saysSoWhereADigitTooManyWouldBeNeeded()
{
    QVERIFY(!Decimal(1).shifted(36));
    QVERIFY(!Decimal(1).shifted(-37));
    QVERIFY(!Decimal(1).shifted(2'000'000'000));
    QVERIFY(!Decimal(1).shifted(-2'000'000'000));
    QCOMPARE(Decimal(0).shifted(2'000'000'000)->toString(), std::string("0"));
}

void DecimalTest::shiftsThePoint_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("power");
    QTest::addColumn<QString>("shifted");
    QTest::newRow("trillion") << "3.6" << 12 << "3600000000000";
    QTest::newRow("still a fraction") << "1.2345" << 2 << "123.45";
    QTest::newRow("cents") << "75" << -2 << "0.75";
    QTest::newRow("whole again") << "1200" << -2 << "12";
    QTest::newRow("widest") << "1" << 35 << "1" + QString(35, '0');
    QTest::newRow("smallest") << "1" << -36 << "0." + QString(35, '0') + "1";
}

void DecimalTest::shiftsThePoint()
{
    QFETCH(QString, value);
    QFETCH(int, power);
    QFETCH(QString, shifted);
    QCOMPARE(shown(decimal(value).shifted(power)), shifted);
}

void DecimalTest::roundsAHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("power");
    QTest::addColumn<QString>("rounded");
    QTest::newRow("down") << "3346400000000" << 10 << "335";
    QTest::newRow("half") << "3345000000000" << 10 << "335";
    QTest::newRow("below a half") << "3344999999999" << 10 << "334";
    QTest::newRow("negative half") << "-25" << 1 << "-3";
    QTest::newRow("carries") << "9996" << 1 << "1000";
    QTest::newRow("fraction") << "2.5" << 0 << "3";
    QTest::newRow("to cents") << "207.045" << -2 << "20705";
    QTest::newRow("finer than it is") << "1.5" << -2 << "150";
    QTest::newRow("all goes") << "499" << 3 << "0";
    QTest::newRow("far below the unit") << "5" << 60 << "0";
    QTest::newRow("widest") << QString(36, '9') << 36 << "1";
}

void DecimalTest::roundsAHalfAwayFromZero()
{
    QFETCH(QString, value);
    QFETCH(int, power);
    QFETCH(QString, rounded);
    QCOMPARE(shown(decimal(value).roundedTo(power)), rounded);
}

void DecimalTest::ordersByValue()
{
    const QStringList ascending{
        "-" + QString(36, '9'), "-1.5", "-1.25",         "-0.5", "0", "0.000001", "0.1", "0.12", "1",
        "1.000000000001",       "2",    QString(36, '9')};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j) {
            QCOMPARE(decimal(ascending[i]) < decimal(ascending[j]), i < j);
            QCOMPARE(decimal(ascending[i]) == decimal(ascending[j]), i == j);
        }
    }
    QCOMPARE(decimal("1.50"), decimal("1.5"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DecimalTest)
#include "decimal_test.moc"
