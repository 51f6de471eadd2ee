#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/quotes.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::uint32_t widestGap = 5;    ///< words between two names of a list
constexpr std::uint32_t farthestHead = 7; ///< words between the last name and the noun with the particle

bool isPlainNoun(const Token& token)
{
    return token.kind == TokenKind::Word && token.form == Form::Noun &&
           (token.role == Role::None || token.role == Role::Of) && !token.cut;
}

/// Builds the phrases of one sentence from left to right.
class PhraseFinder
{
public:
    PhraseFinder(SentenceView& sentence, const Discourse& discourse) : m_s(sentence), m_discourse(discourse)
    {}

    void run()
    {
        m_s.phrases.clear();
        if (m_s.tokens.empty())
            return;
        takeUpNames();
        m_s.headline = isHeadline(m_s);
        std::uint32_t at = 0;
        while (at < m_s.tokens.size()) {
            if (!m_s.tokens[at].isName() || m_s.tokens[at].bracketed) {
                ++at;
                continue;
            }
            at = phrase(at);
        }
        shareRoles(m_s);
        joinOwned(m_s);
    }

private:
    /// 이 컨소시엄은, 이 칩은, 펀드는: words that stand for what was named before become its names.
    void takeUpNames()
    {
        if (!m_discourse.alliance && m_discourse.productSentences == 0 &&
            (m_s.seen.classes & bit(WordClass::Generic)) == 0 && !allianceBefore(m_s, m_s.tokens.size()))
            return; // nearly all sentences
        for (std::uint32_t at = 0; at < m_s.tokens.size(); ++at) {
            Token& t = m_s.tokens[at];
            if (t.kind != TokenKind::Word || t.bracketed || t.form != Form::Noun)
                continue;
            if (const std::optional<EntityIndex> entity = takenUp(m_s, m_discourse, at)) {
                t.kind = TokenKind::Name;
                t.index = static_cast<std::uint32_t>(*entity);
            }
        }
    }

    enum class Group
    {
        Organisation,
        Product,
    };

    Group groupOf(std::uint32_t token) const
    {
        const Token& t = m_s.tokens[token];
        if (t.kind == TokenKind::Anaphor)
            return Group::Organisation;
        return m_s.entity(static_cast<EntityIndex>(t.index)).kind == EntityKind::Product
                   ? Group::Product
                   : Group::Organisation;
    }
    bool isKind(std::uint32_t token, EntityKind kind) const
    {
        const Token& t = m_s.tokens[token];
        return t.kind == TokenKind::Name && m_s.entity(static_cast<EntityIndex>(t.index)).kind == kind;
    }
    bool isPerson(std::uint32_t token) const { return isKind(token, EntityKind::Person); }
    bool isAlliance(std::uint32_t token) const { return isKind(token, EntityKind::Alliance); }

    /// Next token that is not in brackets.
    std::uint32_t next(std::uint32_t at) const
    {
        ++at;
        while (at < m_s.tokens.size() && m_s.tokens[at].bracketed)
            ++at;
        return at;
    }

    /// Whether the list goes on behind this name; the name it goes on with, or 0.
    std::uint32_t nextOfList(std::uint32_t at) const
    {
        const Token& t = m_s.tokens[at];
        std::uint32_t to = next(at);
        if (to >= m_s.tokens.size() || t.cut || (t.role == Role::With && hints<u"that">.has(m_s.whole(to))))
            return 0; // 나와 그 주주인 다
        const bool separated = t.comma || t.joined || t.dash || m_s.tokens[to].bullet;
        const bool with = t.role == Role::With && t.second == Role::None &&
                          !m_s.tokens[to].is(WordClass::Unlike) && !isTogether(m_s, to);
        const std::u16string_view word = m_s.word(to);
        const bool besides = (t.role == Role::Other && hints<u"is-not">.has(word)) ||
                             ((t.role == Role::To || t.role == Role::None) && hints<u"next-to">.has(word)) ||
                             hints<u"of-course">.has(word);
        const bool andWord = m_s.tokens[to].kind == TokenKind::Word && hints<u"and-between">.has(word);
        const bool adjacent =
            t.role == Role::None && !separated && m_s.tokens[to].isName() && (isPerson(at) != isPerson(to));
        const bool listing = t.role == Role::Listing;
        const bool including = t.role == Role::Object && hints<u"beginning-with">.has(word);
        if (!separated && !with && !besides && !andWord && !adjacent && !listing && !including &&
            !staffed(at, to))
            return 0;
        if (separated && t.role != Role::None && t.role != Role::Listing && t.role != Role::With)
            return 0;
        if (staffed(at, to) || besides || andWord || including)
            to = next(to);
        return memberFrom(at, with ? behindDescription(m_s, to) : to, with, besides);
    }

