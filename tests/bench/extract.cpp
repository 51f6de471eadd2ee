#include "clocks.h"
#include "commands.h"
#include "wordbreaker.h"

#include "extract/read.h"
#include "text/decode.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

namespace atlas::bench {

namespace {

constexpr int runs = 5;

/// The files named, else the sample corpus; each a text of its own.
std::vector<article::Article> articlesOf(const Arguments& arguments)
{
    std::vector<std::filesystem::path> paths(arguments.files().begin(), arguments.files().end());
    if (paths.empty())
        for (const auto& entry : std::filesystem::directory_iterator(ATLAS_RESOURCES "/corpus"))
            if (entry.path().extension() == ".txt")
                paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<article::Article> articles;
    for (const std::filesystem::path& path : paths) {
        std::ifstream file(path, std::ios::binary);
        const std::string bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
        article::Article article;
        article.text = text::fromUtf8(bytes);
        article.body = {{0, static_cast<std::uint32_t>(article.text.size())}};
        articles.push_back(std::move(article));
    }
    return articles;
}

} // namespace

int extractCommand(const Arguments& arguments)
{
    const auto lexicon = extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon");
    const std::vector<article::Article> articles = articlesOf(arguments);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getKorean(), error));
    if (!lexicon || articles.empty() || U_FAILURE(error))
        return 1;
    const auto repeats = static_cast<std::size_t>(arguments.number("--repeats", 20));
    double megabytes = 0;
    for (const article::Article& article : articles)
        megabytes += static_cast<double>(text::toUtf8(article.text).size() * repeats) / 1e6;
    std::size_t facts = 0;
    const double reading = medianSeconds(runs, [&] {
        facts = 0;
        for (std::size_t i = 0; i < repeats; ++i)
            for (const article::Article& article : articles)
                facts += extract::read(article, *lexicon).relations.size();
    });
    std::size_t parts = 0;
    const double breaking = medianSeconds(runs, [&] {
        parts = 0;
        for (std::size_t i = 0; i < repeats; ++i)
            for (const article::Article& article : articles)
                parts += countWords(*breaker,
                                    {false, article.text.data(), static_cast<int32_t>(article.text.size())});
    });
    const double count = static_cast<double>(articles.size() * repeats);
    const char* format =
        arguments.has("--json")
            ? "{\"articles\": %.0f, \"megabytes\": %.2f, \"relations\": %zu, \"articles_per_second\": %.0f, "
              "\"megabytes_per_second\": %.2f, \"icu_megabytes_per_second\": %.2f, \"ratio\": %.2f}\n"
            : "extract: %.0f articles, %.2f MB of UTF-8, %zu relations; %.0f articles/s, %.1f MB/s; ICU's "
              "word "
              "breaker %.1f MB/s; ratio %.2f (goal 1)\n";
    std::printf(format, count, megabytes, facts, count / reading, megabytes / reading, megabytes / breaking,
                breaking / reading);
    return parts == 0 ? 1 : 0;
}

} // namespace atlas::bench
