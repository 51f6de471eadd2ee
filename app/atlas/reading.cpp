#include "atlas/reading.h"

#include "extract/read.h"

#include <utility>

namespace atlas::atlas {

namespace {

text::Result<ReadArticle> withFacts(text::Result<article::Article> article, const ReadingTables& tables,
                                    const std::stop_token& stop)
{
    if (!article)
        return article.problem();
    extract::Facts facts = extract::read(*article, tables.lexicon, stop);
    facts.problems.insert(facts.problems.begin(), article->problems.begin(), article->problems.end());
    return ReadArticle{std::make_shared<const article::Article>(std::move(article).value()),
                       std::make_shared<const extract::Facts>(std::move(facts))};
}

} // namespace

text::Result<std::shared_ptr<const ReadingTables>>
loadReadingTables(const std::filesystem::path& resources,
                  const std::optional<std::filesystem::path>& ownNames)
{
    if (resources.empty())
        return text::Problem{"cli.no-resources", {}, {}};
    text::Result<extract::Lexicon> lexicon = extract::Lexicon::loadDirectory(resources / "lexicon", ownNames);
    if (!lexicon)
        return lexicon.problem();
    text::Result<article::Furniture> furniture = article::Furniture::load(resources / "language");
    if (!furniture)
        return furniture.problem();
    return std::make_shared<const ReadingTables>(
        ReadingTables{std::move(furniture).value(), std::move(lexicon).value()});
}

text::Result<ReadArticle> readText(std::string_view bytes, const std::string& source,
                                   const ReadingTables& tables, const std::stop_token& stop,
                                   const article::ReadOptions& options)
{
    return withFacts(article::readTextArticle(bytes, source, tables.furniture, options), tables, stop);
}

text::Result<ReadArticle> readLine(std::string_view line, const std::string& source, int lineNumber,
                                   const ReadingTables& tables, const std::stop_token& stop,
                                   const article::ReadOptions& options)
{
    return withFacts(article::readJsonLine(line, source, lineNumber, tables.furniture, options), tables,
                     stop);
}

} // namespace atlas::atlas
