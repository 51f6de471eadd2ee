#include "ui/network/networkpicture.h"

#include "atlas/filedties.h"
#include "ui/network/filterwords.h"
#include "ui/network/networkground.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkwords.h"
#include "ui/network/pictureshape.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double pictureWidth = 1040;
constexpr double mostHeight = 900;
constexpr double leastHeight = 320;
constexpr std::size_t mostWithLabels = 400; ///< nodes that are given room for their names
constexpr float aroundDisc = 4;
constexpr float aroundName = 0.35F; ///< of one beside its node, above and below
constexpr float usualLabel = 80;    ///< pixels of a name, where there are too many to measure

/// By entry, whether what it stands for is shown; of communities, whether any of it is.
std::vector<char> shownEntries(const atlas::Atlas& atlas, const network::Filter& filter,
                               const network::Left& left, const NodeEntries& entries)
{
    std::vector<char> shown;
    const std::vector<std::string>& hidden = filter.hiddenCountries;
    for (int entry = 0; entry < entries.count(); ++entry) {
        const bool byLayer = entries.colouring() == Colouring::Layer;
        const bool byCountry = entries.colouring() == Colouring::Country;
        shown.push_back(
            (byLayer && (filter.classes >> entry & 1u) != 0) ||
            (byCountry && !std::binary_search(hidden.begin(), hidden.end(), entries.country(entry))));
    }
    for (const atlas::Entity& entity : atlas.entities) {
        if (entries.colouring() == Colouring::Community &&
            left.entities[static_cast<std::size_t>(entity.id)] != 0)
            shown[static_cast<std::size_t>(entries.of(entity))] = 1;
    }
    return shown;
}

/// How many nodes of each entry are shown; of one that is switched off, how many would be with it on.
std::map<int, int> countNodes(const atlas::Atlas& atlas, network::Filter filter, const network::Left& left,
                              const NodeEntries& entries, const std::vector<char>& shown)
{
    const bool byHand = entries.colouring() == Colouring::Community; // where nodes stay though their ties go
    if (entries.colouring() == Colouring::Layer)
        filter.classes = ~0u;
    else if (entries.colouring() == Colouring::Country)
        filter.hiddenCountries.clear();
    const std::vector<char> passing = network::shownRelations(atlas, filter);
    std::vector<int> entryOf;
    std::vector<char> counted = left.entities; // 0 once it is, or is not to be
    for (const atlas::Entity& entity : atlas.entities) {
        entryOf.push_back(entries.of(entity));
        if (byHand && shown[static_cast<std::size_t>(entryOf.back())] == 0)
            counted[static_cast<std::size_t>(entity.id)] = 1;
    }
    std::map<int, int> counts;
    const auto count = [&](std::size_t entity, std::size_t other) {
        const int entry = entryOf[entity];
        const int beside = entryOf[other];
        const bool withTie = byHand || shown[static_cast<std::size_t>(beside)] != 0 || beside == entry;
        if (withTie && std::exchange(counted[entity], 0) != 0)
            ++counts[entry];
    };
    for (std::size_t r = 0; r < passing.size(); ++r) {
        const auto source = static_cast<std::size_t>(atlas.relations[r].source);
        const auto target = static_cast<std::size_t>(atlas.relations[r].target);
        if (passing[r] != 0) {
            count(source, target);
            count(target, source);
        }
    }
    return counts;
}

std::vector<LegendItem> nodeItems(const atlas::Atlas& atlas, const network::Filter& filter,
                                  const network::Left& left, const Palette& palette,
                                  const SceneOptions& options, const std::vector<LegendItem>& atLeast)
{
    const NodeEntries entries(atlas, options.colouring, options.communities);
    const std::vector<char> shown = shownEntries(atlas, filter, left, entries);
    std::vector<LegendItem> items;
    std::map<int, int> counts = countNodes(atlas, filter, left, entries, shown);
    for (const LegendItem& item : atLeast)
        counts.try_emplace(item.id, 0);
    for (const auto& [id, count] : counts) {
        LegendItem item;
        item.id = id;
        item.text = entries.words(id, options.language);
        item.brief = entries.briefWords(id, options.language);
        item.more = entries.moreWords(id, options.language);
        item.count = count;
        item.colour = entries.colour(id, palette);
        item.shape = entries.shape(id);
        item.sign = entries.sign(id);
        item.shown = shown[static_cast<std::size_t>(id)] != 0;
        items.push_back(item);
    }
    if (items.size() == 1 && items.front().shown && entries.saysNothing(items.front().id))
        items.clear(); // there is nothing to tell apart
    return items;
}

