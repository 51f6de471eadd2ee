#include "money/numbers.h"

namespace atlas::money {

namespace {

/// Reads one number group by group: a group is a number below a myriad and the word that closes it.
class NumberReader
{
public:
    NumberReader(std::u16string_view text, std::uint32_t begin, std::uint32_t limit, const Units& units)
        : m_text(text), m_limit(limit), m_at(begin), m_units(units)
    {
        m_number.span = {begin, begin};
    }

    NumberReading read();

private:
    struct Group
    {
        Decimal value;
        int exponent = 0;
    };

    bool readGroup(Group& group);
    bool readSection(Decimal& section);
    bool readPart(Decimal& part, int& smallExponent);
    bool readDigits(Decimal& value);
    void skipInside();
    bool join(const Group& group);
    bool isDigitAt(std::uint32_t at) const { return at < m_limit && isDigit(m_text[at]); }
    char16_t at(std::uint32_t place) const { return place < m_limit ? folded(m_text[place]) : u'\0'; }
    std::optional<WordTable<Numeral>::Found> numeralAt(std::uint32_t at, NumeralKind kind) const;

    std::u16string_view m_text;
    std::uint32_t m_limit;
    std::uint32_t m_at;
    const Units& m_units;
    Number m_number;
    int m_groups = 0;
    bool m_fraction = false; ///< a decimal point was read: nothing can follow its group
    bool m_spoilt = false;   ///< 1.2.3, or too many digits
};

std::optional<WordTable<Numeral>::Found> NumberReader::numeralAt(std::uint32_t at, NumeralKind kind) const
{
    // Digits are the common case by far and no word of the table.
    if (at >= m_limit || isDigit(m_text[at]))
        return std::nullopt;
    auto found = m_units.numerals().startingAt(m_text, at, m_limit);
    return found && found->word->meaning.kind == kind ? found : std::nullopt;
}

NumberReading NumberReader::read()
{
    std::uint32_t next = m_at;
    for (;;) {
        const Number before = m_number;
        Group group;
        if (!readGroup(group) || !join(group)) {
            m_number = before;
            break;
        }
        m_number.span.end = m_at;
        next = m_at;
        ++m_groups;
        if (group.exponent == 0 || m_fraction)
            break;
        skipInside();
        if (m_number.approximate)
            break;
        if (at(m_at) == u' ')
            ++m_at;
        if (m_at >= m_limit || !m_units.startsNumber(m_text[m_at]))
            break;
    }
    if (m_spoilt || m_groups == 0)
        return {std::nullopt, std::max(m_at, next)};
    return {m_number, next};
}

void NumberReader::skipInside()
{
    const auto found = m_units.qualifiers(QualifierPlace::Inside).startingAt(m_text, m_at, m_limit);
    if (!found)
        return;
    m_number.approximate = true;
    m_at = found->span.end;
    m_number.span.end = m_at;
}

bool NumberReader::readGroup(Group& group)
{
    const bool hasSection = readSection(group.value);
    if (m_spoilt)
        return false;
    const std::uint32_t sectionEnd = m_at;
    if (hasSection)
        skipInside();
    // "1 조 2000억": a blank may stand before the word that closes a group of digits.
    auto large = numeralAt(m_at, NumeralKind::Large);
    if (!large && hasSection && m_number.digits && at(m_at) == u' ')
        large = numeralAt(m_at + 1, NumeralKind::Large);
    if (!large) {
        if (!m_number.approximate)
            m_at = sectionEnd;
        return hasSection;
    }
    group.exponent = large->word->meaning.value;
    ++m_number.numerals;
    m_at = large->span.end;
    if (hasSection)
        return true;
    // 만 alone is ten thousand; 억 and 조 alone are no number.
    group.value = Decimal(1);
    return m_groups == 0 && group.exponent == 4;
}

bool NumberReader::readSection(Decimal& section)
{
    int previous = 4;
    bool any = false;
    while (previous > 0) {
        const std::uint32_t start = m_at;
        Decimal part;
        int exponent = 0;
        if (!readPart(part, exponent))
            break;
        const bool fits = exponent < previous && (!any || part < *Decimal(1).shifted(previous));
        const auto sum = section.plus(part);
        if (!fits || !sum) {
            m_at = start;
            break;
        }
        section = *sum;
        previous = exponent;
        any = true;
        if (m_fraction)
            break;
    }
    return any;
}

bool NumberReader::readPart(Decimal& part, int& smallExponent)
{
    smallExponent = 0;
    bool any = false;
    if (isDigitAt(m_at)) {
        if (!readDigits(part))
            return false;
        any = true;
        m_number.digits = true;
    } else if (const auto digit = numeralAt(m_at, NumeralKind::Digit)) {
        part = Decimal(digit->word->meaning.value);
        m_at = digit->span.end;
        ++m_number.numerals;
        any = true;
    }
    if (const auto small = numeralAt(m_at, NumeralKind::Small)) {
        smallExponent = small->word->meaning.value;
        const auto scaled = (any ? part : Decimal(1)).shifted(smallExponent);
        if (!scaled)
            return false;
        part = *scaled;
        m_at = small->span.end;
        ++m_number.numerals;
        any = true;
    }
    return any;
}

bool NumberReader::readDigits(Decimal& value)
{
    constexpr std::size_t mostDigits = 2UL * Decimal::maxDigits; // more can only be too many
    const std::uint32_t start = m_at;
    std::string plain;
    const auto take = [&](std::uint32_t count) {
        for (; count > 0; --count, ++m_at) {
            if (plain.size() <= mostDigits)
                plain.push_back(static_cast<char>(at(m_at)));
        }
    };
    const auto runAt = [&](std::uint32_t place) {
        std::uint32_t end = place;
        while (isDigitAt(end))
            ++end;
        return end - place;
    };
    take(runAt(m_at));
    if (m_at - start <= 3) {
        while (at(m_at) == u',' && runAt(m_at + 1) == 3) {
            ++m_at;
            take(3);
        }
    }
    if (at(m_at) == u'.' && isDigitAt(m_at + 1)) {
        plain.push_back('.');
        ++m_at;
        take(runAt(m_at));
        m_fraction = true;
        // A version, an address or a date: no number.
        m_spoilt = at(m_at) == u'.' && isDigitAt(m_at + 1);
    }
    const auto parsed = Decimal::parse(plain);
    m_spoilt = m_spoilt || !parsed;
    if (parsed)
        value = *parsed;
    return !m_spoilt;
}

bool NumberReader::join(const Group& group)
{
    if (m_groups == 0) {
        m_number.top = group.exponent;
    } else if (group.exponent >= m_number.exponent ||
               group.value >= *Decimal(1).shifted(m_number.exponent - group.exponent)) {
        return false;
    }
    m_number.head = m_number.value;
    m_number.tail = group.value;
    m_number.exponent = group.exponent;
    const auto scaled = group.value.shifted(group.exponent);
    const auto sum = scaled ? m_number.value.plus(*scaled) : std::nullopt;
    m_spoilt = !sum;
    if (sum)
        m_number.value = *sum;
    return !m_spoilt;
}

} // namespace

NumberReading readNumber(std::u16string_view text, std::uint32_t begin, std::uint32_t limit,
                         const Units& units)
{
    return NumberReader(text, begin, limit, units).read();
}

} // namespace atlas::money
