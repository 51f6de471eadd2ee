#pragma once

#include "exchange/networkdata.h"

#include <map>
#include <optional>

namespace atlas::exchange {

/// The evidence of one tie in one value of a graph file: a JSON array that names each sentence's article, so
/// that the tie can be audited without anything else.
std::string evidenceToJson(const std::vector<NetworkEvidence>&, const std::vector<NetworkArticle>&);

/// Reads such a value. Articles come in under the numbers that the file gives them, the first one that a
/// number stands for counts. Empty where the value is none of ours; nothing is added then.
std::optional<std::vector<NetworkEvidence>>
evidenceFromJson(std::string_view json, std::map<std::uint32_t, NetworkArticle>& articles);

} // namespace atlas::exchange
