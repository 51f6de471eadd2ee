#include "atlas/atlas.h"

#include <algorithm>

namespace atlas::atlas {

const std::u16string& Entity::name(text::Language language) const
{
    const bool korean = language == text::Language::Korean;
    const std::u16string& wanted = korean ? nameKo : nameEn;
    return wanted.empty() ? (korean ? nameEn : nameKo) : wanted;
}

const Entity* Atlas::find(std::string_view key) const
{
    const auto found = byKey.find(std::string(key));
    return found == byKey.end() ? nullptr : &(*this)[found->second];
}

int networkCount(const Atlas& atlas)
{
    return static_cast<int>(std::count_if(atlas.articles.begin(), atlas.articles.end(),
                                          [](const ReadArticle& read) { return read.network; }));
}

int articleCount(const Atlas& atlas)
{
    return static_cast<int>(atlas.articles.size()) - networkCount(atlas);
}

} // namespace atlas::atlas
