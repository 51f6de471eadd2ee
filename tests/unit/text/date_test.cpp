#include "text/date.h"

#include <QtTest>

namespace atlas::tests {

class DateTest : public QObject
{
    Q_OBJECT
private slots:
    void isoComesBackAsItWas_data();
    void isoComesBackAsItWas();
    void whatIsNoDateIsRefused_data();
    void whatIsNoDateIsRefused();
    void daysAreCountedFromTheEpoch();
    void everyDayOfFourCenturiesComesBack();
};

void DateTest::isoComesBackAsItWas_data()
{
    QTest::addColumn<QString>("iso");
    for (const char* iso : {"2024", "2024-07", "2024-07-21", "2024-02-29", "0001-01-01", "9999-12-31"})
        QTest::newRow(iso) << iso;
}

void DateTest::isoComesBackAsItWas()
{
    QFETCH(QString, iso);
    const auto date = text::PartialDate::fromIso(iso.toStdString());
    QVERIFY(date);
    QCOMPARE(QString::fromStdString(date->iso()), iso);
    QCOMPARE(date->complete(), iso.size() == 10);
}

void DateTest::whatIsNoDateIsRefused_data()
{
    QTest::addColumn<QString>("iso");
    for (const char* iso :
         {"", "24", "2024-", "2024-7-2", "2024-13", "2024-00", "2023-02-29", "2024-04-31", "2024-07-00",
          "2024/07/21", "2024-07-21T00", "0000", "1900-02-29", "-024", "２０２４"})
        QTest::newRow(iso) << iso;
}

void DateTest::whatIsNoDateIsRefused()
{
    QFETCH(QString, iso);
    QVERIFY(!text::PartialDate::fromIso(iso.toStdString()));
}

void DateTest::daysAreCountedFromTheEpoch()
{
    QCOMPARE(text::daysSinceEpoch({1970, 1, 1}), 0);
    QCOMPARE(text::daysSinceEpoch({1969, 12, 31}), -1);
    QCOMPARE(text::daysSinceEpoch({2000, 3, 1}), 11017);
    QCOMPARE(text::fromDaysSinceEpoch(11016), (text::PartialDate{2000, 2, 29}));
}

void DateTest::everyDayOfFourCenturiesComesBack()
{
    const int first = text::daysSinceEpoch({1800, 1, 1});
    const int last = text::daysSinceEpoch({2200, 1, 1});
    QCOMPARE(last - first, 146097);
    for (int day = first; day <= last; ++day) {
        const text::PartialDate date = text::fromDaysSinceEpoch(day);
        QVERIFY(text::isValid(date));
        QCOMPARE(text::daysSinceEpoch(date), day);
    }
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DateTest)
#include "date_test.moc"
