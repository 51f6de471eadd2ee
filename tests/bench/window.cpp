// How long the window keeps its user waiting with a large network.

#include "commands.h"
#include "loopwatch.h"
#include "madeatlas.h"

#include "atlas/reading.h"
#include "cli/resources.h"
#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/network/explorationactions.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/tables/hubpanel.h"
#include "ui/tables/relationpanel.h"
#include "ui/tables/tableview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/window/deck.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchfield.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>
#include <functional>
#include <utility>

namespace atlas::bench {

namespace {

constexpr int turns = 12; ///< of the event loop after each action, so that what was put off counts too

/// Does one thing after the other, each until nothing of it is under way any more.
class Steps
{
public:
    Steps(bool json, std::function<bool()> isBusy) : m_json(json), m_isBusy(std::move(isBusy)) {}

    /// Prints how long the window was held up at most, and how long all took.
    template<typename Action>
    void measure(const char* name, Action action)
    {
        m_watch.forget();
        const double before = wallSeconds();
        action();
        do {
            for (int i = 0; i < turns; ++i)
                QApplication::processEvents(QEventLoop::AllEvents);
        } while (m_isBusy());
        const LoopWatch::Gap longest = m_watch.longest();
        std::printf(
            m_json ? "{\"step\": \"%s\", \"longest_ms\": %.1f, \"longest_cpu_ms\": %.1f, \"all_ms\": %.0f}\n"
                   : "%-28s held up %7.1f ms at most, %7.1f ms of processor; done after %6.0f ms\n",
            name, longest.wall * 1e3, longest.cpu * 1e3, (wallSeconds() - before) * 1e3);
        std::fflush(stdout);
    }

private:
    bool m_json;
    std::function<bool()> m_isBusy;
    LoopWatch m_watch;
};

void pan(ui::NetworkView& view)
{
    for (int i = 0; i < 10; ++i) {
        const QPointF at(300 + 9 * i, 200 + 5 * i);
        const QEvent::Type type = i == 0   ? QEvent::MouseButtonPress
                                  : i == 9 ? QEvent::MouseButtonRelease
                                           : QEvent::MouseMove;
        QMouseEvent event(type, at, view.mapToGlobal(at), i == 0 || i == 9 ? Qt::MiddleButton : Qt::NoButton,
                          i == 9 ? Qt::NoButton : Qt::MiddleButton, {});
        QApplication::sendEvent(&view, &event);
        QApplication::processEvents();
    }
}

void zoom(ui::NetworkView& view, int angle)
{
    for (int i = 0; i < 6; ++i) {
        const QPointF at(view.rect().center());
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, angle}, {}, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
        QApplication::processEvents();
    }
}

void hover(ui::NetworkView& view)
{
    for (int i = 0; i < 40; ++i) {
        const QPointF at(100 + 10 * i, 120 + 3 * i);
        QMouseEvent event(QEvent::MouseMove, at, view.mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(&view, &event);
        QApplication::processEvents();
    }
}

void press(QWidget& widget, int key, Qt::KeyboardModifiers modifiers = {})
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QApplication::sendEvent(&widget, &event);
}

/// Whether anything that was asked for is still to come; measures are shown when they are there.
bool isBusy(const ui::MainWindow& window)
{
    return window.network()->isArranging() || !window.network()->view()->painter().isComplete() ||
           window.hubs()->model().isBusy() || window.relations()->model().isBusy() ||
           window.findChild<ui::SearchField*>()->model().isSearching();
}

/// The window with what it works with.
struct Scene
{
    ui::MainWindow& window;
    models::Document& document;
    models::Selection& selection;
    ui::Theme& theme;
    Steps& steps;

