#include "exchange/factsjson.h"

#include "exchange/jsonwriter.h"
#include "text/codepoints.h"

namespace atlas::exchange {

namespace {

/// Bytes, roughly: so that the line is seldom moved while it grows.
std::size_t usualLength(const article::Article& article, const extract::Facts& facts)
{
    std::size_t mentions = 0;
    for (const extract::EntityFact& entity : facts.entities)
        mentions += entity.mentions.size();
    return 1024 + article.text.size() * 3 + facts.entities.size() * 220 + mentions * 48 +
           facts.relations.size() * 480 + facts.figures.size() * 320 + facts.amounts.size() * 130;
}

/// Writes the parts of one article's line.
class FactsWriter
{
public:
    FactsWriter(const article::Article& article, const extract::Facts& facts)
        : m_article(article), m_facts(facts), m_points(article.text), m_json(usualLength(article, facts))
    {}

    std::string write(const FactsJsonOptions& options)
    {
        m_explain = options.explain;
        m_json.open('{');
        article(options);
        list("entities", m_facts.entities, [this](const auto& entity) { this->entity(entity); });
        list("relations", m_facts.relations, [this](const auto& relation) { this->relation(relation); });
        list("figures", m_facts.figures, [this](const auto& figure) { this->figure(figure); });
        list("quotes", m_facts.quotes, [this](const auto& quote) { this->quote(quote); });
        list("people", m_facts.people, [this](const auto& person) { this->person(person); });
        list("amounts", m_facts.amounts, [this](const auto& amount) { this->amount(amount, true); });
        list("dates", m_facts.dates, [this](const auto& date) { this->date(date); });
        list("diagnostics", m_facts.problems, [this](const auto& problem) { this->problem(problem); });
        return m_json.close('}').take();
    }

private:
    template<typename List, typename Write>
    void list(std::string_view name, const List& items, Write write)
    {
        m_json.key(name).open('[');
        for (const auto& item : items)
            write(item);
        m_json.close(']');
    }

    std::u16string_view words(text::Span span) const
    {
        return std::u16string_view(m_article.text).substr(span.begin, span.length());
    }
    const std::string& key(extract::EntityIndex entity) const
    {
        return m_facts.entities[static_cast<std::size_t>(entity)].key;
    }

    /// The members "start", "end" and "text".
    void span(text::Span span)
    {
        const text::Span points = m_points.codePoints(span);
        m_json.key("start").number(points.begin);
        m_json.key("end").number(points.end);
        m_json.key("text").text(words(span));
    }

    void isoOrNull(const std::optional<text::PartialDate>& date)
    {
        m_json.textOrNull(date ? date->iso() : std::string());
    }

    void article(const FactsJsonOptions& options)
    {
        m_json.key("article").open('{');
        m_json.key("id").text(std::string_view(m_article.id));
        m_json.key("source").text(std::string_view(m_article.source));
        m_json.key("url").textOrNull(m_article.url);
        m_json.key("title").text(std::u16string_view(m_article.title));
        m_json.key("publisher").text(std::u16string_view(m_article.publisher));
        m_json.key("byline").text(std::u16string_view(m_article.byline));
        m_json.key("published");
        isoOrNull(m_article.published);
        m_json.key("language").word(m_article.language);
        if (options.text)
            m_json.key("text").text(std::u16string_view(m_article.text));
        list("body", m_article.body, [this](text::Span range) {
            const text::Span points = m_points.codePoints(range);
            m_json.open('[').number(points.begin).number(points.end).close(']');
        });
        m_json.close('}');
    }

    void entity(const extract::EntityFact& entity)
    {
        m_json.open('{');
        m_json.key("id").text(std::string_view(entity.key));
        m_json.key("kind").word(extract::entityKindName(entity.kind));
        m_json.key("names").open('{');
        if (!entity.nameKo.empty())
            m_json.key("ko").text(std::u16string_view(entity.nameKo));
        if (!entity.nameEn.empty())
            m_json.key("en").text(std::u16string_view(entity.nameEn));
        m_json.close('}');
        list("aliases", entity.aliases,
             [this](const std::u16string& alias) { m_json.text(std::u16string_view(alias)); });
        m_json.key("country").textOrNull(entity.country);
        list("layers", entity.layers,
             [this](extract::Layer layer) { m_json.word(extract::layerName(layer)); });
        m_json.key("ticker").textOrNull(entity.ticker);
        m_json.key("parent").textOrNull(entity.parent);
        m_json.key("known").boolean(entity.known);
        list("mentions", entity.mentions, [this](text::Span mention) {
            m_json.open('{');
            span(mention);
            m_json.close('}');
        });
        m_json.close('}');
    }

    void relation(const extract::RelationFact& relation)
    {
        m_json.open('{');
        m_json.key("type").word(extract::relationTypeName(relation.type));
        m_json.key("source").text(std::string_view(key(relation.source)));
        m_json.key("target").text(std::string_view(key(relation.target)));
        m_json.key("status").word(extract::statusName(relation.status));
        m_json.key("date");
        isoOrNull(relation.date);
        m_json.key("confidence").fraction(relation.confidence);
        m_json.key("amount");
        amountOrNull(relation.amount);
        m_json.key("rule").text(std::string_view(relation.rule));
        list("evidence", relation.evidence, [this](const auto& evidence) { this->evidence(evidence); });
        m_json.close('}');
    }

