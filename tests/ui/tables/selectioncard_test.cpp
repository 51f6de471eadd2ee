#include "sample/sampleatlas.h"
#include "ui/tables/evidencelist.h"
#include "ui/tables/quote.h"
#include "ui/tables/selectioncard.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

using extract::RelationType;

namespace {

struct Stage
{
    Stage()
    {
        document.setAtlas(atlas);
        card.resize(396, 300);
        card.show();
    }
    QString label(const char* name) const { return card.findChild<QLabel*>(name)->text(); }
    ui::Quote* quote() const { return card.findChild<ui::Quote*>("cardQuote"); }
    std::shared_ptr<const atlas::Atlas> atlas = sampleAtlas();
    ui::Theme theme{*qApp};
    models::Document document;
    models::Selection selection{document};
    ui::SelectionCard card{theme, document, selection};
};

} // namespace

class SelectionCardTest : public QObject
{
    Q_OBJECT
private slots:
    void aRelationShowsItsEndsAndItsSentence()
    {
        Stage stage;
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        QCOMPARE(stage.label("cardTitle"), QString("네이버 — 엔비디아"));
        QCOMPARE(stage.label("cardStatus"), QString("Actual"));
        QCOMPARE(stage.quote()->sentence(),
                 QString("네이버는 인텔과 엔비디아, 시스코를 협업 상대로 맞았다."));
        QVERIFY(stage.quote()->source().startsWith("플랫폼, 동맹의 허브가 되다"));
    }

