#pragma once

#include "network/graph.h"

namespace atlas::ui {

struct NetworkScene;

/// Makes every NetworkView a list of nodes, heaviest first, and then of edges for assistive technology: each
/// a sentence, its place, whether it is selected, and the action that a click has. Children are made when
/// they are asked for. Harmless to call again.
void installNetworkAccess();

/// Which child of the list a node is.
int accessibleChildOf(const NetworkScene&, network::NodeIndex);

} // namespace atlas::ui
