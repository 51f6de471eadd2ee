#pragma once

#include "extract/facts.h"
#include "text/language.h"
#include "text/problem.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::cli {

/// One picture to write: the network, or a chart of a metric.
struct PictureRequest
{
    std::optional<extract::Metric> chart; ///< empty: the network
    std::string out;                      ///< path of the PNG
    friend bool operator==(const PictureRequest&, const PictureRequest&) = default;
};

/// What `alliance-atlas export` is asked for. Drawing needs fonts and Qt, so whoever sees `ui/` carries it
/// out.
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
    bool help = false;
    friend bool operator==(const ExportRequest&, const ExportRequest&) = default;
};

/// Reads the arguments behind `export`. Problems: "cli.unknown-option" (option), "cli.missing-value"
/// (option), "cli.bad-value" (option, value), "cli.no-picture", "cli.no-out" (picture), "cli.not-png" (path).
text::Result<ExportRequest> parseExport(std::span<const std::string> arguments);

/// The text of `alliance-atlas export --help`.
std::string exportHelp();

} // namespace atlas::cli
