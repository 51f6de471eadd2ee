#pragma once

#include "network/view.h"
#include "text/problem.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace atlas::exchange {

inline constexpr std::size_t mostViewBytes = 32u << 20; ///< that are read

/// A view of the network as JSON, and back. What is at its default is left out, names are those of the other
/// files (extract/facts.h), dates are ISO 8601, positions are written so that they come back bit by bit:
///
///     {"alliance_atlas_view": 1, "arrangement": "free", "colouring": "layer", "alliances": "areas",
///      "filter": {"types": ["partnership"], "statuses": ["actual"], "layers": ["model", "unsorted"],
///                 "kinds": ["company"], "minimum_confidence": 0.5, "minimum_evidence": 1,
///                 "hidden_countries": ["KR", ""], "articles": ["id"], "from": "2024-01", "to": "2024-06",
///                 "told_until": "2024-07-30", "undated": true},
///      "hidden": ["key"], "hidden_ties": [["partnership", "key", "key"]], "isolated": ["key"],
///      "focus": {"centres": ["key"], "steps": 2, "path": false,
///      "partners": false},
///      "marked": {"seeds": ["key"], "steps": 0}, "pins": [["key", x, y, from x, from y]],
///      "places": [["key", x, y]], "sight": {"x": 0, "y": 0, "zoom": 1}}
///
/// A view in which nobody has chosen what colours say has no "colouring". One line, UTF-8. Places that are
/// not finite are left out.
std::string writeView(const network::View&);

/// Members that it does not know are passed over, what is missing is at its default. Lists are put in order.
/// Problems: "view.too-large" (limit in bytes), "view.json" (no JSON, or nested deeper than a view is),
/// "view.version" (none, or one that it does not know), "view.member" (name of the member whose value is of
/// the wrong kind, out of range or longer than is taken). Linear but for sorting.
text::Result<network::View> readView(std::string_view json);

} // namespace atlas::exchange
