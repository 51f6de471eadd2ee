#pragma once

#include "extract/facts.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// The dates of an article as what stands around them says of what they hold.
class DatesAround
{
public:
    using Dates = std::vector<DateFact>;

    /// All of them outlive it.
    DatesAround(std::u16string_view text, const Facts& facts, std::optional<text::PartialDate> published);

    std::u16string_view text() const { return m_text; }
    Dates::const_iterator firstFrom(std::uint32_t place) const;
    Dates::const_iterator end() const { return m_dates.end(); }

    /// The date right before a sum, which is its own: 지난해 300억원에서, 전년 동기(300억원)보다, 2018년(매출
    /// 300억원)을. Null where there is none.
    const DateFact* own(const FigureFact&) const;
    /// Whether it is that of a baseline alone.
    bool isOfBaseline(const DateFact&) const;
    /// Whether a sum behind it has it for its own.
    bool isOwned(const DateFact&) const;

    /// Whether it is after the day of publication: nothing has come about then.
    bool isAhead(const DateFact&) const;
    /// 2028년 말까지, 다음 달부터: where a term ends or begins.
    bool boundsTerm(const DateFact&) const;
    /// 전년 대비, 지난해보다, 전년 동기와 비교해: only what is compared with is of then. `end`: behind the
    /// date or the words that stand for one.
    bool isCompared(std::uint32_t end) const;
    /// 창업한 지 1년 만에: the date before it is that of an earlier event.
    bool endsBefore(const DateFact&, std::uint32_t place) const;
    /// 동기, 같은 기간: the part of the year that the other figure is of, right behind.
    bool isOfSamePart(const DateFact&, std::uint32_t limit) const;

private:
    std::u16string_view behind(std::uint32_t place) const;

    std::u16string_view m_text;
    const Dates& m_dates;
    std::optional<text::PartialDate> m_published;
    std::vector<std::uint32_t> m_ofBaselines; ///< where they begin, ascending
    std::vector<std::uint32_t> m_owned;       ///< the same of those that any sum has for its own
};

bool sameParagraph(std::u16string_view text, text::Span first, text::Span second);

} // namespace atlas::extract
