#pragma once

#include "text/date.h"
#include "text/span.h"

#include <optional>
#include <string_view>

namespace atlas::article {

/// A whole date as a page prints it: "2024. 7. 21.", "2024.06.20", "2024-03-20", "2024/3/20", "2024년 7월
/// 21일", "Dec 21. 2023", "December 21, 2023", "12 May 2025".
struct PrintedDate
{
    text::PartialDate date;
    text::Span span; ///< in the line, from the first figure or name to behind the last
    friend bool operator==(const PrintedDate&, const PrintedDate&) = default;
};

/// The first one of the line. Linear.
std::optional<PrintedDate> findPrintedDate(std::u16string_view line);

} // namespace atlas::article
