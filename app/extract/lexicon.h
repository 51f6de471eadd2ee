#pragma once

#include "extract/entry.h"
#include "extract/grammar.h"
#include "extract/matcher.h"
#include "extract/table.h"
#include "extract/wordtraits.h"
#include "money/units.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace atlas::extract {

/// The known names: companies, institutions, alliances, products, people and countries, out of the tables of
/// resources/lexicon (its README says what each column means). Immutable after loading, shared between
/// threads.
///
/// The words of the language that state facts and those of sums are held here too, so that whoever has a
/// lexicon has all that reading needs.
class Lexicon
{
public:
    /// `additions` are a user's own tables: a row with a known id replaces the shipped one, and a name that
    /// both have goes to the user's entry. Problems: those of parseTable, and "lexicon.column" (unknown or
    /// missing column), "lexicon.id" (empty, ill-formed or twice), "lexicon.name" (missing, too long, or
    /// without letter or digit), "lexicon.name-twice" (two entries have it and it is not in `context` of
    /// both), "lexicon.flag" (`strict` or `context` names no name of the row), "lexicon.parent",
    /// "lexicon.country", "lexicon.layer", "lexicon.too-many", "lexicon.table" (a file of another name).
    static text::Result<Lexicon> load(const std::vector<Table>& tables,
                                      const std::vector<Table>& additions = {});
    /// The same from directories, with the words of the language and of sums out of the directories language/
    /// and units/ beside `directory`, where those are there. Their problems as Grammar and money::Units have
    /// them.
    static text::Result<Lexicon> loadDirectory(const std::filesystem::path& directory,
                                               const std::optional<std::filesystem::path>& additions = {});

    /// Stems of the files that hold entries: "companies", "institutions" …
    static const std::vector<std::string>& tableNames();

    std::span<const Entry> entries() const { return m_entries; }
    const Entry& operator[](EntryIndex index) const { return m_entries[static_cast<std::size_t>(index)]; }
    /// Null where there is none.
    const Entry* find(std::string_view id) const;
    std::optional<EntryIndex> indexOf(std::string_view id) const;
    /// The entry of a country, by ISO 3166-1 alpha-2 code; null where there is none.
    const Entry* country(std::string_view iso) const;

    /// Finds all names of all entries.
    const Matcher& matcher() const { return m_matcher; }

    /// Without rules where the lexicon was not loaded from a directory.
    const Grammar& grammar() const { return m_grammar; }
    /// Null where the lexicon was not loaded from a directory.
    const money::Units* units() const { return m_units ? &*m_units : nullptr; }
    /// What readers have found out about words by this grammar; only spares them work.
    WordMemos& memos() const { return *m_memos; }

private:
    Lexicon() = default;

    std::vector<Entry> m_entries;
    std::unordered_map<std::string, EntryIndex> m_byId;
    Matcher m_matcher;
    Grammar m_grammar;
    std::optional<money::Units> m_units;
    std::unique_ptr<WordMemos> m_memos = std::make_unique<WordMemos>();
};

} // namespace atlas::extract
