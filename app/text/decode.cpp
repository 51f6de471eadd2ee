#include "text/decode.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <utility>

namespace atlas::text {

namespace {

using Attempt = std::optional<std::u16string>;

constexpr bool isHangul(char16_t unit)
{
    return unit >= 0xAC00 && unit <= 0xD7A3;
}

/// Control characters that no text has; tab, line ends, form feed and escape are tolerated.
constexpr bool isBinary(char16_t unit)
{
    return unit < 0x20 && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f' && unit != '\v' &&
           unit != 0x1B;
}

/// Whether the text has only what every text has: no control but tab and line feed, no other line end, no
/// mark at the start. Without a branch, so that compilers take several units at once.
bool isPlain(std::u16string_view text)
{
    const auto within = [](std::uint16_t unit, std::uint16_t first, std::uint16_t last) {
        return static_cast<std::uint16_t>(static_cast<std::uint16_t>(unit - first) <= last - first ? 1 : 0);
    };
    std::uint16_t odd = 0;
    for (const std::uint16_t unit : text)
        odd |= static_cast<std::uint16_t>((within(unit, 0, 0x1F) & (unit != u'\n') & (unit != u'\t')) |
                                          within(unit, 0x2028, 0x2029));
    return odd == 0 && !text.starts_with(u'\xFEFF');
}

bool looksLikeText(std::u16string_view text)
{
    if (isPlain(text))
        return true;
    std::size_t binary = 0;
    for (const char16_t unit : text) {
        if (unit == 0)
            return false;
        binary += isBinary(unit) ? 1 : 0;
    }
    return binary * 100 <= text.size();
}

/// Eight bytes, the first lowest; one load for compilers.
std::uint64_t eightBytes(const char* bytes)
{
    const auto byte = [bytes](int place) {
        return static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[place])) << 8 * place;
    };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// Whether UTF-8 writes the unit with three bytes, as it does Hangul; what private use has is passed over.
constexpr bool isLong(std::uint32_t unit)
{
    return unit - 0x800 < 0xD000; // no shorter, no surrogate
}

/// Takes ASCII and what has three bytes, nearly all of a Korean text; where something else stands, or the end
/// is near.
std::size_t takeCommon(std::string_view bytes, std::size_t i, char16_t*& target)
{
    constexpr std::uint64_t marks = 0xC0C0F0C0C0F0; // of two characters at once, the lower 24 bits the first
    constexpr std::uint64_t marked = 0x8080E08080E0;
    while (i + 8 <= bytes.size()) {
        const auto next = eightBytes(bytes.data() + i);
        if ((next & 0x80) == 0) {
            *target++ = static_cast<char16_t>(next & 0x7F);
            ++i;
            continue;
        }
        const std::uint64_t units =
            (next & 0xF00000F) << 12 | (next >> 2 & 0xFC0000FC0) | (next >> 16 & 0x3F00003F);
        const bool first = (next & 0xC0C0F0) == 0x8080E0 && isLong(units & 0xFFFF);
        if (!first)
            break;
        *target++ = static_cast<char16_t>(units);
        i += 3;
        if ((next & marks) != marked || !isLong(units >> 24 & 0xFFFF))
            continue;
        *target++ = static_cast<char16_t>(units >> 24);
        i += 3;
    }
    return i;
}

/// How many units the text has; of bytes that are no UTF-8 at least as many as the part that is.
std::size_t unitCount(std::string_view bytes)
{
    constexpr std::size_t blockSize = 64; // as many as one byte counts
    const auto unitsBy = [](char byte) {  // without a branch, so that compilers take several bytes at once
        const auto value = static_cast<unsigned char>(byte);
        return static_cast<std::uint8_t>(((value & 0xC0) != 0x80) + (value >= 0xF0));
    };
    std::size_t count = 0;
    std::size_t at = 0;
    for (; at + blockSize <= bytes.size(); at += blockSize) {
        std::uint8_t inBlock = 0;
        for (std::size_t i = 0; i < blockSize; ++i)
            inBlock = static_cast<std::uint8_t>(inBlock + unitsBy(bytes[at + i]));
        count += inBlock;
    }
    for (; at < bytes.size(); ++at)
        count += unitsBy(bytes[at]);
    return count;
}

Attempt strictUtf8(std::string_view bytes)
{
    std::u16string out(unitCount(bytes), u'\0');
    char16_t* target = out.data();
    for (std::size_t i = 0; (i = takeCommon(bytes, i, target)) < bytes.size();) {
        UChar32 point = 0;
        U8_NEXT(bytes.data(), i, bytes.size(), point);
        if (point < 0)
            return std::nullopt;
        if (point > 0xFFFF)
            *target++ = U16_LEAD(point);
        *target++ = point > 0xFFFF ? static_cast<char16_t>(U16_TRAIL(point)) : static_cast<char16_t>(point);
    }
    return out;
}

std::u16string unitsOf(std::string_view bytes, bool bigEndian)
{
    std::u16string out(bytes.size() / 2, u'\0');
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto first = static_cast<unsigned char>(bytes[2 * i]);
        const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
        out[i] = static_cast<char16_t>(bigEndian ? first << 8 | second : second << 8 | first);
    }
    return out;
}

