// The program: the only place that sees both the engine and the window.
#include "atlas/reading.h"
#include "cli/commands.h"
#include "cli/export.h"
#include "cli/extract.h"
#include "cli/problemtext.h"
#include "cli/resources.h"
#include "cli/window.h"
#include "ui/window/headless.h"
#include "ui/window/program.h"

#include <QApplication>

#include <filesystem>
#include <iostream>
#include <span>
#include <string>
#include <vector>

namespace {

using namespace std::string_view_literals;

constexpr int wrongArguments = 2;

constexpr auto help =
    "Usage: alliance-atlas [OPTION] [FILE|FOLDER …] open the window, on the sample corpus where nothing is "
    "named\n"
    "       alliance-atlas extract [OPTION …] FILE…  read articles to facts, as JSON\n"
    "       alliance-atlas export [FILE …] PICTURE…  draw network and charts, write data, without a screen\n"
    "       alliance-atlas --overview FOLDER         draw network, chart and an annotated article, ko and "
    "en\n"
    "       alliance-atlas --help | --version\n"
    "\n"sv;
constexpr auto moreHelp = "\n`extract --help` and `export --help` name the others.\n"sv;

void complainOf(const std::string& about, const atlas::text::Problem& problem)
{
    std::cerr << atlas::cli::problemText(about, problem) << '\n';
}

void tellOf(const std::string& written)
{
    std::cout << written << std::endl; // as soon as it is there: a large network takes its time
}

int complain(const atlas::text::Problem& problem, const char* command = "alliance-atlas")
{
    complainOf(command, problem);
    return wrongArguments;
}

/// What Qt notes of its surroundings, as a folder that is not set, means nothing to whoever asked for a file.
/// Its errors are told, and all of it to whoever asks for it.
void keepQtToErrors()
{
    if (!qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        return;
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& words) {
        if (type == QtCriticalMsg || type == QtFatalMsg)
            std::cerr << words.toStdString() << '\n';
    });
}

/// Loads the tables and hands them over with what was asked for; pictures need no screen.
template<typename Run>
int withTables(bool screen, int count, char** values, const Run& run)
{
    const std::filesystem::path resources = atlas::cli::findResources();
    const auto tables = atlas::atlas::loadReadingTables(resources);
    if (!tables)
        return complain(tables.problem());
    if (!screen && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!screen)
        keepQtToErrors();
    atlas::ui::nameApplication(ATLAS_VERSION);
    QApplication application(count, values);
    return run(application, *tables, QString::fromStdString((resources / "corpus").string()));
}

/// Qt aborts where it finds no screen; a sentence is better.
bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int runExport(std::span<const std::string> arguments, int count, char** values)
{
    const auto request = atlas::cli::parseExport(arguments);
    if (!request)
        return complain(request.problem(), "alliance-atlas export");
    if (request->help) {
        std::cout << atlas::cli::exportHelp();
        return 0;
    }
    return withTables(
        false, count, values, [&](QApplication& application, const auto& tables, const QString& sample) {
            return atlas::ui::exportAll({application, tables, sample, complainOf, tellOf}, *request);
        });
}

int runOverview(std::span<const std::string> arguments, int count, char** values)
{
    if (arguments.size() != 1)
        return complain({"cli.missing-value", {}, {"--overview"}});
    return withTables(
        false, count, values, [&](QApplication& application, const auto& tables, const QString& sample) {
            const QString folder = QString::fromStdString(arguments.front());
            return atlas::ui::drawOverview({application, tables, sample, complainOf, tellOf}, folder);
        });
}

int runWindow(const atlas::cli::WindowRequest& request, int count, char** values)
{
    QStringList named;
    for (const std::string& path : request.paths)
        named.append(QString::fromStdString(path));
    return withTables(true, count, values,
                      [&](QApplication& application, const auto& tables, const QString& sample) {
                          return atlas::ui::runWindow(application, tables, named, request.encoding, sample);
                      });
}

} // namespace

int main(int count, char** values)
{
    std::ios::sync_with_stdio(false);
    const std::vector<std::string> arguments(values + 1, values + count);
    const std::string first = arguments.empty() ? std::string() : arguments.front();
    const std::span<const std::string> rest = std::span(arguments).subspan(arguments.empty() ? 0 : 1);
    if (first == "extract")
        return atlas::cli::runExtract(rest, atlas::cli::findResources(), std::cin, std::cout, std::cerr);
    if (first == "export")
        return runExport(rest, count, values);
    if (first == "--help" || first == "-h") {
        std::cout << help << atlas::cli::windowHelp() << moreHelp;
        return 0;
    }
    if (first == "--version") {
        std::cout << "alliance-atlas " ATLAS_VERSION "\n";
        return 0;
    }
    if (first == "--overview")
        return runOverview(rest, count, values);
    if (const auto problem = atlas::cli::unknownCommand(first))
        return complain(*problem);
    const auto request = atlas::cli::parseWindow(arguments);
    if (!request)
        return complain(request.problem());
    if (!hasDisplay())
        return complain({"cli.no-display", {}, {}});
    return runWindow(*request, count, values);
}
