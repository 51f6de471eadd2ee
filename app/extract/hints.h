#pragma once

#include "text/wordlist.h"

#include "tables/hints.h"

namespace atlas::extract {

/// The list of that name in resources/language/hints.tsv: `hints<u"together">.has(word)`.
template<text::ListName Name>
inline constexpr text::WordList<text::partCount(text::rowNamed(tables::hints, Name))> hints{
    text::rowNamed(tables::hints, Name)};

} // namespace atlas::extract
