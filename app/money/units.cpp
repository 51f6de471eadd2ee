#include "money/units.h"

#include "text/decode.h"
#include "text/table.h"

#include <map>

namespace atlas::money {

namespace {

template<typename Value>
using Names = std::map<std::u16string, Value, std::less<>>;

const Names<NumeralKind> numeralKinds{
    {u"digit", NumeralKind::Digit}, {u"small", NumeralKind::Small},   {u"large", NumeralKind::Large},
    {u"scale", NumeralKind::Scale}, {u"letter", NumeralKind::Letter},
};

const Names<QualifierPlace> qualifierPlaces{
    {u"before", QualifierPlace::Before}, {u"after", QualifierPlace::After},
    {u"inside", QualifierPlace::Inside}, {u"attached", QualifierPlace::Attached},
    {u"verb", QualifierPlace::Verb},     {u"particle", QualifierPlace::Particle},
    {u"adverb", QualifierPlace::Adverb}, {u"spoils", QualifierPlace::Spoils},
};

const Names<Effect> effects{
    {u"none", Effect::None},
    {u"approximate", Effect::Approximate},
    {u"at_least", Effect::AtLeast},
    {u"at_most", Effect::AtMost},
    {u"over", Effect::Over},
    {u"under", Effect::Under},
    {u"conversion", Effect::Conversion},
    {u"each", Effect::Each},
};

const Names<CurrencyWord> currencyOptions{
    {u"", {}}, {u"attached", {{}, true, false}}, {u"cents", {{}, false, true}}};

const std::vector<std::string> tableNames{"numerals", "currencies", "qualifiers", "homographs"};

std::optional<Currency> currencyOf(std::u16string_view code)
{
    const bool wellFormed =
        code.size() == 3 && std::ranges::all_of(code, [](char16_t c) { return c >= u'A' && c <= u'Z'; });
    if (!wellFormed)
        return std::nullopt;
    Currency currency;
    std::ranges::transform(code, currency.code.begin(), [](char16_t c) { return static_cast<char>(c); });
    return currency;
}

std::optional<int> smallNumber(std::u16string_view digits)
{
    if (digits.empty() || digits.size() > 2 || !std::ranges::all_of(digits, isDigit))
        return std::nullopt;
    int value = 0;
    for (const char16_t c : digits)
        value = value * 10 + (c - u'0');
    return value;
}

} // namespace

/// Fills Units row by row and remembers the first problem.
class UnitsLoader
{
public:
    std::optional<text::Problem> read(const text::Table& table);
    Units take() { return std::move(m_units); }

private:
    std::u16string_view cell(const text::Row& row, std::string_view column);
    std::vector<std::u16string> notBefore(const text::Row& row)
    {
        return text::listOf(cell(row, "not-before"));
    }
    template<typename Value>
    Value named(const Names<Value>& names, const text::Row& row, std::string_view column);
    void complain(std::string code, const text::Row& row, std::string_view column,
                  std::u16string_view detail);

    void addNumeral(const text::Row& row);
    void addCurrency(const text::Row& row);
    void addQualifier(const text::Row& row);

    Units m_units;
    text::Rows m_rows;
    std::optional<text::Problem> m_problem;
};

std::optional<text::Problem> UnitsLoader::read(const text::Table& table)
{
    auto rows = text::parseTable(table);
    if (!rows)
        return rows.problem();
    m_rows = std::move(rows).value();
    const std::string stem = table.stem();
    for (const text::Row& row : m_rows.rows) {
        if (cell(row, "word").empty())
            complain("table.value", row, "word", {});
        else if (stem == "numerals")
            addNumeral(row);
        else if (stem == "currencies")
            addCurrency(row);
        else if (stem == "qualifiers")
            addQualifier(row);
        else
            m_units.m_homographs.add({std::u16string(cell(row, "word")), true, {}});
        if (m_problem)
            break;
    }
    return m_problem;
}

std::u16string_view UnitsLoader::cell(const text::Row& row, std::string_view column)
{
    const int index = m_rows.column(column);
    if (index >= 0)
        return row.cells[static_cast<std::size_t>(index)];
    complain("table.column", row, column, {});
    return {};
}

template<typename Value>
Value UnitsLoader::named(const Names<Value>& names, const text::Row& row, std::string_view column)
{
    const auto found = names.find(cell(row, column));
    if (found != names.end())
        return found->second;
    complain("table.value", row, column, cell(row, column));
    return {};
}

void UnitsLoader::complain(std::string code, const text::Row& row, std::string_view column,
                           std::u16string_view detail)
{
    if (!m_problem)
        m_problem = text::tableProblem(std::move(code), m_rows.file, row.line, column, text::toUtf8(detail));
}

void UnitsLoader::addNumeral(const text::Row& row)
{
    const std::u16string word(cell(row, "word"));
    const NumeralKind kind = named(numeralKinds, row, "kind");
    const auto value = smallNumber(cell(row, "value"));
    if (!value) {
        complain("table.value", row, "value", cell(row, "value"));
        return;
    }
    // A number never starts with 억 or 조: who means one of them writes it.
    const bool starts = kind == NumeralKind::Digit || kind == NumeralKind::Small ||
                        (kind == NumeralKind::Large && *value == 4);
    if (starts)
        m_units.m_starts.set(word.front());
    m_units.m_numerals.add({word, {kind, *value}, {}});
}

void UnitsLoader::addCurrency(const text::Row& row)
{
    const std::u16string_view place = cell(row, "place");
    if (place != u"before" && place != u"after" && place != u"both")
        complain("table.value", row, "place", place);
    CurrencyWord meaning = named(currencyOptions, row, "option");
    const auto currency = currencyOf(cell(row, "code"));
    if (!currency) {
        complain("table.value", row, "code", cell(row, "code"));
        return;
    }
    meaning.currency = *currency;
    const std::u16string word(cell(row, "word"));
    if (place != u"after")
        m_units.m_before.add({word, meaning, {}});
    if (place != u"before")
        m_units.m_after.add({word, meaning, notBefore(row)});
}

void UnitsLoader::addQualifier(const text::Row& row)
{
    const QualifierPlace place = named(qualifierPlaces, row, "place");
    const Effect effect = named(effects, row, "effect");
    m_units.m_qualifiers[static_cast<std::size_t>(place)].add(
        {std::u16string(cell(row, "word")), effect, notBefore(row)});
}

text::Result<Units> Units::load(const std::filesystem::path& directory)
{
    auto tables = text::readTables(directory, tableNames);
    if (!tables)
        return tables.problem();
    if (tables->size() != tableNames.size())
        return text::tableProblem("table.read", directory.string(), 0, {}, {});
    UnitsLoader loader;
    for (const text::Table& table : *tables) {
        if (auto problem = loader.read(table))
            return std::move(*problem);
    }
    Units units = loader.take();
    for (const char16_t c : std::u16string_view(u"0123456789０１２３４５６７８９"))
        units.m_starts.set(c);
    units.indexFollowers();
    return units;
}

void Units::indexFollowers()
{
    // Digits, blanks, and how "내지", "이나" and the signs of ranges go on.
    for (const char16_t c : std::u16string_view(u"0123456789 ,.~-나내t"))
        m_follows.set(c);
    const auto add = [this](char16_t first) { m_follows.set(first); };
    m_numerals.eachFirst(add);
    m_after.eachFirst(add);
    qualifiers(QualifierPlace::Inside).eachFirst(add);
}

} // namespace atlas::money
