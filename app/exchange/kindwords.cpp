#include "exchange/kindwords.h"

#include "tables/kinds.h"
#include "text/decode.h"

#include <algorithm>
#include <string>

namespace atlas::exchange {

namespace {

std::u16string lower(std::u16string text)
{
    for (char16_t& c : text)
        c = c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c - u'A' + u'a') : c;
    return text;
}

} // namespace

std::optional<extract::EntityKind> kindSaid(std::string_view utf8)
{
    const std::u16string said = lower(text::fromUtf8(utf8));
    if (const auto own = extract::entityKindFromName(text::toUtf8(said)))
        return own;
    const auto* row =
        std::ranges::find_if(tables::kinds, [&said](const auto& cells) { return cells[0] == said; });
    if (row == std::end(tables::kinds))
        return std::nullopt;
    return extract::entityKindFromName(text::toUtf8((*row)[1]));
}

} // namespace atlas::exchange
