#include "article/compose.h"
#include "article/printeddate.h"
#include "article/reader.h"

#include <nlohmann/json.hpp>
#include <simdjson.h>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::article {

namespace {

using nlohmann::json;

text::Problem problemAt(std::string code, int lineNumber, std::string argument = {})
{
    text::Problem problem{std::move(code), {}, {std::to_string(lineNumber)}};
    if (!argument.empty())
        problem.arguments.push_back(std::move(argument));
    return problem;
}

/// "2024", "2024-07-21", "2024-07-21T18:45:00+09:00", "20240721" and what pages print.
std::optional<text::PartialDate> dateOf(const std::string& said)
{
    if (const auto date = text::PartialDate::fromIso(said))
        return date;
    if (said.size() == 8 && said.find_first_not_of("0123456789") == std::string::npos)
        return text::PartialDate::fromIso(said.substr(0, 4) + "-" + said.substr(4, 2) + "-" + said.substr(6));
    const auto found = findPrintedDate(text::fromUtf8(said));
    return found ? std::optional(found->date) : std::nullopt;
}

/// The members that count, each as a string; a number may stand for an id. Empty where there is none or it is
/// something else.
struct Members
{
    std::string id;
    std::string url;
    std::string title;
    std::string publisher;
    std::string published;
    std::string text;
    bool hasText = false; ///< it is a string

    std::string* named(std::string_view name)
    {
        constexpr std::array<std::pair<std::string_view, std::string Members::*>, 6> all{
            {{"id", &Members::id},
             {"url", &Members::url},
             {"title", &Members::title},
             {"publisher", &Members::publisher},
             {"published", &Members::published},
             {"text", &Members::text}}};
        const auto found =
            std::find_if(all.begin(), all.end(), [name](const auto& member) { return member.first == name; });
        return found == all.end() ? nullptr : &(this->*found->second);
    }

    /// What is said twice counts as it is said last.
    void set(std::string_view name, bool isString, std::string value)
    {
        if (std::string* member = named(name)) {
            *member = std::move(value);
            hasText = member == &text ? isString : hasText;
        }
    }
};

std::string valueOf(const simdjson::dom::element& value)
{
    if (value.is_string())
        return std::string(value.get_string().value_unsafe());
    if (value.is_int64())
        return std::to_string(value.get_int64().value_unsafe());
    return value.is_uint64() ? std::to_string(value.get_uint64().value_unsafe()) : std::string();
}

std::string valueOf(const json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number_integer() ? value.dump() : std::string();
}

/// simdjson reads nearly every line, many times as fast (Langdale and Lemire, "Parsing Gigabytes of JSON per
/// Second", 2019). It refuses numbers beyond 64 bits and a thousand levels, which JSON allows: so it never
/// has the last word.
std::optional<Members> membersAtOnce(std::string_view line)
{
    constexpr std::size_t usual = std::size_t(1) << 20; // bytes
    thread_local simdjson::dom::parser kept;            // its memory, from line to line
    simdjson::dom::parser huge;
    simdjson::dom::parser& parser = line.size() < usual ? kept : huge;
    simdjson::dom::object object;
    if (parser.parse(line.data(), line.size()).get(object) != simdjson::SUCCESS)
        return std::nullopt;
    Members members;
    for (const auto& [name, value] : object)
        members.set(name, value.is_string(), valueOf(value));
    return members;
}

/// None where the line is no JSON object.
std::optional<Members> membersOf(std::string_view line)
{
    if (auto members = membersAtOnce(line))
        return members;
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object())
        return std::nullopt;
    Members members;
    for (const auto& [name, value] : object.items())
        members.set(name, value.is_string(), valueOf(value));
    return members;
}

} // namespace

std::string givenId(std::string_view line)
{
    if (line.size() > text::maximumBytes)
        return {};
    auto members = membersOf(line);
    return members ? std::move(members->id) : std::string();
}

text::Result<Article> readJsonLine(std::string_view line, std::string_view source, int lineNumber,
                                   const Furniture& furniture, const ReadOptions& options)
{
    if (line.size() > text::maximumBytes)
        return problemAt("read.too-large", lineNumber, std::to_string(text::maximumBytes));
    auto members = membersOf(line);
    if (!members)
        return problemAt("read.json", lineNumber);
    if (!members->hasText)
        return problemAt("read.json-member", lineNumber, "text");
    Article article;
    article.id = std::move(members->id);
    article.url = std::move(members->url);
    article.title = text::fromUtf8(members->title);
    article.publisher = text::fromUtf8(members->publisher);
    article.published = dateOf(members->published);
    auto text = text::decodeUtf8(members->text);
    if (!text)
        return problemAt(text.problem().code, lineNumber);
    article.text = std::move(text).value();
    article.source = source;
    if (article.id.empty())
        article.id = stemOf(source) + ":" + std::to_string(lineNumber);
    compose(article, furniture);
    if (!article.published)
        article.published = options.published;
    return article;
}

} // namespace atlas::article
