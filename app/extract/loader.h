#pragma once

#include "extract/entry.h"
#include "extract/table.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace atlas::extract {

/// Builds the entries of a lexicon out of its tables and checks them; used by Lexicon::load alone.
class Loader
{
public:
    /// Takes the rows of one table; `addition` where it is a user's own, which may replace and take over.
    std::optional<text::Problem> add(const Table&, bool addition);
    /// Checks what needs all tables: parents, countries, names that several entries have.
    std::optional<text::Problem> finish();

    std::vector<Entry> takeEntries() { return std::exchange(m_entries, {}); }
    const std::vector<std::u16string>& exclusions() const { return m_exclusions; }
    const std::vector<std::u16string>& tails() const { return m_tails; }

private:
    struct Origin
    {
        std::string file;
        int line = 0;
        bool addition = false;
    };
    struct Reading; ///< of one row

    std::optional<text::Problem> addRow(const Rows&, const Row&, EntityKind, bool addition);
    std::optional<text::Problem> addWords(const Rows&, std::vector<std::u16string>& into);
    std::optional<text::Problem> place(Entry, Origin);
    std::optional<text::Problem> checkReferences() const;
    std::optional<text::Problem> resolveNames();

    std::vector<Entry> m_entries;
    std::vector<Origin> m_origins; ///< by entry
    std::unordered_map<std::string, std::size_t> m_byId;
    std::vector<std::u16string> m_exclusions;
    std::vector<std::u16string> m_tails;
};

} // namespace atlas::extract
