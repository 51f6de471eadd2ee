// How long the window keeps its user waiting with a large network.

#include "commands.h"
#include "loopwatch.h"
#include "madeatlas.h"

#include "atlas/reading.h"
#include "cli/resources.h"
#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/searchfield.h"

#include <QApplication>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <cstdio>

namespace atlas::bench {

namespace {

constexpr int turns = 12; ///< of the event loop after each action, so that what was put off counts too

class Steps
{
public:
    explicit Steps(bool json) : m_json(json) {}

    /// Does something and lets the window go on; prints how long it was held up at most.
    template<typename Action>
    void measure(const char* name, Action action)
    {
        m_watch.forget();
        action();
        for (int i = 0; i < turns; ++i)
            QApplication::processEvents(QEventLoop::AllEvents);
        const double longest = m_watch.longest();
        std::printf(m_json ? "{\"step\": \"%s\", \"longest_ms\": %.1f}\n" : "%-28s %8.1f ms at most\n", name,
                    longest * 1e3);
        std::fflush(stdout);
    }

private:
    bool m_json;
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

void use(ui::MainWindow& window, models::Document& document, models::Selection& selection, Steps& steps)
{
    ui::NetworkView& view = *window.network()->view();
    steps.measure("still picture", [&] { view.update(); });
    steps.measure("pan", [&] { pan(view); });
    steps.measure("zoom in", [&] { zoom(view, 120); });
    steps.measure("pan, nearer", [&] { pan(view); });
    steps.measure("hover", [&] { hover(view); });
    steps.measure("zoom out", [&] { zoom(view, -120); });
    steps.measure("select a company", [&] { selection.select(document.atlas()->entities.front().id); });
    steps.measure("select a tie", [&] { selection.select(document.atlas()->relations.back().id); });
    auto* search = window.findChild<ui::SearchField*>();
    for (const char16_t* words : {u"가", u"가온", u"가온소", u"ㄴㄹㅂ", u"Narae", u"없는 이름"})
        steps.measure("search", [&] { search->setText(QString::fromUtf16(words)); });
    steps.measure("walk by key", [&] {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, {});
        QApplication::sendEvent(&view, &press);
        QApplication::sendEvent(&view, &press);
    });
    for (int i = 1; i < network::arrangementCount; ++i)
        steps.measure("another arrangement",
                      [&] { window.network()->arranger().choose(static_cast<network::Arrangement>(i)); });
    steps.measure("free again", [&] { window.network()->arranger().choose(network::Arrangement::Free); });
    steps.measure("filter", [&] {
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Investment);
        window.network()->setFilter(filter);
    });
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
    models::Selection selection;
    jobs::ReadingJob reading(*tables);
    ui::MainWindow window({theme, catalogues, document, selection, reading, settings, {}});
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    const auto atlas = madeAtlas(static_cast<std::uint32_t>(arguments.number("--nodes", 100'000)), 1);
    Steps steps(arguments.has("--json"));
    QEventLoop until;
    QObject::connect(window.network(), &ui::NetworkPanel::arranged, &until, &QEventLoop::quit);
    steps.measure("open", [&] {
        selection.setAtlas(atlas);
        document.setAtlas(atlas);
    });
    steps.measure("until all have a place", [&] {
        if (window.network()->isArranging())
            until.exec();
    });
    use(window, document, selection, steps);
    return 0;
}

} // namespace atlas::bench
