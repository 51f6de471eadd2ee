#include "extract/loader.h"

#include "extract/surface.h"
#include "text/decode.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace atlas::extract {

namespace {

constexpr std::size_t longestName = 96;
constexpr std::size_t mostEntries = 200'000;
constexpr std::size_t usualNames = 4; // of an entry
constexpr std::array<std::string_view, 12> knownColumns{"id",     "ko",      "en",      "aliases",
                                                        "strict", "context", "country", "ticker",
                                                        "role",   "parent",  "layers",  "note"};

std::optional<EntityKind> kindOfTable(std::string_view stem)
{
    constexpr std::array<std::pair<std::string_view, EntityKind>, 6> kinds{
        std::pair{std::string_view("companies"), EntityKind::Company},
        std::pair{std::string_view("alliances"), EntityKind::Alliance},
        std::pair{std::string_view("institutions"), EntityKind::Institution},
        std::pair{std::string_view("people"), EntityKind::Person},
        std::pair{std::string_view("products"), EntityKind::Product},
        std::pair{std::string_view("countries"), EntityKind::Country}};
    for (const auto& [name, kind] : kinds)
        if (name == stem)
            return kind;
    return std::nullopt;
}

bool isId(std::string_view id)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    };
    return !id.empty() && std::all_of(id.begin(), id.end(), allowed);
}

bool isCountryCode(std::string_view code)
{
    return code.size() == 2 &&
           std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isName(std::u16string_view name)
{
    return name.size() <= longestName &&
           std::any_of(name.begin(), name.end(), [](char16_t c) { return scriptOf(c) != Script::Other; });
}

/// A name of one syllable is inside half the words of Korean.
bool isStrictByNature(std::u16string_view name)
{
    return name.size() == 1;
}

} // namespace

/// One row, with where it is for problems.
struct Loader::Reading
{
    const Rows& rows;
    const Row& row;

    std::u16string_view cell(std::string_view column) const
    {
        const int index = rows.column(column);
        return index < 0 ? std::u16string_view() : row.cells[static_cast<std::size_t>(index)];
    }
    std::string plain(std::string_view column) const { return text::toUtf8(cell(column)); }
    text::Problem problem(const char* code, std::string_view column, std::u16string_view detail) const
    {
        return tableProblem(code, rows.file, row.line, column, text::toUtf8(detail));
    }

    std::optional<text::Problem> readNames(Entry& entry) const
    {
        entry.nameKo = cell("ko");
        entry.nameEn = cell("en");
        std::vector<std::u16string> written = listOf(cell("aliases"));
        entry.aliases = written;
        written.insert(written.begin(), {entry.nameKo, entry.nameEn});
        for (std::u16string& name : written) {
            if (name.empty())
                continue;
            if (!isName(name))
                return problem("lexicon.name", "aliases", name);
            const bool strict = isStrictByNature(name);
            const bool known = std::any_of(entry.names.begin(), entry.names.end(),
                                           [&](const Name& other) { return other.text == name; });
            if (!known)
                entry.names.push_back({std::move(name), strict, false});
        }
        if (entry.names.empty())
            return problem("lexicon.name", "ko", {});
        return std::nullopt;
    }

    /// `mark` is called for each name that the column lists; "*" stands for all of them.
    template<typename Mark>
    std::optional<text::Problem> readFlag(std::string_view column, Entry& entry, Mark mark) const
    {
        for (const std::u16string& listed : listOf(cell(column))) {
            bool found = false;
            for (Name& name : entry.names)
                if (listed == u"*" || name.text == listed) {
                    mark(name);
                    found = true;
                }
            if (!found)
                return problem("lexicon.flag", column, listed);
        }
        return std::nullopt;
    }

    std::optional<text::Problem> readLayers(Entry& entry) const
    {
        for (const std::u16string& listed : listOf(cell("layers"))) {
            const auto layer = layerFromName(text::toUtf8(listed));
            if (!layer || std::count(entry.layers.begin(), entry.layers.end(), *layer))
                return problem("lexicon.layer", "layers", listed);
            entry.layers.push_back(*layer);
        }
        return std::nullopt;
    }

    std::optional<text::Problem> readTo(Entry& entry) const
    {
        entry.id = plain("id");
        entry.ticker = plain("ticker");
        entry.country = plain("country");
        entry.parent = plain("parent");
        entry.role = cell("role");
        if (!isId(entry.id))
            return problem("lexicon.id", "id", cell("id"));
        const bool needsCountry = entry.kind == EntityKind::Country;
        if ((needsCountry || !entry.country.empty()) && !isCountryCode(entry.country))
            return problem("lexicon.country", "country", cell("country"));
        if (auto failed = readNames(entry))
            return failed;
        if (auto failed = readFlag("strict", entry, [](Name& name) { name.strict = true; }))
            return failed;
        if (auto failed = readFlag("context", entry, [](Name& name) { name.strict = name.context = true; }))
            return failed;
        return readLayers(entry);
    }
};

