#include "models/selection.h"
#include "ui/sample/sampleatlas.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

using extract::RelationType;

class SelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_atlas = sampleAtlas();
        m_tie = relationBetween(*m_atlas, RelationType::Partnership, "naver", "nvidia");
    }

    void aRelationPagesThroughItsEvidence()
    {
        models::Selection selection;
        selection.setAtlas(m_atlas);
        selection.select(m_tie);
        QCOMPARE(selection.places().size(), std::size_t(3));
        QCOMPARE(selection.placeIndex(), 0);
        selection.nextPlace();
        QCOMPARE(selection.placeIndex(), 1);
        selection.previousPlace();
        selection.previousPlace();
        QCOMPARE(selection.placeIndex(), 2);
        QCOMPARE(*selection.article(), selection.places()[2].article);
    }

    void backAndForwardWalkThroughSubjects()
    {
        models::Selection selection;
        selection.setAtlas(m_atlas);
        const models::Subject naver = m_atlas->find("naver")->id;
        const models::Subject kakao = m_atlas->find("kakao")->id;
        selection.select(naver);
        selection.select(kakao);
        QVERIFY(selection.canGoBack());
        selection.back();
        QCOMPARE(selection.subject(), naver);
        QVERIFY(selection.canGoForward());
        selection.forward();
        QCOMPARE(selection.subject(), kakao);
        QVERIFY(!selection.canGoForward());
    }

    void openingAnArticleKeepsTheSubject()
    {
        models::Selection selection;
        selection.setAtlas(m_atlas);
        selection.select(m_tie);
        const QSignalSpy places(&selection, &models::Selection::placeChanged);
        const QSignalSpy subjects(&selection, &models::Selection::subjectChanged);
        selection.openArticle(atlas::ArticleId{1});
        QCOMPARE(selection.subject(), models::Subject(m_tie));
        QCOMPARE(*selection.article(), atlas::ArticleId{1});
        QCOMPARE(places.size(), 1);
        QCOMPARE(subjects.size(), 0);
    }

    void aNewAtlasKeepsTheSelectionByKeys()
    {
        models::Selection selection;
        selection.setAtlas(m_atlas);
        selection.select(m_atlas->find("kakao")->id);
        const auto reversed = std::make_shared<const atlas::Atlas>(
            atlas::join({m_atlas->articles[2], m_atlas->articles[1], m_atlas->articles[0]}));
        QVERIFY(reversed->find("kakao")->id != m_atlas->find("kakao")->id);
        selection.setAtlas(reversed);
        QCOMPARE(selection.subject(), models::Subject(reversed->find("kakao")->id));
        selection.setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(selection.subject(), models::Subject());
    }

private:
    std::shared_ptr<const atlas::Atlas> m_atlas;
    atlas::RelationId m_tie{};
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SelectionTest)
#include "selection_test.moc"
