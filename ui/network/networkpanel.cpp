#include "ui/network/networkpanel.h"

#include "jobs/layoutjob.h"
#include "ui/network/explorationactions.h"
#include "ui/network/filterchips.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/tielist.h"
#include "ui/network/timebar.h"
#include "ui/network/timestrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::ui {

namespace {

constexpr QSizeF usualRoom(950, 500); ///< before the view has a size
constexpr int untilSettled = 80; ///< milliseconds that a size lasts before the network is put in order for it
constexpr int whileHeld = 100;   ///< milliseconds until a layout is offered again that met a user dragging

constexpr std::size_t mostInOneStep = 20'000; ///< nodes
constexpr int lowestWithStrip = 430;          ///< below that the network needs the room more than the strip

bool isKnown(network::Point p)
{
    return std::isfinite(p.x);
}

} // namespace

NetworkPanel::NetworkPanel(const Theme& theme, models::Document& document, models::Selection& selection,
                           QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_selection(selection),
      m_graph(std::make_shared<network::Graph>()), m_explorer(document, selection),
      m_job(new jobs::LayoutJob(this)), m_arranger(new NetworkArranger(this)), m_chips(new FilterChips),
      m_view(new NetworkView(theme, selection)), m_legend(new NetworkLegend(theme)),
      m_actions(new ExplorationActions(m_explorer, document, selection, m_view)), m_time(new TimeBar(theme)),
      m_hidden(new QLabel), m_focusChip(new QToolButton(m_view)), m_ties(new TieList(theme, m_view)),
      m_timeButton(headerButton({})), m_fit(headerButton({})), m_export(headerButton({})),
      m_empty(new QWidget(m_view)), m_emptyWords(new QLabel), m_emptyAction(new QPushButton)
{
    m_hidden->setObjectName("hiddenCount");
    m_hidden->setProperty("look", "muted");
    m_fit->setIcon(icon(QStringLiteral("fit")));
    m_timeButton->setObjectName("timeButton");
    m_timeButton->setIcon(icon(QStringLiteral("time")));
    m_timeButton->setCheckable(true);
    m_focusChip->setObjectName("focusChip");
    m_focusChip->setProperty("look", "chip");
    m_focusChip->setProperty("active", true);
    m_focusChip->setCursor(Qt::PointingHandCursor);
    m_focusChip->move(12, 4);
    for (QWidget* action :
         {static_cast<QWidget*>(m_hidden), static_cast<QWidget*>(m_arranger->button()),
          static_cast<QWidget*>(m_timeButton), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_export)})
        Panel::addAction(action);
    addBody(m_chips);
    addBody(m_view, 1);
    addBody(m_legend);
    m_timeLine = new QFrame;
    m_timeLine->setProperty("look", "separator");
    addBody(m_timeLine);
    addBody(m_time);
    makeEmptyWords();
    connectParts();
    connectExploring();
    connectTime();
    retranslate();
    showAtlas();
}

NetworkPanel::~NetworkPanel() = default;

void NetworkPanel::makeEmptyWords()
{
    auto* column = new QVBoxLayout(m_empty);
    column->addStretch();
    m_emptyWords->setTextFormat(Qt::PlainText);
    m_emptyWords->setProperty("look", "muted");
    column->addWidget(m_emptyWords, 0, Qt::AlignHCenter);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    column->addStretch();
}

void NetworkPanel::connectParts()
{
    connect(&m_document, &models::Document::languageChanged, this, [this] {
        arrange();
        showPositions();
        soon(&NetworkPanel::showSurroundings);
    });
    connect(m_arranger, &NetworkArranger::changed, this, [this] {
        showPositions();
        if (!isArranging())
            emit arranged();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        showPositions();
        soon(&NetworkPanel::showSurroundings);
    });
    connect(m_job, &jobs::LayoutJob::improved, this, [this](const auto& p) { takePositions(p, false); });
    connect(m_job, &jobs::LayoutJob::finished, this, [this](const auto& p) { takePositions(p, true); });
    connect(m_chips, &FilterChips::filterChanged, this, &NetworkPanel::setFilter);
    connect(m_chips, &FilterChips::colouringChanged, this, &NetworkPanel::setColouring);
    connect(m_timeButton, &QPushButton::clicked, this, [this](bool wanted) {
        m_timeWanted = wanted;
        showEmptiness();
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(untilSettled);
    connect(&m_resized, &QTimer::timeout, this, &NetworkPanel::takeRoom);
    connect(m_fit, &QPushButton::clicked, m_view, &NetworkView::fit);
    connect(m_export, &QPushButton::clicked, this, &NetworkPanel::exportRequested);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_atlas->relations.empty())
            emit openRequested();
        else if (m_explorer.takenOut().any())
            m_explorer.showAll();
        else
            clearFilters();
    });
}

bool NetworkPanel::isArranging() const
{
    return m_explorer.isBusy() || m_arranger->isArranging() || m_job->isRunning();
}

