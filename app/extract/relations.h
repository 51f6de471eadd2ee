#pragma once

#include "extract/clause.h"

#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace atlas::extract {

/// Collects the relations of an article, each pair and type once, with all evidence.
class RelationCollector
{
public:
    void add(RelationFact);
    /// The status counts that of the strongest evidence that is no denial.
    std::vector<RelationFact> take() { return std::move(m_relations); }
    /// Whether it is an end of what has been read of this sentence, the last one that stated anything.
    bool isTied(EntityIndex, text::Span sentence) const;
    /// Who makes the product by what has been read so far.
    std::optional<EntityIndex> makerOf(EntityIndex product) const;

private:
    std::vector<RelationFact> m_relations;
    std::unordered_map<std::uint64_t, std::size_t> m_byEnds;
    std::unordered_map<std::uint32_t, EntityIndex> m_makers; ///< by product
    text::Span m_sentence;                                   ///< that stated the last relation
    std::unordered_set<std::uint32_t> m_tied;                ///< the ends of what it states
};

/// The relations that a sentence states, by the rules of the grammar and the parts that names play around
/// them. Tells the discourse of owners and members that later sentences take up.
void findRelations(const SentenceView&, Discourse&, RelationCollector&);

/// What the words at and behind the tokens [first, last] make of a statement; empty where it states nothing
/// (해야 한다, 수 있다). `ownWord`: only the words themselves count, since they describe a name (숙적 가와
/// 나는 …).
std::optional<Status> statusOf(const SentenceView&, RelationType, std::uint32_t first, std::uint32_t last,
                               bool ownWord);

} // namespace atlas::extract
