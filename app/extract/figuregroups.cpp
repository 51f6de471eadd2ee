#include "extract/figuregroups.h"

#include "extract/chars.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::Role;

bool isOneFirm(const SentenceView& sentence, const Phrase& phrase)
{
    return phrase.entities.size() == 1 && !phrase.people && !phrase.listed &&
           sentence.isOrganisation(phrase.entities.front());
}

/// 매출은 가가 1억, 나가 …: the firms before that have something each, if they are so many.
const EntityIndex* amongHolders(const SentenceView& sentence, const SumList& list)
{
    std::vector<const EntityIndex*> holders;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < list.first && isOneFirm(sentence, phrase) &&
            (phrase.role == Role::Topic || phrase.role == Role::Subject || phrase.role == Role::Of))
            holders.push_back(&phrase.entities.front());
    return holders.size() == list.count ? holders[list.index] : nullptr;
}

bool isEach(const SentenceView& sentence, std::uint32_t from, std::uint32_t to)
{
    return std::any_of(sentence.tokens.begin() + from, sentence.tokens.begin() + to,
                       [](const Token& t) { return t.is(WordClass::Each); });
}

/// 매출은 가 6억, 나 4억원이다. 이익은 각각 2억, 1억원이다: of whom the last sentence told sums, or else
/// deeds.
const EntityIndex* lastHolder(const Discourse& discourse, const MetricContext& context, const SumList& list)
{
    if (context.holders.size() == list.count)
        return &context.holders[list.index];
    for (auto group = discourse.groups.rbegin(); group != discourse.groups.rend(); ++group)
        if (group->sentence == discourse.sentence && group->bound && group->entities.size() == list.count)
            return &group->entities[list.index];
    return nullptr;
}

/// The one firm in a slot of the words around a trigger.
const EntityIndex* firmIn(const SentenceView& sentence, const Fill& fill)
{
    const bool one = fill.count == 1 && isOneFirm(sentence, *fill.phrases[0]);
    return one ? &fill.phrases[0]->entities.front() : nullptr;
}
} // namespace

namespace {
/// 나와 다에 칩을 공급하고 있으며 매출 8억원: the list belongs to what a clause before tells.
bool isOfClauseBefore(const SentenceView& sentence, const Phrase& list, std::uint32_t sum)
{
    if (list.role == Role::Topic || list.role == Role::Subject || list.role == Role::Of ||
        list.role == Role::None)
        return false;
    for (std::uint32_t at = list.via + 1; at < sum; ++at)
        if (sentence.endsClause(at))
            return true;
    return false;
}
} // namespace

namespace {
/// 가는 나와 다에 각각 3억원, 2억원을 투자했다: who gives it to the list; null where nothing says.
const EntityIndex* giverTo(const SentenceView& sentence, const Discourse& discourse, const Phrase& list)
{
    const EntityIndex* giver = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < list.first && isOneFirm(sentence, phrase) &&
            (phrase.role == Role::Topic || phrase.role == Role::Subject || phrase.role == Role::Also))
            giver = &phrase.entities.front();
    const bool carried = !giver && discourse.focus.size() == 1 &&
                         std::ranges::find(list.entities, discourse.focus.front()) == list.entities.end() &&
                         sentence.isOrganisation(discourse.focus.front());
    return carried ? &discourse.focus.front() : giver;
}
} // namespace

const EntityIndex* inStep(const SentenceView& sentence, const Sums& sums, const Discourse& discourse,
                          const MetricContext& context, std::uint32_t at)
{
    const SumList list = listOfSums(sentence, sums, at);
    if (list.count < 2)
        return nullptr;
    const Phrase* match = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.last < list.first && phrase.entities.size() == list.count &&
            !isOfClauseBefore(sentence, phrase, list.first))
            match = &phrase;
    const EntityIndex* const giver =
        match && match->role == Role::To ? giverTo(sentence, discourse, *match) : nullptr;
    if (match)
        return giver ? giver : &match->entities[list.index];
    if (sentence.phrases.empty() && discourse.focus.size() == list.count)
        return &discourse.focus[list.index];
    constexpr std::uint32_t near = 3; // 가가, 나가 각각 2억원, 1억원
    if (!isEach(sentence, list.first - std::min(near, list.first), list.first))
        return nullptr;
    if (const EntityIndex* holder = amongHolders(sentence, list))
        return holder;
    const bool named = std::any_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& p) {
        return p.first < list.first && sentence.isOrganisation(p.entities.front());
    });
    return named ? nullptr : lastHolder(discourse, context, list);
}

