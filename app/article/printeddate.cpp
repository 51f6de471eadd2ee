#include "article/printeddate.h"

#include "text/letters.h"

#include <array>
#include <string>

namespace atlas::article {

namespace {

/// Reads figures, names and separators one after another; what does not fit leaves it not ok.
class Reader
{
public:
    Reader(std::u16string_view line, std::size_t at) : m_line(line), m_at(at) {}

    /// A number of `least` to `most` figures, and no figure after it.
    int number(std::size_t least, std::size_t most)
    {
        int value = 0;
        std::size_t length = 0;
        while (length <= most && text::isDigit(peek())) {
            value = value * 10 + (text::narrow(peek()) - u'0');
            ++m_at;
            ++length;
        }
        m_ok = m_ok && length >= least && length <= most;
        return value;
    }

    /// Jan, Jan., January; 0 where it is none.
    int month()
    {
        static constexpr std::array<std::u16string_view, 12> names{
            u"january", u"february", u"march",     u"april",   u"may",      u"june",
            u"july",    u"august",   u"september", u"october", u"november", u"december"};
        std::u16string word;
        while (text::isLatin(peek()) && word.size() < 10) {
            const char16_t unit = text::narrow(peek());
            word += unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + 32) : unit;
            ++m_at;
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (word == names[i] || (word.size() >= 3 && word.size() <= 4 && names[i].starts_with(word)))
                return static_cast<int>(i) + 1;
        }
        m_ok = false;
        return 0;
    }

    /// At least one of the signs, spaces around it allowed.
    void separator(std::u16string_view signs)
    {
        const std::size_t start = m_at;
        while (m_at < m_line.size() && m_at - start < 4 &&
               signs.find(text::narrow(peek())) != std::u16string_view::npos)
            ++m_at;
        m_ok = m_ok && m_at > start;
    }

    void skip(char16_t sign) { m_at += peek() == sign ? 1 : 0; }

    bool ok() const { return m_ok; }
    std::size_t at() const { return m_at; }

private:
    char16_t peek() const { return m_at < m_line.size() ? m_line[m_at] : u'\0'; }

    std::u16string_view m_line;
    std::size_t m_at;
    bool m_ok = true;
};

std::optional<PrintedDate> checked(const Reader& reader, std::size_t begin, int year, int month, int day)
{
    const text::PartialDate date{static_cast<short>(year), static_cast<signed char>(month),
                                 static_cast<signed char>(day)};
    if (!reader.ok() || year < 1900 || year > 2199 || month == 0 || day == 0 || !isValid(date))
        return std::nullopt;
    return PrintedDate{date, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(reader.at())}};
}

std::optional<PrintedDate> yearFirst(std::u16string_view line, std::size_t begin)
{
    Reader reader(line, begin);
    const int year = reader.number(4, 4);
    reader.separator(u".-/년 ");
    const int month = reader.number(1, 2);
    reader.separator(u".-/월 ");
    const int day = reader.number(1, 2);
    reader.skip(u'일');
    return checked(reader, begin, year, month, day);
}

std::optional<PrintedDate> dayFirst(std::u16string_view line, std::size_t begin)
{
    Reader reader(line, begin);
    const int day = reader.number(1, 2);
    reader.separator(u" ");
    const int month = reader.month();
    reader.separator(u"., ");
    const int year = reader.number(4, 4);
    return checked(reader, begin, year, month, day);
}

std::optional<PrintedDate> monthFirst(std::u16string_view line, std::size_t begin)
{
    Reader reader(line, begin);
    const int month = reader.month();
    reader.separator(u". ");
    const int day = reader.number(1, 2);
    reader.separator(u"., ");
    const int year = reader.number(4, 4);
    return checked(reader, begin, year, month, day);
}

} // namespace

std::optional<PrintedDate> findPrintedDate(std::u16string_view line)
{
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool startsFigure = text::isDigit(line[i]) && (i == 0 || !text::isDigit(line[i - 1]));
        const bool startsWord = text::isLatin(line[i]) && (i == 0 || !text::isLatin(line[i - 1]));
        std::optional<PrintedDate> found;
        if (startsFigure)
            found = yearFirst(line, i);
        if (startsFigure && !found)
            found = dayFirst(line, i);
        if (startsWord)
            found = monthFirst(line, i);
        if (found)
            return found;
    }
    return std::nullopt;
}

} // namespace atlas::article