    void evidence(const extract::Evidence& evidence)
    {
        m_json.open('{');
        span(evidence.sentence);
        if (!evidence.trigger.empty()) {
            m_json.key("trigger").open('{');
            span(evidence.trigger);
            m_json.close('}');
        }
        if (m_explain)
            reason(evidence.rule, evidence.frame,
                   {{"source", evidence.source}, {"target", evidence.target}, {"words", evidence.trigger}});
        m_json.close('}');
    }

    struct Part
    {
        std::string_view name;
        text::Span span;
    };
    /// The rule and the words that fill its parts; null for what is carried over.
    void reason(std::string_view rule, std::string_view frame, std::initializer_list<Part> parts)
    {
        m_json.key("reason").open('{');
        m_json.key("rule").text(rule);
        if (!frame.empty())
            m_json.key("frame").text(frame);
        for (const Part& part : parts) {
            m_json.key(part.name);
            if (part.span.empty()) {
                m_json.null();
                continue;
            }
            m_json.open('{');
            span(part.span);
            m_json.close('}');
        }
        m_json.close('}');
    }

    void amountOrNull(const std::optional<money::Amount>& amount)
    {
        if (amount)
            this->amount(*amount, false);
        else
            m_json.null();
    }

    void amount(const money::Amount& amount, bool all)
    {
        m_json.open('{');
        span(amount.span);
        m_json.key("value").word(amount.value.toString());
        if (all)
            m_json.key("max").textOrNull(amount.max ? amount.max->toString() : std::string());
        m_json.key("currency").word(amount.currency.view());
        m_json.key("approximate").boolean(amount.approximate);
        if (all)
            m_json.key("bound").textOrNull(money::boundName(amount.bound));
        m_json.close('}');
    }

    void figure(const extract::FigureFact& figure)
    {
        m_json.open('{');
        m_json.key("entity").text(std::string_view(key(figure.entity)));
        m_json.key("metric").word(extract::metricName(figure.metric));
        m_json.key("value").word(figure.amount.value.toString());
        m_json.key("max").textOrNull(figure.amount.max ? figure.amount.max->toString() : std::string());
        m_json.key("currency").word(figure.amount.currency.view());
        m_json.key("status").word(extract::figureStatusName(figure.status));
        m_json.key("as_of");
        isoOrNull(figure.asOf);
        m_json.key("period").textOrNull(figure.period.value_or(std::string()));
        m_json.key("approximate").boolean(figure.amount.approximate);
        m_json.key("equivalent");
        amountOrNull(figure.equivalent);
        m_json.key("baseline").boolean(figure.baseline);
        m_json.key("confidence").fraction(figure.confidence);
        m_json.key("rule").text(std::string_view(figure.rule));
        m_json.key("evidence").open('{');
        span(figure.amount.span);
        m_json.close('}');
        if (m_explain)
            reason(figure.rule, {}, {{"words", figure.trigger}, {"sum", figure.amount.span}});
        m_json.close('}');
    }

    void quote(const extract::QuoteFact& quote)
    {
        m_json.open('{');
        m_json.key("speaker").text(std::u16string_view(quote.speaker));
        m_json.key("organisation").text(std::u16string_view(quote.organisation));
        m_json.key("role").text(std::u16string_view(quote.role));
        span(quote.span);
        m_json.close('}');
    }

    void person(const extract::PersonFact& person)
    {
        m_json.open('{');
        m_json.key("name").text(std::u16string_view(person.name));
        m_json.key("organisation").text(std::u16string_view(person.organisation));
        m_json.key("role").text(std::u16string_view(person.role));
        span(person.span);
        m_json.close('}');
    }

    void date(const extract::DateFact& date)
    {
        m_json.open('{');
        span(date.span);
        m_json.key("value");
        isoOrNull(date.value);
        m_json.close('}');
    }

    void problem(const text::Problem& problem)
    {
        m_json.open('{');
        m_json.key("code").text(std::string_view(problem.code));
        list("arguments", problem.arguments,
             [this](const std::string& argument) { m_json.text(std::string_view(argument)); });
        if (!problem.span.empty())
            span(problem.span);
        m_json.close('}');
    }

    const article::Article& m_article;
    const extract::Facts& m_facts;
    text::CodePointIndex m_points;
    bool m_explain = false;
    JsonWriter m_json;
};

} // namespace

std::string factsToJson(const article::Article& article, const extract::Facts& facts,
                        const FactsJsonOptions& options)
{
    return FactsWriter(article, facts).write(options);
}

std::string problemToJson(const std::string& id, const std::string& source, const text::Problem& problem,
                          const std::string& message)
{
    JsonWriter json;
    json.open('{');
    json.key("article").open('{');
    json.key("id").text(std::string_view(id));
    json.key("source").text(std::string_view(source));
    json.close('}');
    for (const std::string_view name :
         {"entities", "relations", "figures", "quotes", "people", "amounts", "dates"})
        json.key(name).open('[').close(']');
    json.key("diagnostics").open('[').open('{');
    json.key("code").text(std::string_view(problem.code));
    json.key("message").text(std::string_view(message));
    json.key("arguments").open('[');
    for (const std::string& argument : problem.arguments)
        json.text(std::string_view(argument));
    return json.close(']').close('}').close(']').close('}').take();
}

} // namespace atlas::exchange
