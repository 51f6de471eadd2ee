#include "extract/discourse.h"

#include "extract/centres.h"
#include "extract/clause.h"
#include "extract/hints.h"
#include "extract/quotes.h"
#include "extract/relationparts.h"

#include <algorithm>
#include <utility>

namespace atlas::extract {

namespace {
using text::Role;

constexpr std::size_t mostGroups = 12;
constexpr std::size_t longestSeries = 8;
constexpr std::size_t mostHere = 8;
constexpr std::size_t mostRecent = 16;

/// The one product that the sentence names.
void followProduct(Discourse& discourse, const SentenceView& sentence)
{
    constexpr int sentencesOfProduct = 3;
    std::optional<EntityIndex> product;
    bool several = false;
    for (const Token& t : sentence.tokens) {
        if (t.kind != TokenKind::Name || t.bracketed)
            continue;
        const auto entity = static_cast<EntityIndex>(t.index);
        if (sentence.entity(entity).kind != EntityKind::Product)
            continue;
        several = several || (product && *product != entity);
        product = entity;
    }
    discourse.productSentences = std::max(0, discourse.productSentences - 1);
    if (!product)
        return;
    discourse.product = product;
    discourse.productSentences = several ? 0 : sentencesOfProduct;
}

void addOnce(Entities& list, EntityIndex entity, std::size_t most)
{
    if (!list.empty() && list.back() == entity)
        return;
    list.remove(entity);
    if (list.size() == most)
        list.remove(list.front());
    list.push_back(entity);
}

bool namesMain(const Discourse& discourse, const SentenceView& sentence)
{
    return discourse.main.size() == 1 &&
           std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return std::find(phrase.entities.begin(), phrase.entities.end(), discourse.main.front()) !=
                      phrase.entities.end();
           });
}

/// The headline and the first sentence say whom the article is about: who is central there, and named often.
void followMain(Discourse& discourse, const SentenceView& sentence, const std::vector<Ranked>& all)
{
    if (discourse.mainRead)
        return;
    const bool title = sentence.headline || sentence.text[sentence.span.end - 1] != u'.';
    for (const Ranked& one : all) {
        const EntityIndex entity = one.phrase->entities.front();
        const Rank rank = title ? Rank::Other : one.rank; // headlines leave particles out
        const double score =
            static_cast<double>(sentence.entity(entity).mentions.size()) * (2 + static_cast<double>(rank));
        const bool alone = // of 가 and 가·나 rather 가
            one.phrase->entities.size() == 1 && discourse.main.size() > 1;
        if (score > discourse.mainScore || (alone && score == discourse.mainScore)) {
            discourse.mainScore = score;
            discourse.main = one.phrase->entities;
        }
    }
    discourse.mainRead = !title && !all.empty();
}

/// 나도 30억원을 넣었다: the centre is the other end of the tie, though the sentence does not name it.
bool isUnsaidEnd(const Discourse& discourse, const SentenceView& sentence)
{
    if (discourse.focus.size() != 1)
        return false;
    const EntityIndex centre = discourse.focus.front();
    return std::find(discourse.tied.begin(), discourse.tied.end(), centre) != discourse.tied.end() &&
           std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return std::find(phrase.entities.begin(), phrase.entities.end(), centre) !=
                      phrase.entities.end();
           });
}

/// 가와 나가 다를 세웠다. 다는 가의 자회사다: 두 회사 are still 가 and 나.
bool hasPair(const Discourse& discourse)
{
    constexpr int nearPair = 3;
    return std::any_of(discourse.groups.begin(), discourse.groups.end(), [&](const NamedTogether& group) {
        const bool shares =
            std::any_of(group.entities.begin(), group.entities.end(), [&](EntityIndex entity) {
                return std::find(discourse.tied.begin(), discourse.tied.end(), entity) !=
                       discourse.tied.end();
            });
        return group.bound && group.entities.size() == 2 && shares &&
               discourse.sentence - group.sentence < nearPair;
    });
}

/// 서버는 가가 나에서 사 온다: tells of a thing, and of no pair.
bool speaksOfThing(const SentenceView& sentence)
{
    for (const Token& t : sentence.tokens)
        if (t.role == Role::Topic && !t.bracketed)
            return t.kind == TokenKind::Word;
    return false;
}

