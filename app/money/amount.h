#pragma once

#include "money/decimal.h"
#include "text/span.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace atlas::money {

/// An ISO 4217 code, "KRW".
struct Currency
{
    std::array<char, 3> code{};
    constexpr Currency() = default;
    constexpr Currency(const char (&iso)[4]) : code{iso[0], iso[1], iso[2]} {}
    std::string_view view() const { return {code.data(), code.size()}; }
    friend constexpr auto operator<=>(const Currency&, const Currency&) = default;
};
inline constexpr Currency krw("KRW");
inline constexpr Currency usd("USD");

enum class Bound : unsigned char
{
    None,
    AtLeast, ///< 이상, 최소
    AtMost,  ///< 최대, 이하
    Over,    ///< 초과, 넘는
    Under,   ///< 미만
};
/// "at_least" …; empty for None.
std::string_view boundName(Bound);

/// A sum of money as a text states it.
struct Amount
{
    Decimal value;
    std::optional<Decimal> max; ///< upper end of a range
    Currency currency;
    bool approximate = false; ///< 약, 여, 가량, 안팎
    Bound bound = Bound::None;
    text::Span span; ///< number to currency word: "28조1779억원", without 약 or 이상
    friend bool operator==(const Amount&, const Amount&) = default;
};

} // namespace atlas::money