    void whatIsMadeUpSaysSo()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        const atlas::EntityId naver = changed.find("naver")->id;
        changed.entities[static_cast<std::size_t>(naver)].madeUp = true;
        const auto atlas = std::make_shared<const atlas::Atlas>(changed);
        stage.document.setAtlas(atlas);
        stage.selection.select(naver);
        QCOMPARE(stage.label("cardStatus"), QString("made up, in an example"));
        stage.selection.select(atlas->find("nvidia")->id);
        QCOMPARE(stage.label("cardStatus"), QString());
    }

    void aCompanyShowsWhatHoldsNowWithItsPeriod()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        const atlas::Entity& naver = *changed.find("naver");
        QVERIFY(!naver.figures.empty());
        atlas::Figure now = changed[naver.figures.front()];
        now.id = static_cast<atlas::FigureId>(changed.figures.size());
        now.period = "2023";
        atlas::Figure before = now;
        before.id = static_cast<atlas::FigureId>(changed.figures.size() + 1);
        before.baseline = true;
        before.period = "2022";
        changed.figures.insert(changed.figures.end(), {now, before});
        changed.entities[static_cast<std::size_t>(naver.id)].figures = {before.id, now.id};
        const auto atlas = std::make_shared<const atlas::Atlas>(changed);
        stage.document.setAtlas(atlas);
        stage.selection.select(naver.id);
        QStringList chips;
        for (const QPushButton* button : stage.card.findChildren<QPushButton*>())
            if (button->property("look") == "chip" && button->isVisible())
                chips << button->text();
        QCOMPARE(chips.size(), 1);
        QVERIFY2(chips.front().endsWith(" · 2023년"), qPrintable(chips.front()));
    }

    void whatIsOnlyPlannedSaysSo()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        const atlas::Entity& naver = *changed.find("naver");
        QVERIFY(!naver.figures.empty());
        atlas::Figure plan = changed[naver.figures.front()];
        plan.id = static_cast<atlas::FigureId>(changed.figures.size());
        plan.status = extract::FigureStatus::Planned;
        plan.period.reset();
        changed.figures.push_back(plan);
        changed.entities[static_cast<std::size_t>(naver.id)].figures = {plan.id};
        stage.document.setAtlas(std::make_shared<const atlas::Atlas>(changed));
        stage.selection.select(naver.id);
        QStringList chips;
        for (const QPushButton* button : stage.card.findChildren<QPushButton*>())
            if (button->property("look") == "chip" && button->isVisible())
                chips << button->text();
        QCOMPARE(chips.size(), 1);
        QVERIFY2(chips.front().endsWith(QStringLiteral(" · ") +
                                        ui::Words::figureStatus(extract::FigureStatus::Planned)),
                 qPrintable(chips.front()));
    }

    void aFigureSaysThePeriodItIsOf()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        changed.figures.front().asOf.reset();
        changed.figures.front().period = "2024-Q3";
        const auto atlas = std::make_shared<const atlas::Atlas>(changed);
        stage.document.setAtlas(atlas);
        stage.selection.select(atlas->figures.front().id);
        const auto* facts = stage.card.findChild<ui::ElidedLabel*>("cardFacts");
        QVERIFY2(facts->text().endsWith("Q3 2024"), qPrintable(facts->text()));
    }

    void thePagerWalksThroughTheEvidence()
    {
        Stage stage;
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        QCOMPARE(stage.label("evidencePlace"), QString("Evidence 1 of 3"));
        const QString first = stage.quote()->sentence();
        stage.card.findChild<QToolButton*>("nextEvidence")->click();
        QCOMPARE(stage.label("evidencePlace"), QString("Evidence 2 of 3"));
        QVERIFY(stage.quote()->sentence() != first);
        stage.card.findChild<QToolButton*>("previousEvidence")->click();
        stage.card.findChild<QToolButton*>("previousEvidence")->click();
        QCOMPARE(stage.label("evidencePlace"), QString("Evidence 3 of 3"));
    }

    void aRelationListsItsOtherSentences()
    {
        Stage stage;
        const auto tie = relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia");
        stage.selection.select(tie);
        auto* list = stage.card.findChild<QListView*>("evidenceList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 3);
        const auto rows = [&] {
            QList<int> shown;
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (!list->isRowHidden(row))
                    shown << row;
            return shown;
        };
        QCOMPARE(rows(), QList<int>({1, 2})); // the first one stands above at length
        const QRect row = list->visualRect(list->model()->index(2, 0));
        QVERIFY(row.bottom() <= list->height()); // nothing is cut off: the card scrolls
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(stage.selection.subject(), models::Subject(tie));
        QCOMPARE(stage.selection.placeIndex(), 2);
        QCOMPARE(stage.selection.article(), (*stage.atlas)[tie].evidence[2].article); // in the reader
        QCOMPARE(list->model()->index(2, 0).data().toString(), stage.quote()->sentence());
        QCOMPARE(rows(), QList<int>({0, 1}));
        QVERIFY(list->visualRect(list->model()->index(1, 0)).bottom() <= list->height());
        stage.selection.select(stage.atlas->find("naver")->id);
        QVERIFY(!list->isVisible());
    }

    /// The one that stands above at length, and those below.
    void eachOfSeveralSentencesSaysHowSureItIs()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        const auto tie = relationBetween(changed, RelationType::Partnership, "naver", "nvidia");
        std::vector<atlas::Evidence>& evidence = changed.relations[static_cast<std::size_t>(tie)].evidence;
        evidence[0].confidence = 0.81;
        evidence[1].confidence = 0.92;
        evidence[2].confidence = 0.73;
        stage.document.setAtlas(std::make_shared<const atlas::Atlas>(changed));
        stage.selection.select(tie);
        QVERIFY2(stage.quote()->source().endsWith(" · confidence 0.81"), qPrintable(stage.quote()->source()));
        const auto* list = stage.card.findChild<ui::EvidenceList*>();
        QVERIFY2(list->source(1).endsWith(" · confidence 0.92"), qPrintable(list->source(1)));
        QVERIFY2(list->source(2).endsWith(" · confidence 0.73"), qPrintable(list->source(2)));
        stage.selection.setPlaceIndex(2);
        QVERIFY(stage.quote()->source().endsWith(" · confidence 0.73"));
        QVERIFY(list->source(0).endsWith(" · confidence 0.81"));
    }

    void anArticleWithoutATitleIsCalledByItsFile()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        for (atlas::ReadArticle& read : changed.articles) {
            article::Article untitled = *read.article;
            untitled.title.clear();
            untitled.source = "/news/spring.txt";
            read.article = std::make_shared<const article::Article>(untitled);
        }
        stage.document.setAtlas(std::make_shared<const atlas::Atlas>(changed));
        stage.selection.select(relationBetween(changed, RelationType::Partnership, "naver", "nvidia"));
        QVERIFY2(stage.quote()->source().startsWith("spring.txt"), qPrintable(stage.quote()->source()));
        QVERIFY(stage.card.findChild<ui::EvidenceList*>()->source(1).startsWith("spring.txt"));
    }

    /// What is read may say nothing of what is selected.
    void anotherArticleLeavesTheFirstSentenceAndTheCount()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        changed.articles.push_back(changed.articles.front()); // which nothing is said to be in
        const auto atlas = std::make_shared<const atlas::Atlas>(changed);
        stage.document.setAtlas(atlas);
        const atlas::ArticleId other = static_cast<atlas::ArticleId>(atlas->articles.size() - 1);
        stage.selection.select(relationBetween(*atlas, RelationType::Partnership, "naver", "nvidia"));
        const QString first = stage.quote()->sentence();
        stage.selection.setPlaceIndex(1);
        stage.selection.openArticle(other);
        QCOMPARE(stage.label("evidencePlace"), QString("3 pieces of evidence"));
        QCOMPARE(stage.quote()->sentence(), first);
        auto* list = stage.card.findChild<QListView*>("evidenceList");
        for (int row = 0; row < list->model()->rowCount(); ++row)
            QCOMPARE(list->isRowHidden(row), list->model()->index(row, 0).data().toString() == first);
        stage.card.findChild<QToolButton*>("nextEvidence")->click();
        QCOMPARE(stage.label("evidencePlace"), QString("Evidence 1 of 3"));
        stage.selection.select(atlas->find("naver")->id);
        stage.selection.openArticle(other);
        const QString mentions = QString::number(stage.selection.places().size()) + " mentions";
        QCOMPARE(stage.label("evidencePlace"), mentions);
    }

    void severalAreScrolledToWhereTheyHaveNoRoom()
    {
        Stage stage;
        QList<QAction*> actions;
        for (const char* words : {"Focus on what is around them", "Hide all of these", "Leave these alone",
                                  "Grow the selection", "Show whatever is hidden"})
            actions << new QAction(words, &stage.card);
        stage.card.setActions(actions);
        stage.card.resize(396, 200);
        std::vector<atlas::EntityId> some;
        for (const char* key : {"naver", "nvidia", "kakao", "intel", "cisco"})
            some.push_back(stage.atlas->find(key)->id);
        stage.selection.selectTogether(some, true);
        QTest::qWait(0);
        const auto* scroll = stage.card.findChild<QScrollArea*>("cardScroll");
        const auto* list = stage.card.findChild<QListView*>("severalList");
        const int bottom = list->mapTo(scroll->widget(), QPoint(0, list->height())).y();
        QVERIFY(list->height() >= 3 * list->sizeHintForRow(0));
        QVERIFY2(bottom <= scroll->widget()->height(), qPrintable(QString::number(bottom)));
        QVERIFY(scroll->verticalScrollBar()->maximum() >=
                scroll->widget()->height() - scroll->viewport()->height());
        for (const QToolButton* chip : list->parentWidget()->findChildren<QToolButton*>())
            QVERIFY(chip->mapTo(list->parentWidget(), QPoint(0, chip->height())).y() <= list->y());
    }

    void aCompanyListsItsRelations()
    {
        Stage stage;
        stage.selection.select(stage.atlas->find("naver")->id);
        auto* list = stage.card.findChild<QListView*>("relationList");
        QVERIFY(list->isVisible());
        QVERIFY(!stage.quote()->isVisible());
        QCOMPARE(list->model()->rowCount(), 4);
        const QRect row = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        const auto tie = relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia");
        QCOMPARE(stage.selection.subject(), models::Subject(tie));
    }

    void aFigureShowsItsExactValueAndItsWords()
    {
        Stage stage;
        const atlas::FigureId figure = stage.atlas->find("naver")->figures.front();
        stage.selection.select(figure);
        QCOMPARE(stage.label("cardTitle"), QString("네이버 · Market cap"));
        QVERIFY(stage.card.findChild<ui::ElidedLabel*>("cardFacts")->text().contains("28조 1779억 원"));
        QVERIFY(stage.quote()->sentence().contains("28조1779억원"));
    }

    void theLanguageChangesNamesAndKeepsTheSelection()
    {
        Stage stage;
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        stage.document.setLanguage(text::Language::English);
        QCOMPARE(stage.label("cardTitle"), QString("NAVER — NVIDIA"));
        QCOMPARE(stage.label("evidencePlace"), QString("Evidence 1 of 3"));
    }

    void namesAreNeverReadAsMarkup()
    {
        Stage stage;
        for (const QLabel* label : stage.card.findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::SelectionCardTest)
#include "selectioncard_test.moc"
