#include "clocks.h"
#include "commands.h"
#include "lines.h"
#include "wordbreaker.h"

#include "atlas/reading.h"
#include "cli/extract.h"
#include "exchange/jsonwriter.h"
#include "text/decode.h"

#include <unicode/brkiter.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <thread>

namespace atlas::bench {

namespace {

constexpr int runs = 5;
constexpr double mega = 1e6;

/// What is read: the files named, else the sample corpus.
struct Sample
{
    std::vector<std::string> bytes; ///< of each article, as the file has it
    std::vector<std::u16string> texts;
    std::vector<std::string> lines; ///< the same as JSON Lines
    double megabytes = 0;           ///< of all once, in UTF-8
};

std::string lineOf(const std::u16string& text)
{
    return exchange::JsonWriter().open('{').key("text").text(std::u16string_view(text)).close('}').take();
}

Sample sampleOf(const Arguments& arguments)
{
    std::vector<std::filesystem::path> paths(arguments.files().begin(), arguments.files().end());
    if (paths.empty())
        for (const auto& entry : std::filesystem::directory_iterator(ATLAS_RESOURCES "/corpus"))
            if (entry.path().extension() == ".txt")
                paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    Sample sample;
    for (const std::filesystem::path& path : paths) {
        std::ifstream file(path, std::ios::binary);
        sample.bytes.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        sample.texts.push_back(text::fromUtf8(sample.bytes.back()));
        sample.lines.push_back(lineOf(sample.texts.back()));
        sample.megabytes += static_cast<double>(sample.bytes.back().size()) / mega;
    }
    return sample;
}

/// The paragraphs of the sample over and over as one article, none of what pages print around them, each with
/// a number: what is printed twice would count once.
std::vector<std::string> articleOf(const Sample& sample, double megabytes)
{
    constexpr std::size_t shortestParagraph = 80;
    constexpr double bytesPerUnit = 2.3;
    std::vector<std::u16string_view> paragraphs;
    for (const std::u16string_view text : sample.texts) {
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(u'\n', begin), text.size());
            if (end - begin >= shortestParagraph && text.substr(begin, end - begin).ends_with(u"다."))
                paragraphs.push_back(text.substr(begin, end - begin));
            begin = end + 1;
        }
    }
    std::u16string all;
    for (std::size_t i = 0;
         !paragraphs.empty() && static_cast<double>(all.size()) * bytesPerUnit < megabytes * mega; ++i) {
        all += text::fromUtf8(std::to_string(i)) + u"번째 소식이다. ";
        (all += paragraphs[i % paragraphs.size()]) += u"\n\n";
    }
    return {lineOf(all)};
}

/// Megabytes of UTF-8 that ICU's word breaker passes in a second.
std::optional<double> breakerRate(const Sample& sample, std::size_t repeats)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getKorean(), error));
    if (U_FAILURE(error))
        return std::nullopt;
    std::size_t parts = 0;
    const double seconds = medianSeconds(runs, [&] {
        for (std::size_t i = 0; i < repeats; ++i)
            for (const std::u16string& text : sample.texts)
                parts += countWords(*breaker, {false, text.data(), static_cast<int32_t>(text.size())});
    });
    return parts == 0 ? std::nullopt
                      : std::optional(sample.megabytes * static_cast<double>(repeats) / seconds);
}

/// The same of reading to facts in memory: bytes in, facts out.
double readingRate(const Sample& sample, std::size_t repeats, const atlas::ReadingTables& tables)
{
    const double seconds = medianSeconds(runs, [&] {
        for (std::size_t i = 0; i < repeats; ++i)
            for (const std::string& bytes : sample.bytes)
                if (!atlas::readText(bytes, "bench", tables))
                    std::fputs("an article could not be read\n", stderr);
    });
    return sample.megabytes * static_cast<double>(repeats) / seconds;
}

/// `alliance-atlas extract` from JSON Lines to JSON Lines, as the command line runs it.
void extractLines(const std::vector<std::string>& lines, double megabytes, const char* jobs)
{
    RepeatedLines source(lines, static_cast<std::size_t>(megabytes * mega));
    Discard sink;
    std::istream in(&source);
    std::ostream out(&sink);
    const std::vector<std::string> words{"--jobs", jobs, "-"};
    if (cli::runExtract(words, ATLAS_RESOURCES, in, out, std::cerr) != 0)
        std::fputs("extract failed\n", stderr);
}

