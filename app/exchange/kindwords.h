#pragma once

#include "extract/facts.h"

#include <optional>
#include <string_view>

namespace atlas::exchange {

/// What a network's file says a node is: our own name of it, or a word of resources/language/kinds.tsv. Case
/// does not matter; UTF-8. Nothing for words that are in neither. Linear in the table. Any thread.
std::optional<extract::EntityKind> kindSaid(std::string_view);

} // namespace atlas::exchange
