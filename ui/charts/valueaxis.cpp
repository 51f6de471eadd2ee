#include "ui/charts/valueaxis.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace atlas::ui {

namespace {

constexpr std::array<int, 3> mantissas{1, 2, 5};
/// A bar is never shorter than what this share of the smallest value leaves above the axis's start.
constexpr double shareBelowLeast = 0.8;
constexpr int mostTicks = 6;
constexpr int linearSteps = 4;
/// Decimal::parse takes 36 digits; no sum of money comes near.
constexpr int largestPower = 30;

/// The step-th number of … 0.1, 0.2, 0.5, 1, 2, 5, 10 …, where 1 is step 0.
struct Round
{
    int step = 0;

    int mantissa() const { return mantissas[static_cast<std::size_t>(((step % 3) + 3) % 3)]; }
    int power() const { return (step - ((step % 3) + 3) % 3) / 3; }
    double value() const { return mantissa() * std::pow(10.0, power()); }
    money::Decimal exact() const
    {
        const std::string digit = std::to_string(mantissa());
        const int zeros = std::min(std::abs(power()), largestPower);
        const std::string text = power() >= 0
                                     ? digit + std::string(static_cast<std::size_t>(zeros), '0')
                                     : "0." + std::string(static_cast<std::size_t>(zeros - 1), '0') + digit;
        return money::Decimal::parse(text).value_or(money::Decimal());
    }
};

Round roundDown(double value)
{
    Round round{3 * (static_cast<int>(std::floor(std::log10(value))) + 1)};
    while (round.value() > value * (1 + 1e-9))
        --round.step;
    return round;
}

Round roundUp(double value)
{
    Round round{3 * static_cast<int>(std::floor(std::log10(value)))};
    while (round.value() < value * (1 - 1e-9))
        ++round.step;
    return round;
}

} // namespace

ValueAxis::ValueAxis(const std::vector<double>& values, BarScale scale) : m_scale(scale)
{
    double least = 0;
    double most = 0;
    for (const double value : values) {
        if (!std::isfinite(value) || value <= 0)
            continue;
        least = least > 0 ? std::min(least, value) : value;
        most = std::max(most, value);
    }
    if (most <= 0)
        least = most = 5;
    if (scale == BarScale::Logarithmic)
        spanLogarithmic(least, most);
    else
        spanLinear(most);
}

void ValueAxis::spanLogarithmic(double least, double most)
{
    Round low = roundDown(least * shareBelowLeast);
    const Round high = roundUp(most);
    low.step = std::min(low.step, high.step - 3);
    m_low = low.value();
    m_high = high.value();
    // All round numbers while they are few, then one a decade, then one in so many decades.
    const int steps = high.step - low.step;
    int stride = 1;
    while (steps / stride + 1 > mostTicks)
        stride = stride == 1 ? 3 : stride + 3;
    for (int step = low.step; step <= high.step; ++step)
        if (stride == 1 || step % stride == 0)
            m_ticks.push_back(Round{step}.exact());
}

void ValueAxis::spanLinear(double most)
{
    const Round step = roundUp(most / linearSteps);
    m_low = 0;
    m_ticks.emplace_back();
    for (int i = 1; m_ticks.size() == 1 || m_high < most * (1 - 1e-9); ++i) {
        m_high = step.value() * i;
        m_ticks.push_back(step.exact().times(i).value_or(money::Decimal()));
    }
}

bool ValueAxis::shows(double value) const
{
    return std::isfinite(value) && (m_scale == BarScale::Linear ? value >= 0 : value > 0);
}

double ValueAxis::position(double value) const
{
    if (!shows(value))
        return -1;
    const double place =
        m_scale == BarScale::Linear ? value / m_high : std::log10(value / m_low) / std::log10(m_high / m_low);
    return std::clamp(place, 0.0, 1.0);
}

} // namespace atlas::ui
