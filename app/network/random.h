#pragma once

#include <cstdint>

namespace atlas::network {

/// SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014): the same numbers
/// on every platform.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }
    /// Below `bound`, which is not 0.
    std::uint32_t below(std::uint32_t bound)
    {
        return static_cast<std::uint32_t>((next() >> 32) * std::uint64_t{bound} >> 32);
    }
    /// In [0, 1).
    float unit() { return static_cast<float>(next() >> 40) * 0x1.0p-24F; }

private:
    std::uint64_t m_state;
};

} // namespace atlas::network
