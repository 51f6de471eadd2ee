#include "extract/wordtraits.h"

#include "extract/chars.h"
#include "extract/matcher.h"
#include "extract/tokens.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

std::uint64_t hashOf(const std::array<std::uint64_t, 4>& key, std::size_t length)
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15u;
    const auto mixed = [](std::uint64_t hash) { return (hash ^ hash >> 32) * odd; };
    return mixed(mixed(mixed(key[0] + length) + key[1]) + key[2] * odd + key[3]);
}

bool same(const std::array<std::uint64_t, 4>& a, const std::array<std::uint64_t, 4>& b)
{
    return ((a[0] ^ b[0]) | (a[1] ^ b[1]) | (a[2] ^ b[2]) | (a[3] ^ b[3])) == 0;
}

/// Collects signs as they are found out.
struct Signs
{
    std::uint32_t bits = 0;
    void set(WordSign sign, bool is) { bits |= is ? bit(sign) : 0; }
};

/// Those that lists of words alone tell.
Signs listedSigns(std::u16string_view word, std::u16string_view stem)
{
    Signs signs;
    signs.set(WordSign::He, isHe(word));
    signs.set(WordSign::Minister, leadsMinistry(word));
    signs.set(WordSign::Announces, announces(word));
    signs.set(WordSign::Member, mayTellOfMembers(word) || mayTellOfMembers(stem));
    signs.set(WordSign::Thus, saysThus(word) || saysThus(stem));
    signs.set(WordSign::Saying, isSaying(word));
    signs.set(WordSign::Date, mayHoldDate(word));
    return signs;
}
} // namespace

WordTraits traitsOf(std::u16string_view word, const WordTables& tables)
{
    const Grammar& grammar = tables.grammar;
    WordTraits traits;
    traits.mayName = !tables.names || tables.names->mayStartIn(word);
    if (word.size() > 2 || !word.ends_with(u'의') || !grammar.isCommon(word)) // 회의 is no 회 with 의
        traits.particle = particleOf(word);
    if (traits.particle.length > 1 && traits.particle.role == text::Role::Copula &&
        grammar.isNounWithParticle(word)) // 카메라는 is no 카메 with 라는
        traits.particle = text::readTail(word[word.size() - 2], word.substr(word.size() - 1)).particle;
    traits.form = grammar.formOf(word);
    const Grammar::ClassHit hit = grammar.wordClass(word);
    traits.classes = hit.classes;
    traits.classLength = static_cast<std::uint8_t>(std::min(hit.length, 255u));
    traits.suffixed = static_cast<std::uint8_t>(suffixedLength(grammar, word));
    const std::u16string_view stem = word.substr(0, word.size() - traits.particle.length);
    Signs signs = listedSigns(word, stem);
    signs.set(WordSign::Title, isTitle(word, hit));
    signs.set(WordSign::Introduces, introducesName(grammar, word));
    signs.set(WordSign::University, isUniversity(grammar, stem));
    signs.set(WordSign::Alliance, endsAlliance(grammar, stem));
    signs.set(WordSign::AllianceName, mayNameAlliance(grammar, stem));
    signs.set(WordSign::Candidate, isCandidate(grammar, word, stem, traits.form));
    signs.set(WordSign::Personal, isWrittenLikePerson(grammar, stem));
    signs.set(WordSign::Staff, isStaffOf(word, hit));
    signs.set(WordSign::Holding, grammar.isHolding(stem));
    const WordTrie::Continuation longer = grammar.wordClassGoesOn(word);
    signs.set(WordSign::ClassesOverBlank, longer.blank);
    signs.set(WordSign::ClassesOverOther, longer.other);
    traits.relation = grammar.relationStart(word);
    traits.metric = grammar.metricStart(word);
    signs.set(WordSign::Relation, traits.relation.any());
    signs.set(WordSign::Metric, traits.metric.any());
    signs.set(WordSign::Ministry, grammar.isMinistry(stem));
    signs.set(WordSign::LegalForm, grammar.isLegalForm(word));
    const bool hangul = std::all_of(word.begin(), word.end(), [](char16_t c) { return isHangul(c); });
    signs.set(WordSign::Mixed, !hangul);
    signs.set(WordSign::Whole, hangul || std::all_of(word.begin(), word.end(), isWord));
    traits.signs = signs.bits;
    return traits;
}

/// The numbers of a short word overlap, so that none reads beyond it.
WordMemo::Key WordMemo::keyOf(std::u16string_view word)
{
    const char16_t* const begin = word.data();
    const char16_t* const end = begin + word.size();
    if (word.size() == 1)
        return {*begin};
    if (word.size() < 4)
        return {unitsAt<std::uint32_t>(begin), unitsAt<std::uint32_t>(end - 2)};
    if (word.size() <= 8)
        return {unitsAt<std::uint64_t>(begin), unitsAt<std::uint64_t>(end - 4)};
    return {unitsAt<std::uint64_t>(begin), unitsAt<std::uint64_t>(begin + 4), unitsAt<std::uint64_t>(end - 8),
            unitsAt<std::uint64_t>(end - 4)};
}

WordMemo::Sought WordMemo::seek(std::u16string_view word) const
{
    if (word.size() > longest || word.empty())
        return {};
    const Key key = keyOf(word);
    const std::uint64_t hash = hashOf(key, word.size());
    __builtin_prefetch(&m_sets[placeOf(hash)]);
    return {key, hash};
}

void WordMemo::expect(const Sought& sought) const
{
    const Set& set = m_sets[placeOf(sought.hash)];
    std::size_t likely = set.entries[0]; // without a branch: nothing waits for the tags
    for (std::size_t way = 1; way < ways; ++way)
        likely = set.tags[way] == tagOf(sought.hash) ? set.entries[way] : likely;
    __builtin_prefetch(&m_entries[likely]);
}

WordMemo::Entry& WordMemo::entryFor(Set& set, std::uint16_t tag)
{
    if (set.used == ways) {
        const std::size_t way = std::exchange(set.oldest, static_cast<std::uint8_t>((set.oldest + 1) % ways));
        set.tags[way] = tag;
        return m_entries[set.entries[way]];
    }
    const std::size_t way = set.used++;
    if (m_entries.back().length != 0)
        m_entries.emplace_back();
    set.tags[way] = tag;
    set.entries[way] = static_cast<std::uint16_t>(m_entries.size() - 1);
    return m_entries.back();
}

const WordTraits& WordMemo::of(std::u16string_view word, const Sought& sought, const WordTables& tables)
{
    if (word.size() > longest || word.empty())
        return m_long = traitsOf(word, tables);
    const std::uint16_t tag = tagOf(sought.hash);
    Set& set = m_sets[placeOf(sought.hash)];
    for (std::size_t way = 0; way < ways; ++way)
        if (const Entry& entry = m_entries[set.entries[way]];
            set.tags[way] == tag && entry.length == word.size() && same(entry.key, sought.key))
            return entry.traits;
    const WordTraits traits = traitsOf(word, tables);
    Entry& entry = entryFor(set, tag);
    entry = {sought.key, traits, static_cast<std::uint8_t>(word.size())};
    return entry.traits;
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