    /// The name of the list behind words from `to` on that may stand between its members.
    std::uint32_t memberFrom(std::uint32_t at, std::uint32_t to, bool with, bool besides) const
    {
        const Token& t = m_s.tokens[at];
        for (std::uint32_t gap = 0; to < m_s.tokens.size() && gap <= widestGap; ++gap, to = next(to)) {
            const Token& candidate = m_s.tokens[to];
            if (candidate.quote != t.quote)
                return 0;
            const bool subject = candidate.role == Role::Topic || candidate.role == Role::Subject;
            if (subject && with &&
                (t.comma || (isDescribed(m_s, at) && describes(to)))) // 가는 나와, 다는 라와
                return 0;
            if (besides && describes(to)) // 가는 물론 나가 인수한 다도
                return 0;
            if (candidate.isName() && t.comma && isDescribed(m_s, at) && startsClause(m_s, to))
                return 0; // 가를 거느린 나, 다를 인수한 라도
            if (with && isAlliance(to) && !isAlliance(at) && candidate.role == Role::Object)
                return 0; // 가와 나 연합을 띄웠다
            if (candidate.isName())
                return groupOf(to) == groupOf(at) && !ownsName(to) && !(with && isTarget(to)) ? to : 0;
            if (with && gap == 0 && hints<u"joint-venture">.has(m_s.word(to))) // 나와 합작사 '다'를 세운다
                return 0;
            const bool clause =
                t.comma && (candidate.role == Role::Object || candidate.form == Form::Adnominal);
            const bool said = besides && candidate.role == Role::Copula; // 나에 이어 2위인 다
            if ((!isPlainNoun(candidate) && !clause && !said) || candidate.comma ||
                candidate.is(WordClass::Etc))
                return 0;
        }
        return 0;
    }

    /// 다가 투자한 라: the name is the subject of a clause that describes the next one.
    bool describes(std::uint32_t at) const
    {
        const std::uint32_t verb = next(at);
        const std::uint32_t name = next(verb);
        return m_s.tokens[at].kind == TokenKind::Name && m_s.tokens[at].role == Role::Subject &&
               name < m_s.tokens.size() &&
               (m_s.tokens[verb].form == Form::Adnominal || m_s.tokens[verb].role == Role::Copula) &&
               m_s.tokens[name].kind == TokenKind::Name && groupOf(name) == Group::Organisation &&
               (m_s.tokens[name].role == Role::Subject || m_s.tokens[name].role == Role::Topic ||
                m_s.tokens[name].role == Role::Also);
    }

    /// 가와 나 지분을, 가와 나 위성망 재판매 계약을: what follows 와 belongs to the words behind, not to a
    /// list.
    bool isTarget(std::uint32_t at) const
    {
        std::uint32_t behind = next(at);
        if (m_s.tokens[at].role != Role::None || m_s.tokens[at].comma || m_s.tokens[at].joined ||
            behind >= m_s.tokens.size())
            return false;
        if (hints<u"stake-alone">.has(m_s.word(behind)))
            return true;
        const std::uint32_t first = behind;
        while (behind < std::min<std::size_t>(m_s.tokens.size(), first + 5) &&
               isPlainNoun(m_s.tokens[behind]) && !m_s.tokens[behind].comma &&
               !m_s.tokens[behind].is(WordClass::Etc) && !isHeadNoun(m_s.tokens[behind]))
            behind = next(behind);
        return behind < m_s.tokens.size() && behind > first + 1 && m_s.tokens[behind].role == Role::Object &&
               hints<u"contract">.has(m_s.word(behind));
    }

