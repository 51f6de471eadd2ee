#include "atlas/atlas.h"

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

} // namespace atlas::atlas
