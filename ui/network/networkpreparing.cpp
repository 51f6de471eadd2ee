// How the network panel has its picture made, and what stands around it: at once, or of a large network on
// workers.

#include "jobs/layoutjob.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/timebar.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double leastDrawnOut = 2.1; ///< times: below, every window shows the same picture
constexpr double mostDrawnOut = 3.2;

} // namespace

/// Its picture is made on a worker. So are the communities of a large atlas, however little of it is shown.
bool NetworkPanel::isLarge() const
{
    const bool finds = colouring() == Colouring::Community && !m_communities->isMade();
    return m_graph->nodes.size() + m_graph->edges.size() > m_mostAtOnce ||
           (finds && m_atlas->relations.size() > m_mostAtOnce);
}

/// Everything that was asked for is there, or something is still to come.
void NetworkPanel::settle()
{
    if (isArranging())
        return;
    fillRoom();
    if (const auto sight = std::exchange(m_sight, std::nullopt))
        m_view->setSight(*sight);
    emit arranged();
}

void NetworkPanel::storePlaces(const std::vector<network::Point>& positions)
{
    for (std::size_t v = 0; v < positions.size() && v < m_graph->nodes.size(); ++v)
        m_places.put(m_graph->nodes[v].entity, positions[v]);
}

/// Takes over what the user has moved. While another picture is made, what is known is newer than what is
/// seen.
void NetworkPanel::rememberPlaces()
{
    m_view->finishGlide();
    if (!m_placed || m_sceneJob.isRunning() || m_view->scene().arrangement != network::Arrangement::Free)
        return; // not placed yet, or not by the user
    for (const SceneNode& node : m_view->scene().nodes)
        m_places.put(node.entity, node.at);
}

/// What lies freely is laid out for a wide place and drawn out down a high one; not where the user has put
/// something or chosen what is in sight.
void NetworkPanel::fillRoom()
{
    const bool free = m_view->scene().arrangement == network::Arrangement::Free &&
                      m_arranger->chosen() == network::Arrangement::Free;
    if (!free || isArranging() || isLarge() || !m_placed || m_sight || m_view->sight() ||
        m_view->isMoving() || !m_explorer.exploration().pins.empty())
        return;
    const double down = std::min(layoutAspect * room().height() / room().width(), mostDrawnOut);
    const double wanted = down < leastDrawnOut ? 1 : down;
    if (std::abs(wanted - m_drawnOut) < 0.05)
        return;
    rememberPlaces();
    takeDrawnOut(wanted);
    showPositions();
}

void NetworkPanel::takeDrawnOut(double times)
{
    m_places.stretchDown(static_cast<float>(times / std::exchange(m_drawnOut, times)));
}

SceneOptions NetworkPanel::sceneOptions(text::Language language, Scheme scheme) const
{
    return {language,
            colouring(),
            scheme,
            m_explorer.look().areas,
            m_arranger->arrangement(),
            m_arranger->arranged(),
            m_communities};
}

void NetworkPanel::showPositions()
{
    showPositions(m_places.of(*m_graph));
}

/// Shows the graph where all its nodes have a place; before that nothing.
void NetworkPanel::showPositions(const std::vector<network::Point>& positions)
{
    const bool free = m_arranger->chosen() == network::Arrangement::Free;
    const bool complete =
        free ? std::all_of(positions.begin(), positions.end(), isKnown) : m_arranger->arranged() != nullptr;
    const SceneOptions options = sceneOptions(m_document.language(), m_theme.scheme());
    m_newer.clear();
    if (!complete || !isLarge()) {
        m_sceneJob.cancel();
        const network::Graph nothing;
        takeScene(makeScene(*m_atlas, complete ? *m_graph : nothing, positions, m_theme.palette(), options),
                  complete);
        return;
    }
    m_sceneJob.start([this, atlas = m_atlas, graph = m_graph, positions, options](const std::stop_token&) {
        const auto scene = std::make_shared<NetworkScene>(
            makeScene(*atlas, *graph, positions, ui::palette(options.scheme), options));
        return [this, scene] { takeLateScene(std::move(*scene)); };
    });
}

