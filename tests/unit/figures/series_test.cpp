#include "figures/series.h"

#include <QtTest>

namespace atlas::tests {

using extract::Metric;
using money::Decimal;
using text::PartialDate;

class SeriesTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsCurrenciesApart();
    void sortsBarsBySizeAndPanelsByNumber();
    void takesTheNewestStatement_data();
    void takesTheNewestStatement();
    void takesWhatHoldsNow_data();
    void takesWhatHoldsNow();
    void anUndatedFigureHoldsAsOfItsArticle_data();
    void anUndatedFigureHoldsAsOfItsArticle();
    void theTextIsMoreExactThanItsHeadline();
    void saysThePeriodInsteadOfADay();
    void saysWhichDatesAndArticlesItRestsOn();
    void knowsTheTimeOfMostBars();
    void theEndOfAMonthIsNewerThanItsDays();
    void leavesOutWhatIsNoCompany();
    void isEmptyWithoutFigures();
    void namesTheMetricsThatHaveBars();
};

namespace {

/// An atlas written down by hand: articles with a day, entities, figures.
class Builder
{
public:
    atlas::ArticleId article(std::optional<PartialDate> published, text::Span title = {})
    {
        auto article = std::make_shared<article::Article>();
        article->titleSpan = title;
        article->published = published;
        m_atlas.articles.push_back({std::move(article), std::make_shared<extract::Facts>()});
        return static_cast<atlas::ArticleId>(m_atlas.articles.size() - 1);
    }

    atlas::EntityId entity(const char16_t* name, extract::EntityKind kind = extract::EntityKind::Company)
    {
        atlas::Entity entity;
        entity.id = static_cast<atlas::EntityId>(m_atlas.entities.size());
        entity.kind = kind;
        entity.nameKo = name;
        m_atlas.entities.push_back(entity);
        return entity.id;
    }

    atlas::FigureId figure(atlas::EntityId entity, atlas::ArticleId article, Decimal value,
                           money::Currency currency, std::optional<PartialDate> asOf = {},
                           Metric metric = Metric::MarketCap)
    {
        atlas::Figure figure;
        figure.id = static_cast<atlas::FigureId>(m_atlas.figures.size());
        figure.entity = entity;
        figure.article = article;
        figure.metric = metric;
        figure.amount.value = value;
        figure.amount.currency = currency;
        figure.asOf = asOf;
        m_atlas.figures.push_back(figure);
        m_atlas.entities[static_cast<std::size_t>(entity)].figures.push_back(figure.id);
        return figure.id;
    }

    atlas::Figure& operator[](atlas::FigureId id) { return m_atlas.figures[static_cast<std::size_t>(id)]; }

    const atlas::Atlas& all() const { return m_atlas; }

private:
    atlas::Atlas m_atlas;
};

constexpr PartialDate day(short year, signed char month, signed char dayOfMonth)
{
    return {year, month, dayOfMonth};
}

} // namespace

void SeriesTest::keepsCurrenciesApart()
{
    Builder builder;
    const auto article = builder.article(day(2024, 7, 29));
    const auto apple = builder.entity(u"애플");
    const auto naver = builder.entity(u"네이버");
    builder.figure(apple, article, 3'346'500'000'000, money::usd);
    builder.figure(naver, article, 28'177'900'000'000, money::krw);

    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QCOMPARE(series.panels.size(), 2U);
    QCOMPARE(series.panels[0].currency, money::usd);
    QCOMPARE(series.panels[0].bars.size(), 1U);
    QCOMPARE(series.panels[0].bars[0].entity, apple);
    QCOMPARE(series.panels[1].currency, money::krw);
    QCOMPARE(series.panels[1].bars[0].entity, naver);
    QVERIFY(!series.empty());
}

void SeriesTest::sortsBarsBySizeAndPanelsByNumber()
{
    Builder builder;
    const auto article = builder.article(std::nullopt);
    const std::vector names{u"가", u"나", u"다", u"라", u"마"};
    const std::vector<std::int64_t> values{5, 9, 9, 1, 7};
    for (std::size_t i = 0; i < names.size(); ++i)
        builder.figure(builder.entity(names[i]), article, values[i], i == 4 ? money::usd : money::krw);
    builder.figure(builder.entity(u"바"), article, 3, money::Currency("EUR"));

    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QCOMPARE(series.panels.size(), 3U);
    QCOMPARE(series.panels[0].currency, money::krw);
    QCOMPARE(series.panels[1].currency, money::usd);
    QCOMPARE(series.panels[2].currency, money::Currency("EUR"));
    std::vector<int> order;
    for (const auto& bar : series.panels[0].bars)
        order.push_back(static_cast<int>(bar.entity));
    QCOMPARE(order, (std::vector{1, 2, 0, 3}));
}

