#include "cli/encodings.h"

#include "text/encoding.h"

namespace atlas::cli {

std::string encodingNames()
{
    std::string names;
    for (const text::Encoding encoding : text::encodings) {
        const std::string_view others = text::otherEncodingNames(encoding);
        names += (names.empty() ? "" : ", ") + std::string(text::encodingName(encoding)) +
                 (others.empty() ? "" : " (" + std::string(others) + ")");
    }
    return names;
}

} // namespace atlas::cli
