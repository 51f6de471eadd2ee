#pragma once

#include "atlas/atlas.h"

namespace atlas::tests {

/// The sample corpus of resources/, read and joined as the window opens it; fails the program where a part of
/// it cannot be read.
atlas::Atlas sampleCorpus();

} // namespace atlas::tests
