#include "extract/clause.h"
#include "extract/hints.h"

namespace atlas::extract {

using text::Role;

Predicate predicateAt(const SentenceView& sentence, std::uint32_t last)
{
    Predicate said;
    said.end = sentence.verbEnd(last);
    said.form = sentence.tokens[said.end].form;
    if (const auto verb = describingVerb(sentence, last, said.end)) {
        said.end = *verb;
        said.form = Form::Adnominal;
    }
    const Token& t = sentence.tokens[last];
    if (t.role == Role::Copula || t.second == Role::Copula) {
        const std::u16string_view tail = sentence.text.substr(t.core.end, t.end - t.core.end);
        said.being = said.apposes = hints<u"copula-describing">.has(tail);
        said.predicate = !said.apposes;
        return said;
    }
    const std::u16string_view word = sentence.text.substr(t.core.begin, t.end - t.core.begin);
    said.predicate = (said.form == Form::Finite && t.form == Form::Finite) ||
                     hints<u"copula-linking">.has(word) ||
                     (t.role == Role::To && t.comma && word.ends_with(u'로')); // 가의 자회사로, …
    const std::u16string_view core = sentence.word(last);
    const bool kin = t.role == Role::Of && hints<u"belonging">.has(core); // 가 계열의 나
    said.apposes = t.form == Form::Noun && (t.role == Role::None || kin) && !t.comma && !t.cut;
    if (t.form == Form::Adnominal && hints<u"being">.has(word))
        said.being = said.apposes = true;
    return said;
}

} // namespace atlas::extract
