#pragma once

#include "extract/figures.h"

namespace atlas::extract {

/// Words of a metric in the sentence.
struct MetricHit
{
    std::uint32_t first = 0; ///< tokens
    std::uint32_t last = 0;
    std::uint32_t end = 0; ///< the token of the verb that the rule asks for, else `last`
    std::uint32_t length = 0;
    const MetricRule* rule = nullptr;
    std::optional<Metric> metric; ///< that of the rule, or what the words (금액은) refer to
    bool stake = false; ///< securities, or less than a half: whose stake it is has no part in the price
};

/// Sums in one list: 1조원, 2조원과 3조원.
struct SumList
{
    std::uint32_t first = 0; ///< token of the first sum
    std::size_t index = 0;   ///< which of them is asked about
    std::size_t count = 1;
};
SumList listOfSums(const SentenceView&, const Sums&, std::uint32_t at);

/// 17억유로 규모의 시리즈C 투자에 참여했다: who is told of takes part in another's round.
bool takesPart(const SentenceView&, const MetricHit&);

/// Whether what the metric tells happens once (a purchase), so that it does not stand at a level.
bool isEvent(Metric);

/// The words of metrics in one sentence, and which of them a sum belongs to.
class MetricHits
{
public:
    MetricHits(const SentenceView&, const Sums&, const MetricContext&);

    struct Found
    {
        const MetricHit* hit = nullptr;
        bool near = false; ///< right before or behind, by grammar
    };
    /// Null: none in this sentence.
    Found of(std::uint32_t sum) const;
    /// The hit that ends with this token.
    const MetricHit* endingAt(std::uint32_t token) const;
    /// The hit that starts with this token.
    const MetricHit* startingAt(std::uint32_t token) const;
    /// The nearest before this token that names a metric, over clause ends too.
    const MetricHit* earlier(std::uint32_t token) const;
    const std::vector<MetricHit>& all() const { return m_hits; }
    /// The last event that the sentence speaks of: 인수, 계약.
    std::optional<Metric> event() const { return m_event; }

private:
    void add(std::uint32_t at, std::uint32_t last, const Grammar::Trigger&);
    bool isRange(std::uint32_t at) const;
    bool isMultiplied(std::uint32_t at) const;
    std::size_t firstFrom(std::uint32_t token) const;
    bool isMeasure(std::uint32_t last) const;
    std::optional<Metric> meant(std::uint32_t at) const;
    std::optional<Metric> share(std::uint32_t at) const;
    bool offersSomebody(std::uint32_t at) const;
    bool isOfferOf(std::uint32_t at) const;
    bool isGiven(std::uint32_t at) const;
    bool isPutIn(std::uint32_t at) const;
    bool tookSum(std::uint32_t at) const;
    bool speaksOfRound() const;
    bool isWorth(std::uint32_t at, bool sold) const;
    bool isLevelClosing(std::uint32_t at) const;
    bool isPaidBy(std::uint32_t at) const;
    std::optional<Metric> turned(Metric, std::uint32_t at) const;
    void followEvent(const MetricRule&, std::optional<Metric>, std::uint32_t at);
    std::uint32_t verbFollowing(const MetricRule&, std::uint32_t last) const;
    const MetricHit* inStep(std::uint32_t sum) const;
    const MetricHit* before(std::uint32_t sum) const;
    const Token& bearerOf(std::uint32_t noun, std::uint32_t before) const;
    bool reaches(const MetricHit&, std::uint32_t from, std::uint32_t sum) const;
    bool isLevel(std::uint32_t sum) const;
    bool isOver(const MetricHit&, std::uint32_t token) const;
    bool consumed(const MetricHit&) const;
    bool isPutAt(std::uint32_t sum) const;
    bool endsClause(std::uint32_t sum) const;
    std::size_t sharedBehind(std::uint32_t sum, std::size_t index) const;
    const MetricHit* behind(std::uint32_t sum) const;
    bool opens(std::uint32_t sum, const MetricHit&) const;
    bool hasSumBehind(const MetricHit&) const;

    const SentenceView& m_s;
    const Sums& m_sums;
    const MetricContext& m_context;
    std::vector<MetricHit> m_hits;
    std::optional<Metric> m_event;
};

} // namespace atlas::extract
