#pragma once

#include "article/article.h"

#include <string>

namespace atlas::article {

/// What an article is called wherever it is named: its title; without one the name of its file; where a file
/// holds many, its id in there. Empty only where it has none of these. Pure.
std::u16string shownTitle(const Article&);

} // namespace atlas::article
