#pragma once

#include <unicode/brkiter.h>

#include <cstddef>

namespace atlas::bench {

/// Walks a text with ICU's word breaker: the reference that reading and matching are held against.
inline std::size_t countWords(icu::BreakIterator& words, const icu::UnicodeString& text)
{
    words.setText(text);
    std::size_t count = 0;
    for (words.first(); words.next() != icu::BreakIterator::DONE;)
        ++count;
    return count;
}

} // namespace atlas::bench
