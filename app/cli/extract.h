#pragma once

#include "text/date.h"
#include "text/encoding.h"
#include "text/problem.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas::cli {

/// What `alliance-atlas extract` is asked for.
struct ExtractRequest
{
    std::vector<std::string> sources; ///< files and folders; "-" is standard input
    bool array = false;               ///< one JSON array instead of JSON Lines
    bool text = true;                 ///< with article.text
    bool explain = false;             ///< with a reason for every relation and figure
    bool help = false;
    unsigned jobs = 0; ///< worker threads, 0: one per core
    std::optional<text::PartialDate> published;
    std::optional<text::Encoding> encoding;       ///< of text files, instead of the guess
    std::optional<std::filesystem::path> lexicon; ///< a user's own tables of names
    friend bool operator==(const ExtractRequest&, const ExtractRequest&) = default;
};

/// Reads the arguments behind `extract`. Problems: "cli.unknown-option" (option), "cli.missing-value"
/// (option), "cli.bad-value" (option, value, what it takes), "cli.no-input".
text::Result<ExtractRequest> parseExtract(std::span<const std::string> arguments);

/// The text of `alliance-atlas extract --help`.
std::string extractHelp();

/// Reads articles to facts: one JSON object a line on `out`, in the order of the input, for every article;
/// problems go to `err` too. `resources` holds lexicon/, language/ and units/. Streams: memory does not grow
/// with the number of articles, and each line is written as soon as those before it are. Exit status: 0, 1
/// where something could not be read, 2 where nothing was tried (arguments, tables).
int runExtract(std::span<const std::string> arguments, const std::filesystem::path& resources,
               std::istream& in, std::ostream& out, std::ostream& err);

} // namespace atlas::cli
