#include "ui/network/networkpanel.h"

#include "jobs/layoutjob.h"
#include "ui/network/filterchips.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/timestrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::ui {

namespace {

constexpr double usualAspect = 1.9; ///< before the view has a size
constexpr int whileHeld = 100;      ///< milliseconds until a layout is offered again that met a user dragging

constexpr int lowestWithStrip = 430; ///< below that the network needs the room more than the strip

bool isKnown(network::Point p)
{
    return std::isfinite(p.x);
}

} // namespace

NetworkPanel::NetworkPanel(const Theme& theme, models::Document& document, models::Selection& selection,
                           QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_graph(std::make_shared<network::Graph>()),
      m_job(new jobs::LayoutJob(this)), m_chips(new FilterChips), m_view(new NetworkView(theme, selection)),
      m_legend(new NetworkLegend(theme)), m_strip(new TimeStrip(theme)), m_hidden(new QLabel),
      m_fit(headerButton({})), m_export(headerButton({})), m_empty(new QWidget(m_view)),
      m_emptyWords(new QLabel), m_emptyAction(new QPushButton)
{
    m_hidden->setProperty("look", "muted");
    m_fit->setIcon(icon(QStringLiteral("fit")));
    for (QWidget* action :
         {static_cast<QWidget*>(m_hidden), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_export)})
        Panel::addAction(action);
    addBody(m_chips);
    addBody(m_view, 1);
    addBody(m_legend);
    m_stripLine = new QFrame;
    m_stripLine->setProperty("look", "separator");
    addBody(m_stripLine);
    addBody(m_strip);

    auto* column = new QVBoxLayout(m_empty);
    column->addStretch();
    m_emptyWords->setTextFormat(Qt::PlainText);
    m_emptyWords->setProperty("look", "muted");
    column->addWidget(m_emptyWords, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    column->addStretch();
    connectParts();
    retranslate();
    showAtlas();
}

NetworkPanel::~NetworkPanel() = default;

void NetworkPanel::connectParts()
{
    connect(&m_document, &models::Document::atlasChanged, this, &NetworkPanel::showAtlas);
    connect(&m_document, &models::Document::languageChanged, this, &NetworkPanel::showPositions);
    connect(&m_theme, &Theme::changed, this, &NetworkPanel::showPositions);
    connect(m_job, &jobs::LayoutJob::improved, this, [this](const auto& p) { takePositions(p, false); });
    connect(m_job, &jobs::LayoutJob::finished, this, [this](const auto& p) { takePositions(p, true); });
    connect(m_chips, &FilterChips::filterChanged, this, &NetworkPanel::setFilter);
    connect(m_chips, &FilterChips::colouringChanged, this, &NetworkPanel::setColouring);
    connect(m_chips, &FilterChips::focusLeft, m_view, &NetworkView::leaveFocus);
    connect(m_legend, &NetworkLegend::nodesToggled, this, &NetworkPanel::toggleNodes);
    connect(m_legend, &NetworkLegend::tiesToggled, this, &NetworkPanel::toggleTies);
    connect(m_legend, &NetworkLegend::statusesToggled, this, [this](int id, bool shown) {
        network::Filter filter = m_filter;
        const std::uint32_t bit = 1u << id;
        filter.statuses = shown ? filter.statuses | bit : filter.statuses & ~bit;
        setFilter(filter);
    });
    connect(m_strip, &TimeStrip::rangeChanged, this, [this](const auto& from, const auto& to) {
        network::Filter filter = m_filter;
        filter.from = from;
        filter.to = to;
        setFilter(filter);
    });
    connect(m_view, &NetworkView::pinned, this, [this](atlas::EntityId entity, bool isPinned) {
        rememberPlaces();
        if (isPinned)
            m_pins.insert(keyOf(entity));
        else
            m_pins.erase(keyOf(entity));
    });
    connect(m_view, &NetworkView::focusChanged, this, &NetworkPanel::showWords);
    connect(m_fit, &QPushButton::clicked, m_view, &NetworkView::fit);
    connect(m_export, &QPushButton::clicked, this, &NetworkPanel::exportRequested);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_atlas->relations.empty())
            emit openRequested();
        else
            clearFilters();
    });
}

