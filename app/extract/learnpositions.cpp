#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>
#include <bitset>
#include <unordered_set>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::size_t longestName = 16;
constexpr std::size_t widestItem = 6;    ///< words of one member of a list
constexpr std::size_t farthestVerb = 20; ///< words from a subject to its verb
constexpr std::size_t nearestVerb = 7;   ///< the same for other parts
constexpr std::size_t longestTrigger = 16;

/// Of words that may say what only organisations do or undergo.
constexpr std::uint32_t telling = bit(WordSign::Announces) | bit(WordSign::Metric) | bit(WordSign::Relation);

/// Whether a word may be a name at all: no ordinary word, nor one made of two of them.
bool mayBeName(const Grammar& grammar, std::u16string_view name)
{
    if (name.size() < 2 || name.size() > longestName || grammar.isCommon(name) ||
        hints<u"no-name-end">.has(name) || hints<u"numbered">.has(name) || grammar.isThing(name) ||
        (name.size() < 3 && hints<u"person-title">.has(name)))
        return false;
    if (isDigit(name.front()) || grammar.endsInKind(name) || grammar.isMinistry(name))
        return false;
    return grammar.relationTrigger(name).length == 0 && grammar.wordClass(name).length != name.size() &&
           !grammar.isOrdinary(name);
}

/// Reads the words of the body by their places.
class PositionReader
{
public:
    explicit PositionReader(NameScan& scan) : m_scan(scan)
    {
        constexpr std::size_t usual = 64;
        m_candidates.reserve(usual);
        m_joining.reserve(usual);
        findStems();
        m_scan.eachWith(mayCount | bit(RunSign::Listed), [this](std::size_t at) {
            const bool candidate = isCandidate(at);
            if (candidate)
                m_candidates.push_back({at, stemAt(at)});
            if ((candidate || m_scan.isOrganisation(m_scan.runs[at])) && joins(at))
                m_joining.push_back(at);
        });
    }

    void read()
    {
        for (const auto& [at, stem] : m_candidates)
            place(at, stem);
        told();
        lists();
        repeated();
        lists(); // what was learnt since vouches for its neighbours
    }

private:
    /// One of these has every word that may be a name.
    static constexpr std::uint32_t mayCount = bit(WordSign::Candidate) | bit(RunSign::Adnominal);

    /// A word that may be a name, and the possible name in it.
    struct Candidate
    {
        std::size_t at = 0; ///< run
        Stem stem;
    };
    bool isCandidate(std::size_t at) const
    {
        return (m_scan.signs[at] & mayCount) != 0 && !m_scan.isListed(at) &&
               (m_scan.runs[at].traits.has(WordSign::Candidate) || isStem(m_scan.runs[at]));
    }
    /// 가리온: ends like a verb, but is a name with a particle elsewhere.
    bool isStem(const Run& run) const { return mayBeStem(run) && m_stems.contains(m_scan.word(run)); }
    static bool mayBeStem(const Run& run)
    {
        return run.traits.form == Form::Adnominal && run.span.length() > 2;
    }
    static std::size_t startOf(std::u16string_view word) { return (word[0] * 31u + word[1]) % starts; }

    /// Only stems that a word may be asked for: few of the words that bear a particle.
    void findStems()
    {
        std::bitset<starts> asked;
        m_scan.eachWith(bit(RunSign::Adnominal), [&](std::size_t at) {
            if (mayBeStem(m_scan.runs[at]))
                asked.set(startOf(m_scan.word(m_scan.runs[at])));
        });
        m_scan.eachWith(mayCount, [&](std::size_t at) {
            const Stem stem = m_scan.stem(m_scan.runs[at]);
            if (stem.particle.length != 0 && stem.name.size() > 1 && asked[startOf(stem.name)] &&
                isCandidate(at))
                m_stems.insert(stem.name);
        });
    }

    /// The possible name in a word, empty where there is none.
    Stem stemAt(std::size_t at) const
    {
        if (!isCandidate(at))
            return {};
        return isStem(m_scan.runs[at]) ? Stem{m_scan.word(m_scan.runs[at]), {}}
                                       : m_scan.stem(m_scan.runs[at]);
    }
    Grammar::Trigger metricAt(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        const std::u16string_view rest = m_scan.text.substr(run.span.begin, longestTrigger);
        return m_scan.grammar->metricTrigger(run.traits.metric, run.span.length(), rest);
    }
    bool isPersonal(std::size_t at) const { return m_scan.runs[at].traits.has(WordSign::Personal); }

