#include "fuzz/require.h"
#include "money/format.h"
#include "money/sums.h"
#include "text/decode.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

const money::Units& units()
{
    static const auto loaded = money::Units::load(ATLAS_RESOURCES "/units");
    fuzz::require(loaded.ok(), "the words of sums are read");
    return *loaded;
}

void check(const money::Amount& amount)
{
    fuzz::require(amount.value >= money::Decimal(0), "a sum has no sign");
    fuzz::require(!amount.max || *amount.max > amount.value, "a range ascends");
    for (const auto language : {text::Language::Korean, text::Language::English}) {
        for (const auto style : {money::Style::Compact, money::Style::Exact})
            fuzz::require(!money::format(amount, language, style).empty(), "a sum can be written");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::u16string words = text::fromUtf8({reinterpret_cast<const char*>(data), size});
    const auto length = static_cast<std::uint32_t>(words.size());
    const auto amounts = money::findAmounts(words, {0, length}, units());
    std::uint32_t end = 0;
    for (const money::Amount& amount : amounts) {
        fuzz::require(amount.span.begin >= end && !amount.span.empty() && amount.span.end <= length,
                      "sums are in order");
        end = amount.span.end;
        check(amount);
    }
    for (const money::SumPair& pair : money::equivalents(words, amounts, units()))
        fuzz::require(pair.sum + 1 == pair.equivalent && pair.equivalent < amounts.size(),
                      "a conversion follows its sum");
    return 0;
}
