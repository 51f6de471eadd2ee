#pragma once

#include "extract/facts.h"
#include "extract/startset.h"
#include "extract/table.h"
#include "extract/wordtrie.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas::extract {

/// What a word of the language does in a sentence; the lists are resources/language/words.tsv.
enum class WordClass : unsigned char
{
    None,
    Etc,        ///< 등: ends a list
    Each,       ///< 각각: two lists run in step
    Head,       ///< 기업들: carries the particle of the names before it
    Title,      ///< 대표, 교수: follows a person
    Staff,      ///< 관계자: speaks for an organisation
    Both,       ///< 양사, 두 회사
    One,        ///< 이 회사
    Three,      ///< 3사
    Light,      ///< 맺은, 이어온: describes the noun of an event and adds nothing
    Unlike,     ///< 달리: 나와 before it is no partner
    Observer,   ///< 교수, 연구원: speaks of others, not for a firm
    Complement, ///< 것, 계획: a clause before it is no relative clause of a name
    Postverb,   ///< 위해, 통해: verbs that work as a particle, no clause of their own
    Auxiliary,  ///< 있다, 온: goes on with the verb before it
    Conclude,   ///< 체결하다, 맺다: what is done with an agreement
    Round,      ///< 시리즈A, 시드 라운드: one raises funds
    Level,      ///< 기록하다, 넘다: what a firm's sum does
    Change,     ///< 늘다, 줄다: by how much, not how high
    Count,      ///< 개, 대, 일부: counts what is named before it
    Four,       ///< 네 회사
    We,         ///< 우리, 당사: in a quote, the speaker's firm
    Nation,     ///< 우리 정부, 우리 기업들: no firm
    Actor,      ///< 정부, 미국: does things itself, so that what follows may be said of it
    Adverb,     ///< 특히, 이날: describes no noun behind
    Generic,    ///< 펀드, 재단: means the one of that kind that was named
    Apart,      ///< 다르다, 격차: what one is to another, or does against it, but not with it
    Judge,      ///< 추정하다, 내다보다: what is said of another firm
};

/// How a word ends: the part its clause plays.
enum class Form : unsigned char
{
    Noun,
    Adnominal,  ///< 투자한: before the noun that it describes
    Weak,       ///< 손잡아, 위해: the clause goes on
    Connective, ///< 투자하고: the clause ends, the sentence goes on
    Quoted,     ///< 투자한다고: what is said or planned
    Finite,     ///< 투자했다
};

/// What holds an end of a relation, by grammar around the words that state it.
enum class Slot : unsigned char
{
    Subject, ///< S: 은/는, 이/가, the noun a relative clause describes, or what the sentence before spoke of
    ExplicitSubject, ///< s: the same, but named in this sentence
    Object,          ///< O: 을/를
    With,            ///< W: 와/과
    To,              ///< T: 에, 에게
    From,            ///< F: 로부터
    Place,           ///< P: 에서
    Owner,           ///< G: 의, before the noun that states it
    Bare,            ///< N: no particle, right before the noun that states it
    Apposed,         ///< A: the name after the noun that states it (자회사 가, 자회사인 가)
    Head,            ///< H: what a relative clause describes
    Carried,         ///< C: what the sentence before spoke of
    Relative,        ///< R: 이/가 inside a relative clause of another noun: 가가 만든 칩은
    ObjectOwner,     ///< Q: whose thing the object is: 나의 클라우드를 쓰는, 나 칩을 사는
    Behind,          ///< B: the first name behind: 최대주주는 나다, 나와의 협력으로 가는
    ToOwner,         ///< t: whose thing bears 에: 나의 물류센터 세 곳에
    PlaceOwner,      ///< p: whose thing bears 에서: 나의 공정에서
    SubjectOwner,    ///< u: whose thing is the subject: 나의 칩은
    OuterTopic,      ///< K: 은/는 beside a subject of its own: 나는 가가 세운 회사다
    Accused,         ///< E: 이/가 of what is alleged: 나가 특허를 침해했다며
    Spoken,          ///< L: the alliance that a sentence shortly before named
    Maker,           ///< D: who makes the product that is the object: 가 칩 '다'를 쓰는
    Taken,           ///< M: the list that the words take up themselves: 나, 다 등 가의 계열사
};

inline constexpr std::size_t slotCount = 23;

