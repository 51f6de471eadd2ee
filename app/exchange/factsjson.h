#pragma once

#include "article/article.h"
#include "extract/facts.h"

#include <string>

namespace atlas::exchange {

struct FactsJsonOptions
{
    bool text = true;     ///< include article.text
    bool explain = false; ///< with every relation and figure the rule that reads it so and the words it reads
};

/// One article's facts as one JSON object in one line (no line end), UTF-8: the output of reading that other
/// programs take. Offsets count code points of the article's text; amounts are exact strings. Pure.
std::string factsToJson(const article::Article&, const extract::Facts&, const FactsJsonOptions& = {});

/// The object for a source that could not be read: an article with id and source, no facts, and the problem
/// among the diagnostics with `message` as its sentence.
std::string problemToJson(const std::string& id, const std::string& source, const text::Problem&,
                          const std::string& message);

} // namespace atlas::exchange
