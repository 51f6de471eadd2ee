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

    /// Adds a row: to the class of this name, verbs or nouns. `part` is "verb" or "noun"; words may call for
    /// a class of the rows above. False where part, class or dictionary form is none.
    bool add(const std::u16string& name, std::u16string_view part, const std::vector<std::u16string>& words);
    /// The words with each class replaced by its nouns and the starts of its verbs; empty where a class is
    /// unknown.
    std::optional<std::vector<std::u16string>> expand(const std::vector<std::u16string>& words) const;
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
std::vector<std::u16string> spellings(const std::u16string& word);

} // namespace atlas::extract
