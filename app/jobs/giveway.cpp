#include "jobs/giveway.h"

#include <tuple>

#include <unistd.h>

namespace atlas::jobs {

void giveWay()
{
    // Of the thread alone, as Linux has it, though POSIX says of the process. Nothing is lost where it fails.
    thread_local const int level = ::nice(5);
    std::ignore = level;
}

} // namespace atlas::jobs