Attempt strictUtf16(std::string_view bytes, bool bigEndian)
{
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::u16string out = unitsOf(bytes, bigEndian);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (!U16_IS_SURROGATE(out[i]))
            continue;
        if (!U16_IS_SURROGATE_LEAD(out[i]) || i + 1 == out.size() || !U16_IS_TRAIL(out[i + 1]))
            return std::nullopt;
        ++i;
    }
    return out;
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

/// By ICU's own converter, which stops where the bytes are none, or hands them to `lost`.
Attempt converted(std::string_view bytes, Encoding encoding, UConverterToUCallback lost, const void* context)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::string name(encodingName(encoding));
    const Converter converter(ucnv_open(name.c_str(), &status), &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    ucnv_setToUCallBack(converter.get(), lost, context, nullptr, nullptr, &status);
    std::u16string out(bytes.size(), u'\0'); // never more units than bytes
    char16_t* target = out.data();
    const char* source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, out.data() + out.size(), &source, bytes.data() + bytes.size(),
                   nullptr, true, &status);
    if (U_FAILURE(status))
        return std::nullopt;
    out.resize(static_cast<std::size_t>(target - out.data()));
    return out;
}

Attempt strictWindows949(std::string_view bytes)
{
    return converted(bytes, Encoding::Windows949, UCNV_TO_U_CALLBACK_STOP, nullptr);
}

/// Letters beyond ASCII are Hangul for the greater part. Symbols and punctuation do not vote.
bool mostlyHangul(std::u16string_view text)
{
    std::size_t hangul = 0;
    std::size_t other = 0;
    for (const char16_t unit : text) {
        if (isHangul(unit))
            ++hangul;
        else if ((unit >= 0x80 && unit < 0x2000) || (unit >= 0x3400 && unit < 0xF900) ||
                 (unit >= 0x3040 && unit < 0x3100))
            ++other;
    }
    return hangul > other;
}

/// Share of units (in percent) that Korean or English text is made of.
std::size_t plausibility(std::u16string_view text)
{
    std::size_t good = 0;
    for (const char16_t unit : text)
        good +=
            isHangul(unit) || (unit >= 0x20 && unit < 0x7F) || unit == '\n' || unit == '\r' || unit == '\t'
                ? 1
                : 0;
    return text.empty() ? 0 : good * 100 / text.size();
}

std::optional<DecodedText> guessUtf16(std::string_view bytes)
{
    const Attempt little = strictUtf16(bytes, false);
    const Attempt big = strictUtf16(bytes, true);
    const std::size_t scoreLittle = little ? plausibility(*little) : 0;
    const std::size_t scoreBig = big ? plausibility(*big) : 0;
    constexpr std::size_t enough =
        60; // of 100; the wrong byte order scores near 0, hanja and symbols cost a little
    if (scoreLittle < enough && scoreBig < enough)
        return std::nullopt;
    const bool isBig = scoreBig > scoreLittle;
    DecodedText decoded{
        isBig ? *big : *little, isBig ? Encoding::Utf16BigEndian : Encoding::Utf16LittleEndian, {}};
    return looksLikeText(decoded.text) ? std::optional(std::move(decoded)) : std::nullopt;
}

