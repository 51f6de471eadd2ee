#include "text/encoding.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <iterator>
#include <string>

namespace atlas::text {

namespace {

/// windows-949 holds all of EUC-KR, windows-1252 all of Latin-1: those who name the part mean the whole.
constexpr struct
{
    std::string_view name;
    Encoding encoding;
} otherNames[] = {
    {"CP949", Encoding::Windows949},          {"EUC-KR", Encoding::Windows949},
    {"MS949", Encoding::Windows949},          {"UHC", Encoding::Windows949},
    {"KS_C_5601-1987", Encoding::Windows949}, {"CP1252", Encoding::Windows1252},
    {"Latin-1", Encoding::Windows1252},       {"ISO-8859-1", Encoding::Windows1252},
};

bool isSame(std::string_view a, std::string_view b)
{
    return ucnv_compareNames(std::string(a).c_str(), std::string(b).c_str()) == 0;
}

} // namespace

std::string_view encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8";
    case Encoding::Utf16LittleEndian:
        return "UTF-16LE";
    case Encoding::Utf16BigEndian:
        return "UTF-16BE";
    case Encoding::Windows949:
        return "windows-949";
    case Encoding::Windows1252:
        return "windows-1252";
    }
    return {};
}

std::string_view otherEncodingNames(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Windows949:
        return "CP949, EUC-KR";
    case Encoding::Windows1252:
        return "Latin-1";
    default:
        return {};
    }
}

std::optional<Encoding> encodingFromName(std::string_view name)
{
    const auto named = [name](Encoding encoding) { return isSame(name, encodingName(encoding)); };
    const auto known = std::find_if(encodings.begin(), encodings.end(), named);
    if (known != encodings.end())
        return *known;
    const auto other = std::find_if(std::begin(otherNames), std::end(otherNames),
                                    [name](const auto& each) { return isSame(name, each.name); });
    return other == std::end(otherNames) ? std::nullopt : std::optional(other->encoding);
}

} // namespace atlas::text