/// Seconds without what loading the tables takes. `now` is the clock.
double secondsToExtract(const std::vector<std::string>& lines, double megabytes, const char* jobs,
                        double (*now)())
{
    const double start = now();
    extractLines(lines, 0, jobs);
    const double loaded = now();
    extractLines(lines, megabytes, jobs);
    return now() - loaded - (loaded - start);
}

/// Megabytes in a second of one core's time, the better of two.
double lineRate(const std::vector<std::string>& lines, double megabytes)
{
    const double first = secondsToExtract(lines, megabytes, "1", cpuSeconds);
    return megabytes / std::min(first, secondsToExtract(lines, megabytes, "1", cpuSeconds));
}

/// Seconds for the same sums on each of so many threads.
double arithmeticSeconds(int threads)
{
    const double start = wallSeconds();
    {
        std::vector<std::jthread> all;
        for (int i = 0; i < threads; ++i)
            all.emplace_back([] {
                volatile std::uint64_t sink = 0;
                std::uint64_t x = 88172645463325252u;
                for (int step = 0; step < 100'000'000; ++step) {
                    x ^= x << 13;
                    x ^= x >> 7;
                    x ^= x << 17;
                }
                sink = x;
                static_cast<void>(sink);
            });
    }
    return wallSeconds() - start;
}

/// How much faster two workers are than one, as a share of what two threads of arithmetic reach in the same
/// minute.
double workerScaling(const Sample& sample, double megabytes)
{
    double scaling = 0;
    double arithmetic = 0;
    for (int run = 0; run < 3; ++run) {
        const double one = secondsToExtract(sample.lines, megabytes, "1", wallSeconds);
        arithmetic = std::max(arithmetic, 2 * arithmeticSeconds(1) / arithmeticSeconds(2));
        scaling = std::max(scaling, one / secondsToExtract(sample.lines, megabytes, "2", wallSeconds));
    }
    return scaling / arithmetic;
}

} // namespace

int extractCommand(const Arguments& arguments)
{
    const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
    const Sample sample = sampleOf(arguments);
    const auto repeats = static_cast<std::size_t>(arguments.number("--repeats", 20));
    const std::optional<double> breaking = breakerRate(sample, repeats);
    if (!tables || sample.texts.empty() || !breaking)
        return 1;
    const double reading = readingRate(sample, repeats, **tables);
    constexpr double smallMegabytes = 5;
    constexpr double smallArticle = 0.02;
    const auto bigMegabytes = static_cast<double>(arguments.number("--big", 20));
    const auto articleMegabytes = static_cast<double>(arguments.number("--article", 5));
    const double small = lineRate(sample.lines, smallMegabytes);
    const double big = lineRate(sample.lines, bigMegabytes);
    const std::vector<std::string> one = articleOf(sample, articleMegabytes);
    const double article = lineRate(one, static_cast<double>(one.front().size()) / mega) /
                           lineRate(articleOf(sample, smallArticle), smallMegabytes);
    const double workers = workerScaling(sample, smallMegabytes);
    const char* format =
        arguments.has("--json")
            ? "{\"articles\": %zu, \"megabytes\": %.2f, \"icu_megabytes_per_second\": %.2f, "
              "\"megabytes_per_second\": %.2f, \"ratio\": %.2f, \"lines_megabytes_per_second\": %.2f, "
              "\"lines_ratio\": %.2f, \"big_megabytes\": %.0f, \"growth\": %.2f, \"article_megabytes\": "
              "%.0f, "
              "\"article_growth\": %.2f, \"workers\": %.2f}\n"
            : "extract: %zu articles, %.2f MB of UTF-8; ICU's word breaker %.1f MB/s\n"
              "  to facts in memory        %.1f MB/s, ratio %.2f (goal 1)\n"
              "  JSON Lines to JSON Lines  %.1f MB/s, ratio %.2f (goal 0.3)\n"
              "  %.0f MB against 5 MB       %.2f of the rate (goal 0.95)\n"
              "  one article of %.0f MB     %.2f of the rate of 20 kB (goal 0.95)\n"
              "  two workers               %.2f of arithmetic's scaling (goal 0.9)\n";
    std::printf(format, sample.texts.size(), sample.megabytes, *breaking, reading, reading / *breaking, small,
                small / *breaking, bigMegabytes, big / small, articleMegabytes, article, workers);
    return 0;
}

} // namespace atlas::bench
