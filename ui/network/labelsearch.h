#pragma once

#include "ui/network/labelground.h"
#include "ui/network/labelplaces.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas::ui {

/// Cost from which on a name without weight is rather left out than that it is taken for another's.
inline constexpr double mostOfOrdinary = 36;

/// Names that have been placed one by one, and may still move so that more of them have room and each is read
/// better.
struct LabelState
{
    std::vector<std::optional<LabelPlace>> placed; ///< by request
    std::vector<char> fixed;                       ///< by request: stays as it is
};

/// Looks for better places of all names that are not fixed, at once: from where they are, by chance that is
/// the same each time (simulated annealing, as Christensen, Marks and Shieber place names of points, 1995).
/// None comes to touch another; what would be taken for another's is rather left out, if it does not matter;
/// at most `most` are placed, those that must show aside. Takes about 10 ms for fifty names and never more
/// than four times that, less where many are fixed.
void improvePlaces(LabelState&, const std::vector<LabelRequest>&, const GroundIndex&, std::size_t most);

} // namespace atlas::ui