    /// 나의 자회사 다: the name is no member of the list, but says whose the next one is.
    bool ownsName(std::uint32_t at) const
    {
        if (m_s.tokens[at].role != Role::Of)
            return isOwnerOf(m_s, at);
        std::uint32_t to = next(at);
        for (std::uint32_t gap = 0; to < m_s.tokens.size() && gap < widestGap; ++gap, to = next(to)) {
            if (m_s.tokens[to].isName())
                return groupOf(to) == Group::Organisation;
            if (hints<u"joint-venture">.has(m_s.word(to))) // 가와 나의 합작사 다: of both
                return false;
            if ((!isPlainNoun(m_s.tokens[to]) && m_s.tokens[to].role != Role::Copula) || m_s.tokens[to].comma)
                return false;
        }
        return false;
    }

    /// 최수연 네이버 대표와: the title between a person and the next member bears 와.
    bool staffed(std::uint32_t at, std::uint32_t to) const
    {
        if (m_s.tokens[at].role != Role::None || to >= m_s.tokens.size())
            return false;
        const Token& title = m_s.tokens[to];
        return title.kind == TokenKind::Word && title.is(WordClass::Title) &&
               (title.role == Role::With || title.joined || title.comma) && title.role != Role::Topic;
    }

    std::uint32_t phrase(std::uint32_t first)
    {
        Phrase phrase;
        phrase.first = phrase.last = phrase.via = first;
        std::uint32_t names = 1;
        std::uint32_t commas = 0;
        std::uint32_t head = first; // the last name before the first comma
        bool pair = false;
        while (const std::uint32_t to = nextOfList(phrase.last)) {
            pair = names == 2 && m_s.tokens[first].role == Role::With && m_s.tokens[phrase.last].comma &&
                   m_s.tokens[to].role == Role::With;
            if (pair) // 가와 나, 다와 라 간 협력
                break;
            if (m_s.tokens[phrase.last].comma && commas++ == 0)
                head = phrase.last;
            phrase.last = phrase.via = to;
            ++names;
        }
        readRole(phrase);
        const bool atStart = beginsItem(m_s, first) || m_s.tokens[first - 1].cut ||
                             (m_s.headline && m_s.tokens[first - 1].form == Form::Adnominal);
        const bool bare = phrase.role == Role::None && phrase.via == phrase.last && commas == 1 &&
                          (names == 2 || m_s.headline);
        const bool complement =
            m_s.headline && (commas == 1 || head == first) && commas > 0 &&
            (phrase.role == Role::With || phrase.role == Role::To || phrase.role == Role::Object ||
             phrase.role == Role::Place || phrase.role == Role::From || phrase.role == Role::Also);
        if (atStart && (bare || complement)) { // a headline: "가, 나 품는다", "가, 나 등과 손잡아"
            phrase.last = phrase.via = head;
            phrase.role = Role::None;
            phrase.listed = false;
        }
        if (phrase.role == Role::None && atStart && !pair &&
            (m_s.tokens[phrase.last].comma || (phrase.listed && m_s.tokens[phrase.via].comma)))
            phrase.role = Role::Topic;
        collect(phrase);
        phrase.listed = phrase.listed || phrase.entities.size() > 1;
        const std::uint32_t end =
            m_s.tokens[phrase.via].kind == TokenKind::Anaphor ? phrase.via : phrase.last;
        if (!phrase.entities.empty())
            m_s.phrases.push_back(std::move(phrase));
        return next(end);
    }

    /// The particle of the last name, or of the noun that takes up the list: 등과, 기업들과, 대표가.
    void readRole(Phrase& phrase)
    {
        const Token& last = m_s.tokens[phrase.last];
        const bool asTopic = hints<u"as-topic">.has(m_s.text.substr(last.core.end, last.end - last.core.end));
        phrase.role = asTopic ? Role::Topic : last.role; // 가로선
        phrase.second = last.second;
        if (!m_s.phrases.empty() && m_s.phrases.back().via > phrase.last)
            return; // 나, 다 등 가 계열사가: the noun bears the particle of the list
        const std::uint32_t at = next(phrase.last);
        const bool aside =
            at < m_s.tokens.size() &&
            ((last.role == Role::With && last.second != Role::Also && m_s.tokens[at].is(WordClass::Unlike)) ||
             (last.role == Role::Subject && hints<u"is-not">.has(m_s.word(at))));
        if (aside)
            phrase.role = Role::Other; // 가와 달리, 가가 아니라
        if (last.role == Role::Of && at < m_s.tokens.size() && hints<u"case">.has(m_s.word(at))) {
            phrase.via = at; // 가의 경우 나와
            phrase.role = Role::Topic;
            return;
        }
        if (last.role == Role::Of)
            seekTitle(phrase, at);
        const bool including =
            last.role == Role::Object && at < m_s.tokens.size() && hints<u"including">.has(m_s.word(at));
        if (last.role == Role::None && at < m_s.tokens.size() && m_s.tokens[at].kind == TokenKind::Word &&
            hints<u"over">.has(m_s.word(at)))
            phrase.role = Role::Object; // 가·나, 다 두고 정면충돌
        const bool called = last.role == Role::Copula && m_s.text[last.end - 1] == u'는'; // 가라는 앱을
        if (const std::uint32_t person = personOf(m_s, last, at))
            return setBearer(phrase, person);
        if ((last.role != Role::None && last.role != Role::Listing && !including && !called) || last.cut)
            return;
        if (at < m_s.tokens.size() && hints<u"as-well">.has(m_s.word(at)))
            phrase.role = Role::Topic;
        else
            seekHead(phrase, called && isAdnominal(at) ? next(at) : at, including, including || called);
    }

