#include "money/sums.h"

#include "money/numbers.h"
#include "money/qualifiers.h"
#include "text/embeddedtable.h"

#include "tables/joints.h"

namespace atlas::money {

namespace {

/// How a number is joined to the one before it.
enum class Link : unsigned char
{
    None,
    List,
    Range,
};

/// A number that may be a sum.
struct Term
{
    Number number;
    std::optional<CurrencyWord> currency;
    bool prefixed = false; ///< the currency stands before it
    bool shared = false;   ///< the currency is its neighbour's
    Link link = Link::None;
    text::Span span; ///< with the currency
};

constexpr std::u16string_view rangeWords = text::rowNamed(tables::joints, u"range");
constexpr std::u16string_view listWords = text::rowNamed(tables::joints, u"list");
constexpr std::uint32_t longestLink = 6;
constexpr int myriad = 4;         ///< 만, the smallest word that closes a group
constexpr int hundredMillion = 8; ///< 억

Link linkBetween(std::u16string_view text, std::uint32_t begin, std::uint32_t end)
{
    if (end <= begin || end - begin > longestLink)
        return Link::None;
    std::u16string gap;
    for (std::uint32_t i = begin; i < end; ++i) {
        if (const char16_t c = folded(text[i]); c != u' ')
            gap.push_back(c);
    }
    const auto isGap = [&](std::u16string_view word) { return word == gap; };
    if (text::anyPart(rangeWords, isGap))
        return Link::Range;
    return text::anyPart(listWords, isGap) ? Link::List : Link::None;
}

/// Collects numbers that are joined by links, then says which of them are sums.
class SumFinder
{
public:
    SumFinder(std::u16string_view text, text::Span range, const Units& units)
        : m_text(text), m_floor(range.begin), m_limit(range.end), m_units(units)
    {}

    std::vector<Amount> find(std::span<const text::Span> places);

private:
    bool canStart(std::uint32_t at) const;
    bool standsAlone(std::uint32_t at) const;
    std::uint32_t readTerm(std::uint32_t begin);
    void readScale(Term& term) const;
    void readCurrencyBefore(Term& term) const;
    void readCurrencyAfter(Term& term) const;
    bool isExact(const Term& term) const;
    bool suits(const Number& number, const WordTable<CurrencyWord>::Found& word) const;
    void append(const Term& term);
    void flush();
    void shareCurrencies();
    bool emitRange(const Term& low, const Term& high);
    void emit(const Term& term);
    void emit(Decimal low, std::optional<Decimal> high, const CurrencyWord& currency, text::Span span,
              bool approximate);

