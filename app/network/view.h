#pragma once

#include "network/explore.h"

#include <optional>
#include <string>
#include <vector>

namespace atlas::network {

/// What part of the picture is in sight.
struct Sight
{
    double x = 0; ///< centre, in the units of positions
    double y = 0;
    double zoom = 1; ///< pixels per unit
    friend bool operator==(const Sight&, const Sight&) = default;
};

struct Place
{
    std::string key; ///< of an entity
    Point at;
    friend bool operator==(const Place&, const Place&) = default;
};

/// A way of looking at a network, as one value: with the same atlas it gives the same picture. Written down
/// by exchange/viewjson.h.
struct View
{
    Exploration exploration;
    std::vector<Place> places;  ///< of the free arrangement, ascending by key, each once; others are laid out
    std::optional<Sight> sight; ///< empty: all is in sight
    friend bool operator==(const View&, const View&) = default;
};

} // namespace atlas::network
