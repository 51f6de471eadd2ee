#include "extract/clause.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

using text::Role;

namespace {
/// 편입하기로 한
bool intends(const SentenceView& sentence, std::uint32_t at)
{
    return hints<u"decided">.has(sentence.whole(at)) && at + 1 < sentence.tokens.size() &&
           sentence.tokens[at + 1].form == Form::Adnominal;
}

/// 나와 손잡았다고 18일 밝힌 가: the verb by which one who did it says so.
std::optional<std::uint32_t> announced(const SentenceView& sentence, std::uint32_t said)
{
    constexpr std::uint32_t farthest = 3;
    if (sentence.tokens[said].form != Form::Quoted)
        return std::nullopt;
    for (std::uint32_t at = said + 1; at < sentence.tokens.size() && at <= said + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (hints<u"announcing">.has(sentence.word(at)))
            return at;
        if (t.isName() || t.comma || t.cut || t.form != Form::Noun)
            break;
    }
    return std::nullopt;
}

/// 인수를 마친 가, 지분 60%를 보유한 가: the verb of the noun that states the tie.
std::optional<std::uint32_t> verbOfNoun(const SentenceView& sentence, std::uint32_t last)
{
    constexpr std::uint32_t farthest = 4;
    const Token& noun = sentence.tokens[last];
    std::optional<std::uint32_t> found;
    const bool next = last + 1 < sentence.tokens.size();
    const bool as = next && noun.role == Role::To &&
                    (sentence.tokens[last + 1].form == Form::Adnominal || // 자회사로 둔 가
                     intends(sentence, last + 1));
    const bool becomes = next && noun.role == Role::Subject && hints<u"become">.has(sentence.word(last + 1));
    if ((noun.role != Role::Object && noun.role != Role::None && !as && !becomes) || noun.cut)
        return found;
    for (std::uint32_t at = last + 1; at < sentence.tokens.size() && at <= last + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.isName() || t.quote != noun.quote || sentence.tokens[at - 1].comma ||
            sentence.tokens[at - 1].cut)
            break;
        if (t.form == Form::Adnominal)
            found = at;
        if (intends(sentence, at))
            continue;
        if (const auto verb = announced(sentence, at))
            return verb;
        if (t.form != Form::Noun || (t.role != Role::None && t.role != Role::Object))
            break;
    }
    return found;
}

/// 나에서 칩을 공급받아 서버를 만드는 가: the clause goes on to the verb that describes a name.
std::optional<std::uint32_t> verbOfChain(const SentenceView& sentence, std::uint32_t last, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 6;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= last + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.quote != sentence.tokens[last].quote || t.cut || sentence.endsClause(at) ||
            t.form == Form::Quoted || (t.isName() && t.role != Role::Object) || t.role == Role::Topic ||
            t.role == Role::Subject)
            break;
        if (t.form == Form::Adnominal && !t.is(WordClass::Light))
            return at;
    }
    return std::nullopt;
}
} // namespace

std::optional<std::uint32_t> describingVerb(const SentenceView& sentence, std::uint32_t last,
                                            std::uint32_t end)
{
    const Form form = sentence.tokens[last].form;
    if (form == Form::Noun)
        return verbOfNoun(sentence, last);
    if (form == Form::Quoted)
        return announced(sentence, end);
    if (form == Form::Weak && sentence.tokens[end].form == Form::Weak)
        return verbOfChain(sentence, last, end);
    return std::nullopt;
}

namespace {
/// 회사다, 곳으로, 사이지만: a noun for a firm or a bond that is said of the topic.
bool saysWhatItIs(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    std::u16string_view word = sentence.text.substr(t.core.begin, t.end - t.core.begin);
    const std::size_t end = hints<u"copula">.lengthIn(word);
    word.remove_suffix(end);
    return end != 0 && (hints<u"bond">.has(word) ||
                        (sentence.grammar->isKind(word) && !hints<u"joint-venture">.has(word)));
}

/// Whether only words that describe the noun stand between a verb and the noun.
bool describesNoun(const SentenceView& sentence, std::uint32_t noun)
{
    constexpr std::uint32_t farthest = 4;
    for (std::uint32_t at = noun; at-- > 0 && noun - at <= farthest;) {
        const Token& t = sentence.tokens[at];
        if (t.form == Form::Adnominal)
            return true;
        if (t.isName() || t.form != Form::Noun || t.comma || (t.role != Role::None && t.role != Role::Of))
            return false;
    }
    return false;
}

/// The organisation that is topic of the clause before this token.
const Phrase* topicBefore(const SentenceView& sentence, std::uint32_t first)
{
    const Phrase* topic = nullptr;
    for (const Phrase& phrase : sentence.phrases)
        if (phrase.via < first && sentence.tokens[phrase.first].quote == sentence.tokens[first].quote &&
            (phrase.role == Role::Topic || phrase.role == Role::Also))
            topic = &phrase;
    if (!topic || !sentence.isOrganisation(topic->entities.front()))
        return nullptr;
    for (std::uint32_t at = topic->via + 1; at < first; ++at)
        if (sentence.tokens[at].form == Form::Finite || sentence.tokens[at].role == Role::Topic)
            return nullptr;
    return topic;
}
} // namespace

