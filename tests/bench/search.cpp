#include "clocks.h"
#include "commands.h"
#include "madeatlas.h"

#include "models/hubtablemodel.h"
#include "models/relationtablemodel.h"
#include "models/searchmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>

namespace atlas::bench {

namespace {

/// The loop that a search is compared with: one look for a short word in all names, one after another.
double referenceSeconds(const atlas::Atlas& atlas)
{
    std::size_t found = 0;
    const double seconds = medianSeconds(3, [&] {
        for (const atlas::Entity& entity : atlas.entities)
            found += entity.nameKo.find(u"없다") != std::u16string::npos ? 1 : 0;
    });
    return found == 0 ? seconds : 0;
}

void printRow(const std::string& what, double seconds, double reference, bool json)
{
    const char* format = json ? "{\"step\": \"%s\", \"ms\": %.1f, \"of_reference\": %.1f}\n"
                              : "%-34s %8.1f ms  %8.1f of one look through the names\n";
    std::printf(format, what.c_str(), seconds * 1000, seconds / reference);
}

/// The longest of three, since one that holds the window up is seen.
double worst(const std::function<void()>& run)
{
    double most = 0;
    for (int i = 0; i < 3; ++i) {
        const double before = wallSeconds();
        run();
        most = std::max(most, wallSeconds() - before);
    }
    return most;
}

using Row = std::function<void(const std::string& what, const std::function<void()>& run)>;

/// How long each search holds the window up, and how long one waits for what it finds.
void searchRows(const models::Document& document, const atlas::Atlas& atlas, const Row& row)
{
    models::SearchModel search(document);
    const std::u16string& name = atlas.entities[atlas.entities.size() / 2].nameKo;
    const QString korean = QString::fromStdU16String(name);
    for (const QString& typed :
         {korean, korean.left(1), korean.left(1) + u' ' + korean.left(2), korean.left(2) + u' ' + u'2',
          QStringLiteral("ㄱ"), QStringLiteral("ㄴㅇㅂ"), QStringLiteral("가낟"), QStringLiteral("a"),
          QStringLiteral("dpsql"), QStringLiteral("없는 이름")}) {
        row("search " + typed.toStdString(), [&] {
            search.setQuery({});
            search.setQuery(typed);
        });
        row("search " + typed.toStdString() + ", until found", [&] {
            search.setQuery({});
            search.setQuery(typed);
            while (!search.isFound())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
}

} // namespace

int searchCommand(const Arguments& arguments)
{
    int count = 1;
    std::string program = arguments.program();
    char* words[] = {program.data(), nullptr};
    const QCoreApplication application(count, words); // for the timers of the models
    const bool json = arguments.has("--json");
    const auto atlas = madeAtlas(static_cast<std::uint32_t>(arguments.number("--nodes", 100'000)), 1);
    const double reference = referenceSeconds(*atlas);
    const auto row = [&](const std::string& what, const std::function<void()>& run) {
        printRow(what, worst(run), reference, json);
    };
    models::Document document;
    row("take an atlas, index its names", [&] { document.setAtlas(atlas); });
    searchRows(document, *atlas, row);
    const auto graph = std::make_shared<const network::Graph>(network::graphOf(*atlas));
    models::HubTableModel hubs(document);
    row("table of companies", [&] { hubs.setGraph(graph); });
    row("table of companies, filter", [&] { hubs.setFilter(QStringLiteral("ㄱ")); });
    hubs.setFilter({});
    row("table of companies, sort by name", [&] {
        hubs.sort(models::HubTableModel::Company, Qt::AscendingOrder);
        hubs.sort(models::HubTableModel::Ties, Qt::AscendingOrder);
    });
    models::RelationTableModel relations(document);
    row("table of ties", [&] { relations.setGraph(graph); });
    row("table of ties, filter", [&] { relations.setFilter({{QStringLiteral("ㄱ")}}); });
    relations.setFilter({});
    row("table of ties, sort by name and date", [&] {
        relations.sort(models::RelationTableModel::Source, Qt::AscendingOrder);
        relations.sort(models::RelationTableModel::Date, Qt::AscendingOrder);
    });
    return 0;
}

} // namespace atlas::bench