const LegendItem* find(const std::vector<LegendItem>& items, int id)
{
    const auto at =
        std::find_if(items.begin(), items.end(), [id](const auto& item) { return item.id == id; });
    return at == items.end() ? nullptr : &*at;
}

/// `leads`: some of them do.
void describe(LegendItem& item, const TieKind& kind, const std::vector<extract::RelationType>& present,
              bool leads, const Palette& palette)
{
    atlas::Relation example;
    example.type = present.front();
    item.line = tieStyle(example, palette);
    item.line->arrow = item.line->arrow && present.size() == 1 && leads;
    item.colour = item.line->colour;
    item.text = NetworkWords::tieKind(kind);
}

std::vector<LegendItem> tieItems(const atlas::Atlas& atlas, const network::Filter& filter,
                                 const network::Left& left, const Palette& palette,
                                 const std::vector<LegendItem>& atLeast)
{
    network::Filter all = filter;
    all.types = ~0u;
    std::map<extract::RelationType, int> counts;
    std::set<extract::RelationType> leading; // a file of others may state no direction
    const std::vector<char> shown = network::shownRelations(atlas, all);
    for (std::size_t r = 0; r < shown.size(); ++r) {
        if (shown[r] == 0 || left.relations[r] == 0)
            continue;
        ++counts[atlas.relations[r].type];
        if (atlas::isDirected(atlas.relations[r]))
            leading.insert(atlas.relations[r].type);
    }
    std::vector<LegendItem> items;
    for (std::size_t i = 0; i < tieKinds().size(); ++i) {
        const TieKind& kind = tieKinds()[i];
        std::vector<extract::RelationType> present;
        LegendItem item;
        for (const extract::RelationType type : kind.types) {
            if (counts[type] > 0)
                present.push_back(type);
            item.count += counts[type];
        }
        if (present.empty()) {
            if (const LegendItem* kept = find(atLeast, static_cast<int>(i))) {
                item = *kept;
                item.count = 0;
                item.shown = (filter.types & typeBits(kind)) != 0;
                items.push_back(item);
            }
            continue;
        }
        item.id = static_cast<int>(i);
        describe(item, kind, present, leading.contains(present.front()), palette);
        item.shown = (filter.types & typeBits(kind)) != 0;
        items.push_back(item);
    }
    return items;
}

std::vector<LegendItem> statusItems(const atlas::Atlas& atlas, const network::Filter& filter,
                                    const network::Left& left, const Palette& palette,
                                    const std::vector<LegendItem>& atLeast)
{
    network::Filter all = filter;
    all.statuses = ~0u;
    std::map<extract::Status, int> counts;
    const std::vector<char> shown = network::shownRelations(atlas, all);
    for (std::size_t r = 0; r < shown.size(); ++r) {
        if (shown[r] != 0 && left.relations[r] != 0)
            ++counts[atlas.relations[r].status];
    }
    for (const LegendItem& item : atLeast)
        counts.try_emplace(static_cast<extract::Status>(item.id), 0);
    counts.erase(extract::Status::Actual);
    std::vector<LegendItem> items;
    for (const auto& [status, count] : counts) {
        atlas::Relation example;
        example.status = status;
        LegendItem item;
        item.id = static_cast<int>(status);
        item.text = Words::status(status);
        item.more = NetworkWords::statusCounted();
        item.count = count;
        item.line = tieStyle(example, palette);
        item.colour = item.line->colour;
        item.shown = (filter.statuses >> item.id & 1u) != 0;
        items.push_back(item);
    }
    return items;
}

LegendEntry entryOf(const LegendItem& item, const QColor& ground)
{
    LegendEntry entry;
    entry.colour = QColor(item.colour);
    entry.text = NetworkWords::counted(item.text, item.count);
    entry.dot = [shape = item.shape, sign = item.sign, colour = entry.colour, ground](QPainter& painter,
                                                                                      const QRectF& room) {
        const double radius = std::min(room.width(), room.height()) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintNodeShape(painter, shape, room.center(), radius);
        paintNodeSign(painter, sign, room.center(), radius, ground);
    };
    if (item.line) {
        entry.mark = LegendEntry::Mark::Line;
        entry.line = [style = *item.line](QPainter& painter, const QRectF& room) {
            paintTieSample(painter, room, style);
        };
    }
    return entry;
}

