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
    void saysWhichDatesAndArticlesItRestsOn();
    void leavesOutWhatIsNoCompany();
    void isEmptyWithoutFigures();
    void namesTheMetricsThatHaveBars();
};

namespace {

/// An atlas written down by hand: articles with a day, entities, figures.
class Builder
{
public:
    atlas::ArticleId article(std::optional<PartialDate> published)
    {
        auto article = std::make_shared<article::Article>();
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
    QCOMPARE(series.sources, (std::vector{dated, undated}));
    QVERIFY(!series.panels[0].bars[0].asOf);
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