const std::string& NetworkPanel::keyOf(atlas::EntityId entity) const
{
    return (*m_atlas)[entity].key;
}

TimeStrip* NetworkPanel::timeStrip() const
{
    return m_time->strip();
}

void NetworkPanel::setFilter(const network::Filter& filter)
{
    m_explorer.setFilter(filter);
}

void NetworkPanel::clearFilters()
{
    setFilter({});
}

void NetworkPanel::setColouring(Colouring colouring)
{
    network::Look look = m_explorer.look();
    look.colouring = colouring;
    m_explorer.setLook(look);
}

void NetworkPanel::showAtlas()
{
    if (m_atlas)
        rememberPlaces();
    m_atlas = m_document.atlas();
    m_graph = m_explorer.shown();
    showGraph();
}

/// Another choice of the same network: it stays where it is.
void NetworkPanel::showExplored()
{
    const std::vector<std::string>& isolated = m_explorer.exploration().isolated;
    m_view->setSteady(m_atlas == m_document.atlas() && isolated == m_isolated);
    m_isolated = isolated;
    showAtlas();
    emit filterChanged();
}

void NetworkPanel::showGraph()
{
    m_job->cancel();
    arrange();
    const std::vector<network::Point> known = knownPositions();
    const bool allPlaced = std::all_of(known.begin(), known.end(), isKnown);
    showPositions();
    soon(&NetworkPanel::showSurroundings);
    layout()->activate(); // so that the view has the shape that it will keep
    if (!allPlaced)
        startLayout();
    else if (!isArranging())
        emit arranged();
}

void NetworkPanel::arrange()
{
    m_arranger->setSubject({m_graph, m_atlas, room()});
}

/// Of the room that the network has.
QSizeF NetworkPanel::room() const
{
    return m_view->height() > 50 && isVisible() ? QSizeF(m_view->size()) : usualRoom;
}

/// An order fills the room that it has now; where the user has chosen what is in sight, it stays as it is.
void NetworkPanel::takeRoom()
{
    const bool free = m_arranger->chosen() == network::Arrangement::Free;
    if (!free && (m_view->sight() || m_view->isMoving()))
        return;
    arrange();
    if (!free && !isArranging())
        showPositions();
}

std::vector<network::Point> NetworkPanel::knownPositions() const
{
    const network::Point unknown{std::numeric_limits<float>::quiet_NaN(), 0};
    if (m_places.empty())
        return std::vector<network::Point>(m_graph->nodes.size(), unknown);
    std::vector<network::Point> positions;
    for (const network::Node& node : m_graph->nodes) {
        const auto place = m_places.find(keyOf(node.entity));
        positions.push_back(place == m_places.end() ? unknown : place->second);
    }
    return positions;
}

void NetworkPanel::startLayout()
{
    network::LayoutOptions options = layoutOptions(*m_atlas, *m_graph, room().width() / room().height());
    options.start = knownPositions();
    if (std::none_of(options.start.begin(), options.start.end(), isKnown))
        options.start.clear();
    options.pinned = pinned();
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
    m_view->setSteady(false);
    const bool free = m_arranger->chosen() == network::Arrangement::Free;
    if (free && m_placed == m_graph)
        m_view->setPositions(positions);
    else if (free)
        showPositions(positions);
    if (last || !free)
        storePlaces(positions);
    if (last && !isArranging())
        emit arranged();
}

void NetworkPanel::storePlaces(const std::vector<network::Point>& positions)
{
    m_places.reserve(m_graph->nodes.size());
    for (std::size_t v = 0; v < positions.size() && v < m_graph->nodes.size(); ++v)
        m_places[keyOf(m_graph->nodes[v].entity)] = positions[v];
}

/// At once, or of a very large network as a step of its own, so that the window comes round in between.
void NetworkPanel::soon(void (NetworkPanel::*step)())
{
    if (m_graph->nodes.size() <= mostInOneStep)
        (this->*step)();
    else
        QTimer::singleShot(0, this, step);
}

/// Takes over what the user has moved.
void NetworkPanel::rememberPlaces()
{
    m_view->finishGlide();
    const bool free = m_view->scene().arrangement == network::Arrangement::Free;
    if (!free || m_view->scene().nodes.size() != m_graph->nodes.size())
        return; // not placed yet, or not by the user
    for (const SceneNode& node : m_view->scene().nodes)
        m_places[keyOf(node.entity)] = node.at;
}

/// Shows the graph where all its nodes have a place; before that nothing.
SceneOptions NetworkPanel::sceneOptions(text::Language language, Scheme scheme) const
{
    return {language,
            colouring(),
            scheme,
            m_explorer.look().areas,
            m_arranger->arrangement(),
            m_arranger->arranged()};
}

void NetworkPanel::showPositions()
{
    showPositions(knownPositions());
}

