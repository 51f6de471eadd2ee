#pragma once

#include "exchange/attributegraph.h"
#include "exchange/xmlevents.h"
#include "text/problem.h"

#include <string>
#include <string_view>

namespace atlas::exchange {

/// GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall, "GraphML Progress Report", Graph Drawing
/// 2001), with the attributes extension for values. UTF-8.
std::string toGraphml(const AttributeGraph&);
/// GEXF 1.3 of the Gephi consortium, static. UTF-8.
std::string toGexf(const AttributeGraph&);

/// More are refused.
inline constexpr std::size_t mostNetworkNodes = 500'000;
inline constexpr std::size_t mostNetworkEdges = 2'000'000;
/// Characters (code points). Longer ids of nodes are refused; longer names, titles and the like are cut by
/// networkOf, and so are quotes.
inline constexpr std::size_t longestNetworkName = 1'000;
inline constexpr std::size_t longestNetworkQuote = 10'000;

/// Reads either, told apart by its outermost element; graphs inside nodes are read flat. Problems: those of
/// readXml, "network.not-a-network" (outermost element), "network.too-many" (limit), "network.long-id"
/// (limit, how the id begins), "network.no-nodes".
text::Result<AttributeGraph> readGraphXml(std::string_view bytes, const ReadingOn& = {});

/// How many bytes the first characters of a text take, all of it where it is shorter. UTF-8.
std::size_t bytesOf(std::string_view utf8, std::size_t characters);

} // namespace atlas::exchange
