#pragma once

#include "network/graph.h"

#include <cstdint>
#include <span>
#include <vector>

namespace atlas::network {

/// Edges per calendar month at each node, all over the same months.
struct Activity
{
    text::PartialDate first; ///< year and month of the first column
    std::uint32_t months = 0;
    std::vector<std::uint16_t> counts; ///< by node, then month

    std::span<const std::uint16_t> operator[](NodeIndex v) const
    {
        return {counts.data() + std::size_t{v} * months, months};
    }
};

/// An edge counts in each month that one of its sentences is dated in, at both its ends; dates of a year
/// alone are left out. At most `monthsAtMost` months, the newest ones. Linear.
Activity activityOf(const Graph&, const atlas::Atlas&, int monthsAtMost = 36);

} // namespace atlas::network
