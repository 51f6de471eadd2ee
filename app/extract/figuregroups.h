#pragma once

#include "extract/figurehits.h"

namespace atlas::extract {

// Sums that several firms have: each its own, or all together.

/// 각각: whose the sum at token `at` is. Its list goes in step with as many names in a phrase, as many
/// subjects (가가, 나가 각각), or, where the sentence names nobody, as many as the last one spoke of, or
/// told sums of. Null: in no step. The entity lives as long as the sentence's phrases, the discourse and the
/// context.
const EntityIndex* inStep(const SentenceView&, const Sums&, const Discourse&, const MetricContext&,
                          std::uint32_t at);

/// 은행권의 지출, 빅테크 4사의 자본지출, 스타트업 투자액: what firms without a name have is nobody's figure.
bool isCrowds(const SentenceView&, const MetricHit&);

/// 외국인이 6억원, 기관이 2억원어치를 순매수했고: what is bought and sold on the whole market.
bool isTraded(const SentenceView&, std::uint32_t sum);

/// 공개된 투자는 23건, 금액은 1870억원: of so many deals, of nobody whom the sentence names.
bool countsDeals(const SentenceView&, std::uint32_t sum);

/// 10억원씩, 10억 달러(약 1조원)씩: each gives as much.
bool isApiece(const SentenceView&, std::uint32_t sum);

/// 가와 나가 다에 30억원을 투자했다: who gets what several put in. Null unless several do, each without a sum
/// of its own.
const EntityIndex* fundedTogether(const SentenceView&, const MetricHit&, std::uint32_t at);

/// 나가 가에 투자하면서 몸값이: whose worth a clause before tells of. Null for none.
const EntityIndex* fundedBefore(const SentenceView&, const MetricHit&);

} // namespace atlas::extract
