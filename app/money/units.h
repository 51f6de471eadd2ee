#pragma once

#include "money/amount.h"
#include "money/words.h"
#include "text/problem.h"

#include <array>
#include <bitset>
#include <filesystem>

namespace atlas::money {

enum class NumeralKind : unsigned char
{
    Digit,  ///< 일 … 구; value: the digit
    Small,  ///< 십 백 천; value: power of ten
    Large,  ///< 만 억 조; power of ten, closes a group
    Scale,  ///< million, bn; power of ten, a word of its own
    Letter, ///< m, b; the same, only behind a number with a currency before it
};

struct Numeral
{
    NumeralKind kind = NumeralKind::Digit;
    int value = 0;
};

struct CurrencyWord
{
    Currency currency;
    bool attached = false; ///< a number without 만 or more must touch the word
    bool cents = false;
};

enum class Effect : unsigned char
{
    None,
    Approximate,
    AtLeast,
    AtMost,
    Over,
    Under,
    Conversion, ///< 한화: the sum is another one converted
    Each,       ///< 각각: what is said of this sum holds for the list that it begins
};

enum class QualifierPlace : unsigned char
{
    Before,
    After,
    Attached,
    Inside,
    Verb,
    Particle,
    Adverb,
    Spoils,
};

/// The words of sums, out of resources/units (its README says what each column means). Immutable after
/// loading, shared between threads.
class Units
{
public:
    /// Problems: those of text::parseTable and text::readTables, "table.column" (missing), "table.value" (a
    /// cell means nothing).
    static text::Result<Units> load(const std::filesystem::path& directory);

    const WordTable<Numeral>& numerals() const { return m_numerals; }
    const WordTable<CurrencyWord>& currenciesBefore() const { return m_before; }
    const WordTable<CurrencyWord>& currenciesAfter() const { return m_after; }
    const WordTable<Effect>& qualifiers(QualifierPlace place) const
    {
        return m_qualifiers[static_cast<std::size_t>(place)];
    }
    /// Whole words that look like a sum written out and are none.
    const WordTable<bool>& homographs() const { return m_homographs; }
    /// Whether a number can start with this character: a digit, or one of 일 … 천 만.
    bool startsNumber(char16_t c) const { return m_starts[c]; }
    /// Whether a sum may go on with this character behind a numeral that is no digit.
    bool mayFollowNumeral(char16_t c) const { return m_follows[folded(c)]; }

private:
    friend class UnitsLoader;
    Units() = default;
    void indexFollowers();

    WordTable<Numeral> m_numerals;
    WordTable<CurrencyWord> m_before;
    WordTable<CurrencyWord> m_after;
    std::array<WordTable<Effect>, 8> m_qualifiers;
    WordTable<bool> m_homographs;
    std::bitset<0x10000> m_starts;
    std::bitset<0x10000> m_follows;
};

} // namespace atlas::money
