#pragma once

#include "extract/clause.h"

#include <span>
#include <vector>

namespace atlas::extract {

/// The direct quotes of a sentence with who said them: the person with a title before the first quote, or
/// after the last; else the organisation whose 관계자 speaks. `people` are those of the article, for 권 교수.
void findQuotes(const SentenceView&, std::span<const PersonFact> people, std::vector<QuoteFact>& quotes);

} // namespace atlas::extract
