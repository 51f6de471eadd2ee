#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::money {

/// Wide enough for 36 digits; a compiler's extension that every target compiler has.
__extension__ typedef __int128 Int128;

/// An exact decimal: coefficient × 10^-scale, at most 36 digits; money is never a double. Always normalised
/// (no trailing zeros behind the point), so equal values compare equal.
class Decimal
{
public:
    static constexpr int maxDigits = 36;

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
    /// This × 10^power, exactly; power may be negative.
    std::optional<Decimal> shifted(int power) const;
    /// This divided by 10^power, rounded to a whole number; a half goes away from zero.
    Decimal roundedTo(int powerOfTen) const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal&, const Decimal&);

    Int128 coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }

private:
    static std::optional<Decimal> make(Int128 coefficient, int scale);
    Int128 m_coefficient = 0; ///< below 10^36 in magnitude
    int m_scale = 0;          ///< 0 … 36
};

} // namespace atlas::money
