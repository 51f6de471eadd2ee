// Reading alone, without the window: what scores and measurements run.
#include "cli/extract.h"

#include <iostream>

int main(int count, char** values)
{
    const std::vector<std::string> arguments(values + 1, values + count);
    return atlas::cli::runExtract(arguments, ATLAS_RESOURCES, std::cin, std::cout, std::cerr);
}