struct Frame
{
    Slot source = Slot::Subject;
    Slot target = Slot::Object;
    friend bool operator==(const Frame&, const Frame&) = default;
};

/// "S>T" as in relations.tsv; "N=N" for the members of one list.
std::string frameName(const Frame&);

/// What a noun around the words of a rule must be: 칩을 대다, but no 자금을 대다.
struct NounCondition
{
    Slot slot = Slot::Object; ///< Object, To, Place, Subject, or Bare for the word right before
    StartSet nouns;           ///< how it ends
    bool product = false;     ///< the name of a product will do
};

/// One line of relations.tsv.
struct RelationRule
{
    std::string id;
    RelationType type = RelationType::Partnership;
    StartSet verbs;                   ///< one of them must follow in the clause; none: no condition
    std::vector<NounCondition> nouns; ///< one of them must be met; none: no condition
    bool copula = false;              ///< the noun must be a predicate: 자회사다
    bool funding = false;             ///< only where a sentence shortly before told of a round of funding
    bool being = false;               ///< the noun describes a name with a copula: 고객이던 가
    bool named = false; ///< the noun says what those behind it are: 최대주주는 가다, 경쟁자로는 가가
    bool majority = false; ///< a share of half or more stands behind it
    bool sum = false;      ///< a sum of money stands before it in the clause
    bool ended = false;    ///< the words say that the tie is over: 결별했다
    bool also = false;     ///< reading goes on with the rules below
    bool near = false;     ///< no words of another tie stand between the ends and its own
    bool alone = false;    ///< a clause of a subject and these words only
    bool focused = false;  ///< the subject bears 이/가, as what is named does: 나 등이 경쟁사다
    bool thing = false;    ///< what is spoken of in the clause has no name: 서버는 가가 공급했다
    bool backing = false;  ///< the source is called like one that puts money in firms
    bool again = false;    ///< the same tie as the last one, with the same target
    bool onward = false;   ///< a clause before ties the subject to another one, whom these words go on about
    bool too = false;      ///< the source bears 도
    bool team = false;    ///< of a leader: where a consortium is called after it, the other one is its member
    bool dropped = false; ///< the sentence names no other subject
    bool bare = false;    ///< the verb has no object
    bool within = false; ///< in an unnamed thing of whom is spoken of: 머리에는 나의 센서가 박혀 있다
    bool firm = false;  ///< the source is no person that speaks for it
    bool joint = false; ///< several have made the firm that the clause describes: 나와 세운 다
    bool bound = false; ///< a name with 향 says whom the goods are for: 나향 물량
    bool toPublic = false; ///< the target is an institution: 나청은 가와 시스템 구축 계약을 맺었다
    bool group = false;    ///< the source is called a group: 가그룹의 지주사 나
    bool side = false;     ///< of one that joins a team that was spoken of
    bool unpriced = false; ///< no sum stands in the sentence: who outdoes whom in a list of figures is no tie
    std::vector<Frame> frames; ///< the first that has both ends holds
    double confidence = 0;
    bool plain() const { return verbs.empty() && nouns.empty(); } ///< its words alone state the tie
};

/// One line of metrics.tsv.
struct MetricRule
{
    std::optional<Metric> metric; ///< empty: sums near these words are no figure (주가, 위약금)
    bool ignored = false;         ///< looks like a metric and is none (투자자)
    bool closing = false;         ///< what a share closes at, which is no figure: 5만원에 마감했다
    bool event = false;           ///< names no price, but what the price is for: 인수 협상, 납품하다
    bool received = false;        ///< only for a sum that a firm gives: 나로부터 30억원을 확보했다
    bool worth = false; ///< only for what a thing costs: 30억원어치를 들여왔다, 3억원에 발주했다
    bool sold = false;   ///< the same, to a firm: 나에 30억원어치를 공급했다
    bool given = false;  ///< only for what goes into a round or a new firm: 나가 6억원을 냈다
    bool refers = false; ///< means the event spoken of before: 금액은 (of the contract)
    StartSet verbs;
    std::vector<Slot> holders; ///< who it is about, first that is filled
    double confidence = 0;
    std::string id;
};

