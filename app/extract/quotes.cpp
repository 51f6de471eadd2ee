#include "extract/quotes.h"

#include "extract/chars.h"
#include "extract/hints.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t shortestQuote = 8; ///< what is shorter is a word in quotes, no statement

const PersonFact* personNamed(std::span<const PersonFact> people, std::u16string_view name)
{
    for (const PersonFact& person : people)
        if (person.name == name)
            return &person;
    return nullptr;
}

/// 권 교수: the person of the article with that surname.
const PersonFact* personBySurname(std::span<const PersonFact> people, std::u16string_view surname)
{
    for (auto person = people.rbegin(); person != people.rend(); ++person)
        if (person->name.starts_with(surname) || person->name.ends_with(surname))
            return &*person;
    return nullptr;
}

/// Who speaks in this sentence, as far as the words outside quotes say.
QuoteFact speakerOf(const SentenceView& sentence, std::span<const PersonFact> people)
{
    QuoteFact who;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at) {
        const Token& t = sentence.tokens[at];
        if (t.quote != 0 || t.bracketed || t.kind == TokenKind::Sum)
            continue;
        const std::u16string_view word = sentence.word(at);
        const PersonFact* person = personNamed(people, word);
        const bool titled = at + 1 < sentence.tokens.size() && sentence.tokens[at + 1].is(WordClass::Title);
        if (!person && titled && word.size() <= 2)
            person = personBySurname(people, word);
        if (!person && t.kind == TokenKind::Name && word.size() > 2 && word[1] == u' ') // 홍 대표
            person = personBySurname(people, word.substr(0, 1));
        if (person) {
            who.speaker = person->name;
            who.organisation = person->organisation;
            who.role = person->role;
            return who;
        }
        const bool organisation =
            t.kind == TokenKind::Name && sentence.isOrganisation(static_cast<EntityIndex>(t.index));
        const bool subject = t.role == text::Role::Topic || t.role == text::Role::Subject;
        const bool staff = at + 1 < sentence.tokens.size() && sentence.tokens[at + 1].is(WordClass::Staff);
        if (organisation && (subject || staff) && who.organisation.empty()) {
            who.organisation = word;
            who.role = staff ? sentence.word(at + 1) : std::u16string_view();
        }
    }
    return who;
}
} // namespace

bool isSaying(std::u16string_view word)
{
    if (!word.ends_with(u'다'))
        return false;
    word.remove_suffix(1);
    if (word.ends_with(u'이') && !hints<u"saying">.has(word))
        word.remove_suffix(1);
    return hints<u"saying">.has(word);
}

namespace {
/// 홍길동 가 대표의 말이다, 가 관계자의 얘기다
bool endsInSaying(const SentenceView& sentence)
{
    if (sentence.tokens.empty() || !sentence.tokens.back().may(WordSign::Saying))
        return false;
    return isSaying(sentence.whole(static_cast<std::uint32_t>(sentence.tokens.size() - 1)));
}

/// 홍길동 가 대표는 이렇게 말했다
bool announcesQuote(const SentenceView& sentence)
{
    constexpr std::size_t longest = 14; ///< tokens
    if (sentence.tokens.empty() || sentence.tokens.size() > longest ||
        sentence.tokens.back().form != Form::Finite)
        return false;
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at)
        if (sentence.tokens[at].may(WordSign::Thus) && sentence.tokens[at].kind == TokenKind::Word &&
            saysThus(sentence.word(at)))
            return true;
    return false;
}
} // namespace

namespace {
/// 김 대표의 말이다, of a person who was named for no firm: mostly the head of the one in hand.
bool isBySurname(const SentenceView& sentence)
{
    for (std::uint32_t at = 1; at < sentence.tokens.size() && sentence.phrases.empty(); ++at)
        if (sentence.tokens[at].is(WordClass::Title) && sentence.word(at - 1).size() == 1)
            return true;
    return false;
}
} // namespace

bool saysThus(std::u16string_view word)
{
    return hints<u"thus">.has(word);
}

bool isToldBehind(std::u16string_view text, text::Span sentence, text::Span next)
{
    constexpr std::uint32_t longestTag = 80;
    return isDoubleQuote(text[sentence.begin]) && isDoubleQuote(text[sentence.end - 1]) &&
           next.length() <= longestTag && !isDoubleQuote(text[next.begin]) &&
           text.substr(sentence.end, next.begin - sentence.end).find(u'\n') == text.npos;
}

std::optional<Entities> firmNamedAsSpeaker(const SentenceView& sentence)
{
    if (endsInSaying(sentence)) {
        if (isBySurname(sentence))
            return std::nullopt;
        const bool observer = std::any_of(sentence.tokens.begin(), sentence.tokens.end(),
                                          [](const Token& t) { return t.is(WordClass::Observer); });
        const bool firm =
            !observer && !sentence.phrases.empty() && sentence.phrases.back().entities.size() == 1;
        return firm ? sentence.phrases.back().entities : Entities();
    }
    if (!announcesQuote(sentence))
        return std::nullopt;
    const Speaker who = speakerIn(sentence, static_cast<std::uint32_t>(sentence.tokens.size()));
    return !who.phrase && !who.other ? std::nullopt
                                     : std::optional(who.phrase ? who.phrase->entities : Entities());
}