    std::u16string_view m_text;
    std::uint32_t m_floor;
    std::uint32_t m_limit;
    const Units& m_units;
    std::vector<Term> m_chain;
    std::optional<Qualification> m_each; ///< of a list that 각각 begins
    std::vector<Amount> m_amounts;
};

std::vector<Amount> SumFinder::find(std::span<const text::Span> places)
{
    std::uint32_t at = m_floor;
    for (const text::Span place : places) {
        for (at = std::max(at, place.begin); at < place.end;) {
            if (!m_units.startsNumber(m_text[at]) || !canStart(at) || standsAlone(at))
                ++at;
            else
                at = readTerm(at);
        }
    }
    flush();
    return std::move(m_amounts);
}

bool SumFinder::canStart(std::uint32_t at) const
{
    if (at == m_floor)
        return true;
    const char16_t before = folded(m_text[at - 1]);
    if (!isDigit(m_text[at])) {
        // "3 백만": the words go with the digits before them.
        const std::uint32_t wordEnd = backOverBlank(m_text, at, m_floor);
        const bool counted = wordEnd > m_floor && isDigit(m_text[wordEnd - 1]);
        return !isHangul(before) && !isLatin(before) && !counted;
    }
    const bool inside = (before == u'.' || before == u',') && at - m_floor > 1 && isDigit(m_text[at - 2]);
    return !inside && !isDigit(before);
}

/// Whether the numeral there is a word of its own (이 회사, 일부, 만든): nothing of a number, a currency or a
/// link between sums touches it. Most of those that start a word are turned away here.
bool SumFinder::standsAlone(std::uint32_t at) const
{
    if (isDigit(m_text[at]) || at + 1 >= m_limit || m_units.mayFollowNumeral(m_text[at + 1]))
        return false;
    const std::uint32_t end = backOverBlank(m_text, at, m_floor);
    return !m_units.currenciesBefore().mayEndAt(m_text, end, m_floor);
}

std::uint32_t SumFinder::readTerm(std::uint32_t begin)
{
    const NumberReading reading = readNumber(m_text, begin, m_limit, m_units);
    const std::uint32_t next = std::max(reading.next, begin + 1);
    if (!reading.number)
        return next;
    Term term{.number = *reading.number, .span = reading.number->span};
    readCurrencyBefore(term);
    if (!term.prefixed && begin > m_floor && isLatin(m_text[begin - 1]))
        return next; // A100, GPT4
    readScale(term);
    readCurrencyAfter(term);
    if (isExact(term))
        append(term);
    return std::max(next, term.span.end);
}

void SumFinder::readCurrencyBefore(Term& term) const
{
    const std::uint32_t end = backOverBlank(m_text, term.span.begin, m_floor);
    const auto found = m_units.currenciesBefore().endingAt(m_text, end, m_floor);
    const bool taken = !m_chain.empty() && found && found->span.begin < m_chain.back().span.end;
    if (!found || taken)
        return;
    term.currency = found->word->meaning;
    term.prefixed = true;
    term.span.begin = found->span.begin;
}

void SumFinder::readScale(Term& term) const
{
    if (term.number.exponent != 0)
        return;
    const std::uint32_t end = term.span.end;
    auto found = m_units.numerals().startingAt(m_text, end, m_limit);
    const bool letter = found && found->word->meaning.kind == NumeralKind::Letter && term.prefixed;
    if (!letter && end < m_limit && (folded(m_text[end]) == u' ' || folded(m_text[end]) == u'-'))
        found = m_units.numerals().startingAt(m_text, end + 1, m_limit);
    if (!found || (!letter && found->word->meaning.kind != NumeralKind::Scale))
        return;
    const int exponent = found->word->meaning.value;
    const auto value = term.number.value.shifted(exponent);
    if (!value)
        return;
    term.number.value = *value;
    term.number.exponent = term.number.top = exponent;
    term.span.end = found->span.end;
}

void SumFinder::readCurrencyAfter(Term& term) const
{
    std::uint32_t begin = overBlank(m_text, term.span.end, m_limit);
    // "100억 여원", for "100억여 원".
    const auto inside = m_units.qualifiers(QualifierPlace::Inside).startingAt(m_text, begin, m_limit);
    if (inside)
        begin = overBlank(m_text, inside->span.end, m_limit);
    const auto found = m_units.currenciesAfter().startingAt(m_text, begin, m_limit);
    if (!found || !suits(term.number, *found))
        return;
    term.number.approximate = term.number.approximate || inside.has_value();
    const CurrencyWord& meaning = found->word->meaning;
    if (term.prefixed && (term.currency->currency != meaning.currency || meaning.cents))
        return;
    term.currency = meaning;
    term.prefixed = false;
    term.span.end = found->span.end;
}

bool SumFinder::suits(const Number& number, const WordTable<CurrencyWord>::Found& found) const
{
    const bool touches = found.span.begin == number.span.end;
    const bool large = number.exponent >= myriad;
    if (found.word->meaning.attached && !touches && number.exponent == 0)
        return false;
    if (found.partOfOther && !(touches && large) &&
        !m_units.qualifiers(QualifierPlace::After).startingAt(m_text, found.span.end, m_limit))
        return false;
    if (number.digits)
        return true;
    // Written out in words: 만 달러 and 오백 원, but neither 이 달러 nor 만원 (a full house) nor 이 원.
    if (m_units.homographs().startingAt(m_text, number.span.begin, m_limit))
        return false;
    const bool longWord = found.word->text.size() > 1;
    return number.numerals > 1 || (longWord && number.value >= Decimal(10));
}

bool SumFinder::isExact(const Term& term) const
{
    const WordTable<Effect>& spoilers = m_units.qualifiers(QualifierPlace::Spoils);
    const std::uint32_t end = backOverBlank(m_text, term.number.span.begin, m_floor);
    return !spoilers.endingAt(m_text, end, m_floor);
}

void SumFinder::append(const Term& term)
{
    const Link link =
        m_chain.empty() ? Link::None : linkBetween(m_text, m_chain.back().span.end, term.span.begin);
    if (link == Link::None)
        flush();
    m_chain.push_back(term);
    m_chain.back().link = link;
}

void SumFinder::flush()
{
    shareCurrencies();
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        if (m_chain[i].link != Link::List)
            m_each.reset();
        const bool range = i + 1 < m_chain.size() && m_chain[i + 1].link == Link::Range;
        if (range && emitRange(m_chain[i], m_chain[i + 1]))
            ++i;
        else
            emit(m_chain[i]);
    }
    m_chain.clear();
}

void SumFinder::shareCurrencies()
{
    for (std::size_t i = m_chain.size(); i-- > 1;) {
        Term& term = m_chain[i - 1];
        const Term& next = m_chain[i];
        if (term.currency || !next.currency || next.prefixed)
            continue;
        // In a list a bare number may count anything (3만, 20억 달러): only like stands beside like.
        const int top = term.number.top;
        const bool alike = top >= hundredMillion || (top >= myriad && top == next.number.top);
        if (next.link == Link::Range || alike) {
            term.currency = next.currency;
            term.shared = true;
        }
    }
    for (std::size_t i = 1; i < m_chain.size(); ++i) {
        Term& term = m_chain[i];
        const Term& previous = m_chain[i - 1];
        const bool counts = term.span.end < m_limit && term.number.exponent == 0 &&
                            (isHangul(m_text[term.span.end]) || isLatin(m_text[term.span.end]));
        if (!term.currency && previous.prefixed && term.link == Link::Range && !counts) {
            term.currency = previous.currency;
            term.prefixed = true;
        }
    }
}

bool SumFinder::emitRange(const Term& low, const Term& high)
{
    if (!low.currency || !high.currency || low.currency->currency != high.currency->currency)
        return false;
    const Number& from = low.number;
    const Number& to = high.number;
    std::optional<Decimal> begin = from.value;
    std::optional<Decimal> end = to.value;
    const bool closed = !low.prefixed && low.span.end > from.span.end; // has a currency word of its own
    if (from.exponent == 0 && to.exponent > 0 && !closed) {
        // 10~20억: the first takes the second's 억; 1조5000~6000억: and the second the first's 1조.
        if (!to.head.isZero() || from.tail >= to.tail)
            return false;
        const auto tail = from.tail.shifted(to.exponent);
        begin = tail ? from.head.plus(*tail) : std::nullopt;
        end = from.head.plus(to.value);
    }
    if (!begin || !end || *begin >= *end)
        return false;
    emit(*begin, end, *high.currency, {low.span.begin, high.span.end}, from.approximate || to.approximate);
    return true;
}

void SumFinder::emit(const Term& term)
{
    // A bare number that turned out to begin no range ("5000~1조원") says nothing.
    if (term.currency && !(term.shared && term.number.exponent == 0))
        emit(term.number.value, std::nullopt, *term.currency, term.span, term.number.approximate);
}

void SumFinder::emit(Decimal low, std::optional<Decimal> high, const CurrencyWord& currency, text::Span span,
                     bool approximate)
{
    const int shift = currency.cents ? -2 : 0;
    const auto value = low.shifted(shift);
    if (!value)
        return;
    const Qualification own = qualifiersBefore(m_text, span.begin, m_floor, m_units);
    if (own.each)
        m_each = own;
    const Qualification before = m_each && own.edge == span.begin ? *m_each : own;
    const Qualification after = qualifiersAfter(m_text, span.end, m_limit, m_units);
    Amount amount;
    amount.value = *value;
    amount.max = high ? high->shifted(shift) : std::nullopt;
    amount.currency = currency.currency;
    amount.approximate = approximate || before.approximate || after.approximate;
    amount.bound = after.bound != Bound::None ? after.bound : before.bound;
    amount.span = span;
    m_amounts.push_back(amount);
}

bool convertsInBrackets(std::u16string_view text, const Amount& sum, const Amount& other, const Units& units)
{
    constexpr std::u16string_view closing = u")],;·";
    const auto size = static_cast<std::uint32_t>(text.size());
    const Qualification behind = qualifiersAfter(text, sum.span.end, other.span.begin, units);
    const Qualification before = qualifiersBefore(text, other.span.begin, behind.edge, units);
    const std::uint32_t open = overBlank(text, behind.edge, other.span.begin);
    const std::uint32_t gapEnd = backOverBlank(text, before.edge, open);
    if (gapEnd == open + 1 && (folded(text[open]) == u'(' || folded(text[open]) == u'[')) {
        const Qualification tail = qualifiersAfter(text, other.span.end, size, units);
        const std::uint32_t close = overBlank(text, tail.edge, size);
        return close < size && closing.find(folded(text[close])) != closing.npos;
    }
    // Without brackets only a word such as 한화 says that it is the same sum.
    return before.conversion && (gapEnd == open || (gapEnd == open + 1 && text[open] == u','));
}

} // namespace

std::vector<Amount> findAmounts(std::u16string_view text, text::Span range, const Units& units)
{
    range.end = std::min(range.end, static_cast<std::uint32_t>(text.size()));
    return findAmounts(text, range, std::span(&range, 1), units);
}

std::vector<Amount> findAmounts(std::u16string_view text, text::Span range,
                                std::span<const text::Span> places, const Units& units)
{
    return SumFinder(text, range, units).find(places);
}

std::vector<SumPair> equivalents(std::u16string_view text, std::span<const Amount> amounts,
                                 const Units& units)
{
    constexpr std::uint32_t widestGap = 40;
    std::vector<SumPair> pairs;
    for (std::size_t i = 1; i < amounts.size(); ++i) {
        const Amount& sum = amounts[i - 1];
        const Amount& other = amounts[i];
        const bool near = sum.span.end <= other.span.begin && other.span.begin - sum.span.end <= widestGap;
        if (near && sum.currency != other.currency && convertsInBrackets(text, sum, other, units))
            pairs.push_back({i - 1, i});
    }
    return pairs;
}

} // namespace atlas::money