    bool followed(std::size_t at) const { return at + 1 < m_scan.runs.size() && m_scan.runs[at + 1].follows; }
    void hint(std::u16string_view name, int score) { m_scan.learn(name, kindOf(name), score); }

    static EntityKind kindOf(std::u16string_view name)
    {
        const bool institution = name.size() > 3 && hints<u"public-syllable">.has(name);
        return institution ? EntityKind::Institution : EntityKind::Company;
    }

    void place(std::size_t at, const Stem& stem)
    {
        const bool person = isPersonal(at) && m_scan.score(stem.name) == 0;
        int score = 0;
        if (behindCountry(at, stem))
            score += isHeld(at) && stem.name.size() > 3 ? 2 : 1;
        score += (stem.particle.length == 0 && leadsHeadline(at)) + fromPlace(at, stem);
        if (!person && followed(at) && stem.particle.length == 0)
            score += beforeNoun(at, stem);
        if (!person && followed(at) && ownsMetric(at, stem))
            ++score;
        if (!person && followed(at) && (inRelation(at, stem) || isReceivedFrom(at, stem)))
            score +=
                stem.name.size() > 3 && !m_scan.grammar->isOrdinary(stem.name.substr(stem.name.size() - 2))
                    ? 2
                    : 1;
        if (score > 0)
            hint(stem.name, score);
    }

    /// 가, 나에 매각: the first word of all or behind a bullet, a comma behind it.
    bool leadsHeadline(std::size_t at) const
    {
        const std::uint32_t end = m_scan.runs[at].span.end;
        std::uint32_t begin = m_scan.runs[at].span.begin;
        while (begin > 0 && m_scan.text[begin - 1] == u' ')
            --begin;
        const bool bullet = begin > 0 && isBullet(m_scan.text[begin - 1]);
        return (at == 0 || bullet) && end < m_scan.text.size() && m_scan.text[end] == u',';
    }

    /// 일본 가는, 미국 가가.
    bool behindCountry(std::size_t at, const Stem& stem) const
    {
        if (at == 0 || !m_scan.runs[at].follows || m_scan.runs[at - 1].known == 0)
            return false;
        const NameMatch& before = m_scan.matches[m_scan.runs[at - 1].known - 1];
        const std::u16string_view tail =
            m_scan.text.substr(before.span.end, m_scan.runs[at - 1].span.end - before.span.end);
        if ((*m_scan.lexicon)[before.entry].kind != EntityKind::Country ||
            (!tail.empty() && !hints<u"descent">.has(tail)))
            return false; // 미국 가는, 미국계 가는
        const std::uint32_t end = m_scan.runs[at].span.end;
        const char16_t next = end < m_scan.text.size() ? m_scan.text[end] : u' ';
        return stem.particle.length != 0 || next == u',' || isOpenBracket(next) || isListMark(next) ||
               isHeld(at);
    }
    /// 가 지분을.
    bool isHeld(std::size_t at) const
    {
        return followed(at) && m_scan.runs[at + 1].traits.has(WordSign::Holding);
    }

    /// 가의 시가총액은, 가의 지난해 매출은.
    bool ownsMetric(std::size_t at, const Stem& stem) const
    {
        if (stem.particle.role != Role::Of || stem.name.size() < 3)
            return false;
        for (std::size_t k = at + 1; k < m_scan.runs.size() && k <= at + 3 && m_scan.runs[k].follows; ++k) {
            if (!m_scan.runs[k].traits.has(WordSign::Metric))
                continue;
            for (const std::uint32_t index : metricAt(k).rules) {
                const auto metric = m_scan.grammar->metric(index).metric;
                return metric == Metric::Revenue || metric == Metric::Profit || metric == Metric::Loss ||
                       metric == Metric::MarketCap || metric == Metric::Valuation;
            }
        }
        return false;
    }

