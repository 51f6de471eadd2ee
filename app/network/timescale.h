#pragma once

#include "network/arranged.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace atlas::network {

inline constexpr float beforeUndated = 12; ///< in units of the room

/// All that is told of one date.
struct TimeSlot
{
    std::optional<text::PartialDate> date; ///< as exactly as it is told; nothing: nobody says when
    std::size_t ties = 0;
    float width = 0; ///< that it takes at least; 0: what its ties need, less where that is too much
};

/// From dates to places across, from 0 to the width asked for.
struct TimeScale
{
    struct Stretch
    {
        float from = 0;
        float to = 0;
        /// Of the i-th of so many ties that share it.
        float place(std::size_t i, std::size_t count) const
        {
            return from + (to - from) * (static_cast<float>(i) + 0.5F) / static_cast<float>(count);
        }
    };
    std::vector<Stretch> stretches; ///< by slot
    std::vector<Band> bands;        ///< years, months, dates, what is undated, and breaks
};

/// `told` ascending by date, valid dates only, one without a date last. A date has a stretch of its own; a
/// month or a year that no day is told of stands before its first day. Between dates the days pass evenly.
/// Where one empty stretch would take the room of all others it is cut short and stands as a break. `unit`:
/// of the width, what one unit of the room is.
TimeScale timeScale(const std::vector<TimeSlot>& told, float width, float unit);

} // namespace atlas::network
