#pragma once

#include "extract/clause.h"
#include "money/sums.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace atlas::extract {

/// What sentences before said about sums: a metric named once holds for the list that follows.
struct MetricContext
{
    std::optional<Metric> metric;
    std::optional<EntityIndex> who;   ///< of the last figure of that metric
    std::optional<EntityIndex> last;  ///< whom the last sum was about
    std::optional<Metric> lastMetric; ///< of that sum
    /// Whom this paragraph's sums are about: that of the last one, unless a sentence since has a topic.
    std::optional<EntityIndex> about;
    Entities holder;             ///< that of the discourse, before the last sentence
    Entities holders;            ///< of whom the last sentence told sums, each once
    bool told = false;           ///< the last sentence told a sum
    bool round = false;          ///< this paragraph has told of a round of funding
    int sentences = 0;           ///< for how many more it holds
    std::optional<Metric> event; ///< 인수, 계약: what 금액은 is the price of
    int eventSentences = 0;
};

/// Collects the figures of an article in text order; one that is stated again follows as often, for the dates
/// beside it, until mergeRestated().
class FigureCollector
{
public:
    void add(FigureFact);
    std::vector<FigureFact> take() { return std::move(m_figures); }

private:
    std::vector<FigureFact> m_figures;
    /// By hash of metric, value and currency: indices into m_figures, ascending.
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> m_bySum;
};

/// Leaves each figure once, with the time that the first statement with one gives it.
void mergeRestated(std::vector<FigureFact>&);

/// The sums of the whole article and which of them convert the one before.
struct Sums
{
    std::span<const money::Amount> amounts;
    std::vector<std::optional<std::size_t>> equivalent; ///< by amount: the conversion of it
    std::vector<bool> converts;                         ///< by amount: is a conversion itself

    /// Whether the token is a sum that stands in the sentence itself, neither in brackets nor a conversion.
    bool isOpen(const Token& token) const
    {
        return token.kind == TokenKind::Sum && !token.bracketed && !converts[token.index];
    }
};

/// The figures that a sentence states: for each sum the metric by the words before and behind it, and who it
/// is about by grammar.
void findFigures(const SentenceView&, const Sums&, const Discourse&, MetricContext&, FigureCollector&);

} // namespace atlas::extract
