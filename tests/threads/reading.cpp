// Reading on several threads at once gives what reading one after the other gives. A plain program without
// Qt, so that ThreadSanitizer sees nothing but our own code. usage: reading RESOURCES
#include "atlas/reading.h"
#include "article/sources.h"
#include "exchange/factsjson.h"
#include "network/layout.h"

#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace std::string_literals;

std::string readAll(const std::vector<atlas::article::Source>& sources,
                    const atlas::atlas::ReadingTables& tables)
{
    std::string all;
    std::vector<atlas::atlas::ReadArticle> articles;
    for (const atlas::article::Source& source : sources) {
        const auto bytes = atlas::article::readBytes(source.path, atlas::atlas::maximumArticleBytes);
        auto read = atlas::atlas::readText(*bytes, source.path, tables);
        all += atlas::exchange::factsToJson(*read->article, *read->facts) + "\n";
        articles.push_back(std::move(read).value());
    }
    const atlas::atlas::Atlas joined = atlas::atlas::join(std::move(articles));
    const atlas::network::Graph graph = atlas::network::graphOf(joined);
    std::vector<std::pair<atlas::network::NodeIndex, atlas::network::NodeIndex>> edges;
    for (const atlas::network::Edge& edge : graph.edges)
        edges.emplace_back(edge.source, edge.target);
    for (const atlas::network::Point& point :
         atlas::network::layout(static_cast<std::uint32_t>(graph.nodes.size()), edges))
        all += std::to_string(point.x) + " "s + std::to_string(point.y) + "\n";
    return all;
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2)
        return 2;
    const std::string resources = arguments[1];
    const auto tables = atlas::atlas::loadReadingTables(resources);
    if (!tables)
        return std::fprintf(stderr, "cannot load the tables: %s\n", tables.problem().code.c_str()), 1;
    const auto list = atlas::article::listSources(std::vector{resources + "/corpus"});
    const std::string expected = readAll(list.sources, **tables);
    std::vector<std::string> results(4);
    {
        std::vector<std::jthread> threads;
        threads.reserve(results.size());
        for (std::string& result : results)
            threads.emplace_back([&] { result = readAll(list.sources, **tables); });
    }
    for (const std::string& result : results)
        if (result != expected)
            return std::fprintf(stderr, "a thread read otherwise\n"), 1;
    std::printf("%zu articles read the same on %zu threads\n", list.sources.size(), results.size());
    return list.sources.size() < 10 ? 1 : 0;
}