void followGroups(Discourse& discourse, const SentenceView& sentence, const std::vector<Ranked>& all)
{
    const auto add = [&](const Entities& entities, bool bound) {
        if (discourse.groups.size() == mostGroups)
            discourse.groups.erase(discourse.groups.begin());
        discourse.groups.push_back({entities, bound, discourse.sentence});
        if (discourse.opening.empty() && entities.size() > 2 && discourse.sentence < 3)
            discourse.opening = entities;
    };
    for (const bool bound : {false, true}) {
        const bool aside = // 모델은 나의 클라우드에서 학습됐다: the sentence speaks of a thing
            (discourse.tiedBy == RelationType::Ownership && hasPair(discourse)) ||
            (discourse.tiedBy == RelationType::Supply &&
             (isUnsaidEnd(discourse, sentence) || (hasPair(discourse) && speaksOfThing(sentence))));
        if (bound && discourse.tied.size() > 1 && !aside) // partners of one are none of each other
            add(discourse.tied, discourse.tied.size() == 2);
        for (const Phrase& phrase : sentence.phrases) {
            if (phrase.entities.size() < 2 || sentence.tokens[phrase.first].quote != 0 ||
                !organisations(sentence, phrase))
                continue;
            const bool subject = phrase.role == Role::Topic || phrase.role == Role::Subject ||
                                 thingRole(sentence, phrase) == Role::Topic; // 가와 나의 관계는
            if (subject == bound)
                add(phrase.entities, bound);
        }
    }
    Entities topics; // 가의 매출은 1억, 나는 2억원이다
    for (const Ranked& one : all)
        if (one.rank >= Rank::TopicOwner)
            for (const EntityIndex entity : one.phrase->entities)
                addOnce(topics, entity, longestSeries);
    if (topics.size() > 1)
        add(topics, true);
    discourse.tied.clear();
    discourse.tiedBy = RelationType::Unstated;
}

/// A sentence without a topic or subject of its own goes on with the centre.
/// `backed`: it tells of money for the centre, which it leaves unsaid.
void followForward(Discourse& discourse, const SentenceView& sentence, std::vector<Ranked> all, bool backed)
{
    for (const Ranked& one : all)
        for (const EntityIndex entity : one.phrase->entities) {
            if (one.rank >= Rank::TopicOwner)
                addOnce(discourse.series, entity, longestSeries);
            addOnce(discourse.recent, entity, mostRecent);
            if (sentence.entity(entity).kind == EntityKind::Company && discourse.here.size() < mostHere &&
                std::find(discourse.here.begin(), discourse.here.end(), entity) == discourse.here.end())
                discourse.here.push_back(entity);
        }
    std::vector<Ranked>& single = all;
    std::erase_if(single, [](const Ranked& one) { return one.phrase->entities.size() > 1; });
    if (single.empty())
        return;
    const auto earlier = [&](const Ranked& a, const Ranked& b) {
        if (a.rank != b.rank)
            return a.rank > b.rank;
        const bool last = a.rank >= Rank::TopicOwner && !sentence.headline;
        return last ? a.phrase->first > b.phrase->first : a.phrase->first < b.phrase->first;
    };
    std::sort(single.begin(), single.end(), earlier);
    Entities forward;
    const bool judged = // 다증권은 나의 이익을 3억원으로 내다봤다: 이 회사 is not whom it spoke of before
        std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
            return onlyJudges(sentence, phrase) && phrase.entities != discourse.focus;
        });
    if ((backed || single.front().rank < Rank::Subject) && discourse.focus.size() == 1 && !judged)
        forward.push_back(discourse.focus.front());
    for (const Ranked& one : single)
        if (std::find(forward.begin(), forward.end(), one.phrase->entities.front()) == forward.end())
            forward.push_back(one.phrase->entities.front());
    discourse.forward = std::move(forward);
}

/// How often the article names the one; a list counts for nothing.
std::size_t mentionsOf(const std::vector<EntityFact>& entities, const Entities& one)
{
    return one.size() == 1 ? entities[static_cast<std::size_t>(one.front())].mentions.size() : 0;
}
} // namespace

namespace {
/// 정부는 …, 업체들은 …: somebody without a name acts, and a dropped subject behind may mean them. Who only
/// says or judges something does not count.
bool isOfOthers(const SentenceView& sentence)
{
    bool others = false;
    for (const Token& t : sentence.tokens) {
        if (t.quote != 0 || (t.startsWith & bit(WordClass::Judge)) != 0)
            return false;
        const std::u16string_view word = sentence.text.substr(t.core.begin, t.core.length());
        others = others || (t.kind == TokenKind::Word && t.role == Role::Topic && !t.bracketed &&
                            (t.is(WordClass::Actor) || (word.size() > 2 && word.ends_with(u'들'))));
    }
    return others;
}
} // namespace

