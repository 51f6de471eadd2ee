// The strip of months below the network.

#include "ui/network/timestrip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

class TimeStripTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

private slots:
    void filtersByMonths()
    {
        ui::TimeStrip strip(m_theme);
        strip.resize(300, 48);
        std::vector<network::MonthCount> months;
        for (signed char month = 1; month <= 12; ++month)
            months.push_back({{2024, month, 0}, month});
        strip.setMonths(months, text::Language::English);
        QCOMPARE(strip.last(), 11);
        QSignalSpy changed(&strip, &ui::TimeStrip::rangeChanged);
        const QPoint from = strip.handle(false).toPoint();
        QTest::mousePress(&strip, Qt::LeftButton, {}, from);
        const double month = (strip.handle(true).x() - strip.handle(false).x()) / 12;
        const QPointF to = QPointF(from) + QPointF(month * 2.1, 0);
        QMouseEvent move(QEvent::MouseMove, to, QPointF(), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&strip, &move);
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, to.toPoint());
        QCOMPARE(strip.first(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<std::optional<text::PartialDate>>(), (text::PartialDate{2024, 3, 0}));
        QVERIFY(!changed[0][1].value<std::optional<text::PartialDate>>());
        QTest::keyClick(&strip, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(strip.last(), 10);
        QTest::mouseDClick(&strip, Qt::LeftButton, {}, {200, 20});
        QCOMPARE(strip.first(), 0);
        QCOMPARE(strip.last(), 11);
    }

    void theAxisOfMonthsNamesAsManyAsFit_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<text::Language>("language");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("months") << 4 << text::Language::English
                                << QStringList{"Nov 2023", "Dec", "2024", "Feb"};
        QTest::newRow("Korean") << 4 << text::Language::Korean
                                << QStringList{"2023-11", "12월", "2024", "2월"};
        QTest::newRow("half years") << 30 << text::Language::English
                                    << QStringList{"2024", "Jul", "2025", "Jul", "2026"};
        QTest::newRow("every second year")
            << 120 << text::Language::Korean << QStringList{"2024", "2026", "2028", "2030", "2032"};
    }

    void theAxisOfMonthsNamesAsManyAsFit()
    {
        QFETCH(int, months);
        QFETCH(text::Language, language);
        ui::TimeStrip strip(m_theme);
        strip.resize(460, 48);
        std::vector<network::MonthCount> counts;
        for (int i = 0; i < months; ++i)
            counts.push_back(
                {{static_cast<short>(2023 + (10 + i) / 12), static_cast<signed char>((10 + i) % 12 + 1), 0},
                 i});
        strip.setMonths(counts, language);
        QStringList labels;
        for (const ui::TimeStrip::Tick& tick : strip.ticks())
            labels << tick.label;
        QTEST(labels, "labels");
        QVERIFY(strip.hint(3).contains("3"));
    }

    /// However few months share the strip: a day of the news lies in the bar of its month.
    void aDayStandsInTheBarOfItsMonth_data()
    {
        QTest::addColumn<int>("months");
        for (const int months : {1, 2, 12, 400})
            QTest::addRow("%d", months) << months;
    }
    void aDayStandsInTheBarOfItsMonth()
    {
        QFETCH(int, months);
        ui::TimeStrip strip(m_theme);
        strip.resize(700, 48);
        std::vector<network::MonthCount> counts;
        for (int i = 0; i < months; ++i)
            counts.push_back(
                {{static_cast<short>(2000 + i / 12), static_cast<signed char>(i % 12 + 1), 0}, 1});
        strip.setMonths(counts, text::Language::English);
        for (int i = 0; i < months; ++i) {
            const ui::TimeStrip::Stretch bar = strip.barOf(i);
            QVERIFY(bar.to > bar.from);
            QVERIFY(i == 0 || strip.barOf(i - 1).to <= bar.from);
            for (const int day : {1, 15, 31}) {
                text::PartialDate date = counts[static_cast<std::size_t>(i)].month;
                date.day = static_cast<signed char>(day);
                QVERIFY(strip.placeOf(date) > bar.from && strip.placeOf(date) <= bar.to);
            }
        }
        QCOMPARE(strip.placeOf({1999, 12, 31}), strip.barOf(0).from);
        QCOMPARE(strip.placeOf({2100, 1, 1}), strip.barOf(months - 1).to);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::TimeStripTest)
#include "timestrip_test.moc"
