#pragma once

#include "article/article.h"
#include "text/problem.h"

#include <optional>
#include <string>
#include <string_view>

namespace atlas::article {

class Furniture;

struct ReadOptions
{
    std::optional<text::Encoding> encoding;     ///< instead of the guess; JSON Lines are UTF-8 always
    std::optional<text::PartialDate> published; ///< where neither text nor input says it
};

/// Reads a text file's bytes: title, byline, publisher and date where the page shows them, and its body. The
/// id is the source's file name without its ending. Pure; linear. Problems: those of text::decode. What is
/// damaged but can be read gives the article with its problems.
text::Result<Article> readTextArticle(std::string_view bytes, std::string_view source, const Furniture&,
                                      const ReadOptions& = {});

/// Reads one line of JSON Lines: {"id", "title", "published", "publisher", "url", "text"}, of which only
/// "text" is required; what the object says goes before what the text shows. Other members, and dates that
/// are none, are ignored. The id is the object's, else the source's file name with the line number. Pure;
/// linear. Problems, each with the line number as first argument: "read.json" (no JSON object),
/// "read.json-member" (its second argument, "text", is no string or missing), "read.empty", "read.too-large"
/// (second argument: limit in bytes).
text::Result<Article> readJsonLine(std::string_view line, std::string_view source, int lineNumber,
                                   const Furniture&, const ReadOptions& = {});

/// The id that such a line gives, whether or not an article can be read from it; empty where there is none.
std::string givenId(std::string_view line);

} // namespace atlas::article
