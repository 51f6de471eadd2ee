#include "extract/chars.h"
#include "extract/hints.h"
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
        m_scan.eachWith(bit(WordSign::Candidate) | bit(RunSign::Adnominal), [this](std::size_t at) {
            if (m_scan.isListed(at))
                return;
            twoWords(at);
            // △가람온, 상장: may be a name there
            const bool verbal = (m_scan.signs[at] & bit(RunSign::Adnominal)) != 0;
            if (const int score = verbal ? headsItem(at) : scoreOf(at); score > 0)
                m_scan.learn(nameAt(at), EntityKind::Company, score);
        });
    }

private:
    int scoreOf(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        int score = speaksInHeadline(at) + headsItem(at);
        if (at > 0 && run.follows)
            score += behindMaker(at) + behindPlatform(at) + behindFounding(at) + abroad(at);
        if (at + 1 < m_scan.runs.size() && m_scan.runs[at + 1].follows)
            score += owns(at) + earns(at) + isSource(at) + isHeld(at) + isLed(at) + isBought(at) + isSued(at);
        return score;
    }

    std::u16string_view nameAt(std::size_t at) const { return m_scan.stem(m_scan.runs[at]).name; }
    Role roleAt(std::size_t at) const { return m_scan.stem(m_scan.runs[at]).particle.role; }

    /// 배터리 기업 사르 셀의: a kind of firm stands before two words, the first of which the article writes
    /// with the second alone.
    void twoWords(std::size_t at)
    {
        if (at == 0 || at + 1 >= m_scan.runs.size() || !m_scan.runs[at].follows ||
            !m_scan.runs[at - 1].traits.has(WordSign::Introduces))
            return;
        const Run& first = m_scan.runs[at];
        const Run& second = m_scan.runs[at + 1];
        const std::uint32_t classes = bit(WordClass::Staff) | bit(WordClass::Title) | bit(WordClass::Head);
        if (!second.follows || first.span.end + 1 != second.span.begin || first.traits.particle.length > 1 ||
            second.known != 0 || second.inKnown || (second.traits.classes & classes) != 0 ||
            second.traits.hasAny(bit(WordSign::Holding) | bit(WordSign::Relation) | bit(WordSign::Metric)) ||
            m_scan.grammar->isOrdinary(m_scan.word(first)) || !maySecond(nameAt(at + 1)))
            return;
        const std::u16string_view name = m_scan.text.substr(
            first.span.begin, second.span.begin - first.span.begin + nameAt(at + 1).size());
        if (isRepeated(m_scan, name) && isNeverAlone(m_scan.word(first), name.substr(first.span.length())))
            m_scan.introduce(name, 2);
    }

    bool maySecond(std::u16string_view word) const
    {
        return !word.empty() && isHangul(word.front()) && !m_scan.grammar->isOrdinary(word) &&
               !m_scan.grammar->isCommon(word) && !m_scan.grammar->isThing(word) &&
               !m_scan.grammar->endsInProductKind(word) && !m_scan.grammar->endsInKind(word);
    }

    /// Whether every place of the word goes on like this one.
    bool isNeverAlone(std::u16string_view word, std::u16string_view behind)
    {
        constexpr int mostPlaces = 16;
        std::size_t at = m_scan.places.find(word);
        for (int place = 0; at != Occurrences::npos && place < mostPlaces; ++place) {
            if (!m_scan.text.substr(at + word.size()).starts_with(behind))
                return false;
            at = m_scan.places.next(word, at);
        }
        return true;
    }

    /// A word of several syllables whose end is no ordinary word either.
    bool isTelling(std::size_t at) const
    {
        const std::u16string_view name = nameAt(at);
        return name.size() >= telling && !m_scan.grammar->isOrdinary(name.substr(name.size() - 2)) &&
               !m_scan.grammar->isPlace(name);
    }

    /// 로봇을 만드는 가는, 로봇을 만드는 독일의 가에, 나가 사들인 가를: described by what only firms do or
    /// undergo.
    int behindMaker(std::size_t at) const
    {
        const bool abroad = at > 1 && m_scan.isCountry(m_scan.runs[at - 1]) && m_scan.runs[at - 1].follows;
        const Run& before = m_scan.runs[at - (abroad ? 2 : 1)];
        const std::u16string_view verb = m_scan.word(before);
        const Role role = roleAt(at);
        if (role == Role::None || before.known != 0 || before.traits.form != Form::Adnominal ||
            !before.traits.has(WordSign::Relation))
            return 0;
        const bool lasting = verb.ends_with(u'는'); // 만드는 rather than 만든: what it does for a living
        const Grammar::Trigger hit = m_scan.grammar->relationTrigger(verb);
        const bool told = std::any_of(hit.rules.begin(), hit.rules.end(), [&](std::uint32_t index) {
            const RelationRule& rule = m_scan.grammar->relation(index);
            return rule.confidence > 0 &&
                   (lasting ? rule.type == RelationType::Develops || rule.type == RelationType::Supply
                            : rule.type == RelationType::Acquisition);
        });
        return told ? 1 + (abroad || (isTelling(at) && role != Role::Object)) : 0;
    }

    /// '나'로 알려진: by what it makes.
    bool isKnownForQuoted(std::size_t verb) const
    {
        constexpr std::uint32_t longest = 4; // mark, particle, blank
        const std::uint32_t begin = m_scan.runs[verb].span.begin;
        const std::uint32_t from = begin > longest ? begin - longest : 0;
        const std::u16string_view before = m_scan.text.substr(from, begin - from);
        return before.ends_with(u' ') &&
               std::any_of(before.begin(), before.end(), [](char16_t c) { return isQuote(c); });
    }

    /// 2021년 설립된 가는, 판교에 본사를 둔 가는.
    int behindFounding(std::size_t at) const
    {
        if (roleAt(at) == Role::None || nameAt(at).size() < 3)
            return 0;
        const std::u16string_view verb = m_scan.word(m_scan.runs[at - 1]);
        if (hints<u"founded">.has(verb) || (hints<u"known">.has(verb) && isKnownForQuoted(at - 1)))
            return 2;
        const bool seated = hints<u"seated">.has(verb) && at > 1 && m_scan.runs[at - 1].follows;
        return seated && hints<u"seat">.has(m_scan.word(m_scan.runs[at - 2])) ? 2 : 0;
    }

    /// 나, 가 인수 추진: what a headline says that a known firm buys.
    int isBought(std::size_t at) const
    {
        const std::u16string_view verb = m_scan.word(m_scan.runs[at + 1]);
        if (at == 0 || m_scan.runs[at].traits.particle.length != 0 || nameAt(at).size() < 3 ||
            !hints<u"bought">.has(verb))
            return 0;
        const Run& buyer = m_scan.runs[at - 1];
        const bool comma = buyer.known != 0 && m_scan.text[m_scan.matches[buyer.known - 1].span.end] == u',';
        return comma && m_scan.isOrganisation(buyer) ? 2 : 0;
    }

    /// 가를 상대로 낸 소송: written like a foreign name.
    int isSued(std::size_t at) const
    {
        return roleAt(at) == Role::Object && isTelling(at) && isBorrowed(nameAt(at)) &&
                       hints<u"against">.has(m_scan.word(m_scan.runs[at + 1]))
                   ? 2
                   : 0;
    }

    /// 중고 거래 플랫폼 가는: who runs it is called after it.
    int behindPlatform(std::size_t at) const
    {
        const std::u16string_view word = m_scan.word(m_scan.runs[at - 1]);
        return roleAt(at) != Role::None && m_scan.runs[at - 1].known == 0 && hints<u"platform">.has(word);
    }

    /// 독일 가가, 캐나다의 가는: written like a foreign name; what is done to or in it may be a town.
    int abroad(std::size_t at) const
    {
        const Run& before = m_scan.runs[at - 1];
        const Role role = roleAt(at);
        const bool acts =
            role == Role::Topic || role == Role::Subject || role == Role::Also || role == Role::With ||
            role == Role::From || role == Role::Of ||
            (role == Role::Object && at + 1 < m_scan.runs.size() &&
             hints<u"beginning-with">.has(m_scan.word(m_scan.runs[at + 1]))); // 독일 가를 시작으로
        if (!m_scan.isCountry(before) || !acts || !isTelling(at) || !isBorrowed(nameAt(at)))
            return 0;
        const std::uint32_t end = m_scan.matches[before.known - 1].span.end;
        const std::u16string_view tail = m_scan.text.substr(end, before.span.end - end);
        return tail.empty() || tail == u"의" ? 2 : 0;
    }

    /// 누리파이브 "사실 아니다": who speaks in a headline.
    int speaksInHeadline(std::size_t at) const
    {
        const text::Span span = m_scan.runs[at].span;
        std::uint32_t begin = span.begin;
        while (begin > 0 && m_scan.text[begin - 1] == u' ')
            --begin;
        const bool first = begin == 0 || isBullet(m_scan.text[begin - 1]) || m_scan.text[begin - 1] == 0x25C7;
        const bool speaks = span.end + 1 < m_scan.text.size() && m_scan.text[span.end] == u' ' &&
                            isDoubleQuote(m_scan.text[span.end + 1]);
        return first && speaks && m_scan.runs[at].traits.particle.length == 0 && isTelling(at) ? 2 : 0;
    }

    /// △가(보안)=시리즈A 90억원, ▶2월 4일 가, 나와 제휴: what an item of a list begins with.
    int headsItem(std::size_t at) const
    {
        constexpr std::size_t longestNote = 40;
        constexpr std::size_t longestDate = 3; // words
        if (m_scan.runs[at].traits.particle.length != 0 || nameAt(at).size() < 3)
            return 0;
        std::size_t first = at;
        while (first > 0 && at - first < longestDate && m_scan.runs[first].follows &&
               isDigit(m_scan.text[m_scan.runs[first - 1].span.begin]))
            --first;
        const std::uint32_t begin = m_scan.runs[first].span.begin;
        const bool item = begin > 0 && hints<u"item-sign">.has(m_scan.text.substr(begin - 1, 1)) &&
                          (begin == 1 || m_scan.text[begin - 2] == u'\n');
        if (!item || m_scan.grammar->isOrdinary(nameAt(at)) || m_scan.grammar->isCommon(nameAt(at)) ||
            m_scan.grammar->metricTrigger(nameAt(at)).length != 0)
            return 0;
        std::size_t end = m_scan.runs[at].span.end;
        if (m_scan.text.substr(end).starts_with(u", "))
            return nameAt(at).size() >= telling ? 2 : 0;
        if (m_scan.text.substr(end).starts_with(u'('))
            end = std::min(m_scan.text.substr(end, longestNote).find(u')'), longestNote) + end + 1;
        return end < m_scan.text.size() && m_scan.text[end] == u'=' ? 2 : 0;
    }

    /// 가의 자회사, 가와 나의 합작사.
    int owns(std::size_t at) const
    {
        if (roleAt(at) != Role::Of)
            return 0;
        if (!hints<u"kin">.has(m_scan.word(m_scan.runs[at + 1])))
            return 0;
        return nameAt(at).size() > 2 ? 2 : 1;
    }

    /// 가의 지난해 매출, 가의 기업가치: what firms have, and some products.
    int earns(std::size_t at) const
    {
        constexpr std::size_t farthest = 3;
        if (roleAt(at) != Role::Of || nameAt(at).size() < 3 || m_scan.runs[at].traits.has(WordSign::Personal))
            return 0;
        for (std::size_t k = at + 1; k < m_scan.runs.size() && k <= at + farthest && m_scan.runs[k].follows;
             ++k) {
            const std::u16string_view word = m_scan.word(m_scan.runs[k]);
            if (hints<u"firm-figure">.has(word))
                return 1 + isTelling(at);
            if (!hints<u"year-word">.has(word))
                return 0;
        }
        return 0;
    }

    /// 가에 따르면.
    int isSource(std::size_t at) const
    {
        return roleAt(at) == Role::To && hints<u"according">.has(m_scan.word(m_scan.runs[at + 1])) &&
               !m_scan.runs[at].traits.has(WordSign::Personal);
    }

    /// 가 대표는: who leads it; a foreign name before a title may be that of a person.
    int isLed(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        return m_scan.runs[at + 1].traits.has(WordSign::Title) && run.traits.particle.length == 0 &&
               !run.traits.has(WordSign::Personal) && nameAt(at).size() > 2 && !isBorrowed(nameAt(at));
    }

    /// 가 지분 27%를, 가 이사회는: what only firms have; a place hints once more by itself.
    int isHeld(std::size_t at) const
    {
        const Run& run = m_scan.runs[at];
        if (run.traits.particle.length != 0 || run.traits.has(WordSign::Personal) || nameAt(at).size() < 3)
            return 0;
        const std::u16string_view word = m_scan.word(m_scan.runs[at + 1]);
        if (hints<u"organ">.has(word))
            return 2;
        return isTelling(at) && hints<u"stake">.has(word);
    }

    NameScan& m_scan;
};
} // namespace

