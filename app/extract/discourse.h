#pragma once

#include "extract/entities.h"
#include "extract/facts.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::extract {

struct SentenceView;
struct Phrase;

// What a text speaks of, sentence by sentence: who a clause is about that does not say so.
//
// The model is that of centering (B. J. Grosz, A. K. Joshi, S. Weinstein, "Centering: A Framework for
// Modeling the Local Coherence of Discourse", Computational Linguistics 21(2), 1995), ranked as a language
// does that marks its topics (M. Walker, M. Iida, S. Cote, "Japanese Discourse and the Process of Centering",
// Computational Linguistics 20(2), 1994). Each sentence puts forward the organisations that it names, the
// most central first:
//
//   topic 은/는, 로서는 > 가도 > whose thing is the topic (가의 매출은) > what is named (하나는 가다)
//   > subject 이/가 > whose thing is the subject > object > others
//
// A dropped subject means the centre: the last topic (은/는, 도). What ranks below it becomes the centre only
// where a paragraph begins, and so does there the only firm named, which a thing is something to (가에도 이번
// 수주는 뜻이 깊다); else the topic goes on, but for sums, which are those of the last owner of a topic too,
// and for whom the article is about, which needs no more than to own a topic. 이 회사 points, so
// it means what the last sentence put forward first, be it no centre, but where a paragraph begins; described
// by a clause (2020년 문을 연 이 회사는) rather the firm that the sentence introduced beside its subject with
// its kind, and behind 다도 the one that the last deed was done to. 회사는 means the centre of the paragraph,
// else that of the article. A paragraph that names nobody goes on with whom the article is about, where the
// paragraph before named it or it is named more often than whom that one began with; else with that.
//
// No centre: who only judges or reports (증권사, 통신사), who speaks of others (교수), what stands in quotes,
// in brackets or in a relative clause, whom a contrast sets beside the topic (가와는, 가의 경우), authorities
// (산업부는), and who is tied to the centre though the sentence leaves it unsaid (나벤처스도 3억원을 넣었다,
// 모회사 나는 …).

/// Organisations that were named together, for 양사 and 세 회사.
struct NamedTogether
{
    Entities entities;
    bool bound = false; ///< they were the subject, or the sentence tied them
    int sentence = 0;
};

/// The last deed that was told: whom a further one is done to (나도 30억원을 보탰다).
struct LastDeed
{
    RelationType type = RelationType::Unstated;
    Entities targets;
    int sentence = 0;
    Entities sources; ///< who did it
};

/// What a sentence told: relations by their places in RelationCollector.
struct Told
{
    std::vector<std::uint32_t> relations;
    int sentence = 0;
};

/// For how many sentences an alliance stays what is spoken of.
inline constexpr int sentencesOfAlliance = 2;

struct Discourse
{
    Entities main;       ///< what the article is about, by its headline and first sentence
    Entities focus;      ///< the centre: what a dropped subject means
    Entities holder;     ///< the same, of what is counted: 매출은 after 가의 기업가치는
    Entities lead;       ///< the first centre of the last paragraph that had one
    Entities forward;    ///< what the last sentence with names put forward, most central first
    Entities introduced; ///< who the last sentence named beside its subject, and what kind of firm it is
    std::vector<NamedTogether> groups; ///< oldest first
    Entities opening; ///< three and more that the article begins with: of them a paragraph says 세 회사는
    Entities series;  ///< the last centres, each once, oldest first
    Entities recent;  ///< the last organisations named
    Entities here;    ///< companies that the paragraph has named so far
    LastDeed deed;
    Told told;              ///< by the last sentence that told any
    Told rumoured;          ///< the same, only reported: a sentence behind may deny it
    Told wondered;          ///< by a question that the next sentence may answer by yes or no
    Entities asked;         ///< of whom the last question was, other than who answers
    int askedSentence = -1; ///< which the answer is
    Entities tied;          ///< those that the last words of a tie in the sentence in hand tie
    RelationType tiedBy = RelationType::Unstated; ///< how the last two of them are
    Entities speaker;                             ///< for which firm the last quote was said
    std::optional<EntityIndex> product;           ///< the last one named, for 이 칩
    int productSentences = 0;                     ///< for how many sentences more it is at hand
    std::optional<Entities> speakerBehind; ///< the same of the one in hand, where only the next sentence says
    bool wentBack = false;        ///< the sentence in hand goes back to the centre behind its customers
    bool otherSpoke = false;      ///< the last quote was said for none
    double mainScore = 0;         ///< how central `main` is
    bool mainRead = false;        ///< a full sentence has been read that names somebody
    bool mainHere = false;        ///< the last sentence named what the article is about
    bool mainInParagraph = false; ///< a sentence of this paragraph did
    bool focusHere = false;       ///< the centre was set in this paragraph
    bool paragraph = true;        ///< the next sentence starts a paragraph
    int sentence = 0;             ///< how many have been read
    int funding = 0;              ///< for how many sentences more a round of funding is spoken of
    Entities funded;              ///< whose round it is
    Entities parent;              ///< the last owner named, for 또 다른 계열사
    std::optional<EntityIndex> alliance; ///< the last alliance named
    int allianceSentences = 0;           ///< for how many sentences more it is what is spoken of
    std::optional<EntityIndex> team;     ///< who leads the team last spoken of (가 진영은)
    int teamSentences = 0;               ///< for how many sentences more it is
    int memberSentences = 0;             ///< for how many sentences more a bulleted list names its members
};

/// The next sentence starts a paragraph. `entities` are all of the article.
void startParagraph(Discourse&, const std::vector<EntityFact>& entities);
/// ▲가온랩스=새 칩을 공개했다: what an item of a digest is about stands at its head.
void startItem(Discourse&, const SentenceView&);
/// Remembers what this sentence speaks of.
void advance(Discourse&, const SentenceView&);

/// Whose thing the clause before this token speaks of: 가의 매출이 늘었는데, 자회사 …; null where there is
/// none. `farthest`: words from the name to its thing.
const Phrase* centreWithin(const SentenceView&, std::uint32_t token, std::uint32_t farthest);

/// What 양사, 이 회사 at this token stands for; empty where nothing says. Of the phrases of the sentence,
/// those before the token must have been found.
Entities meantBy(const SentenceView&, const Discourse&, std::uint32_t token);
/// 펀드는, 재단은: the one organisation named before whose name ends so.
std::optional<EntityIndex> namedByKind(const SentenceView&, const Discourse&, std::uint32_t token);
/// 이 컨소시엄은, 이 칩은, 펀드는: what the noun at a token stands for that was named before.
std::optional<EntityIndex> takenUp(const SentenceView&, const Discourse&, std::uint32_t at);
/// The last alliance that the sentence names before a token: '가'를 결성했는데 이 연합에는.
std::optional<EntityIndex> allianceBefore(const SentenceView&, std::size_t token);
/// 그룹 계열사 나는, 그룹의 금융 자회사 나는: the noun at this token is of the group that was spoken of.
bool ownsKinBehind(const SentenceView&, std::uint32_t noun);
/// 양사는, of whom the article is about and another one: a dropped subject behind means that one alone, as
/// before.
bool isPairOf(const SentenceView&, const Phrase&, const Entities& main);
/// Whether those that 양사 stands for were spoken of as doing something together.
bool wereTogether(const Discourse&, const Entities&);

} // namespace atlas::extract
