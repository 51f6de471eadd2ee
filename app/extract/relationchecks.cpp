#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/relationparts.h"
#include "extract/tense.h"

#include <algorithm>

namespace atlas::extract {

bool ownedByWord(const SentenceView& sentence, std::uint32_t token)
{
    if (token == 0)
        return false;
    const Token& t = sentence.tokens[token - 1];
    const std::u16string_view word = sentence.word(token - 1);
    return t.kind == TokenKind::Word && t.form == Form::Noun && !t.comma && !t.is(WordClass::Postverb) &&
           (t.role == text::Role::Of || // 주주들의 주식
            (t.role == text::Role::None && !sentence.grammar->isCommon(word) &&
             !sentence.grammar->isOrdinary(word)));
}

bool isOfOthers(const SentenceView& sentence, std::uint32_t noun, const Frame& frame, bool carried)
{
    if (frame.target == Slot::Carried) // no 3년째 댄다
        return sentence.tokens[noun].form == Form::Noun && ownedByWord(sentence, noun);
    if (!carried || frame.target != Slot::Apposed || noun == 0)
        return false;
    const Token& t = sentence.tokens[noun - 1];
    return t.kind == TokenKind::Word && t.form == Form::Noun && t.role == text::Role::None && !t.comma &&
           !t.bracketed && sentence.grammar->endsInKind(sentence.word(noun - 1));
}

bool isFinancier(const SentenceView& sentence, const Phrase& phrase)
{
    return std::all_of(phrase.entities.begin(), phrase.entities.end(),
                       [&](EntityIndex i) { return sentence.grammar->isAnalyst(sentence.entity(i).nameKo); });
}

bool backsUnsaid(const SentenceView& sentence, const Phrase& source)
{
    return isFinancier(sentence, source) &&
           std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return phrase.role == text::Role::Topic && phrase.first < source.first;
           });
}

namespace {
/// 가가 이끈 투자를 받았다: the sentence leaves out who did.
bool dropsSubject(const SentenceView& sentence, const Phrase& source)
{
    return std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
        return &phrase != &source && (isSubject(phrase) || phrase.role == text::Role::Also) &&
               sentence.isOrganisation(phrase.entities.front());
    });
}

/// 회원으로 들어갔다, 추가로 가입했다
bool saysAsWhat(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    const bool as = t.role == text::Role::As || t.role == text::Role::To || t.role == text::Role::None;
    return t.kind == TokenKind::Word && t.form == Form::Noun && as &&
           hints<u"as-member">.has(sentence.word(at));
}
} // namespace

bool standsAlone(const SentenceView& sentence, const Phrase& subject, std::uint32_t token)
{
    std::uint32_t next = subject.via + 1;
    while (next < token && (sentence.tokens[next].bracketed || saysAsWhat(sentence, next) ||
                            hints<u"to-this">.has(sentence.word(next)))) // 나가 여기에 들어갔다
        ++next;
    if (next != token)
        return false;
    for (std::uint32_t at = subject.first; at-- > 0;) {
        const Token& t = sentence.tokens[at];
        if (sentence.endsClause(at))
            break;
        const std::u16string_view word = sentence.word(at);
        const bool where = (t.role == text::Role::Place && t.form == Form::Noun) || // 한국에서는 가가
                           describesOnly(sentence, at);
        if (!t.bracketed && !where && (t.form != Form::Noun || t.role != text::Role::None) &&
            !hints<u"to-this">.has(word))
            return false;
    }
    return true;
}

bool otherTieBetween(const SentenceView& sentence, const Phrase& partner, std::uint32_t first)
{
    for (std::uint32_t at = partner.via + 1; at < first; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind != TokenKind::Word || t.bracketed || hints<u"manner">.has(sentence.word(at)))
            continue;
        const auto rules = sentence.relationAt(at).rules;
        if (std::any_of(rules.begin(), rules.end(), [&](std::uint32_t index) {
                const RelationRule& rule = sentence.grammar->relation(index);
                const bool made = rule.type == RelationType::Develops &&
                                  (isSubject(partner) || t.form == Form::Noun); // 나와 자체 칩을 개발
                return rule.plain() && !rule.bound && !made;                    // 가가 만든 칩을 쓴다
            }))
            return true;
    }
    return false;
}

