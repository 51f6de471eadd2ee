#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::money
{

/// An exact decimal: coefficient × 10^-scale, at most 36 digits; money is never a double. Always normalised (no trailing
/// zeros behind the point), so equal values compare equal.
class Decimal
{
public:
    Decimal() = default;
    Decimal(std::int64_t whole) : m_coefficient(whole) {}

    /// "3346500000000", "0.42", "-17"; nothing else (no grouping, no exponent). Empty where it is not that.
    static std::optional<Decimal> parse(std::string_view);
    std::string toString() const;
    /// For drawing only: bar lengths and log axes.
    double toDouble() const;
    bool isZero() const { return m_coefficient == 0; }

    /// Empty on overflow.
    std::optional<Decimal> times(const Decimal&) const;
    std::optional<Decimal> plus(const Decimal&) const;
    /// This divided by 10^power, rounded half up to a whole number.
    Decimal roundedTo(int powerOfTen) const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal&, const Decimal&);

    __int128 coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }

private:
    Decimal(__int128 coefficient, int scale);
    __int128 m_coefficient = 0;
    int m_scale = 0;
};

} // namespace atlas::money
