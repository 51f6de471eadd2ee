// How the network panel is explored: what is asked of the explorer, and what it answers.

#include "jobs/viewfile.h"
#include "network/refusal.h"
#include "ui/network/explorationactions.h"
#include "ui/network/filterchips.h"
#include "ui/network/hiddenbutton.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/network/stepwords.h"
#include "ui/network/tielist.h"
#include "ui/network/timebar.h"
#include "ui/theme/words.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace atlas::ui {

void NetworkPanel::connectExploring()
{
    using models::Explorer;
    connect(&m_explorer, &Explorer::graphChanged, this, &NetworkPanel::showExplored);
    connect(&m_explorer, &Explorer::emphasisChanged, this, &NetworkPanel::showEmphasis);
    connect(&m_explorer, &Explorer::pinsChanged, this, [this] { m_view->setPinned(pinned()); });
    connect(&m_explorer, &Explorer::placesMoved, this, &NetworkPanel::moveNodes);
    connect(&m_explorer, &Explorer::lookChanged, this, &NetworkPanel::showLook);
    connect(m_arranger, &NetworkArranger::arrangementRequested, this, [this](network::Arrangement wanted) {
        network::Look look = m_explorer.look();
        look.arrangement = wanted;
        m_explorer.setLook(look);
    });
    connect(m_arranger, &NetworkArranger::areasRequested, this, [this](bool areas) {
        network::Look look = m_explorer.look();
        look.areas = areas;
        m_explorer.setLook(look);
    });
    connect(m_view, &NetworkView::focusRequested, &m_explorer, &Explorer::focusOn);
    connect(m_view, &NetworkView::focusLeft, &m_explorer, &Explorer::leaveFocus);
    connect(m_chips, &FilterChips::focusLeft, &m_explorer, &Explorer::leaveFocus);
    connect(m_ties, &TieList::chosen, &m_selection,
            [this](atlas::RelationId tie) { m_selection.select(tie); });
    connect(m_view, &NetworkView::marksRequested, &m_explorer, &Explorer::mark);
    connect(m_view, &NetworkView::markToggled, &m_explorer, &Explorer::toggleMark);
    connect(m_view, &NetworkView::menuRequested, this, &NetworkPanel::showMenu);
    connect(m_view, &NetworkView::pinned, this, [this](const auto& entities, bool isPinned) {
        if (isPinned)
            pin(entities);
        else
            m_explorer.unpin(entities);
    });
    connect(m_hidden, &HiddenButton::chosen, &m_selection,
            [this](atlas::EntityId entity) { m_selection.select(entity); });
    connect(m_hidden, &HiddenButton::searchRequested, this, &NetworkPanel::searchRequested);
    connect(m_actions, &ExplorationActions::told, this,
            [this](const QString& words) { emit told(words, {}); });
    connect(m_actions, &ExplorationActions::withdrawn, this, &NetworkPanel::withdrawn);
    connect(m_actions->pin, &QAction::triggered, this, [this] { pin(chosen()); });
    connect(m_actions->unpin, &QAction::triggered, this, [this] { m_explorer.unpin(chosen()); });
    connectLegend();
}

void NetworkPanel::connectLegend()
{
    connect(m_legend, &NetworkLegend::toggled, this, [this](LegendEntryId entry, bool shown) {
        const NodeEntries entries = nodeEntries();
        if (isFilter(entries, entry))
            setFilter(withEntry(entries, filter(), entry, shown));
        else if (shown)
            m_explorer.putBack(entries.members(entry.id));
        else
            m_explorer.takeOut(entries.members(entry.id));
    });
    connect(m_legend, &NetworkLegend::onlyRequested, this, [this](LegendEntryId entry) {
        const NodeEntries entries = nodeEntries();
        if (isFilter(entries, entry))
            setFilter(network::withTiesToOthers(*m_atlas, onlyEntry(entries, filter(), entry)));
        else
            m_explorer.keepOnly(entries.members(entry.id));
    });
    connect(m_legend, &NetworkLegend::selectRequested, this, [this](LegendEntryId entry) {
        m_explorer.mark(entitiesOf(*m_atlas, *m_graph, nodeEntries(), entry));
        m_view->setFocus(); // whose keys go on with what is selected
    });
}

