#include "article/compose.h"
#include "article/printeddate.h"
#include "article/reader.h"

#include <nlohmann/json.hpp>

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

/// A member as a string; a number may stand for an id. Empty where there is none or it is something else.
std::string take(const json& object, const char* name)
{
    const auto found = object.find(name);
    if (found == object.end() || !(found->is_string() || found->is_number_integer()))
        return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

} // namespace

std::string givenId(std::string_view line)
{
    if (line.size() > text::maximumBytes)
        return {};
    const json object = json::parse(line, nullptr, false);
    return object.is_object() ? take(object, "id") : std::string();
}

text::Result<Article> readJsonLine(std::string_view line, std::string_view source, int lineNumber,
                                   const Furniture& furniture, const ReadOptions& options)
{
    if (line.size() > text::maximumBytes)
        return problemAt("read.too-large", lineNumber, std::to_string(text::maximumBytes));
    const json object = json::parse(line, nullptr, false);
    if (!object.is_object())
        return problemAt("read.json", lineNumber);
    if (!object.contains("text") || !object.find("text")->is_string())
        return problemAt("read.json-member", lineNumber, "text");
    Article article;
    article.id = take(object, "id");
    article.url = take(object, "url");
    article.title = text::fromUtf8(take(object, "title"));
    article.publisher = text::fromUtf8(take(object, "publisher"));
    article.published = dateOf(take(object, "published"));
    auto decoded = text::decode(object.find("text")->get_ref<const std::string&>(), text::Encoding::Utf8);
    if (!decoded)
        return problemAt(decoded.problem().code, lineNumber);
    article.text = std::move(decoded).value().text;
    article.source = source;
    if (article.id.empty())
        article.id = stemOf(source) + ":" + std::to_string(lineNumber);
    compose(article, furniture);
    if (!article.published)
        article.published = options.published;
    return article;
}

} // namespace atlas::article
