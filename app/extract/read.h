#pragma once

#include "article/article.h"
#include "extract/facts.h"
#include "extract/lexicon.h"

#include <stop_token>

namespace atlas::extract {

/// Reads one article to facts. A pure function: the same article and lexicon give the same facts, on any
/// thread, linear in the text. Returns early with what it has (and problem "read.cancelled") when a stop is
/// requested.
Facts read(const article::Article&, const Lexicon&, std::stop_token = {});

} // namespace atlas::extract
