#pragma once

#include "extract/facts.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <vector>

namespace atlas::exchange {

/// One picture to write: the network, or a chart of a metric.
struct PictureRequest
{
    std::optional<extract::Metric> chart; ///< empty: the network
    std::string out;                      ///< path of the PNG
    friend bool operator==(const PictureRequest&, const PictureRequest&) = default;
};

/// Pictures that are asked for without a window. Drawing needs fonts, so `ui/` carries it out.
struct ExportRequest
{
    std::vector<std::string> sources; ///< files and folders; empty: the sample corpus
    std::vector<PictureRequest> pictures;
    text::Language language = text::Language::Korean;
    double scale = 1; ///< 0.25 … 8
    int width = 0;    ///< of the whole page in units of 1×, 0: as the content asks; 320 … 8192
    bool transparent = false;
    bool dark = false;
    bool linear = false; ///< linear instead of logarithmic bars
    bool help = false;   ///< only the help text is asked for
    friend bool operator==(const ExportRequest&, const ExportRequest&) = default;
};

} // namespace atlas::exchange