NodeEntries NetworkPanel::nodeEntries() const
{
    return {*m_atlas, colouring(), m_communities};
}

void NetworkPanel::connectTime()
{
    using Kind = models::Step::Kind;
    QWidget::addActions(m_time->newsActions());
    QWidget::addActions({m_actions->showAll, m_actions->clearFilters}); // wherever in it the keyboard is
    connect(m_time, &TimeBar::monthsChanged, this, [this](const network::Filter& filter, bool continues) {
        m_explorer.setFilter(filter, Kind::Months, continues);
    });
    connect(m_time, &TimeBar::played, this,
            [this](const network::Filter& filter) { m_explorer.setFilter(filter, Kind::Playback, true); });
    connect(m_time, &TimeBar::gestureEnded, &m_explorer, &models::Explorer::closeStep);
    connect(&m_explorer, &models::Explorer::walked, this, [this] { m_time->playback().stop(); });
    connect(&m_document, &models::Document::atlasChanged, this, [this] { m_time->playback().stop(); });
    const auto showReading = [this] { m_chips->setReading(m_selection.article()); };
    connect(&m_selection, &models::Selection::placeChanged, this, showReading);
    connect(&m_selection, &models::Selection::subjectChanged, this, showReading);
}

/// What is drawn otherwise stays where it is, but for another arrangement.
void NetworkPanel::showLook()
{
    const network::Look& look = m_explorer.look();
    m_arranger->setAreas(look.areas);
    if (m_arranger->chosen() == look.arrangement) {
        rememberPlaces();
        showPositions();
    } else {
        m_arranger->choose(look.arrangement); // it is shown when it is made
    }
    showSurroundings();
}

/// A table makes room for the names in focus, but where the user has chosen what is in sight.
void NetworkPanel::showEmphasis()
{
    const bool placed = m_placed == m_graph;
    const auto before = m_arranger->arranged();
    if (placed && before && !m_view->sight())
        arrange();
    if (m_arranger->arranged() && m_arranger->arranged() != before) {
        showPositions(); // and what stands out in it
        return;
    }
    if (placed)
        m_view->setInFocus(m_explorer.exploration().focus.any(), m_explorer.inFocus(),
                           m_explorer.tiesInFocus());
    else
        m_view->setInFocus(false, {}, {});
    showWords();
}

QString NetworkPanel::focusWords(text::Language language) const
{
    const network::Focus& focus = m_explorer.exploration().focus;
    const bool found = !m_explorer.tiesInFocus().empty();
    if (focus.bridges)
        //: %Ln: how many ties hold parts of the network together, without which it would fall into two parts
        return found ? tr("%Ln bridges, with two companies or more on either side", "",
                          static_cast<int>(m_explorer.tiesInFocus().size()))
                     : tr("No bridges with two companies or more on either side");
    if (m_explorer.inFocus().empty())
        return {};
    const QString centres = StepWords::things(focus.centres, *m_atlas, language);
    if (focus.path) {
        const std::size_t start = focus.back ? 1 : 0;
        const auto end = [&](std::size_t i) {
            return StepWords::things({focus.centres[i]}, *m_atlas, language);
        };
        const QString ends =
            focus.centres.size() == 2 ? end(start) + QStringLiteral(" – ") + end(1 - start) : centres;
        //: %1: two companies ("NAVER – NVIDIA")
        return found ? tr("Path: %1").arg(ends) : tr("No path: %1").arg(ends);
    }
    if (focus.partners) {
        const int partners = static_cast<int>(m_explorer.inFocus().size()) - 2;
        //: %1: two companies, %Ln: with how many others both have ties
        return found ? tr("%Ln common partners: %1", "", partners).arg(centres)
                     //: %1: two companies
                     : tr("No common partners: %1").arg(centres);
    }
    if (focus.steps == 1)
        //: %1 is a company's name
        return tr("Neighbours of %1").arg(centres);
    //: %1 is a company's name, %Ln: how many steps from it others may be
    return tr("%Ln steps around %1", "", focus.steps).arg(centres);
}

std::vector<atlas::EntityId> NetworkPanel::chosen() const
{
    std::vector<atlas::EntityId> entities;
    for (const network::NodeIndex v : m_explorer.chosen())
        entities.push_back(m_graph->nodes[v].entity);
    return entities;
}

