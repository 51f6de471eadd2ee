#pragma once

#include "extract/grammar.h"
#include "extract/lexicon.h"
#include "extract/occurrences.h"
#include "extract/runs.h"
#include "extract/tokens.h"

#include <bitset>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace atlas::extract {

/// What names the article, listed or learnt from it.
struct Names
{
    std::vector<EntityFact> entities; ///< `mentions` filled
    std::vector<Mention> mentions;    ///< ascending, not overlapping; without countries, with stand-ins
    std::vector<PersonFact> people;   ///< with a title, each once
    Words words;                      ///< of the body
};

constexpr bool isOrganisationKind(EntityKind kind)
{
    return kind == EntityKind::Company || kind == EntityKind::Alliance || kind == EntityKind::Institution;
}

/// A name that the article itself introduces.
struct Learnt
{
    std::u16string name;
    EntityKind kind = EntityKind::Company;
    int score = 0;           ///< how much speaks for it; 2 is enough
    bool introduced = false; ///< a kind of organisation stands before it: no quotes make it a product
};

/// Finds the names of the body: first those of the lexicon, then what the article introduces by kind
/// (스타트업 가), suffix (가벤처스), title (홍길동 가 대표), brackets (가(Ga·이하 나)) or quotes (모델 '가'),
/// then all further mentions of these.
Names findNames(std::u16string_view text, std::span<const text::Span> body, const Lexicon&, const Grammar&,
                WordMemo&);

// The steps of findNames, each in a file of its own.

/// What else a run is asked for, beside the signs of its word: higher bits than those of WordSign.
enum class RunSign : unsigned char
{
    Listed = 24,    ///< a listed name starts here
    Inside,         ///< lies inside a listed name that starts before it, or says which part of it
    First,          ///< more than a blank stands before it
    Last,           ///< more than a blank stands behind it
    Described,      ///< a listed name or a kind of organisation may stand before it
    BeforeMinister, ///< the word behind it leads a ministry
    Adnominal,      ///< written like a verb that describes a noun
    Suffixed,       ///< a suffix of organisations ends in it
};

constexpr std::uint32_t bit(RunSign sign)
{
    return 1u << static_cast<unsigned>(sign);
}

/// Scratch that the steps share.
struct NameScan
{
    std::u16string_view text;
    const Lexicon* lexicon = nullptr;
    const Grammar* grammar = nullptr;
    std::vector<NameMatch> matches; ///< of listed names, accepted
    std::vector<Run> runs;
    std::vector<std::uint32_t> signs; ///< of each run: bits of WordSign and RunSign
    std::vector<std::uint32_t> marks;
    Occurrences places; ///< of the text
    std::vector<Learnt> learnt;
    std::map<std::u16string_view, EntryIndex>
        doubtful; ///< ordinary words too, nothing sure says that they are names
    struct NameHash
    {
        using is_transparent = void;
        std::size_t operator()(std::u16string_view name) const
        {
            return std::hash<std::u16string_view>()(name);
        }
    };
    std::unordered_map<std::u16string, std::size_t, NameHash, std::equal_to<>> byName; ///< index into learnt
    std::bitset<1024> initials; ///< of the names in byName, by the low bits of their first unit

    /// Calls `each` with the places of the runs that have one of these signs.
    template<typename Each>
    void eachWith(std::uint32_t wanted, Each each) const
    {
        for (std::size_t at = 0; at < signs.size(); ++at)
            if ((signs[at] & wanted) != 0)
                each(at);
    }
    /// The run starts a listed name or lies in one.
    bool isListed(std::size_t at) const
    {
        return (signs[at] & (bit(RunSign::Listed) | bit(RunSign::Inside))) != 0;
    }
    std::u16string_view word(const Run& run) const { return text.substr(run.span.begin, run.span.length()); }
    /// The word without its particle; the same as stemOf, read once.
    Stem stem(const Run& run) const
    {
        return {text.substr(run.span.begin, run.span.length() - run.traits.particle.length),
                run.traits.particle};
    }
    bool isOrganisation(const Run& run) const;
    bool isCountry(const Run& run) const;
    /// Adds or strengthens a candidate.
    int score(std::u16string_view name) const; ///< of a candidate so far, 0 where it is none
    void learn(std::u16string_view name, EntityKind kind, int score);
    /// The same for one whose kind the text itself gives: 개발사 가.
    void introduce(std::u16string_view name, int score);
};

/// The names of the lexicon; ordinary words only where the words around say that they are names.
void findListed(NameScan&, std::span<const text::Span> body, const Words&);
/// 삼성 in a headline over 삼성전자, without 삼성그룹 anywhere: the short form of a group means its member.
void meanMembers(NameScan&);
/// What `findListed` doubted is a name where its places say so: that it is listed is one hint.
void learnDoubtful(NameScan&);
void learnOrganisations(NameScan&);
/// Whether the text has it twice or more.
bool isRepeated(NameScan&, std::u16string_view name);
/// Consortia, by the last word of their names.
void learnAlliances(NameScan&);
/// '가 연합(GYH)': introduced as the initials of an alliance that was learnt.
bool isInitials(NameScan&, std::u16string_view name);
/// Adds what stands right around a word: a maker's verb or a country before it, its shares behind it.
void learnHints(NameScan&);
/// Whether a word of three syllables or more bears a case in the clause of a known organisation: 네이버는
/// 데이터를 가나다에 …
bool isPartOfKnown(const NameScan&, std::size_t run);
/// 가대 로봇연구실: a part of the university before it, and no name.
bool isCampusUnit(const NameScan&, std::size_t run);
/// Whether a word has a syllable that only borrowed words have, as foreign names and most new ones do: 크,
/// 스, 레, 터.
bool isBorrowed(std::u16string_view word);
/// DeepRiver, N2Labs: written in Latin letters as names are.
bool isCoined(std::u16string_view word);
/// Adds what the places of a word say: behind a country, before 측 or 지분, in a relation's clause, in a list
/// of names. One such place is a hint, two are enough.
void learnPositions(NameScan&);
void learnQuoted(NameScan&, text::Span range);
/// R2 for '두레 R2': what the last word of just one product is, by itself, and the name of that product.
std::map<std::u16string, std::u16string> modelNumbers(const NameScan&);
/// With all their mentions.
void findPeople(NameScan&, std::vector<PersonFact>& people);
/// 가람랩 홍길동 대표, 가람랩의 홍길동 대표: the same for people of a firm that the article itself
/// introduces.
void findEmployers(std::u16string_view text, Names&);
/// Adds to the mentions, but not to those of the entities, what stands for the organisation of a person:
/// 그는, 황 CEO.
void addStandIns(const NameScan&, Names&);
/// The alias in brackets after a learnt or listed name; `begin` is behind the name.
std::vector<std::u16string_view> bracketAliases(std::u16string_view text, std::uint32_t begin,
                                                std::uint32_t end);
/// 칩렛(Chiplet) 설계업체 가: what stands before the bracket is the field of a firm named behind.
bool isFieldBracket(const Grammar&, std::u16string_view text, std::uint32_t open);
/// 해운사 가린(Garin)은: the Latin spelling behind a word that ends at `end` shows that what is written like
/// a verb is none.
bool isSpelledBehind(std::u16string_view text, std::uint32_t end);

} // namespace atlas::extract
