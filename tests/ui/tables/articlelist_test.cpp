#include "sample/sampleatlas.h"
#include "ui/tables/articlelistpanel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

namespace {

struct Stage
{
    Stage()
    {
        panel.resize(212, 600);
        panel.show();
    }
    void open() { document.setAtlas(sampleAtlas(), {{"/somewhere/empty.txt", {"read.empty", {}, {}}}}); }
    ui::Theme theme{*qApp};
    models::Document document;
    models::Selection selection{document};
    ui::ArticleListPanel panel{theme, document, selection};
};

} // namespace

class ArticleListTest : public QObject
{
    Q_OBJECT
private slots:
    void aClickOpensTheArticle()
    {
        Stage stage;
        stage.open();
        QCOMPARE(stage.panel.count(), QString("3"));
        QListView* list = stage.panel.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(2, 0)).center());
        QCOMPARE(*stage.selection.article(), atlas::ArticleId{2});
    }

    void theCurrentArticleFollowsTheSelection()
    {
        Stage stage;
        stage.open();
        stage.selection.select(
            relationBetween(*stage.document.atlas(), extract::RelationType::Competition, "naver", "kakao"));
        QCOMPARE(stage.panel.list()->currentIndex().row(), 1);
    }

    void aClickBelowTheRowsKeepsWhatIsReadMarked()
    {
        Stage stage;
        stage.open();
        stage.selection.openArticle(atlas::ArticleId{1});
        QListView* list = stage.panel.list();
        const QModelIndex read = list->model()->index(1, 0);
        const int below =
            list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0)).bottom() + 20;
        for (const Qt::KeyboardModifiers keys :
             {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ShiftModifier)}) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, {50, below});
            QVERIFY(list->selectionModel()->isSelected(read));
            QCOMPARE(list->currentIndex(), read);
        }
        QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                          list->visualRect(read).center());
        QVERIFY(list->selectionModel()->isSelected(read));
    }

    void whatFailedCanNotBeOpened()
    {
        Stage stage;
        stage.open();
        stage.selection.openArticle(atlas::ArticleId{0});
        QListView* list = stage.panel.list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(3, 0)).center());
        QCOMPARE(*stage.selection.article(), atlas::ArticleId{0});
    }

    void rowsDoNotOverlapAndShowTheWholeOfShortTitles()
    {
        Stage stage;
        stage.open();
        QListView* list = stage.panel.list();
        for (int row = 1; row < list->model()->rowCount(); ++row) {
            const QRect above = list->visualRect(list->model()->index(row - 1, 0));
            QVERIFY(list->visualRect(list->model()->index(row, 0)).top() >= above.bottom());
        }
    }

    void withNothingOpenItOffersToOpen()
    {
        Stage stage;
        const QSignalSpy asked(&stage.panel, &ui::ArticleListPanel::openRequested);
        stage.panel.findChild<QPushButton*>("emptyAction")->click();
        QCOMPARE(asked.size(), 1);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ArticleListTest)
#include "articlelist_test.moc"
