#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <vector>

namespace atlas::models {

/// A table of numbered items of which some are rows, in an order that a click on a column asks for. It
/// filters and sorts itself, on plain values: a proxy would compare QVariants, and 100,000 rows would keep
/// the window waiting. A reset of the model says that other rows are shown; sorting keeps what is selected.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder) override;
    int sortColumn() const { return m_column; }
    Qt::SortOrder sortOrder() const { return m_order; }
    int itemCount() const { return m_itemCount; } ///< rows, and what the filter leaves out

protected:
    using Item = std::uint32_t;

    RowTableModel(int column, Qt::SortOrder, QObject* parent);

    Item item(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(Item) const; ///< -1 where it is no row
    /// Shows the items anew that pass; there are as many as said.
    void showItems(std::size_t count);
    /// Sorts again where the values of a column have changed.
    void valuesChanged();

    virtual bool passes(Item) const = 0;
    /// Sorts stably by a column.
    virtual void order(std::vector<Item>&, int column, Qt::SortOrder) const = 0;

    /// By numbers; what has none (NaN) stands last in either order.
    static void orderByValue(std::vector<Item>&, const std::vector<double>& valueByItem, Qt::SortOrder);

private:
    void number();
    void reorder();

    int m_column;
    Qt::SortOrder m_order;
    int m_itemCount = 0;
    std::vector<Item> m_rows;
    std::vector<std::int32_t> m_rowOf; ///< by item, -1: no row
};

} // namespace atlas::models
