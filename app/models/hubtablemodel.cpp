#include "models/hubtablemodel.h"

#include "models/relationlistmodel.h"
#include "models/tablewords.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace atlas::models {

HubTableModel::HubTableModel(const Document& document, QObject* parent)
    : RowTableModel(Ties, Qt::DescendingOrder, parent), m_document(document), m_atlas(document.atlas()),
      m_graph(std::make_shared<const network::Graph>())
{
    connect(&document, &Document::atlasChanged, this, [this] {
        if (m_atlas != m_document.atlas())
            setGraph(std::make_shared<const network::Graph>());
    });
    connect(&document, &Document::languageChanged, this, &HubTableModel::valuesChanged);
}

void HubTableModel::setGraph(std::shared_ptr<const network::Graph> graph)
{
    m_atlas = m_document.atlas();
    m_graph = std::move(graph);
    m_measures.reset();
    m_ties.assign(m_graph->nodes.size(), 0);
    m_sentences.assign(m_graph->nodes.size(), 0);
    for (const network::Edge& edge : m_graph->edges) {
        for (const network::NodeIndex v : {edge.source, edge.target}) {
            ++m_ties[v];
            m_sentences[v] += static_cast<int>((*m_atlas)[edge.relation].evidence.size());
        }
    }
    showItems(m_graph->nodes.size());
}

void HubTableModel::setMeasures(std::shared_ptr<const jobs::NodeMeasures> measures)
{
    if (measures->measures.degree.size() != m_graph->nodes.size())
        return;
    m_measures = std::move(measures);
    valuesChanged();
}

void HubTableModel::setFilter(const QString& words)
{
    m_filter = patternsOf(words);
    showItems(m_graph->nodes.size());
}

int HubTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

atlas::EntityId HubTableModel::entity(int row) const
{
    return m_graph->nodes[item(row)].entity;
}

int HubTableModel::rowOfEntity(atlas::EntityId entity) const
{
    const network::NodeIndex node = m_graph->nodeOf(entity);
    return node < m_graph->nodes.size() ? rowOf(node) : -1;
}

QString HubTableModel::name(Item item) const
{
    return nameOf((*m_atlas)[m_graph->nodes[item].entity], m_document.language());
}

QString HubTableModel::communityName(Item item) const
{
    if (!m_measures)
        return {};
    const network::Communities& all = m_measures->measures.communities;
    QStringList names;
    for (const network::NodeIndex leader : all.each[all.of[item]].leaders)
        names << name(leader);
    return names.join(QStringLiteral(" · "));
}

QVariant HubTableModel::value(Item item, int column) const
{
    switch (column) {
    case Company:
        return name(item);
    case Ties:
        return m_ties[item];
    case Sentences:
        return m_sentences[item];
    default:
        break;
    }
    if (!m_measures)
        return {};
    const network::Measures& measures = m_measures->measures;
    switch (column) {
    case Betweenness:
        return measures.betweenness.values[item];
    case PageRank:
        return measures.pageRank[item];
    case Core:
        return measures.core[item];
    case Community:
        return communityName(item);
    case Months: {
        const auto months = m_measures->activity[item];
        return QVariant::fromValue(QList<int>(months.begin(), months.end()));
    }
    default:
        return {};
    }
}

QVariant HubTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item shown = item(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return value(shown, index.column());
    case EntityRole:
        return static_cast<quint32>(m_graph->nodes[shown].entity);
    case CommunityRole:
        return m_measures ? QVariant(m_measures->measures.communities.of[shown]) : QVariant();
    case CommunitySizeRole:
        return m_measures ? QVariant(m_measures->measures.communities
                                         .each[m_measures->measures.communities.of[shown]]
                                         .size)
                          : QVariant();
    default:
        return {};
    }
}

QHash<int, QByteArray> HubTableModel::roleNames() const
{
    QHash<int, QByteArray> names = RowTableModel::roleNames();
    names.insert(
        {{EntityRole, "entity"}, {CommunityRole, "community"}, {CommunitySizeRole, "communitySize"}});
    return names;
}

bool HubTableModel::passes(Item item) const
{
    return std::all_of(m_filter.begin(), m_filter.end(), [this, item](const text::SearchPattern& word) {
        const NameIndex& names = m_document.names();
        if (names.rank(word, m_graph->nodes[item].entity) > 0)
            return true;
        if (!m_measures)
            return false;
        const network::Communities& all = m_measures->measures.communities;
        const std::vector<network::NodeIndex>& leaders = all.each[all.of[item]].leaders;
        return std::any_of(leaders.begin(), leaders.end(), [&](network::NodeIndex leader) {
            return names.rank(word, m_graph->nodes[leader].entity) > 0;
        });
    });
}

std::vector<double> HubTableModel::values(int column) const
{
    const std::size_t count = m_graph->nodes.size();
    if (column == Ties)
        return {m_ties.begin(), m_ties.end()};
    if (column == Sentences)
        return {m_sentences.begin(), m_sentences.end()};
    if (!m_measures)
        return std::vector<double>(count, std::numeric_limits<double>::quiet_NaN());
    const network::Measures& measures = m_measures->measures;
    switch (column) {
    case Betweenness:
        return measures.betweenness.values;
    case PageRank:
        return measures.pageRank;
    case Core:
        return {measures.core.begin(), measures.core.end()};
    case Community:
        return {measures.communities.of.begin(), measures.communities.of.end()};
    default: {
        std::vector<double> sums(count);
        for (Item i = 0; i < count; ++i) {
            const auto months = m_measures->activity[i];
            sums[i] = std::accumulate(months.begin(), months.end(), 0.0);
        }
        return sums;
    }
    }
}

void HubTableModel::order(std::vector<Item>& items, int column, Qt::SortOrder order) const
{
    if (column == Company)
        orderByName(items, order, [this](Item i) -> const std::u16string& {
            return (*m_atlas)[m_graph->nodes[i].entity].name(m_document.language());
        });
    else
        orderByValue(items, values(column), order);
}

} // namespace atlas::models