    /// 상하이 가는, 도쿄의 가가.
    bool fromPlace(std::size_t at, const Stem& stem) const
    {
        if (at == 0 || !m_scan.runs[at].follows || stem.name.size() < 3 || stem.particle.length == 0 ||
            stem.particle.role == Role::Of)
            return false;
        std::u16string_view place = m_scan.word(m_scan.runs[at - 1]);
        if (place.ends_with(u'의'))
            place.remove_suffix(1);
        return m_scan.grammar->isPlace(place);
    }

    /// 가 관계자, 가 측, 가 지분.
    int beforeNoun(std::size_t at, const Stem& stem) const
    {
        const WordTraits& next = m_scan.runs[at + 1].traits;
        if (next.has(WordSign::Staff))
            return stem.name.size() > 2 ? 2 : 1;
        return next.has(WordSign::Holding) ? 1 : 0;
    }

    /// 가와 손잡, 가에 투자, 가를 인수: a case that the verb's tie asks for.
    bool inRelation(std::size_t at, const Stem& stem) const
    {
        const Role role = stem.particle.role;
        if ((role != Role::With && role != Role::To && role != Role::From && role != Role::Object) ||
            !m_scan.runs[at + 1].traits.has(WordSign::Relation))
            return false;
        const Run& verb = m_scan.runs[at + 1];
        const Grammar::Trigger hit =
            m_scan.grammar->relationTrigger(verb.traits.relation, verb.span.length(), m_scan.word(verb));
        if (hit.length == 0 || hit.rules.empty())
            return false;
        const RelationRule& rule = m_scan.grammar->relation(hit.rules.front());
        if (!rule.nouns.empty())
            return false; // 가에 물량을: what is asked for is the noun
        const auto asks = [&](Slot slot) {
            return std::any_of(rule.frames.begin(), rule.frames.end(), [&](const Frame& frame) {
                return frame.source == slot || frame.target == slot;
            });
        };
        if (rule.type == RelationType::Develops)
            return false;
        return asks(role == Role::With   ? Slot::With
                    : role == Role::To   ? Slot::To
                    : role == Role::From ? Slot::From
                                         : Slot::Object) &&
               (role != Role::Object || rule.type == RelationType::Acquisition);
    }

    /// 가에서 들여온: from whom goods are got, unless it is a town.
    bool isReceivedFrom(std::size_t at, const Stem& stem) const
    {
        if (stem.particle.role != Role::Place || m_scan.grammar->isPlace(stem.name) ||
            !m_scan.runs[at + 1].traits.has(WordSign::Relation))
            return false;
        const std::uint32_t begin = m_scan.runs[at + 1].span.begin;
        const auto rules = m_scan.grammar->relationTrigger(m_scan.text.substr(begin, longestTrigger)).rules;
        return std::any_of(rules.begin(), rules.end(), [&](std::uint32_t index) {
            const RelationRule& rule = m_scan.grammar->relation(index);
            return rule.type == RelationType::Supply &&
                   std::any_of(rule.frames.begin(), rule.frames.end(),
                               [](const Frame& frame) { return frame.source == Slot::Place; });
        });
    }

    bool vouched(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        return m_scan.isOrganisation(run) || (isCandidate(at) && scoreAt(at) > 1);
    }
    int scoreAt(std::size_t at) const
    {
        return std::max(m_scan.score(stemAt(at).name), m_scan.score(m_scan.word(m_scan.runs[at])));
    }

    /// Whether the member of a list that ends at this word goes on: 가, 나 / 가·나 / 가와 나 / 가(NS)와 나.
    bool joins(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        const std::size_t name = run.known != 0 ? m_scan.matches[run.known - 1].span.end : run.span.end;
        const std::size_t end = behindBracket(m_scan.text, name);
        const char16_t next = end < m_scan.text.size() ? m_scan.text[end] : u'\n';
        const text::Particle particle = stemAt(at).particle;
        if (next == u',' || isListMark(next))
            return particle.length == 0 || particle.role == Role::With;
        if (run.known == 0 && end == name)
            return particle.role == Role::With && particle.length == 1;
        return next == u'와' || next == u'과';
    }

