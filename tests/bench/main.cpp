#include "commands.h"

#include <cstdio>

namespace {

constexpr atlas::bench::Command commands[] = {
    {"confidence",
     "ARTICLES ANSWERS ...: of the relations given with a confidence, how many are right; 1 where less than "
     "95 % of "
     "those from 0.9 on are",
     atlas::bench::confidenceCommand},
    {"extract",
     "[FILE...] [--repeats N] [--big MB] [--article MB]: read articles to facts, against ICU's word breaker",
     atlas::bench::extractCommand},
    {"layout", "FILE: lay a graph out, positions to standard output; --suite: against sfdp",
     atlas::bench::layoutCommand},
    {"match", "[--units N]: find 10,000 names in a made text, against ICU's word breaker",
     atlas::bench::matchCommand},
    {"measures", "[--alone]: communities, betweenness and other measures, against sfdp's layout of the same",
     atlas::bench::measuresCommand},
#ifdef ATLAS_BENCH_UI
    {"paint", "frames of the network, against a QGraphicsView of the same", atlas::bench::paintCommand},
    {"pictures", "FOLDER [--nodes N]: networks of 20 to 50,000 companies in both themes, to be looked at",
     atlas::bench::picturesCommand},
    {"search", "[--nodes N]: find things in a large network while typing, fill and sort its tables",
     atlas::bench::searchCommand},
    {"startup", "to a usable window on the sample corpus, against an empty window",
     atlas::bench::startupCommand},
    {"window", "[--nodes N]: how long the window is held up with a large network",
     atlas::bench::windowCommand},
#endif
};

int help()
{
    std::fputs("alliance-atlas-bench COMMAND [--json] [...]\n", stderr);
    for (const auto& command : commands)
        std::fprintf(stderr, "  %-10s %s\n", command.name.data(), command.summary.data());
    return 2;
}

} // namespace

int main(int count, char** words)
{
    if (count < 2)
        return help();
    for (const auto& command : commands) {
        if (command.name == words[1])
            return command.run({words[0], {words + 2, words + count}});
    }
    return help();
}
