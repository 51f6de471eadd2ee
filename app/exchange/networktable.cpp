#include "exchange/networktable.h"

#include "exchange/fields.h"
#include "exchange/jsonwriter.h"

namespace atlas::exchange {

namespace {

/// Cells in quotes where they need them, rows ended by CR LF.
class CsvWriter
{
public:
    explicit CsvWriter(std::string& out) : m_out(out) { m_out += "\xEF\xBB\xBF"; }

    void row(std::initializer_list<std::string_view> cells)
    {
        bool first = true;
        for (const std::string_view cell : cells) {
            m_out += first ? "" : ",";
            first = false;
            if (cell.find_first_of(",\"\r\n") == cell.npos) {
                m_out += cell;
                continue;
            }
            m_out += '"';
            for (const char c : cell)
                m_out += c == '"' ? std::string("\"\"") : std::string(1, c);
            m_out += '"';
        }
        m_out += "\r\n";
    }

private:
    std::string& m_out;
};

void writeRow(CsvWriter& csv, const NetworkData& data, const NetworkEdge& edge,
              const NetworkEvidence* evidence, text::Language language)
{
    static const NetworkArticle none;
    const NetworkNode& source = data.nodes[edge.source];
    const NetworkNode& target = data.nodes[edge.target];
    const NetworkArticle& article = evidence ? data.articles[evidence->article] : none;
    const auto place = [evidence](std::uint32_t text::Span::*end) {
        return evidence ? std::to_string(evidence->place.*end) : std::string();
    };
    const bool korean = language == text::Language::Korean;
    csv.row({source.id,
             source.name(language),
             target.id,
             target.name(language),
             edge.directed ? "directed" : "undirected",
             extract::relationTypeName(edge.type),
             extract::statusName(evidence ? evidence->status : edge.status),
             isoText(evidence ? evidence->date : edge.date),
             fractionText(evidence ? evidence->confidence : edge.confidence),
             edge.amount ? edge.amount->value.toString() : std::string(),
             edge.amount ? edge.amount->currency.view() : std::string_view(),
             article.id,
             article.title,
             article.publisher,
             isoText(article.published),
             article.url,
             place(&text::Span::begin),
             place(&text::Span::end),
             evidence ? std::string_view(evidence->quote) : std::string_view(edge.label),
             korean ? source.nameEn : source.nameKo,
             korean ? target.nameEn : target.nameKo});
}

void writeSpan(JsonWriter& json, std::string_view name, text::Span span)
{
    json.key(name);
    if (span.empty())
        json.null();
    else
        json.open('[').number(span.begin).number(span.end).close(']');
}

void write(JsonWriter& json, const NetworkNode& node)
{
    json.open('{').key("id").text(std::string_view(node.id));
    json.key("names").open('{');
    if (!node.nameKo.empty())
        json.key("ko").text(std::string_view(node.nameKo));
    if (!node.nameEn.empty())
        json.key("en").text(std::string_view(node.nameEn));
    json.close('}').key("kind").word(extract::entityKindName(node.kind));
    json.key("country").textOrNull(node.country).key("layers").open('[');
    for (const extract::Layer layer : node.layers)
        json.word(extract::layerName(layer));
    json.close(']').key("ticker").textOrNull(node.ticker).close('}');
}

void write(JsonWriter& json, const NetworkEvidence& evidence)
{
    json.open('{').key("article").number(evidence.article);
    json.key("start").number(evidence.place.begin).key("end").number(evidence.place.end);
    json.key("text").text(std::string_view(evidence.quote));
    writeSpan(json, "trigger", evidence.trigger);
    writeSpan(json, "source", evidence.source);
    writeSpan(json, "target", evidence.target);
    json.key("status").word(extract::statusName(evidence.status));
    json.key("date").textOrNull(isoText(evidence.date));
    json.key("confidence").fraction(evidence.confidence);
    json.key("rule").text(std::string_view(evidence.rule)).close('}');
}

void write(JsonWriter& json, const NetworkEdge& edge, const NetworkData& data)
{
    json.open('{').key("type").word(extract::relationTypeName(edge.type));
    json.key("source").text(std::string_view(data.nodes[edge.source].id));
    json.key("target").text(std::string_view(data.nodes[edge.target].id));
    json.key("directed").boolean(edge.directed);
    json.key("status").word(extract::statusName(edge.status));
    json.key("date").textOrNull(isoText(edge.date)).key("confidence").fraction(edge.confidence);
    json.key("amount");
    if (edge.amount) {
        json.open('{').key("value").word(edge.amount->value.toString());
        json.key("currency").word(edge.amount->currency.view()).close('}');
    } else {
        json.null();
    }
    json.key("evidence").open('[');
    for (const NetworkEvidence& evidence : edge.evidence)
        write(json, evidence);
    json.close(']').close('}');
}

} // namespace

std::string toCsv(const NetworkData& data, text::Language language)
{
    const bool korean = language == text::Language::Korean;
    std::string out;
    CsvWriter csv(out);
    csv.row({"source",
             "source_name",
             "target",
             "target_name",
             "direction",
             "relation",
             "status",
             "date",
             "confidence",
             "amount",
             "currency",
             "article",
             "title",
             "publisher",
             "published",
             "url",
             "start",
             "end",
             "quote",
             korean ? "source_name_en" : "source_name_ko",
             korean ? "target_name_en" : "target_name_ko"});
    for (const NetworkEdge& edge : data.edges) {
        for (const NetworkEvidence& evidence : edge.evidence)
            writeRow(csv, data, edge, &evidence, language);
        if (edge.evidence.empty())
            writeRow(csv, data, edge, nullptr, language);
    }
    return out;
}

std::string toJson(const NetworkData& data)
{
    JsonWriter json;
    json.open('{').key("nodes").open('[');
    for (const NetworkNode& node : data.nodes)
        write(json, node);
    json.close(']').key("edges").open('[');
    for (const NetworkEdge& edge : data.edges)
        write(json, edge, data);
    json.close(']').key("articles").open('[');
    for (const NetworkArticle& article : data.articles) {
        json.open('{').key("id").text(std::string_view(article.id));
        json.key("title").text(std::string_view(article.title));
        json.key("publisher").text(std::string_view(article.publisher));
        json.key("published").textOrNull(isoText(article.published));
        json.key("url").textOrNull(article.url).close('}');
    }
    return json.close(']').close('}').take() + '\n';
}

} // namespace atlas::exchange