/// The nodes stay where they are now; where they lay before is what was remembered.
void NetworkPanel::pin(const std::vector<atlas::EntityId>& entities)
{
    std::vector<network::Pin> pins;
    const NetworkScene& scene = m_view->scene();
    for (const atlas::EntityId entity : entities) {
        const network::NodeIndex v = scene.nodeOf(entity);
        if (v == scene.nodes.size())
            continue;
        const std::optional<network::Point> before = m_places.find(entity);
        const bool free = scene.arrangement == network::Arrangement::Free;
        if (!free && !before)
            continue; // it has no place of its own yet
        const network::Point at = free ? scene.nodes[v].at : *before;
        pins.push_back({keyOf(entity), at, before.value_or(at)});
    }
    rememberPlaces();
    for (const network::Pin& pin : pins)
        m_places.put(pin.key, pin.at);
    m_explorer.pin(pins);
}

void NetworkPanel::moveNodes(const std::vector<network::Place>& places)
{
    rememberPlaces();
    for (const network::Place& place : places)
        m_places.put(place.key, place.at);
    showPositions();
}

void NetworkPanel::showMenu(const models::Subject& subject, QPoint globalPosition)
{
    const std::vector<atlas::EntityId> before = chosen();
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    const bool among = entity && std::find(before.begin(), before.end(), *entity) != before.end();
    if (!among && !std::holds_alternative<std::monostate>(subject)) // the menu is about what is below it
        m_selection.select(subject);
    const std::vector<char> pins = m_view->emphasis().pinned;
    const network::NodeIndex v = entity ? m_view->scene().nodeOf(*entity) : 0;
    const bool isPinned = entity && v < pins.size() && pins[v] != 0;
    m_actions->pin->setVisible(!isPinned);
    m_actions->unpin->setVisible(isPinned);
    auto* menu = new QMenu(m_view);
    menu->setObjectName("networkMenu");
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu, subject, before);
    menu->addSeparator();
    menu->addAction(tr("Zoom in"), m_view, &NetworkView::zoomIn);
    menu->addAction(tr("Zoom out"), m_view, &NetworkView::zoomOut);
    menu->addAction(tr("Fit to window"), m_view, &NetworkView::fit);
    menu->popup(globalPosition);
}

network::View NetworkPanel::currentView() const
{
    network::View view;
    view.exploration = m_explorer.exploration();
    view.exploration.look.colouring = colouring(); // the same picture, whatever is usual by then
    view.sight = m_view->sight();
    m_view->finishGlide();
    NodePlaces places = m_places;
    if (m_placed && !m_sceneJob.isRunning() && m_view->scene().arrangement == network::Arrangement::Free) {
        for (const SceneNode& node : m_view->scene().nodes)
            places.put(node.entity, node.at);
    }
    view.places = places.all();
    return view;
}

void NetworkPanel::showView(const network::View& view)
{
    m_explorer.restore(currentView(), view);
}

/// Everything lies where it lay in the view; what it does not have is laid out.
void NetworkPanel::takeView(const network::View& view)
{
    m_view->finishGlide();
    m_places.clear();
    m_drawnOut = 1;
    m_places.put(view.places);
    m_sight = view.sight;
    showGraph();
}

void NetworkPanel::saveViewAs(const QString& path)
{
    jobs::saveView(currentView(), path).then(this, [this, path](const std::optional<text::Problem>& problem) {
        if (problem)
            QMessageBox::warning(this, tr("Save view"), Words::problem(*problem));
        else
            //: %1 is the file that a view of the network was saved as
            emit told(tr("View saved as “%1”.").arg(QDir::toNativeSeparators(path)), path);
    });
}

void NetworkPanel::openViewFrom(const QString& path)
{
    jobs::openView(path).then(this, [this, path](const text::Result<network::View>& view) {
        if (view) {
            showView(*view);
            //: %1 is the file that a view of the network was opened from
            emit told(tr("View opened from “%1”.").arg(QDir::toNativeSeparators(path)), {});
        } else
            QMessageBox::warning(this, tr("Open view"), Words::problem(view.problem()));
    });
}

} // namespace atlas::ui
