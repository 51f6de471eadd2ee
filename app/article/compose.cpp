#include "article/compose.h"

#include "article/page.h"
#include "text/letters.h"
#include "text/searchkey.h"

namespace atlas::article {

namespace {

/// Korean where a fifth of the letters is Hangul: Latin names are many in Korean articles, Hangul ones few in
/// English.
std::string languageOf(std::u16string_view text)
{
    const auto within = [](std::uint16_t unit, std::uint16_t first, std::uint16_t last) {
        return static_cast<std::uint32_t>(static_cast<std::uint16_t>(unit - first) <= last - first);
    };
    std::uint32_t hangul = 0;
    std::uint32_t latin = 0;
    for (const std::uint16_t unit : text) { // text::isLatin without a branch: several units at once
        hangul += within(unit, 0xAC00, 0xD7A3);
        const std::uint32_t letter = within(unit | 0x20, u'a', u'z') | within(unit, 0xFF21, 0xFF3A) |
                                     within(unit, 0xFF41, 0xFF5A) | within(unit, 0xC0, 0x24F);
        latin += letter & static_cast<std::uint32_t>(unit != 0xD7) & static_cast<std::uint32_t>(unit != 0xF7);
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
    if (!page.title.empty() &&
        (article.title == shown || text::nameKey(article.title) == text::nameKey(shown)))
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
