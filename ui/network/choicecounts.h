#pragma once

#include "network/explore.h"

#include <functional>

namespace atlas::ui {

/// What each choice of one part of the filter stands for: of what is chosen, how much of it is shown; of what
/// is not, how much would be with that part of the filter open. Made in time linear in the atlas.
class ChoiceCounts
{
public:
    /// The atlas must outlive the counts.
    ChoiceCounts(const atlas::Atlas&, const network::Exploration&, network::FilterPart);

    int ties(bool chosen, const std::function<bool(const atlas::Relation&)>&) const;
    int things(bool chosen, const std::function<bool(const atlas::Entity&)>&) const;

private:
    const network::Graph& graph(bool chosen) const { return chosen ? m_shown : m_open; }

    const atlas::Atlas& m_atlas;
    network::Graph m_shown;
    network::Graph m_open;
};

} // namespace atlas::ui
