#pragma once

namespace atlas::text {

/// Languages that the program speaks: how numbers, dates and names are written for a reader.
enum class Language : unsigned char
{
    Korean,
    English,
};

} // namespace atlas::text
