#include "commands.h"

#include "atlas/reading.h"
#include "text/decode.h"
#include "text/searchkey.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace atlas::bench {

namespace {
using nlohmann::json;

constexpr int deciles = 10;
constexpr int certain = 9; ///< the decile that must hold

/// Names that mean the same thing, as answers and reading give them.
class SameNames
{
public:
    std::u16string root(const std::u16string& name)
    {
        const std::u16string key = text::nameKey(name);
        auto at = m_parents.try_emplace(key, key).first;
        while (at->second != at->first)
            at = m_parents.try_emplace(at->second, at->second).first;
        return at->first;
    }
    void join(const std::u16string& a, const std::u16string& b)
    {
        const std::u16string first = root(a);
        m_parents[root(b)] = first;
    }
    void joinAll(const json& sets)
    {
        for (const json& set : sets)
            for (const json& name : set)
                join(wide(set.front()), wide(name));
    }
    static std::u16string wide(const json& name) { return text::fromUtf8(name.get<std::string>()); }

private:
    std::map<std::u16string, std::u16string> m_parents;
};

using Ends = std::tuple<extract::RelationType, std::u16string, std::u16string>;

Ends endsOf(extract::RelationType type, std::u16string a, std::u16string b)
{
    if (!extract::isDirected(type) && b < a)
        std::swap(a, b);
    return {type, std::move(a), std::move(b)};
}

struct Count
{
    int right = 0;
    int all = 0;
};
using Table = std::array<Count, deciles>;

std::string bytesOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::set<Ends> answersOf(const json& gold, SameNames& names)
{
    std::set<Ends> answers;
    for (const char* section : {"relations", "optional"})
        for (const json& relation : gold.value(section, json::array()))
            if (const auto type = extract::relationTypeFromName(relation.value("type", "")))
                answers.insert(endsOf(*type, names.root(SameNames::wide(relation["a"])),
                                      names.root(SameNames::wide(relation["b"]))));
    return answers;
}

void count(const extract::Facts& facts, const std::u16string& text, const json& gold, SameNames names,
           Table& table)
{
    names.joinAll(gold.value("aliases", json::array()));
    for (const extract::EntityFact& entity : facts.entities)
        if (!entity.nameKo.empty() && !entity.nameEn.empty())
            names.join(entity.nameKo, entity.nameEn);
    const std::set<Ends> answers = answersOf(gold, names);
    std::set<std::u16string> asked;
    for (const auto& [type, a, b] : answers)
        asked.insert({a, b});
    // By the name that the answers use, be it one that the article alone has.
    const auto rootOf = [&](extract::EntityIndex index) {
        const extract::EntityFact& entity = facts.entities[static_cast<std::size_t>(index)];
        std::vector<std::u16string> all{entity.nameKo.empty() ? entity.nameEn : entity.nameKo};
        all.insert(all.end(), entity.aliases.begin(), entity.aliases.end());
        for (const text::Span mention : entity.mentions)
            all.push_back(text.substr(mention.begin, mention.length()));
        const auto found = std::find_if(all.begin(), all.end(), [&](const std::u16string& name) {
            return asked.count(names.root(name)) != 0;
        });
        return names.root(found == all.end() ? all.front() : *found);
    };
    for (const extract::RelationFact& relation : facts.relations) {
        const bool product = relation.type == extract::RelationType::Develops;
        if (relation.status == extract::Status::Denied || (product && !gold.value("score_products", true)))
            continue;
        Count& decile = table[std::min(static_cast<std::size_t>(relation.confidence * deciles),
                                       static_cast<std::size_t>(deciles - 1))];
        ++decile.all;
        decile.right += static_cast<int>(
            answers.count(endsOf(relation.type, rootOf(relation.source), rootOf(relation.target))));
    }
}

int print(const Table& table, bool asJson)
{
    json all = json::array();
    for (std::size_t i = 0; i < table.size(); ++i) {
        const auto [right, count] = table[i];
        const double share = count == 0 ? 1.0 : static_cast<double>(right) / count;
        all.push_back({{"from", static_cast<double>(i) / deciles}, {"right", right}, {"given", count}});
        if (!asJson && count != 0)
            std::printf("confidence %.1f: %4d of %4d right (%.3f)\n", static_cast<double>(i) / deciles, right,
                        count, share);
    }
    if (asJson)
        std::printf("%s\n", all.dump().c_str());
    constexpr double least = 0.95;
    return table[certain].right < least * table[certain].all ? 1 : 0;
}
} // namespace

int confidenceCommand(const Arguments& arguments)
{
    const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
    if (!tables || arguments.files().size() < 2 || arguments.files().size() % 2 != 0) {
        std::fputs("confidence ARTICLES ANSWERS [ARTICLES ANSWERS ...]\n", stderr);
        return 2;
    }
    Table table{};
    for (std::size_t i = 0; i + 1 < arguments.files().size(); i += 2) {
        const std::filesystem::path articles = arguments.files()[i];
        const std::filesystem::path answers = arguments.files()[i + 1];
        SameNames names;
        if (std::filesystem::exists(answers / "aliases.json"))
            names.joinAll(json::parse(bytesOf(answers / "aliases.json"), nullptr, false));
        for (const auto& entry : std::filesystem::directory_iterator(answers)) {
            const json gold = json::parse(bytesOf(entry.path()), nullptr, false);
            if (!gold.is_object() || !gold.contains("article"))
                continue;
            const std::filesystem::path file = articles / gold["article"].get<std::string>();
            const auto read = atlas::readText(bytesOf(file), file.string(), **tables);
            if (read)
                count(*read->facts, read->article->text, gold, names, table);
        }
    }
    return print(table, arguments.has("--json"));
}

} // namespace atlas::bench
