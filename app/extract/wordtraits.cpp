#include "extract/wordtraits.h"

#include "extract/chars.h"
#include "extract/tokens.h"

#include <algorithm>
#include <cstring>

namespace atlas::extract {

namespace {
/// So many units from there on as one number.
template<typename Number>
std::uint64_t unitsAt(const char16_t* units)
{
    Number number;
    std::memcpy(&number, units, sizeof(number));
    return number;
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
    signs.set(WordSign::Title, isTitle(word, hit));
    signs.set(WordSign::He, isHe(word));
    signs.set(WordSign::Introduces, introducesName(grammar, word));
    signs.set(WordSign::University, isUniversity(grammar, stem));
    signs.set(WordSign::Minister, leadsMinistry(word));
    signs.set(WordSign::Alliance, endsAlliance(grammar, stem));
    signs.set(WordSign::Candidate, isCandidate(grammar, word, stem, traits.form));
    signs.set(WordSign::Personal, isWrittenLikePerson(grammar, stem));
    signs.set(WordSign::Staff, isStaffOf(word, hit));
    signs.set(WordSign::Holding, grammar.isHolding(stem));
    signs.set(WordSign::ClassesGoOn, grammar.wordClassGoesOn(word));
    signs.set(WordSign::Relation, grammar.mayTellRelation(word));
    signs.set(WordSign::Metric, grammar.mayTellMetric(word));
    signs.set(WordSign::Ministry, grammar.isMinistry(stem));
    signs.set(WordSign::LegalForm, grammar.isLegalForm(word));
    signs.set(WordSign::Announces, announces(word));
    const bool hangul = std::all_of(word.begin(), word.end(), [](char16_t c) { return isHangul(c); });
    signs.set(WordSign::Mixed, !hangul);
    signs.set(WordSign::Date, mayHoldDate(word));
    signs.set(WordSign::Whole, hangul || std::all_of(word.begin(), word.end(), isWord));
    traits.signs = signs.bits;
    return traits;
}

/// The numbers of a short word overlap, so that none reads beyond it.
WordMemo::Key WordMemo::Key::of(std::u16string_view word)
{
    const char16_t* const begin = word.data();
    const char16_t* const end = begin + word.size();
    Key key{{}, word.size()};
    if (word.size() == 1)
        key.units[0] = *begin;
    else if (word.size() < 4)
        key.units = {unitsAt<std::uint32_t>(begin), unitsAt<std::uint32_t>(end - 2)};
    else if (word.size() <= 8)
        key.units = {unitsAt<std::uint64_t>(begin), unitsAt<std::uint64_t>(end - 4)};
    else
        key.units = {unitsAt<std::uint64_t>(begin), unitsAt<std::uint64_t>(begin + 4),
                     unitsAt<std::uint64_t>(end - 8), unitsAt<std::uint64_t>(end - 4)};
    return key;
}

std::uint64_t WordMemo::Key::hash() const
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
    const auto mixed = [](std::uint64_t hash) { return (hash ^ hash >> 32) * odd; };
    return mixed(mixed(mixed(units[0] + length) + units[1]) + units[2] * odd + units[3]);
}

const WordTraits& WordMemo::of(std::u16string_view word, const Grammar& grammar)
{
    if (word.size() > longest || word.empty())
        return m_long = traitsOf(word, grammar);
    const Key key = Key::of(word);
    const std::uint64_t hash = key.hash();
    Set& set = m_sets[hash >> (64 - placeBits)];
    const auto tag = static_cast<std::uint16_t>(hash >> (48 - placeBits));
    for (std::size_t way = 0; way < ways; ++way)
        if (set.tags[way] == tag && set.entries[way].key == key)
            return set.entries[way].traits;
    const std::size_t way = set.oldest;
    set.oldest = static_cast<std::uint8_t>((way + 1) % ways);
    set.tags[way] = tag;
    set.entries[way] = {key, traitsOf(word, grammar)};
    return set.entries[way].traits;
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