bool mayMake(const SentenceView& sentence, const EntityFact& maker, const EntityFact& product)
{
    if (!product.known || product.parent.empty() || product.parent == maker.key ||
        product.parent == maker.parent)
        return true;
    const Entry* owner = sentence.lexicon->find(product.parent);
    return owner && owner->parent == maker.key;
}

bool isDoneByPeople(const SentenceView& sentence, const Phrase& theirs, std::uint32_t verb)
{
    return verb > theirs.via + 1 && sentence.tokens[verb - 1].role == text::Role::Subject &&
           hints<u"people-of">.has(sentence.word(verb - 1)) &&
           carrierOf(sentence, theirs, verb) == text::Role::Subject;
}

bool maySupply(const SentenceView& sentence, const Phrase& source, const Discourse& discourse,
               const Entities& centre)
{
    if (!suppliesThing(sentence, source) || toldAsRelative(sentence, source) || centre.size() != 1 ||
        sentence.entity(centre.front()).kind != EntityKind::Company)
        return false;
    const auto holds = [](const Entities& all, const Entities& one) {
        return one.size() == 1 && std::find(all.begin(), all.end(), one.front()) != all.end();
    };
    return centre == discourse.main ||
           std::none_of(discourse.groups.begin(), discourse.groups.end(), [&](const NamedTogether& group) {
               return group.sentence == discourse.sentence && holds(group.entities, centre) &&
                      holds(group.entities, discourse.main);
           });
}

bool dealsWithOther(const SentenceView& sentence, const Phrase& subject, std::uint32_t verb)
{
    const auto ofClause = [&](std::uint32_t at) {
        const Token& t = sentence.tokens[at];
        if (sentence.tokens[at + 1].form == Form::Adnominal) // 칩에 붙을 D램은
            return false;
        return t.kind == TokenKind::Word && !t.bracketed && t.role == text::Role::To &&
               t.form == Form::Noun && !isDigit(sentence.word(at).front()) && !saysWhen(sentence, at) &&
               !hints<u"to-this">.has(sentence.word(at));
    };
    for (std::uint32_t at = verb; at-- > 0;) {
        if (ofClause(at))
            return true;
        if (at < subject.first && sentence.endsClause(at))
            return false;
    }
    return false;
}

bool bearsForm(const SentenceView& sentence, const RelationRule& rule, const Phrase& source,
               std::uint32_t token, bool subject)
{
    // 나가 최대 고객이다; "나는 경쟁사이다", of the speaker's firm
    const bool said = rule.copula && sentence.tokens[token].quote != 0;
    const bool focused = source.role == text::Role::Subject || (said && source.role == text::Role::Topic) ||
                         (rule.sum && isContrasted(sentence, source));
    const bool unsaid = rule.again || rule.side || (rule.type == RelationType::Supply && rule.focused);
    const bool titled = source.via != source.last && (sentence.tokens[source.via].is(WordClass::Title) ||
                                                      hints<u"people-of">.has(sentence.word(source.via)));
    return (!rule.firm || (!source.people && !titled)) && (!rule.backing || backsUnsaid(sentence, source)) &&
           (!rule.focused || !subject || focused) && (!rule.alone || standsAlone(sentence, source, token)) &&
           (!rule.too || source.role == text::Role::Also) &&
           (!rule.group || isCalledGroup(sentence, source)) &&
           (!rule.dropped || dropsSubject(sentence, source)) &&
           !(unsaid && dealsWithOther(sentence, source, token));
}

bool isPersonal(RelationType type, const Frame& frame, const Phrase& source, const Phrase& target)
{
    if (type == RelationType::Ownership && frame.source == Slot::Behind && source.role == text::Role::Of)
        return true;
    return type != RelationType::Talks && type != RelationType::Partnership &&
           (source.people || target.people);
}

bool mayBuy(RelationType type, const Frame& frame, const Phrase& source)
{
    const bool buys = type == RelationType::Investment || type == RelationType::Acquisition;
    const bool share =
        frame.target == Slot::Bare || frame.target == Slot::Owner || frame.target == Slot::Carried;
    const bool other = source.role == text::Role::Of || source.role == text::Role::Object;
    return !buys || !share || frame.source != Slot::Behind || !other;
}

bool isAlly(const SentenceView& sentence, const Frame& frame, const Phrase& partner, std::uint32_t verb)
{
    if (frame.target != Slot::With)
        return false;
    for (std::uint32_t at = partner.via + 1; at < verb; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.kind == TokenKind::Word && !t.bracketed && !hints<u"rivalry-over">.has(sentence.word(at)) &&
            (t.form == Form::Weak || hints<u"together">.has(sentence.word(at))))
            return true;
    }
    return false;
}

