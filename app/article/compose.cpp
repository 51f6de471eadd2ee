#include "article/compose.h"

#include "article/page.h"
#include "text/charset.h"
#include "text/letters.h"
#include "text/searchkey.h"

namespace atlas::article {

namespace {

constexpr text::CharSet latinLetters = [] {
    text::CharSet set;
    for (unsigned unit = 0; unit <= 0xFFFF; ++unit)
        if (text::isLatin(static_cast<char16_t>(unit)))
            set.add(static_cast<char16_t>(unit));
    return set;
}();

/// Korean where a fifth of the letters is Hangul: Latin names are many in Korean articles, Hangul ones few in
/// English.
std::string languageOf(std::u16string_view text)
{
    std::size_t hangul = 0;
    std::size_t latin = 0;
    for (const char16_t unit : text) {
        hangul += text::isHangulSyllable(unit) ? 1u : 0u;
        latin += latinLetters.has(unit) ? 1u : 0u;
    }
    return hangul > 0 && hangul * 4 >= latin ? "ko" : "en";
}

} // namespace

void compose(Article& article, const Furniture& furniture)
{
    const text::Normalised normal =
        text::isNfc(article.text) ? text::Normalised{} : text::toNfc(article.text);
    const std::u16string_view all = normal.offsets.empty() ? article.text : normal.text;
    const Page page = readPage(all, furniture);
    const auto original = [&normal](text::Span span) {
        return text::Span{normal.original(span.begin), normal.original(span.end)};
    };
    const std::u16string_view shown = all.substr(page.title.begin, page.title.length());
    if (article.title.empty())
        article.title = shown;
    if (!page.title.empty() && text::nameKey(article.title) == text::nameKey(shown))
        article.titleSpan = original(page.title);
    if (article.byline.empty() && !page.byline.empty()) {
        article.byline = page.byline;
        article.bylineSpan = original(page.bylineSpan);
    }
    if (article.publisher.empty())
        article.publisher = page.publisher;
    if (!article.published)
        article.published = page.published;
    article.language = languageOf(all);
    article.body.clear();
    for (const text::Span span : page.body)
        article.body.push_back(original(span));
}

std::string stemOf(std::string_view source)
{
    source = source.substr(source.find_last_of("/\\") + 1); // npos + 1 is 0
    const std::size_t dot = source.rfind('.');
    return std::string(dot == std::string_view::npos || dot == 0 ? source : source.substr(0, dot));
}

} // namespace atlas::article
