#pragma once

#include "article/furniture.h"
#include "article/reader.h"
#include "atlas/atlas.h"
#include "extract/lexicon.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace atlas::atlas {

/// All tables that reading takes. Immutable once loaded, shared by all threads.
struct ReadingTables
{
    article::Furniture furniture;
    extract::Lexicon lexicon; ///< with the grammar and the units beside it
};

/// One article of a file or of a line is at most this long, a JSON Lines file at most that; both are kept in
/// memory while they are read.
inline constexpr std::size_t maximumArticleBytes = std::size_t(64) << 20;
inline constexpr std::size_t maximumLinesBytes = std::size_t(1) << 30;

/// Loads lexicon/, language/ and units/ below `resources`, with a user's own names on top. Problems: those of
/// the tables (file, line, reason), "cli.no-resources" where the path is empty.
text::Result<std::shared_ptr<const ReadingTables>>
loadReadingTables(const std::filesystem::path& resources,
                  const std::optional<std::filesystem::path>& ownNames = std::nullopt);

/// Bytes of a text file to an article with its facts. Pure; any thread. Problems: those of
/// article::readTextArticle.
text::Result<ReadArticle> readText(std::string_view bytes, const std::string& source, const ReadingTables&,
                                   const std::stop_token& = {}, const article::ReadOptions& = {});
/// The same of a line of JSON Lines; line numbers count from 1. Problems: those of article::readJsonLine.
text::Result<ReadArticle> readLine(std::string_view line, const std::string& source, int lineNumber,
                                   const ReadingTables&, const std::stop_token& = {},
                                   const article::ReadOptions& = {});

} // namespace atlas::atlas
