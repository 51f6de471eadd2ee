#pragma once

namespace atlas::text
{

/// The languages of the interface, of numbers and of names.
enum class Language : unsigned char
{
    Korean,
    English,
};

} // namespace atlas::text
