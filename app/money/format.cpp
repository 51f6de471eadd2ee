#include "money/format.h"

#include "text/embeddedtable.h"

#include "tables/written.h"

#include <algorithm>
#include <array>

namespace atlas::money {

namespace {

struct CurrencyNames
{
    Currency currency;
    std::u16string_view korean;
    std::u16string_view english;
    std::u16string_view sign;
};

constexpr auto currencies = [] {
    std::array<CurrencyNames, std::size(tables::written)> names{};
    std::ranges::transform(tables::written, names.begin(), [](const text::Cells<4>& cells) {
        CurrencyNames row{{}, cells[1], cells[2], cells[3]};
        std::ranges::transform(cells[0], row.currency.code.begin(),
                               [](char16_t letter) { return static_cast<char>(letter); });
        return row;
    });
    return names;
}();
static_assert(std::ranges::all_of(tables::written, [](const auto& cells) { return cells[0].size() == 3; }),
              "written.tsv: a currency has three letters");

struct Unit
{
    int exponent;
    std::u16string_view word;
};

constexpr std::array<Unit, 4> koreanUnits{{{16, u"경"}, {12, u"조"}, {8, u"억"}, {4, u"만"}}};
constexpr std::array<Unit, 4> englishUnits{{{12, u"tn"}, {9, u"bn"}, {6, u"mn"}, {3, u"k"}}};
constexpr int million = 6;
constexpr int significantDigits = 3;
constexpr int mostDecimals = 4; ///< of a sum that is not rounded: as much as 조 and 억 say

std::u16string ascii(std::string_view text)
{
    return {text.begin(), text.end()};
}

const CurrencyNames* namesOf(Currency currency)
{
    const auto found = std::ranges::find(currencies, currency, &CurrencyNames::currency);
    return found == currencies.end() ? nullptr : &*found;
}

/// "1234567.5" → "1,234,567.5"
std::u16string grouped(std::u16string plain)
{
    const auto point = std::min(plain.find(u'.'), plain.size());
    for (std::size_t at = point; at > 3; at -= 3)
        plain.insert(at - 3, 1, u',');
    if (plain.starts_with(u','))
        plain.erase(0, 1);
    return plain;
}

/// The sum rounded to cents, zeros kept: 207.04, 3.50; a whole one has none.
std::u16string plain(const Decimal& value, Style style)
{
    Decimal shown = value;
    if (style == Style::Compact && value.scale() > 2)
        shown = value.roundedTo(-2).shifted(-2).value_or(value);
    std::u16string out = ascii(shown.toString());
    if (shown.scale() == 1)
        out += u'0';
    return grouped(out);
}

Decimal absolute(const Decimal& value)
{
    return value < Decimal(0) ? *value.times(Decimal(-1)) : value;
}

/// Digits before the decimal point.
int wholeDigits(const Decimal& value)
{
    const std::string digits = value.toString();
    return static_cast<int>(std::min(digits.find('.'), digits.size()));
}

/// How many whole times 10^exponent is in it.
Decimal wholePart(const Decimal& value, int exponent)
{
    const auto scaled = value.shifted(-exponent);
    if (!scaled)
        return {}; // so many digits behind the point that none is left before it
    const Decimal nearest = scaled->roundedTo(0);
    return nearest > *scaled ? *nearest.plus(Decimal(-1)) : nearest;
}

/// 28조 1779억: the largest group and the one below it, or all groups. Empty below 만.
std::u16string koreanGroups(Decimal value, Style style)
{
    if (style == Style::Compact) {
        const int groups = std::min(4, (wholeDigits(value) - 1) / 4);
        const int finest = std::max(0, groups - 1) * 4;
        value = value.roundedTo(finest).shifted(finest).value_or(value);
    }
    std::u16string out;
    for (const Unit& unit : koreanUnits) {
        const Decimal count = wholePart(value, unit.exponent);
        if (count.isZero())
            continue;
        value = *value.plus(*count.shifted(unit.exponent)->times(Decimal(-1)));
        out += (out.empty() ? u"" : u" ") + ascii(count.toString());
        out += unit.word;
    }
    if (!out.empty() && !value.isZero())
        out += u" " + ascii(value.toString());
    return out;
}

std::u16string korean(const Decimal& value, Style style)
{
    const bool large = value.roundedTo(0) >= Decimal(10'000);
    return large ? koreanGroups(value, style) : plain(value, style);
}

/// The largest unit that a sum of so many digits is whole times of; of a million at least.
const Unit& englishUnit(int digits)
{
    return *std::ranges::find_if(englishUnits, [&](const Unit& unit) { return digits > unit.exponent; });
}

/// "3.35 tn": three significant digits, more only above 1,000 tn.
std::u16string englishCompact(const Decimal& value)
{
    const int cut = std::max(wholeDigits(value) - significantDigits, 0);
    const Decimal rounded = value.roundedTo(cut).shifted(cut).value_or(value);
    const int digits = wholeDigits(rounded);
    const Unit& unit = englishUnit(digits);
    const int decimals = std::max(0, significantDigits - (digits - unit.exponent));
    Decimal mantissa = value.roundedTo(unit.exponent - decimals);
    std::u16string out = ascii(mantissa.toString());
    if (decimals > 0)
        out.insert(out.size() - static_cast<std::size_t>(decimals), 1, u'.');
    return grouped(out) + u" " + std::u16string(unit.word);
}

/// "3.3465 tn": the compact form where it holds the sum, else as many decimals as it takes, else every digit.
std::u16string englishExact(const Decimal& value)
{
    const int digits = wholeDigits(value);
    const Unit& unit = englishUnit(digits);
    const auto scaled = value.shifted(-unit.exponent);
    if (digits <= million || !scaled || scaled->scale() > mostDecimals)
        return plain(value, Style::Exact);
    if (scaled->scale() <= significantDigits - (digits - unit.exponent))
        return englishCompact(value);
    return grouped(ascii(scaled->toString())) + u" " + std::u16string(unit.word);
}

std::u16string english(const Decimal& value, Style style)
{
    const bool large = value.roundedTo(0) >= *Decimal(1).shifted(million);
    if (!large)
        return plain(value, style);
    return style == Style::Compact ? englishCompact(value) : englishExact(value);
}

std::u16string withSign(const std::u16string& number, Currency currency)
{
    const std::u16string sign = currencySign(currency);
    return sign.back() >= u'A' && sign.back() <= u'Z' ? sign + u" " + number : sign + number;
}

/// 3조 3465억 달러, 5만 1300원: the word stands apart only from 조, 억 and 만.
std::u16string withName(const std::u16string& number, Currency currency)
{
    const bool words = !number.empty() && (number.back() < u'0' || number.back() > u'9');
    return number + (words ? u" " : u"") + currencyName(currency, text::Language::Korean);
}

} // namespace

std::u16string currencyName(Currency currency, text::Language language)
{
    const CurrencyNames* names = namesOf(currency);
    if (!names)
        return ascii(currency.view());
    return std::u16string(language == text::Language::Korean ? names->korean : names->english);
}

std::u16string currencySign(Currency currency)
{
    const CurrencyNames* names = namesOf(currency);
    return names ? std::u16string(names->sign) : ascii(currency.view());
}

std::u16string format(const Decimal& value, Currency currency, text::Language language, Style style)
{
    const std::u16string minus = value < Decimal(0) ? u"-" : u"";
    const Decimal size = absolute(value);
    if (language == text::Language::Korean)
        return minus + withName(korean(size, style), currency);
    return minus + withSign(english(size, style), currency);
}

std::u16string format(const Amount& amount, text::Language language, Style style)
{
    if (!amount.max)
        return format(amount.value, amount.currency, language, style);
    if (language == text::Language::Korean)
        return korean(absolute(amount.value), style) + u"~" +
               format(*amount.max, amount.currency, language, style);
    return format(amount.value, amount.currency, language, style) + u"–" +
           format(*amount.max, amount.currency, language, style);
}

std::u16string qualifierSign(const Amount& amount)
{
    std::u16string sign;
    switch (amount.bound) {
    case Bound::None:
        break;
    case Bound::AtLeast:
        sign = u"≥";
        break;
    case Bound::AtMost:
        sign = u"≤";
        break;
    case Bound::Over:
        sign = u">";
        break;
    case Bound::Under:
        sign = u"<";
        break;
    }
    return amount.approximate ? sign + u"≈" : sign;
}

std::u16string axisLabel(const Decimal& value, text::Language language)
{
    const std::u16string minus = value < Decimal(0) ? u"-" : u"";
    const Decimal size = absolute(value);
    if (language == text::Language::Korean)
        return minus + korean(size, Style::Exact);
    for (const Unit& unit : englishUnits) {
        const auto scaled = size.shifted(-unit.exponent);
        if (scaled && *scaled >= Decimal(1))
            return minus + grouped(ascii(scaled->toString())) + u" " + std::u16string(unit.word);
    }
    return minus + ascii(size.toString());
}

} // namespace atlas::money