namespace {
/// 홍길동 대표이사는 "…", where no firm is named: the head of the one that is spoken of.
bool isUntoldHead(const SentenceView& sentence, std::uint32_t at)
{
    constexpr std::size_t longestName = 4;
    const Token& t = sentence.tokens[at];
    if (at == 0 || t.quote != 0 || !t.is(WordClass::Title) || !hints<u"heads">.has(sentence.word(at)) ||
        (t.role != text::Role::Topic && t.role != text::Role::Subject))
        return false;
    const Token& name = sentence.tokens[at - 1];
    if (at > 1 && sentence.tokens[at - 2].form == Form::Noun && !sentence.tokens[at - 2].comma &&
        sentence.tokens[at - 2].role == text::Role::None) // 다솜 홍길동 대표는
        return false;
    const std::size_t length = sentence.word(at - 1).size();
    return name.kind == TokenKind::Word && name.form == Form::Noun && name.role == text::Role::None &&
           !name.comma && length > 1 && length <= longestName &&
           std::none_of(sentence.phrases.begin(), sentence.phrases.end(),
                        [&](const Phrase& phrase) { return sentence.tokens[phrase.first].quote == 0; });
}
} // namespace

Speaker speakerIn(const SentenceView& sentence, std::uint32_t before)
{
    Speaker who;
    for (const Phrase& phrase : sentence.phrases) {
        const bool subject = phrase.role == text::Role::Topic || phrase.role == text::Role::Subject;
        if (!subject || sentence.tokens[phrase.first].quote != 0 || (phrase.first >= before && who.phrase))
            continue;
        const bool observer = sentence.tokens[phrase.via].is(WordClass::Observer);
        who = {observer || phrase.entities.size() != 1 ? nullptr : &phrase, observer};
    }
    for (std::uint32_t at = 0; at < sentence.tokens.size() && !who.phrase && !who.other; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.is(WordClass::Title) && at > 0 && sentence.word(at - 1).size() == 1)
            continue; // 김 대표는: one who was named, mostly the head of the firm in hand
        if (isUntoldHead(sentence, at))
            continue;
        who.other = t.kind == TokenKind::Word && t.quote == 0 && !t.bracketed && t.form == Form::Noun &&
                    (!t.is(WordClass::Postverb) || t.is(WordClass::Title)) &&
                    (t.role == text::Role::Topic || t.role == text::Role::Subject);
    }
    return who;
}

Entities firmSpeaking(const SentenceView& sentence, const Discourse& discourse)
{
    const Speaker who = speakerIn(sentence, static_cast<std::uint32_t>(sentence.tokens.size()));
    if (who.phrase || who.other)
        return who.phrase ? who.phrase->entities : Entities();
    for (std::uint32_t at = 0; at < sentence.tokens.size(); ++at)
        if (isUntoldHead(sentence, at) && discourse.focus.size() == 1)
            return discourse.focus;
    if (discourse.speakerBehind)
        return *discourse.speakerBehind;
    if (discourse.otherSpoke || !discourse.speaker.empty())
        return discourse.speaker;
    const bool firm =
        discourse.main.size() == 1 && sentence.entity(discourse.main.front()).kind == EntityKind::Company;
    return firm ? discourse.main : Entities();
}

void followSpeaker(Discourse& discourse, const SentenceView& sentence)
{
    if (!sentence.seen.quotes) {
        if (const std::optional<Entities> firm = firmNamedAsSpeaker(sentence)) {
            discourse.otherSpoke = firm->empty();
            discourse.speaker = *firm;
        }
        return;
    }
    const Speaker who = speakerIn(sentence, static_cast<std::uint32_t>(sentence.tokens.size()));
    if (!who.phrase && !who.other)
        return;
    discourse.otherSpoke = who.other;
    discourse.speaker = who.phrase ? who.phrase->entities : Entities();
}

void findQuotes(const SentenceView& sentence, std::span<const PersonFact> people,
                std::vector<QuoteFact>& quotes)
{
    std::uint32_t open = 0;
    bool inside = false;
    std::optional<QuoteFact> who;
    for (const std::uint32_t at : sentence.marks) {
        const char16_t c = sentence.text[at];
        if (!isDoubleQuote(c))
            continue;
        if (!inside) {
            inside = c != 0x201D;
            open = at + 1;
            continue;
        }
        inside = false;
        if (at - open < shortestQuote)
            continue;
        if (!who)
            who = speakerOf(sentence, people);
        QuoteFact quote = *who;
        quote.span = {open, at};
        quotes.push_back(std::move(quote));
    }
}

} // namespace atlas::extract