void SeriesTest::takesTheNewestStatement_data()
{
    QTest::addColumn<QString>("firstAsOf");
    QTest::addColumn<QString>("secondAsOf");
    QTest::addColumn<int>("taken");
    // The first figure is of an article of 2024-03-01, the second of 2024-05-01.
    QTest::newRow("by the article's day") << ""
                                          << "" << 1;
    QTest::newRow("by as-of before the article's day") << "2024-06-01"
                                                       << "" << 0;
    QTest::newRow("a day before the article's is older") << "2024-02-28"
                                                         << "" << 1;
    QTest::newRow("undated in an older article") << ""
                                                 << "2024-04-01" << 1;
    QTest::newRow("a milestone in a newer article") << ""
                                                    << "2023-05" << 0;
    QTest::newRow("by as-of on both sides") << "2024-02-02"
                                            << "2024-02-01" << 0;
    QTest::newRow("of equals the first") << "2024-02-01"
                                         << "2024-02-01" << 0;
    QTest::newRow("a day is newer than its month alone") << "2024-04"
                                                         << "2024-04-01" << 1;
}

void SeriesTest::takesTheNewestStatement()
{
    QFETCH(QString, firstAsOf);
    QFETCH(QString, secondAsOf);
    QFETCH(int, taken);
    Builder builder;
    const auto entity = builder.entity(u"네이버");
    const auto march = builder.article(day(2024, 3, 1));
    const auto may = builder.article(day(2024, 5, 1));
    const auto asOf = [](const QString& iso) { return PartialDate::fromIso(iso.toStdString()); };
    const std::vector ids{builder.figure(entity, march, 10, money::krw, asOf(firstAsOf)),
                          builder.figure(entity, may, 20, money::krw, asOf(secondAsOf))};
    builder.figure(entity, may, 30, money::krw, {}, Metric::Revenue);

    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QCOMPARE(series.panels.size(), 1U);
    QCOMPARE(series.panels[0].bars.size(), 1U);
    QCOMPARE(series.panels[0].bars[0].figure, ids[static_cast<std::size_t>(taken)]);
    QCOMPARE(series.panels[0].bars[0].otherStatements, 1);
}

namespace {

/// What decides which of two figures of one article of 2024-11-08 is shown.
struct Told
{
    std::string period;
    extract::FigureStatus status = extract::FigureStatus::Actual;
    bool baseline = false;
};

} // namespace

void SeriesTest::takesWhatHoldsNow_data()
{
    using extract::FigureStatus;
    QTest::addColumn<Told>("first");
    QTest::addColumn<Told>("second");
    QTest::addColumn<Metric>("metric");
    QTest::addColumn<int>("taken");
    const Told old{{}, FigureStatus::Actual, true};
    const auto actual = [](const char* period) { return Told{period}; };
    const auto plan = [](const char* period) { return Told{period, FigureStatus::Planned}; };
    QTest::newRow("where a change ends") << old << Told() << Metric::Revenue << 1;
    QTest::newRow("where it ends, told first") << Told() << old << Metric::Revenue << 0;
    QTest::newRow("what has no date of its own")
        << Told{"2023", FigureStatus::Actual, true} << Told() << Metric::Loss << 1;
    QTest::newRow("later year") << actual("2022") << actual("2023") << Metric::Revenue << 1;
    QTest::newRow("later year, told first") << actual("2023") << actual("2022") << Metric::Revenue << 0;
    QTest::newRow("later quarter") << actual("2024-Q1") << actual("2024-Q2") << Metric::Profit << 1;
    QTest::newRow("second half") << actual("2023-H1") << actual("2023-H2") << Metric::Profit << 1;
    QTest::newRow("a period rather than none") << Told() << actual("2024-Q3") << Metric::Profit << 1;
    QTest::newRow("quarter after the year") << actual("2023") << actual("2024-Q1") << Metric::Profit << 1;
    QTest::newRow("year rather than its end") << actual("2023-Q4") << actual("2023") << Metric::Profit << 1;
    QTest::newRow("what came about") << actual("2023") << plan("2025") << Metric::Revenue << 0;
    QTest::newRow("a new plan to invest") << actual("2023") << plan("2030") << Metric::Investment << 1;
    QTest::newRow("no plan beyond its article")
        << plan("2030") << Told{"2024", FigureStatus::Actual} << Metric::Investment << 1;
}

