#pragma once

#include "extract/facts.h"
#include "extract/wordtraits.h"

#include <string_view>
#include <vector>

namespace atlas::extract {

/// A word of the body as names are looked for: letters and digits without a break.
struct Run
{
    text::Span span;
    std::uint32_t known = 0; ///< 1 + index of the match of a listed name that starts here, 0 for none
    bool follows = false;    ///< only one blank stands between it and the run before
    bool inKnown = false;    ///< lies inside a listed name that starts before it
    WordTraits traits;       ///< of the word
};

/// The runs of a range, in order. Inside Latin words - & . join.
void findRuns(std::u16string_view text, text::Span range, const Grammar&, WordMemo&, std::vector<Run>& into);

/// A word and the particle that may end it.
struct Stem
{
    std::u16string_view name;
    text::Particle particle;
};
Stem stemOf(std::u16string_view word);

} // namespace atlas::extract