bool mayActThrough(RelationType type)
{
    return type == RelationType::Investment || type == RelationType::Acquisition ||
           type == RelationType::Ownership;
}

bool isDealing(RelationType type)
{
    return type == RelationType::Partnership || type == RelationType::Supply ||
           type == RelationType::Investment || type == RelationType::Talks;
}

bool isDeed(RelationType type)
{
    return type == RelationType::Investment || type == RelationType::Supply ||
           type == RelationType::Acquisition || type == RelationType::Ownership;
}

bool isListedOther(const EntityFact& entity, const EntityFact& owner)
{
    return entity.known && !entity.parent.empty() && entity.parent != owner.key;
}

namespace {
/// 한빛가벤처스 of 가
bool isCalledAfter(const EntityFact& child, const EntityFact& owner)
{
    return !owner.nameKo.empty() && child.nameKo.find(owner.nameKo) != child.nameKo.npos;
}
} // namespace

std::size_t ownedCount(const SentenceView& sentence, const Phrase& owned, const EntityFact& owner)
{
    std::size_t count = 0;
    for (std::uint32_t at = owned.first; at <= owned.last && count < owned.entities.size(); ++at) {
        if (sentence.tokens[at].bracketed)
            continue;
        if (!sentence.tokens[at].isName())
            break;
        if (count > 0 && isOfNobody(sentence.entity(owned.entities[count]), owner))
            break; // 가의 자회사인 나와 다: the lists know 다, and not as one of 가's
        if (count > 0 && isCalledAfter(sentence.entity(owned.entities.front()), owner) &&
            !isCalledAfter(sentence.entity(owned.entities[count]), owner))
            break; // 가의 자회사 가벤처스와 다
        ++count;
    }
    return count;
}

bool isOfNobody(const EntityFact& entity, const EntityFact& owner)
{
    return entity.known && entity.parent.empty() && entity.nameKo.substr(0, 2) != owner.nameKo.substr(0, 2);
}

namespace {
/// 업체와 로봇을 만드는 다가: what stands between only describes the second.
bool describesSecond(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    return std::all_of(
        sentence.tokens.begin() + left.via + 1, sentence.tokens.begin() + right.first, [](const Token& t) {
            return !t.isName() && !t.comma && !t.cut && t.role != text::Role::Topic &&
                   t.role != text::Role::Subject && (t.form == Form::Noun || t.form == Form::Adnominal);
        });
}
} // namespace

const Phrase* companion(const SentenceView& sentence, RelationType type, const Fill& with,
                        const Phrase& source)
{
    const bool deed = type == RelationType::Investment || type == RelationType::Acquisition ||
                      type == RelationType::Supply || type == RelationType::Membership;
    const Phrase* first = sentence.phrases.data();
    if (type == RelationType::Membership && &source > first && &source < first + sentence.phrases.size()) {
        const Phrase& before = (&source)[-1];
        if (before.role == text::Role::With && before.via != before.last &&
            describesSecond(sentence, before, source)) // 가, 나 등 완성품 업체와 부품사 다가
            return &before;
    }
    return deed && with.count != 0 && isTogether(sentence, with.phrases[0]->via + 1) ? with.phrases[0]
                                                                                     : nullptr;
}

bool ofUnknown(const SentenceView& sentence, std::uint32_t noun)
{
    if (noun == 0 || sentence.tokens[noun].form != Form::Noun)
        return false;
    const Token& t = sentence.tokens[noun - 1];
    const std::u16string_view word = sentence.word(noun - 1);
    const int last = finalOf(word.back());
    if (last == 4 || last == 8) // 무서운 경쟁자: may describe the noun
        return false;
    return t.kind == TokenKind::Word && t.form == Form::Noun && t.classes == 0 && t.startsWith == 0 &&
           (t.role == text::Role::None || t.role == text::Role::Of) && !t.bracketed && !t.comma && !t.cut &&
           word.size() >= 3 && isHangul(word.front()) && !sentence.grammar->isCommon(word) &&
           !sentence.grammar->isOrdinary(word) && !sentence.grammar->endsInKind(word);
}