    /// Finds lists; where members are known, the others are names as well.
    void lists()
    {
        std::vector<std::size_t> members;
        for (std::size_t next = 0; next < m_joining.size();) {
            members.assign(1, m_joining[next++]);
            std::size_t gap = 0;
            for (std::size_t at = members.front() + 1; at < m_scan.runs.size(); ++at) {
                const bool joining = next < m_joining.size() && m_joining[next] == at;
                if (joining || (mayBeMember(at) && ends(at))) {
                    members.push_back(at);
                    gap = 0;
                    if (!joining)
                        break;
                    ++next;
                } else if (++gap > widestItem || !modifies(at)) {
                    break;
                }
            }
            if (members.size() > 1)
                judge(members);
        }
    }

    bool mayBeMember(std::size_t at) const
    {
        return isCandidate(at) || m_scan.isOrganisation(m_scan.runs[at]);
    }

    /// The last member bears the particle of all, or 등 follows.
    bool ends(std::size_t at) const
    {
        if (m_scan.isOrganisation(m_scan.runs[at]))
            return true;
        if (stemAt(at).particle.length != 0) // 가와 안테나 시장에서: an ordinary word
            return stemAt(at).particle.role != Role::Listing;
        return followed(at) && hints<u"list-end">.has(m_scan.word(m_scan.runs[at + 1]));
    }

    /// A word inside a member of a list: 국내 데이터 기업 가.
    bool modifies(std::size_t at) const
    {
        const std::u16string_view mark = m_scan.text.substr(m_scan.runs[at].span.end, 1);
        if (mark == u"." || mark == u"\n" || hints<u"vicinity">.has(m_scan.word(m_scan.runs[at])))
            return false; // 가와 평양 인근 강촌에: no list
        const WordTraits& traits = m_scan.runs[at].traits;
        return traits.form == Form::Adnominal || (traits.form == Form::Noun && traits.particle.length == 0);
    }

    void judge(const std::vector<std::size_t>& members)
    {
        const auto known = static_cast<std::size_t>(
            std::count_if(members.begin(), members.end(), [&](std::size_t at) { return vouched(at); }));
        if (known == 0 || known == members.size())
            return;
        const Stem last = stemAt(members.back());
        if (members.size() == 2 && last.particle.role == Role::Object &&
            stemAt(members.front()).particle.role == Role::With)
            return; // 가와 셔틀을 만든다: no list
        for (const std::size_t at : members)
            if (isCandidate(at) && scoreAt(at) < 2 && !m_scan.grammar->endsInProductKind(stemAt(at).name))
                hint(stemAt(at).name, known > 1 ? 2 : 1);
    }

    /// What the clauses say of a word, however often, is one hint: 가는 칩을 공급했다, 가에 10억원을
    /// 투자했다.
    void told()
    {
        std::unordered_map<std::u16string_view, bool> seen;
        for (const auto& [at, stem] : m_candidates)
            if ((!isPersonal(at) || m_scan.score(stem.name) > 0) && !(followed(at) && inRelation(at, stem)) &&
                clauseTells(at, stem) && seen.try_emplace(stem.name, true).second)
                hint(stem.name, isCoined(stem.name) || isPartOfKnown(m_scan, at) ? 2 : 1);
    }

    /// Whether the words behind tell of what only organisations do or undergo in this part.
    bool clauseTells(std::size_t at, const Stem& stem) const
    {
        const Role role = stem.particle.role;
        const bool subject = role == Role::Topic || role == Role::Subject || role == Role::Also;
        if (!subject && role != Role::With && role != Role::To && role != Role::From && role != Role::Object)
            return false;
        const std::size_t limit = std::min(m_scan.runs.size(), at + (subject ? farthestVerb : nearestVerb));
        for (std::size_t k = at + 1; k < limit; ++k) {
            const char16_t before = m_scan.text[m_scan.runs[k - 1].span.end];
            if (before == u'.' || before == u'\n')
                return false;
            const WordTraits& traits = m_scan.runs[k].traits;
            if (!traits.hasAny(telling)) // nearly all words
                continue;
            if (subject && (traits.has(WordSign::Announces) || earns(at, k)))
                return true;
            if (!traits.has(WordSign::Relation))
                continue;
            const std::u16string_view rest = m_scan.text.substr(m_scan.runs[k].span.begin, longestTrigger);
            const std::uint32_t length = m_scan.runs[k].span.length();
            for (const std::uint32_t rule :
                 m_scan.grammar->relationTrigger(traits.relation, length, rest).rules) {
                const RelationRule& told = m_scan.grammar->relation(rule);
                if (told.confidence > 0 && told.nouns.empty() && !told.funding &&
                    (subject ? told.type != RelationType::Develops : undergoes(told.type, role)))
                    return true;
            }
        }
        return false;
    }

