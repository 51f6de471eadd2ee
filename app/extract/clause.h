#pragma once

#include "extract/discourse.h"
#include "extract/entities.h"
#include "extract/lexicon.h"
#include "extract/tokens.h"

#include <array>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// Names that play one part together: "인텔, 엔비디아, 시스코 등과".
struct Phrase
{
    std::uint32_t first = 0; ///< tokens, both included; what lies between are its modifiers
    std::uint32_t last = 0;
    std::uint32_t via =
        0; ///< the token that bears the particle: the last name, or a noun behind it (기업들과)
    text::Role role = text::Role::None;
    text::Role second = text::Role::None;
    Entities entities;   ///< without people that stand for an organisation named beside them
    bool people = false; ///< persons alone; `entities` are their organisations
    bool shared = false; ///< bears the particle of the list's last part
    bool listed = false; ///< 등 or more than one name
};

struct SentenceView
{
    static constexpr std::uint32_t longestTrigger = 40; ///< units

    std::u16string_view text;
    text::Span span;
    std::span<const std::uint32_t> marks; ///< where no word and no blank stands
    std::vector<Token> tokens;
    std::vector<Phrase> phrases; ///< ascending
    const std::vector<EntityFact>* entities = nullptr;
    /// By entity: the organisation of a listed person or product, as far as the article names it.
    const std::vector<std::optional<EntityIndex>>* employers = nullptr;
    const Grammar* grammar = nullptr;
    const Lexicon* lexicon = nullptr;
    Entities speaker;      ///< for whom its quotes are said, empty where nothing says
    bool headline = false; ///< no full sentence
    bool asked = false;    ///< a question of a talk

    /// What some of the tokens are: a stage that asks for such alone need not walk over the others.
    struct Seen
    {
        bool quotes = false;
        bool brackets = false;
        bool sums = false;
        bool relations = false; ///< words that may state a tie
        bool metrics = false;
        std::uint32_t classes = 0; ///< bits of WordClass
    };
    Seen seen;
    /// To be called once the tokens are there.
    void noteSeen();

    std::u16string_view word(std::uint32_t token) const
    {
        const Token& t = tokens[token];
        return text.substr(t.core.begin, t.core.end - t.core.begin);
    }
    /// With its particle.
    std::u16string_view whole(std::uint32_t token) const
    {
        const Token& t = tokens[token];
        return text.substr(t.core.begin, t.end - t.core.begin);
    }
    /// From the start of the token to the end of the sentence, at most `length` units.
    std::u16string_view rest(std::uint32_t token, std::uint32_t length = 24) const;
    /// The words that state a tie, or that name a metric, from the start of the token on.
    Grammar::Trigger relationAt(std::uint32_t token) const
    {
        const Token& t = tokens[token];
        const std::u16string_view words = rest(token, longestTrigger);
        return t.kind == TokenKind::Word ? grammar->relationTrigger(t.relation, t.end - t.core.begin, words)
                                         : grammar->relationTrigger(words);
    }
    Grammar::Trigger metricAt(std::uint32_t token) const
    {
        const Token& t = tokens[token];
        const std::u16string_view words = rest(token, longestTrigger);
        return t.kind == TokenKind::Word ? grammar->metricTrigger(t.metric, t.end - t.core.begin, words)
                                         : grammar->metricTrigger(words);
    }
    const EntityFact& entity(EntityIndex i) const { return (*entities)[static_cast<std::size_t>(i)]; }
    bool isOrganisation(EntityIndex i) const;
    /// 500억에: a sum as headlines write it.
    bool isBareSum(std::uint32_t token) const;
    /// The last token of the group of verbs that starts here: 다퉈 온, 손잡고 있다.
    std::uint32_t verbEnd(std::uint32_t token) const;
    /// Whether the clause ends with this token, so that what stands before it belongs to another predicate.
    bool endsClause(std::uint32_t token) const;

    /// The phrase whose names stand at a token, null for none.
    const Phrase* phraseAt(std::uint32_t token) const;
};

/// Tells verbs that describe a noun from nouns by the words around them: 칩을 나르는 로봇.
void readFormsInContext(SentenceView&);

/// No full sentence; with a full stop as well, as lists of news write: 가, 나와 제휴. Asked once there are
/// tokens.
bool isHeadline(const SentenceView&);