void NetworkPanel::showPositions(const std::vector<network::Point>& positions)
{
    const bool free = m_arranger->chosen() == network::Arrangement::Free;
    const bool complete =
        free ? std::all_of(positions.begin(), positions.end(), isKnown) : m_arranger->arranged() != nullptr;
    const network::Graph nothing;
    const SceneOptions options = sceneOptions(m_document.language(), Scheme::Light);
    NetworkScene scene =
        makeScene(*m_atlas, complete ? *m_graph : nothing, positions, m_theme.palette(), options);
    m_view->setScene(std::move(scene), m_atlas, options.language, pinned());
    m_placed = complete ? m_graph : nullptr;
    showEmphasis();
}

/// What stands around the picture and does not depend on where anything lies.
void NetworkPanel::showSurroundings()
{
    showLegend();
    m_time->setState(m_atlas, filter(), m_document.language());
    showWords();
}

/// Of all days: it must not change, and with it the room of the view, while they are played.
void NetworkPanel::showLegend()
{
    LegendOf wanted{m_atlas, filter(), colouring(), m_document.language(), m_theme.scheme()};
    wanted.filter.toldUntil.reset();
    if (wanted == m_legendOf)
        return;
    m_legend->setItems(
        legendItems(*m_atlas, wanted.filter, m_theme.palette(), {wanted.language, wanted.colouring}));
    m_legendOf = std::move(wanted);
}

/// By node of the graph.
std::vector<char> NetworkPanel::pinned() const
{
    std::vector<char> result;
    const std::vector<network::Pin>& pins = m_explorer.exploration().pins;
    for (const network::Node& node : m_graph->nodes) {
        const std::string& key = keyOf(node.entity);
        const auto pin =
            std::lower_bound(pins.begin(), pins.end(), key,
                             [](const network::Pin& p, const std::string& k) { return p.key < k; });
        result.push_back(pin != pins.end() && pin->key == key ? 1 : 0);
    }
    return result;
}

void NetworkPanel::showWords()
{
    setCount(m_atlas->relations.empty() ? QString() : NetworkWords::counts(*m_atlas, *m_graph));
    m_hidden->setText(NetworkWords::hidden(m_graph->hiddenRelations, m_explorer.takenOut()));
    m_hidden->setVisible(!m_atlas->relations.empty());
    m_chips->setState(m_atlas, filter(), colouring(), m_document.language());
    const QString focus = focusWords();
    m_focusChip->setText(FilterChips::closable(focus).replace(u'&', QStringLiteral("&&")));
    m_focusChip->setAccessibleName(focus);
    m_focusChip->adjustSize();
    m_focusChip->setVisible(!focus.isEmpty());
    m_ties->move(m_focusChip->geometry().bottomLeft() + QPoint(0, 6));
    m_ties->setTies(m_explorer.tiesInFocus(), *m_atlas, m_document.language());
    showEmptiness();
}

void NetworkPanel::showEmptiness()
{
    const bool nothingRead = m_atlas->relations.empty();
    const bool empty = m_view->scene().nodes.empty();
    const bool arranging = empty && (m_explorer.isBusy() || !m_graph->nodes.empty());
    m_chips->setVisible(!nothingRead);
    m_legend->setVisible(!nothingRead);
    const bool roomy = height() >= m_theme.px(lowestWithStrip);
    const bool hasTime = !nothingRead && m_time->hasTime();
    const bool timed = hasTime && m_timeWanted.value_or(roomy);
    m_time->setVisible(timed);
    m_timeLine->setVisible(timed);
    m_timeButton->setVisible(hasTime);
    m_timeButton->setChecked(timed);
    m_chips->setTimeShown(timed);
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
        const bool byHand = m_explorer.takenOut().any();
        m_emptyWords->setText(byHand ? tr("Every company is hidden.")
                                     : tr("Every tie is hidden by filters."));
        m_emptyAction->setText(byHand ? tr("Show all hidden") : tr("Clear filters"));
    }
}

void NetworkPanel::retranslate()
{
    setTitle(tr("Network"));
    m_arranger->retranslate();
    m_export->setText(tr("PNG"));
    m_export->setToolTip(tr("Export as picture…"));
    m_export->setAccessibleName(tr("Export as picture…"));
    m_timeButton->setToolTip(tr("Months and playback"));
    m_timeButton->setAccessibleName(tr("Months and playback"));
    m_focusChip->setToolTip(tr("Leave focus"));
    m_fit->setToolTip(tr("Fit to window"));
    m_fit->setAccessibleName(tr("Fit to window"));
}

void NetworkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_legendOf = {};
        showPositions();
        soon(&NetworkPanel::showSurroundings);
    }
    Panel::changeEvent(event);
}

void NetworkPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showEmptiness();
    m_empty->setGeometry(m_view->rect());
    m_resized.start();
}

Picture NetworkPanel::picture(text::Language language, Scheme scheme) const
{
    std::vector<network::Point> positions;
    for (const SceneNode& node : m_view->scene().nodes)
        positions.push_back(node.at);
    return networkPicture(m_atlas, {m_graph, filter(), m_explorer.takenOut()}, std::move(positions),
                          sceneOptions(language, scheme));
}

} // namespace atlas::ui
