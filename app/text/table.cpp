#include "text/table.h"

#include "text/decode.h"

#include <algorithm>
#include <fstream>

namespace atlas::text {

namespace {

constexpr std::uintmax_t largestTable = 16u << 20;
constexpr char16_t replacement = 0xFFFD;

template<typename View>
View trimmed(View text)
{
    const auto isBlank = [](auto c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

template<typename View, typename Handle>
void forEachPart(View text, char separator, Handle handle)
{
    for (;;) {
        const auto end = text.find(separator);
        handle(text.substr(0, end));
        if (end == View::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

std::vector<std::string> columnsOf(std::string_view header)
{
    std::vector<std::string> columns;
    forEachPart(header.substr(1), '\t', [&](std::string_view name) { columns.emplace_back(trimmed(name)); });
    return columns;
}

bool namesTwice(const std::vector<std::string>& columns)
{
    std::vector<std::string> sorted = columns;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) != sorted.end();
}

Row rowOf(int line, std::u16string_view text, std::size_t columns)
{
    Row row{line, {}};
    row.cells.reserve(columns);
    forEachPart(text, '\t', [&](std::u16string_view cell) { row.cells.emplace_back(trimmed(cell)); });
    return row;
}

Result<Table> readTable(const std::filesystem::path& path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error)
        return tableProblem("table.read", path.string(), 0, {}, error.message());
    if (size > largestTable)
        return tableProblem("table.too-large", path.string(), 0, {}, std::to_string(largestTable));
    std::ifstream stream(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return tableProblem("table.read", path.string(), 0, {}, {});
    return Table{path.string(), std::move(text)};
}

} // namespace

std::string Table::stem() const
{
    return std::filesystem::path(file).stem().string();
}

int Rows::column(std::string_view name) const
{
    const auto it = std::find(columns.begin(), columns.end(), name);
    return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

Problem tableProblem(std::string code, std::string file, int line, std::string_view column,
                     std::string detail)
{
    return {
        std::move(code), {}, {std::move(file), std::to_string(line), std::string(column), std::move(detail)}};
}

Result<Rows> parseTable(const Table& table)
{
    Rows rows;
    rows.file = table.file;
    std::optional<Problem> problem;
    int line = 0;
    std::string_view all = table.text;
    if (all.starts_with("\xEF\xBB\xBF"))
        all.remove_prefix(3);
    forEachPart(all, '\n', [&](std::string_view raw) {
        ++line;
        const std::string_view content = trimmed(raw);
        if (problem || content.empty())
            return;
        if (content.front() == '#') {
            if (rows.columns.empty())
                rows.columns = columnsOf(content);
            return;
        }
        if (rows.columns.empty()) {
            problem = tableProblem("table.header", table.file, line, {}, {});
            return;
        }
        // Cells keep their place: only line ends are cut off, a leading tab is an empty cell.
        while (!raw.empty() && raw.back() == '\r')
            raw.remove_suffix(1);
        const std::u16string decoded = fromUtf8(raw);
        if (decoded.find(replacement) != std::u16string::npos)
            problem = tableProblem("table.encoding", table.file, line, {}, {});
        Row row = rowOf(line, decoded, rows.columns.size());
        if (row.cells.size() > rows.columns.size())
            problem = tableProblem("table.cells", table.file, line, {}, std::to_string(row.cells.size()));
        row.cells.resize(rows.columns.size());
        rows.rows.push_back(std::move(row));
    });
    if (!problem && (rows.columns.empty() || namesTwice(rows.columns)))
        problem = tableProblem("table.header", table.file, 1, {}, {});
    if (problem)
        return std::move(*problem);
    return rows;
}

std::vector<std::u16string_view> partsOf(std::u16string_view cell)
{
    std::vector<std::u16string_view> parts;
    forEachPart(cell, '|', [&](std::u16string_view part) {
        part = trimmed(part);
        if (!part.empty())
            parts.push_back(part);
    });
    return parts;
}

std::vector<std::u16string> listOf(std::u16string_view cell)
{
    const std::vector<std::u16string_view> parts = partsOf(cell);
    return {parts.begin(), parts.end()};
}

Result<std::vector<Table>> readTables(const std::filesystem::path& directory,
                                      const std::vector<std::string>& names)
{
    std::error_code error;
    if (!std::filesystem::is_directory(directory, error))
        return tableProblem("table.read", directory.string(), 0, {}, error.message());
    std::vector<Table> tables;
    for (const std::string& name : names) {
        const std::filesystem::path path = directory / (name + ".tsv");
        if (!std::filesystem::exists(path, error))
            continue;
        Result<Table> table = readTable(path);
        if (!table)
            return table.problem();
        tables.push_back(std::move(table).value());
    }
    return tables;
}

} // namespace atlas::text
