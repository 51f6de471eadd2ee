#pragma once

#include "text/problem.h"

#include <cstddef>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace atlas::article {

/// A file to read, and how.
struct Source
{
    enum class Kind : unsigned char
    {
        Text,      ///< one article
        JsonLines, ///< one article a line
        Network,   ///< no article but a network, in GraphML or GEXF
    };
    std::string path; ///< as named, or below the folder named (UTF-8)
    Kind kind = Kind::Text;
    friend bool operator==(const Source&, const Source&) = default;
};

struct SourceList
{
    std::vector<Source> sources; ///< as named; a folder's files sorted by path
    std::vector<std::pair<std::string, text::Problem>> problems; ///< path and reason; the others go on
    /// Folder, and what lies beside its articles: "source.passed-over" (how many files, their endings) of no
    /// kind that is read, "source.networks" (how many, the first one's path) of networks, which are opened
    /// only where they are named, since they may hold the same ties again, and "source.links" (the same) of
    /// links, which are not followed.
    std::vector<std::pair<std::string, text::Problem>> passedOver;
};

/// How a file of that name is read, by how it ends; empty where it is of no kind that is read.
std::optional<Source::Kind> kindOfFile(const std::string& path);

/// At most this many files in one call; what is over gives a problem "source.too-many" (limit).
inline constexpr std::size_t maximumSources = 200'000;

/// Finds what is to be read: files as named, by how they end (.txt or no ending: text; .jsonl, .ndjson: by
/// line; .graphml, .gexf: networks; capitals too), and of folders all text and JSON Lines files below them,
/// without hidden ones, those without an ending, and without following links. Problems: "source.missing",
/// "source.unreadable" (a folder below too), "source.empty-folder", "source.dangling" (a link that leads
/// nowhere), "source.special" (a pipe, socket or device below a folder), each with the path, and
/// "source.other-kind" (ending).
SourceList listSources(std::span<const std::string> paths, const std::stop_token& = {});

/// The bytes of a file of at most `limit` bytes. Problems: "source.unreadable", "read.too-large" (path,
/// limit).
text::Result<std::string> readBytes(const std::string& path, std::size_t limit);

} // namespace atlas::article