/// 2월 4일 가, 나와 제휴: nothing but a date stands before this token.
bool beginsItem(const SentenceView&, std::uint32_t token);

/// 로이터통신은 … 보도했다, 블룸버그에 따르면: the source of the news has no part in it.
bool onlyReports(const SentenceView&, const Phrase&);
/// 나 계열 다: the name at this token, without a particle, only says whose the name behind it is.
bool isOwnerOf(const SentenceView&, std::uint32_t name);
/// Whether a rule of the words at this token has such a frame.
bool hasFrame(const SentenceView&, std::uint32_t noun, const Frame&);
/// 가 계열 회사인 나, 가 개발사인 나: the noun ties the name before it to the one behind; `head`: it may take
/// up a list.
bool tiesName(const SentenceView&, std::uint32_t noun, bool head);
/// 가가 투자한 나와 다가 투자한 라가: a clause right before describes the name.
bool isDescribed(const SentenceView&, std::uint32_t name);
/// 지난해 상장한 나, 스타트업인 나: ends what says only of the firm behind it what this one is or does by
/// itself.
bool describesOnly(const SentenceView&, std::uint32_t token);
/// 매출을 늘리겠다는 목표 아래: the verb tells what its subject, which does what follows as well, means to
/// do.
bool meansToDo(const SentenceView&, std::uint32_t verb);
/// 가와 [지난해 상장한] 나, where only 나 can have done it: the token behind such a clause that starts here.
std::uint32_t behindDescription(const SentenceView&, std::uint32_t token);
/// 다를 인수한 라: the name is the object of a clause that describes another one.
bool startsClause(const SentenceView&, std::uint32_t name);
/// 가와 나의 계열사 다에서: the first name and the last are one list, whose the last one is only parts them.
void joinOwned(SentenceView&);
/// 가와 나, 다의 자회사 라가: whose the last one is parts the list; all bear its particle.
void shareRoles(SentenceView&);

/// 기업, 대표, 관계자: a noun behind names that bears their particle.
bool isHeadNoun(const Token&);
/// 가, 나 등의 (국내) 기업이: such a noun stands at this token or right behind it.
bool headsSoon(const SentenceView&, std::uint32_t at);
/// 앱 '가'를, 가 연합은, 가대 로봇연구실과: whether the word at `at` says what kind of thing the name is, or
/// what part of a university.
bool isKindOf(const SentenceView&, const Token& name, std::uint32_t at);

/// Whether a word is as long as the name of a person and no ordinary one.
bool mayBePerson(const SentenceView&, std::uint32_t at);
/// 가 대표 홍길동은, 가를 이끄는 홍길동 대표는: the token that bears the particle of who is told of by the
/// name before the token `at`, 0 for none.
std::uint32_t personOf(const SentenceView&, const Token& name, std::uint32_t at);

/// Groups the names of the sentence into phrases.
void findPhrases(SentenceView&, const Discourse&);

/// What fills a slot: phrases, nearest first.
struct Fill
{
    static constexpr int most = 3;
    std::array<const Phrase*, most> phrases{};
    int count = 0;
    bool loose = false; ///< reached over another verb
    void add(const Phrase* phrase)
    {
        if (count < most)
            phrases[static_cast<std::size_t>(count++)] = phrase;
    }
};

/// The parts that phrases play for the words at tokens [first, last].
struct Slots
{
    std::array<Fill, slotCount> fills;
    bool ownSubject = false; ///< a name with 이/가 stands in the clause itself
    bool thingTopic = false; ///< a thing is topic, which may be what is made or given: 칩은 나와 만든다
    bool otherSubject = false; ///< a word that is no name is topic or subject of the clause
    bool predicate = false;    ///< the noun is said of something: 자회사다
    bool being = false;        ///< the noun describes the next one with a copula: 고객이던 가
    Form form = Form::Noun;    ///< of the whole group of verbs
    std::uint32_t end = 0;     ///< last token of that group

    Fill& operator[](Slot s) { return fills[static_cast<std::size_t>(s)]; }
    const Fill& operator[](Slot s) const { return fills[static_cast<std::size_t>(s)]; }
};
Slots slotsAround(const SentenceView&, std::uint32_t first, std::uint32_t last);