    ui::NetworkPanel& panel() const { return *window.network(); }
    ui::NetworkView& view() const { return *window.network()->view(); }
};

void look(const Scene& scene)
{
    ui::NetworkView& view = scene.view();
    Steps& steps = scene.steps;
    steps.measure("still picture", [&] { view.update(); });
    steps.measure("pan", [&] { pan(view); });
    steps.measure("zoom in", [&] { zoom(view, 120); });
    steps.measure("pan, nearer", [&] { pan(view); });
    steps.measure("hover", [&] { hover(view); });
    steps.measure("zoom out", [&] { zoom(view, -120); });
    steps.measure("hover, from afar", [&] { hover(view); });
    steps.measure("select a company", [&] { scene.selection.select(atlas::EntityId{}); });
    steps.measure("select a tie",
                  [&] { scene.selection.select(scene.document.atlas()->relations.back().id); });
    steps.measure("walk by key", [&] {
        press(view, Qt::Key_Right);
        press(view, Qt::Key_Right);
    });
    auto* search = scene.window.findChild<ui::SearchField*>();
    for (const char16_t* words : {u"가", u"가온", u"가온소", u"ㄴㄹㅂ", u"Narae", u"없는 이름", u""})
        steps.measure("search", [&] { search->setText(QString::fromUtf16(words)); });
}

void arrange(const Scene& scene)
{
    for (int i = 1; i < network::arrangementCount; ++i)
        scene.steps.measure("another arrangement", [&] {
            scene.panel().arranger().actions()[static_cast<std::size_t>(i)]->trigger();
        });
    scene.steps.measure("free again", [&] { scene.panel().arranger().actions()[0]->trigger(); });
}

void explore(const Scene& scene)
{
    ui::NetworkPanel& panel = scene.panel();
    ui::ExplorationActions& actions = panel.actions();
    Steps& steps = scene.steps;
    const auto trigger = [&](const char* name, QAction* action) {
        steps.measure(name, [&] { action->trigger(); });
    };
    scene.selection.select(atlas::EntityId{});
    trigger("focus, 1 step", actions.focus[0]);
    trigger("focus, 3 steps", actions.focus[2]);
    trigger("leave focus", actions.leaveFocus);
    trigger("grow", actions.grow);
    trigger("invert", actions.invert);
    trigger("hide nearly all", actions.hide);
    trigger("undo", actions.undo);
    trigger("select all", actions.selectAll);
    trigger("undo", actions.undo);
    steps.measure("take back the selection", [&] { panel.explorer().mark({}); });
    trigger("isolate", actions.isolate);
    trigger("undo", actions.undo);
    scene.selection.select(atlas::EntityId{});
    trigger("hide one", actions.hide);
    network::View kept;
    steps.measure("take the view down", [&] { kept = panel.currentView(); });
    trigger("show all", actions.showAll);
    steps.measure("open a saved view", [&] { panel.showView(kept); });
    trigger("show all", actions.showAll);
}

void filter(const Scene& scene)
{
    ui::NetworkPanel& panel = scene.panel();
    Steps& steps = scene.steps;
    steps.measure("filter", [&] {
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Investment);
        panel.setFilter(filter);
    });
    steps.measure("clear filters", [&] { panel.clearFilters(); });
    steps.measure("legend, a kind of node", [&] { panel.legend()->nodeButtons().front()->click(); });
    steps.measure("legend, back", [&] { panel.legend()->nodeButtons().front()->click(); });
    steps.measure("legend, a kind of tie", [&] { panel.legend()->tieButtons().front()->click(); });
    steps.measure("legend, back", [&] { panel.legend()->tieButtons().front()->click(); });
    steps.measure("colour by country", [&] { panel.setColouring(ui::Colouring::Country); });
    steps.measure("colour by layer", [&] { panel.setColouring(ui::Colouring::Layer); });
    const std::vector<network::Telling> days = network::timesOf(*scene.document.atlas(), {}).days;
    for (const std::size_t day : {days.size() / 4, days.size() / 2, days.size() - 1})
        steps.measure("play to a day", [&] {
            network::Filter filter = panel.filter();
            filter.toldUntil = days[day].day;
            panel.explorer().setFilter(filter, models::Step::Kind::Playback, true);
        });
    steps.measure("clear filters", [&] { panel.clearFilters(); });
}

void useTable(const Scene& scene, ui::Deck::Page page, QTableView* table, const char* filterName)
{
    Steps& steps = scene.steps;
    steps.measure("open a table", [&] { scene.window.deck()->setPage(page); });
    for (const int column : {0, 1, 4})
        steps.measure("sort a table", [&] { table->sortByColumn(column, Qt::AscendingOrder); });
    auto* field = scene.window.findChild<QLineEdit*>(QLatin1StringView(filterName));
    for (const char16_t* words : {u"ㄱ", u"가온", u""})
        steps.measure("filter a table", [&] { field->setText(QString::fromUtf16(words)); });
    steps.measure("select, with a table", [&] { scene.selection.select(atlas::EntityId{100}); });
    steps.measure("hide, with a table", [&] { scene.panel().actions().hide->trigger(); });
    steps.measure("undo, with a table", [&] { scene.panel().actions().undo->trigger(); });
}

void use(const Scene& scene)
{
    look(scene);
    arrange(scene);
    explore(scene);
    filter(scene);
    useTable(scene, ui::Deck::Companies, scene.window.hubs()->table(), "hubFilter");
    useTable(scene, ui::Deck::Ties, scene.window.relations()->table(), "relationFilter");
    Steps& steps = scene.steps;
    steps.measure("the other language", [&] { scene.window.setLanguage(text::Language::English); });
    steps.measure("Korean", [&] { scene.window.setLanguage(text::Language::Korean); });
    steps.measure("dark", [&] { scene.theme.setChoice(ui::Theme::Choice::Dark); });
    steps.measure("light", [&] { scene.theme.setChoice(ui::Theme::Choice::Light); });
    steps.measure("a larger window", [&] { scene.window.resize(1600, 1000); });
}

} // namespace

int windowCommand(const Arguments& arguments)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string name = arguments.program();
    char* words[] = {name.data(), nullptr};
    QApplication application(count, words);
    const auto tables = atlas::loadReadingTables(cli::findResources());
    if (!tables)
        return 1;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Theme theme(application);
    ui::Catalogues catalogues(application);
    models::Document document;
    models::Selection selection{document};
    jobs::ReadingJob reading(*tables);
    ui::MainWindow window({theme, catalogues, document, selection, reading, settings, {}});
    window.setLanguage(text::Language::Korean);
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    const auto atlas = madeAtlas(static_cast<std::uint32_t>(arguments.number("--nodes", 100'000)), 1);
    Steps steps(arguments.has("--json"), [&window] { return isBusy(window); });
    steps.measure("open", [&] { document.setAtlas(atlas); });
    use({window, document, selection, theme, steps});
    return 0;
}

} // namespace atlas::bench
