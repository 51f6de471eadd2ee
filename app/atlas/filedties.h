#pragma once

#include "atlas/atlas.h"

#include <string_view>

namespace atlas::atlas {

// What is told of a tie by the file of a network, which may leave open what an article never does.

/// The rule (extract::RelationFact) of a tie of which a file says neither status nor confidence.
inline constexpr std::string_view bareFileRule = "file.bare";
/// Whether someone says how it stands with a tie; else its status and confidence mean nothing.
bool hasStatus(const Relation&);

/// The frame (extract::Evidence) of a tie that the file of a network states from its source to its target.
inline constexpr std::string_view fileFrame = "S>T";

/// Whether a tie leads from its source to its target: by its type, or where a network's file says so of a tie
/// whose type it does not state.
bool isDirected(const Relation&);
bool isDirected(const extract::RelationFact&);

} // namespace atlas::atlas