    bool isPersonal(std::uint32_t at) const
    {
        return (m_s.tokens[at].kind == TokenKind::Name && isPerson(at)) || mayBePerson(m_s, at);
    }

    void setBearer(Phrase& phrase, std::uint32_t at) const
    {
        phrase.role = m_s.tokens[at].role;
        phrase.second = m_s.tokens[at].second;
        phrase.via = at;
    }

    /// 가의 홍길동 대표는: who bears the particle speaks for the organisation.
    void seekTitle(Phrase& phrase, std::uint32_t at)
    {
        constexpr std::uint32_t farthest = 4;
        const std::uint32_t begin = at;
        std::uint32_t before = at;
        for (std::uint32_t step = 0; at < m_s.tokens.size() && step < farthest; ++step, at = next(at)) {
            const Token& t = m_s.tokens[at];
            const bool person = t.kind == TokenKind::Name && isPerson(at);
            if ((t.kind != TokenKind::Word && !person) || t.form != Form::Noun || t.comma || t.cut ||
                t.quote != m_s.tokens[phrase.last].quote)
                return;
            const bool titled =
                t.is(WordClass::Title) && at > begin && isPersonal(before) && m_s.relationAt(at).length == 0;
            before = at;
            if (titled && t.role != Role::None && t.role != Role::Of) {
                setBearer(phrase, at);
                return;
            }
            if (t.role != Role::None && !titled)
                return;
        }
    }

    /// Looks from `at` for the noun that takes up the list; `headed`: any noun may.
    void seekHead(Phrase& phrase, std::uint32_t at, bool including, bool headed)
    {
        const Token& last = m_s.tokens[phrase.last];
        bool blocked = last.comma;
        for (std::uint32_t step = 0; at < m_s.tokens.size() && step < farthestHead; ++step, at = next(at)) {
            const Token& t = m_s.tokens[at];
            const bool etc = t.is(WordClass::Etc);
            if (t.form == Form::Finite && hints<u"are-such">.has(m_s.word(at))) // 가, 나 등이다
                return bears(phrase, at, Role::Copula);
            if (takenUpByCount(phrase, at, headed))
                return;
            if ((headed && t.isName() && statesTieOf(at)) || (blocked && step == 0 && isUnknownMember(at)))
                continue; // 나, 다 등 가의 계열사가
            if (t.kind != TokenKind::Word || t.quote != last.quote || (blocked && !etc))
                return;
            if (etc || hints<u"such-as">.has(m_s.word(at)) || including)
                headed = phrase.listed = true;
            const bool head = etc || isHeadNoun(t);
            if (!headed && tiesName(m_s, at, head))
                return;
            const std::uint32_t behind = next(at);
            const bool relative = !head && isAdnominal(behind);
            if (headed && relative && t.role != Role::None) { // 가 등 시장에 뛰어든 기업이
                at = behind;
                continue;
            }
            const bool kind = !head && !headed && isKindOf(m_s, last, at);
            const bool owns = t.role == Role::Of && (etc || t.is(WordClass::Head)) && !headsSoon(m_s, behind);
            if (owns || (t.role != Role::None && t.role != Role::Of && (head || headed || kind)))
                return bears(phrase, at, t.role); // 나 등의 칩을, 나 등 기업이
            const bool includingWord = including && step == 0;
            if ((t.form != Form::Noun && !includingWord) || (t.role != Role::None && !headed) || t.cut)
                return;
            if (t.comma && !includingWord)
                blocked = true;
        }
    }

