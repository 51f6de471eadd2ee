#include "ui/tables/tableview.h"

#include "ui/tables/markedscrollbar.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace atlas::ui {

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_scroll(new MarkedScrollBar(theme))
{
    setVerticalScrollBar(m_scroll);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(m_theme.px(36));
    connect(&theme, &Theme::changed, this, &TableView::applySizes);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { emit rowChosen(index.row()); });
}

void TableView::setTable(QAbstractItemModel* model, int sortColumn, Qt::SortOrder order)
{
    setModel(model);
    horizontalHeader()->setSortIndicator(sortColumn, order);
    setSortingEnabled(true);
    // The heading has an arrow among its words; the one of the style would stand on them.
    horizontalHeader()->setSortIndicatorShown(false);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TableView::applySizes);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            emit rowChosen(now.row());
    });
}

void TableView::setColumns(const std::vector<Column>& columns)
{
    m_columns = columns;
    applySizes();
}

/// Of the words, with the arrow where the table is sorted by them.
int TableView::headingWidth(int column) const
{
    const QString heading = model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(m_theme.font(TextRole::Muted)).horizontalAdvance(heading) + m_theme.px(14);
}

/// Each by the same share of what it can do without.
void TableView::giveWay(std::vector<int>& widths, bool shared) const
{
    const int missing = std::accumulate(widths.begin(), widths.end(), 0) - viewport()->width();
    const auto spare = [&](std::size_t i) {
        const Column& column = m_columns[i];
        const bool gives = (column.share > 0) == shared && column.least > 0;
        return gives ? std::max(widths[i] - m_theme.px(column.least), 0) : 0;
    };
    int all = 0;
    for (std::size_t i = 0; i < widths.size(); ++i)
        all += spare(i);
    if (missing <= 0 || all == 0)
        return;
    const int taken = std::min(missing, all);
    int before = 0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int until = before + spare(i);
        widths[i] -= taken * until / all - taken * before / all;
        before = until;
    }
}

void TableView::applySizes()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    std::vector<int> widths;
    int left = viewport()->width();
    int shares = 0;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        widths.push_back(std::max(m_theme.px(m_columns[i].width), headingWidth(static_cast<int>(i))));
        left -= widths.back();
        shares += m_columns[i].share;
    }
    for (const bool shared : {true, false})
        giveWay(widths, shared);
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const int more = left > 0 && shares > 0 ? left * m_columns[i].share / shares : 0;
        setColumnWidth(static_cast<int>(i), widths[i] + more);
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    markSelected();
}

/// Where the selected rows lie in the whole table, where not all of them are in sight.
void TableView::markSelected()
{
    const int all = model() ? model()->rowCount() : 0;
    const QItemSelection chosen = selectionModel() ? selectionModel()->selection() : QItemSelection();
    const auto isOutOfSight = [this](const QItemSelectionRange& range) {
        return rowViewportPosition(range.top()) < 0 ||
               rowViewportPosition(range.bottom()) + rowHeight(range.bottom()) > viewport()->height();
    };
    std::vector<MarkedScrollBar::Mark> marks;
    if (all > 0 && std::any_of(chosen.begin(), chosen.end(), isOutOfSight)) {
        for (const QItemSelectionRange& range : chosen)
            marks.push_back({static_cast<double>(range.top()) / all, (range.bottom() + 1.0) / all});
    }
    m_scroll->setMarks(std::move(marks), tr("The marks show where the selected rows are."));
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    applySizes();
}

/// What reaches beyond the edge is elided there, so that its words differ with every step.
void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0)
        viewport()->update();
}

void TableView::selectRows(std::vector<int> rows)
{
    const QSignalBlocker blocker(selectionModel());
    std::sort(rows.begin(), rows.end());
    QItemSelection chosen;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        chosen.select(model()->index(rows[i], 0), model()->index(rows[end - 1], model()->columnCount() - 1));
        i = end;
    }
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    const QModelIndex first = rows.empty() ? QModelIndex() : model()->index(rows.front(), 0);
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    if (first.isValid()) {
        const int room = viewport()->height() / std::max(verticalHeader()->defaultSectionSize(), 1);
        const auto last = std::find_if(rows.rbegin(), rows.rend(),
                                       [&](int row) { return row < rows.front() + std::max(room, 1); });
        scrollTo(model()->index(*last, 0));
        scrollTo(first);
    }
    viewport()->update();
}

/// About the row below the pointer, which is chosen by it, else about what is chosen.
void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = byMouse ? indexAt(event->pos()) : currentIndex();
    if (actions().isEmpty() || !index.isValid())
        return;
    setCurrentIndex(index);
    emit rowChosen(index.row());
    auto* menu = new QMenu(this);
    menu->setObjectName("tableMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

/// Qt makes the first row the current one where none is; nobody has chosen it.
void TableView::focusInEvent(QFocusEvent* event)
{
    const bool hadCurrent = currentIndex().isValid();
    const QSignalBlocker blocker(selectionModel());
    QTableView::focusInEvent(event);
    if (!hadCurrent)
        selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

/// As it is read: the columns in the order they stand in.
void TableView::copyRow() const
{
    if (!currentIndex().isValid())
        return;
    QStringList cells;
    for (int i = 0; i < horizontalHeader()->count(); ++i)
        cells << model()->index(currentIndex().row(), horizontalHeader()->logicalIndex(i)).data().toString();
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isHome = event->key() == Qt::Key_Home && !event->modifiers();
    const bool isEnd = event->key() == Qt::Key_End && !event->modifiers();
    const int last = model()->rowCount() - 1;
    if (isReturn && currentIndex().isValid()) {
        emit rowChosen(currentIndex().row());
        emit wordsRequested();
    } else if ((isHome || isEnd) && last >= 0) // of the table, as rows are what one walks along
        setCurrentIndex(model()->index(isHome ? 0 : last, 0));
    else if (event->matches(QKeySequence::Copy))
        copyRow();
    else
        QTableView::keyPressEvent(event);
}

} // namespace atlas::ui
