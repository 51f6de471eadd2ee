#pragma once

#include "article/article.h"
#include "extract/facts.h"
#include "text/searchkey.h"

namespace atlas::extract {

/// The article with its text composed (macOS writes Hangul in parts, which no table lists) and its spans
/// moved along.
article::Article composed(const article::Article&, const text::Normalised&);

/// Moves all spans of facts read from the composed text back to the text as it is.
void moveBack(Facts&, const text::Normalised&);

} // namespace atlas::extract
