#include "clocks.h"
#include "commands.h"
#include "wordbreaker.h"

#include "extract/matcher.h"
#include "text/decode.h"

#include <unicode/brkiter.h>

#include <cstdio>
#include <memory>
#include <random>

namespace atlas::bench {

namespace {

constexpr std::size_t nameCount = 10'000;
constexpr int runs = 5;

/// Korean-looking words out of a few hundred syllables, the same on every machine.
class Words
{
public:
    std::u16string word(std::size_t shortest, std::size_t longest)
    {
        std::u16string result;
        const std::size_t length = shortest + m_random() % (longest - shortest + 1);
        while (result.size() < length)
            result.push_back(static_cast<char16_t>(0xAC00 + m_random() % 400 * 28 + m_random() % 3 * 4));
        return result;
    }
    std::size_t below(std::size_t bound) { return m_random() % bound; }

private:
    std::mt19937 m_random{1};
};

std::vector<extract::Entry> someEntries(Words& words)
{
    std::vector<extract::Entry> entries(nameCount);
    for (extract::Entry& entry : entries)
        entry.names = {
            {words.word(2, 3) + (words.below(4) == 0 ? u" " : u"") + words.word(1, 3), false, false}};
    return entries;
}

/// Sentences in which about every tenth word is a name with a particle.
std::u16string someText(Words& words, const std::vector<extract::Entry>& entries, std::size_t units)
{
    constexpr std::u16string_view particles[] = {u"는", u"가", u"를", u"와", u"의", u"에서"};
    std::u16string text;
    text.reserve(units + 32);
    while (text.size() < units) {
        if (words.below(10) == 0) {
            text += entries[words.below(entries.size())].names.front().text;
            text += particles[words.below(std::size(particles))];
        } else {
            text += words.word(1, 4);
        }
        text += words.below(12) == 0 ? u". " : u" ";
    }
    return text;
}

} // namespace

int matchCommand(const Arguments& arguments)
{
    Words words;
    const std::vector<extract::Entry> entries = someEntries(words);
    const std::u16string text =
        someText(words, entries, static_cast<std::size_t>(arguments.number("--units", 4'000'000)));
    const double megabytes = static_cast<double>(text::toUtf8(text).size()) / 1e6;

    const double before = cpuSeconds();
    const extract::Matcher matcher(entries);
    const double building = cpuSeconds() - before;
    std::size_t matches = 0;
    const double matching = medianSeconds(runs, [&] { matches = matcher.match(text).size(); });

    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getKorean(), error));
    if (U_FAILURE(error))
        return 1;
    const icu::UnicodeString same(false, text.data(), static_cast<int32_t>(text.size()));
    std::size_t parts = 0;
    const double breaking = medianSeconds(runs, [&] { parts = countWords(*breaker, same); });

    const char* format =
        arguments.has("--json")
            ? "{\"names\": %zu, \"megabytes\": %.1f, \"build_seconds\": %.4f, \"matches\": %zu, "
              "\"match_megabytes_per_second\": %.1f, \"icu_words\": %zu, "
              "\"icu_megabytes_per_second\": %.1f, \"ratio\": %.2f}\n"
            : "match: %zu names, %.1f MB of UTF-8; built in %.3f s; %zu matches at %.0f MB/s; "
              "ICU finds %zu words at %.0f MB/s; ratio %.2f (goal 6)\n";
    std::printf(format, nameCount, megabytes, building, matches, megabytes / matching, parts,
                megabytes / breaking, breaking / matching);
    return 0;
}

} // namespace atlas::bench
