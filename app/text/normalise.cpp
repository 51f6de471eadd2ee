#include "text/charset.h"
#include "text/searchkey.h"

#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace atlas::text {

namespace {

const UNormalizer2* composer()
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFCInstance(&status);
    return U_SUCCESS(status) ? normalizer : nullptr;
}

/// Where the run of characters that compose together, starting at `from`, ends.
std::size_t segmentEnd(const UNormalizer2* normalizer, std::u16string_view text, std::size_t from)
{
    std::size_t i = from;
    UChar32 point = 0;
    U16_NEXT(text.data(), i, text.size(), point);
    while (i < text.size()) {
        std::size_t next = i;
        U16_NEXT(text.data(), next, text.size(), point);
        if (unorm2_hasBoundaryBefore(normalizer, point) != 0)
            break;
        i = next;
    }
    return i;
}

void append(const UNormalizer2* normalizer, std::u16string_view segment, std::u16string& out)
{
    // A composed segment is at most three times as long (UAX #15, expansion factors).
    std::u16string buffer(segment.size() * 3 + 8, u'\0');
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length =
        unorm2_normalize(normalizer, segment.data(), static_cast<std::int32_t>(segment.size()), buffer.data(),
                         static_cast<std::int32_t>(buffer.size()), &status);
    out +=
        U_SUCCESS(status) ? std::u16string_view(buffer).substr(0, static_cast<std::size_t>(length)) : segment;
}

/// Units that neither compose with what stands before them nor are written in another way
/// (DerivedNormalizationProps, NFC_QC): Latin up to the diacritics, signs, Hangul syllables, full-width
/// forms.
constexpr CharSet composedAlready = [] {
    CharSet set;
    set.add(0, 0x2FF);
    set.add(0x2010, 0x2027);
    set.add(0x2030, 0x205E);
    set.add(0x20A0, 0x20BF);
    set.add(0x2190, 0x2328);
    set.add(0x2460, 0x27BF);
    set.add(0x3000, 0x3029);
    set.add(0x3131, 0x318E);
    set.add(0x3200, 0x33FF);
    set.add(0x4E00, 0x9FFF);
    set.add(0xAC00, 0xD7A3);
    set.add(0xFF01, 0xFF5E);
    return set;
}();

/// Whether there are Latin letters and Hangul syllables alone. Without a branch, so that compilers take
/// several units at once.
bool isLatinOrHangul(std::u16string_view text)
{
    std::uint16_t odd = 0;
    for (const std::uint16_t unit : text) {
        const bool latin = unit < 0x300;
        const bool hangul = static_cast<std::uint16_t>(unit - 0xAC00) <= 0xD7A3 - 0xAC00;
        odd |= static_cast<std::uint16_t>(!(latin | hangul));
    }
    return odd == 0;
}

/// Whether all units are in `composedAlready`; a look at each only where a piece has others.
bool isComposed(std::u16string_view text)
{
    constexpr std::size_t piece = 64;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        const std::u16string_view units = text.substr(at, piece);
        if (!isLatinOrHangul(units) &&
            !std::all_of(units.begin(), units.end(), [](char16_t unit) { return composedAlready.has(unit); }))
            return false;
    }
    return true;
}

} // namespace

bool isNfc(std::u16string_view text)
{
    if (isComposed(text))
        return true;
    const UNormalizer2* normalizer = composer();
    UErrorCode status = U_ZERO_ERROR;
    return normalizer == nullptr ||
           unorm2_spanQuickCheckYes(normalizer, text.data(), static_cast<std::int32_t>(text.size()),
                                    &status) == static_cast<std::int32_t>(text.size());
}

Normalised toNfc(std::u16string_view text)
{
    Normalised out;
    const UNormalizer2* normalizer = composer();
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t length = static_cast<std::int32_t>(text.size());
    const std::size_t clean =
        normalizer == nullptr
            ? text.size()
            : static_cast<std::size_t>(unorm2_spanQuickCheckYes(normalizer, text.data(), length, &status));
    out.text = text.substr(0, clean);
    if (clean == text.size())
        return out;
    out.offsets.reserve(text.size() + 1);
    for (std::size_t i = 0; i < clean; ++i)
        out.offsets += static_cast<char32_t>(i);
    for (std::size_t i = clean; i < text.size();) {
        const std::size_t end = segmentEnd(normalizer, text, i);
        append(normalizer, text.substr(i, end - i), out.text);
        out.offsets.append(out.text.size() - out.offsets.size(), static_cast<char32_t>(i));
        i = end;
    }
    out.offsets += static_cast<char32_t>(text.size());
    return out;
}

} // namespace atlas::text
