#pragma once

#include "text/date.h"
#include "text/decode.h"
#include "text/span.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::article {

/// Words of an article that are quoted from another one.
struct Excerpt
{
    text::Span here;
    std::uint32_t there = 0; ///< where they begin in that one, in code points
};

/// One article as read: the whole decoded text, and what its parts are. Immutable once made; shared between
/// threads as std::shared_ptr<const Article>.
struct Article
{
    std::string id;     ///< unique among what is open; from the input, else derived from source
    std::string source; ///< path or address (UTF-8)
    std::string url;
    std::u16string text;  ///< line ends "\n", otherwise as decoded
    std::u16string title; ///< as the text shows it or the input says; may be empty
    text::Span titleSpan; ///< where in text; empty where the title came from elsewhere
    std::u16string publisher;
    std::u16string byline;
    text::Span bylineSpan;
    std::optional<text::PartialDate> published;
    std::string language; ///< "ko" or "en"
    std::vector<text::Span>
        body; ///< ascending, not touching; what a page puts around the article lies outside
    text::Encoding encoding = text::Encoding::Utf8;
    std::vector<text::Problem> problems; ///< of its bytes, with places in the text; the rest was read
    std::string excerptOf;         ///< id of the article that this one knows no more than quotes of; or empty
    std::vector<Excerpt> excerpts; ///< those quotes, ascending, apart; none in an article that is whole
};

/// How the title of an article begins that was made up to show something: its firms are no real ones.
inline constexpr std::u16string_view exampleMark = u"[보기]";

inline bool isExample(const Article& article)
{
    return article.title.starts_with(exampleMark);
}

} // namespace atlas::article