enum class StatusWord : unsigned char
{
    Planned,
    Reported,
    Ended,
    Denied,
    Rebutted, ///< denied, also where the next clause says so: 팔린다는 소문이 돌았으나 부인했다
    Faded,    ///< of what is only heard that it came to nothing: 팔린다는 이야기는 꺼졌다
    Hypothetical, ///< 해야, 수 있: states no tie at all
    Neutral,      ///< 하면서: longer than a word that says something, and says nothing
};

/// What a word says of the trigger at the start of a text that begins with it.
struct TriggerStart
{
    static constexpr std::uint32_t none = 0x3FFFFFFF;

    std::uint32_t spelling : 30 = none; ///< the longest one within the word, by its number
    std::uint32_t overBlank : 1 = 0;    ///< longer ones go on behind the word, with a blank
    std::uint32_t overOther : 1 = 0;    ///< the same with another unit

    bool any() const { return spelling != none || overBlank != 0 || overOther != 0; }
    /// Whether the text behind the word must be read too; `next` is its first unit, 0 where it ends.
    bool open(char16_t next) const { return next != 0 && (next == u' ' ? overBlank != 0 : overOther != 0); }
};

/// The words and constructions of the language that state facts, out of the tables of resources/language (its
/// README says what each column means). Immutable after loading, shared between threads.
class Grammar
{
public:
    Grammar() = default;
    /// Problems: those of parseTable, "grammar.column", "grammar.value" (unknown type, slot, class or
    /// number).
    static text::Result<Grammar> load(const std::vector<Table>&);
    static text::Result<Grammar> loadDirectory(const std::filesystem::path&);
    /// Stems of the files: "relations", "metrics" …
    static const std::vector<std::string>& tableNames();

    /// The rules of the longest trigger that starts `text`.
    struct Trigger
    {
        std::span<const std::uint32_t> rules;
        std::uint32_t length = 0;
    };
    Trigger relationTrigger(std::u16string_view text) const;
    Trigger metricTrigger(std::u16string_view text) const;
    /// What is known of the trigger at the start of a text by its first word alone.
    TriggerStart relationStart(std::u16string_view word) const { return m_relationWords.startOf(word); }
    TriggerStart metricStart(std::u16string_view word) const { return m_metricWords.startOf(word); }
    /// The same as of a text that begins with a word of so many units, read only where the word leaves it
    /// open.
    Trigger relationTrigger(TriggerStart start, std::uint32_t word, std::u16string_view text) const
    {
        return m_relationWords.find(start, word, text);
    }
    Trigger metricTrigger(TriggerStart start, std::uint32_t word, std::u16string_view text) const
    {
        return m_metricWords.find(start, word, text);
    }
    const RelationRule& relation(std::uint32_t rule) const { return m_relations[rule]; }
    /// The slots of which a rule needs one filled for its source and one for its target: a bit 1 << Slot
    /// each. They lie close together, and turn most rules away without a look at the rule.
    struct Ends
    {
        std::uint32_t sources = 0;
        std::uint32_t targets = 0;
    };
    Ends ends(std::uint32_t rule) const { return m_relationEnds[rule]; }
    const MetricRule& metric(std::uint32_t rule) const { return m_metrics[rule]; }

    struct ClassHit
    {
        std::uint32_t classes = 0; ///< bit 1 << WordClass
        std::uint32_t length = 0;
    };
    ClassHit wordClass(std::u16string_view text) const;
    /// Whether a text that starts with this word, and goes on with a blank or another unit, may have more
    /// classes than the word alone.
    WordTrie::Continuation wordClassGoesOn(std::u16string_view word) const { return m_classes.goesOn(word); }
    /// The same of the text itself, whose first blank is given; says yes too often.
    bool wordClassGoesOn(std::u16string_view text, std::uint32_t blank) const
    {
        return m_classesOverBlank.mayGoOn(text, blank);
    }
    Form formOf(std::u16string_view word) const;
    std::optional<StatusWord> status(std::u16string_view text) const;
    std::optional<FigureStatus> figureStatus(std::u16string_view text) const;

