#pragma once

#include <cstddef>
#include <string_view>

namespace atlas::article {

class Furniture;
struct Page;

/// Fills in byline, publisher and day of publication from the lines of a page, where they show them.
void readCredits(std::u16string_view text, const Furniture&, Page&);

/// How much of a paragraph's start is the agency's line: "(서울=연합뉴스) 김하늘 기자 = ", "[한들일보 김하늘
/// 기자] ".
std::size_t datelineLength(std::u16string_view paragraph);

} // namespace atlas::article