bool isStatement(const SentenceView& sentence, const Slots& slots, TriggerTokens words,
                 const Discourse& discourse, const Entities& centre)
{
    const Token& last = sentence.tokens[words.last];
    if (last.form != Form::Noun || slots.predicate)
        return true;
    const bool ends = words.last + 1 == sentence.tokens.size();
    const bool going = !ends && hints<u"going-on">.has(sentence.word(words.last + 1));
    const bool agreed = slots[Slot::With].count != 0 && last.role != text::Role::None; // 나와 맺은 계약은
    const bool parted = !discourse.holder.empty() && discourse.holder != centre && centre != discourse.main;
    const bool firm = centre.size() == 1 && !parted && // no 나의 매출은 5억원이다 in between
                      sentence.entity(centre.front()).kind == EntityKind::Company;
    const bool goesOn = ends && sentence.headline && !discourse.paragraph &&
                        discourse.focus.size() == 1; // 가, 새 칩 공개… 나와 맞손
    return going || goesOn || (agreed && firm) || last.role == text::Role::Object ||
           slots[Slot::Apposed].count != 0 || last.role == text::Role::To;
}

bool namesNobodyAsked(const SentenceView& sentence, const Discourse& discourse, std::uint32_t before)
{
    return discourse.askedSentence == discourse.sentence && !discourse.asked.empty() &&
           sentence.tokens[before].quote != 0 &&
           std::none_of(sentence.phrases.begin(), sentence.phrases.end(), [&](const Phrase& phrase) {
               return phrase.first < before && !sentence.tokens[phrase.first].is(WordClass::We);
           });
}

std::size_t countedBehind(const SentenceView& sentence, const Phrase& list)
{
    constexpr std::size_t most = 1000;
    for (std::uint32_t at = list.last + 1; at < sentence.tokens.size() && at <= list.via; ++at) {
        const std::u16string_view word = sentence.word(at);
        std::size_t count = 0;
        for (std::size_t i = 0; i < word.size() && isDigit(word[i]) && count < most; ++i)
            count = count * 10 + static_cast<std::size_t>(word[i] - u'0');
        if (count != 0)
            return count;
    }
    return 0;
}

bool isApposed(const Frame& frame)
{
    return frame.source == Slot::Apposed || frame.target == Slot::Apposed;
}

std::size_t sourceCount(RelationType type, const Frame& frame, const Phrase& source, std::size_t most)
{
    const bool one = (type == RelationType::Ownership || type == RelationType::Develops) &&
                     (frame.source == Slot::Apposed || frame.source == Slot::Head);
    return one ? 1 : std::min(source.entities.size(), most);
}

bool isOfAnother(const SentenceView& sentence, const Slots& slots, RelationType type, std::uint32_t first)
{
    if (ofUnknown(sentence, first) || type != RelationType::Investment)
        return ofUnknown(sentence, first);
    const Fill& to = slots[Slot::To];
    if (to.count == 0 || !sentence.isOrganisation(to.phrases[0]->entities.front()))
        return false;
    const std::uint32_t next = to.phrases[0]->via + 1;
    return next >= sentence.tokens.size() || !hints<u"after-it">.has(sentence.word(next));
}

bool actsOnOther(const SentenceView& sentence, const Slots& slots)
{
    const Fill& object = slots[Slot::Object];
    const Fill& subject = slots[Slot::ExplicitSubject];
    return object.count != 0 && !subject.loose && subject.count != 0 &&
           object.phrases[0]->role != text::Role::Topic && // 나 컨소시엄은 3위였고, 가와 다가 …
           sentence.isOrganisation(object.phrases[0]->entities.front());
}

bool inStep(const SentenceView& sentence, const Phrase& source, const Phrase& target, std::uint32_t first)
{
    if (source.entities.size() < 2 || source.entities.size() != target.entities.size())
        return false;
    for (std::uint32_t at = std::min(source.last, target.last) + 1; at < first; ++at)
        if (sentence.tokens[at].is(WordClass::Each))
            return true;
    return false;
}

const Phrase* ofThat(const SentenceView& sentence, std::uint32_t noun)
{
    constexpr std::uint32_t farthest = 3;
    for (std::uint32_t at = noun; at-- > 0 && noun - at <= farthest;) {
        const Token& t = sentence.tokens[at];
        if (hints<u"that">.has(sentence.whole(at)))
            return at > 0 ? sentence.phraseAt(at - 1) : nullptr;
        if (t.isName() || t.form != Form::Noun || t.role != text::Role::None || t.comma)
            return nullptr;
    }
    return nullptr;
}

} // namespace atlas::extract