void SeriesTest::takesWhatHoldsNow()
{
    QFETCH(const Told, first);
    QFETCH(const Told, second);
    QFETCH(const Metric, metric);
    QFETCH(const int, taken);
    Builder builder;
    const auto article = builder.article(day(2024, 11, 8));
    const auto entity = builder.entity(u"가온랩스");
    std::vector<atlas::FigureId> ids;
    for (const Told& told : {first, second}) {
        ids.push_back(builder.figure(entity, article, 10, money::krw, {}, metric));
        atlas::Figure& figure = builder[ids.back()];
        figure.status = told.status;
        figure.baseline = told.baseline;
        if (!told.period.empty())
            figure.period = told.period;
    }
    const auto series = figures::series(builder.all(), metric);
    QCOMPARE(series.panels.at(0).bars.at(0).figure, ids[static_cast<std::size_t>(taken)]);
}

void SeriesTest::anUndatedFigureHoldsAsOfItsArticle_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<bool>("milestoneFirst");
    QTest::newRow("published") << "2025-10-30" << false;
    QTest::newRow("published, milestone first") << "2025-10-30" << true;
    QTest::newRow("of no known day") << "" << false;
    QTest::newRow("of no known day, milestone first") << "" << true;
}

void SeriesTest::anUndatedFigureHoldsAsOfItsArticle()
{
    QFETCH(const QString, published);
    QFETCH(const bool, milestoneFirst);
    Builder builder;
    const auto entity = builder.entity(u"가온랩스");
    const auto older = builder.article(std::nullopt); // says nothing of when
    builder.figure(entity, older, 20, money::usd);
    const auto article = builder.article(PartialDate::fromIso(published.toStdString()));
    const auto milestone = [&] { builder.figure(entity, article, 10, money::usd, PartialDate{2023, 5}); };
    if (milestoneFirst)
        milestone();
    const auto now = builder.figure(entity, article, 50, money::usd);
    if (!milestoneFirst)
        milestone();
    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QCOMPARE(series.panels.at(0).bars.at(0).figure, now);
    QCOMPARE(series.panels.at(0).bars.at(0).time.asOf, PartialDate::fromIso(published.toStdString()));
}

void SeriesTest::theTextIsMoreExactThanItsHeadline()
{
    Builder builder;
    const auto entity = builder.entity(u"가온랩스");
    const auto article = builder.article(day(2025, 10, 30), {0, 10});
    builder[builder.figure(entity, article, 500, money::usd)].sentence = {0, 10};
    const auto exact = builder.figure(entity, article, 503, money::usd);
    builder[exact].sentence = {11, 40};
    QCOMPARE(figures::series(builder.all(), Metric::MarketCap).panels.at(0).bars.at(0).figure, exact);
}

void SeriesTest::saysThePeriodInsteadOfADay()
{
    Builder builder;
    const auto article = builder.article(day(2024, 11, 8));
    const std::vector<std::string> periods{"2024-Q3", "2023", "2023-Q4", "2024-H1", "2023"};
    for (const std::string& period : periods)
        builder[builder.figure(builder.entity(u"가"), article, 1, money::krw, {}, Metric::Revenue)].period =
            period;
    builder.figure(builder.entity(u"나"), article, 1, money::krw, {}, Metric::Revenue);

    const auto series = figures::series(builder.all(), Metric::Revenue);
    QCOMPARE(series.periods, (std::vector<std::string>{"2023-Q4", "2023", "2024-H1", "2024-Q3"}));
    QCOMPARE(series.asOf, (std::vector{day(2024, 11, 8)}));
    QCOMPARE(series.panels[0].bars[0].time.period, std::string("2024-Q3"));
    QVERIFY(!series.panels[0].bars[0].time.asOf);
    QVERIFY(series.panels[0].bars[5].time.period.empty());
    QCOMPARE(series.bars, 6);
    QVERIFY(!series.usualTime);
}

