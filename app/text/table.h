#pragma once

#include "text/problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace atlas::text {

/// A tab-separated resource table as it lies on the disk (or in a program): UTF-8, one row a line. The first
/// line starts with '#' and names the columns; later lines that start with '#' and empty lines are skipped.
struct Table
{
    std::string file; ///< for problems, and its stem tells what the table holds: "…/companies.tsv"
    std::string text;

    /// "companies" of "…/companies.tsv".
    std::string stem() const;
};

struct Row
{
    int line = 0; ///< from 1, for problems
    std::vector<std::u16string>
        cells; ///< one per column, trimmed; cells that a short line leaves out are empty
};

struct Rows
{
    std::string file;
    std::vector<std::string> columns;
    std::vector<Row> rows;

    /// Index of the column, or -1.
    int column(std::string_view name) const;
};

/// A problem of a table. Arguments: file, line, column name, what is wrong there (a value, never prose).
Problem tableProblem(std::string code, std::string file, int line, std::string_view column,
                     std::string detail);

/// Splits a table into rows. Problems: "table.header" (no '#' line, or a column named twice), "table.cells"
/// (more cells than columns), "table.encoding" (not UTF-8).
Result<Rows> parseTable(const Table&);

/// The parts of a cell that holds a list, "a|b"; trimmed, empty ones left out. Views into the cell.
std::vector<std::u16string_view> partsOf(std::u16string_view cell);
/// The same copied.
std::vector<std::u16string> listOf(std::u16string_view cell);

/// Reads those of the named tables ("companies" → companies.tsv) that the directory has. Problems:
/// "table.read", "table.too-large" (more than 16 MiB).
Result<std::vector<Table>> readTables(const std::filesystem::path& directory,
                                      const std::vector<std::string>& names);

} // namespace atlas::text
