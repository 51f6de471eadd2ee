#pragma once

#include "money/decimal.h"

#include <vector>

namespace atlas::ui {

enum class BarScale
{
    Logarithmic,
    Linear,
};

/// Where values lie along a bar: from 0 at the left end of the track to 1 at its right end. The ends and
/// ticks are round numbers (1, 2 or 5 times a power of ten). A logarithmic axis spans at least one decade,
/// starts below the smallest value, so that every bar is seen, and has no place for what is not above zero.
class ValueAxis
{
public:
    ValueAxis() = default;
    /// Of the values that can be shown; without any an axis from 1 to 10.
    ValueAxis(const std::vector<double>& values, BarScale);

    /// Below 0 for what this scale cannot show.
    double position(double value) const;
    bool shows(double value) const;
    /// The round values that get a label, ascending, four or so.
    const std::vector<money::Decimal>& ticks() const { return m_ticks; }
    BarScale scale() const { return m_scale; }
    friend bool operator==(const ValueAxis&, const ValueAxis&) = default;

private:
    void spanLogarithmic(double least, double most);
    void spanLinear(double most);

    BarScale m_scale = BarScale::Logarithmic;
    double m_low = 1;
    double m_high = 10;
    std::vector<money::Decimal> m_ticks;
};

} // namespace atlas::ui