bool NetworkPanel::isArranging() const
{
    return m_job->isRunning();
}

const std::string& NetworkPanel::keyOf(atlas::EntityId entity) const
{
    return (*m_atlas)[entity].key;
}

void NetworkPanel::setFilter(const network::Filter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rememberPlaces();
    showGraph();
    emit filterChanged();
}

void NetworkPanel::clearFilters()
{
    setFilter({});
}

void NetworkPanel::setColouring(Colouring colouring)
{
    m_colouring = colouring;
    rememberPlaces();
    showPositions();
}

void NetworkPanel::toggleNodes(int id, bool shown)
{
    network::Filter filter = m_filter;
    if (m_colouring == Colouring::Layer) {
        const std::uint32_t bit = 1u << id;
        filter.classes = shown ? filter.classes | bit : filter.classes & ~bit;
    } else {
        const std::vector<std::string> countries = CountryColours(*m_atlas).countries();
        const auto index = static_cast<std::size_t>(id);
        const std::string country = index < countries.size() ? countries[index] : std::string();
        std::erase(filter.hiddenCountries, country);
        if (!shown) {
            filter.hiddenCountries.push_back(country);
            std::sort(filter.hiddenCountries.begin(), filter.hiddenCountries.end());
        }
    }
    setFilter(filter);
}

void NetworkPanel::toggleTies(int id, bool shown)
{
    network::Filter filter = m_filter;
    const std::uint32_t bits = typeBits(tieKinds()[static_cast<std::size_t>(id)]);
    filter.types = shown ? filter.types | bits : filter.types & ~bits;
    setFilter(filter);
}

void NetworkPanel::showAtlas()
{
    if (m_atlas)
        rememberPlaces();
    m_atlas = m_document.atlas();
    showGraph();
}

void NetworkPanel::showGraph()
{
    m_job->cancel();
    m_graph = std::make_shared<const network::Graph>(network::graphOf(*m_atlas, m_filter));
    const std::vector<network::Point> known = knownPositions();
    const bool allPlaced = std::all_of(known.begin(), known.end(), isKnown);
    showPositions();
    layout()->activate(); // so that the view has the shape that it will keep
    if (!allPlaced)
        startLayout();
    else
        emit arranged();
}

std::vector<network::Point> NetworkPanel::knownPositions() const
{
    std::vector<network::Point> positions;
    for (const network::Node& node : m_graph->nodes) {
        const auto place = m_places.find(keyOf(node.entity));
        positions.push_back(place == m_places.end()
                                ? network::Point{std::numeric_limits<float>::quiet_NaN(), 0}
                                : place->second);
    }
    return positions;
}

void NetworkPanel::startLayout()
{
    const double aspect = m_view->height() > 50 && isVisible()
                              ? static_cast<double>(m_view->width()) / m_view->height()
                              : usualAspect;
    network::LayoutOptions options = layoutOptions(*m_atlas, *m_graph, m_document.language(), aspect);
    options.start = knownPositions();
    if (std::none_of(options.start.begin(), options.start.end(), isKnown))
        options.start.clear();
    for (const network::Node& node : m_graph->nodes)
        options.pinned.push_back(m_pins.contains(keyOf(node.entity)) ? 1 : 0);
    m_job->start(m_graph, std::move(options));
}

void NetworkPanel::takePositions(const std::vector<network::Point>& positions, bool last)
{
    if (m_view->isMoving()) { // what the user holds must not be torn away
        if (last)
            QTimer::singleShot(whileHeld, this, [this, positions, graph = m_graph] {
                if (graph == m_graph)
                    takePositions(positions, true);
            });
        return;
    }
    for (std::size_t v = 0; v < positions.size() && v < m_graph->nodes.size(); ++v)
        m_places[keyOf(m_graph->nodes[v].entity)] = positions[v];
    showPositions();
    if (last)
        emit arranged();
}

