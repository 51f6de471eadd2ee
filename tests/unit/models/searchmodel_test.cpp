#include "models/searchmodel.h"
#include "sample/sampleatlas.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace atlas::tests {

class SearchModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_atlas = sampleAtlas();
        m_document.setAtlas(m_atlas);
        m_document.setLanguage(text::Language::Korean);
    }

    void findsACompany_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << "엔비디아"
                              << "nvidia";
        QTest::newRow("initials") << "ㅇㅂㄷㅇ"
                                  << "nvidia";
        QTest::newRow("half-typed") << "엔ㅂ"
                                    << "nvidia";
        QTest::newRow("on the way") << "엔비딩"
                                    << "nvidia";
        QTest::newRow("english") << "nvid"
                                 << "nvidia";
        QTest::newRow("ticker") << "NVDA"
                                << "nvidia";
        QTest::newRow("ticker in figures") << "035420"
                                           << "naver";
        QTest::newRow("alias") << "MS"
                               << "microsoft";
    }
    void findsACompany()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        models::SearchModel model(m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(typed);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.hit(0).subject, models::Subject(m_atlas->find(key.toStdString())->id));
    }

    void findsATieByBothItsEnds()
    {
        models::SearchModel model(m_document);
        model.setQuery("naver 엔비");
        QVERIFY(model.rowCount() > 0);
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        QCOMPARE(model.hit(0).subject, models::Subject(tie));
        QCOMPARE(model.index(0).data().toString(), QString("네이버 — 엔비디아"));
    }

    void findsWordsInTheText()
    {
        models::SearchModel model(m_document);
        model.setQuery("소버린");
        QCOMPARE(model.rowCount(), 1);
        const models::Hit& hit = model.hit(0);
        QCOMPARE(hit.kind, models::Hit::Kind::Sentence);
        const std::u16string& text = (*m_atlas)[hit.place.article].article->text;
        QCOMPARE(text.substr(hit.place.words.begin, hit.place.words.length()), std::u16string(u"소버린"));
        QVERIFY(hit.place.sentence.contains(hit.place.words));
    }

    void findsNothingAndForgetsWithTheQuery()
    {
        models::SearchModel model(m_document);
        model.setQuery("없는회사이름");
        QCOMPARE(model.rowCount(), 0);
        model.setQuery("네이버");
        QVERIFY(model.rowCount() > 0);
        model.setQuery("  ");
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewAtlasIsSearchedAgain()
    {
        models::SearchModel model(m_document);
        model.setQuery("네이버");
        m_document.setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(model.rowCount(), 0);
    }

private:
    std::shared_ptr<const atlas::Atlas> m_atlas;
    models::Document m_document;
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SearchModelTest)
#include "searchmodel_test.moc"
