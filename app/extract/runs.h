#pragma once

#include "extract/facts.h"
#include "extract/wordtraits.h"

#include <span>
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

/// The one look at every unit of the body: stages that follow go to these places.
struct Words
{
    std::vector<Run> runs;            ///< ascending
    std::vector<std::uint32_t> marks; ///< ascending: where a unit is neither of a word nor a blank
};

/// Adds the runs and marks of a range. Inside Latin words - & . join.
void findWords(std::u16string_view text, text::Span range, const WordTables&, WordMemo&, Words& into);

/// Those of an ascending list that lie in the range.
std::span<const std::uint32_t> marksIn(std::span<const std::uint32_t> marks, text::Span range);
std::span<const Run> runsIn(std::span<const Run> runs, text::Span range);

/// A word and the particle that may end it.
struct Stem
{
    std::u16string_view name;
    text::Particle particle;
};
Stem stemOf(std::u16string_view word);

} // namespace atlas::extract