const Phrase* topicDescribed(const SentenceView& sentence, std::uint32_t first, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 20;
    const Phrase* topic = topicBefore(sentence, first);
    if (!topic)
        return nullptr; // most words
    const std::uint16_t quote = sentence.tokens[first].quote;
    bool said = false;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= end + farthest && !said; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        said = !t.isName() && describesNoun(sentence, at) && saysWhatItIs(sentence, at);
        if (!said && (t.quote != quote || t.cut || t.form == Form::Finite || t.role == Role::Topic))
            return nullptr;
    }
    return said ? topic : nullptr;
}

bool announces(const SentenceView& sentence, std::uint32_t last, std::uint32_t end)
{
    return end > last && sentence.tokens[end - 1].form != Form::Noun &&
           hints<u"announcing">.has(sentence.word(end));
}

bool isPlace(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return t.form == Form::Noun && t.role == Role::Topic &&
           (t.is(WordClass::Head) || hints<u"side">.has(sentence.word(at)));
}

bool isWhoDid(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    const bool bears = t.role == Role::Topic || t.role == Role::Subject || t.role == Role::Also;
    return t.form == Form::Noun && bears &&
           (t.is(WordClass::Head) || hints<u"who-did">.has(sentence.word(at)));
}

const Phrase* plannerBehind(const SentenceView& sentence, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 3;
    const Token& verb = sentence.tokens[end];
    if (verb.form != Form::Quoted || end + 2 >= sentence.tokens.size() ||
        !hints<u"that-clause">.has(sentence.whole(end)) || !hints<u"the-thing">.has(sentence.word(end + 1)))
        return nullptr;
    for (const Phrase& phrase : sentence.phrases) {
        if (phrase.first != end + 2 || !sentence.isOrganisation(phrase.entities.front()))
            continue;
        for (std::uint32_t at = phrase.last + 1; at < sentence.tokens.size() && at <= phrase.last + farthest;
             ++at)
            if (hints<u"intends">.has(sentence.word(at)))
                return &phrase;
    }
    return nullptr;
}

const Phrase* chainDescribes(const SentenceView& sentence, std::uint32_t first, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 12;
    const Token& verb = sentence.tokens[end];
    if ((verb.form != Form::Connective && verb.form != Form::Weak) || verb.comma)
        return nullptr;
    for (std::uint32_t at = 0; at < first; ++at) {
        const Token& t = sentence.tokens[at];
        if (!t.bracketed && (t.role == Role::Topic || t.second == Role::Topic || t.form == Form::Finite))
            return nullptr;
    }
    bool described = false;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= end + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.bracketed)
            continue;
        if (t.quote != verb.quote || t.cut || t.form == Form::Finite || t.form == Form::Quoted)
            return nullptr;
        if (described && t.isName()) {
            for (const Phrase& phrase : sentence.phrases)
                if (phrase.first == at && (phrase.role == Role::Topic || phrase.role == Role::Subject))
                    return &phrase;
            return nullptr;
        }
        const bool modifies = t.form == Form::Adnominal ||
                              (t.form == Form::Noun && (t.role == Role::None || t.role == Role::Copula));
        const bool other =
            described && t.is(WordClass::Complement) && !t.is(WordClass::Head); // 짓는 가운데 나는
        described = modifies && !other && (described || t.form == Form::Adnominal) && !t.comma;
    }
    return nullptr;
}

bool describesNext(const SentenceView& sentence, std::uint32_t verb, const Phrase& phrase)
{
    return verb < phrase.first &&
           std::all_of(
               sentence.tokens.begin() + verb + 1, sentence.tokens.begin() + phrase.first,
               [](const Token& t) { return t.form == Form::Noun && t.role == Role::None && !t.comma; });
}

bool isSomebody(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    return (t.role == Role::Topic || t.role == Role::Subject) && !t.isName() &&
           (t.is(WordClass::Title) || t.is(WordClass::Staff) || sentence.grammar->isKind(sentence.word(at)));
}

bool isUnnamed(const SentenceView& sentence, std::uint32_t at)
{
    const Token& t = sentence.tokens[at];
    if (isSomebody(sentence, at))
        return true;
    return (t.role == Role::Object || t.role == Role::To || t.role == Role::With) && !t.isName() &&
           sentence.grammar->isKind(sentence.word(at));
}

bool describesOther(const SentenceView& sentence, std::uint32_t end)
{
    constexpr std::uint32_t farthest = 9;
    const Token& verb = sentence.tokens[end];
    if (verb.form != Form::Weak && verb.form != Form::Connective)
        return false;
    bool described = false;
    for (std::uint32_t at = end + 1; at < sentence.tokens.size() && at <= end + farthest; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.quote != verb.quote || t.cut || sentence.endsClause(at) || (described && t.isName()))
            return false;
        if (described && isSomebody(sentence, at))
            return true;
        if (t.form == Form::Noun && (t.role == Role::Topic || t.role == Role::Subject))
            return false;
        described = described || t.form == Form::Adnominal;
    }
    return false;
}

} // namespace atlas::extract
