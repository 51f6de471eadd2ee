#pragma once

#include "text/wordlist.h"

#include "tables/page.h"

namespace atlas::article {

/// The words of the list of that name.
template<text::ListName Name>
inline constexpr auto listedPageWords =
    text::listedWords<text::partCount(text::rowNamed(tables::page, Name))>(text::rowNamed(tables::page,
                                                                                          Name));

/// The list of that name in resources/language/page.tsv.
template<text::ListName Name>
inline constexpr text::WordList pageWords{listedPageWords<Name>};

} // namespace atlas::article
