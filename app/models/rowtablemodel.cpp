#include "models/rowtablemodel.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace atlas::models {

RowTableModel::RowTableModel(int column, Qt::SortOrder order, QObject* parent)
    : QAbstractTableModel(parent), m_column(column), m_order(order)
{}

void RowTableModel::follow(const Document& document)
{
    connect(&document, &Document::atlasChanged, this, [this, &document] {
        if (wantedAtlas() != document.atlas())
            setGraph(std::make_shared<const network::Graph>());
    });
    connect(&document, &Document::languageChanged, this, [this] { update(Change::Order); });
}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::rowOf(Item item) const
{
    return item < m_rowOf.size() ? m_rowOf[item] : -1;
}

void RowTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount({}) || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    update(Change::Order);
}

void RowTableModel::update(Change change)
{
    m_resets = m_resets || change == Change::Rows;
    Making making = this->making(m_column, m_order);
    if (wantedItems() <= m_mostAtOnce) {
        m_job.cancel();
        show(making());
        return;
    }
    m_job.start([this, making = std::move(making)](const std::stop_token&) {
        const auto rows = std::make_shared<Rows>(making());
        return [this, rows] { show(std::move(*rows)); };
    });
}

void RowTableModel::show(Rows rows)
{
    if (std::exchange(m_resets, false)) {
        beginResetModel();
        number(rows);
        endResetModel();
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Item> items;
    for (const QModelIndex& index : before)
        items.push_back(item(index.row()));
    number(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(items[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount({}) - 1));
}

void RowTableModel::number(Rows& rows)
{
    rows.take();
    m_rows = std::move(rows.items);
    m_itemCount = static_cast<int>(rows.of);
    m_rowOf.assign(rows.of, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<std::int32_t>(row);
}

void RowTableModel::orderByValue(std::vector<Item>& items, const std::vector<double>& value,
                                 Qt::SortOrder order)
{
    const auto none =
        std::stable_partition(items.begin(), items.end(), [&value](Item i) { return !std::isnan(value[i]); });
    std::stable_sort(items.begin(), none, [&value, order](Item a, Item b) {
        return order == Qt::AscendingOrder ? value[a] < value[b] : value[b] < value[a];
    });
}

} // namespace atlas::models
