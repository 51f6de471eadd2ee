#include "extract/wordtraits.h"

#include "extract/chars.h"
#include "extract/tokens.h"

#include <algorithm>

namespace atlas::extract {

namespace {
std::size_t hashOf(std::u16string_view word)
{
    std::uint64_t hash = word.size();
    for (const char16_t unit : word)
        hash = hash * 0x100000001B3u + unit;
    return static_cast<std::size_t>(hash * 0x9E3779B97F4A7C15u >> 32);
}

/// Collects signs as they are found out.
struct Signs
{
    std::uint32_t bits = 0;
    void set(WordSign sign, bool is) { bits |= is ? bit(sign) : 0; }
};
} // namespace

WordTraits traitsOf(std::u16string_view word, const Grammar& grammar)
{
    WordTraits traits;
    traits.particle = particleOf(word);
    traits.form = grammar.formOf(word);
    const Grammar::ClassHit hit = grammar.wordClass(word);
    traits.classes = hit.classes;
    traits.classLength = static_cast<std::uint8_t>(std::min(hit.length, 255u));
    traits.suffixed = static_cast<std::uint8_t>(suffixedLength(grammar, word));
    const std::u16string_view stem = word.substr(0, word.size() - traits.particle.length);
    Signs signs;
    signs.set(WordSign::Title, isTitle(grammar, word));
    signs.set(WordSign::He, isHe(word));
    signs.set(WordSign::Introduces, introducesName(grammar, word));
    signs.set(WordSign::University, isUniversity(grammar, stem));
    signs.set(WordSign::Minister, leadsMinistry(word));
    signs.set(WordSign::Alliance, endsAlliance(grammar, stem));
    signs.set(WordSign::Candidate, isCandidate(grammar, word, stem));
    signs.set(WordSign::Personal, isWrittenLikePerson(grammar, stem));
    signs.set(WordSign::Staff, isStaffOf(grammar, word));
    signs.set(WordSign::Holding, grammar.isHolding(stem));
    signs.set(WordSign::ClassesGoOn, grammar.wordClassGoesOn(word));
    signs.set(WordSign::Relation, grammar.mayTellRelation(word));
    signs.set(WordSign::Metric, grammar.mayTellMetric(word));
    signs.set(WordSign::Ministry, grammar.isMinistry(stem));
    signs.set(WordSign::LegalForm, grammar.isLegalForm(word));
    signs.set(WordSign::Announces, announces(word));
    signs.set(WordSign::Mixed, !std::all_of(word.begin(), word.end(), isHangul));
    signs.set(WordSign::Date, mayHoldDate(word));
    signs.set(WordSign::Whole, std::all_of(word.begin(), word.end(), isWord));
    traits.signs = signs.bits;
    return traits;
}

bool WordMemo::Entry::holds(std::u16string_view word) const
{
    if (length != word.size())
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        if (units[i] != word[i])
            return false;
    return true;
}

const WordTraits& WordMemo::of(std::u16string_view word, const Grammar& grammar)
{
    if (word.size() > longest || word.empty())
        return m_long = traitsOf(word, grammar);
    Pair& pair = m_pairs[hashOf(word) % places];
    if (pair.newer.holds(word))
        return pair.newer.traits;
    if (pair.older.holds(word)) {
        std::swap(pair.newer, pair.older);
        return pair.newer.traits;
    }
    pair.older = pair.newer;
    std::copy(word.begin(), word.end(), pair.newer.units.begin());
    pair.newer.length = static_cast<std::uint16_t>(word.size());
    pair.newer.traits = traitsOf(word, grammar);
    return pair.newer.traits;
}

std::unique_ptr<WordMemo> WordMemos::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            std::unique_ptr<WordMemo> memo = std::move(m_free.back());
            m_free.pop_back();
            return memo;
        }
    }
    return std::make_unique<WordMemo>();
}

void WordMemos::giveBack(std::unique_ptr<WordMemo> memo)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(memo));
}

} // namespace atlas::extract