void startParagraph(Discourse& discourse, const std::vector<EntityFact>& entities)
{
    const std::size_t often = mentionsOf(entities, discourse.main);
    if (discourse.mainInParagraph || (often != 0 && often > mentionsOf(entities, discourse.lead)))
        discourse.focus = discourse.main;
    else if (!discourse.lead.empty())
        discourse.focus = discourse.lead;
    discourse.holder = discourse.focus;
    discourse.mainInParagraph = false;
    discourse.paragraph = true;
    discourse.focusHere = false;
    discourse.here.clear();
}

void startItem(Discourse& discourse, const SentenceView& sentence)
{
    const std::size_t behind = sentence.text.find_first_not_of(u" ", sentence.span.end);
    const bool head = sentence.text[sentence.span.end - 1] == u'=' ||
                      (behind != sentence.text.npos && sentence.text[behind] == u'=');
    if (!head || sentence.phrases.size() != 1)
        return;
    const Phrase& name = sentence.phrases.front();
    if (name.first != 0 || name.entities.size() != 1 || !organisations(sentence, name))
        return;
    discourse.focus = discourse.lead = discourse.main = discourse.holder = name.entities;
    discourse.mainRead = discourse.focusHere = true;
    discourse.funding = 0;
}

const Phrase* centreWithin(const SentenceView& sentence, std::uint32_t before, std::uint32_t farthest)
{
    const Phrase* found = nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        const Rank rank = phrase.via < before ? rankOf(sentence, phrase) : Rank::None;
        if ((rank != Rank::TopicOwner && rank != Rank::SubjectOwner) ||
            sentence.tokens[phrase.first].quote != sentence.tokens[before].quote)
            continue;
        for (std::uint32_t at = phrase.via + 1; at < before && at <= phrase.via + farthest; ++at)
            if (sentence.tokens[at].kind != TokenKind::Word)
                break;
            else if ((sentence.tokens[at].role == Role::Topic || sentence.tokens[at].role == Role::Subject) &&
                     !hints<u"may-act">.has(sentence.word(at))) // no 나 연구소가
                found = &phrase;
    }
    return found;
}

namespace {
/// 서버는 가가, 칩은 나가 댔다: the one whose verb stands right behind.
const Phrase* lastOf(const std::vector<Ranked>& all, Rank rank)
{
    const auto last =
        std::find_if(all.rbegin(), all.rend(), [&](const Ranked& one) { return one.rank == rank; });
    return last->phrase;
}

/// 로봇 스타트업 나, 중견 기업인 나
bool isToldWithKind(const SentenceView& sentence, const Phrase& phrase)
{
    if (phrase.first == 0)
        return false;
    const Token& kind = sentence.tokens[phrase.first - 1];
    const bool is =
        kind.role == Role::Copula && hints<u"noun-describing">.has(sentence.whole(phrase.first - 1));
    return kind.kind == TokenKind::Word && kind.form == Form::Noun && (kind.role == Role::None || is) &&
           !kind.comma && sentence.grammar->endsInKind(sentence.word(phrase.first - 1));
}

/// 가는 로봇 스타트업 나를 인수했다: whom the next sentence may describe (2020년 문을 연 이 회사는).
void followIntroduced(Discourse& discourse, const SentenceView& sentence)
{
    if (sentence.phrases.empty())
        return;
    Entities introduced;
    bool several = false;
    for (const Phrase& phrase : sentence.phrases) {
        if (!isToldWithKind(sentence, phrase))
            continue;
        const EntityIndex one = phrase.entities.front();
        several = several || isSubject(phrase) || phrase.role == Role::Also || phrase.entities.size() != 1 ||
                  !introduced.empty() || sentence.entity(one).kind != EntityKind::Company ||
                  std::find(discourse.series.begin(), discourse.series.end(), one) != discourse.series.end();
        introduced = phrase.entities;
    }
    discourse.introduced = several ? Entities() : std::move(introduced);
}
} // namespace

