#pragma once

#include "text/wordlist.h"

#include "tables/page.h"

namespace atlas::article {

/// The list of that name in resources/language/page.tsv.
template<text::ListName Name>
inline constexpr text::WordList<text::partCount(text::rowNamed(tables::page, Name))> pageWords{
    text::rowNamed(tables::page, Name)};

} // namespace atlas::article
