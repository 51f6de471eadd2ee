#include "exchange/networkfile.h"

#include "exchange/graphxml.h"
#include "exchange/networkattributes.h"
#include "exchange/networktable.h"

#include <algorithm>
#include <array>

namespace atlas::exchange {

namespace {

constexpr std::array<std::string_view, 4> names{"graphml", "gexf", "json", "csv"};

bool endsWith(std::string_view path, std::string_view ending)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return path.size() > ending.size() && path[path.size() - ending.size() - 1] == '.' &&
           std::equal(path.end() - static_cast<std::ptrdiff_t>(ending.size()), path.end(), ending.begin(),
                      same);
}

} // namespace

std::optional<NetworkFormat> networkFormatOf(std::string_view path)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (endsWith(path, names[i]))
            return static_cast<NetworkFormat>(i);
    return std::nullopt;
}

std::string_view networkFormatName(NetworkFormat format)
{
    return names[static_cast<std::size_t>(format)];
}

std::string writeNetwork(const NetworkData& data, NetworkFormat format, text::Language language)
{
    switch (format) {
    case NetworkFormat::Graphml:
        return toGraphml(attributesOf(data, language));
    case NetworkFormat::Gexf:
        return toGexf(attributesOf(data, language));
    case NetworkFormat::Json:
        return toJson(data);
    case NetworkFormat::Csv:
        break;
    }
    return toCsv(data, language);
}

} // namespace atlas::exchange
