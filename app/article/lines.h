#pragma once

#include "text/span.h"

#include <string_view>
#include <vector>

namespace atlas::article {

class Furniture;

/// What a line of a page is.
enum class LineKind : unsigned char
{
    Blank,
    Prose,   ///< a paragraph
    Short,   ///< a headline, a subhead, or what the words do not tell
    Control, ///< menus, buttons, notices, share prices
    Caption,
    Block,  ///< heading over links to other articles
    Listed, ///< one of these links
    Promo,
    Rights,
    Byline,
    Date,
    Source, ///< "출처: …"
    Publisher,
    Repeat,  ///< a paragraph or headline that was printed before
    Outside, ///< before the headline, or after the end of the article
};

/// How the sentence that a line ends with is said.
enum class Style : unsigned char
{
    None,   ///< no sentence ends there
    Plain,  ///< …다.
    Polite, ///< …습니다. …세요.
    Other,  ///< English, a quote, a question
};

struct Line
{
    text::Span span; ///< without white space around it; empty for a blank line
    LineKind kind = LineKind::Blank;
    Style style = Style::None;
};

Style styleOf(std::u16string_view line);

/// All lines, each by itself: kinds Blank to Publisher without Listed. Text is NFC. Linear.
std::vector<Line> readLines(std::u16string_view text, const Furniture&);

/// "김미경·김나인기자", "한들일보 서하늘 기자 seo@example.com", "By Ida Marlowe"; whole lines or the end of a
/// paragraph.
bool isByline(std::u16string_view words, const Furniture&);
/// A word with @ in it.
bool hasAddress(std::u16string_view words);

} // namespace atlas::article
