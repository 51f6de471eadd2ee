#pragma once

#include "text/date.h"

#include <optional>
#include <string>

namespace atlas::exchange {

// How single values stand in files that hold nothing but text.

/// ISO 8601; empty where there is none.
inline std::string isoText(const std::optional<text::PartialDate>& date)
{
    return date ? date->iso() : std::string();
}

/// 0 … 1 with two decimals.
std::string fractionText(double);

/// The value that fractionText gives back: what files carry of a confidence.
double hundredths(double);

} // namespace atlas::exchange
