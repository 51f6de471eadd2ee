#include "models/articlelistmodel.h"
#include "models/relationlistmodel.h"
#include "sample/sampleatlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

class ListModelsTest : public QObject
{
    Q_OBJECT
private slots:
    void articlesShowTitleDateAndCount()
    {
        models::Document document;
        models::ArticleListModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);

        document.setAtlas(sampleAtlas());
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex hub = model.index(0);
        QCOMPARE(hub.data().toString(), QString("플랫폼, 동맹의 허브가 되다"));
        QCOMPARE(hub.data(models::ArticleListModel::DateRole).toString(), QString("2024-07-30"));
        QCOMPARE(hub.data(models::ArticleListModel::RelationCountRole).toInt(), 3);
        QCOMPARE(hub.data(models::ArticleListModel::EncodingRole).toString(), QString("UTF-8"));
        QCOMPARE(hub.data(models::ArticleListModel::FailedRole).toBool(), false);
        QVERIFY(!model.failure(0));
    }

    void articlesCountTheTiesThatAreShown()
    {
        using Model = models::ArticleListModel;
        models::Document document;
        const auto atlas = sampleAtlas();
        document.setAtlas(atlas);
        Model model(document);
        const auto shown = [&model] {
            QList<int> counts;
            for (int row = 0; row < model.rowCount(); ++row)
                counts << model.index(row).data(Model::ShownCountRole).toInt();
            return counts;
        };
        QList<int> stated;
        for (int row = 0; row < model.rowCount(); ++row)
            stated << model.index(row).data(Model::RelationCountRole).toInt();
        QCOMPARE(shown(), stated); // until a network is known
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        network::Filter filter;
        filter.from = filter.to = text::PartialDate{1999, 1, 0};
        model.setGraph(std::make_shared<const network::Graph>(network::graphOf(*atlas, filter)));
        QCOMPARE(changed.count(), 1);
        QVERIFY(shown()[0] < stated[0]);
        model.setGraph(std::make_shared<const network::Graph>());
        QCOMPARE(shown(), (QList<int>{0, 0, 0}));
        document.setAtlas(atlas); // the network of which is not known yet
        QCOMPARE(shown(), stated);
    }

    void whatFailedFollowsWithItsReason()
    {
        models::Document document;
        document.setAtlas(sampleAtlas(), {{"/somewhere/empty.txt", {"read.empty", {}, {}}}});
        models::ArticleListModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 4);
        const QModelIndex failed = model.index(3);
        QCOMPARE(failed.data().toString(), QString("empty.txt"));
        QVERIFY(failed.data(models::ArticleListModel::FailedRole).toBool());
        QVERIFY(!model.article(3));
        QVERIFY(model.failure(3));
        QCOMPARE(model.failure(3)->problem.code, std::string("read.empty"));
        QCOMPARE(model.indexOf(*model.failure(3)).row(), 3);
    }

    void relationsOfACompanyComeMostToldFirst()
    {
        models::Document document;
        const auto atlas = sampleAtlas();
        document.setAtlas(atlas);
        models::RelationListModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntity(atlas->find("naver")->id);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QString("엔비디아"));
        QCOMPARE(model.index(0).data(models::RelationListModel::EvidenceCountRole).toInt(), 3);
        QCOMPARE(model.index(0).data(models::RelationListModel::SentenceRole).toString(),
                 QString("네이버는 인텔과 엔비디아, 시스코를 협업 상대로 맞았다."));

        document.setLanguage(text::Language::English);
        QCOMPARE(model.index(0).data().toString(), QString("NVIDIA"));
        document.setAtlas(atlas);
        QCOMPARE(model.rowCount(), 0);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ListModelsTest)
#include "listmodels_test.moc"
