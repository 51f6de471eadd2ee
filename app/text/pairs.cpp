#include "text/pairs.h"

#include "text/charset.h"
#include "text/letters.h"

#include <algorithm>

namespace atlas::text {

namespace {

/// Signs of one kind open and close each other.
enum class Kind : unsigned char
{
    None,
    Double,
    Single,
    Backtick,
    Corner,
    WhiteCorner,
    Round,
    Square,
    Curly,
    Angle,
    DoubleAngle,
    Lenticular,
};

enum class Side : unsigned char
{
    Open,
    Close,
    Either
};

struct Sign
{
    Kind kind = Kind::None;
    Side side = Side::Either;
};

struct Entry
{
    char16_t unit;
    Sign sign;
};
constexpr Entry entries[] = {
    {u'"', {Kind::Double, Side::Either}},      {u'“', {Kind::Double, Side::Open}},
    {u'”', {Kind::Double, Side::Close}},       {u'„', {Kind::Double, Side::Open}},
    {u'\'', {Kind::Single, Side::Either}},     {u'‘', {Kind::Single, Side::Open}},
    {u'’', {Kind::Single, Side::Close}},       {u'`', {Kind::Backtick, Side::Either}},
    {u'´', {Kind::Backtick, Side::Close}},     {u'「', {Kind::Corner, Side::Open}},
    {u'」', {Kind::Corner, Side::Close}},      {u'『', {Kind::WhiteCorner, Side::Open}},
    {u'』', {Kind::WhiteCorner, Side::Close}}, {u'(', {Kind::Round, Side::Open}},
    {u')', {Kind::Round, Side::Close}},        {u'[', {Kind::Square, Side::Open}},
    {u']', {Kind::Square, Side::Close}},       {u'{', {Kind::Curly, Side::Open}},
    {u'}', {Kind::Curly, Side::Close}},        {u'〈', {Kind::Angle, Side::Open}},
    {u'〉', {Kind::Angle, Side::Close}},       {u'《', {Kind::DoubleAngle, Side::Open}},
    {u'》', {Kind::DoubleAngle, Side::Close}}, {u'【', {Kind::Lenticular, Side::Open}},
    {u'】', {Kind::Lenticular, Side::Close}},
};

/// The units of `entries` and their full-width forms.
constexpr CharSet signs = [] {
    CharSet set;
    for (const Entry& entry : entries) {
        set.add(entry.unit);
        if (entry.unit > u' ' && entry.unit < 0x7F)
            set.add(static_cast<char16_t>(entry.unit + 0xFEE0));
    }
    return set;
}();

Sign signOf(char16_t unit)
{
    if (!signs.has(unit))
        return {}; // nearly all units of a text
    const char16_t plain = narrow(unit);
    for (const Entry& entry : entries) {
        if (entry.unit == plain)
            return entry.sign;
    }
    return {};
}

bool isQuote(Kind kind)
{
    return kind >= Kind::Double && kind <= Kind::WhiteCorner;
}

struct OpenSign
{
    std::uint32_t at;
    Kind kind;
};

class Pairing
{
public:
    Pairing(std::u16string_view text, Span line, std::vector<Pair>& into)
        : m_text(text), m_line(line), m_pairs(into)
    {
        m_pairs.clear();
    }

    void run(std::span<const std::uint32_t> marks)
    {
        for (const std::uint32_t i : marks) {
            const Sign sign = signOf(m_text[i]);
            if (sign.kind != Kind::None)
                meet(i, sign);
        }
        std::sort(m_pairs.begin(), m_pairs.end(),
                  [](const Pair& a, const Pair& b) { return a.span < b.span; });
    }

private:
    /// Line edges count as spaces.
    char16_t at(std::int64_t i) const
    {
        return i < m_line.begin || i >= m_line.end ? u' ' : m_text[static_cast<std::size_t>(i)];
    }

    void meet(std::uint32_t i, Sign sign)
    {
        if (sign.kind == Kind::Single && isApostrophe(i))
            return;
        const Side side = sign.side == Side::Either ? sideOf(i, sign.kind) : sign.side;
        if (side == Side::Open)
            m_open.push_back({i, sign.kind});
        else
            close(i, sign.kind);
    }

    /// don't, Moody's: between Latin letters; ’24 and '24 before a number with nothing open.
    bool isApostrophe(std::uint32_t i) const
    {
        const char16_t before = at(std::int64_t{i} - 1);
        const char16_t after = at(std::int64_t{i} + 1);
        return isLatinOrDigit(before) && isLatin(after);
    }

    Side sideOf(std::uint32_t i, Kind kind) const
    {
        const char16_t before = at(std::int64_t{i} - 1);
        const char16_t after = at(std::int64_t{i} + 1);
        const bool afterGap = isSpace(before) || signOf(before).side == Side::Open;
        const bool beforeGap = isSpace(after) || after == u'.' || after == u',';
        if (afterGap && !beforeGap)
            return Side::Open;
        if (beforeGap && !afterGap)
            return Side::Close;
        return find(kind) < m_open.size() ? Side::Close : Side::Open;
    }

    /// Index among the innermost open signs; m_open.size() where there is none. A bounded look keeps this
    /// linear.
    std::size_t find(Kind kind) const
    {
        constexpr std::size_t deepest = 8;
        for (std::size_t i = m_open.size(); i > 0 && m_open.size() - i < deepest; --i) {
            if (m_open[i - 1].kind == kind)
                return i - 1;
        }
        return m_open.size();
    }

    void close(std::uint32_t i, Kind kind)
    {
        const std::size_t found = find(kind);
        if (found == m_open.size())
            return;
        if (i - m_open[found].at <= longestPair)
            m_pairs.push_back({{m_open[found].at, i + 1}, isQuote(kind)});
        m_open.resize(found);
    }

    std::u16string_view m_text;
    Span m_line;
    std::vector<OpenSign> m_open;
    std::vector<Pair>& m_pairs;
};

} // namespace

bool isPairSign(char16_t unit)
{
    return signs.has(unit);
}

void findPairs(std::u16string_view text, Span line, std::span<const std::uint32_t> marks,
               std::vector<Pair>& into)
{
    Pairing(text, line, into).run(marks);
}

std::vector<Pair> pairs(std::u16string_view text, Span line)
{
    std::vector<std::uint32_t> marks;
    for (std::uint32_t i = line.begin; i < line.end; ++i)
        if (isPairSign(text[i]))
            marks.push_back(i);
    std::vector<Pair> found;
    findPairs(text, line, marks, found);
    return found;
}

} // namespace atlas::text