QSizeF contentSize(const NetworkScene& scene)
{
    const NetworkPainter painter;
    const Viewport view = painter.fit(scene, QRectF(0, 0, pictureWidth, 20'000));
    QRectF bounds;
    for (const SceneNode& node : scene.nodes)
        bounds |= QRectF(view.toScreen(node.at) - QPointF(30, 30), QSizeF(60, 75));
    for (const SceneBand& each : scene.bands) {
        if (!each.band.isColumn())
            bounds |= QRectF(view.toScreen({0, each.band.from}), view.toScreen({1, each.band.to}));
    }
    bounds.setHeight(bounds.height() + headingRoom(scene, 1).top());
    return {pictureWidth, std::clamp(bounds.height() + 30, leastHeight, mostHeight)};
}

} // namespace

LegendItems legendItems(const atlas::Atlas& atlas, const network::Exploration& exploration,
                        const Palette& palette, const SceneOptions& options, const LegendItems& atLeast)
{
    const network::Filter& filter = exploration.filter;
    const network::Left left = network::leftByHand(atlas, exploration);
    return {nodeItems(atlas, filter, left, palette, options, atLeast.nodes),
            tieItems(atlas, filter, left, palette, atLeast.ties),
            statusItems(atlas, filter, left, palette, atLeast.statuses)};
}

LegendItems withCountsOf(LegendItems items, const LegendItems& present)
{
    const auto count = [](std::vector<LegendItem>& all, const std::vector<LegendItem>& some) {
        for (LegendItem& item : all) {
            const auto same =
                std::find_if(some.begin(), some.end(), [&](const LegendItem& s) { return s.id == item.id; });
            item.most = item.count;
            item.count = same == some.end() ? 0 : same->count;
        }
    };
    count(items.nodes, present.nodes);
    count(items.ties, present.ties);
    count(items.statuses, present.statuses);
    return items;
}

network::LayoutOptions layoutOptions(const atlas::Atlas& atlas, const network::Graph& graph, double aspect)
{
    network::LayoutOptions options;
    options.aspect = static_cast<float>(aspect);
    // beyond a few hundred nodes labels are for who zooms in: room for the discs is enough
    if (graph.nodes.size() > mostWithLabels) {
        for (const float radius : nodeRadii(graph))
            options.halfExtents.push_back({radius + aroundDisc, radius + aroundDisc});
        return options;
    }
    const NetworkPainter painter;
    const NetworkScene scene = makeScene(atlas, graph, {}, palette(Scheme::Light), {});
    for (std::size_t v = 0; v < scene.nodes.size(); ++v)
        options.halfExtents.push_back(painter.halfExtent(scene, static_cast<network::NodeIndex>(v)));
    return options;
}

network::ArrangeOptions arrangeOptions(const atlas::Atlas& atlas, const network::Graph& graph,
                                       network::Arrangement arrangement, QSizeF room)
{
    network::ArrangeOptions options;
    options.room = {static_cast<float>(room.width()), static_cast<float>(room.height())};
    options.headings = roomOfHeadings(arrangement);
    // names have places of their own or stand outside, so that nodes need room for their discs alone
    const float around = arrangement == network::Arrangement::Matrix ? 3 : 1;
    for (const float radius : nodeRadii(graph, arrangement))
        options.halfExtents.push_back({radius + around, radius + around});
    options.labelLengths.assign(graph.nodes.size(), usualLabel);
    if (graph.nodes.size() > mostMeasured)
        return options;
    const NetworkPainter painter;
    NetworkScene scene = makeScene(atlas, graph, {}, palette(Scheme::Light), {});
    for (network::NodeIndex v = 0; v < graph.nodes.size(); ++v) {
        scene.nodes[v].large = scene.nodes[v].large && arrangement == network::Arrangement::Circle;
        options.labelLengths[v] = painter.labelLength(scene, v);
        if (arrangement == network::Arrangement::Matrix)
            options.foldedLengths.push_back(painter.foldedLength(scene, v));
        float& half = options.halfExtents[v].y; // in a circle names stand beside their nodes
        if (arrangement == network::Arrangement::Circle)
            half = std::max(half, painter.letterHeight(scene, v) / 2 + aroundName);
    }
    return options;
}

namespace {

/// As it fills a room: what lies freely is drawn out, what has an order to it is put in order for that room.
NetworkScene sceneFor(const QSizeF& room, const atlas::Atlas& atlas, const network::Graph& graph,
                      const std::vector<network::Point>& positions, const Palette& colours,
                      SceneOptions options, const std::vector<char>& inFocus)
{
    const bool free = options.arrangement == network::Arrangement::Free;
    if (!free && graph.nodes.size() <= mostWithLabels) {
        network::ArrangeOptions wanted = arrangeOptions(atlas, graph, options.arrangement, room);
        wanted.inFocus = inFocus;
        options.arranged = std::make_shared<const network::Arranged>(
            network::arrange(options.arrangement, graph, atlas, wanted));
    }
    NetworkScene scene = makeScene(atlas, graph, positions, colours, options);
    return free ? makeScene(atlas, graph, drawnOut(scene, room), colours, options) : scene;
}

/// The articles that state the ties shown, and how many of them each states.
std::map<atlas::ArticleId, int> articlesBehind(const atlas::Atlas& atlas, const network::Graph& graph)
{
    std::map<atlas::ArticleId, int> articles;
    for (const network::Edge& edge : graph.edges) {
        std::set<atlas::ArticleId> stating;
        for (const atlas::Evidence& evidence : atlas[edge.relation].evidence)
            stating.insert(evidence.article);
        for (const atlas::ArticleId article : stating)
            ++articles[article];
    }
    return articles;
}

} // namespace

bool hasMadeUp(const atlas::Atlas& atlas, const network::Graph& graph)
{
    return std::any_of(graph.nodes.begin(), graph.nodes.end(),
                       [&](const network::Node& node) { return atlas[node.entity].madeUp; });
}

Picture networkPicture(std::shared_ptr<const atlas::Atlas> atlas, const PictureContent& shown,
                       std::vector<network::Point> positions, const SceneOptions& options)
{
    const std::shared_ptr<const network::Graph> graph = shown.graph;
    Picture picture;
    picture.title = NetworkWords::pictureTitle();
    picture.subtitle =
        NetworkWords::pictureSubtitle(*atlas, *graph, shown.exploration.filter, shown.byFilters, shown.byHand,
                                      shown.focus, options.language);
    picture.sources = sourcesOf(*atlas, articlesBehind(*atlas, *graph), options.language);
    picture.contentSize = contentSize(makeScene(*atlas, *graph, positions, palette(Scheme::Light), options));
    const LegendItems legend = legendItems(*atlas, shown.exploration, palette(options.scheme), options);
    const auto add = [&](const std::vector<LegendItem>& items) {
        for (const LegendItem& item : items) {
            if (item.shown)
                picture.legend.push_back(entryOf(item, palette(options.scheme).panel));
        }
    };
    add(legend.nodes);
    if (hasMadeUp(*atlas, *graph))
        picture.legend.push_back({LegendEntry::Mark::None, {}, Words::madeUpSign()});
    add(legend.ties);
    add(legend.statuses);
    const auto firstLine = std::find_if(picture.legend.begin(), picture.legend.end(), [](const auto& entry) {
        return entry.mark == LegendEntry::Mark::Line;
    });
    if (firstLine != picture.legend.end())
        firstLine->startsRow = true;
    picture.paint = [atlas = std::move(atlas), graph, positions = std::move(positions),
                     emphasis = shown.emphasis,
                     options](QPainter& painter, const QRectF& content, const Palette& colours) {
        NetworkPainter network;
        const NetworkScene scene =
            sceneFor(content.size(), *atlas, *graph, positions, colours, options, emphasis.focus);
        network.paint(painter, scene, network.fit(scene, content), emphasis, colours);
    };
    return picture;
}

Picture networkPicture(std::shared_ptr<const atlas::Atlas> atlas, const network::Filter& filter,
                       const SceneOptions& options)
{
    const auto graph = std::make_shared<const network::Graph>(network::graphOf(*atlas, filter));
    std::vector<network::Point> positions =
        network::layout(*graph, layoutOptions(*atlas, *graph, layoutAspect));
    network::Exploration exploration;
    exploration.filter = filter;
    const network::Hidden byFilters = network::hiddenFrom(*atlas, *graph);
    return networkPicture(std::move(atlas), {graph, std::move(exploration), byFilters, {}},
                          std::move(positions), options);
}

} // namespace atlas::ui
