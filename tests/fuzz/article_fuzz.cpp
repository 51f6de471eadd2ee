#include "article/furniture.h"
#include "article/reader.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

const article::Furniture& furniture()
{
    static const auto read = article::Furniture::load(ATLAS_RESOURCES "/language");
    fuzz::require(read.ok(), "the table of furniture is read");
    return *read;
}

void check(const article::Article& article)
{
    const auto size = static_cast<std::uint32_t>(article.text.size());
    fuzz::require(article.titleSpan.end <= size && article.bylineSpan.end <= size, "parts are in the text");
    fuzz::require(article.language == "ko" || article.language == "en", "the language is told");
    std::uint32_t end = 0;
    for (const text::Span span : article.body) {
        fuzz::require(!span.empty() && span.begin >= end && span.end <= size, "the body is in order");
        fuzz::require(end == 0 || span.begin > end, "ranges of the body do not touch");
        end = span.end;
    }
}

} // namespace

/// Inputs that begin with a brace are lines of JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const bool json = bytes.starts_with('{');
    const auto read = json ? article::readJsonLine(bytes, "fuzz.jsonl", 1, furniture())
                           : article::readTextArticle(bytes, "fuzz.txt", furniture());
    if (read)
        check(*read);
    else
        fuzz::require(!read.problem().code.empty(), "a problem has a code");
    return 0;
}