    /// The token bears the particle of the phrase.
    void bears(Phrase& phrase, std::uint32_t at, Role role) const
    {
        phrase.role = role;
        phrase.second = role == Role::Copula ? phrase.second : m_s.tokens[at].second;
        phrase.via = at;
    }

    /// 가, 나, 누리엣지 등과: a member whose name has not been found.
    bool isUnknownMember(std::uint32_t at) const
    {
        const std::uint32_t behind = next(at);
        return isPlainNoun(m_s.tokens[at]) && behind < m_s.tokens.size() &&
               m_s.tokens[behind].is(WordClass::Etc);
    }

    /// 가, 나 등 3개사가, 가와 나 두 회사가: the words count the names of the list and bear its particle.
    bool takenUpByCount(Phrase& phrase, std::uint32_t at, bool headed) const
    {
        const Token& t = m_s.tokens[at];
        const bool counts = t.is(WordClass::Both) || t.is(WordClass::Three);
        if (t.kind != TokenKind::Anaphor || !counts || (!headed && phrase.last == phrase.first))
            return false;
        phrase.role = t.role;
        phrase.second = t.second;
        phrase.via = at;
        return true;
    }

    /// 가의 계열사, 가 소속 네 곳: the noun behind this name says what those named before are to it.
    bool statesTieOf(std::uint32_t name) const
    {
        const Token& t = m_s.tokens[name];
        const std::uint32_t at = next(name);
        return (t.role == Role::None || t.role == Role::Of) && !t.comma && at < m_s.tokens.size() &&
               m_s.tokens[at].form == Form::Noun &&
               (hasFrame(m_s, at, {Slot::Bare, Slot::Taken}) || hasFrame(m_s, at, {Slot::Taken, Slot::Bare}));
    }

    bool isAdnominal(std::uint32_t at) const
    {
        return at < m_s.tokens.size() && m_s.tokens[at].form == Form::Adnominal;
    }

    void collect(Phrase& phrase) const
    {
        bool organisations = false;
        for (std::uint32_t at = phrase.first; at <= phrase.last; ++at)
            if (m_s.tokens[at].isName() && !m_s.tokens[at].bracketed && !isPerson(at))
                organisations = true;
        for (std::uint32_t at = phrase.first; at <= phrase.last; ++at) {
            const Token& t = m_s.tokens[at];
            if (!t.isName() || t.bracketed || (organisations && isPerson(at)))
                continue;
            if (t.kind == TokenKind::Name && isPerson(at))
                addEmployer(phrase, t.index);
            else if (t.kind == TokenKind::Name)
                add(phrase, static_cast<EntityIndex>(t.index));
            else
                for (const EntityIndex entity : meantBy(m_s, m_discourse, at))
                    add(phrase, entity);
        }
    }

    void addEmployer(Phrase& phrase, std::uint32_t person) const
    {
        phrase.people = true;
        if (m_s.employers && (*m_s.employers)[person])
            add(phrase, *(*m_s.employers)[person]);
    }

    static void add(Phrase& phrase, EntityIndex entity)
    {
        constexpr std::size_t longestList = 60;
        if (phrase.entities.size() < longestList &&
            std::find(phrase.entities.begin(), phrase.entities.end(), entity) == phrase.entities.end())
            phrase.entities.push_back(entity);
    }

    SentenceView& m_s;
    const Discourse& m_discourse;
};
} // namespace

void findPhrases(SentenceView& sentence, const Discourse& discourse)
{
    sentence.speaker.clear();
    PhraseFinder(sentence, discourse).run();
    if (sentence.seen.quotes)
        sentence.speaker = firmSpeaking(sentence, discourse);
    const auto isWe = [](const Token& t) { return t.kind == TokenKind::Anaphor && t.is(WordClass::We); };
    if (!sentence.speaker.empty() && std::any_of(sentence.tokens.begin(), sentence.tokens.end(), isWe))
        PhraseFinder(sentence, discourse).run();
    std::erase_if(sentence.phrases, [&](const Phrase& phrase) { return onlyReports(sentence, phrase); });
}

} // namespace atlas::extract
