#include "ui/network/networkpanel.h"

#include "jobs/layoutjob.h"
#include "ui/network/explorationactions.h"
#include "ui/network/filterchips.h"
#include "ui/network/filterwords.h"
#include "ui/network/hiddenbutton.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/network/networkwords.h"
#include "ui/network/tielist.h"
#include "ui/network/timebar.h"
#include "ui/network/timestrip.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr QSizeF usualRoom(950, 500); ///< before the view has a size
constexpr int untilSettled = 80; ///< milliseconds that a size lasts before the network is put in order for it
constexpr int whileHeld = 100;   ///< milliseconds until a layout is offered again that met a user dragging

constexpr int lowestWithStrip = 430; ///< below that the network needs the room more than the strip

} // namespace

NetworkPanel::NetworkPanel(const Theme& theme, models::Document& document, models::Selection& selection,
                           QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_selection(selection),
      m_graph(std::make_shared<network::Graph>()), m_explorer(document, selection),
      m_job(new jobs::LayoutJob(this)), m_arranger(new NetworkArranger(this)), m_chips(new FilterChips),
      m_view(new NetworkView(theme, selection)), m_legend(new NetworkLegend(theme)),
      m_actions(new ExplorationActions(m_explorer, document, selection, m_view)), m_time(new TimeBar(theme)),
      m_hidden(new HiddenButton(m_explorer, document)), m_stage(new QWidget), m_ties(new TieList(theme)),
      m_timeButton(headerButton({})), m_fit(headerButton({})), m_export(headerButton({})),
      m_empty(new QWidget(m_view)), m_emptyWords(new QLabel), m_emptyAction(new QPushButton)
{
    m_fit->setIcon(icon(QStringLiteral("fit")));
    m_timeButton->setObjectName("timeButton");
    m_timeButton->setIcon(icon(QStringLiteral("time")));
    m_timeButton->setCheckable(true);
    for (QWidget* action :
         {static_cast<QWidget*>(m_hidden), static_cast<QWidget*>(m_arranger->button()),
          static_cast<QWidget*>(m_timeButton), static_cast<QWidget*>(m_fit), static_cast<QWidget*>(m_export)})
        Panel::addAction(action);
    addBody(m_chips);
    auto* stage = new QHBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(0);
    stage->addWidget(m_ties);
    stage->addWidget(m_view, 1);
    setFocusProxy(m_view);
    addBody(m_stage, 1);
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
    column->setContentsMargins(24, 0, 24, 0);
    column->addStretch();
    m_emptyWords->setObjectName("emptyNetwork");
    m_emptyWords->setTextFormat(Qt::PlainText);
    m_emptyWords->setProperty("look", "muted");
    m_emptyWords->setAlignment(Qt::AlignCenter);
    m_emptyWords->setWordWrap(true);
    m_emptyAction->setObjectName("emptyNetworkAction");
    column->addWidget(m_emptyWords);
    column->addWidget(m_emptyAction, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(&m_document, &models::Document::readingChanged, this, &NetworkPanel::showEmptiness);
}

void NetworkPanel::connectParts()
{
    connect(&m_document, &models::Document::languageChanged, this, [this] {
        arrange();
        showPositions();
        showSurroundings();
    });
    connect(m_arranger, &NetworkArranger::changed, this, [this] {
        showPositions();
        settle();
    });
    connect(&m_theme, &Theme::changed, this, [this] {
        showPositions();
        showSurroundings();
    });
    connect(m_job, &jobs::LayoutJob::improved, this, [this](const auto& p) { takePositions(p, false); });
    connect(m_job, &jobs::LayoutJob::finished, this, [this](const auto& p) { takePositions(p, true); });
    connect(&m_explorer, &models::Explorer::viewRestored, this, &NetworkPanel::takeView);
    connect(m_chips, &FilterChips::filterChanged, this, &NetworkPanel::setFilter);
    connect(m_chips, &FilterChips::colouringChanged, this, &NetworkPanel::setColouring);
    connect(m_timeButton, &QPushButton::clicked, this, [this](bool wanted) {
        m_timeWanted = wanted;
        showEmptiness();
    });
    m_resized.setSingleShot(true);
    m_resized.setInterval(untilSettled);
    connect(&m_resized, &QTimer::timeout, this, &NetworkPanel::takeRoom);
    m_view->installEventFilter(this);
    connect(m_actions->bridges, &QAction::triggered, &m_selection,
            [this] { m_selection.select({}); }); // what stands out are they alone
    connect(m_fit, &QPushButton::clicked, m_view, &NetworkView::fit);
    connect(m_export, &QPushButton::clicked, this, &NetworkPanel::exportRequested);
    connect(m_emptyAction, &QPushButton::clicked, this, [this] {
        if (m_atlas->relations.empty())
            emit openRequested();
        else if (m_explorer.takenOut().any())
            m_explorer.showAll();
        else if (filter() == network::Filter{}) // what is left out from the start is all there is
            m_explorer.showEverything();
        else
            clearFilters();
    });
}

bool NetworkPanel::isArranging() const
{
    return m_explorer.isBusy() || m_arranger->isArranging() || m_job->isRunning() || m_sceneJob.isRunning();
}

const std::string& NetworkPanel::keyOf(atlas::EntityId entity) const
{
    return (*m_atlas)[entity].key;
}

TimeStrip* NetworkPanel::timeStrip() const
{
    return m_time->strip();
}

QMenu* NetworkPanel::colourMenu() const
{
    return m_chips->colourMenu();
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
    m_explorer.setColouring(colouring);
}

QColor NetworkPanel::colourOf(const atlas::Entity& entity) const
{
    const NetworkScene& scene = m_view->scene();
    const network::NodeIndex v = scene.nodeOf(entity.id);
    const bool isDrawn = v < scene.nodes.size() && m_view->atlas() == m_document.atlas();
    return isDrawn ? QColor(scene.nodes[v].colour) : m_theme.palette().entity(entity.kind, entity.layers);
}

void NetworkPanel::showAtlas()
{
    if (m_atlas)
        rememberPlaces();
    if (m_atlas != m_document.atlas() || !m_communities)
        m_communities = std::make_shared<const network::LateCommunities>(m_document.atlas());
    m_atlas = m_document.atlas();
    m_places.setAtlas(m_atlas);
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
    const std::vector<network::Point> known = m_places.of(*m_graph);
    const bool allPlaced = std::all_of(known.begin(), known.end(), isKnown);
    showPositions();
    showSurroundings();
    if (!allPlaced)
        startLayout();
    else
        settle();
}

void NetworkPanel::arrange()
{
    const QSizeF asDesigned = room() / (m_theme.px(1000) / 1000.0); // where type is larger, so is everything
    std::vector<char> inFocus;
    if (m_graph == m_explorer.shown() && m_graph->nodes.size() <= mostMeasured &&
        !m_explorer.inFocus().empty())
        inFocus.assign(m_graph->nodes.size(), 0);
    for (std::size_t i = 0; !inFocus.empty() && i < m_explorer.inFocus().size(); ++i)
        inFocus[m_explorer.inFocus()[i]] = 1;
    m_arranger->setSubject({m_graph, m_atlas, asDesigned, std::move(inFocus)});
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
    if (free)
        fillRoom();
    else if (!isArranging())
        showPositions();
}

void NetworkPanel::startLayout()
{
    takeDrawnOut(1); // a layout is of the usual shape
    network::LayoutOptions options = layoutOptions(*m_atlas, *m_graph, layoutAspect);
    options.start = m_places.of(*m_graph);
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
    const bool isMade = m_sceneJob.isRunning(); // and must not begin anew at each step of the layout
    if (free && isMade)
        m_newer = positions;
    if (free && m_placed == m_graph)
        m_view->setPositions(positions);
    else if (free && !isMade)
        showPositions(positions);
    if (last || !free)
        storePlaces(positions);
    if (last)
        settle();
}

void NetworkPanel::showWords()
{
    m_hidden->refresh();
    fitHeader();
    m_chips->setState(m_atlas, m_explorer.exploration(), colouring(), m_document.language());
    m_chips->setFocusOn(focusWords(m_document.language()));
    showTiesInFocus();
    showEmptiness();
}

/// What is hidden is said as fully as leaves the counts their room.
void NetworkPanel::fitHeader()
{
    m_hidden->fit(spareForCount());
}

/// Beside the picture, which takes what is left with all that stands out in sight.
void NetworkPanel::showTiesInFocus()
{
    m_ties->takeShareOf(width());
    const network::Focus& focus = m_explorer.exploration().focus;
    const atlas::Entity* start = focus.path ? m_atlas->find(network::startOf(focus)) : nullptr;
    m_ties->setTies(m_explorer.tiesInFocus(), start ? std::optional(start->id) : std::nullopt, *m_atlas,
                    m_document.language());
    m_stage->layout()->activate();
    if (m_ties->isVisible())
        m_view->bringFocusIntoSight();
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
    m_timeButton->setText(timed ? QString() : tr("Months", "button: shows ties by month below the network"));
    m_fit->setEnabled(!empty);
    m_export->setEnabled(!empty);
    m_empty->setVisible(empty);
    m_empty->setGeometry(m_view->rect());
    const bool reading = m_atlas->articles.empty() && m_document.isReading();
    m_emptyAction->setVisible(!arranging && !reading);
    if (arranging) {
        m_emptyWords->setText(tr("Arranging the network…"));
    } else if (reading) {
        m_emptyWords->setText(EmptyState::beingRead());
    } else if (nothingRead) {
        m_emptyWords->setText(m_atlas->articles.empty()
                                  ? EmptyState::nothingOpen()
                                  : tr("These articles state no ties that we can read."));
        m_emptyAction->setText(EmptyState::openFiles());
    } else {
        const bool byHand = m_explorer.takenOut().any();
        const QString filters =
            FilterWords::holding(filter(), *m_atlas, m_document.language()).join(QStringLiteral(" · "));
        m_emptyWords->setText(byHand ? tr("Every company is hidden.")
                                     //: %1 lists filters in their words
                                     : tr("Every tie is hidden by filters: %1").arg(filters));
        m_emptyAction->setText(byHand                          ? tr("Show all hidden")
                               : filter() == network::Filter{} ? tr("Show everything")
                                                               : tr("Clear filters"));
    }
}

void NetworkPanel::retranslate()
{
    setTitle(tr("Network"));
    m_arranger->retranslate();
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export as picture…"));
    m_export->setAccessibleName(tr("Export as picture…"));
    m_timeButton->setToolTip(tr("Months and playback"));
    m_timeButton->setAccessibleName(tr("Months and playback"));
    m_chips->focusChip()->setToolTip(tr("Leave focus"));
    m_fit->setToolTip(tr("Fit to window"));
    m_fit->setAccessibleName(tr("Fit to window"));
}

void NetworkPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ++m_wording;
        showPositions();
        showSurroundings();
    }
    Panel::changeEvent(event);
}

void NetworkPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    m_ties->takeShareOf(width());
    fitHeader();
    showEmptiness();
    m_empty->setGeometry(m_view->rect());
}

bool NetworkPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_resized.start();
    return Panel::eventFilter(watched, event);
}

/// What stands out whoever looks at it: neither pointer nor keyboard, and no pins.
Emphasis NetworkPanel::lastingEmphasis() const
{
    if (m_placed && m_placed != m_graph)
        return {};
    Emphasis lasting = m_view->emphasis();
    lasting.hovered.reset();
    lasting.hoveredEdge.reset();
    lasting.cursor.reset();
    lasting.pinned.clear();
    return lasting;
}

Picture NetworkPanel::picture(text::Language language, Scheme scheme) const
{
    std::vector<network::Point> positions;
    for (const SceneNode& node : m_view->scene().nodes)
        positions.push_back(node.at);
    return networkPicture(m_atlas,
                          {m_placed ? m_placed : m_graph, m_explorer.exploration(), m_explorer.filteredOut(),
                           m_explorer.takenOut(), lastingEmphasis(), focusWords(language)},
                          std::move(positions), sceneOptions(language, scheme));
}

} // namespace atlas::ui
