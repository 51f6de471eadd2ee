#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// 진행하던 협상, 추진하는 인수: the noun behind says what the tie is.
bool onlyCarries(const SentenceView& sentence, std::uint32_t at)
{
    const Token& verb = sentence.tokens[at];
    if (!verb.is(WordClass::Light) || verb.form != Form::Adnominal)
        return false;
    for (std::uint32_t k = at + 1; k < sentence.tokens.size() && k <= at + 2; ++k) {
        const Token& t = sentence.tokens[k];
        if (t.kind != TokenKind::Word || t.form != Form::Noun || verb.comma)
            return false;
        if (sentence.relationAt(k).length > 1)
            return true;
    }
    return false;
}

/// 추진하던 '다' 중국 판매 협상: the same over whatever the talks are about.
bool leadsToTalks(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::uint32_t farthest = 6;
    const Token& verb = sentence.tokens[at];
    if (!verb.is(WordClass::Light) || verb.form != Form::Adnominal || verb.comma)
        return false;
    for (std::uint32_t k = at + 1; k < sentence.tokens.size() && k <= at + farthest; ++k) {
        const Token& t = sentence.tokens[k];
        if (t.form != Form::Noun || t.comma || (t.role != text::Role::None && t.role != text::Role::Of)) {
            const auto rules = sentence.relationAt(k).rules;
            return t.kind == TokenKind::Word && std::ranges::any_of(rules, [&](std::uint32_t rule) {
                       return sentence.grammar->relation(rule).type == RelationType::Talks;
                   });
        }
    }
    return false;
}

/// '가 개발 협약'을 맺었다, '경쟁 상대'로 꼽았다: what is quoted is no catchword ('AI 동맹'), but the title
/// of what they agreed on, or what one calls another.
bool concludes(const SentenceView& sentence, std::uint32_t at)
{
    std::uint32_t verb = at + 1;
    while (verb < sentence.tokens.size() && (sentence.tokens[verb].bracketed || sentence.word(verb) == u"을"))
        ++verb;
    std::uint32_t calling = verb;
    while (calling < sentence.tokens.size() &&
           (sentence.tokens[calling].quotedName || hints<u"called-as">.has(sentence.word(calling))))
        ++calling;
    if (calling < sentence.tokens.size() && hints<u"calls">.has(sentence.word(calling)))
        return true;
    return verb < sentence.tokens.size() &&
           (sentence.grammar->wordClass(sentence.rest(verb)).classes & bit(WordClass::Conclude)) != 0;
}
/// The last token that the words of this length, which start with a token, reach.
std::uint32_t lastOf(const SentenceView& sentence, std::uint32_t first, std::uint32_t length)
{
    std::uint32_t last = first;
    while (last + 1 < sentence.tokens.size() &&
           sentence.tokens[last + 1].core.begin < sentence.tokens[first].core.begin + length)
        ++last;
    return last;
}

/// 손을 [다시] 잡았다, 손을 [3년째] 잡고 있다, 손을 [지난달부터] 잡고 있다
bool isAdverbial(const SentenceView& sentence, std::uint32_t token)
{
    const Token& t = sentence.tokens[token];
    const bool when = t.kind == TokenKind::Word && t.form == Form::Noun &&
                      ((isDigit(sentence.word(token).front()) && t.role == text::Role::None) ||
                       hints<u"since">.has(sentence.whole(token)));
    return when || hints<u"manner">.has(sentence.word(token));
}

/// 손을 다시 잡았다: the words that start at a token, but for the adverb behind it; none without one.
Grammar::Trigger overAdverb(const SentenceView& sentence, std::uint32_t token)
{
    if (token + 2 >= sentence.tokens.size() || !sentence.tokens[token].relation.open(u' ') ||
        !isAdverbial(sentence, token + 1))
        return {};
    const Token& first = sentence.tokens[token];
    const Token& behind = sentence.tokens[token + 2];
    if (first.comma || first.cut || sentence.tokens[token + 1].comma)
        return {};
    std::u16string words(sentence.text.substr(first.core.begin, first.end - first.core.begin));
    const std::size_t own = words.size() + 1;
    (words += u' ') += sentence.rest(token + 2);
    Grammar::Trigger hit = sentence.grammar->relationTrigger(words);
    if (hit.length <= own)
        return {};
    hit.length += behind.core.begin - first.end - 1;
    return hit;
}
} // namespace

void findRelations(const SentenceView& sentence, Discourse& discourse, RelationCollector& relations)
{
    readRetraction(sentence, discourse, relations);
    findPossessed(sentence, relations); // whose a product is, rules ask
    const bool mayTie = sentence.seen.relations && mayHaveEnds(sentence, discourse);
    const auto count = static_cast<std::uint32_t>(mayTie ? sentence.tokens.size() : 0);
    for (std::uint32_t at = 0; at < count; ++at) {
        const Token& t = sentence.tokens[at];
        if (!t.relation.any() || t.kind != TokenKind::Word || t.bracketed)
            continue;
        const Grammar::Trigger parted = overAdverb(sentence, at);
        const Grammar::Trigger hit = parted.length != 0 ? parted : sentence.relationAt(at);
        const bool named = t.quotedName && t.form == Form::Noun && !concludes(sentence, at) &&
                           !(sentence.headline && (t.cut || at + 1 == sentence.tokens.size()));
        if (hit.length == 0 || named || onlyCarries(sentence, at) || leadsToTalks(sentence, at) ||
            readsKinInList(sentence, at, relations))
            continue;
        // Where the longest words find no ends, shorter ones at their start may, or words inside them.
        const std::uint32_t start = at;
        std::optional<Slots> slots; ///< around the words up to `around`
        std::uint32_t around = 0;
        for (Grammar::Trigger tried = hit; tried.length != 0 && at == start;
             tried = sentence.grammar->relationTrigger(sentence.rest(start, tried.length - 1))) {
            const std::uint32_t last = lastOf(sentence, start, tried.length);
            if (!slots || around != last) {
                slots = slotsAround(sentence, start, around = last);
                dropCustomer(sentence, discourse, *slots);
            }
            if (readRules({sentence, start, last, tried.length, tried.rules, *slots}, discourse, relations)) {
                at = last;
                break;
            }
        }
    }
    findShares(sentence, discourse, relations);
    findJointDeeds(sentence, discourse, relations);
    findOwnProducts(sentence, discourse, relations);
    followFunding(sentence, discourse);
    followTeam(sentence, discourse);
    findBulletedMembers(sentence, discourse, relations);
    findLastResort(sentence, discourse, relations);
    followTold(sentence, discourse, relations);
}

} // namespace atlas::extract
