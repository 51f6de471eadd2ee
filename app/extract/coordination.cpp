#include "extract/relationparts.h"

#include <algorithm>

namespace atlas::extract {

bool isSubject(const Phrase& phrase)
{
    return phrase.role == text::Role::Topic || phrase.role == text::Role::Subject;
}
bool alike(const Phrase& a, const Phrase& b)
{
    return (a.role == b.role && a.role != text::Role::None && a.role != text::Role::Of) ||
           (isSubject(a) && isSubject(b));
}

bool coordinated(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    bool apart = sentence.tokens[left.via].comma;
    for (std::uint32_t at = left.via + 1; at < right.first; ++at) {
        const Token& t = sentence.tokens[at];
        if (t.form != Form::Noun || t.isName() || t.cut || t.quote != sentence.tokens[left.via].quote ||
            (t.role == text::Role::Copula && t.comma)) // 가는 최대주주이며, 나는 …
            return false;
        apart = apart || t.comma;
    }
    return apart;
}

bool pairsInRow(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    const auto starts = [&](const Phrase& pair) {
        return pair.entities.size() == 2 && sentence.tokens[pair.first].role == text::Role::With;
    };
    return starts(left) && starts(right) && left.last + 1 == right.first && sentence.tokens[left.last].comma;
}

bool isInstrument(const SentenceView& sentence, const Phrase& phrase, std::uint32_t last)
{
    const std::uint32_t next = phrase.via + 1;
    if (phrase.role != text::Role::Object || next >= sentence.tokens.size() || phrase.via > last)
        return false;
    const std::u16string_view word = sentence.word(next);
    return word.starts_with(u"통해") || word.starts_with(u"통한") || word.starts_with(u"앞세워") ||
           word.starts_with(u"내세워");
}

bool oneNoun(const SentenceView& sentence, const Phrase& owner, const Phrase& owned)
{
    return std::all_of(sentence.tokens.begin() + owner.via + 1, sentence.tokens.begin() + owned.first,
                       [](const Token& t) { return t.form == Form::Noun && !t.comma; });
}

bool coordinatedVerb(const SentenceView& sentence, const Phrase& left, const Phrase& right)
{
    return std::any_of(sentence.tokens.begin() + left.via + 1, sentence.tokens.begin() + right.first,
                       [](const Token& t) { return t.form != Form::Noun; });
}

} // namespace atlas::extract
