#include "exchange/evidencejson.h"

#include "exchange/fields.h"
#include "exchange/jsonwriter.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace atlas::exchange {

namespace {

using nlohmann::json;

void writeSpan(JsonWriter& writer, std::string_view name, text::Span span)
{
    if (!span.empty())
        writer.key(name).open('[').number(span.begin).number(span.end).close(']');
}

std::string stringOf(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::uint32_t> offset(const json& value)
{
    // twice a real article's length at most: sums of offsets stay in range
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::uint32_t>(value.get<std::uint64_t>());
}

/// A place inside `around`; empty where it is missing or none.
text::Span placeOf(const json& object, const char* name, text::Span around)
{
    const auto found = object.find(name);
    if (found == object.end() || !found->is_array() || found->size() != 2)
        return {};
    const auto begin = offset((*found)[0]);
    const auto end = offset((*found)[1]);
    const bool inside = begin && end && *begin < *end && *begin >= around.begin && *end <= around.end;
    return inside ? text::Span{*begin, *end} : text::Span{};
}

std::optional<NetworkEvidence> evidenceOf(const json& object)
{
    if (!object.is_object())
        return std::nullopt;
    const auto number = [&object](const char* name) {
        const auto found = object.find(name);
        return found == object.end() ? std::nullopt : offset(*found);
    };
    const auto article = number("article");
    const auto begin = number("start");
    const auto end = number("end");
    const auto status = extract::statusFromName(stringOf(object, "status"));
    NetworkEvidence evidence;
    evidence.quote = stringOf(object, "quote");
    if (!article || !begin || !end || *begin > *end || !status || evidence.quote.empty())
        return std::nullopt;
    evidence.article = *article;
    evidence.place = {*begin, *end};
    evidence.trigger = placeOf(object, "trigger", evidence.place);
    evidence.source = placeOf(object, "source", evidence.place);
    evidence.target = placeOf(object, "target", evidence.place);
    evidence.status = *status;
    evidence.date = text::PartialDate::fromIso(stringOf(object, "date"));
    const auto confidence = object.find("confidence");
    if (confidence != object.end() && confidence->is_number())
        evidence.confidence = std::clamp(confidence->get<double>(), 0.0, 1.0);
    evidence.rule = stringOf(object, "rule");
    return evidence;
}

NetworkArticle articleOf(const json& object)
{
    return {stringOf(object, "id"), stringOf(object, "title"), stringOf(object, "publisher"),
            stringOf(object, "url"), text::PartialDate::fromIso(stringOf(object, "published"))};
}

} // namespace

std::string evidenceToJson(const std::vector<NetworkEvidence>& all,
                           const std::vector<NetworkArticle>& articles)
{
    JsonWriter writer;
    writer.open('[');
    for (const NetworkEvidence& evidence : all) {
        const NetworkArticle& article = articles[evidence.article];
        writer.open('{').key("article").number(evidence.article);
        writer.key("id").text(std::string_view(article.id));
        writer.key("title").text(std::string_view(article.title));
        writer.key("publisher").text(std::string_view(article.publisher));
        writer.key("published").textOrNull(isoText(article.published));
        writer.key("url").textOrNull(article.url);
        writer.key("start").number(evidence.place.begin).key("end").number(evidence.place.end);
        writer.key("quote").text(std::string_view(evidence.quote));
        writeSpan(writer, "trigger", evidence.trigger);
        writeSpan(writer, "source", evidence.source);
        writeSpan(writer, "target", evidence.target);
        writer.key("status").word(extract::statusName(evidence.status));
        writer.key("date").textOrNull(isoText(evidence.date));
        writer.key("confidence").fraction(evidence.confidence);
        writer.key("rule").text(std::string_view(evidence.rule));
        writer.close('}');
    }
    return writer.close(']').take();
}

std::optional<std::vector<NetworkEvidence>>
evidenceFromJson(std::string_view text, std::map<std::uint32_t, NetworkArticle>& articles)
{
    const json list = json::parse(text, nullptr, false);
    if (!list.is_array())
        return std::nullopt;
    std::vector<NetworkEvidence> all;
    for (const json& object : list) {
        auto evidence = evidenceOf(object);
        if (!evidence)
            return std::nullopt;
        all.push_back(*std::move(evidence));
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        articles.try_emplace(all[i].article, articleOf(list[i]));
    return all;
}

} // namespace atlas::exchange