// What lies ahead of the words that state a tie, which end with token `last`, their verb with `end`.

/// What the words of a tie, which end with a token, are in their clause.
struct Predicate
{
    std::uint32_t end = 0; ///< last token of their group of verbs
    Form form = Form::Noun;
    bool predicate = false; ///< said of something: 자회사다
    bool apposes = false;   ///< right before what they say it of: 자회사 가, 자회사인 가
    bool being = false;     ///< and with a copula: 자회사인 가
};
Predicate predicateAt(const SentenceView&, std::uint32_t last);
/// The verb of the clause that describes a name behind: 인수를 마친 가, 칩을 공급받아 서버를 만드는 가.
std::optional<std::uint32_t> describingVerb(const SentenceView&, std::uint32_t last, std::uint32_t end);
/// 가는 나가 투자하고 다와 손잡은 회사다: the topic is what every clause before that noun describes.
const Phrase* topicDescribed(const SentenceView&, std::uint32_t first, std::uint32_t end);
/// 나에 투자하고 다를 인수한 가는: the name that a chain of clauses describes, where nothing before is its
/// subject. Neither is looked for where the words at `end` describe a noun themselves.
const Phrase* chainDescribes(const SentenceView&, std::uint32_t first, std::uint32_t end);
/// 가가 나를 샀다고 밝힌 다: another one says what the words that end with `last` tell.
bool announces(const SentenceView&, std::uint32_t last, std::uint32_t end);
/// 나에 투자한 곳은: the firm named behind.
bool isPlace(const SentenceView&, std::uint32_t at);
/// 나에 투자한 것은, 나를 산 회사가 (바로): who did it is named behind.
bool isWhoDid(const SentenceView&, std::uint32_t at);
/// 나를 산다는 것이 가의 구상이다: whose plan it is.
const Phrase* plannerBehind(const SentenceView&, std::uint32_t end);
/// 나와 손잡고 사업에 나선 한 스타트업 대표는: somebody without a name is the subject.
bool describesOther(const SentenceView&, std::uint32_t end);
/// 나를 주주로 맞은 가는: the clause with this verb describes the phrase.
bool describesNext(const SentenceView&, std::uint32_t verb, const Phrase&);
/// 이 펀드는, where no fund was named: somebody else than who is spoken of. Of an anaphor that stands for
/// none.
bool isUnknownKind(const SentenceView&, std::uint32_t at);
/// 나에 팔린 회사를, 나와 손잡은 한 스타트업 대표는: a firm without a name, of whom the clause before tells.
bool isUnnamed(const SentenceView&, std::uint32_t at);
/// A topic or subject that is a firm or one who speaks for it, and no name.
bool isSomebody(const SentenceView&, std::uint32_t at);

/// 나 '다' 사업 수주: a product without a particle says what the noun behind it is about.
bool isBareTitle(const SentenceView&, const Phrase&);
/// 나향 물량: the name says whom the goods of the noun behind it are for.
bool isBound(const SentenceView&, const Phrase&);

/// Words between an owner and what it owns, a modifier and its head, at most.
inline constexpr std::uint32_t longestNounPhrase = 6;

