#include "clocks.h"
#include "commands.h"
#include "loopwatch.h"

#include "atlas/reading.h"
#include "cli/resources.h"
#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/network/networkpanel.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace atlas::bench {

namespace {

/// What any window of Qt costs on this machine: the reference.
double emptyWindowSeconds()
{
    const double before = wallSeconds();
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    window.grab();
    return wallSeconds() - before;
}

struct Startup
{
    double tables = 0; ///< seconds from the start to each step
    double shown = 0;
    double read = 0;
    double arranged = 0; ///< usable: articles read, network in place, a tie selected
    double longest = 0;
    double ninetyFifth = 0;
    std::size_t articles = 0;
};

Startup openSample(QApplication& application, const std::filesystem::path& resources)
{
    Startup startup;
    const double start = wallSeconds();
    const auto tables = atlas::loadReadingTables(resources);
    if (!tables)
        return startup;
    startup.tables = wallSeconds() - start;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Theme theme(application);
    ui::Catalogues catalogues(application);
    models::Document document;
    models::Selection selection{document};
    jobs::ReadingJob reading(*tables);
    const QString sample = QString::fromStdString((resources / "corpus").string());
    ui::MainWindow window({theme, catalogues, document, selection, reading, settings, {sample}});
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    startup.shown = wallSeconds() - start;
    LoopWatch watch;
    QEventLoop until;
    QObject::connect(&reading, &jobs::ReadingJob::finished, [&] { startup.read = wallSeconds() - start; });
    QObject::connect(window.network(), &ui::NetworkPanel::arranged, &until, &QEventLoop::quit);
    window.openSample();
    until.exec();
    startup.arranged = wallSeconds() - start;
    startup.longest = watch.longest().wall;
    startup.ninetyFifth = watch.ninetyFifth();
    startup.articles = document.atlas()->articles.size();
    return startup;
}

} // namespace

int startupCommand(const Arguments& arguments)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    int count = 1;
    std::string name = arguments.program();
    char* words[] = {name.data(), nullptr};
    QApplication application(count, words);
    const double reference = emptyWindowSeconds();
    const Startup startup = openSample(application, cli::findResources());
    if (startup.articles == 0)
        return 1;
    const char* format =
        arguments.has("--json")
            ? "{\"articles\": %zu, \"tables_ms\": %.1f, \"shown_ms\": %.1f, \"read_ms\": %.1f, "
              "\"usable_ms\": %.1f, "
              "\"loop_longest_ms\": %.1f, \"loop_p95_ms\": %.1f, \"empty_window_ms\": %.1f, \"ratio\": "
              "%.2f}\n"
            : "%zu articles: tables %.1f ms, window shown %.1f ms, articles read %.1f ms, usable %.1f ms; "
              "event loop "
              "held up at most %.1f ms, 95 %% at most %.1f ms; an empty window %.1f ms, ratio %.2f\n";
    std::printf(format, startup.articles, startup.tables * 1e3, startup.shown * 1e3, startup.read * 1e3,
                startup.arranged * 1e3, startup.longest * 1e3, startup.ninetyFifth * 1e3, reference * 1e3,
                startup.arranged / reference);
    return 0;
}

} // namespace atlas::bench
