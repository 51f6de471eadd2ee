#pragma once

#include "extract/relations.h"

namespace atlas::extract {

// What findRelations is made of, each part in a file of its own.

/// Whether a kind of thing can be an end of a relation.
bool fitsSource(RelationType, EntityKind);
bool fitsTarget(RelationType, EntityKind);

/// One end of a relation: an entity of a phrase.
struct RelationEnd
{
    const Phrase& phrase;
    EntityIndex entity;
};

/// Where the sentence names the end.
text::Span spanOf(const SentenceView&, const RelationEnd&);
/// The tokens of the words that state a tie, both included.
struct TriggerTokens
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};
/// Whether the two can be the ends of such a relation as this sentence names them.
bool mayHold(const SentenceView&, RelationType, const RelationEnd& source, const RelationEnd& target);

bool isSubject(const Phrase&); ///< topic or subject
/// The nearest phrase of a slot that holds something of a kind that fits; null for none.
const Phrase* nearestFitting(const SentenceView&, const Fill&, bool (*fits)(RelationType, EntityKind),
                             RelationType);
/// 가는 나의 칩을, 다는 라의 칩을 쓴다: the thing of the owner belongs to the part of the subject before;
/// `subject`: the one met before it on the way to the left, where it is that of the clause.
bool ownsForOther(const SentenceView&, const Phrase& owner, const Phrase* subject);
/// 가는 나와, 다는 라와 만든다: the same of what bears a particle itself.
bool isOfOtherSubject(const SentenceView&, const Phrase&, const Phrase* subject);
/// 가가 칩을, 나가 서버를: more than nouns that describe the second stand between two.
bool saysMoreUpTo(const SentenceView&, const Phrase& left, const Phrase& right);
bool contains(const Phrase&, EntityIndex);
/// Whether both bear the same particle, things of both do, or both are subjects.
bool alike(const SentenceView&, const Phrase&, const Phrase&);
/// Only nouns and sums between two phrases, and a comma or a sum that sets them apart.
bool coordinated(const SentenceView&, const Phrase& left, const Phrase& right);
/// 가는 30억원, 나는 20억원을 냈다: a topic set against one before it, so that of its own clause alone.
bool isContrasted(const SentenceView&, const Phrase& topic);
/// A verb stands between two phrases.
bool coordinatedVerb(const SentenceView&, const Phrase& left, const Phrase& right);
/// 가와 나, 다와 라 간 협력: two pairs that share their noun.
bool pairsInRow(const SentenceView&, const Phrase& left, const Phrase& right);
/// 자회사 나를 통해 투자했다: it did so too. `last`: token where the words of the tie end.
bool isInstrument(const SentenceView&, const Phrase&, std::uint32_t last);
/// 나루벤처스: all are called like those that put money in firms.
bool isFinancier(const SentenceView&, const Phrase&);
/// 나루벤처스가 30억원을 투자했다: the same, where no other firm is the topic.
bool backsUnsaid(const SentenceView&, const Phrase& source);
/// 가가 이끄는 팀에 나가 들어갔다: a member of 가 컨소시엄, where the article speaks of that; of rules on
/// teams.
void joinLeader(const SentenceView&, const RelationRule&, RelationFact&);
/// 다온 지분을, where the frame means the one spoken of before; 연기금 자회사인 나: what another one, who has
/// no name, owns is not the one's that was carried over.
bool isOfOthers(const SentenceView&, std::uint32_t noun, const Frame&, bool carried);
/// 다온 지분을: the word before the token may be a name that no list knows, and says whose it is.
bool ownedByWord(const SentenceView&, std::uint32_t token);
/// 용접 로봇 기업 가가 참여한다: nothing else in the clause of the words at `token`.
bool standsAlone(const SentenceView&, const Phrase& subject, std::uint32_t token);
/// 가는 나가 투자한 다로부터: the clause describes a firm or a thing behind it, and not its topic.
bool describesAnother(const SentenceView&, const Slots&, const Phrase& topic);
/// 가는 칩을 만들고 로봇 자회사 나를 통해 병원에 판다: the child is the topic's.
bool isOwnChild(const SentenceView&, const Slots&, std::uint32_t noun);
/// 가는 국부펀드 산하 나와 손잡았다: of one that has no name, not of the subject.
bool isOfUnsaid(const SentenceView&, std::uint32_t noun);
/// Only nouns without a comma between an owner and what it owns: no 가는 나의 주주이며, 다는
bool oneNoun(const SentenceView&, const Phrase& owner, const Phrase& owned);

