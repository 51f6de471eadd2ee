#include "models/hubtablemodel.h"

#include "models/relationlistmodel.h"
#include "models/tablewords.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace atlas::models {

HubTableModel::HubTableModel(const Document& document, QObject* parent)
    : RowTableModel(Ties, Qt::DescendingOrder, parent), m_document(document)
{
    m_wanted.atlas = document.atlas();
    m_wanted.graph = std::make_shared<const network::Graph>();
    m_shown = std::make_shared<const Content>(m_wanted);
    follow(document);
}

void HubTableModel::setGraph(std::shared_ptr<const network::Graph> graph)
{
    m_wanted.atlas = m_document.atlas();
    m_wanted.graph = std::move(graph);
    m_wanted.measures.reset();
    update(Change::Rows);
}

void HubTableModel::setMeasures(std::shared_ptr<const jobs::NodeMeasures> measures)
{
    if (measures->measures.degree.size() != m_wanted.graph->nodes.size())
        return;
    m_wanted.measures = std::move(measures);
    update(m_wanted.filter.empty() ? Change::Order : Change::Rows); // words find communities too
}

void HubTableModel::setFilter(const QString& words)
{
    m_wanted.filter = patternsOf(words);
    update(Change::Rows);
}

RowTableModel::Making HubTableModel::making(int column, Qt::SortOrder order)
{
    auto next = std::make_shared<Content>(m_wanted);
    next->language = m_document.language();
    if (m_shown->graph == next->graph) {
        next->ties = m_shown->ties;
        next->sentences = m_shown->sentences;
    }
    return [this, next, names = m_document.names(), column, order] {
        next->count();
        const std::shared_ptr<const NameIndex> index = names.result();
        Rows rows = rowsOf(*next, next->graph->nodes.size(), *index, column, order);
        rows.take = [this, next] { m_shown = next; };
        return rows;
    };
}

void HubTableModel::Content::count()
{
    if (ties.size() == graph->nodes.size())
        return;
    ties.assign(graph->nodes.size(), 0);
    sentences.assign(graph->nodes.size(), 0);
    for (const network::Edge& edge : graph->edges) {
        const auto told = static_cast<int>((*atlas)[edge.relation].evidence.size());
        for (const network::NodeIndex v : {edge.source, edge.target}) {
            ++ties[v];
            sentences[v] += told;
        }
    }
}

std::vector<atlas::EntityId> HubTableModel::membersOf(int community) const
{
    std::vector<atlas::EntityId> members;
    if (!m_shown->measures)
        return members;
    for (Item item = 0; item < m_shown->graph->nodes.size(); ++item) {
        if (m_shown->communityOf(item) == static_cast<std::uint32_t>(community))
            members.push_back(m_shown->graph->nodes[item].entity);
    }
    return members;
}

std::optional<std::uint32_t> HubTableModel::communityOf(Item item) const
{
    if (!m_shown->measures)
        return std::nullopt;
    const std::uint32_t community = m_shown->communityOf(item);
    return community < m_shown->communities().each.size() ? std::optional(community) : std::nullopt;
}

int HubTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

atlas::EntityId HubTableModel::entity(int row) const
{
    return m_shown->graph->nodes[item(row)].entity;
}

int HubTableModel::rowOfEntity(atlas::EntityId entity) const
{
    const network::NodeIndex node = m_shown->graph->nodeOf(entity);
    return node < m_shown->graph->nodes.size() ? rowOf(node) : -1;
}

QString HubTableModel::name(Item item) const
{
    return nameOf((*m_shown->atlas)[m_shown->graph->nodes[item].entity], m_document.language());
}

QString HubTableModel::communityName(Item item) const
{
    const std::optional<std::uint32_t> community = communityOf(item);
    if (!community)
        return {};
    QStringList names;
    for (const atlas::EntityId leader : m_shown->communities().each[*community].leaders)
        names << nameOf((*m_shown->atlas)[leader], m_document.language());
    const QString named =
        names.first(std::min<qsizetype>(names.size(), network::leadersInName)).join(QStringLiteral(" · "));
    return named.size() <= network::lettersInName ? named : names.value(0);
}

QVariant HubTableModel::value(Item item, int column) const
{
    switch (column) {
    case Company:
        return name(item);
    case Ties:
        return m_shown->ties[item];
    case Sentences:
        return m_shown->sentences[item];
    default:
        break;
    }
    if (!m_shown->measures)
        return {};
    const network::Measures& measures = m_shown->measures->measures;
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
        const auto months = m_shown->measures->activity[item];
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
        return static_cast<quint32>(m_shown->graph->nodes[shown].entity);
    case CommunityRole: {
        const auto community = communityOf(shown);
        return community ? QVariant(*community) : QVariant();
    }
    case CommunitySizeRole: {
        const auto community = communityOf(shown);
        return community ? QVariant(static_cast<int>(membersOf(static_cast<int>(*community)).size()))
                         : QVariant();
    }
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

bool HubTableModel::Content::passes(Item item, const NameIndex& names) const
{
    return std::all_of(filter.begin(), filter.end(), [&](const text::SearchPattern& word) {
        if (names.rank(word, graph->nodes[item].entity) > 0)
            return true;
        if (!measures)
            return false;
        const std::uint32_t community = communityOf(item);
        if (community >= communities().each.size())
            return false;
        const std::vector<atlas::EntityId>& leaders = communities().each[community].leaders;
        return std::any_of(leaders.begin(), leaders.end(),
                           [&](atlas::EntityId leader) { return names.rank(word, leader) > 0; });
    });
}

std::vector<double> HubTableModel::Content::values(int column) const
{
    const std::size_t count = graph->nodes.size();
    if (column == Ties)
        return {ties.begin(), ties.end()};
    if (column == Sentences)
        return {sentences.begin(), sentences.end()};
    if (!measures)
        return std::vector<double>(count, std::numeric_limits<double>::quiet_NaN());
    const network::Measures& all = measures->measures;
    switch (column) {
    case Betweenness:
        return all.betweenness.values;
    case PageRank:
        return all.pageRank;
    case Core:
        return {all.core.begin(), all.core.end()};
    case Community: {
        std::vector<double> ranks;
        for (Item i = 0; i < count; ++i)
            ranks.push_back(static_cast<double>(communityOf(i)));
        return ranks;
    }
    default: {
        std::vector<double> sums(count);
        for (Item i = 0; i < count; ++i) {
            const auto months = measures->activity[i];
            sums[i] = std::accumulate(months.begin(), months.end(), 0.0);
        }
        return sums;
    }
    }
}

void HubTableModel::Content::order(std::vector<Item>& items, int column, Qt::SortOrder order) const
{
    if (column == Company)
        orderByName(items, order, [this](Item i) -> const std::u16string& {
            return (*atlas)[graph->nodes[i].entity].name(language);
        });
    else
        orderByValue(items, values(column), order);
}

} // namespace atlas::models
