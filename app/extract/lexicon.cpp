#include "extract/lexicon.h"

#include "extract/loader.h"

namespace atlas::extract {

const std::vector<std::string>& Lexicon::tableNames()
{
    static const std::vector<std::string> names{"countries", "companies", "institutions", "alliances",
                                                "products",  "people",    "exclusions",   "tails"};
    return names;
}

text::Result<Lexicon> Lexicon::load(const std::vector<Table>& tables, const std::vector<Table>& additions)
{
    Loader loader;
    for (const Table& table : tables)
        if (auto problem = loader.add(table, false))
            return std::move(*problem);
    for (const Table& table : additions)
        if (auto problem = loader.add(table, true))
            return std::move(*problem);
    if (auto problem = loader.finish())
        return std::move(*problem);

    Lexicon lexicon;
    lexicon.m_entries = loader.takeEntries();
    for (std::size_t i = 0; i < lexicon.m_entries.size(); ++i)
        lexicon.m_byId.emplace(lexicon.m_entries[i].id, static_cast<EntryIndex>(i));
    lexicon.m_matcher = Matcher(lexicon.m_entries, loader.exclusions(), loader.tails());
    return lexicon;
}

text::Result<Lexicon> Lexicon::loadDirectory(const std::filesystem::path& directory,
                                             const std::optional<std::filesystem::path>& additions)
{
    const text::Result<std::vector<Table>> tables = readTables(directory, tableNames());
    if (!tables)
        return tables.problem();
    std::vector<Table> added;
    if (additions) {
        text::Result<std::vector<Table>> own = readTables(*additions, tableNames());
        if (!own)
            return own.problem();
        added = std::move(own).value();
    }
    text::Result<Lexicon> lexicon = load(*tables, added);
    if (!lexicon)
        return lexicon;
    Lexicon loaded = std::move(lexicon).value();
    const std::filesystem::path resources = (std::filesystem::absolute(directory) / "..").lexically_normal();
    if (std::filesystem::exists(resources / "language")) {
        text::Result<Grammar> grammar = Grammar::loadDirectory(resources / "language");
        if (!grammar)
            return grammar.problem();
        loaded.m_grammar = std::move(grammar).value();
    }
    if (std::filesystem::exists(resources / "units")) {
        text::Result<money::Units> units = money::Units::load(resources / "units");
        if (!units)
            return units.problem();
        loaded.m_units = std::move(units).value();
    }
    return loaded;
}

const Entry* Lexicon::find(std::string_view id) const
{
    const auto index = indexOf(id);
    return index ? &(*this)[*index] : nullptr;
}

std::optional<EntryIndex> Lexicon::indexOf(std::string_view id) const
{
    const auto it = m_byId.find(std::string(id));
    return it == m_byId.end() ? std::nullopt : std::optional(it->second);
}

const Entry* Lexicon::country(std::string_view iso) const
{
    for (const Entry& entry : m_entries)
        if (entry.kind == EntityKind::Country && entry.country == iso)
            return &entry;
    return nullptr;
}

} // namespace atlas::extract
