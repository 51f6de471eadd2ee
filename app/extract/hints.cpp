#include "extract/hints.h"

#include "tables/hints.h"

#include <utility>

namespace atlas::extract {

namespace {

template<text::ListName Name>
constexpr auto listedHints = text::listedWords<text::partCount(text::rowNamed(tables::hints, Name))>(
    text::rowNamed(tables::hints, Name));

} // namespace

template<text::ListName Name>
constinit const text::WordList HintList<Name>::words{listedHints<Name>};

namespace {

template<std::size_t Row>
consteval auto nameOf()
{
    return text::ListName<tables::hints[Row][0].size() + 1>{tables::hints[Row][0]};
}

template<std::size_t... Row>
consteval std::array<const text::WordList*, sizeof...(Row)> listsOf(std::index_sequence<Row...>)
{
    return {&hints<nameOf<Row>()>...};
}

// A template is compiled where it is asked for: here every list is, for the other files.
[[gnu::used]] constexpr auto everyList = listsOf(std::make_index_sequence<std::size(tables::hints)>{});

} // namespace

} // namespace atlas::extract