bool isTraded(const SentenceView& sentence, std::uint32_t sum)
{
    bool trader = false;
    for (std::uint32_t at = sum; at-- > 0 && !trader;) {
        const Token& t = sentence.tokens[at];
        const bool acts = t.role == Role::Subject || t.role == Role::Topic || t.role == Role::Also;
        if (t.bracketed || !acts || (t.kind == TokenKind::Word && saysWhen(sentence, at)))
            continue;
        if (t.kind != TokenKind::Word || !hints<u"trader">.has(sentence.word(at)))
            return false;
        trader = true;
    }
    for (std::uint32_t at = sum + 1; trader && at < sentence.tokens.size(); ++at)
        if (hints<u"trades">.has(sentence.word(at)))
            return true;
    return false;
}

bool countsDeals(const SentenceView& sentence, std::uint32_t sum)
{
    constexpr std::uint32_t farthest = 4;
    bool counted = false;
    for (std::uint32_t at = sum; at-- > 0 && sum - at <= farthest && !counted;)
        counted = sentence.tokens[at].kind == TokenKind::Word && isDigit(sentence.word(at).front()) &&
                  hints<u"deal-count">.has(sentence.word(at));
    return counted &&
           std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return phrase.first < sum && (phrase.role == Role::Topic || phrase.role == Role::Subject ||
                                             phrase.role == Role::Also || phrase.role == Role::Of);
           });
}

bool isCrowds(const SentenceView& sentence, const MetricHit& hit)
{
    constexpr std::uint32_t widest = 3;
    for (std::uint32_t k = hit.first; k-- > 0 && hit.first - k <= widest;) {
        const Token& t = sentence.tokens[k];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || t.bracketed || t.comma)
            return false;
        const bool owner = t.role == Role::Of || (t.role == Role::None && k + 1 == hit.first);
        if (owner && hints<u"crowd">.has(sentence.word(k)))
            return true;
        if (t.role != Role::None && t.role != Role::Of)
            return false;
    }
    return false;
}

bool isApiece(const SentenceView& sentence, std::uint32_t sum)
{
    constexpr std::size_t longestNote = 24;
    const std::uint32_t end = sentence.tokens[sum].core.end;
    if (hints<u"apiece">.has(sentence.text.substr(end - 1, 2))) // the sum may hold 씩 already
        return true;
    const std::u16string_view behind = sentence.text.substr(end, longestNote);
    const std::size_t close = behind.starts_with(u'(') ? behind.find(u')') : behind.npos;
    return close != behind.npos && hints<u"apiece">.has(behind.substr(close + 1, 1));
}

const EntityIndex* fundedTogether(const SentenceView& sentence, const MetricHit& hit, std::uint32_t at)
{
    const bool decided = // 총 30억원을 출자하기로
        hints<u"decided">.has(sentence.whole(hit.last)) && at > 0 &&
        hints<u"in-all">.has(sentence.word(at - 1));
    const bool noun = sentence.tokens[hit.last].form == Form::Noun && !decided;
    if (hit.metric != Metric::Investment || noun || hit.first < at)
        return nullptr;
    const Slots slots = slotsAround(sentence, hit.first, hit.last);
    const Fill& backers = slots[Slot::Subject];
    const EntityIndex* const to = firmIn(sentence, slots[Slot::To]);
    const EntityIndex* const funded = to ? to : firmIn(sentence, slots[Slot::Head]); // 가와 나가 출자한 다는
    const bool apiece = isEach(sentence, 0, at) || isApiece(sentence, at);
    const bool several = backers.count == 1 && !backers.phrases[0]->people &&
                         (backers.phrases[0]->entities.size() > 1 || backers.phrases[0]->listed);
    return several && !apiece ? funded : nullptr;
}

const EntityIndex* fundedBefore(const SentenceView& sentence, const MetricHit& hit)
{
    for (std::uint32_t k = hit.first; k-- > 0;) {
        const Token& t = sentence.tokens[k];
        if (t.kind != TokenKind::Word || t.form == Form::Noun || t.quote != sentence.tokens[hit.first].quote)
            continue;
        const Grammar::Trigger trigger = sentence.metricAt(k);
        const bool invests = std::any_of(trigger.rules.begin(), trigger.rules.end(), [&](std::uint32_t rule) {
            return sentence.grammar->metric(rule).metric == Metric::Investment;
        });
        return invests && t.form != Form::Adnominal ? firmIn(sentence, slotsAround(sentence, k, k)[Slot::To])
                                                    : nullptr;
    }
    return nullptr;
}

} // namespace atlas::extract
