#pragma once

#include "exchange/networkfile.h"
#include "exchange/paper.h"
#include "extract/facts.h"
#include "text/encoding.h"
#include "text/language.h"

#include <optional>
#include <string>
#include <vector>

namespace atlas::exchange {

/// One picture to write: the network, or a chart of a metric.
struct PictureRequest
{
    std::optional<extract::Metric> chart; ///< empty: the network
    std::string out; ///< path; its ending says what kind of picture it is (.png, .svg, .pdf)
    friend bool operator==(const PictureRequest&, const PictureRequest&) = default;
};

/// A file of data to write.
struct NetworkRequest
{
    NetworkFormat format = NetworkFormat::Graphml;
    std::string out;
    friend bool operator==(const NetworkRequest&, const NetworkRequest&) = default;
};

/// What is asked for without a window. Drawing needs fonts, so `ui/` carries it out.
struct ExportRequest
{
    std::vector<std::string> sources;       ///< files and folders; empty: the sample corpus
    std::optional<text::Encoding> encoding; ///< of text files, instead of the guess
    std::vector<PictureRequest> pictures;
    std::vector<NetworkRequest> networks;
    bool shown = false; ///< of those only what the window shows at first, without denied ties and products
    text::Language language = text::Language::Korean;
    double scale = 1;           ///< 0.25 … 8
    int width = 0;              ///< of the whole page in units of 1×, 0: as the content asks; 320 … 8192
    std::optional<Paper> paper; ///< a whole page at 300 DPI, instead of scale and width
    bool transparent = false;
    bool dark = false;
    bool linear = false; ///< linear instead of logarithmic bars
    bool help = false;   ///< only the help text is asked for
    friend bool operator==(const ExportRequest&, const ExportRequest&) = default;
};

} // namespace atlas::exchange