/// A firm that the lists give to another owner.
bool isListedOther(const EntityFact&, const EntityFact& owner);
/// A firm that the lists know with no owner, and whose name does not begin as the owner's.
bool isOfNobody(const EntityFact&, const EntityFact& owner);
/// 자회사 가와 미국 기업 나가: how many of the list the owner has; what has a word of its own before it is
/// none.
std::size_t ownedCount(const SentenceView&, const Phrase& owned, const EntityFact& owner);
/// 누리엣지 지분을: the noun at this token is of somebody whose name has not been found.
bool ofUnknown(const SentenceView&, std::uint32_t noun);
/// The same, or 나에 1억원을 넣기로 (no 나에 이어), in words that start with token `first`: they are not of
/// the one spoken of before.
bool isOfAnother(const SentenceView&, const Slots&, RelationType, std::uint32_t first);

/// 가와 합병을 추진: the words of another tie stand between a partner and the token `first`.
bool otherTieBetween(const SentenceView&, const Phrase& partner, std::uint32_t first);
/// False for a product that the lexicon gives to a maker of another house.
bool mayMake(const SentenceView&, const EntityFact& maker, const EntityFact& product);
/// 가는 나 연구원들이 만든 회사다: the people before the words did it, so that it is not done for theirs.
bool isDoneByPeople(const SentenceView&, const Phrase& theirs, std::uint32_t verb);
/// 가는 나와 계약을 맺었다. 칩은 다가 공급한다: whether the centre alone may be whom it is for.
bool maySupply(const SentenceView&, const Phrase& source, const Discourse&, const Entities& centre);
/// 가도 공장에 1억원을 넣었다: something is said of what it is done to.
bool dealsWithOther(const SentenceView&, const Phrase& subject, std::uint32_t verb);
/// What the words of the rule say of their tie; nothing where they state none.
std::optional<Status> statusOfTie(const SentenceView&, const RelationRule&, const Frame&, TriggerTokens);
/// The conditions of the rule on a source named in the sentence, `subject`: as its subject, where the words
/// of the tie start with a token.
bool bearsForm(const SentenceView&, const RelationRule&, const Phrase& source, std::uint32_t token,
               bool subject);
/// '나'는 가가 찍는다: a product is topic.
bool isOfProduct(const SentenceView&, const Slots&);
/// Who makes the product that is named in the first of these slots to hold one: the lexicon or the sentences
/// before say it of a firm that the article names; nothing where that firm works on it with another one.
std::optional<EntityIndex> makerNamed(const SentenceView&, const Slots&, std::initializer_list<Slot>,
                                      const RelationCollector&);
/// HBM4: what many make; one that has developed it says so, and none stands for its maker.
bool isStandard(const EntityFact& product);
/// 나와 총판 계약을 맺고 '다'를 팔았다: who deals in a product that another one was told to make; a standard
/// is nobody's. Of rules by which a firm is taken for the maker of what it sells.
bool isSoldOn(const SentenceView&, const RelationRule&, const RelationEnd& source, const RelationEnd& product,
              const RelationCollector&);
/// Whether a product there speaks of its maker, as a customer or as who delivers: '나'는 가의 칩을 쓴다.
bool standsForMaker(Slot);
/// '나'는 가의 칩을 쓴다, where 나 is of another house than the firm spoken of before.
bool isOfOtherMaker(const SentenceView&, const Slots&, const Phrase& firm);
/// The condition of the rule on what kind of thing its target is.
bool isOfKind(const RelationRule&, EntityKind target);
/// What a person owns is not the firm's: 최대주주는 나의 창업자인 홍길동 대표다.
bool isPersonal(RelationType, const Frame&, const Phrase& source, const Phrase& target);
/// Whether the source buys a share of the name before the words: one named behind them is the subject there,
/// as in 나 지분을 가가 사들였다, but not 나 지분을 사들여 다의 지배력을 높였다.
bool mayBuy(RelationType, const Frame&, const Phrase& source);
/// 나와 팀을 이뤄 다와 겨룬다, 나와 함께 도전한다: one does something with the partner first. `verb`: token
/// of the words of the tie.
bool isAlly(const SentenceView&, const Frame&, const Phrase& partner, std::uint32_t verb);
/// What a thing can be in: 칩은 나와 만든다, 자금은 나에서 받는다.
bool isDealing(RelationType);
/// What one may do by way of a firm of its own, so that this one does it too.
bool mayActThrough(RelationType);
/// What a dropped subject means: the centre; 기존에는 나의 칩을 썼다, where that is who supplies now: its
/// customer.
const Entities& spokenOf(const SentenceView&, const Discourse&);
/// 나에 3억원을 넣고 연구소를 세웠다: whom the clauses before tie the subject to; empty where they tie
/// others.
Entities tiedTo(const Discourse&, const Entities& subject);
/// What one does to another, and others may do too.
bool isDeed(RelationType);
/// Notes whom the words in hand tie; `further`: they tied some before. Whether they have tied any by now.
bool followTied(Discourse&, RelationType, EntityIndex source, EntityIndex target, bool further);
/// Adds one more who did the last deed.
void followSource(Discourse&, RelationType, EntityIndex source, EntityIndex target);
/// 나와 다가 고객이며 지난해에는 라에 칩을 팔았다: customers of the one spoken of, subjects of the clause
/// before, are none of this one.
void dropCustomer(const SentenceView&, Discourse&, Slots&);
/// 나는 가의 칩으로 일손을 줄였다. 다에도 공급한다: who supplied the firm that is spoken of, where these
/// words are told of one more; empty for none. Not `supplier`: to whom that firm supplies, of 칩은 다에서
/// 산다.
Entities dealerAgain(const SentenceView&, const Discourse&, const RelationCollector&, std::uint32_t before,
                     bool supplier);
