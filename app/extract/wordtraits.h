#pragma once

#include "extract/grammar.h"
#include "text/particles.h"
#include "text/tablememory.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// What a word of the body says by itself, whatever stands around it.
enum class WordSign : unsigned char
{
    Title,            ///< 대표, 대표는: the title of a person
    He,               ///< 그는, 그가: the person spoken of before
    Introduces,       ///< 스타트업, 자회사인: a name may follow
    University,       ///< 한빛대는
    Minister,         ///< 장관이: a ministry may stand before it
    Alliance,         ///< 컨소시엄은: the last word of an alliance's name
    Candidate,        ///< may be a name, if the places where it stands say so
    Personal,         ///< 홍길동은: written like a person's name
    Staff,            ///< 관계자는: speaks for what is named before it
    Holding,          ///< 지분을: what stands before it is a firm
    ClassesOverBlank, ///< begins a longer word of the list of classes, over a blank: `classes` are not all
    ClassesOverOther, ///< the same over another unit
    Relation,         ///< may begin the words that state a tie
    Metric,           ///< may begin those of a metric
    Whole,            ///< letters and digits alone, no mark inside
    Ministry,         ///< 국방부는: the ministry of what stands before it
    LegalForm,        ///< 법무법인: the first word of a name
    Announces,        ///< 발표했다: what firms say of themselves
    Mixed,            ///< has other units than Hangul
    Date,             ///< a date may begin in it
    AllianceName,     ///< 동맹은, 가온컨소시엄이: the last word of an alliance's name, or all of it
    Member,           ///< 회원사는: may tell of the members of an alliance
    Thus,             ///< 이렇게: may announce a quote
    Saying,           ///< 말이다: says that what was told is a quote
};

constexpr std::uint32_t bit(WordSign sign)
{
    return 1u << static_cast<unsigned>(sign);
}

class Matcher;

struct WordTraits
{
    text::Particle particle;   ///< that ends it
    std::uint32_t signs = 0;   ///< bits of WordSign
    std::uint32_t classes = 0; ///< bits of WordClass of the longest class word that begins it
    TriggerStart relation;     ///< of the words that state a tie and begin with it
    TriggerStart metric;       ///< the same of a metric
    std::uint8_t classLength = 0;
    std::uint8_t suffixed =
        0; ///< units up to the end of a suffix of organisations (벤처스 in 가벤처스가), 0 none
    Form form = Form::Noun;
    bool mayName = true; ///< a listed name may start in it

    bool has(WordSign sign) const { return (signs & bit(sign)) != 0; }
    bool hasAny(std::uint32_t bits) const { return (signs & bits) != 0; }
};

/// What a word is read by: the words of the language, and the listed names where there are any. Both must
/// outlive it.
struct WordTables
{
    WordTables(const Grammar& language, const Matcher* listed = nullptr) : grammar(language), names(listed) {}
    const Grammar& grammar;
    const Matcher* names;
};

/// Reads a word by the tables alone.
WordTraits traitsOf(std::u16string_view word, const WordTables&);

// The signs, each in the file of the stage that asks for it.
bool isTitle(std::u16string_view word, Grammar::ClassHit);
bool isHe(std::u16string_view word);
bool introducesName(const Grammar&, std::u16string_view word);
std::uint32_t suffixedLength(const Grammar&, std::u16string_view word);
bool isUniversity(const Grammar&, std::u16string_view stem);
bool leadsMinistry(std::u16string_view word);
bool announces(std::u16string_view word);
bool mayHoldDate(std::u16string_view word);
bool endsAlliance(const Grammar&, std::u16string_view stem);
/// 동맹, 가온컨소시엄: the last word of a name, where the words around make it one.
bool mayNameAlliance(const Grammar&, std::u16string_view stem);
bool isCandidate(const Grammar&, std::u16string_view word, std::u16string_view stem, Form);
bool isWrittenLikePerson(const Grammar&, std::u16string_view stem);
bool isStaffOf(std::u16string_view word, Grammar::ClassHit);
bool mayTellOfMembers(std::u16string_view word);
bool saysThus(std::u16string_view word);
bool isSaying(std::u16string_view word);

/// Remembers the traits of words, so that each is read once. A pure memo: what it gives never depends on what
/// it was asked before. Bounded: four words share a place, and the one that came first makes room; words
/// longer than `longest` are read anew. For one thread, and always with the same tables.
class WordMemo
{
public:
    static constexpr std::size_t longest = 15;

    WordMemo() : m_sets(places), m_entries(1) {}
    /// All units of a word, four in each number.
    using Key = std::array<std::uint64_t, 4>;
    /// A word that is looked up.
    struct Sought
    {
        Key key{};
        std::uint64_t hash = 0;
    };
    /// Valid until the next question.
    const WordTraits& of(std::u16string_view word, const WordTables& tables)
    {
        return of(word, seek(word), tables);
    }
    // The same in three steps: a reader who takes each some words behind the one before never waits for
    // memory.
    /// Where to look for the word; has that place fetched.
    Sought seek(std::u16string_view word) const;
    /// Has fetched what is kept there.
    void expect(const Sought&) const;
    const WordTraits& of(std::u16string_view word, const Sought&, const WordTables&);

private:
    static constexpr unsigned placeBits = 14;
    static constexpr std::size_t places = std::size_t(1) << placeBits;
    static constexpr std::size_t ways = 4;
    struct alignas(64) Entry ///< one line of the cache
    {
        Key key{};
        WordTraits traits;
        std::uint8_t length = 0; ///< of the word, 0 for a free place
    };
    struct Set
    {
        std::array<std::uint16_t, ways> tags{};    ///< more of the hash: most entries are turned away by it
        std::array<std::uint16_t, ways> entries{}; ///< indices; of a free place that of any entry
        std::uint8_t used = 0;
        std::uint8_t oldest = 0;
    };
    /// Where to put a new word: an entry of its own, as long as there is place, else that of the oldest.
    Entry& entryFor(Set&, std::uint16_t tag);
    static Key keyOf(std::u16string_view word);
    static std::size_t placeOf(std::uint64_t hash) { return hash >> (64 - placeBits); }
    static std::uint16_t tagOf(std::uint64_t hash)
    {
        return static_cast<std::uint16_t>(hash >> (48 - placeBits));
    }

    std::vector<Set> m_sets;
    text::LookupTable<Entry> m_entries; ///< as they came: the words of a text lie close together
    WordTraits m_long;                  ///< of the last word that is too long
};

/// Memos to lend, as many as read at the same time. For all threads.
class WordMemos
{
public:
    /// A memo for as long as it lives.
    class Loan
    {
    public:
        explicit Loan(WordMemos& lender) : m_lender(lender), m_memo(lender.take()) {}
        ~Loan() { m_lender.giveBack(std::move(m_memo)); }
        Loan(const Loan&) = delete;
        Loan& operator=(const Loan&) = delete;
        WordMemo& memo() { return *m_memo; }

    private:
        WordMemos& m_lender;
        std::unique_ptr<WordMemo> m_memo;
    };

private:
    std::unique_ptr<WordMemo> take();
    void giveBack(std::unique_ptr<WordMemo>);

    std::mutex m_mutex;
    std::vector<std::unique_ptr<WordMemo>> m_free;
};

} // namespace atlas::extract
