#include "money/amount.h"

namespace atlas::money {

std::string_view boundName(Bound bound)
{
    switch (bound) {
    case Bound::None:
        return {};
    case Bound::AtLeast:
        return "at_least";
    case Bound::AtMost:
        return "at_most";
    case Bound::Over:
        return "over";
    case Bound::Under:
        return "under";
    }
    return {};
}

} // namespace atlas::money
