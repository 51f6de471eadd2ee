#include "models/rowtablemodel.h"

#include <algorithm>
#include <cmath>

namespace atlas::models {

RowTableModel::RowTableModel(int column, Qt::SortOrder order, QObject* parent)
    : QAbstractTableModel(parent), m_column(column), m_order(order)
{}

int RowTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowTableModel::rowOf(Item item) const
{
    return item < m_rowOf.size() ? m_rowOf[item] : -1;
}

void RowTableModel::showItems(std::size_t count)
{
    beginResetModel();
    m_itemCount = static_cast<int>(count);
    m_rows.clear();
    for (Item i = 0; i < count; ++i) {
        if (passes(i))
            m_rows.push_back(i);
    }
    m_rowOf.assign(count, -1);
    order(m_rows, m_column, m_order);
    number();
    endResetModel();
}

void RowTableModel::number()
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row]] = static_cast<std::int32_t>(row);
}

void RowTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount({}) || (column == m_column && order == m_order))
        return;
    m_column = column;
    m_order = order;
    reorder();
}

void RowTableModel::valuesChanged()
{
    reorder();
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount({}) - 1));
}

void RowTableModel::reorder()
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<Item> items;
    for (const QModelIndex& index : before)
        items.push_back(item(index.row()));
    std::sort(m_rows.begin(), m_rows.end()); // so that equals stand the same whatever was sorted before
    order(m_rows, m_column, m_order);
    number();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(items[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
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