/// 나의 물류센터 세 곳에, 나 칩을: the particle of the thing of this name, where only nouns stand before it;
/// `before`: the token where to stop.
text::Role carrierOf(const SentenceView&, const Phrase& owner, std::uint32_t before);
/// 나 칩 탑재, 나 칩 쓴다 (headlines): a thing without a particle right before what is done with it.
bool isBareObject(const SentenceView&, std::uint32_t verb);
/// 가에 쓰이는 나 칩은: the clause goes on to speak of a thing of this name.
bool speaksOfThing(const SentenceView&, const Phrase& owner);
/// 나의 챗봇 사업도 잇달아 수주했다: the thing with 도 stands right before the verb, or with adverbs alone
/// between.
bool ownsAlsoObject(const SentenceView&, const Phrase& owner, std::uint32_t verb);
/// The slot that says whose the thing with this particle is; Slot::Owner where none does.
Slot slotOfCarrier(text::Role);
/// 가가 만든 나: the verb of the relative clause stands right behind, so the name is its subject. With more
/// in between (가가 나에 맞서는 다를 …) it is rather that of the sentence. `before`: the token where to stop.
bool ownsVerb(const SentenceView&, const Phrase& subject, std::uint32_t before);
/// The same, or 가는 나가 값을 올리자 다와 손잡았다: such a clause has a subject of its own.
bool hasOwnVerb(const SentenceView&, const Phrase& subject, std::uint32_t before);
/// 가가 만든 칩을 쓰는, 가가 개발한 모델은: the particle of the thing that the subject of a verb of making
/// has made.
text::Role carrierOfMade(const SentenceView&, const Phrase& maker, std::uint32_t before);
/// "매출은 5억원이다. 고객은 …": a sentence of what is quoted ends with this token.
bool endsSaying(const SentenceView&, std::uint32_t token);
/// 모회사인 가는, 2대 주주 가는: told as what it is to one that is left unsaid.
bool toldAsRelative(const SentenceView&, const Phrase&);
/// 칩은, 서버 3만 대는: a thing that is dealt with.
bool isThing(const SentenceView&, std::uint32_t noun);
/// 칩은, 손발은, 첫해는: the noun is nobody who could do something.
bool cannotAct(const SentenceView&, std::uint32_t noun);
/// 감속기는 가가 대고 조립은 나에 맡긴다: who supplies a thing that is topic is not whom the sentence speaks
/// of.
bool suppliesThing(const SentenceView&, const Phrase& subject);
/// 가 등 기업들이: whether the noun at this token bears the particle of a phrase.
bool bearsListParticle(const SentenceView&, std::uint32_t noun);
/// 490억원을 들여 품에 안은 나: whether the clause before these words names neither subject nor object.
bool isBareClause(const SentenceView&, std::uint32_t token);
/// 가가 투자한 나로부터: whether the clause with this subject describes a name.
bool describesName(const SentenceView&, const Phrase& subject, std::uint32_t before);
/// 나가 최대주주인 다: whether the noun at this token describes one behind it, with a subject of its own.
bool saysOfSubject(const SentenceView&, std::uint32_t noun);
/// 나 자회사 인수: it is not 나 that is bought.
bool isKin(std::u16string_view noun);
/// 올해는, 이제는, 지난달부터는: a topic that says when.
bool saysWhen(const SentenceView&, std::uint32_t noun);
/// Whether the words at this token tell a tie whatever noun stands by: not 음성을 옮기는.
bool statesTie(const SentenceView&, std::uint32_t token);
/// 나와 [1조원을 투자하는] 협약을: whether the verb says what the agreement at `noun` is about, so that who
/// bears 와/과 is a party to the agreement.
bool tellsOfAgreement(const SentenceView&, std::uint32_t verb, std::uint32_t noun);
/// 최대주주는 나로 지분 30%를: whether the phrase says who is what the noun at this token calls.
bool isToldAs(const SentenceView&, const Phrase&, std::uint32_t noun);
/// 나와 함께: who is named before takes part, and is no member of a list.
bool isTogether(const SentenceView&, std::uint32_t at);
/// 지분 72%를: whether half or more stands right behind; empty where nothing says how much.
std::optional<bool> halfBehind(const SentenceView&, std::uint32_t noun);
/// What of a firm is bought.
enum class Bought : unsigned char
{
    Firm,  ///< all of it, or half or more: 지분 72%를, 경영권 지분을
    Share, ///< nothing says how much: 지분을
    Part,  ///< less than a half: 지분 10%를
};
/// `verb`: token of the words that buy.
Bought boughtBy(const SentenceView&, std::uint32_t verb);
/// 나를 통해, 나를 거쳐, 나를 제외한: no object of the verb.
bool isMeans(const SentenceView&, const Phrase&);
/// 가의 투자조직 나가: only nouns between an owner and the phrase behind it, which must exist.
bool ownsNext(const SentenceView&, const Phrase& owner);
/// 다그룹 계열 나: the name behind is of this one, and is the one spoken of.
bool ownsKinNext(const SentenceView&, const Phrase& owner);
/// 나, 다 등 가의 계열사가: whether the words at tokens [first, last] bear the particle of the list.
bool isTakenUp(const SentenceView&, const Phrase& list, std::uint32_t first, std::uint32_t last);

} // namespace atlas::extract