bool isPartOfKnown(const NameScan& scan, std::size_t run)
{
    constexpr std::size_t farthest = 8; // words from the subject
    const Stem stem = scan.stem(scan.runs[run]);
    const Role role = stem.particle.role;
    if (stem.name.size() < 3 ||
        (role != Role::With && role != Role::To && role != Role::From && role != Role::Object))
        return false;
    if (run > 0 && scan.runs[run].follows && (scan.runs[run - 1].known != 0 || scan.runs[run - 1].inKnown))
        return false; // 네이버 인더스트리즈에: a part of it
    for (std::size_t at = run; at > 0 && run - at < farthest; --at) {
        const Run& before = scan.runs[at - 1];
        const char16_t mark = scan.text[before.span.end];
        if (mark == u'.' || mark == u'\n' || before.traits.form == Form::Connective)
            return false;
        if (!scan.isOrganisation(before))
            continue;
        const Role actor = scan.matches[before.known - 1].particle.role;
        if (actor == Role::Topic || actor == Role::Subject)
            return true;
    }
    return false;
}

bool isCampusUnit(const NameScan& scan, std::size_t run)
{
    if (run == 0 || run >= scan.runs.size() || !scan.runs[run].follows)
        return false;
    const Run& before = scan.runs[run - 1];
    const bool listed = before.known != 0 &&
                        (*scan.lexicon)[scan.matches[before.known - 1].entry].kind == EntityKind::Institution;
    return (listed || before.traits.has(WordSign::University)) &&
           hints<u"campus-unit">.has(scan.stem(scan.runs[run]).name);
}