namespace {
/// 모회사인 나는 …, 나는 최대 고객이다: told as what it is to the centre, which the sentence leaves unsaid.
bool isRelative(const Discourse& discourse, const SentenceView& sentence, const Phrase& phrase)
{
    if (discourse.focus == discourse.main && isPairOf(sentence, phrase, discourse.main))
        return true;
    if (!discourse.focusHere || discourse.focus.size() != 1 || discourse.focus == phrase.entities)
        return false;
    const bool is =
        sentence.phrases.size() == 1 &&
        hints<u"is-relative">.has(sentence.word(static_cast<std::uint32_t>(sentence.tokens.size() - 1)));
    return is || toldAsRelative(sentence, phrase) || isPairOf(sentence, phrase, discourse.main);
}

/// 가의 매출은: what the article is about is spoken of again, or one of 가와 나 alone.
bool goesBack(const Discourse& discourse, const Ranked& best)
{
    if (best.rank != Rank::TopicOwner)
        return false;
    const Entities& focus = discourse.focus;
    const bool one = focus.size() > 1 && best.phrase->entities.size() == 1 &&
                     std::find(focus.begin(), focus.end(), best.phrase->entities.front()) != focus.end();
    return one || best.phrase->entities == discourse.main;
}

/// 나는 3억원을 투자해 2대 주주에 올랐다, 나는 이를 도입했다: what the sentence tells of the topic was done
/// to the centre, or by it.
bool tellsOfCentre(const Discourse& discourse, const Ranked& best)
{
    const LastDeed& deed = discourse.deed;
    if (discourse.sentence - deed.sentence > 1)
        return false;
    const Entities& topic = best.phrase->entities;
    return (deed.type == RelationType::Investment && deed.targets == discourse.focus &&
            deed.sources == topic) ||
           (deed.type == RelationType::Supply && deed.sources == discourse.focus && deed.targets == topic);
}

/// 관절은 가, 눈은 나¶다의 로봇을 뜯은 보고서가 나왔다: the first full sentence names none of the headline.
bool opensWithOthers(const Discourse& discourse, const SentenceView& sentence)
{
    const auto named = [&](EntityIndex one) {
        return std::any_of(sentence.phrases.begin(), sentence.phrases.end(),
                           [&](const Phrase& phrase) { return contains(phrase, one); });
    };
    return !discourse.mainRead && !sentence.headline &&
           std::none_of(discourse.focus.begin(), discourse.focus.end(), named);
}
/// 중견 기업인 나에도 이번 수주는 뜻이 깊다: a paragraph begins with what a thing is to the only one named.
bool concernsOne(const Discourse& discourse, const SentenceView& sentence)
{
    if (!discourse.paragraph || sentence.headline || sentence.phrases.size() != 1 || !discourse.tied.empty())
        return false;
    const Phrase& phrase = sentence.phrases.front();
    const bool to = phrase.role == Role::To && phrase.entities.size() == 1 &&
                    sentence.entity(phrase.entities.front()).kind == EntityKind::Company;
    for (std::uint32_t at = 0; to && at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        const bool noun = t.kind == TokenKind::Word && t.form == Form::Noun && t.quote == 0;
        if (noun && (t.role == Role::Topic || t.role == Role::Subject) && !saysWhen(sentence, at))
            return true;
    }
    return false;
}
} // namespace

void advance(Discourse& discourse, const SentenceView& sentence)
{
    std::vector<Ranked> all = ranked(sentence);
    if (all.size() == 1 && concernsOne(discourse, sentence))
        all.front().rank = Rank::TopicOwner;
    const Ranked best = centreOf(sentence, all);
    const bool starts = discourse.paragraph && !sentence.headline;
    const bool first = opensWithOthers(discourse, sentence);
    const Rank least = discourse.focus.empty() || first ? Rank::Other
                       : starts                         ? Rank::SubjectOwner
                                                        : Rank::Also;
    ++discourse.sentence;
    const bool other =
        best.rank == Rank::Topic && !isFinancier(sentence, *best.phrase) && !tellsOfCentre(discourse, best);
    const bool stays = std::exchange(discourse.wentBack, false) ||
                       (!other && isUnsaidEnd(discourse, sentence)) ||
                       (best.phrase && isRelative(discourse, sentence, *best.phrase));
    followGroups(discourse, sentence, all);
    const bool central = !stays && best.phrase && best.rank >= (starts ? Rank::SubjectOwner : Rank::Said);
    discourse.holder = central ? best.phrase->entities : std::move(discourse.holder);
    if (stays) {
        discourse.focusHere = true;
    } else if (best.phrase && (best.rank >= least || goesBack(discourse, best)) &&
               !(best.rank == Rank::Subject && suppliesThing(sentence, *lastOf(all, best.rank)))) {
        discourse.focus = best.phrase->entities;
        if (!discourse.focusHere)
            discourse.lead = discourse.focus;
        discourse.focusHere = true;
    } else if (best.rank < Rank::Subject && isOfOthers(sentence)) {
        discourse.focus.clear();
    }
    followMain(discourse, sentence, all);
    followSpeaker(discourse, sentence);
    followProduct(discourse, sentence);
    followIntroduced(discourse, sentence);
    const bool backed = stays && discourse.deed.type == RelationType::Investment &&
                        discourse.deed.targets == discourse.focus &&
                        discourse.sentence - discourse.deed.sentence <= 1;
    followForward(discourse, sentence, std::move(all), backed);
    discourse.mainHere = namesMain(discourse, sentence);
    discourse.mainInParagraph = discourse.mainInParagraph || discourse.mainHere;
    discourse.paragraph = false;
}

} // namespace atlas::extract
