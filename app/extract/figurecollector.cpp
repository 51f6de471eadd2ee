#include "extract/figures.h"

#include <map>
#include <string>
#include <tuple>

namespace atlas::extract {

namespace {
std::uint64_t hashOfSum(Metric metric, const money::Amount& amount)
{
    const auto coefficient = amount.value.coefficient();
    std::uint64_t hash = static_cast<std::uint64_t>(metric);
    const auto mix = [&](std::uint64_t part) { hash = (hash ^ part) * 0x9E3779B97F4A7C15u; };
    mix(static_cast<std::uint64_t>(coefficient));
    mix(static_cast<std::uint64_t>(coefficient >> 64));
    mix(static_cast<std::uint64_t>(amount.value.scale()));
    for (const char letter : amount.currency.code)
        mix(static_cast<unsigned char>(letter));
    return hash;
}
} // namespace

void FigureCollector::add(FigureFact fact)
{
    std::vector<std::uint32_t>& alike = m_bySum[hashOfSum(fact.metric, fact.amount)];
    for (const std::uint32_t index : alike) {
        FigureFact& known = m_figures[index];
        if (known.metric != fact.metric || known.amount.value != fact.amount.value ||
            known.amount.currency != fact.amount.currency)
            continue;
        if (known.entity == fact.entity) {
            m_figures.push_back(std::move(fact)); // it may say when the first one held
            return;
        }
        if (fact.metric == Metric::Deal) { // one price, told of the buyer or of what is bought
            if (fact.confidence > known.confidence) {
                fact.restated.swap(known.restated);
                std::swap(known, fact);
            }
            known.restated.push_back({fact.sentence, fact.amount.span});
            return;
        }
    }
    alike.push_back(static_cast<std::uint32_t>(m_figures.size()));
    m_figures.push_back(std::move(fact));
}

void mergeRestated(std::vector<FigureFact>& figures)
{
    using Sum = std::tuple<EntityIndex, Metric, std::string, money::Currency>;
    std::map<Sum, std::size_t> first;
    std::size_t kept = 0;
    for (FigureFact& figure : figures) {
        const Sum sum{figure.entity, figure.metric, figure.amount.value.toString(), figure.amount.currency};
        const auto [place, isNew] = first.try_emplace(sum, kept);
        if (!isNew) {
            FigureFact& known = figures[place->second];
            known.restated.push_back({figure.sentence, figure.amount.span});
            const bool same = known.status == figure.status && known.baseline == figure.baseline;
            if (same && !known.asOf && !known.period) {
                known.asOf = figure.asOf;
                known.period = std::move(figure.period);
            }
            continue;
        }
        if (&figures[kept] != &figure)
            figures[kept] = std::move(figure);
        ++kept;
    }
    figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(kept), figures.end());
}

} // namespace atlas::extract
