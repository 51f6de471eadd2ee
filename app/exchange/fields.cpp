#include "exchange/fields.h"

#include "exchange/jsonwriter.h"

#include <algorithm>
#include <cmath>

namespace atlas::exchange {

std::string fractionText(double value)
{
    return JsonWriter(8).fraction(value).take();
}

double hundredths(double value)
{
    return std::round(std::clamp(value, 0.0, 1.0) * 100) / 100;
}

} // namespace atlas::exchange