/// Takes over what the user has moved.
void NetworkPanel::rememberPlaces()
{
    if (m_view->scene().nodes.size() != m_graph->nodes.size())
        return; // not placed yet
    for (const SceneNode& node : m_view->scene().nodes)
        m_places[keyOf(node.entity)] = node.at;
}

/// Shows the graph where all its nodes have a place; before that nothing.
void NetworkPanel::showPositions()
{
    const std::vector<network::Point> positions = knownPositions();
    const bool complete = std::all_of(positions.begin(), positions.end(), isKnown);
    const network::Graph nothing;
    const SceneOptions options{m_document.language(), m_colouring};
    NetworkScene scene =
        makeScene(*m_atlas, complete ? *m_graph : nothing, positions, m_theme.palette(), options);
    std::vector<char> pinned;
    for (const SceneNode& node : scene.nodes)
        pinned.push_back(m_pins.contains(keyOf(node.entity)) ? 1 : 0);
    m_view->setScene(std::move(scene), m_atlas, options.language, std::move(pinned));
    m_legend->setItems(legendItems(*m_atlas, m_filter, m_theme.palette(), options));
    m_strip->setMonths(network::relationsPerMonth(*m_atlas, m_filter), options.language);
    m_strip->setRange(m_filter.from, m_filter.to);
    showWords();
}

void NetworkPanel::showWords()
{
    setCount(m_atlas->relations.empty() ? QString() : NetworkWords::counts(*m_atlas, *m_graph));
    m_hidden->setText(NetworkWords::hidden(m_graph->hiddenRelations));
    m_hidden->setVisible(m_graph->hiddenRelations > 0);
    m_chips->setState(m_atlas, m_filter, m_colouring, m_document.language());
    const auto focus = m_view->focus();
    m_chips->setFocusName(focus ? Words::entityName((*m_atlas)[*focus], m_document.language()) : QString());
    showEmptiness();
}

void NetworkPanel::showEmptiness()
{
    const bool nothingRead = m_atlas->relations.empty();
    const bool empty = m_view->scene().nodes.empty();
    const bool arranging = empty && !m_graph->nodes.empty();
    const bool dated = m_strip->last() > m_strip->first() || m_filter.from || m_filter.to;
    m_chips->setVisible(!nothingRead);
    m_legend->setVisible(!nothingRead);
    const bool roomy = height() >= m_theme.px(lowestWithStrip);
    m_strip->setVisible(!nothingRead && dated && roomy);
    m_stripLine->setVisible(!nothingRead && dated && roomy);
    m_fit->setEnabled(!empty);
    m_export->setEnabled(!empty);
    m_empty->setVisible(empty);
    m_empty->setGeometry(m_view->rect());
    m_emptyAction->setVisible(!arranging);
    if (arranging) {
        m_emptyWords->setText(tr("Arranging the network…"));
    } else if (nothingRead) {
        m_emptyWords->setText(m_atlas->articles.empty()
                                  ? tr("Nothing is open yet.")
                                  : tr("These articles state no ties that we can read."));
        m_emptyAction->setText(tr("Open files…"));
    } else {
        m_emptyWords->setText(tr("Every tie is hidden by filters."));
        m_emptyAction->setText(tr("Clear filters"));
    }
}

void NetworkPanel::retranslate()
{
    setTitle(tr("Network"));
    m_export->setText(tr("PNG"));
    m_export->setToolTip(tr("Export as PNG…"));
    m_export->setAccessibleName(tr("Export as PNG…"));
    m_fit->setToolTip(tr("Fit to window"));
    m_fit->setAccessibleName(tr("Fit to window"));
}

void NetworkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPositions();
    }
    Panel::changeEvent(event);
}

void NetworkPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showEmptiness();
    m_empty->setGeometry(m_view->rect());
}

Picture NetworkPanel::picture(text::Language language, Scheme scheme) const
{
    std::vector<network::Point> positions;
    for (const SceneNode& node : m_view->scene().nodes)
        positions.push_back(node.at);
    return networkPicture(m_atlas, m_filter, std::move(positions), {language, m_colouring, scheme});
}

} // namespace atlas::ui
