#include "money/decimal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas::money {

namespace {

constexpr auto powersOfTen = [] {
    std::array<Int128, Decimal::maxDigits + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

Int128 powerOfTen(int exponent)
{
    return powersOfTen[static_cast<std::size_t>(exponent)];
}

Int128 magnitude(Int128 value)
{
    return value < 0 ? -value : value;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

std::optional<Decimal> Decimal::make(Int128 coefficient, int scale)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (scale < 0 || scale > maxDigits || magnitude(coefficient) >= powerOfTen(maxDigits))
        return std::nullopt;
    Decimal result;
    result.m_coefficient = coefficient;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    const auto point = text.find('.');
    std::string_view whole = text.substr(0, point);
    std::string_view fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const bool digitsOnly = std::ranges::all_of(whole, isDigit) && std::ranges::all_of(fraction, isDigit);
    if (whole.empty() || !digitsOnly || (point != std::string_view::npos && fraction.empty()))
        return std::nullopt;
    while (whole.size() > 1 && whole.front() == '0')
        whole.remove_prefix(1);
    while (!fraction.empty() && fraction.back() == '0')
        fraction.remove_suffix(1);
    if (whole.size() + fraction.size() > maxDigits + (whole == "0" ? 1U : 0U))
        return std::nullopt;

    Int128 coefficient = 0;
    for (const std::string_view part : {whole, fraction}) {
        for (const char c : part)
            coefficient = coefficient * 10 + (c - '0');
    }
    return make(negative ? -coefficient : coefficient, static_cast<int>(fraction.size()));
}

std::string Decimal::toString() const
{
    constexpr std::size_t longest = maxDigits + 3; // sign, zero and point
    std::array<char, longest> text{};
    char* at = text.data() + longest;
    int places = 0;
    const auto put = [&](int digit) {
        if (places++ == m_scale && m_scale > 0)
            *--at = '.';
        *--at = static_cast<char>('0' + digit);
    };
    Int128 rest = magnitude(m_coefficient);
    for (; rest > std::numeric_limits<std::int64_t>::max(); rest /= 10)
        put(static_cast<int>(rest % 10));
    for (auto narrow = static_cast<std::int64_t>(rest); narrow != 0 || places <= m_scale; narrow /= 10)
        put(static_cast<int>(narrow % 10));
    if (m_coefficient < 0)
        *--at = '-';
    return {at, text.data() + longest};
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_coefficient) / std::pow(10.0, m_scale);
}

std::optional<Decimal> Decimal::times(const Decimal& other) const
{
    Int128 product = 0;
    if (__builtin_mul_overflow(m_coefficient, other.m_coefficient, &product))
        return std::nullopt;
    return make(product, m_scale + other.m_scale);
}

std::optional<Decimal> Decimal::plus(const Decimal& other) const
{
    const Decimal& fine = m_scale >= other.m_scale ? *this : other;
    const Decimal& coarse = m_scale >= other.m_scale ? other : *this;
    Int128 sum = 0;
    if (__builtin_mul_overflow(coarse.m_coefficient, powerOfTen(fine.m_scale - coarse.m_scale), &sum) ||
        __builtin_add_overflow(sum, fine.m_coefficient, &sum))
        return std::nullopt;
    return make(sum, fine.m_scale);
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    if (isZero() || power < m_scale)
        return isZero() ? *this : power < -maxDigits ? std::nullopt : make(m_coefficient, m_scale - power);
    Int128 coefficient = 0;
    if (power - m_scale > maxDigits ||
        __builtin_mul_overflow(m_coefficient, powerOfTen(power - m_scale), &coefficient))
        return std::nullopt;
    return make(coefficient, 0);
}

Decimal Decimal::roundedTo(int power) const
{
    const int drop = std::clamp(power, -maxDigits, maxDigits + 1) + m_scale;
    if (drop <= 0)
        return shifted(-power).value_or(*this);
    if (drop > maxDigits)
        return {};
    const Int128 unit = powerOfTen(drop);
    const Int128 quotient = magnitude(m_coefficient) / unit;
    const Int128 rest = magnitude(m_coefficient) % unit;
    Decimal result;
    result.m_coefficient = quotient + (rest >= unit - rest ? 1 : 0);
    if (m_coefficient < 0)
        result.m_coefficient = -result.m_coefficient;
    return result;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    // Whole parts first, then fractions brought to the same 36 places: nothing can overflow.
    const auto whole = [](const Decimal& d) { return d.m_coefficient / powerOfTen(d.m_scale); };
    const auto fraction = [](const Decimal& d) {
        return d.m_coefficient % powerOfTen(d.m_scale) * powerOfTen(Decimal::maxDigits - d.m_scale);
    };
    const Int128 left = whole(a) == whole(b) ? fraction(a) : whole(a);
    const Int128 right = whole(a) == whole(b) ? fraction(b) : whole(b);
    return left < right   ? std::strong_ordering::less
           : left > right ? std::strong_ordering::greater
                          : std::strong_ordering::equal;
}

} // namespace atlas::money
