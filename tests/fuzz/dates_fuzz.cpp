#include "extract/dates.h"
#include "fuzz/require.h"
#include "text/decode.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

void check(std::u16string_view words, std::optional<text::PartialDate> published)
{
    const auto length = static_cast<std::uint32_t>(words.size());
    std::uint32_t end = 0;
    for (const extract::DateFact& date : extract::findDates(words, {0, length}, published)) {
        fuzz::require(date.span.begin >= end && !date.span.empty() && date.span.end <= length,
                      "dates are in order");
        fuzz::require(!date.value || text::isValid(*date.value), "dates are in the calendar");
        const auto period = extract::periodOf(words, date);
        fuzz::require(!period || (date.value && !date.value->complete()), "a day is no period");
        end = date.span.end;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::u16string words = text::fromUtf8({reinterpret_cast<const char*>(data), size});
    for (const char* published : {"", "2024-02-29", "2024-12", "2024", "9999-12-31", "0001-01-01"})
        check(words, text::PartialDate::fromIso(published));
    return 0;
}
