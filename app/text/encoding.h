#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace atlas::text {

/// How the bytes of a text file are read. The first four are found without being told.
enum class Encoding
{
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Windows949,
    Windows1252, ///< only where it is stated: nearly all bytes are text in it
};

/// All, those that are met most first.
inline constexpr std::array<Encoding, 5> encodings{Encoding::Utf8, Encoding::Windows949,
                                                   Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian,
                                                   Encoding::Windows1252};

/// The IANA name, "UTF-8", "UTF-16LE", "UTF-16BE", "windows-949", "windows-1252".
std::string_view encodingName(Encoding);

/// What else people call it, "CP949, EUC-KR"; empty where the name is the only one.
std::string_view otherEncodingNames(Encoding);

/// By its name or another one, "cp949", "euc_kr", "latin1"; case, dashes and underscores aside. Empty where
/// it is none of ours.
std::optional<Encoding> encodingFromName(std::string_view);

} // namespace atlas::text