/// 가는 3억원을 냈고 나도 투자에 나섰다: whether this sentence says that one did so, and not that it was done
/// to.
bool hasDone(const Discourse&, RelationType, const Phrase&);
/// Whether the last deed was one that a tie of this type in this sentence repeats.
bool isAgain(const SentenceView&, const Discourse&, RelationType);
/// 가 팀에는 나와 다가 힘을 모은다: those who join a team are tied to it, not to each other for that.
bool joinsTeam(const SentenceView&, std::uint32_t verb);
/// 가그룹: all are called groups.
bool isCalledGroup(const SentenceView&, const Phrase&);
/// Notes whose team the sentence speaks of: 가 진영은. Before followAlliance.
void followTeam(const SentenceView&, Discourse&);
/// The alliance, or who leads the team, that the words at this token can mean: the sentences before spoke of
/// it.
std::optional<EntityIndex> spokenTeam(const SentenceView&, const Discourse&, std::uint32_t token);
/// It has been spoken of again.
void keepSpoken(Discourse&);

/// 가와 나는 언론사와 손잡았다: each with somebody without a name.
bool withSomebody(const SentenceView&, const Phrase& pair, std::uint32_t verb);

/// 나와 그 주주인 다: the name before 그, whose the noun at the token is; null for none.
const Phrase* ofThat(const SentenceView&, std::uint32_t noun);
/// 가와 나가 다와 라를 각각 샀다: the two lists before the token run in step.
bool inStep(const SentenceView&, const Phrase& source, const Phrase& target, std::uint32_t first);

/// 가, 나 대표는 다를 만나 협력을 논의했다: what they do with another says nothing of themselves.
bool actsOnOther(const SentenceView&, const Slots&);

/// Who takes part in what another one does: 나와 함께 다에 투자했다; none where the tie is no such deed.
const Phrase* companion(const SentenceView&, RelationType, const Fill& with, const Phrase& source);

/// The words of a rule in a sentence and what stands around them.
struct TriggerPlace
{
    const SentenceView* sentence = nullptr;
    std::uint32_t first = 0; ///< tokens
    std::uint32_t last = 0;
    std::uint32_t length = 0; ///< of the words
    const Slots* slots = nullptr;
};

/// The ends that a rule has found, and which of them the sentence before spoke of.
struct GappedEnds
{
    const Phrase& source;
    const Phrase& target;
    bool sourceCarried = false;
    bool targetCarried = false;
};
using PhrasePairs = std::vector<std::pair<const Phrase*, const Phrase*>>; ///< source and target

/// Further pairs of the same verb: 가는 나에 1억, 다에 2억을 / 가는 나와, 다는 라와 / 가가 1억, 나가 2억을.
PhrasePairs gappedPairs(const SentenceView&, const GappedEnds&);

/// Words that state a relation, at tokens [first, last] of a sentence, and the rules that list them.
struct TriggerWords
{
    const SentenceView& sentence;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::uint32_t length = 0;
    std::span<const std::uint32_t> rules;
    const Slots& slots; ///< around these tokens
};

/// False for 나가 320억원에 인수했다: what it is done to stands in the sentence before.
bool hasObject(const TriggerPlace&);
/// 나에 칩을 판 가: the object is a thing, so what the clause describes is none.
bool hasThingObject(const TriggerPlace&);

/// Applies the rules; whether the words have said what they say: a tie, or that they are none.
bool readRules(const TriggerWords&, Discourse&, RelationCollector&);

// Signs that turn away words which cannot tie anything, before more is asked.

