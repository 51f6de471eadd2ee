#pragma once

#include "ui/network/networkscene.h"

namespace atlas::ui {

/// Draws ties of a table aside that would run through companies which are not their ends, all of a pair
/// alike, so that it is seen who is tied with whom: sets NetworkScene::pulls. Where no way is clear the one
/// through the fewest is taken. Of large networks all stay straight, so that it takes 3 ms for the sample and
/// less than 60 ms at most.
void leadAroundOthers(NetworkScene&);

} // namespace atlas::ui
