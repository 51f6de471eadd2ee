#pragma once

#include "arguments.h"

#include <string_view>

namespace atlas::bench {

/// One measurement. Prints for people, with --json one JSON object for machines; 0 where it could measure.
struct Command
{
    std::string_view name;
    std::string_view summary;
    int (*run)(const Arguments&);
};

int confidenceCommand(const Arguments&);
int extractCommand(const Arguments&);
int layoutCommand(const Arguments&);
int matchCommand(const Arguments&);
int measuresCommand(const Arguments&);
int paintCommand(const Arguments&);    ///< only where ui/ is built
int picturesCommand(const Arguments&); ///< likewise
int searchCommand(const Arguments&);   ///< likewise
int startupCommand(const Arguments&);  ///< likewise
int windowCommand(const Arguments&);   ///< likewise

} // namespace atlas::bench