std::optional<Encoding> byteOrderMark(std::string_view bytes)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        return Encoding::Utf8;
    if (bytes.starts_with("\xFF\xFE"))
        return Encoding::Utf16LittleEndian;
    if (bytes.starts_with("\xFE\xFF"))
        return Encoding::Utf16BigEndian;
    return std::nullopt;
}

/// The cascade for bytes without a mark.
std::optional<DecodedText> guess(std::string_view bytes)
{
    // Neither UTF-8 nor windows-949 text has zero bytes; UTF-16 has one in every space and line end.
    if (bytes.find('\0') != std::string_view::npos)
        return guessUtf16(bytes);
    if (Attempt text = strictUtf8(bytes))
        return looksLikeText(*text) ? std::optional(DecodedText{std::move(*text), Encoding::Utf8, {}})
                                    : std::nullopt;
    if (Attempt text = strictWindows949(bytes); text && mostlyHangul(*text) && looksLikeText(*text))
        return DecodedText{std::move(*text), Encoding::Windows949, {}};
    return guessUtf16(bytes); // a few words without a space
}

/// One form of line end, and no mark at the start. In place.
void normalise(std::u16string& text)
{
    if (isPlain(text))
        return;
    std::size_t out = 0;
    for (std::size_t i = !text.empty() && text[0] == u'\xFEFF' ? 1 : 0; i < text.size(); ++i) {
        char16_t unit = text[i];
        if (unit == u'\r') {
            if (i + 1 < text.size() && text[i + 1] == u'\n')
                ++i;
            unit = u'\n';
        } else if (unit == u'\x2028' || unit == u'\x2029') {
            unit = u'\n';
        }
        text[out++] = unit;
    }
    text.resize(out);
}

/// Whether the bytes begin as PDF, ZIP (docx, hwpx), old Office and HWP files, and pictures do. Some are
/// ASCII for long and would pass for text.
bool isKnownBinary(std::string_view bytes)
{
    using namespace std::string_view_literals;
    constexpr std::string_view starts[] = {
        "%PDF-"sv,       "PK\x03\x04"sv,   "\xD0\xCF\x11\xE0"sv, "HWP Document File"sv,
        "\x89PNG\r\n"sv, "\xFF\xD8\xFF"sv, "GIF87a"sv,           "GIF89a"sv,
        "{\\rtf"sv};
    return std::any_of(std::begin(starts), std::end(starts),
                       [bytes](std::string_view start) { return bytes.starts_with(start); });
}

std::optional<DecodedText> recognise(std::string_view bytes)
{
    if (isKnownBinary(bytes))
        return std::nullopt;
    const auto mark = byteOrderMark(bytes);
    if (!mark)
        return guess(bytes);
    Attempt text =
        *mark == Encoding::Utf8 ? strictUtf8(bytes) : strictUtf16(bytes, *mark == Encoding::Utf16BigEndian);
    return text && looksLikeText(*text) ? std::optional(DecodedText{std::move(*text), *mark, {}})
                                        : std::nullopt;
}

constexpr char16_t replacement = 0xFFFD;

/// What bytes gave in an encoding that they need not be in.
struct Tolerated
{
    std::u16string text;
    std::size_t lostBytes = 0; ///< that the encoding does not have; U+FFFD stands for them
    std::size_t first = 0;     ///< of those characters, where any bytes are lost

    void lose(std::size_t bytes, std::size_t place)
    {
        first = lostBytes == 0 ? place : first;
        lostBytes += bytes;
    }
};

Tolerated toleratedUtf8(std::string_view bytes)
{
    Tolerated out;
    out.text.reserve(bytes.size());
    for (std::size_t i = 0; i < bytes.size();) {
        const std::size_t begin = i;
        UChar32 point = 0;
        U8_NEXT(bytes.data(), i, bytes.size(), point);
        if (point < 0) {
            out.lose(i - begin, out.text.size());
            point = replacement;
        }
        if (point > 0xFFFF)
            out.text += U16_LEAD(point);
        out.text += point > 0xFFFF ? static_cast<char16_t>(U16_TRAIL(point)) : static_cast<char16_t>(point);
    }
    return out;
}

