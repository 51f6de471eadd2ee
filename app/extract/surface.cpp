#include "extract/surface.h"

#include <algorithm>

namespace atlas::extract {

namespace {

constexpr std::size_t freeBreaks = 3;

bool within(char16_t unit, char16_t first, char16_t last)
{
    return first <= unit && unit <= last;
}

/// A name in parts between which a space may stand.
struct Parts
{
    std::vector<std::u16string> parts;
    std::vector<bool> spaced; ///< whether the listed name has a space before part i + 1
};

bool changesScript(Script a, Script b)
{
    const auto isLatin = [](Script s) { return s == Script::Latin || s == Script::Digit; };
    return (a == Script::Hangul && isLatin(b)) || (isLatin(a) && b == Script::Hangul);
}

Parts partsOf(std::u16string_view name)
{
    Parts result;
    result.parts.emplace_back().reserve(name.size());
    bool space = false;
    Script before = Script::Other; // of the unit before, in this part
    for (const char16_t raw : name) {
        const char16_t unit = narrowed(raw);
        if (unit == u' ') {
            space = true;
            continue;
        }
        const Script script = scriptOf(unit);
        if (!result.parts.back().empty() && (space || changesScript(before, script))) {
            result.parts.emplace_back();
            result.spaced.push_back(space);
        }
        result.parts.back().push_back(unit);
        space = false;
        before = script;
    }
    return result;
}

} // namespace

Script scriptOf(char16_t unit)
{
    if (unit < 0x80) {
        const char16_t lower = unit | 0x20;
        if (within(lower, u'a', u'z'))
            return Script::Latin;
        return within(unit, u'0', u'9') ? Script::Digit : Script::Other;
    }
    if (within(unit, 0xAC00, 0xD7A3) || within(unit, 0x1100, 0x11FF) || within(unit, 0x3131, 0x318E))
        return Script::Hangul;
    if (within(unit, 0x4E00, 0x9FFF) || within(unit, 0x3400, 0x4DBF) || within(unit, 0xF900, 0xFAFF))
        return Script::Han;
    if (within(unit, 0xFF21, 0xFF3A) || within(unit, 0xFF41, 0xFF5A) ||
        (within(unit, 0x00C0, 0x024F) && unit != 0x00D7 && unit != 0x00F7))
        return Script::Latin;
    if (within(unit, 0xFF10, 0xFF19))
        return Script::Digit;
    if (within(unit, 0x0370, 0x10FF) || within(unit, 0x3041, 0x3096) || within(unit, 0x30A1, 0x30FA))
        return Script::Letter;
    return Script::Other;
}

char16_t narrowed(char16_t unit)
{
    if (within(unit, 0xFF01, 0xFF5E))
        return static_cast<char16_t>(unit - 0xFEE0);
    return unit == 0x00A0 || unit == 0x3000 ? u' ' : unit;
}

char16_t folded(char16_t unit)
{
    const char16_t plain = narrowed(unit);
    if (within(plain, u'A', u'Z') || (within(plain, 0x00C0, 0x00DE) && plain != 0x00D7))
        return static_cast<char16_t>(plain + 0x20);
    return plain;
}

std::u16string comparisonKey(std::u16string_view name)
{
    std::u16string key;
    key.reserve(name.size());
    for (const char16_t unit : name)
        if (const char16_t plain = folded(unit); plain != u' ')
            key.push_back(plain);
    return key;
}

std::vector<std::u16string> spellings(std::u16string_view name)
{
    Parts parts = partsOf(name);
    const std::size_t breaks = parts.spaced.size();
    if (breaks == 0)
        return std::move(parts.parts);
    std::vector<std::u16string> result;
    result.reserve(1u << freeBreaks);
    const auto write = [&](auto spaceBefore) {
        std::u16string spelling = parts.parts.front();
        spelling.reserve(name.size() + breaks);
        for (std::size_t i = 0; i < breaks; ++i) {
            if (spaceBefore(i))
                spelling.push_back(u' ');
            spelling += parts.parts[i + 1];
        }
        if (std::find(result.begin(), result.end(), spelling) == result.end())
            result.push_back(std::move(spelling));
    };
    write([&](std::size_t i) { return parts.spaced[i]; });
    if (breaks <= freeBreaks) {
        for (unsigned mask = 0; mask < 1u << breaks; ++mask)
            write([&](std::size_t i) { return (mask >> i & 1u) != 0; });
        return result;
    }
    write([](std::size_t) { return true; });
    write([](std::size_t) { return false; });
    return result;
}

} // namespace atlas::extract
