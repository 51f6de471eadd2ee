#pragma once

#include "money/amount.h"
#include "text/language.h"

#include <string>

namespace atlas::money {

enum class Style : unsigned char
{
    Compact, ///< newspaper form: 3조 3465억 달러 (two groups), $3.35 tn (three significant digits); half up
    Exact, ///< nothing rounded: 28조 1779억 5300만 원, $3.3465 tn; every digit where that needs more than
           ///< four decimals: $3,346,512,345,678
};

/// A sum for a reader of that language. Below 만 or a million it is written out: 9,500원, $207.04.
std::u16string format(const Decimal& value, Currency currency, text::Language language,
                      Style style = Style::Compact);
/// The same, ranges as 7500억~8300억 달러 and $750 bn–$830 bn. What bounds or blurs a sum (약, 최대) is said
/// by qualifierSign or by the caller's own words.
std::u16string format(const Amount& amount, text::Language language, Style style = Style::Compact);

/// "≈", "≥", "≤", ">", "<", joined where several hold; empty for an exact sum.
std::u16string qualifierSign(const Amount& amount);

/// For the marks of an axis, without a currency: 1조, 10조, 5000억; 1 tn, 2.5 bn, 300 k.
std::u16string axisLabel(const Decimal& value, text::Language language);

/// 달러, 원; "USD" where Korean has no word for it here.
std::u16string currencyName(Currency currency, text::Language language);
/// $, ₩, HK$; "CHF" where there is no sign.
std::u16string currencySign(Currency currency);

} // namespace atlas::money
