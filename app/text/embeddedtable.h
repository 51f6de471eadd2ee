#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace atlas::text {

// Tables of resources/language that are compiled in (atlas_embed_table in CMakeLists.txt). A cell that says
// what code does not know stops the compiler.

/// Parts of a cell that holds a list, "a|b".
constexpr std::size_t partCount(std::u16string_view cell)
{
    return 1 + static_cast<std::size_t>(std::count(cell.begin(), cell.end(), u'|'));
}

/// Calls `each` with the parts of such a cell, in order.
template<typename Each>
constexpr void forEachPart(std::u16string_view cell, Each each)
{
    for (std::size_t begin = 0; begin <= cell.size();) {
        const std::size_t end = std::min(cell.find(u'|', begin), cell.size());
        each(cell.substr(begin, end - begin));
        begin = end + 1;
    }
}

template<typename Value>
struct NamedValue
{
    std::u16string_view name;
    Value value;
};

/// What a word of a table means to the code.
template<typename Value, std::size_t Count>
constexpr Value valueNamed(std::u16string_view name, const NamedValue<Value> (&names)[Count])
{
    for (const NamedValue<Value>& known : names)
        if (known.name == name)
            return known.value;
    throw "a table of resources/language has a word that the code does not know";
}

} // namespace atlas::text
