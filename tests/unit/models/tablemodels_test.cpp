#include "models/hubtablemodel.h"
#include "models/relationtablemodel.h"
#include "network/incidence.h"
#include "sample/sampleatlas.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <map>

namespace atlas::tests {

namespace {

using models::HubTableModel;
using models::RelationTableModel;
using Reporting = QAbstractItemModelTester::FailureReportingMode;

template<typename Model>
QStringList column(const Model& model, int column)
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(); ++row)
        cells << model.index(row, column).data().toString();
    return cells;
}

} // namespace

class TableModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_atlas = sampleAtlas();
        m_document.setAtlas(m_atlas);
        m_document.setLanguage(text::Language::Korean);
        m_graph = std::make_shared<const network::Graph>(network::graphOf(*m_atlas));
    }

    void aHubHasItsTiesAtOnceAndItsMeasuresLater()
    {
        HubTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        QCOMPARE(model.rowCount(), int(m_graph->nodes.size()));
        const int row = model.rowOfEntity(m_atlas->find("naver")->id);
        QVERIFY(row >= 0);
        QVERIFY(model.index(row, HubTableModel::Ties).data().toInt() > 1);
        QVERIFY(!model.index(row, HubTableModel::Betweenness).data().isValid());
        model.setMeasures(measured());
        const int now = model.rowOfEntity(m_atlas->find("naver")->id);
        QVERIFY(model.index(now, HubTableModel::Betweenness).data().toDouble() > 0);
        QVERIFY(model.index(now, HubTableModel::PageRank).data().toDouble() > 0);
        QVERIFY(model.index(now, HubTableModel::Core).data().toInt() > 0);
        QVERIFY(!model.index(now, HubTableModel::Community).data().toString().isEmpty());
        QVERIFY(!model.index(now, HubTableModel::Months).data().value<QList<int>>().isEmpty());
    }

    void hubsAreSortedByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        for (int c = HubTableModel::Ties; c < HubTableModel::Community; ++c)
            QTest::addRow("%d", c) << c;
    }
    void hubsAreSortedByEveryColumn()
    {
        QFETCH(int, column);
        HubTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        model.setMeasures(measured());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            for (int row = 1; row < model.rowCount(); ++row) {
                const double before = model.index(row - 1, column).data().toDouble();
                const double here = model.index(row, column).data().toDouble();
                QVERIFY(order == Qt::AscendingOrder ? before <= here : before >= here);
            }
        }
    }

    void namesAreSortedInTheLanguageShown()
    {
        HubTableModel model(m_document);
        model.setGraph(m_graph);
        model.sort(HubTableModel::Company, Qt::AscendingOrder);
        const QStringList korean = column(model, HubTableModel::Company);
        QVERIFY(korean.indexOf("네이버") < korean.indexOf("카카오"));
        m_document.setLanguage(text::Language::English);
        const QStringList english = column(model, HubTableModel::Company);
        QVERIFY(english.indexOf("Kakao") < english.indexOf("NAVER"));
        QVERIFY(english.indexOf("Apple") < english.indexOf("Kakao"));
    }

    void whatIsSelectedStaysSelectedWhileOneSorts()
    {
        HubTableModel model(m_document);
        model.setGraph(m_graph);
        const QPersistentModelIndex kept = model.index(model.rowOfEntity(m_atlas->find("naver")->id), 0);
        model.sort(HubTableModel::Company, Qt::DescendingOrder);
        QCOMPARE(kept.data().toString(), QString("네이버"));
        QCOMPARE(kept.row(), model.rowOfEntity(m_atlas->find("naver")->id));
    }

    /// … as its colour does, however little of it is shown.
    void aCompanyKeepsItsCommunityUnderAFilter()
    {
        models::HubTableModel model(m_document);
        const auto communitiesOf = [&](const std::shared_ptr<const network::Graph>& graph) {
            model.setGraph(graph);
            model.setMeasures(std::make_shared<const jobs::NodeMeasures>(
                jobs::NodeMeasures{*network::measure(*graph, network::evidenceCounts(*graph, *m_atlas)),
                                   network::activityOf(*graph, *m_atlas),
                                   std::make_shared<const network::LateCommunities>(m_atlas)}));
            std::map<atlas::EntityId, QString> names;
            if (!QTest::qWaitFor([&] { return !model.isBusy(); }))
                return names;
            for (int row = 0; row < model.rowCount(); ++row)
                names[model.entity(row)] =
                    model.index(row, models::HubTableModel::Community).data().toString();
            return names;
        };
        const auto all = communitiesOf(m_graph);
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Partnership);
        const auto some =
            communitiesOf(std::make_shared<const network::Graph>(network::graphOf(*m_atlas, filter)));
        QVERIFY(some.size() > 3 && some.size() < all.size());
        for (const auto& [entity, name] : some) {
            QVERIFY(!name.isEmpty());
            QCOMPARE(name, all.at(entity));
        }
    }

    void hubsAreFilteredByNameAndCommunity()
    {
        HubTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        model.setFilter("ㄴㅇㅂ");
        QCOMPARE(column(model, HubTableModel::Company), QStringList{"네이버"});
        QCOMPARE(model.itemCount(), int(m_graph->nodes.size()));
        QCOMPARE(model.rowOfEntity(m_atlas->find("nvidia")->id), -1);
        model.setFilter({});
        model.setMeasures(measured());
        const network::CommunityMap& communities = model.measures()->communities->get();
        const atlas::EntityId leader = communities.each[0].leaders[0];
        model.setFilter(QString::fromStdU16String((*m_atlas)[leader].nameKo));
        QVERIFY(model.rowCount() >= int(communities.each[0].size));
    }

    void relationsAreThoseOfTheGraph()
    {
        network::Filter filter;
        filter.types = 1u << unsigned(extract::RelationType::Partnership);
        const auto graph = std::make_shared<const network::Graph>(network::graphOf(*m_atlas, filter));
        RelationTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        QCOMPARE(model.rowCount(), int(m_graph->edges.size()));
        model.setGraph(graph);
        QCOMPARE(model.rowCount(), int(graph->edges.size()));
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        const int row = model.rowOfRelation(tie);
        QCOMPARE(model.relation(row), tie);
        QCOMPARE(model.index(row, RelationTableModel::Evidence).data().toInt(),
                 int((*m_atlas)[tie].evidence.size()));
        QCOMPARE(model.index(row, RelationTableModel::Type).data().toInt(),
                 int(extract::RelationType::Partnership));
    }

    void relationsAreSortedByEveryColumn()
    {
        RelationTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        for (int c = 0; c < RelationTableModel::Amount; ++c) {
            model.sort(c, Qt::DescendingOrder);
            const QVariant first = model.index(0, c).data();
            model.sort(c, Qt::AscendingOrder);
            QCOMPARE(model.rowCount(), int(m_graph->edges.size()));
            QVERIFY(first.isValid());
            // What has no value stands last either way.
            QVERIFY(model.index(0, c).data().isValid());
        }
    }

    void sumsOfOneCurrencyStandTogether()
    {
        auto changed = std::make_shared<atlas::Atlas>(*m_atlas);
        const char* const sums[] = {"5", "7000", "12"};
        for (std::size_t i = 0; i < 3; ++i) {
            money::Amount amount;
            amount.value = *money::Decimal::parse(sums[i]);
            amount.currency = i == 1 ? money::krw : money::usd;
            changed->relations[i].amount = amount;
        }
        for (std::size_t i = 3; i < changed->relations.size(); ++i)
            changed->relations[i].amount.reset();
        m_document.setAtlas(changed);
        RelationTableModel model(m_document);
        model.setGraph(std::make_shared<const network::Graph>(network::graphOf(*changed)));
        model.sort(RelationTableModel::Amount, Qt::DescendingOrder);
        QCOMPARE(column(model, RelationTableModel::Amount).mid(0, 3), (QStringList{"7000", "12", "5"}));
        model.sort(RelationTableModel::Amount, Qt::AscendingOrder);
        QCOMPARE(column(model, RelationTableModel::Amount).mid(0, 3), (QStringList{"7000", "5", "12"}));
    }

    void relationsAreFilteredByEveryWord()
    {
        RelationTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        const std::uint32_t partnership = 1u << unsigned(extract::RelationType::Partnership);
        model.setFilter({{"엔비"}, {"ㄴㅇㅂ"}});
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QStringList ends{model.index(row, RelationTableModel::Source).data().toString(),
                                   model.index(row, RelationTableModel::Target).data().toString()};
            QVERIFY(ends.contains("네이버") && ends.contains("엔비디아"));
        }
        model.setFilter({{"협력", partnership}, {"네이버"}});
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, RelationTableModel::Type).data().toInt(),
                     int(extract::RelationType::Partnership));
        model.setFilter({});
        QCOMPARE(model.rowCount(), int(m_graph->edges.size()));
    }

    void anotherAtlasEmptiesBoth()
    {
        HubTableModel hubs(m_document);
        RelationTableModel relations(m_document);
        hubs.setGraph(m_graph);
        relations.setGraph(m_graph);
        m_document.setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(hubs.rowCount(), 0);
        QCOMPARE(relations.rowCount(), 0);
    }

    void manyRowsComeLaterAndTheNewestAlone()
    {
        HubTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        const QStringList before = column(model, HubTableModel::Company);
        model.setMostAtOnce(0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter("엔비");
        model.setFilter("ㄴㅇㅂ");
        model.sort(HubTableModel::Company, Qt::AscendingOrder); // must not lose the filter
        QVERIFY(model.isBusy());
        QCOMPARE(column(model, HubTableModel::Company), before);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(column(model, HubTableModel::Company), QStringList{"네이버"});
        QCOMPARE(reset.count(), 1);
    }

    void whatIsSelectedStaysSelectedWhenManyRowsAreSorted()
    {
        RelationTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        model.setMostAtOnce(0);
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        const QPersistentModelIndex kept = model.index(model.rowOfRelation(tie), 0);
        model.sort(RelationTableModel::Target, Qt::DescendingOrder);
        model.sort(RelationTableModel::Date, Qt::DescendingOrder);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.relation(kept.row()), tie);
        RelationTableModel atOnce(m_document);
        atOnce.setGraph(m_graph);
        atOnce.sort(RelationTableModel::Date, Qt::DescendingOrder);
        QCOMPARE(column(model, RelationTableModel::Date), column(atOnce, RelationTableModel::Date));
        QCOMPARE(column(model, RelationTableModel::Source), column(atOnce, RelationTableModel::Source));
    }

    void manyRowsSpeakOfTheGraphTheyAreOf()
    {
        network::Filter filter;
        filter.types = 1u << unsigned(extract::RelationType::Partnership);
        const auto fewer = std::make_shared<const network::Graph>(network::graphOf(*m_atlas, filter));
        HubTableModel model(m_document);
        const QAbstractItemModelTester tester(&model, Reporting::QtTest);
        model.setGraph(m_graph);
        model.setMeasures(measured());
        model.setMostAtOnce(0);
        model.setGraph(fewer);
        QVERIFY(model.measures()); // still of what is shown
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(m_graph->nodeOf(model.entity(row)) < m_graph->nodes.size());
        QTRY_VERIFY(!model.isBusy());
        QVERIFY(!model.measures());
        QCOMPARE(model.rowCount(), int(fewer->nodes.size()));
        model.setGraph(m_graph);
        m_document.setAtlas(std::make_shared<const atlas::Atlas>()); // nothing of the one before may come
        QVERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    std::shared_ptr<const jobs::NodeMeasures> measured() const
    {
        return std::make_shared<const jobs::NodeMeasures>(
            jobs::NodeMeasures{*network::measure(*m_graph, network::evidenceCounts(*m_graph, *m_atlas)),
                               network::activityOf(*m_graph, *m_atlas),
                               std::make_shared<const network::LateCommunities>(m_atlas)});
    }

    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::shared_ptr<const network::Graph> m_graph;
    models::Document m_document;
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TableModelsTest)
#include "tablemodels_test.moc"
