#include "chartsample.h"

#include "ui/charts/charttext.h"

#include <QTest>

namespace atlas::tests {

namespace {

constexpr text::Language english = text::Language::English;
constexpr ui::BarScale scale = ui::BarScale::Logarithmic;

/// The chart of a sample, in English.
struct Chart
{
    explicit Chart(const std::shared_ptr<const atlas::Atlas>& shown,
                   extract::Metric metric = extract::Metric::MarketCap)
        : atlas(shown), series(figures::series(*atlas, metric)),
          model(ui::barChartModel(series, *atlas, {scale}, english))
    {}
    QString subtitle() const { return ui::ChartText::subtitle(series, model, scale, english); }
    QStringList notes() const
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all << model.row(i).note;
        return all;
    }

    std::shared_ptr<const atlas::Atlas> atlas;
    figures::Series series;
    ui::BarChartModel model;
};

} // namespace

/// A picture of a chart says by itself when each of its bars holds.
class ChartTimesTest : public QObject
{
    Q_OBJECT
private slots:
    void datesThatDifferAreSaidBesideTheBar();
    void whatIsUndatedSharesNobodysDate_data();
    void whatIsUndatedSharesNobodysDate();
    void theDayOfAnArticleIsNoClose();
    void datesOfSeveralKindsAreNotMixed_data();
    void datesOfSeveralKindsAreNotMixed();
    void aPeriodStandsInPlaceOfTheDay_data();
    void aPeriodStandsInPlaceOfTheDay();
};

void ChartTimesTest::datesThatDifferAreSaidBesideTheBar()
{
    SampleAtlas sample = smallSample();
    sample.add({u"옛날사", u"Earlier", extract::Layer::Model, 1'000'000'000'000, money::usd,
                extract::FigureStatus::Actual, money::Bound::None, "2024-06-18"});
    const Chart chart(sample.make());
    QCOMPARE(chart.model.panels[0].rows.back().note, QStringLiteral("18 Jun 2024"));
    QVERIFY(chart.model.row(0).note.isEmpty());
}

void ChartTimesTest::whatIsUndatedSharesNobodysDate_data()
{
    QTest::addColumn<int>("undated"); // the first so many of three bars
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("none") << 0 << "Close of 29 July 2024 · log scale" << QStringList{"", "", ""};
    QTest::newRow("one") << 1 << "Close of 29 July 2024 (2 of 3; others beside the bar) · log scale"
                         << QStringList{"no as-of date", "", ""};
    QTest::newRow("most") << 2 << "No as-of date (2 of 3; others beside the bar) · log scale"
                          << QStringList{"", "", "29 Jul 2024"};
    QTest::newRow("all") << 3 << "No as-of date · log scale" << QStringList{"", "", ""};
}

