#pragma once

#include <cstdio>
#include <cstdlib>

namespace atlas::fuzz {

/// Stops the program where it does not hold, so that the fuzzer keeps the input.
inline void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace atlas::fuzz