/// Whether anything can be an end in this sentence: a name, or what the sentences before spoke of where two
/// of these can be tied to each other.
bool mayHaveEnds(const SentenceView&, const Discourse&);
/// The slots that may be filled, a bit 1 << Slot each: no fewer than the rules find filled.
std::uint32_t fillable(const Slots&);
inline bool mayFill(const Frame& frame, std::uint32_t fillable)
{
    return (fillable >> static_cast<unsigned>(frame.source) & 1) != 0 &&
           (fillable >> static_cast<unsigned>(frame.target) & 1) != 0;
}
/// False for a rule none of whose frames can be filled.
bool mayFindEnds(const Grammar&, std::uint32_t rule, const Slots&, std::uint32_t fillable);

/// Whether the conditions of the rule are met at this place (its columns `verbs` and `form`).
bool holdsAt(const RelationRule&, const TriggerPlace&, const Discourse&);

/// 가는 나와도 손잡았다. 나는 게임을 만든다. 다와의 제휴는 끝냈다: behind a word on a partner of what the
/// article is about, a tie that is topic itself (its last token) is that one's.
bool goesBack(const SentenceView&, const Slots&, std::uint32_t last, const Discourse&);
/// Whether the words are said of somebody, so that a dropped subject can be carried over: the centre.
bool isStatement(const SentenceView&, const Slots&, TriggerTokens, const Discourse&, const Entities& centre);
/// ―나와의 관계는. "2년 전 손을 잡았다": an answer that names nobody before these words is of whom was asked.
bool namesNobodyAsked(const SentenceView&, const Discourse&, std::uint32_t before);
/// What a rule found.
struct FoundEnds
{
    const Frame& frame;
    const Phrase& source;
    const Phrase& target;
    bool carried = false; ///< the source
};
/// Whether the words around give an end to somebody else: 가는 홍길동이 세운 나를, 칩은 가가 만들어 나에
/// 넘긴다.
bool isOfOtherSubject(const SentenceView&, const RelationRule&, const FoundEnds&, TriggerTokens);
/// 가, 나 등 8개사가: how many the list says that it means; 0 where it does not say.
std::size_t countedBehind(const SentenceView&, const Phrase& list);
/// Whether an end stands right behind the words: 자회사 가.
bool isApposed(const Frame&);
/// How many of a list are sources.
std::size_t sourceCount(RelationType, const Frame&, const Phrase& source, std::size_t most);

/// What a construction states without a rule of the tables, and where its words stand.
struct Statement
{
    RelationType type = RelationType::Partnership;
    EntityIndex source{};
    EntityIndex target{};
    std::string_view rule;
    double confidence = 0;
    text::Span trigger; ///< the spans and the frame as in Evidence
    text::Span sourceWords;
    text::Span targetWords;
    Status status = Status::Actual;
    std::string_view frame;
};
void addStatement(const SentenceView&, const Statement&, RelationCollector&);

/// "오픈AI의 '챗GPT'": an owner right before a product.
void findPossessed(const SentenceView&, RelationCollector&);
/// 통화 비서 '나'에 가의 모델을 얹었다: a product that is brought up without saying whose it is, is made by
/// whom the sentence speaks of. After all rules.
void findOwnProducts(const SentenceView&, const Discourse&, RelationCollector&);
/// 가와 자회사 나는: a list whose second member is of the first. Whether the noun at this token says so.
bool readsKinInList(const SentenceView&, std::uint32_t noun, RelationCollector&);
/// 나(가 자회사)는, 지분은 가 51%, 나 49%다: owners in brackets and by their shares.
void findShares(const SentenceView&, const Discourse&, RelationCollector&);
/// ▲모델 가·나 ▲반도체 다: a list of members of the alliance that was spoken of.
void findBulletedMembers(const SentenceView&, Discourse&, RelationCollector&);
/// 가는 나와 병원에 로봇을 들인다: who does something with another, whatever it is. After all rules.
void findJointDeeds(const SentenceView&, const Discourse&, RelationCollector&);
/// What no rule has read: ends that the clause names, of kinds that fit, and words of a tie. After all
/// others.
void findLastResort(const SentenceView&, const Discourse&, RelationCollector&);
/// 가가 나를 인수한다는 말이 돌았다. 가는 부인했다; 협약을 맺었다. 그러나 협약은 파기됐다: what the sentence
/// makes of those told shortly before. Before its own are read.
void readRetraction(const SentenceView&, const Discourse&, RelationCollector&);
/// Notes what the sentence told, for the next one. After all rules.
void followTold(const SentenceView&, Discourse&, const RelationCollector&);
/// Notes whether the sentence tells of a round of funding, and whose.
void followFunding(const SentenceView&, Discourse&);

} // namespace atlas::extract
