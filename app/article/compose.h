#pragma once

#include "article/article.h"

namespace atlas::article {

class Furniture;

/// Fills in what the article's text shows: title, byline, publisher, date (each only where it is empty),
/// language and body. `text` must be set. Linear.
void compose(Article&, const Furniture&);

/// "a/b/news-01.txt" → "news-01".
std::string stemOf(std::string_view source);

} // namespace atlas::article
