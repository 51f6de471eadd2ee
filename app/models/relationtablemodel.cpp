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

} // namespace

RelationTableModel::RelationTableModel(const Document& document, QObject* parent)
    : RowTableModel(Evidence, Qt::DescendingOrder, parent), m_document(document), m_atlas(document.atlas()),
      m_graph(std::make_shared<const network::Graph>())
{
    connect(&document, &Document::atlasChanged, this, [this] {
        if (m_atlas != m_document.atlas())
            setGraph(std::make_shared<const network::Graph>());
    });
    connect(&document, &Document::languageChanged, this, &RelationTableModel::valuesChanged);
}

void RelationTableModel::setGraph(std::shared_ptr<const network::Graph> graph)
{
    m_atlas = m_document.atlas();
    m_graph = std::move(graph);
    showItems(m_graph->edges.size());
}

void RelationTableModel::setFilter(const std::vector<Word>& words)
{
    m_filter.clear();
    for (const Word& word : words)
        m_filter.push_back({text::SearchPattern(word.typed.toStdU16String()), word.types, word.statuses});
    showItems(m_graph->edges.size());
}

int RelationTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

const atlas::Relation& RelationTableModel::relationOf(Item item) const
{
    return (*m_atlas)[m_graph->edges[item].relation];
}

atlas::RelationId RelationTableModel::relation(int row) const
{
    return m_graph->edges[item(row)].relation;
}

int RelationTableModel::rowOfRelation(atlas::RelationId relation) const
{
    const network::EdgeIndex edge = m_graph->edgeOf(relation);
    return edge < m_graph->edges.size() ? rowOf(edge) : -1;
}

QVariant RelationTableModel::value(const atlas::Relation& relation, int column) const
{
    switch (column) {
    case Source:
        return nameOf((*m_atlas)[relation.source], m_document.language());
    case Target:
        return nameOf((*m_atlas)[relation.target], m_document.language());
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
        return value(relationOf(shown), index.column());
    return role == RelationRole ? QVariant(static_cast<quint32>(m_graph->edges[shown].relation)) : QVariant();
}

QHash<int, QByteArray> RelationTableModel::roleNames() const
{
    QHash<int, QByteArray> names = RowTableModel::roleNames();
    names.insert(RelationRole, "relation");
    return names;
}

bool RelationTableModel::passes(Item item) const
{
    const atlas::Relation& shown = relationOf(item);
    const NameIndex& names = m_document.names();
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const Needed& word) {
        return has(word.types, static_cast<unsigned>(shown.type)) ||
               has(word.statuses, static_cast<unsigned>(shown.status)) ||
               names.rank(word.pattern, shown.source) > 0 || names.rank(word.pattern, shown.target) > 0;
    });
}

/// Within a currency, since sums of two can not be compared; without a sum last.
void RelationTableModel::orderByAmount(std::vector<Item>& items, Qt::SortOrder order) const
{
    const auto sum = [this](Item i) -> const money::Amount& { return *relationOf(i).amount; };
    const auto none = std::stable_partition(items.begin(), items.end(),
                                            [this](Item i) { return relationOf(i).amount.has_value(); });
    std::stable_sort(items.begin(), none, [&](Item a, Item b) {
        if (sum(a).currency != sum(b).currency)
            return sum(a).currency < sum(b).currency;
        return order == Qt::AscendingOrder ? sum(a).value < sum(b).value : sum(b).value < sum(a).value;
    });
}

void RelationTableModel::order(std::vector<Item>& items, int column, Qt::SortOrder order) const
{
    if (column == Source || column == Target) {
        orderByName(items, order, [this, column](Item i) -> const std::u16string& {
            const atlas::Relation& relation = relationOf(i);
            return (*m_atlas)[column == Source ? relation.source : relation.target].name(
                m_document.language());
        });
        return;
    }
    if (column == Amount) {
        orderByAmount(items, order);
        return;
    }
    std::vector<double> values(m_graph->edges.size());
    for (const Item i : items)
        values[i] = column == Date ? dateValue(relationOf(i)) : value(relationOf(i), column).toDouble();
    orderByValue(items, values, order);
}

} // namespace atlas::models
