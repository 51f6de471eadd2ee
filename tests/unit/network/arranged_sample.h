#pragma once

#include "network/arranged.h"
#include "network/random.h"

#include "network_sample.h"

namespace atlas::tests {

/// Companies of several countries and layers with random ties.
inline atlas::Atlas randomAtlas(std::uint32_t count)
{
    const char* const countries[] = {"KR", "US", "JP", ""};
    network::Random random(7);
    atlas::Atlas atlas;
    for (std::uint32_t v = 0; v < count; ++v) {
        std::vector<extract::Layer> layers;
        for (std::uint32_t i = random.below(3); i > 0; --i)
            layers.push_back(static_cast<extract::Layer>(random.below(5)));
        atlas.entities.push_back(
            sampleEntity(v, extract::EntityKind::Company, countries[random.below(4)], layers));
    }
    for (std::uint32_t r = 0; r < 2 * count; ++r) {
        const std::uint32_t a = random.below(count);
        const std::uint32_t b = (a + 1 + random.below(count - 1)) % count;
        atlas.relations.push_back(sampleRelation(r, a, b, extract::RelationType::Partnership));
        if (random.below(10) > 0)
            atlas.relations.back().date =
                text::PartialDate{2024, static_cast<signed char>(1 + random.below(12)),
                                  static_cast<signed char>(random.below(29))};
    }
    return atlas;
}

/// So many companies, each with one partner, on so many days.
inline atlas::Atlas tellsOfPairs(std::uint32_t count, std::uint32_t days)
{
    atlas::Atlas atlas;
    for (std::uint32_t v = 0; v < count; ++v)
        atlas.entities.push_back(
            sampleEntity(v, extract::EntityKind::Company, "KR", {extract::Layer::Model}));
    for (std::uint32_t r = 0; r < count / 2; ++r) {
        atlas.relations.push_back(sampleRelation(r, 2 * r, 2 * r + 1, extract::RelationType::Partnership));
        atlas.relations.back().date =
            text::PartialDate{2024, 7, static_cast<signed char>(1 + 9 * (r % days))};
    }
    return atlas;
}

inline network::ArrangeOptions boxes(const network::Graph& graph)
{
    network::ArrangeOptions options;
    for (std::size_t v = 0; v < graph.nodes.size(); ++v)
        options.halfExtents.push_back({20 + static_cast<float>(v % 5) * 6, 14 + static_cast<float>(v % 3)});
    options.room = {1600, 1000};
    options.labelLengths.assign(graph.nodes.size(), 70);
    return options;
}

inline const network::Band* bandAt(const network::Arranged& arranged, network::Band::Of of, float at)
{
    for (const network::Band& band : arranged.bands) {
        if (band.of == of && band.from <= at && at <= band.to)
            return &band;
    }
    return nullptr;
}

} // namespace atlas::tests
