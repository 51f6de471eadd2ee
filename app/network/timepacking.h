#pragma once

#include "network/arranged.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

// of a time line, in units of its room
inline constexpr float betweenTies = 9;   ///< that stand beside each other, at least
inline constexpr float toFirstTie = 12;   ///< from a node to its first tie, at least
inline constexpr float aroundTies = 7;    ///< from where a date begins or ends to a tie
inline constexpr float beforeFirst = 9;   ///< from where it begins to a node
inline constexpr float beforeName = 13;   ///< from the last tie of who has the lane before to a name
inline constexpr float beforeUnnamed = 9; ///< likewise to a node without a name
inline constexpr float aroundName = 5;    ///< from a tie of others to a name, and to its node beyond the disc
inline constexpr float reachOfNode = 6.5F; ///< half of a node

/// What is to be told on a time line.
struct TimeTask
{
    struct Tie
    {
        NodeIndex a = 0;
        NodeIndex b = 0;
        std::uint32_t date = 0;
    };
    std::vector<float> names; ///< by node: its length; 0: it has none
    std::vector<Tie> ties;    ///< dates ascend; every node has one, if to itself
    std::vector<float> dates; ///< by date: how wide it is at least
    std::uint32_t lanes = 1;
    float before = 0; ///< room for names before the first date
    float apart = 1;  ///< times the usual, how far ties keep from each other and from where their rows begin
};

/// In which lane each node is, and in which order ties find their places.
struct TimeOrder
{
    std::vector<std::uint32_t> lane;
    std::vector<std::uint32_t> ties; ///< of the task, those of a date together
};

/// Where everything stands across, if as close as it may: a tie stands upright between the lanes of its ends,
/// a node before its first tie, its name left of it. A lane has one node at a time, from its name to its last
/// tie; no tie runs through the node or the name of another, nor along another tie.
class TimePacker
{
public:
    explicit TimePacker(const TimeTask&);
    /// Whether there is such a place for all, no farther than `most`.
    bool pack(const TimeOrder&, float most);
    /// Brings nodes as near to their first ties as they may be, once all are packed.
    void bringNear(const TimeOrder&);

    struct Reach
    {
        float from = 0;
        float to = 0;
    };
    const std::vector<float>& nodes() const { return m_nodes; }
    const std::vector<float>& ties() const { return m_ties; }
    const std::vector<Reach>& dates() const { return m_dates; }
    float width() const { return m_dates.empty() ? 0 : m_dates.back().to; }
    std::size_t looks() const { return m_looks; } ///< at what is placed, since it was made: what it has cost

private:
    struct Lane
    {
        float end = 0;               ///< of who was there last
        bool taken = false;          ///< by somebody who has ties to come
        std::vector<float> crossing; ///< ties, ascending
        std::vector<Reach> names;    ///< with their nodes, ascending
    };
    float reachOf(NodeIndex) const;
    bool placeEnds(const TimeOrder&, std::uint32_t tie, float from);
    void placeNode(NodeIndex, Lane&, float from);
    bool placeTie(const TimeOrder&, std::uint32_t tie, Reach room);
    float clearOf(const Lane&, float x, bool through);

    const TimeTask& m_task;
    std::vector<std::uint32_t> m_count; ///< by node: its ties
    std::vector<std::uint32_t> m_left;  ///< likewise, those to come
    std::vector<Lane> m_lanes;
    std::vector<float> m_nodes;
    std::vector<float> m_ties;
    std::vector<Reach> m_dates;
    std::size_t m_looks = 0;
};

} // namespace atlas::network
