#pragma once

#include "atlas/atlas.h"

#include <string_view>

namespace atlas::atlas {

// What is told of a tie by the file of a network, which may leave open what an article never does.

/// The rule (extract::RelationFact) of a tie of which a file says neither status nor confidence.
inline constexpr std::string_view bareFileRule = "file.bare";
/// Whether someone says how it stands with a tie; else its status and confidence mean nothing.
bool hasStatus(const Relation&);

/// The frames (extract::Evidence) of a tie that the file of a network states otherwise than its type has it:
/// from its source to its target, or in either order.
inline constexpr std::string_view directedFileFrame = "S>T";
inline constexpr std::string_view undirectedFileFrame = "S-T";

/// Whether a tie leads from its source to its target: as a network's file says, else by its type.
bool isDirected(const Relation&);
bool isDirected(const extract::RelationFact&);

} // namespace atlas::atlas
