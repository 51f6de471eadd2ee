#pragma once

#include "text/wordlist.h"

namespace atlas::extract {

/// Only hints.cpp sees the table, so that a new word compiles that file alone; a name that the table lacks
/// stops the linker.
template<text::ListName Name>
struct HintList
{
    static const text::WordList words;
};

/// The list of that name in resources/language/hints.tsv: `hints<u"together">.has(word)`.
template<text::ListName Name>
inline constexpr const text::WordList& hints = HintList<Name>::words;

} // namespace atlas::extract
