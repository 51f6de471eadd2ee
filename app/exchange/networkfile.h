#pragma once

#include "exchange/networkdata.h"

#include <optional>
#include <string>
#include <string_view>

namespace atlas::exchange {

/// Files that a network leaves as; the first two are read back as well (exchange/networkarticles.h).
enum class NetworkFormat : unsigned char
{
    Graphml,
    Gexf,
    Json,
    Csv,
};

/// By the ending of the file's name, in either case; empty for any other.
std::optional<NetworkFormat> networkFormatOf(std::string_view path);
/// "graphml" …: the ending without its dot.
std::string_view networkFormatName(NetworkFormat);

/// The whole file, UTF-8. The same network gives the same bytes. `language`: of names where a format has one
/// place for them; all names are in the file.
std::string writeNetwork(const NetworkData&, NetworkFormat, text::Language language = text::Language::Korean);

} // namespace atlas::exchange
