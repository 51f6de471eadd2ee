#include "network/filter.h"

#include "network_sample.h"

#include <QTest>

#include <numeric>

namespace atlas::tests {

namespace {

/// The sample, told by four articles: one of 10 June, one of 2 June, one of June and one without a date.
atlas::Atlas toldAtlas()
{
    atlas::Atlas atlas = sampleAtlas();
    for (const char* day : {"2024-06-10", "2024-06-02", "2024-06", ""}) {
        article::Article article;
        article.id = "told" + std::to_string(atlas.articles.size());
        article.published = text::PartialDate::fromIso(day);
        atlas.articles.push_back({std::make_shared<article::Article>(article), nullptr});
    }
    for (std::size_t i = 0; i < atlas.relations.size(); ++i)
        atlas.relations[i].evidence.front().article = static_cast<atlas::ArticleId>(i % 4);
    atlas::Evidence second = atlas.relations[0].evidence.front();
    second.article = static_cast<atlas::ArticleId>(1); // the earlier of its two articles
    atlas.relations[0].evidence.push_back(second);
    return atlas;
}

int count(const atlas::Atlas& atlas, const network::Filter& filter)
{
    const std::vector<char> shown = network::shownRelations(atlas, filter);
    return std::accumulate(shown.begin(), shown.end(), 0);
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

private slots:
    void countsNothingThatWasTakenOut()
    {
        const atlas::Atlas atlas = sampleAtlas();
        std::vector<char> left(atlas.relations.size(), 1);
        left[0] = 0; // one of two in March
        left[3] = 0; // the only one in June
        const network::Times times = network::timesOf(atlas, {}, left);
        QCOMPARE(times.months.size(), std::size_t{4}); // the months stay
        QCOMPARE(times.months.front().relations, 1);
        QCOMPARE(times.months.back().relations, 0);
    }

    void showsWhatTheFilterLetsThrough_data()
    {
        QTest::addColumn<network::Filter>("filter");
        QTest::addColumn<int>("relations");
        const auto add = [](const char* name, int relations, auto change) {
            network::Filter filter;
            change(filter);
            QTest::newRow(name) << filter << relations;
        };
        const auto day = [](const char* iso) { return text::PartialDate::fromIso(iso); };
        add("everything", 6, [](auto&) {});
        add("no alliances", 4, [](auto& f) { f.kinds &= ~network::kindBit(extract::EntityKind::Alliance); });
        add("two sentences", 1, [](auto& f) { f.minimumEvidence = 2; });
        add("one article", 2, [](auto& f) { f.articles = {"told0"}; });
        add("its other article", 3, [](auto& f) { f.articles = {"told1"}; });
        add("an article that is not open", 0, [](auto& f) { f.articles = {"gone"}; });
        add("in March", 2, [](auto& f) { f.from = f.to = text::PartialDate{2024, 3, 0}; });
        add("in March or undated", 4, [](auto& f) {
            f.from = f.to = text::PartialDate{2024, 3, 0};
            f.undated = true;
        });
        add("in March, by one article", 1, [](auto& f) {
            f.from = f.to = text::PartialDate{2024, 3, 0};
            f.articles = {"told0"};
        });
        add("told before all", 0, [&](auto& f) { f.toldUntil = day("2024-06-01"); });
        add("told by the second", 3, [&](auto& f) { f.toldUntil = day("2024-06-02"); });
        add("told by the tenth", 4, [&](auto& f) { f.toldUntil = day("2024-06-10"); });
        add("told before July", 5, [&](auto& f) { f.toldUntil = day("2024-07-01"); });
        add("told in June", 5, [&](auto& f) { f.toldUntil = day("2024-06"); });
        add("told by the tenth or at no day", 5, [&](auto& f) {
            f.toldUntil = day("2024-06-10");
            f.undated = true;
        });
    }

    void showsWhatTheFilterLetsThrough()
    {
        QFETCH(network::Filter, filter);
        QFETCH(int, relations);
        QCOMPARE(count(toldAtlas(), filter), relations);
    }

    void countsRelationsPerMonthWithoutGaps()
    {
        network::Filter filter;
        filter.from = text::PartialDate{2024, 5, 0}; // does not count: the strip shows all months
        const network::Times times = network::timesOf(sampleAtlas(), filter);
        const auto& months = times.months;
        QCOMPARE(months.size(), std::size_t{4}); // March to June
        QCOMPARE(months.front().month, (text::PartialDate{2024, 3, 0}));
        QCOMPARE(months[0].relations, 2);
        QCOMPARE(months[1].relations, 0);
        QCOMPARE(months[2].relations, 1);
        QCOMPARE(months[3].relations, 1);
        QCOMPARE(times.withoutMonth, 2);
    }

    void tellsInTheOrderOfTheNews()
    {
        network::Filter filter;
        filter.toldUntil = text::PartialDate{2024, 6, 2}; // does not count: playback shows all days
        const std::vector<network::Telling> days = network::timesOf(toldAtlas(), filter).days;
        const std::vector<network::Telling> expected{
            {{2024, 6, 2}, 3}, {{2024, 6, 10}, 1}, {{2024, 6, 0}, 1}};
        QCOMPARE(days, expected);                    // the sixth is of no day
        filter.from = text::PartialDate{2024, 5, 0}; // but the months that are chosen do
        QCOMPARE(network::timesOf(toldAtlas(), filter).days.size(), std::size_t{1});
    }

    void countsTheFilesOwnDatesWhereNoArticleTells()
    {
        atlas::Atlas atlas = toldAtlas();
        atlas.articles[3].network = true; // the one without a date stands for the file of a network
        atlas.relations[3].evidence.front().date = text::PartialDate{2024, 6, 5};
        const std::vector<network::Telling> expected{
            {{2024, 6, 2}, 3}, {{2024, 6, 5}, 1}, {{2024, 6, 10}, 1}, {{2024, 6, 0}, 1}};
        QCOMPARE(network::timesOf(atlas).days, expected);
        network::Filter filter;
        filter.toldUntil = text::PartialDate{2024, 6, 5};
        QCOMPARE(count(atlas, filter), 4);
        atlas.relations[0].evidence.front().article = static_cast<atlas::ArticleId>(3);
        atlas.relations[0].evidence.front().date = text::PartialDate{2024, 5, 1};
        QCOMPARE(network::timesOf(atlas).days, expected); // the news has its day
    }

    void showsAtEachDayWhatWasToldByThen()
    {
        const atlas::Atlas atlas = toldAtlas();
        int told = 0;
        const network::Times times = network::timesOf(atlas);
        for (const network::Telling& telling : times.days) {
            told += telling.relations;
            network::Filter filter;
            filter.toldUntil = telling.day;
            QCOMPARE(count(atlas, filter), told);
        }
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::FilterTest)
#include "filter_test.moc"
