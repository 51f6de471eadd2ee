#pragma once

#include "jobs/latestjob.h"
#include "models/document.h"
#include "network/graph.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace atlas::models {

/// A table of numbered items of a graph, of which some are rows, in an order that a click on a column asks
/// for. It filters and sorts itself, on plain values: a proxy would compare QVariants. Of many items it does
/// so on a worker, and shows what it showed before until that is done; the newest request wins. A reset of
/// the model says that other rows are shown; sorting keeps what is selected. GUI thread only.
class RowTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Other items; the graph is of the document's atlas.
    virtual void setGraph(std::shared_ptr<const network::Graph>) = 0;

    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder) override;
    int sortColumn() const { return m_column; } ///< asked for last
    Qt::SortOrder sortOrder() const { return m_order; }
    int itemCount() const { return m_itemCount; } ///< rows, and what the filter leaves out
    bool isBusy() const { return m_job.isRunning(); }
    /// Items up to which there is no need for a worker.
    void setMostAtOnce(std::size_t items) { m_mostAtOnce = items; }

protected:
    using Item = std::uint32_t;
    /// Rows in their order, of so many items.
    struct Rows
    {
        std::vector<Item> items;
        std::size_t of = 0;
        std::function<void()> take; ///< makes the model speak of these; called on the GUI thread
    };
    /// Called on any thread: holds all that it needs.
    using Making = std::function<Rows()>;
    enum class Change
    {
        Rows,  ///< may be others
        Order, ///< the same in another order, or with other values
    };

    RowTableModel(int column, Qt::SortOrder, QObject* parent);
    /// Shows nothing once the document has another atlas than its items are of, and sorts anew when names are
    /// in another language. To be called once; the document must outlive the model.
    void follow(const Document&);
    virtual const std::shared_ptr<const atlas::Atlas>&
    wantedAtlas() const = 0; ///< of the items asked for last

    Item item(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(Item) const; ///< -1 where it is no row
    void update(Change);

    virtual std::size_t wantedItems() const = 0; ///< how many there will be
    /// What makes the rows anew, sorted by a column.
    virtual Making making(int column, Qt::SortOrder) = 0;

    /// Those of so many items that a content lets pass, in its order.
    template<typename Content>
    static Rows rowsOf(const Content& content, std::size_t of, const NameIndex& names, int column,
                       Qt::SortOrder order)
    {
        Rows rows;
        rows.of = of;
        for (Item i = 0; i < of; ++i) {
            if (content.passes(i, names))
                rows.items.push_back(i);
        }
        content.order(rows.items, column, order);
        return rows;
    }

    /// Sorts stably by numbers; what has none (NaN) stands last in either order.
    static void orderByValue(std::vector<Item>&, const std::vector<double>& valueByItem, Qt::SortOrder);

private:
    void show(Rows);
    void number(Rows&);

    int m_column;
    Qt::SortOrder m_order;
    int m_itemCount = 0;
    std::vector<Item> m_rows;
    std::vector<std::int32_t> m_rowOf; ///< by item, -1: no row
    bool m_resets = false;             ///< what is under way may give other rows
    std::size_t m_mostAtOnce = 10'000;
    jobs::LatestJob m_job;
};

} // namespace atlas::models