/// What has moved while it was made lies where it is now.
void NetworkPanel::takeLateScene(NetworkScene scene)
{
    const bool free = scene.arrangement == network::Arrangement::Free;
    for (std::size_t v = 0; free && v < scene.nodes.size(); ++v) {
        SceneNode& node = scene.nodes[v];
        if (m_newer.size() == scene.nodes.size())
            node.at = m_newer[v];
        else if (!m_job->isRunning()) // whose first places are not kept
            node.at = m_places.find(node.entity).value_or(node.at);
    }
    takeScene(std::move(scene), true);
    settle();
}

void NetworkPanel::takeScene(NetworkScene scene, bool complete)
{
    m_view->setScene(std::move(scene), m_atlas, m_document.language(),
                     complete ? pinned() : std::vector<char>());
    m_placed = complete ? m_graph : nullptr;
    showEmphasis();
    emit drawn();
}

/// By node of the graph.
std::vector<char> NetworkPanel::pinned() const
{
    std::vector<std::string> keys;
    for (const network::Pin& pin : m_explorer.exploration().pins)
        keys.push_back(pin.key);
    std::vector<char> result(m_graph->nodes.size(), 0);
    for (const network::NodeIndex v : network::nodesOf(*m_atlas, *m_graph, keys))
        result[v] = 1;
    return result;
}

/// What stands around the picture and does not depend on where anything lies.
void NetworkPanel::showSurroundings()
{
    const network::Exploration& all = m_explorer.exploration();
    AroundOf of{m_atlas, {}, colouring(), m_document.language(), m_theme.scheme(), m_wording, m_communities};
    of.shown.filter = all.filter;
    of.shown.hidden = all.hidden;
    of.shown.hiddenTies = all.hiddenTies;
    of.shown.isolated = all.isolated;
    if (m_atlas->relations.size() <= m_mostAtOnce) {
        m_aroundJob.cancel();
        takeAround(aroundOf(of, m_graph, m_around));
    } else {
        m_aroundJob.start(
            [this, of = std::move(of), graph = m_graph, before = m_around](const std::stop_token&) {
                const auto around = std::make_shared<Around>(aroundOf(of, graph, before));
                return [this, around] { takeAround(std::move(*around)); };
            });
    }
    showWords();
}

NetworkPanel::AroundOf NetworkPanel::ofAllDays(AroundOf of)
{
    of.shown.filter.toldUntil.reset();
    return of;
}

NetworkPanel::AroundOf NetworkPanel::usual(AroundOf of)
{
    of.shown = {};
    return of;
}

NetworkPanel::Around NetworkPanel::aroundOf(const AroundOf& of, std::shared_ptr<const network::Graph> graph,
                                            Around around)
{
    const bool sameWords = around.of.language == of.language && around.of.wording == of.wording;
    if (!sameWords || around.graph != graph || around.of.atlas != of.atlas)
        around.counts = of.atlas->relations.empty() ? QString() : NetworkWords::counts(*of.atlas, *graph);
    around.sums = NetworkWords::sums(*of.atlas, *graph);
    if (around.of == of && around.graph == graph)
        return around;
    const auto legendOf = [&of](const network::Exploration& shown, const LegendItems& atLeast) {
        SceneOptions options;
        options.language = of.language;
        options.colouring = of.colouring;
        options.scheme = of.scheme;
        options.communities = of.communities;
        return legendItems(*of.atlas, shown, ui::palette(of.scheme), options, atLeast);
    };
    if (usual(around.of) != usual(of))
        around.usualLegend = legendOf({}, {});
    const AroundOf before = ofAllDays(around.of);
    const AroundOf now = ofAllDays(of);
    if (before != now)
        around.legendOfAllDays = legendOf(now.shown, around.usualLegend);
    if (before.atlas != now.atlas || before.shown != now.shown)
        around.times = network::timesOf(*of.atlas, now.shown.filter,
                                        network::leftByHand(*of.atlas, now.shown).relations);
    around.legend =
        of == now ? around.legendOfAllDays : withCountsOf(around.legendOfAllDays, legendOf(of.shown, {}));
    around.of = of;
    around.graph = std::move(graph);
    return around;
}

void NetworkPanel::takeAround(Around around)
{
    if (around.of != m_around.of)
        m_legend->setItems(around.legend);
    m_around = std::move(around);
    m_legend->setSignExplained(m_around.graph && hasMadeUp(*m_around.of.atlas, *m_around.graph));
    setCount(m_around.counts);
    setCountTip(m_around.sums);
    fitHeader();
    m_time->setState(m_around.times, filter(), m_document.language());
    showEmptiness();
}

} // namespace atlas::ui
