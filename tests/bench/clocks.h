#pragma once

#include <string>
#include <vector>

namespace atlas::bench {

double wallSeconds();
double cpuSeconds();       ///< of this process, all threads
double threadCpuSeconds(); ///< of the thread that asks
long peakKibibytes();
long processId();

/// The median of an odd number of runs.
template<typename Run>
double medianSeconds(int runs, Run run)
{
    std::vector<double> all;
    for (int i = 0; i < runs; ++i) {
        const double before = cpuSeconds();
        run();
        all.push_back(cpuSeconds() - before);
    }
    for (std::size_t i = 0; i <= all.size() / 2; ++i) { // enough of a selection sort
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            if (all[j] < all[i])
                std::swap(all[i], all[j]);
        }
    }
    return all[all.size() / 2];
}

/// What another program took, and whether it could be run at all.
struct ProcessCost
{
    bool ran = false;
    double cpu = 0; ///< seconds
    long peak = 0;  ///< KiB
};
/// Runs a program found on the PATH with its output in a file and its errors thrown away.
ProcessCost runProcess(const std::vector<std::string>& words, const std::string& outputPath);

} // namespace atlas::bench
