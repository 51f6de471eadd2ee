#pragma once

#include "text/problem.h"

#include <string>
#include <string_view>

namespace atlas::cli {

/// One English sentence without a full stop for a problem of the core; for an unknown code the code and its
/// arguments. What a file's problem is about is not in it.
std::string problemText(const text::Problem&);
/// "news.jsonl:3: this line is no JSON object": what it is about (a file, with the line behind a colon; else
/// the command), and the sentence.
std::string problemText(std::string_view about, const text::Problem&);

} // namespace atlas::cli