void SeriesTest::saysWhichDatesAndArticlesItRestsOn()
{
    Builder builder;
    const auto unused = builder.article(day(2024, 1, 1));
    const auto dated = builder.article(day(2024, 7, 29));
    const auto undated = builder.article(std::nullopt);
    builder.figure(builder.entity(u"가"), unused, 1, money::krw, {}, Metric::Profit);
    builder.figure(builder.entity(u"나"), undated, 1, money::krw, day(2024, 6, 30));
    builder.figure(builder.entity(u"다"), dated, 2, money::krw);
    builder.figure(builder.entity(u"라"), dated, 3, money::krw);
    builder.figure(builder.entity(u"마"), undated, 4, money::krw);

    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QCOMPARE(series.asOf, (std::vector{day(2024, 6, 30), day(2024, 7, 29)}));
    QCOMPARE(series.sources, (std::map<atlas::ArticleId, int>{{dated, 2}, {undated, 2}}));
    QVERIFY(!series.panels[0].bars[0].time.asOf);
    QVERIFY(!series.panels[0].bars[0].time.ofArticle);
    QVERIFY(series.panels[0].bars[1].time.ofArticle);
    QVERIFY(!series.panels[0].bars[3].time.ofArticle);
    QCOMPARE(series.bars, 4);
    QVERIFY(!series.usualTime); // two of four are no more than half
}

void SeriesTest::knowsTheTimeOfMostBars()
{
    Builder builder;
    const auto article = builder.article(day(2024, 7, 29));
    builder.figure(builder.entity(u"가"), article, 1, money::krw, day(2024, 7, 29));
    builder.figure(builder.entity(u"나"), article, 1, money::krw, day(2024, 7, 29));
    builder.figure(builder.entity(u"다"), article, 1, money::krw);
    const auto series = figures::series(builder.all(), Metric::MarketCap);
    QVERIFY(series.usualTime && !series.usualTime->ofArticle);
    QCOMPARE(series.ofUsualTime, 2); // the third is only told on that day
}

void SeriesTest::theEndOfAMonthIsNewerThanItsDays()
{
    const std::u16string text = u"3월 11일 2조 달러에서 3월 말 3조 달러";
    auto article = std::make_shared<article::Article>();
    article->text = text;
    auto facts = std::make_shared<extract::Facts>();
    facts->dates = {{{0, 6}, day(2026, 3, 11)}, {{15, 17}, day(2026, 3, 0)}};
    atlas::Atlas all;
    all.articles.push_back({article, facts});
    all.entities.push_back({});
    all.entities[0].kind = extract::EntityKind::Company;
    for (const PartialDate asOf : {day(2026, 3, 0), day(2026, 3, 11)}) {
        atlas::Figure figure;
        figure.id = static_cast<atlas::FigureId>(all.figures.size());
        figure.metric = Metric::MarketCap;
        figure.sentence = {0, static_cast<std::uint32_t>(text.size())};
        figure.asOf = asOf;
        all.entities[0].figures.push_back(figure.id);
        all.figures.push_back(figure);
    }
    const auto series = figures::series(all, Metric::MarketCap);
    QCOMPARE(series.panels.at(0).bars.at(0).figure, atlas::FigureId{0});
    QVERIFY(series.panels[0].bars[0].time.atEnd);
}

void SeriesTest::leavesOutWhatIsNoCompany()
{
    Builder builder;
    const auto article = builder.article(std::nullopt);
    builder.figure(builder.entity(u"과기정통부", extract::EntityKind::Institution), article, 5, money::krw);
    QVERIFY(figures::series(builder.all(), Metric::MarketCap).empty());
    QVERIFY(figures::availableMetrics(builder.all()).empty());
}

void SeriesTest::isEmptyWithoutFigures()
{
    const auto series = figures::series({}, Metric::Revenue);
    QVERIFY(series.empty());
    QVERIFY(series.asOf.empty());
    QVERIFY(series.sources.empty());
    QCOMPARE(series.metric, Metric::Revenue);
}

void SeriesTest::namesTheMetricsThatHaveBars()
{
    Builder builder;
    const auto article = builder.article(std::nullopt);
    const auto entity = builder.entity(u"네이버");
    builder.figure(entity, article, 1, money::krw, {}, Metric::Deal);
    builder.figure(entity, article, 2, money::krw, {}, Metric::MarketCap);
    builder.figure(entity, article, 3, money::krw, {}, Metric::Deal);
    QCOMPARE(figures::availableMetrics(builder.all()), (std::vector{Metric::MarketCap, Metric::Deal}));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SeriesTest)
#include "series_test.moc"
