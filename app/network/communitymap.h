#pragma once

#include "network/communities.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace atlas::network {

/// Who belongs together in an atlas: the communities of what is shown of it from the start, weighed by
/// sentences. Whatever filters and hands leave of it, everything keeps its community.
struct CommunityMap
{
    struct Each
    {
        std::uint32_t size = 0;               ///< members
        std::vector<atlas::EntityId> leaders; ///< its largest members, at most three
        friend bool operator==(const Each&, const Each&) = default;
    };
    std::vector<std::uint32_t> of; ///< by entity: which of `each`; each.size() where it has none
    std::vector<Each> each;        ///< largest first
};
CommunityMap communityMap(const atlas::Atlas&);

/// The map of an atlas, made when it is first asked for. Any thread; who asks meanwhile waits.
class LateCommunities
{
public:
    explicit LateCommunities(std::shared_ptr<const atlas::Atlas> atlas) : m_atlas(std::move(atlas)) {}
    const CommunityMap& get() const;
    bool isMade() const { return m_made; }

private:
    std::shared_ptr<const atlas::Atlas> m_atlas;
    mutable std::once_flag m_once;
    mutable std::atomic<bool> m_made = false;
    mutable CommunityMap m_map;
};

} // namespace atlas::network