void ChartTimesTest::whatIsUndatedSharesNobodysDate()
{
    QFETCH(const int, undated);
    QFETCH(const QString, subtitle);
    QFETCH(const QStringList, notes);
    SampleAtlas sample;
    for (std::int64_t value = 3; value > 0; --value)
        sample.add({u"가람", u"Garam", extract::Layer::Model, value * 1'000'000'000});
    for (int i = 0; i < undated; ++i)
        sample.undated(static_cast<std::size_t>(i));
    const Chart chart(sample.make());
    QCOMPARE(chart.subtitle(), subtitle);
    QCOMPARE(chart.notes(), notes);
}

void ChartTimesTest::theDayOfAnArticleIsNoClose()
{
    SampleAtlas sample;
    sample.add({u"가람", u"Garam", extract::Layer::Model, 1'000'000'000, money::usd,
                extract::FigureStatus::Actual, money::Bound::None, ""});
    const Chart chart(sample.make());
    QCOMPARE(chart.subtitle(), QStringLiteral("As of the article's day, 30 July 2024 · log scale"));
}

void ChartTimesTest::datesOfSeveralKindsAreNotMixed_data()
{
    QTest::addColumn<QStringList>("asOf"); // one bar each; an empty one holds for its article's day
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("days of a month") << QStringList{"2024-07-29", "2024-07-11"}
                                     << "Date beside each bar: 11–29 Jul 2024 · log scale"
                                     << QStringList{"29 Jul 2024", "11 Jul 2024"};
    QTest::newRow("a month and a day in it")
        << QStringList{"2024-07", "2024-07-11"} << "Date beside each bar: Jul 2024 · log scale"
        << QStringList{"Jul 2024", "11 Jul 2024"};
    QTest::newRow("a year, a month and an article")
        << QStringList{"2023", "2024-03", ""} << "Date beside each bar: 2023 — 2024 · log scale"
        << QStringList{"2023", "Mar 2024", "article of 30 Jul 2024"};
    QTest::newRow("that day, and an article of that day")
        << QStringList{"2024-07-30", "2024-07-30", ""}
        << "Close of 30 July 2024 (2 of 3; others beside the bar) · log scale"
        << QStringList{"", "", "article of 30 Jul 2024"};
}

void ChartTimesTest::datesOfSeveralKindsAreNotMixed()
{
    QFETCH(const QStringList, asOf);
    QFETCH(const QString, subtitle);
    QFETCH(const QStringList, notes);
    SampleAtlas sample;
    std::int64_t value = 9'000'000'000;
    for (const QString& day : asOf)
        sample.add({u"가람", u"Garam", extract::Layer::Model, value--, money::usd,
                    extract::FigureStatus::Actual, money::Bound::None, day.toStdString()});
    const Chart chart(sample.make());
    QCOMPARE(chart.subtitle(), subtitle);
    QCOMPARE(chart.notes(), notes);
}

void ChartTimesTest::aPeriodStandsInPlaceOfTheDay_data()
{
    QTest::addColumn<QStringList>("periods"); // one bar each; an empty one holds for its article's day
    QTest::addColumn<QString>("subtitle");
    QTest::addColumn<QStringList>("whens");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("one") << QStringList{"2023", "2023"} << "2023 · log scale" << QStringList{"2023", "2023"}
                         << QStringList{"", ""};
    QTest::newRow("several") << QStringList{"2023", "2024-Q3", "2023"}
                             << "2023 (2 of 3; others beside the bar) · log scale"
                             << QStringList{"2023", "Q3 2024", "2023"} << QStringList{"", "Q3 2024", ""};
    QTest::newRow("the year of its last quarter")
        << QStringList{"2024-Q4", "2024", "2018", "2023-Q4"}
        << "Period beside each bar: 2018 to 2024, Q4 2023 to Q4 2024 · log scale"
        << QStringList{"Q4 2024", "2024", "2018", "Q4 2023"}
        << QStringList{"Q4 2024", "2024", "2018", "Q4 2023"};
    QTest::newRow("beside a day") << QStringList{"2023", "2023", ""}
                                  << "2023 (2 of 3; others beside the bar) · log scale"
                                  << QStringList{"2023", "2023", "article of 30 Jul 2024"}
                                  << QStringList{"", "", "article of 30 Jul 2024"};
    QTest::newRow("as many of a day")
        << QStringList{"2023", ""} << "Date or period beside each bar · log scale"
        << QStringList{"2023", "article of 30 Jul 2024"} << QStringList{"2023", "article of 30 Jul 2024"};
}

void ChartTimesTest::aPeriodStandsInPlaceOfTheDay()
{
    QFETCH(const QStringList, periods);
    QFETCH(const QString, subtitle);
    QFETCH(const QStringList, whens);
    QFETCH(const QStringList, notes);
    SampleAtlas sample;
    std::int64_t value = 9'000'000'000;
    for (const QString& period : periods)
        sample.add({u"가람", u"Garam", extract::Layer::Model, value--, money::usd,
                    extract::FigureStatus::Actual, money::Bound::None, "", extract::Metric::Revenue,
                    period.toStdString()});
    const Chart chart(sample.make(), extract::Metric::Revenue);
    QCOMPARE(chart.subtitle(), subtitle);
    QCOMPARE(chart.notes(), notes);
    for (int i = 0; i < periods.size(); ++i)
        QCOMPARE(chart.model.row(i).when, whens[i]);
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ChartTimesTest)
#include "charttimes_test.moc"
