#pragma once

#include "money/amount.h"
#include "money/units.h"

#include <span>
#include <vector>

namespace atlas::money {

/// Every sum of money in `range`, in order. A number is found by its first digit (or number word at the start
/// of a word), then read outward; without a currency it is none, but in a list or range one currency holds
/// for all ("10억, 20억 달러"). Sums that are not exact (수십억 달러) and numbers beyond 36 digits are left
/// out. Linear in the range; pure.
std::vector<Amount> findAmounts(std::u16string_view text, text::Span range, const Units& units);
/// The same where it is known in which places, ascending, the numbers of sums may begin.
std::vector<Amount> findAmounts(std::u16string_view text, text::Span range,
                                std::span<const text::Span> places, const Units& units);

/// A sum and the conversion of it that the text itself gives: "30억 달러(약 3조9600억 원)". Indices into the
/// amounts.
struct SumPair
{
    std::size_t sum = 0;
    std::size_t equivalent = 0;
    friend bool operator==(const SumPair&, const SumPair&) = default;
};

/// Which of the amounts (as findAmounts gave them for this text) convert the one before them, in order.
std::vector<SumPair> equivalents(std::u16string_view text, std::span<const Amount> amounts,
                                 const Units& units);

} // namespace atlas::money
