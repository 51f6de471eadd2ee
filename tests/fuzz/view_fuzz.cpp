#include "exchange/viewjson.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto view = exchange::readView({reinterpret_cast<const char*>(data), size});
    if (!view) {
        fuzz::require(!view.problem().code.empty(), "a problem has a code");
        return 0;
    }
    const auto again = exchange::readView(exchange::writeView(*view));
    fuzz::require(again.ok(), "what was written is read");
    fuzz::require(*again == *view, "a view comes back the same");
    return 0;
}
