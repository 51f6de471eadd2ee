#pragma once

#include "sample/sampleatlas.h"
#include "ui/network/networkpicture.h"

namespace atlas::tests {

/// The sample as a picture of its own, without areas.
inline ui::NetworkScene sampleScene(text::Language language = text::Language::Korean)
{
    const auto atlas = sampleAtlas();
    const network::Graph graph = network::graphOf(*atlas);
    const auto positions = network::layout(graph, ui::layoutOptions(*atlas, graph, 1.9));
    ui::SceneOptions options;
    options.areas = false;
    options.language = language;
    return ui::makeScene(*atlas, graph, positions, ui::palette(ui::Scheme::Light), options);
}

} // namespace atlas::tests