    // What helps to find names that no list knows.
    /// Length of the organisation suffix that ends `name`, 0 for none.
    std::uint32_t orgSuffix(std::u16string_view name) const;
    bool isWeakSuffix(std::u16string_view suffix) const;
    std::uint32_t allianceSuffix(std::u16string_view name) const;
    bool isKind(std::u16string_view word) const;        ///< 기업, 스타트업: a name may follow
    bool isProductKind(std::u16string_view word) const; ///< 모델, 서비스
    /// Length of the product noun that ends `word` (반도체 in AI반도체), 0 for none.
    bool endsInProductKind(std::u16string_view word) const;
    bool endsInKind(std::u16string_view word) const;
    bool isCommon(std::u16string_view word) const; ///< an ordinary word or a place: no name
    bool
    isListedOrdinary(std::u16string_view word) const; ///< the same without places, which names are made of
    /// A noun of everyday news (ordinary.tsv), or one put together of such and affixes: 전력수요, 반도체주.
    bool isOrdinary(std::u16string_view word) const;
    bool isHolding(std::u16string_view word) const; ///< 지분, 주가: what stands before it is a firm
    bool isPlace(std::u16string_view word) const { return m_place.has(word); }
    bool isMinistry(std::u16string_view word) const { return m_ministry.has(word); }
    bool isLegalForm(std::u16string_view word) const { return m_legalForm.has(word); } ///< 법무법인
    bool isBranch(std::u16string_view word) const { return m_branch.has(word); }       ///< 재팬, 코리아
    bool isSurname(char16_t) const;
    /// 칩, 자금, 유리기판: a thing that is dealt with, and no name.
    bool isThing(std::u16string_view word) const;
    bool isAnalyst(std::u16string_view name) const; ///< 키움증권: often only judges other firms
    bool isNewspaper(std::u16string_view name) const; ///< 로이터통신, 한빛일보: tells news, has no part in it

    /// 제품은, 카메라는: an ordinary noun or a thing with a particle of one syllable.
    bool isNounWithParticle(std::u16string_view word) const;

private:
    struct WordSet
    {
        WordTrie trie;
        bool has(std::u16string_view word) const
        {
            const auto hit = trie.longest(word);
            return hit && hit.length == word.size();
        }
    };
    struct Groups ///< trigger → its rules
    {
        struct Spelling
        {
            std::uint32_t list = 0; ///< of `lists`
            std::uint32_t length = 0;
        };
        WordTrie trie; ///< value: index into spellings
        OverBlank overBlank;
        std::vector<Spelling> spellings;
        /// Each once, since the forms of a verb share theirs; the first one is empty.
        std::vector<std::vector<std::uint32_t>> lists{1};
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> longer; ///< list and rule → list
        void add(std::u16string_view spelling, std::uint32_t rule);
        TriggerStart startOf(std::u16string_view word) const;
        Trigger find(std::u16string_view text) const;
        Trigger find(TriggerStart start, std::uint32_t word, std::u16string_view text) const
        {
            const char16_t next = word < text.size() ? text[word] : u'\0';
            if (start.open(next) && (next != u' ' || overBlank.mayGoOn(text, word)))
                return find(text);
            return start.spelling == TriggerStart::none ? Trigger() : of(start.spelling);
        }
        Trigger of(std::uint32_t spelling) const
        {
            return {lists[spellings[spelling].list], spellings[spelling].length};
        }
    };
    struct Loader;

    std::vector<RelationRule> m_relations;
    std::vector<Ends> m_relationEnds; ///< of each
    std::vector<MetricRule> m_metrics;
    Groups m_relationWords;
    Groups m_metricWords;
    WordTrie m_status;
    WordTrie m_figureStatus;
    WordTrie m_classes; ///< value: bits
    OverBlank m_classesOverBlank;
    WordTrie m_forms;      ///< endings
    WordTrie m_wholeForms; ///< words that are a form of a short verb: 산, 대는
    WordTrie m_orgSuffix;
    WordSet m_weakSuffix;
    WordTrie m_allianceSuffix;
    WordSet m_kind;
    WordSet m_productKind;
    WordTrie m_productEnding;
    WordTrie m_kindEnding;
    WordSet m_common;
    WordSet m_place;
    WordSet m_ministry;
    WordSet m_legalForm;
    WordSet m_branch;
    WordSet m_surname;
    WordTrie m_media;
    WordTrie m_analyst;
    WordTrie m_thing;
    WordSet m_holding;
    WordSet m_affix;
    WordSet m_ordinary;
};

constexpr std::uint32_t bit(WordClass c)
{
    return 1u << static_cast<unsigned>(c);
}

} // namespace atlas::extract