    /// 가는 35억위안을 끌어모았다, 가는 작년 212억원의 순손실을 냈다.
    bool earns(std::size_t from, std::size_t at) const
    {
        if (!m_scan.runs[at].traits.has(WordSign::Metric))
            return false;
        for (const std::uint32_t index : metricAt(at).rules) {
            const MetricRule& rule = m_scan.grammar->metric(index);
            const bool firm = rule.metric && rule.verbs.empty() && *rule.metric != Metric::Investment &&
                              *rule.metric != Metric::Spending && *rule.metric != Metric::Deal;
            for (std::size_t k = from + 1; firm && k < std::min(at + 4, m_scan.runs.size()); ++k)
                if (isMoney(k))
                    return true;
        }
        return false;
    }

    bool isMoney(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        const std::u16string_view rest = m_scan.text.substr(run.span.begin, longestTrigger);
        return isDigit(rest.front()) && hints<u"money">.has(rest);
    }

    static bool undergoes(RelationType type, Role role)
    {
        switch (type) {
        case RelationType::Partnership:
        case RelationType::Merger:
        case RelationType::Competition:
        case RelationType::Talks:
        case RelationType::Dispute:
            return role == Role::With;
        case RelationType::Investment:
        case RelationType::Supply:
            return role == Role::To || role == Role::From;
        case RelationType::Acquisition:
            return role == Role::Object;
        default:
            return false;
        }
    }

    /// A word with one hint that is subject and stands in another part or place too is what the article
    /// speaks of.
    void repeated()
    {
        struct Places
        {
            unsigned roles = 0;
            int count = 0;
        };
        std::unordered_map<std::u16string_view, Places> places;
        for (const auto& [at, stem] : m_candidates) {
            if (m_scan.score(stem.name) != 1)
                continue;
            places[stem.name].roles |= 1u << static_cast<unsigned>(stem.particle.role);
            ++places[stem.name].count;
        }
        constexpr unsigned subject =
            1u << static_cast<unsigned>(Role::Topic) | 1u << static_cast<unsigned>(Role::Subject);
        for (const auto& [at, stem] : m_candidates) {
            const std::u16string_view name = stem.name;
            const auto found = places.find(name);
            if (found == places.end())
                continue;
            const unsigned roles = found->second.roles;
            const bool several = (roles & (roles - 1)) != 0;
            // 아우르는 twice is a verb; a closed syllable before 은 is rarely one.
            const bool closed = (name.back() - 0xAC00) % 28 != 0;
            if ((several || (found->second.count > 1 && closed)) && (roles & subject) != 0)
                hint(name, 1);
            places.erase(found);
        }
    }

    static constexpr std::size_t starts = 1024; ///< bits by hash of the first two units

    NameScan& m_scan;
    std::unordered_set<std::u16string_view> m_stems; ///< possible names that bear a particle somewhere
    std::vector<Candidate> m_candidates;
    std::vector<std::size_t> m_joining; ///< runs where a list goes on with another member
};
} // namespace

bool isCandidate(const Grammar& grammar, std::u16string_view word, std::u16string_view stem, Form form)
{
    return form == Form::Noun && word.size() >= 2 && word.size() <= longestName + 4 &&
           (isHangul(word.front()) || isLatin(word.front())) && !grammar.isCommon(word) &&
           (word.size() == stem.size() || !grammar.isOrdinary(word)) && // 크레인 is no 크레 with 인
           mayBeName(grammar, stem);
}

bool isWrittenLikePerson(const Grammar& grammar, std::u16string_view stem)
{
    return stem.size() == 3 && std::all_of(stem.begin(), stem.end(), isHangul) &&
           grammar.isSurname(stem.front()) && !isBorrowed(stem);
}

void learnPositions(NameScan& scan)
{
    PositionReader(scan).read();
}

} // namespace atlas::extract
