#include "models/relationtablemodel.h"

#include "models/relationlistmodel.h"
#include "models/tablewords.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace atlas::models {

namespace {

bool has(std::uint32_t bits, unsigned index)
{
    return (bits >> index & 1u) != 0;
}

double dateValue(const atlas::Relation& relation)
{
    return relation.date ? relation.date->year * 10'000.0 + relation.date->month * 100.0 + relation.date->day
                         : std::numeric_limits<double>::quiet_NaN();
}

/// What a column that is no name and no sum is sorted by.
double sortValue(const atlas::Relation& relation, int column)
{
    switch (column) {
    case RelationTableModel::Type:
        return static_cast<double>(relation.type);
    case RelationTableModel::Status:
        return static_cast<double>(relation.status);
    case RelationTableModel::Evidence:
        return static_cast<double>(relation.evidence.size());
    case RelationTableModel::Confidence:
        return relation.confidence;
    default:
        return dateValue(relation);
    }
}

} // namespace

RelationTableModel::RelationTableModel(const Document& document, QObject* parent)
    : RowTableModel(Evidence, Qt::DescendingOrder, parent), m_document(document)
{
    m_wanted.atlas = document.atlas();
    m_wanted.graph = std::make_shared<const network::Graph>();
    m_shown = std::make_shared<const Content>(m_wanted);
    follow(document);
}

void RelationTableModel::setGraph(std::shared_ptr<const network::Graph> graph)
{
    m_wanted.atlas = m_document.atlas();
    m_wanted.graph = std::move(graph);
    update(Change::Rows);
}

void RelationTableModel::setFilter(const std::vector<Word>& words)
{
    m_wanted.filter.clear();
    for (const Word& word : words)
        m_wanted.filter.push_back(
            {text::SearchPattern(word.typed.toStdU16String()), word.types, word.statuses});
    update(Change::Rows);
}

RowTableModel::Making RelationTableModel::making(int column, Qt::SortOrder order)
{
    auto next = std::make_shared<Content>(m_wanted);
    next->language = m_document.language();
    return [this, next, names = m_document.names(), column, order] {
        const std::shared_ptr<const NameIndex> index = names.result();
        Rows rows = rowsOf(*next, next->graph->edges.size(), *index, column, order);
        rows.take = [this, next] { m_shown = next; };
        return rows;
    };
}

int RelationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

atlas::RelationId RelationTableModel::relation(int row) const
{
    return m_shown->graph->edges[item(row)].relation;
}

int RelationTableModel::rowOfRelation(atlas::RelationId relation) const
{
    const network::EdgeIndex edge = m_shown->graph->edgeOf(relation);
    return edge < m_shown->graph->edges.size() ? rowOf(edge) : -1;
}

QVariant RelationTableModel::value(const atlas::Relation& relation, int column) const
{
    switch (column) {
    case Source:
        return nameOf((*m_shown->atlas)[relation.source], m_document.language());
    case Target:
        return nameOf((*m_shown->atlas)[relation.target], m_document.language());
    case Type:
        return static_cast<int>(relation.type);
    case Status:
        return static_cast<int>(relation.status);
    case Date:
        return relation.date ? QVariant(QString::fromStdString(relation.date->iso())) : QVariant();
    case Evidence:
        return static_cast<int>(relation.evidence.size());
    case Confidence:
        return relation.confidence;
    case Amount:
        return relation.amount ? QVariant(QString::fromStdString(relation.amount->value.toString()))
                               : QVariant();
    default:
        return {};
    }
}

QVariant RelationTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item shown = item(index.row());
    if (role == Qt::DisplayRole)
        return value(m_shown->relation(shown), index.column());
    return role == RelationRole ? QVariant(static_cast<quint32>(m_shown->graph->edges[shown].relation))
                                : QVariant();
}

QHash<int, QByteArray> RelationTableModel::roleNames() const
{
    QHash<int, QByteArray> names = RowTableModel::roleNames();
    names.insert(RelationRole, "relation");
    return names;
}

const atlas::Relation& RelationTableModel::Content::relation(Item item) const
{
    return (*atlas)[graph->edges[item].relation];
}

bool RelationTableModel::Content::passes(Item item, const NameIndex& names) const
{
    const atlas::Relation& shown = relation(item);
    return std::all_of(filter.begin(), filter.end(), [&](const Needed& word) {
        return has(word.types, static_cast<unsigned>(shown.type)) ||
               has(word.statuses, static_cast<unsigned>(shown.status)) ||
               names.rank(word.pattern, shown.source) > 0 || names.rank(word.pattern, shown.target) > 0;
    });
}

/// Within a currency, since sums of two can not be compared; without a sum last.
void RelationTableModel::Content::orderByAmount(std::vector<Item>& items, Qt::SortOrder order) const
{
    const auto sum = [this](Item i) -> const money::Amount& { return *relation(i).amount; };
    const auto none = std::stable_partition(items.begin(), items.end(),
                                            [this](Item i) { return relation(i).amount.has_value(); });
    std::stable_sort(items.begin(), none, [&](Item a, Item b) {
        if (sum(a).currency != sum(b).currency)
            return sum(a).currency < sum(b).currency;
        return order == Qt::AscendingOrder ? sum(a).value < sum(b).value : sum(b).value < sum(a).value;
    });
}

void RelationTableModel::Content::order(std::vector<Item>& items, int column, Qt::SortOrder order) const
{
    if (column == Source || column == Target) {
        orderByName(items, order, [this, column](Item i) -> const std::u16string& {
            const atlas::Relation& shown = relation(i);
            return (*atlas)[column == Source ? shown.source : shown.target].name(language);
        });
        return;
    }
    if (column == Amount) {
        orderByAmount(items, order);
        return;
    }
    std::vector<double> values(graph->edges.size());
    for (const Item i : items)
        values[i] = sortValue(relation(i), column);
    orderByValue(items, values, order);
}

} // namespace atlas::models