std::optional<text::Problem> Loader::add(const Table& table, bool addition)
{
    const text::Result<Rows> parsed = parseTable(table);
    if (!parsed)
        return parsed.problem();
    const std::string stem = table.stem();
    if (stem == "exclusions")
        return addWords(*parsed, m_exclusions);
    if (stem == "tails")
        return addWords(*parsed, m_tails);
    const auto kind = kindOfTable(stem);
    if (!kind)
        return tableProblem("lexicon.table", table.file, 0, {}, stem);
    for (const std::string& column : parsed->columns)
        if (std::find(knownColumns.begin(), knownColumns.end(), column) == knownColumns.end())
            return tableProblem("lexicon.column", table.file, 1, column, column);
    for (const std::string_view needed : {"id", "ko"})
        if (parsed->column(needed) < 0)
            return tableProblem("lexicon.column", table.file, 1, needed, {});
    for (const Row& row : parsed->rows)
        if (auto problem = addRow(*parsed, row, *kind, addition))
            return problem;
    return std::nullopt;
}

std::optional<text::Problem> Loader::addWords(const Rows& rows, std::vector<std::u16string>& into)
{
    const int column = rows.column("word");
    if (column < 0)
        return tableProblem("lexicon.column", rows.file, 1, "word", {});
    for (const Row& row : rows.rows) {
        const std::u16string& word = row.cells[static_cast<std::size_t>(column)];
        if (!isName(word))
            return tableProblem("lexicon.name", rows.file, row.line, "word", text::toUtf8(word));
        into.push_back(word);
    }
    return std::nullopt;
}

std::optional<text::Problem> Loader::addRow(const Rows& rows, const Row& row, EntityKind kind, bool addition)
{
    if (m_entries.size() >= mostEntries)
        return tableProblem("lexicon.too-many", rows.file, row.line, {}, std::to_string(mostEntries));
    Entry entry;
    entry.kind = kind;
    if (auto problem = Reading{rows, row}.readTo(entry))
        return problem;
    return place(std::move(entry), {rows.file, row.line, addition});
}

std::optional<text::Problem> Loader::place(Entry entry, Origin origin)
{
    const auto known = m_byId.find(entry.id);
    if (known == m_byId.end()) {
        m_byId.emplace(entry.id, m_entries.size());
        m_entries.push_back(std::move(entry));
        m_origins.push_back(std::move(origin));
        return std::nullopt;
    }
    Origin& before = m_origins[known->second];
    if (!origin.addition || before.addition)
        return tableProblem("lexicon.id", origin.file, origin.line, "id", entry.id);
    before = std::move(origin);
    m_entries[known->second] = std::move(entry);
    return std::nullopt;
}

std::optional<text::Problem> Loader::finish()
{
    if (auto problem = checkReferences())
        return problem;
    return resolveNames();
}

std::optional<text::Problem> Loader::checkReferences() const
{
    std::unordered_set<std::string_view> countries;
    for (const Entry& entry : m_entries)
        if (entry.kind == EntityKind::Country)
            countries.insert(entry.country);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const Origin& origin = m_origins[i];
        if (!entry.parent.empty() && (!m_byId.contains(entry.parent) || entry.parent == entry.id))
            return tableProblem("lexicon.parent", origin.file, origin.line, "parent", entry.parent);
        if (!countries.empty() && !entry.country.empty() && !countries.contains(entry.country))
            return tableProblem("lexicon.country", origin.file, origin.line, "country", entry.country);
    }
    return std::nullopt;
}

std::optional<text::Problem> Loader::resolveNames()
{
    struct Claim
    {
        std::size_t entry;
        bool context;
    };
    std::unordered_map<std::u16string, Claim> claims;
    claims.reserve(m_entries.size() * usualNames);
    // A user's entries claim first, so that theirs are the names that stay.
    for (const bool additions : {true, false})
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_origins[i].addition != additions)
                continue;
            std::vector<Name> kept;
            kept.reserve(m_entries[i].names.size());
            for (Name& name : m_entries[i].names) {
                const auto [it, added] = claims.try_emplace(comparisonKey(name.text), Claim{i, name.context});
                const Claim& claim = it->second;
                const bool taken =
                    !added && claim.entry != i && m_origins[claim.entry].addition && !additions;
                if (!added && claim.entry != i && !taken && !(claim.context && name.context))
                    return tableProblem("lexicon.name-twice", m_origins[i].file, m_origins[i].line, "aliases",
                                        text::toUtf8(name.text));
                if (!taken)
                    kept.push_back(std::move(name));
            }
            m_entries[i].names = std::move(kept);
        }
    return std::nullopt;
}

} // namespace atlas::extract
