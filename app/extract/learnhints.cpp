#include "extract/chars.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::size_t telling =
    4; ///< syllables from which a word that no list knows is hardly an ordinary one

/// Reads what stands right around a word that may be a name.
class HintReader
{
public:
    explicit HintReader(NameScan& scan) : m_scan(scan) {}

    void read()
    {
        for (std::size_t at = 0; at < m_scan.runs.size(); ++at) {
            const Run& run = m_scan.runs[at];
            if (run.known != 0 || run.inKnown || !run.traits.has(WordSign::Candidate))
                continue;
            if (const int score = hints(at); score > 0)
                m_scan.learn(m_scan.stem(run).name, EntityKind::Company, score);
        }
    }

private:
    int hints(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        int score = 0;
        if (at > 0 && run.follows)
            score += behindMaker(at) + behindPlatform(at) + abroad(at);
        if (at + 1 < m_scan.runs.size() && m_scan.runs[at + 1].follows)
            score += owns(at) + isSource(at) + isHeldByShares(at);
        return score;
    }

    std::u16string_view nameAt(std::size_t at) const { return m_scan.stem(m_scan.runs[at]).name; }
    Role roleAt(std::size_t at) const { return m_scan.stem(m_scan.runs[at]).particle.role; }

    /// A word of several syllables whose end is no ordinary word either.
    bool isTelling(std::size_t at) const
    {
        const std::u16string_view name = nameAt(at);
        return name.size() >= telling && !m_scan.grammar->isOrdinary(name.substr(name.size() - 2)) &&
               !m_scan.grammar->isPlace(name);
    }

    /// 로봇을 만드는 가는, 나가 사들인 가를: described by what only firms do or undergo.
    int behindMaker(std::size_t at) const
    {
        const Run& before = m_scan.runs[at - 1];
        const std::u16string_view verb = m_scan.word(before);
        const Role role = roleAt(at);
        if (role == Role::None || role == Role::Object || before.known != 0 ||
            before.traits.form != Form::Adnominal || !before.traits.has(WordSign::Relation))
            return 0;
        const bool lasting = verb.ends_with(u'는'); // 만드는 rather than 만든: what it does for a living
        const Grammar::Trigger hit = m_scan.grammar->relationTrigger(verb);
        const bool told = std::any_of(hit.rules.begin(), hit.rules.end(), [&](std::uint32_t index) {
            const RelationRule& rule = m_scan.grammar->relation(index);
            return rule.confidence > 0 &&
                   (lasting ? rule.type == RelationType::Develops || rule.type == RelationType::Supply
                            : rule.type == RelationType::Acquisition);
        });
        return told ? 1 + isTelling(at) : 0;
    }

    /// 중고 거래 플랫폼 가는: who runs it is called after it.
    int behindPlatform(std::size_t at) const
    {
        const std::u16string_view word = m_scan.word(m_scan.runs[at - 1]);
        return roleAt(at) != Role::None && m_scan.runs[at - 1].known == 0 && word.ends_with(u"플랫폼");
    }

    /// 독일 가가, 캐나다의 가는.
    int abroad(std::size_t at) const
    {
        const Run& before = m_scan.runs[at - 1];
        if (!m_scan.isCountry(before) || roleAt(at) == Role::None || !isTelling(at) ||
            roleAt(at) == Role::Place)
            return 0;
        const std::uint32_t end = m_scan.matches[before.known - 1].span.end;
        const std::u16string_view tail = m_scan.text.substr(end, before.span.end - end);
        return tail.empty() || tail == u"의" ? 1 + (tail == u"의") : 0;
    }

    /// 가의 자회사, 가와 나의 합작사.
    int owns(std::size_t at) const
    {
        if (roleAt(at) != Role::Of)
            return 0;
        const std::u16string_view word = m_scan.word(m_scan.runs[at + 1]);
        for (const std::u16string_view kin :
             {u"자회사", u"모회사", u"계열사", u"합작사", u"합작법인", u"최대주주", u"대주주", u"투자사"})
            if (word.starts_with(kin))
                return nameAt(at).size() > 2 ? 2 : 1;
        return 0;
    }

    /// 가에 따르면.
    int isSource(std::size_t at) const
    {
        return roleAt(at) == Role::To && m_scan.word(m_scan.runs[at + 1]) == u"따르면" &&
               !m_scan.runs[at].traits.has(WordSign::Personal);
    }

    /// 가 지분 27%를, 가 경영권을.
    int isHeldByShares(std::size_t at) const
    {
        if (m_scan.runs[at].traits.particle.length != 0 || !isTelling(at))
            return 0;
        const std::u16string_view word = m_scan.word(m_scan.runs[at + 1]);
        return word.starts_with(u"지분") || word.starts_with(u"경영권");
    }

    NameScan& m_scan;
};
} // namespace

void learnHints(NameScan& scan)
{
    HintReader(scan).read();
}

} // namespace atlas::extract
