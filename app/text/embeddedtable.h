#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
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

template<typename Value, std::size_t Count>
constexpr bool isNamed(std::u16string_view name, const NamedValue<Value> (&names)[Count])
{
    return std::any_of(std::begin(names), std::end(names),
                       [&](const NamedValue<Value>& known) { return known.name == name; });
}

/// What a word of a table means to the code.
template<typename Value, std::size_t Count>
constexpr Value valueNamed(std::u16string_view name, const NamedValue<Value> (&names)[Count])
{
    for (const NamedValue<Value>& known : names)
        if (known.name == name)
            return known.value;
    throw "a table of resources/language has a word that the code does not know";
}

/// A row of such a table.
template<std::size_t Columns>
using Cells = std::u16string_view[Columns];

// Of tables whose first column says what a row is and whose second lists its words.

/// The words of the row of that name, as one cell.
template<std::size_t Rows, std::size_t Columns>
constexpr std::u16string_view rowNamed(const Cells<Columns> (&table)[Rows], std::u16string_view name)
{
    for (const Cells<Columns>& cells : table)
        if (cells[0] == name)
            return cells[1];
    throw "a table of resources/language lacks a row";
}

/// How many words the rows have whose name `wanted` takes.
template<std::size_t Rows, std::size_t Columns, typename Wanted>
constexpr std::size_t wordCount(const Cells<Columns> (&table)[Rows], Wanted wanted)
{
    std::size_t count = 0;
    for (const Cells<Columns>& cells : table)
        count += wanted(cells[0]) ? partCount(cells[1]) : 0;
    return count;
}

/// Those words in order, each as `make` has it from the word and its row.
template<std::size_t Count, typename Value, std::size_t Rows, std::size_t Columns, typename Wanted,
         typename Make>
constexpr std::array<Value, Count> wordsOf(const Cells<Columns> (&table)[Rows], Wanted wanted, Make make)
{
    std::array<Value, Count> values{};
    std::size_t next = 0;
    for (const Cells<Columns>& cells : table)
        if (wanted(cells[0]))
            forEachPart(cells[1], [&](std::u16string_view word) { values[next++] = make(word, cells); });
    return values;
}

/// Whether one of the words of a cell holds.
template<typename Holds>
constexpr bool anyPart(std::u16string_view cell, Holds holds)
{
    bool any = false;
    forEachPart(cell, [&](std::u16string_view word) { any = any || holds(word); });
    return any;
}

/// Whether a unit is in a cell of single units.
constexpr bool hasUnit(std::u16string_view cell, char16_t unit)
{
    return unit != u'|' && cell.find(unit) != cell.npos;
}

} // namespace atlas::text
