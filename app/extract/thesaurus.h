#pragma once

#include "extract/conjugation.h"
#include "extract/table.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::extract {

/// The classes of words of resources/language/classes.tsv: verbs by what they say, nouns by what they mean.
/// Other tables call for a class by `@name`. Used while a grammar is loaded.
class Thesaurus
{
public:
    struct Class
    {
        std::vector<std::u16string> nouns;
        std::vector<std::u16string> starts; ///< of all forms of its verbs
    };

    /// A word of a list: as it is written there, or in one of its spellings out of a class.
    struct Word
    {
        std::u16string_view text;
        bool spelt = false;
        operator std::u16string_view() const { return text; }
    };

    /// Adds a row: to the class of this name, verbs or nouns. `part` is "verb" or "noun"; words may call for
    /// a class of the rows above. False where part, class or dictionary form is none.
    bool add(const std::u16string& name, std::u16string_view part,
             const std::vector<std::u16string_view>& words);
    /// The words with each class replaced by its nouns and the starts of its verbs; empty where a class is
    /// unknown. Views into what `words` views and into the classes, until the next `add`.
    std::optional<std::vector<Word>> expand(const std::vector<std::u16string_view>& words) const;
    /// The forms of all verbs, each once: for telling what part a word plays in its clause.
    const std::vector<Conjugation>& verbs() const { return m_verbs; }

private:
    bool addVerb(Class&, std::u16string_view dictionaryForm);

    std::map<std::u16string, Class, std::less<>> m_classes;
    std::map<std::u16string, std::size_t, std::less<>> m_known; ///< dictionary form → place in m_verbs
    std::vector<Conjugation> m_verbs;
};

/// The spellings of a word of the tables: a blank stands for one blank or none, but for one at its end;
/// what stands in brackets may be left out (손(을) 잡다).
std::vector<std::u16string> spellingsOf(std::u16string_view word);

/// Hands over the spellings as views, of most words the word itself.
template<typename Handle>
void forEachSpelling(const Thesaurus::Word& word, Handle handle)
{
    const std::u16string_view text = word.text;
    if (word.spelt || (text.find(u'(') == text.npos && text.find(u' ') >= text.size() - 1)) {
        handle(text);
        return;
    }
    for (const std::u16string& spelling : spellingsOf(text))
        handle(std::u16string_view(spelling));
}

} // namespace atlas::extract