Tolerated toleratedUtf16(std::string_view bytes, bool bigEndian)
{
    Tolerated out{unitsOf(bytes, bigEndian)};
    for (std::size_t i = 0; i < out.text.size(); ++i) {
        if (!U16_IS_SURROGATE(out.text[i]))
            continue;
        if (U16_IS_SURROGATE_LEAD(out.text[i]) && i + 1 < out.text.size() && U16_IS_TRAIL(out.text[i + 1])) {
            ++i;
            continue;
        }
        out.lose(2, i);
        out.text[i] = replacement;
    }
    if (bytes.size() % 2 != 0) {
        out.lose(1, out.text.size());
        out.text += replacement;
    }
    return out;
}

/// ICU asks this where its converter cannot go on; `context` counts the bytes.
void loseBytes(const void* context, UConverterToUnicodeArgs* to, const char*, std::int32_t length,
               UConverterCallbackReason reason, UErrorCode* status)
{
    if (reason > UCNV_IRREGULAR) // the converter is closed or begins anew
        return;
    *status = U_ZERO_ERROR;
    *static_cast<std::size_t*>(const_cast<void*>(context)) += static_cast<std::size_t>(length);
    ucnv_cbToUWriteUChars(to, &replacement, 1, 0, status);
}

/// Neither of the encodings that ICU converts has U+FFFD itself.
Tolerated toleratedByConverter(std::string_view bytes, Encoding encoding)
{
    Tolerated out;
    out.text = converted(bytes, encoding, &loseBytes, &out.lostBytes).value_or(std::u16string());
    out.first = out.lostBytes > 0 ? out.text.find(replacement) : 0;
    return out;
}

Tolerated tolerated(std::string_view bytes, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return toleratedUtf8(bytes);
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        return toleratedUtf16(bytes, encoding == Encoding::Utf16BigEndian);
    case Encoding::Windows949:
    case Encoding::Windows1252:
        break;
    }
    return toleratedByConverter(bytes, encoding);
}

Problem damageOf(const Tolerated& read, Encoding encoding)
{
    std::u16string before = read.text.substr(0, read.first);
    normalise(before); // the text is too
    const auto place = static_cast<std::uint32_t>(before.size());
    const auto line = 1 + std::count(before.begin(), before.end(), u'\n');
    return {"read.undecodable",
            {place, place + 1},
            {std::to_string(read.lostBytes), std::to_string(line), std::string(encodingName(encoding))}};
}

Result<DecodedText> decodeAs(std::string_view bytes, Encoding encoding)
{
    if (isKnownBinary(bytes))
        return Problem{"read.not-text", {}, {}};
    Tolerated read = tolerated(bytes, encoding);
    if (read.lostBytes * 2 > bytes.size())
        return Problem{"read.encoding", {}, {std::string(encodingName(encoding))}};
    if (!looksLikeText(read.text))
        return Problem{"read.not-text", {}, {}};
    DecodedText decoded{{}, encoding, {}};
    if (read.lostBytes > 0)
        decoded.damage = damageOf(read, encoding);
    decoded.text = std::move(read.text);
    return decoded;
}

Result<DecodedText> decodeByGuess(std::string_view bytes)
{
    if (auto decoded = recognise(bytes))
        return std::move(*decoded);
    return Problem{"read.not-text", {}, {}};
}

Result<std::u16string> withPlainLines(std::u16string text)
{
    normalise(text);
    if (std::all_of(text.begin(), text.end(), [](char16_t unit) { return u_isUWhiteSpace(unit); }))
        return Problem{"read.empty", {}, {}};
    return text;
}

} // namespace

Result<DecodedText> decode(std::string_view bytes, std::optional<Encoding> stated)
{
    if (bytes.size() > maximumBytes)
        return Problem{"read.too-large", {}, {std::to_string(maximumBytes)}};
    auto decoded = stated ? decodeAs(bytes, *stated) : decodeByGuess(bytes);
    if (!decoded)
        return decoded;
    DecodedText read = std::move(decoded).value();
    auto plain = withPlainLines(std::move(read.text));
    if (!plain)
        return plain.problem();
    read.text = std::move(plain).value();
    return read;
}

Result<std::u16string> decodeUtf8(std::string_view bytes)
{
    Attempt text = strictUtf8(bytes);
    return withPlainLines(text ? std::move(*text) : fromUtf8(bytes));
}

} // namespace atlas::text
