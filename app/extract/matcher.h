#pragma once

#include "extract/entry.h"
#include "text/particles.h"
#include "text/span.h"
#include "text/tablememory.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// A known name in a text.
struct NameMatch
{
    text::Span span; ///< of the name, without its particle
    EntryIndex entry{};
    bool ambiguous = false; ///< an ordinary word or a name of several: only a match where the context says so
    text::Particle
        particle; ///< that follows the name; its length counts from the end of the span, a tail word included
    friend bool operator==(const NameMatch& a, const NameMatch& b)
    {
        return a.span == b.span && a.entry == b.entry && a.ambiguous == b.ambiguous;
    }
};

/// Finds names in one pass: A. V. Aho, M. J. Corasick, "Efficient string matching: an aid to bibliographic
/// search", Communications of the ACM 18(6), 1975, with the trie in a double array (J. Aoe, "An efficient
/// digital search algorithm by using a double-array structure", IEEE Transactions on Software Engineering
/// 15(9), 1989). Immutable after construction, shared between threads; holds no reference to the entries.
///
/// What counts as a match:
/// - Upper and lower case of Latin letters are the same, but not in names of one or two letters (MS, KT), in
///   acronyms of up to four (SEC), and in strict names, which must be written as listed or in capitals.
///   Full-width letters are the same as plain ones.
/// - Where a listed name has a space, and where its script changes (SK|하이닉스, 오픈|AI), the text may have
/// one
///   space or none.
/// - Before a name there is no letter or digit of a script that continues it: before Latin no letter or
/// digit,
///   before Hangul no Hangul. A prefix syllable (반, 탈, 친, 비, 범, 옛, 구) that itself starts a word may
///   stand before a name that is not strict, before Hangul of three syllables or more. Hanja is a boundary
///   (美애플), and so are Latin letters before Hangul that is not strict (AI카카오).
/// - After a name, text::readTail decides: end, particle, or part of a longer word. Between a name that is
/// not in
///   `context` and its particle one of the tails may stand.
/// - Of overlapping matches the leftmost counts, of those the longest: SK하이닉스, never SK in it.
class Matcher
{
public:
    Matcher() = default;
    /// `exclusions` are words that are no name though they contain one (메타인지): a match of theirs wins,
    /// and is left out. `tails` are words that may follow a name without a space (네이버본사는).
    explicit Matcher(std::span<const Entry> entries, std::span<const std::u16string> exclusions = {},
                     std::span<const std::u16string> tails = {});

    /// All matches in text order, not overlapping. The text should be NFC (text::toNfc). Linear in the text.
    std::vector<NameMatch> match(std::u16string_view text) const;
    /// The same within a range of the text; what lies around it still decides about word boundaries.
    void match(std::u16string_view text, text::Span range, std::vector<NameMatch>& into) const
    {
        match(text, range, std::span(&range, 1), into);
    }
    /// The same of the names that start in some places of the range, which ascend.
    void match(std::u16string_view text, text::Span range, std::span<const text::Span> places,
               std::vector<NameMatch>& into) const;
    /// Whether a name may start in a word (extract::isWord) of a text, or at a unit between words, whatever
    /// stands around: where not, none does.
    bool mayStartIn(std::u16string_view word) const;
    bool mayStartAt(char16_t unit) const { return !m_symbols.empty() && child(0, m_symbols[unit]) != none; }

private:
    struct Cell ///< a state of the automaton, at its place in the double array; the root is at 0
    {
        std::uint32_t base = 0;   ///< a child by symbol s lies at base + s
        std::uint32_t parent = 0; ///< place of the state that this one is a child of
        std::uint32_t fail = 0;   ///< place of the longest proper suffix that is a state
        std::uint32_t output = 0; ///< longest of the patterns that end here, 0 none
    };
    struct Pattern
    {
        std::u16string text; ///< as listed, width folded
        EntryIndex entry{};
        std::uint32_t next = 0; ///< next shorter pattern that ends at the same place, 0 none
        bool exact = false;     ///< only as in `text` or in capitals
        bool strict = false;
        bool context = false;
        bool excluded = false; ///< an exclusion: no entry
    };
    class Builder;

    static std::uint32_t pairHash(std::uint32_t first, std::uint32_t second)
    {
        return first * 2654435761u + second * 2246822519u;
    }
    static std::uint32_t tripleHash(std::uint32_t pair, std::uint32_t third)
    {
        return (pair ^ third) * 3266489917u;
    }
    /// A set of hashes, by their upper bits: no false negatives.
    template<unsigned Bits>
    class HashSet
    {
    public:
        void add(std::uint32_t hash)
        {
            m_bits[hash >> shift] |= std::uint64_t(1) << (hash >> (32 - Bits)) % 64;
        }
        bool has(std::uint32_t hash) const
        {
            return (m_bits[hash >> shift] >> (hash >> (32 - Bits)) % 64 & 1) != 0;
        }

    private:
        static constexpr unsigned shift = 32 - Bits + 6;
        std::vector<std::uint64_t> m_bits = std::vector<std::uint64_t>((std::size_t{1} << Bits) / 64);
    };
    bool mayStart(std::u16string_view text, std::uint32_t at, std::uint32_t hash) const;
    std::uint32_t nextStart(std::u16string_view text, text::Span place, std::uint32_t end) const;
    std::uint32_t follow(std::u16string_view text, text::Span rest, std::size_t first,
                         std::vector<NameMatch>& into) const;
    std::uint32_t child(std::uint32_t state, std::uint16_t symbol) const
    {
        const std::uint32_t place = m_cells[state].base + symbol;
        return m_cells[place].parent == state ? place : none;
    }
    void take(std::uint32_t state, std::u16string_view text, std::uint32_t end, std::size_t first,
              std::vector<NameMatch>& into) const;
    bool endsWord(const Pattern&, std::u16string_view text, text::Span span, text::Particle& particle) const;
    bool accepts(const Pattern&, std::u16string_view text, text::Span span, text::Particle& particle) const;

    static constexpr std::uint32_t none = 0xFFFFFFFF;

    std::vector<std::uint16_t> m_symbols; ///< of each UTF-16 unit, case and width folded; 0 in no name
    text::LookupTable<Cell> m_cells;
    HashSet<18> m_pairs;   ///< the first two symbols of names
    HashSet<14> m_short;   ///< of those that end with them
    HashSet<18> m_triples; ///< the first three of the others
    HashSet<12>
        m_inside; ///< the first two of those that may start inside a word; 0 for the second one behind it
    std::vector<Pattern> m_patterns; ///< from 1
    std::vector<std::u16string> m_tails;
};

} // namespace atlas::extract