bool isBorrowed(std::u16string_view word)
{
    // A syllable is 0xAC00 + (initial * 21 + vowel) * 28 + final. Words of Chinese origin and nearly all
    // native nouns lack: the initial ㅋ, ㅡ at the end of a syllable, ㅔ behind ㄴ ㄷ ㄹ ㅂ ㅌ ㅍ, open ㅓ
    // behind those, ㅠ behind ㄷ ㅅ ㅈ ㅌ ㅍ.
    enum : unsigned
    {
        N = 2,
        D = 3,
        R = 5,
        B = 7,
        S = 9,
        J = 12,
        K = 15,
        T = 16,
        P = 17,
        Eo = 4,
        E = 5,
        Yu = 17,
        Eu = 18
    };
    return std::any_of(word.begin(), word.end(), [](char16_t unit) {
        if (!isHangul(unit))
            return false;
        const unsigned index = unit - 0xAC00u;
        const unsigned initial = index / (21 * 28);
        const unsigned vowel = index / 28 % 21;
        const bool open = index % 28 == 0;
        const bool lax =
            initial == N || initial == D || initial == R || initial == B || initial == T || initial == P;
        const bool dental = initial == D || initial == S || initial == J || initial == T || initial == P;
        return initial == K || (vowel == Eu && open) || (vowel == E && lax) || (vowel == Eo && open && lax) ||
               (vowel == Yu && dental);
    });
}

bool isCoined(std::u16string_view word)
{
    const auto isLower = [](char16_t c) { return isLatin(c) && !isUpper(c); };
    return word.size() > 3 && isUpper(word.front()) && std::none_of(word.begin(), word.end(), isHangul) &&
           std::any_of(word.begin(), word.end(), isLower);
}

/// …라고 공시했다, 이사회를 열었다: what firms do.
bool announces(std::u16string_view word)
{
    return hints<u"announces">.has(word);
}

void learnHints(NameScan& scan)
{
    HintReader(scan).read();
}

} // namespace atlas::extract
