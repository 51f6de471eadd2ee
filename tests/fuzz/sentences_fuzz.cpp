#include "fuzz/require.h"
#include "text/decode.h"
#include "text/letters.h"
#include "text/pairs.h"
#include "text/particles.h"
#include "text/sentences.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

void checkSentences(std::u16string_view text)
{
    std::uint32_t end = 0;
    for (const text::Span span : text::sentences(text, {0, static_cast<std::uint32_t>(text.size())})) {
        fuzz::require(!span.empty() && span.begin >= end && span.end <= text.size(),
                      "sentences are in order");
        fuzz::require(!text::isSpace(text[span.begin]) && !text::isSpace(text[span.end - 1]),
                      "sentences are trimmed");
        const std::u16string_view words = text.substr(span.begin, span.length());
        fuzz::require(words.find(u'\n') == std::u16string_view::npos, "sentences stay in their line");
        end = span.end;
    }
}

void checkPairs(std::u16string_view text)
{
    std::uint32_t begin = 0;
    for (const text::Pair& pair : text::pairs(text, {0, static_cast<std::uint32_t>(text.size())})) {
        fuzz::require(pair.span.begin >= begin && pair.span.length() >= 2 && pair.span.end <= text.size(),
                      "pairs are in order");
        begin = pair.span.begin;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::u16string units = text::fromUtf8({reinterpret_cast<const char*>(data), size});
    const std::u16string_view text = units;
    checkSentences(text);
    checkPairs(text);
    for (std::size_t i = 1; i < text.size() && i < 64; ++i) {
        const text::Tail tail = text::readTail(text[i - 1], text.substr(i));
        fuzz::require(tail.particle.length <= text.size() - i, "particles stay in the text");
        fuzz::require(tail.possible || tail.particle.length == 0, "what is no name has no particle");
    }
    const std::u16string_view arguments[] = {text.substr(0, 8)};
    text::fillParticles(text.substr(0, 256), arguments, 1);
    return 0;
}
