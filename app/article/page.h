#pragma once

#include "article/lines.h"
#include "text/date.h"
#include "text/span.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::article {

class Furniture;

/// The parts of a page. Spans count in the text that was read.
struct Page
{
    std::vector<Line> lines;
    text::Span title; ///< empty where the page shows none
    std::u16string byline;
    text::Span bylineSpan;
    std::u16string publisher;
    std::optional<text::PartialDate> published;
    std::vector<text::Span> body; ///< ascending, not touching
};

/// Tells the article from the page around it, by the shape of lines (paragraphs, headlines, menus), by what
/// stands before and behind, and by the words of Furniture. Text is NFC. Linear.
Page readPage(std::u16string_view text, const Furniture&);

} // namespace atlas::article
