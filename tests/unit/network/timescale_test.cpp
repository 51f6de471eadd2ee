#include "network/timescale.h"

#include <QTest>

#include <algorithm>

namespace atlas::tests {

namespace {

using network::Band;
using network::TimeScale;
using network::TimeSlot;

constexpr float width = 600;

TimeSlot slot(short year, signed char month, signed char day, std::size_t ties = 1)
{
    return {text::PartialDate{year, month, day}, ties};
}

std::vector<Band> bandsOf(const TimeScale& scale, Band::Of of)
{
    std::vector<Band> bands;
    std::copy_if(scale.bands.begin(), scale.bands.end(), std::back_inserter(bands),
                 [of](const Band& band) { return band.of == of; });
    return bands;
}

} // namespace

class TimeScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void fillsItsWidth_data()
    {
        QTest::addColumn<std::vector<TimeSlot>>("told");
        QTest::newRow("one day") << std::vector{slot(2024, 7, 21, 25)};
        QTest::newRow("two days") << std::vector{slot(2024, 7, 21), slot(2024, 7, 22)};
        QTest::newRow("one month") << std::vector{slot(2024, 7, 0, 3)};
        QTest::newRow("years") << std::vector{slot(2014, 0, 0), slot(2014, 3, 1), slot(2019, 11, 3, 90),
                                              slot(2024, 7, 22)};
        QTest::newRow("nothing dated") << std::vector{TimeSlot{{}, 4}};
        QTest::newRow("one undated") << std::vector{slot(2024, 7, 21, 3), TimeSlot{{}, 1}};
    }

    void fillsItsWidth()
    {
        QFETCH(std::vector<TimeSlot>, told);
        const TimeScale scale = network::timeScale(told, width, 1);
        QCOMPARE(scale.stretches.size(), told.size());
        QCOMPARE(scale.stretches.front().from, 0.0F);
        QVERIFY(std::abs(scale.stretches.back().to - width) < 0.1F);
        for (std::size_t i = 0; i < scale.stretches.size(); ++i) {
            QVERIFY(scale.stretches[i].from < scale.stretches[i].to);
            QVERIFY(i == 0 || scale.stretches[i - 1].to <= scale.stretches[i].from);
        }
    }

    void daysBetweenDatesPassEvenly()
    {
        const TimeScale scale = network::timeScale(
            {slot(2024, 7, 1), slot(2024, 7, 11, 4), slot(2024, 7, 16), slot(2024, 7, 17)}, width, 1);
        const auto between = [&](std::size_t i) {
            return scale.stretches[i + 1].from - scale.stretches[i].to;
        };
        QVERIFY(std::abs(between(0) / 9 - between(1) / 4) < 0.01F);
        QVERIFY(between(0) > 20);
        QVERIFY(std::abs(between(2)) < 0.01F); // no day lies between them
        QVERIFY(bandsOf(scale, Band::Of::Break).empty());
    }

    /// A silence of years does not press the weeks that are told together, and is not passed over in silence.
    void cutsALongSilenceShortAndSaysSo()
    {
        const TimeScale scale = network::timeScale(
            {slot(2019, 3, 1), slot(2019, 3, 9), slot(2019, 4, 2), slot(2024, 7, 1), slot(2024, 7, 15)},
            width, 1);
        const auto breaks = bandsOf(scale, Band::Of::Break);
        QCOMPARE(breaks.size(), std::size_t{1});
        QCOMPARE(breaks[0].value,
                 text::daysSinceEpoch({2024, 7, 1}) - text::daysSinceEpoch({2019, 4, 2}) - 1);
        QCOMPARE(breaks[0].from, scale.stretches[2].to);
        QCOMPARE(breaks[0].to, scale.stretches[3].from);
        const auto between = [&](std::size_t i) {
            return scale.stretches[i + 1].from - scale.stretches[i].to;
        };
        QVERIFY(between(1) > 40);
        QVERIFY(std::abs(between(0) / 7 - between(1) / 23) < 0.01F); // the rest is to scale
        for (const Band::Of of : {Band::Of::Month, Band::Of::Year}) {
            for (const Band& band : bandsOf(scale, of)) // nothing pretends to lie within the break
                QVERIFY(band.to <= breaks[0].from + 0.01F || band.from >= breaks[0].to - 0.01F);
        }
    }

    void oneSilenceAloneIsToScale()
    {
        const TimeScale scale = network::timeScale({slot(2014, 3, 1), slot(2024, 7, 1)}, width, 1);
        QVERIFY(bandsOf(scale, Band::Of::Break).empty());
        QCOMPARE(bandsOf(scale, Band::Of::Year).size(), std::size_t{11});
    }

    /// What is told of a month as a whole comes before its first day, and is no day.
    void monthsAndYearsStandBeforeTheirDays()
    {
        const TimeScale scale = network::timeScale(
            {slot(2023, 12, 30), slot(2024, 0, 0), slot(2024, 1, 0), slot(2024, 1, 3), slot(2024, 2, 0)},
            width, 1);
        const auto years = bandsOf(scale, Band::Of::Year);
        const auto months = bandsOf(scale, Band::Of::Month);
        QCOMPARE(years.size(), std::size_t{2});
        QCOMPARE(months.size(), std::size_t{3});
        const auto holds = [&](const Band& band, std::size_t i) {
            return band.from <= scale.stretches[i].from + 0.01F && scale.stretches[i].to <= band.to + 0.01F;
        };
        QVERIFY(holds(years[0], 0) && !holds(years[0], 1));
        QVERIFY(holds(years[1], 1) && holds(years[1], 2) && holds(years[1], 4));
        QVERIFY(holds(months[0], 0) && !holds(months[0], 1));
        QVERIFY(!holds(months[1], 1) && holds(months[1], 2) && holds(months[1], 3) && !holds(months[1], 4));
        QVERIFY(holds(months[2], 4));
        const auto dates = bandsOf(scale, Band::Of::Date);
        QCOMPARE(dates.size(), std::size_t{5});
        QCOMPARE(dates[2].date, (text::PartialDate{2024, 1, 0}));
    }

    void bearsTenYearsOfDays()
    {
        std::vector<TimeSlot> told;
        for (int day = 0; day < 3650; day += 2) {
            told.push_back({text::fromDaysSinceEpoch(16'000 + day), std::size_t{1}});
        }
        const TimeScale scale = network::timeScale(told, width, 1);
        QVERIFY(std::abs(scale.stretches.back().to - width) < 1);
        QVERIFY(bandsOf(scale, Band::Of::Break).empty());
        const auto years = bandsOf(scale, Band::Of::Year);
        QVERIFY(years.size() >= 10 && years[3].to - years[3].from > 40);
    }

    void bearsAnyCalendar()
    {
        const TimeScale scale =
            network::timeScale({slot(1, 1, 1), slot(9999, 12, 31), slot(32000, 0, 0)}, width, 1);
        QVERIFY(scale.bands.size() < 20'000);
        for (const Band& band : scale.bands)
            QVERIFY(band.from >= -0.1F && band.to <= width + 0.1F);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TimeScaleTest)
#include "timescale_test.moc"
