#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// A person whose organisation the article names.
struct Employed
{
    const PersonFact* person = nullptr;
    EntityIndex organisation{};
    bool speaksForIt = false; ///< a professor or an analyst does not
};

bool isTitled(const NameScan& scan, std::size_t at)
{
    return at + 1 < scan.runs.size() && scan.runs[at + 1].follows &&
           (scan.runs[at + 1].traits.classes & bit(WordClass::Title)) != 0;
}

/// 그는, the 황 of 황 CEO, or the 홍길동 of 홍길동 대표.
bool mayStand(const NameScan& scan, std::size_t at)
{
    const Run& run = scan.runs[at];
    const std::uint32_t length = run.span.length();
    return (run.traits.has(WordSign::He) || ((length == 1 || length == 3) && isTitled(scan, at))) &&
           run.known == 0 && !run.inKnown;
}

/// Finds 그는, 황 CEO and 홍길동 대표 and says for whom they stand.
class StandIns
{
public:
    StandIns(const NameScan& scan, const Names& names) : m_scan(scan), m_names(names)
    {
        for (const EntityFact& entity : names.entities)
            for (const text::Span mention : entity.mentions)
                m_byWord.try_emplace(scan.text.substr(mention.begin, mention.length()),
                                     static_cast<EntityIndex>(&entity - names.entities.data()));
        for (const PersonFact& person : names.people)
            employ(person);
    }

    std::vector<Mention> find()
    {
        std::vector<Mention> found;
        std::size_t next = 0;
        const Employed* last = nullptr;
        for (std::size_t at = 0; at < m_scan.runs.size() && !m_people.empty(); ++at) {
            const Run& run = m_scan.runs[at];
            for (; next < m_people.size() && m_people[next].person->span.begin < run.span.begin; ++next)
                last = &m_people[next];
            if (!mayStand(m_scan, at))
                continue;
            const std::u16string_view word = m_scan.word(run);
            if (run.traits.has(WordSign::He) && last && last->speaksForIt)
                found.push_back({{run.span.begin, run.span.end - 1}, last->organisation});
            const Employed* titled = word.size() == 1 ? bySurname(at, next) : byName(at, next);
            if (!titled)
                continue;
            last = titled;
            const Run& title = m_scan.runs[at + 1];
            if (titled->speaksForIt)
                found.push_back(
                    {{run.span.begin, title.span.begin + title.traits.classLength}, titled->organisation});
        }
        return found;
    }

private:
    void employ(const PersonFact& person)
    {
        const auto organisation =
            person.organisation.empty() ? listedEmployer(person) : m_byWord.find(person.organisation);
        if (organisation == m_byWord.end())
            return;
        const EntityKind kind = m_names.entities[static_cast<std::size_t>(organisation->second)].kind;
        if (kind == EntityKind::Person || kind == EntityKind::Product || kind == EntityKind::Country)
            return;
        const std::uint32_t classes = m_scan.grammar->wordClass(person.role).classes;
        m_people.push_back(
            {&person, organisation->second,
             (classes & bit(WordClass::Observer)) == 0 || hints<u"minister">.has(person.role)});
    }

    /// 젠슨 황 최고경영자: the organisation that the lexicon gives to a person, where the article names it.
    std::unordered_map<std::u16string_view, EntityIndex>::const_iterator
    listedEmployer(const PersonFact& person) const
    {
        const auto self = m_byWord.find(person.name);
        if (self == m_byWord.end())
            return m_byWord.end();
        const EntityFact& entity = m_names.entities[static_cast<std::size_t>(self->second)];
        if (entity.kind != EntityKind::Person || entity.parent.empty())
            return m_byWord.end();
        return std::find_if(m_byWord.begin(), m_byWord.end(), [&](const auto& word) {
            return m_names.entities[static_cast<std::size_t>(word.second)].key == entity.parent;
        });
    }

    /// 황 CEO: the last person so far with that surname.
    const Employed* bySurname(std::size_t at, std::size_t before) const
    {
        if (!isTitled(m_scan, at))
            return nullptr;
        constexpr std::size_t farthest = 32;
        const std::u16string_view surname = m_scan.word(m_scan.runs[at]);
        for (std::size_t i = before; i-- > 0 && before - i <= farthest;) {
            const std::u16string_view name = m_people[i].person->name;
            if (name.starts_with(surname) || (name.find(u' ') != name.npos && name.ends_with(surname)))
                return &m_people[i];
        }
        return nullptr;
    }

    /// 홍길동 대표 further on, where no firm stands before it.
    const Employed* byName(std::size_t at, std::size_t before) const
    {
        if (!isTitled(m_scan, at))
            return nullptr;
        const Run& run = m_scan.runs[at];
        if (at > 0 && run.follows &&
            (m_scan.runs[at - 1].inKnown || m_scan.runs[at - 1].known != 0 ||
             m_byWord.contains(m_scan.word(m_scan.runs[at - 1]))))
            return nullptr;
        const auto end = m_people.begin() + static_cast<std::ptrdiff_t>(before);
        const auto found = std::find_if(
            m_people.begin(), end, [&](const Employed& one) { return one.person->name == m_scan.word(run); });
        return found == end ? nullptr : &*found;
    }

    const NameScan& m_scan;
    const Names& m_names;
    std::unordered_map<std::u16string_view, EntityIndex> m_byWord;
    std::vector<Employed> m_people; ///< in text order
};
} // namespace

bool isHe(std::u16string_view word)
{
    return hints<u"he">.has(word);
}

void addStandIns(const NameScan& scan, Names& names)
{
    bool any = false;
    for (std::size_t at = 0; at < scan.runs.size() && !any && !names.people.empty(); ++at)
        any = mayStand(scan, at);
    if (!any)
        return;
    const std::vector<Mention> found = StandIns(scan, names).find();
    if (found.empty())
        return;
    std::vector<Mention> all;
    all.reserve(names.mentions.size() + found.size());
    std::merge(names.mentions.begin(), names.mentions.end(), found.begin(), found.end(),
               std::back_inserter(all),
               [](const Mention& a, const Mention& b) { return a.span.begin < b.span.begin; });
    names.mentions.clear();
    for (const Mention& mention : all)
        if (names.mentions.empty() || mention.span.begin >= names.mentions.back().span.end)
            names.mentions.push_back(mention);
}

} // namespace atlas::extract
