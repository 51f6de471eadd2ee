#include "sample/samplecorpus.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace atlas::tests {

/// What a newcomer sees first shows all that the program can tell apart, and invents nothing about a real
/// company.
class SampleCorpus : public QObject
{
    Q_OBJECT

    const atlas::Atlas m_atlas = sampleCorpus();

    static bool isMadeUp(const atlas::ReadArticle& read) { return article::isExample(*read.article); }

private slots:
    void namesTitleDateAndNewspaperOfEveryArticle()
    {
        QVERIFY(m_atlas.articles.size() >= 10 && m_atlas.articles.size() <= 14);
        for (const atlas::ReadArticle& read : m_atlas.articles) {
            const article::Article& article = *read.article;
            QVERIFY2(!article.title.empty(), article.id.c_str());
            QVERIFY2(!article.publisher.empty(), article.id.c_str());
            QVERIFY2(article.published && article.published->complete(), article.id.c_str());
        }
    }

    void showsEveryTypeOfTieAndEveryStatus()
    {
        std::set<extract::RelationType> types;
        std::set<extract::Status> statuses;
        for (const atlas::Relation& relation : m_atlas.relations) {
            types.insert(relation.type);
            statuses.insert(relation.status);
        }
        QCOMPARE(types.size(), std::size_t(extract::readRelationTypeCount));
        QCOMPARE(statuses.size(), std::size_t(extract::statusCount));
    }

    void showsEveryFigureAndTwoCurrencies()
    {
        std::set<extract::Metric> metrics;
        std::set<extract::FigureStatus> statuses;
        std::set<money::Currency> currencies;
        for (const atlas::Figure& figure : m_atlas.figures) {
            metrics.insert(figure.metric);
            statuses.insert(figure.status);
            currencies.insert(figure.amount.currency);
        }
        QCOMPARE(metrics.size(), std::size_t(extract::metricCount));
        QCOMPARE(statuses.size(), std::size_t(3));
        QVERIFY(currencies.contains(money::krw) && currencies.contains(money::usd));
    }

    void showsAConversionThatAnArticleGives()
    {
        QVERIFY(std::any_of(m_atlas.figures.begin(), m_atlas.figures.end(),
                            [](const atlas::Figure& figure) { return figure.equivalent.has_value(); }));
    }

    void showsEveryLayer()
    {
        std::set<extract::Layer> layers;
        for (const atlas::Entity& entity : m_atlas.entities)
            layers.insert(entity.layers.begin(), entity.layers.end());
        QCOMPARE(layers.size(), std::size_t(5));
    }

    void namesNoRealCompanyInWhatIsMadeUp()
    {
        int madeUp = 0;
        for (const atlas::ReadArticle& read : m_atlas.articles) {
            if (!isMadeUp(read))
                continue;
            ++madeUp;
            QVERIFY(read.article->text.find(u"모두 지어냈다", read.article->body.back().begin) <
                    read.article->text.find(u"인수했다"));
            for (const extract::EntityFact& entity : read.facts->entities) {
                QVERIFY2(!entity.known, entity.key.c_str());
                for (const atlas::Mention& mention : m_atlas.find(entity.key)->mentions)
                    QVERIFY2(isMadeUp(m_atlas[mention.article]), entity.key.c_str());
            }
        }
        QCOMPARE(madeUp, 1);
        const auto marked = [](const atlas::Entity& entity) { return entity.madeUp; };
        const auto isOfExample = [&](const atlas::Entity& entity) {
            return isMadeUp(m_atlas[entity.mentions.front().article]);
        };
        QCOMPARE(std::ranges::count_if(m_atlas.entities, marked),
                 std::ranges::count_if(m_atlas.entities, isOfExample));
        QVERIFY(!m_atlas.find("naver")->madeUp);
    }

    void mentionsEveryEntity()
    {
        for (const atlas::Entity& entity : m_atlas.entities)
            QVERIFY2(!entity.mentions.empty(), entity.key.c_str());
    }

    /// Its source says that the two are at it, not that it is done.
    void tellsOfTheOneRealMergerAsPlanned()
    {
        const auto merger = std::find_if(m_atlas.relations.begin(), m_atlas.relations.end(),
                                         [this](const atlas::Relation& relation) {
                                             return relation.type == extract::RelationType::Merger &&
                                                    m_atlas[relation.source].key == "rebellions";
                                         });
        QVERIFY(merger != m_atlas.relations.end());
        QVERIFY(merger->status == extract::Status::Planned);
    }

    void givesNoMadeUpFirmAMarketCap()
    {
        for (const atlas::Figure& figure : m_atlas.figures)
            QVERIFY(!isMadeUp(m_atlas[figure.article]) || figure.metric != extract::Metric::MarketCap);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SampleCorpus)
#include "samplecorpus_test.moc"
