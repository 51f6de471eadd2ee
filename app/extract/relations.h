#pragma once

#include "extract/clause.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace atlas::extract {

/// Collects the relations of an article, each pair and type once, with all evidence.
class RelationCollector
{
public:
    /// What the rules of ties that none of the tables reads begin with.
    static constexpr std::string_view lastResort = "last.";

    void add(RelationFact);
    /// The status counts that of the strongest evidence that is no denial; a denial outweighs what is only
    /// reported.
    std::vector<RelationFact> take();
    /// Whether it is an end of what has been read of this sentence, the last one that stated anything.
    bool isTied(EntityIndex, text::Span sentence) const;
    /// What a sentence told, as places in what take() returns; empty where it told nothing.
    std::vector<std::uint32_t> toldIn(text::Span sentence) const;
    const RelationFact& at(std::uint32_t place) const { return m_relations[place]; }
    /// What a later sentence makes of a relation.
    void revise(std::uint32_t place, Status status) { m_relations[place].status = status; }
    /// What was asked only is none, unless another sentence states it.
    void withdraw(std::uint32_t place);
    /// Whether what has been read so far states it.
    bool has(RelationType, EntityIndex source, EntityIndex target) const;
    /// Who makes the product by what has been read so far.
    std::optional<EntityIndex> makerOf(EntityIndex product) const;

private:
    /// What only the last resort tells of two that a rule ties as well, be it later.
    bool isSurmised(const RelationFact&) const;
    /// 가는 나와 소송을 벌인다. 나는 가를 제소했다: only the second says who sued.
    bool isTurned(const RelationFact&) const;
    /// 나 인수설을 부인했다: whatever tie of the two was only reported is denied with it.
    void denyHeard(EntityIndex source, EntityIndex target);

    std::vector<RelationFact> m_relations;
    std::unordered_map<std::uint64_t, std::size_t> m_byEnds;
    std::unordered_map<std::uint32_t, EntityIndex> m_makers; ///< by product
    text::Span m_sentence;                                   ///< that stated the last relation
    std::vector<std::uint32_t> m_told;                       ///< its relations
};

/// The relations that a sentence states, by the rules of the grammar and the parts that names play around
/// them. Tells the discourse of owners and members that later sentences take up.
void findRelations(const SentenceView&, Discourse&, RelationCollector&);

/// What the words at and behind the tokens [first, last] make of a statement; empty where it states nothing
/// (해야 한다, 수 있다). `ownWord`: only the words themselves count, since they describe a name (숙적 가와
/// 나는 …).
std::optional<Status> statusOf(const SentenceView&, RelationType, std::uint32_t first, std::uint32_t last,
                               bool ownWord);

/// 나와 손잡을까, 나에서 투자를 받았나?: a question that may be answered by yes or no; not 왜 나를 인수했나?
bool asksWhether(const SentenceView&);
/// Investments, acquisitions and mergers: done once, and then they are.
bool happensOnce(RelationType);
/// What a word makes of what was only heard.
enum class Denial : unsigned char
{
    None,
    Rebuts, ///< 부인했다, 사실이 아니다, 검토한 바 없다, 그런 계획은 없다
    Fades,  ///< 꺼졌다, 빗나갔다: of a rumour alone
};
Denial denialAt(const SentenceView&, std::uint32_t token);

} // namespace atlas::extract
