// How all that is known is made up of what the network shows and what it does not.

#include "ui/network/networkwords.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace atlas::ui {

namespace {

enum Group
{
    Companies,
    Others,
    Unstated,
    groups
};

Group groupOf(const atlas::Entity& entity)
{
    return entity.kind == extract::EntityKind::Company    ? Companies
           : entity.kind == extract::EntityKind::Unstated ? Unstated
                                                          : Others;
}

struct Counts
{
    int all = 0;
    int shown = 0;
    int tieless = 0;
};

std::array<Counts, groups> countsOf(const atlas::Atlas& atlas, const network::Graph& graph)
{
    std::array<Counts, groups> counts{};
    for (const atlas::Entity& entity : atlas.entities) {
        Counts& count = counts[groupOf(entity)];
        ++count.all;
        count.tieless += entity.relations.empty() ? 1 : 0;
    }
    for (const network::Node& node : graph.nodes)
        ++counts[groupOf(atlas[node.entity])].shown;
    return counts;
}

} // namespace

int NetworkWords::articlesTelling(const atlas::Atlas& atlas, const network::Graph& graph)
{
    std::vector<char> told(atlas.articles.size(), 0);
    for (const network::Edge& edge : graph.edges) {
        for (const atlas::Evidence& evidence : atlas[edge.relation].evidence)
            told[static_cast<std::size_t>(evidence.article)] = atlas[evidence.article].network ? 0 : 1;
    }
    return static_cast<int>(std::count(told.begin(), told.end(), 1));
}

QString NetworkWords::sums(const atlas::Atlas& atlas, const network::Graph& graph)
{
    const QString names[groups] = {tr("Companies", "what is counted"),
                                   tr("Others (alliances, institutions, products, people, countries)"),
                                   tr("Of a kind not stated", "what is counted")};
    const std::array<Counts, groups> counts = countsOf(atlas, graph);
    QStringList lines;
    for (const Group group : {Companies, Others, Unstated}) {
        const auto& [all, shown, tieless] = counts[group];
        if (all > 0)
            //: %1 is what is counted ("Companies"); the sum of all (%2) is made of those shown (%3), those
            //: hidden (%4) and those that no tie is known of (%5)
            lines << tr("%1: %L2 in all = %L3 shown + %L4 hidden + %L5 without a tie")
                         .arg(names[group])
                         .arg(all)
                         .arg(shown)
                         .arg(all - shown - tieless)
                         .arg(tieless);
    }
    const int ties = static_cast<int>(atlas.relations.size());
    const int shownTies = static_cast<int>(graph.edges.size());
    //: the sum of all ties (%1) is made of those shown (%2) and those hidden (%3)
    lines << tr("Ties: %L1 in all = %L2 shown + %L3 hidden").arg(ties).arg(shownTies).arg(ties - shownTies);
    const int articles = atlas::articleCount(atlas);
    const int telling = articlesTelling(atlas, graph);
    if (articles > 0)
        //: the sum of all articles (%1) is made of those that state a tie that is shown (%2) and others (%3)
        lines << tr("Articles: %L1 in all = %L2 that state what is shown + %L3 others")
                     .arg(articles)
                     .arg(telling)
                     .arg(articles - telling);
    return lines.join(u'\n');
}

} // namespace atlas::ui
