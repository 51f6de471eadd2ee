#include "sample/sampleatlas.h"
#include "ui/tables/cell.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/markedscrollbar.h"
#include "ui/tables/measurebar.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/tableview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/theme/tieline.h"
#include "ui/theme/words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace atlas::tests {

using extract::RelationType;
using models::HubTableModel;
using models::RelationTableModel;

namespace {

struct Stage
{
    Stage()
    {
        hubs.resize(700, 400);
        relations.resize(700, 400);
        hubs.show();
        relations.show();
        document.setAtlas(atlas);
        const auto graph = std::make_shared<const network::Graph>(network::graphOf(*atlas));
        hubs.setGraph(graph);
        relations.setGraph(graph);
    }
    void setLanguage(text::Language language)
    {
        catalogues.setLanguage(language);
        document.setLanguage(language);
        for (QWidget* panel : {static_cast<QWidget*>(&hubs), static_cast<QWidget*>(&relations)}) {
            QEvent change(QEvent::LanguageChange);
            QApplication::sendEvent(panel, &change);
        }
    }
    atlas::EntityId company(const char* key) const { return atlas->find(key)->id; }

    std::shared_ptr<const atlas::Atlas> atlas = sampleAtlas();
    ui::Theme theme{*qApp};
    ui::Catalogues catalogues{*qApp};
    models::Document document;
    models::Selection selection{document};
    ui::HubPanel hubs{theme, document, selection};
    ui::RelationPanel relations{theme, document, selection};
};

QStringList rowOf(const ui::TableView& table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells << table.model()->index(row, column).data().toString();
    return cells;
}

QStringList headings(const ui::TableView& table)
{
    QStringList words;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        words << table.model()->headerData(column, Qt::Horizontal).toString();
    return words;
}

/// Whether no words of a column are cut, with so many design pixels beside them.
bool isWhole(const ui::TableView& table, int column, const ui::Theme& theme, int beside)
{
    const QFontMetrics metrics(theme.font(column == 0 ? ui::TextRole::Body : ui::TextRole::Muted));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QString words = table.model()->index(row, column).data().toString();
        if (metrics.horizontalAdvance(words) + theme.px(beside) > table.columnWidth(column))
            return false;
    }
    return true;
}

QList<int> selectedRows(const ui::TableView& table)
{
    QList<int> rows;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void click(ui::TableView& table, int row, int column)
{
    const QModelIndex cell = table.model()->index(row, column);
    table.scrollTo(cell);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(cell).center());
}

} // namespace

class TablesTest : public QObject
{
    Q_OBJECT
private slots:
    void whatIsDrawnIsExplained()
    {
        Stage stage;
        stage.setLanguage(text::Language::English);
        QSignalSpy measured(&stage.hubs, &ui::HubPanel::measured);
        QVERIFY(measured.wait());
        ui::TableView& table = *stage.hubs.table();
        const auto* model = table.model();
        const QString heading =
            model->headerData(HubTableModel::Months, Qt::Horizontal, Qt::ToolTipRole).toString();
        QVERIFY2(heading.contains(": a bar is a month, in each row the tallest has most"),
                 qPrintable(heading));
        QVERIFY(model->index(0, HubTableModel::Months)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("the tallest bar is "));
        table.selectRows({0, model->rowCount() - 1}); // which are not both in sight
        const auto* scroll = qobject_cast<ui::MarkedScrollBar*>(table.verticalScrollBar());
        QVERIFY(scroll);
        QTRY_COMPARE(scroll->marks().size(), std::size_t{2});
        QVERIFY(scroll->isVisible() && !scroll->toolTip().isEmpty());
        table.selectRows({0});
        QTRY_VERIFY(scroll->marks().empty());
        QVERIFY(scroll->toolTip().isEmpty());
    }

