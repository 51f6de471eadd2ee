#include "ui/charts/valueaxis.h"

#include <QTest>

#include <cmath>
#include <limits>

namespace atlas::tests {

class ValueAxisTest : public QObject
{
    Q_OBJECT
private slots:
    void logarithmicEndsAreRoundAndHoldAllValues_data();
    void logarithmicEndsAreRoundAndHoldAllValues();
    void logarithmicLengthsFollowTheLogarithm();
    void linearLengthsAreProportional();
    void logarithmicHasNoPlaceForNothing();
    void oddValuesGiveAnAxisAllTheSame();
};

void ValueAxisTest::logarithmicEndsAreRoundAndHoldAllValues_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QStringList>("ticks");
    QTest::newRow("one decade") << QList<double>{3346.5, 1181.3}
                                << QStringList{"500", "1000", "2000", "5000"};
    QTest::newRow("one value") << QList<double>{7000} << QStringList{"1000", "2000", "5000", "10000"};
    QTest::newRow("below one") << QList<double>{0.03, 0.2} << QStringList{"0.02", "0.05", "0.1", "0.2"};
    QTest::newRow("six ticks") << QList<double>{650, 7000}
                               << QStringList{"500", "1000", "2000", "5000", "10000"};
    QTest::newRow("many decades") << QList<double>{3, 40'000} << QStringList{"10", "100", "1000", "10000"};
    QTest::newRow("a round value keeps clear of the start")
        << QList<double>{1000, 5000} << QStringList{"500", "1000", "2000", "5000"};
}

void ValueAxisTest::logarithmicEndsAreRoundAndHoldAllValues()
{
    QFETCH(QList<double>, values);
    QFETCH(QStringList, ticks);
    const ui::ValueAxis axis({values.begin(), values.end()}, ui::BarScale::Logarithmic);
    QStringList found;
    for (const money::Decimal& tick : axis.ticks())
        found.append(QString::fromStdString(tick.toString()));
    QCOMPARE(found, ticks);
    for (const double value : values)
        QVERIFY(axis.position(value) > 0.02 && axis.position(value) <= 1);
}

void ValueAxisTest::logarithmicLengthsFollowTheLogarithm()
{
    const ui::ValueAxis axis({20, 400}, ui::BarScale::Logarithmic);
    const double decade = axis.position(200) - axis.position(20);
    QVERIFY(decade > 0);
    QCOMPARE(axis.position(400) - axis.position(40), decade);
    QCOMPARE(axis.position(100) - axis.position(50), decade * std::log10(2));
}

void ValueAxisTest::linearLengthsAreProportional()
{
    const ui::ValueAxis axis({1181, 3346}, ui::BarScale::Linear);
    QCOMPARE(axis.position(0), 0.0);
    QCOMPARE(axis.position(3000), 3 * axis.position(1000));
    QVERIFY(axis.position(3346) > 0.6 && axis.position(3346) <= 1);
    QVERIFY(axis.ticks().front().isZero());
    QVERIFY(axis.ticks().size() >= 3 && axis.ticks().size() <= 6);
    QVERIFY(axis.ticks().back().toDouble() >= 3346);
}

void ValueAxisTest::logarithmicHasNoPlaceForNothing()
{
    const ui::ValueAxis logarithmic({0, -5, 10}, ui::BarScale::Logarithmic);
    QVERIFY(!logarithmic.shows(0));
    QVERIFY(!logarithmic.shows(-5));
    QVERIFY(logarithmic.position(0) < 0);
    const ui::ValueAxis linear({0, -5, 10}, ui::BarScale::Linear);
    QVERIFY(linear.shows(0));
    QVERIFY(!linear.shows(-5));
}

void ValueAxisTest::oddValuesGiveAnAxisAllTheSame()
{
    const double infinite = std::numeric_limits<double>::infinity();
    for (const ui::BarScale scale : {ui::BarScale::Logarithmic, ui::BarScale::Linear})
        for (const double odd : {infinite, -infinite, std::nan(""), 0.0, 1e300, 1e-300}) {
            const ui::ValueAxis axis({odd}, scale);
            QVERIFY(!axis.ticks().empty());
            QVERIFY(axis.ticks().size() <= 8);
            QVERIFY(axis.position(odd) <= 1);
        }
}

} // namespace atlas::tests

QTEST_APPLESS_MAIN(atlas::tests::ValueAxisTest)
#include "valueaxis_test.moc"