    /// Dashes, bars and arrows too, by type and status, or a legend would say nothing of the table.
    void linesAreThoseOfTheNetwork()
    {
        Stage stage;
        ui::TableView& table = *stage.relations.table();
        const ui::Palette& colours = stage.theme.palette();
        std::set<ui::Dash> dashes;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex cell = table.model()->index(row, RelationTableModel::Type);
            const ui::TieStyle style =
                ui::tieStyle((*stage.atlas)[stage.relations.model().relation(row)], colours);
            dashes.insert(style.dash);
            QStyleOptionViewItem option;
            option.initFrom(&table);
            option.state = QStyle::State_Enabled;
            option.rect = QRect(0, 0, 140, 30);
            QImage drawn(option.rect.size(), QImage::Format_RGB32);
            drawn.fill(colours.panel);
            QPainter painter(&drawn);
            table.itemDelegateForIndex(cell)->paint(&painter, option, cell);
            painter.end();
            const QRect inside = ui::cellInside(option.rect, stage.theme);
            const QRectF sample(inside.left(), QRectF(inside).center().y(), stage.theme.px(ui::tieSample), 0);
            QImage wanted(drawn.size(), drawn.format());
            wanted.fill(colours.panel);
            painter.begin(&wanted);
            painter.setRenderHint(QPainter::Antialiasing);
            ui::paintTieSample(painter, sample, style);
            painter.end();
            const QRect seen(0, 4, static_cast<int>(sample.right()) + 2, 22);
            QVERIFY2(drawn.copy(seen) == wanted.copy(seen), qPrintable(cell.data().toString()));
        }
        QVERIFY(dashes.contains(ui::Dash::Rivalry) && dashes.size() > 2);
    }

    void companiesAreMeasuredWhileTheyAreLookedAt()
    {
        Stage stage;
        QSignalSpy measured(&stage.hubs, &ui::HubPanel::measured);
        QVERIFY(stage.hubs.isMeasuring());
        QVERIFY(measured.wait());
        const int row = stage.hubs.model().rowOfEntity(stage.company("naver"));
        const QStringList cells = rowOf(*stage.hubs.table(), row);
        QVERIFY(cells[HubTableModel::Betweenness].contains('%'));
        QVERIFY(cells[HubTableModel::PageRank].contains('%'));
        QVERIFY(!cells[HubTableModel::Community].isEmpty());
        const auto companies =
            std::ranges::count_if(network::graphOf(*stage.atlas).nodes, [&](const network::Node& node) {
                return (*stage.document.atlas())[node.entity].kind == extract::EntityKind::Company;
            });
        QVERIFY(companies < stage.hubs.model().rowCount()); // an alliance has a row too
        QVERIFY(stage.hubs.count().startsWith(QString::number(companies) + " · "));
    }

    /// As in the pictures, wherever such a name stands.
    void whatIsMadeUpBearsASign()
    {
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        const atlas::EntityId naver = stage.company("naver");
        changed.entities[static_cast<std::size_t>(naver)].madeUp = true;
        stage.atlas = std::make_shared<const atlas::Atlas>(std::move(changed));
        stage.document.setAtlas(stage.atlas);
        const auto graph = std::make_shared<const network::Graph>(network::graphOf(*stage.atlas));
        stage.hubs.setGraph(graph);
        stage.relations.setGraph(graph);
        const int row = stage.hubs.model().rowOfEntity(naver);
        QCOMPARE(rowOf(*stage.hubs.table(), row)[HubTableModel::Company], QString("네이버*"));
        const QModelIndex name = stage.hubs.table()->model()->index(row, HubTableModel::Company);
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(ui::Words::madeUp()));
        const int tie = stage.relations.model().rowOfRelation(
            relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        const QStringList ends = rowOf(*stage.relations.table(), tie);
        QCOMPARE(ends[RelationTableModel::Source], QString("네이버*"));
        QCOMPARE(ends[RelationTableModel::Target], QString("엔비디아"));
    }

    void whatIsNotLookedAtIsNotMeasured()
    {
        Stage stage;
        stage.hubs.hide();
        stage.hubs.setGraph(std::make_shared<const network::Graph>(network::graphOf(*stage.atlas)));
        QVERIFY(!stage.hubs.isMeasuring());
        QSignalSpy measured(&stage.hubs, &ui::HubPanel::measured);
        stage.hubs.show();
        QVERIFY(measured.wait());
    }

    void aRowOfCompaniesIsTheSelectionBothWays()
    {
        Stage stage;
        click(*stage.hubs.table(), 2, HubTableModel::Sentences);
        QCOMPARE(stage.selection.subject(), models::Subject(stage.hubs.model().entity(2)));
        QVERIFY(!stage.selection.places().empty()); // the words that say so
        stage.selection.select(stage.company("kakao"));
        QCOMPARE(selectedRows(*stage.hubs.table()),
                 QList<int>{stage.hubs.model().rowOfEntity(stage.company("kakao"))});
        QCOMPARE(stage.selection.subject(), models::Subject(stage.company("kakao")));
    }

    void aTieSelectsBothItsEnds()
    {
        Stage stage;
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        QList<int> expected{stage.hubs.model().rowOfEntity(stage.company("naver")),
                            stage.hubs.model().rowOfEntity(stage.company("nvidia"))};
        std::sort(expected.begin(), expected.end());
        QCOMPARE(selectedRows(*stage.hubs.table()), expected);
        ui::TableView& table = *stage.hubs.table(); // and both are seen where there is room for them
        const int room = table.viewport()->height();
        for (int top = 0; top + 2 < table.model()->rowCount(); top += 3) {
            table.selectRows({top, top + 2});
            for (const int row : {top, top + 2})
                QVERIFY(3 * table.rowHeight(0) > room ||
                        (table.rowViewportPosition(row) >= 0 &&
                         table.rowViewportPosition(row) + table.rowHeight(row) <= room));
        }
    }

    void aRowOfTiesIsTheSelectionBothWays()
    {
        Stage stage;
        const auto tie = relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia");
        click(*stage.relations.table(), 3, RelationTableModel::Evidence);
        QCOMPARE(stage.selection.subject(), models::Subject(stage.relations.model().relation(3)));
        stage.selection.select(tie);
        QCOMPARE(selectedRows(*stage.relations.table()),
                 QList<int>{stage.relations.model().rowOfRelation(tie)});
    }

    void aCompanySelectsItsTies()
    {
        Stage stage;
        stage.selection.select(stage.company("naver"));
        const QList<int> rows = selectedRows(*stage.relations.table());
        QVERIFY(rows.size() > 1);
        for (const int row : rows) {
            const QStringList cells = rowOf(*stage.relations.table(), row);
            QVERIFY(cells.mid(0, 2).contains("네이버"));
        }
    }

    void aTableThatGetsTheKeyboardChoosesNothing()
    {
        Stage stage;
        for (ui::TableView* table : {stage.hubs.table(), stage.relations.table()}) {
            QFocusEvent in(QEvent::FocusIn, Qt::OtherFocusReason);
            QApplication::sendEvent(table, &in);
            QCOMPARE(stage.selection.subject(), models::Subject());
            QTest::keyClick(table, Qt::Key_Down);
            QCOMPARE(selectedRows(*table).value(0, -1), 0); // from the first on
            stage.selection.clear();
        }
    }

    void keysWalkAlongTheRows()
    {
        Stage stage;
        ui::TableView* table = stage.relations.table();
        click(*table, 0, 0);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(stage.selection.subject(), models::Subject(stage.relations.model().relation(1)));
        QTest::keyClick(table, Qt::Key_End);
        const int last = stage.relations.model().rowCount() - 1;
        QCOMPARE(stage.selection.subject(), models::Subject(stage.relations.model().relation(last)));
        QSignalSpy words(&stage.relations, &ui::RelationPanel::wordsRequested);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(words.count(), 1);
    }

    void copyingTakesTheWholeRowAsItIsShown()
    {
        Stage stage;
        for (ui::TableView* table : {stage.hubs.table(), stage.relations.table()}) {
            click(*table, 1, 0);
            QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
            QStringList cells = rowOf(*table, 1);
            QVERIFY(!cells.first().isEmpty());
            if (table == stage.relations.table()) { // sum and evidence stand before the status
                cells.move(RelationTableModel::Amount, RelationTableModel::Status);
                cells.move(RelationTableModel::Evidence + 1, RelationTableModel::Status + 1);
            }
            QCOMPARE(QApplication::clipboard()->text().split(u'\t'), cells);
        }
    }

    /// The edge of the table cuts no words.
    void wordsAreElidedAtTheEdgeOfTheTable()
    {
        Stage stage;
        ui::TableView* table = stage.relations.table();
        const int left = table->columnViewportPosition(RelationTableModel::Evidence);
        const int room = table->viewport()->width() - left;
        QVERIFY(room > 20);
        table->setColumnWidth(RelationTableModel::Evidence, room + stage.theme.px(8) + 3); // amid a number
        const QImage shown = table->viewport()->grab().toImage();
        const QColor ground = shown.pixelColor(shown.width() - 1, 0);
        for (int y = 0; y < table->rowHeight(0); ++y)
            for (int x = shown.width() - 6; x < shown.width(); ++x)
                QCOMPARE(shown.pixelColor(x, y), ground);
    }

    void aClickOnAHeadingSortsAndKeepsTheSelection()
    {
        Stage stage;
        stage.selection.select(stage.company("kakao"));
        ui::TableView* table = stage.hubs.table();
        const auto clickHeading = [table](int column) {
            const QPoint at(table->horizontalHeader()->sectionViewportPosition(column) + 10, 10);
            QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, at);
        };
        clickHeading(HubTableModel::Company);
        QCOMPARE(stage.hubs.model().sortColumn(), int(HubTableModel::Company));
        QCOMPARE(stage.hubs.model().sortOrder(), Qt::AscendingOrder);
        QVERIFY(headings(*table)[HubTableModel::Company].endsWith("↑"));
        clickHeading(HubTableModel::Sentences);
        QCOMPARE(stage.hubs.model().sortOrder(), Qt::DescendingOrder);
        QCOMPARE(selectedRows(*table), QList<int>{stage.hubs.model().rowOfEntity(stage.company("kakao"))});
    }

    void filtersFindRowsByNameAndByTheWordOfAType()
    {
        Stage stage;
        stage.setLanguage(text::Language::Korean);
        stage.hubs.filter()->setText("ㅋㅋㅇ");
        QCOMPARE(rowOf(*stage.hubs.table(), 0).first(), QString("카카오"));
        QVERIFY(stage.hubs.count().contains(QString::number(stage.hubs.model().itemCount())));
        stage.relations.filter()->setText("경쟁");
        QVERIFY(stage.relations.model().rowCount() > 0);
        for (int row = 0; row < stage.relations.model().rowCount(); ++row)
            QCOMPARE(rowOf(*stage.relations.table(), row)[RelationTableModel::Type], QString("경쟁"));
        stage.relations.filter()->setText("quux");
        QCOMPARE(stage.relations.model().rowCount(), 0);
        QVERIFY(!stage.relations.table()->isVisible());
        stage.relations.filter()->clear();
        QVERIFY(stage.relations.table()->isVisible());
    }

    void theLanguageSwitchesLive()
    {
        Stage stage;
        stage.setLanguage(text::Language::Korean);
        QCOMPARE(stage.relations.title(), QString("관계"));
        QVERIFY(headings(*stage.relations.table()).contains("확신"));
        stage.setLanguage(text::Language::English);
        QCOMPARE(stage.relations.title(), QString("Ties"));
        QVERIFY(headings(*stage.relations.table()).contains("Conf."));
        QVERIFY(headings(*stage.hubs.table()).contains("PageRank"));
        const int row = stage.hubs.model().rowOfEntity(stage.company("kakao"));
        QCOMPARE(rowOf(*stage.hubs.table(), row).first(), QString("Kakao"));
    }

    void nothingIsScrolledSideways_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<text::Language>("language");
        for (const int width : {638, 900, 1240}) { // in windows of 1280, 1440 and 1920
            QTest::addRow("%d, Korean", width) << width << text::Language::Korean;
            QTest::addRow("%d, English", width) << width << text::Language::English;
        }
    }

    /// Names give way before numbers do, and are whole where there is room.
    void nothingIsScrolledSideways()
    {
        QFETCH(const int, width);
        QFETCH(const text::Language, language);
        Stage stage;
        atlas::Atlas changed = *stage.atlas;
        money::Amount sum = changed.figures.front().amount;
        for (atlas::Relation& relation : changed.relations)
            relation.amount = sum;
        stage.document.setAtlas(std::make_shared<const atlas::Atlas>(changed));
        const auto graph = std::make_shared<const network::Graph>(network::graphOf(changed));
        stage.relations.setGraph(graph);
        stage.hubs.setGraph(graph);
        stage.relations.resize(width, 400);
        stage.hubs.resize(width, 400);
        stage.setLanguage(language);
        QVERIFY(QTest::qWaitFor([&] { return stage.hubs.table()->isVisible(); }));
        for (const ui::TableView* table : {stage.relations.table(), stage.hubs.table()}) {
            QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
            QVERIFY(table->horizontalHeader()->length() >= table->viewport()->width() - 4);
        }
        const ui::TableView& table = *stage.relations.table();
        for (const int column : {RelationTableModel::Amount, RelationTableModel::Evidence,
                                 RelationTableModel::Date, RelationTableModel::Confidence})
            QVERIFY2(isWhole(table, column, stage.theme, 12), qPrintable(headings(table)[column]));
        QVERIFY(width < 700 || isWhole(table, RelationTableModel::Source, stage.theme, 28));
        QVERIFY(width < 700 || isWhole(table, RelationTableModel::Target, stage.theme, 28));
        QCOMPARE(table.horizontalHeader()->logicalIndex(3), int(RelationTableModel::Amount));
        for (int column = RelationTableModel::Date; column < RelationTableModel::columns; ++column)
            QVERIFY(!table.model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }

    void aDoubleClickFocusesACompanyOrSelectsItsCommunity()
    {
        Stage stage;
        QSignalSpy measured(&stage.hubs, &ui::HubPanel::measured);
        QVERIFY(measured.wait());
        std::vector<atlas::EntityId> members;
        connect(&stage.hubs, &ui::HubPanel::communityChosen, this,
                [&](const std::vector<atlas::EntityId>& chosen) { members = chosen; });
        QSignalSpy focused(&stage.hubs, &ui::HubPanel::focusRequested);
        const auto doubleClick = [&](int column) {
            const QModelIndex cell = stage.hubs.table()->model()->index(0, column);
            stage.hubs.table()->scrollTo(cell);
            const QPoint at = stage.hubs.table()->visualRect(cell).center();
            QTest::mouseClick(stage.hubs.table()->viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(stage.hubs.table()->viewport(), Qt::LeftButton, {}, at);
        };
        doubleClick(HubTableModel::Company);
        QCOMPARE(focused.count(), 1);
        doubleClick(HubTableModel::Community);
        QCOMPARE(focused.count(), 1);
        QCOMPARE(int(members.size()),
                 stage.hubs.table()->model()->index(0, 0).data(HubTableModel::CommunitySizeRole).toInt());
    }

    void measuringCanBeCancelledAndStartedAgain()
    {
        ui::MeasureBar bar;
        QSignalSpy cancelled(&bar, &ui::MeasureBar::cancelRequested);
        QSignalSpy started(&bar, &ui::MeasureBar::startRequested);
        auto* button = bar.findChild<QPushButton*>("measureButton");
        bar.showProgress(0.25);
        QCOMPARE(bar.findChild<QProgressBar*>()->value(), 250);
        button->click();
        QCOMPARE(cancelled.count(), 1);
        bar.showCancelled();
        QVERIFY(!bar.findChild<QProgressBar*>()->isVisible());
        button->click();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(started.count(), 1);
    }

    void anotherAtlasLeavesNothingBehind()
    {
        Stage stage;
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        const auto empty = std::make_shared<const atlas::Atlas>();
        stage.document.setAtlas(empty);
        QCOMPARE(stage.hubs.model().rowCount(), 0);
        QCOMPARE(stage.relations.model().rowCount(), 0);
        QVERIFY(!stage.hubs.table()->isVisible());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::TablesTest)
#include "tables_test.moc"
