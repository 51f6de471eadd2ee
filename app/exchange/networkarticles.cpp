#include "exchange/networkarticles.h"

#include "article/compose.h"
#include "atlas/filedties.h"
#include "exchange/graphxml.h"
#include "text/codepoints.h"
#include "text/decode.h"
#include "text/letters.h"
#include "text/searchkey.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace atlas::exchange {

namespace {

/// Which entries the lexicon has under a name; none where several have it, or where it is an ordinary word
/// too or a single letter: nothing around it says which is meant.
class KnownNames
{
public:
    explicit KnownNames(const extract::Lexicon& lexicon)
    {
        for (const extract::Entry& entry : lexicon.entries())
            for (const extract::Name& name : entry.names) {
                const std::u16string key = text::nameKey(name.text);
                if (name.context || key.size() < 2)
                    continue;
                const auto [place, isNew] = m_entries.try_emplace(key, &entry);
                if (!isNew && place->second != &entry)
                    place->second = nullptr;
            }
    }
    const extract::Entry* find(std::u16string_view name) const
    {
        const auto found = m_entries.find(text::nameKey(name));
        return found == m_entries.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::u16string, const extract::Entry*> m_entries;
};

/// An article that grows by lines.
class Growing
{
public:
    Growing(std::string id, const std::string& source, const NetworkArticle& named)
    {
        m_article.id = std::move(id);
        m_article.excerptOf = named.id;
        m_article.source = source;
        m_article.url = named.url;
        m_article.title = text::fromUtf8(named.title);
        m_article.publisher = text::fromUtf8(named.publisher);
        m_article.published = named.published;
        m_article.titleSpan = addLine(m_article.title);
        m_bodyBegin = static_cast<std::uint32_t>(m_article.text.size());
    }

    /// Once for the same words.
    text::Span addLine(std::u16string_view words)
    {
        const auto at = static_cast<std::uint32_t>(m_article.text.size());
        const auto [place, isNew] = m_lines.try_emplace(std::u16string(words), at);
        if (isNew) {
            m_article.text += words;
            m_article.text += u'\n';
        }
        return {place->second, place->second + static_cast<std::uint32_t>(words.size())};
    }

    /// A line that stands at `there` in the article it is quoted from; the title's where that is the same.
    text::Span addExcerpt(std::u16string_view words, std::uint32_t there)
    {
        text::Span here = m_article.titleSpan;
        if (m_titlePlaced || words != m_article.title) {
            here.begin = static_cast<std::uint32_t>(m_article.text.size());
            here.end = here.begin + static_cast<std::uint32_t>(words.size());
            m_article.text.append(words).push_back(u'\n');
        } else
            m_titlePlaced = true;
        m_article.excerpts.push_back({here, there});
        return here;
    }

    extract::EntityIndex entity(std::uint32_t node, const extract::EntityFact& fact)
    {
        const auto next = static_cast<extract::EntityIndex>(m_facts.entities.size());
        const auto [place, isNew] = m_entities.try_emplace(node, next);
        if (isNew)
            m_facts.entities.push_back(fact);
        return place->second;
    }
    void mention(extract::EntityIndex index, text::Span words)
    {
        if (!words.empty())
            m_facts.entities[static_cast<std::size_t>(index)].mentions.push_back(words);
    }
    void add(extract::RelationFact fact) { m_facts.relations.push_back(std::move(fact)); }
    void add(const std::vector<text::Problem>& problems) { m_facts.problems = problems; }
    std::u16string_view words(text::Span span) const
    {
        return std::u16string_view(m_article.text).substr(span.begin, span.length());
    }

    atlas::ReadArticle finish()
    {
        const auto end = static_cast<std::uint32_t>(m_article.text.size());
        if (m_bodyBegin < end)
            m_article.body = {{m_bodyBegin, end}};
        std::sort(m_article.excerpts.begin(), m_article.excerpts.end(),
                  [](const article::Excerpt& a, const article::Excerpt& b) { return a.here < b.here; });
        const std::u16string& text = m_article.text;
        const bool korean = std::any_of(text.begin(), text.end(), text::isHangulSyllable);
        m_article.language = korean ? "ko" : "en";
        for (extract::EntityFact& fact : m_facts.entities) {
            const auto before = [](text::Span a, text::Span b) { return a.begin < b.begin; };
            std::sort(fact.mentions.begin(), fact.mentions.end(), before);
            fact.mentions.erase(std::unique(fact.mentions.begin(), fact.mentions.end()), fact.mentions.end());
        }
        return {std::make_shared<const article::Article>(std::move(m_article)),
                std::make_shared<const extract::Facts>(std::move(m_facts))};
    }

private:
    article::Article m_article;
    extract::Facts m_facts;
    std::unordered_map<std::u16string, std::uint32_t> m_lines;          ///< where each stands
    std::unordered_map<std::uint32_t, extract::EntityIndex> m_entities; ///< by node
    std::uint32_t m_bodyBegin = 0;
    bool m_titlePlaced = false;
};

class Builder
{
public:
    Builder(const NetworkReading& reading, const std::string& source, const extract::Lexicon& lexicon)
        : m_data(reading.data), m_source(source), m_stem(article::stemOf(source)),
          m_mentioned(m_data.nodes.size(), false)
    {
        makeFacts(lexicon);
    }

    std::vector<atlas::ReadArticle> run(const std::vector<text::Problem>& problems)
    {
        std::vector<Growing> articles = begun();
        placeQuotes(articles);
        bool fileNeeded = m_data.articles.empty() || !problems.empty();
        for (const NetworkEdge& edge : m_data.edges) {
            for (const NetworkEvidence& evidence : edge.evidence)
                quote(articles[evidence.article], edge, evidence, &evidence == &edge.evidence.front());
            if (edge.evidence.empty()) {
                state(articles.back(), edge);
                fileNeeded = true;
            }
        }
        for (std::uint32_t node = 0; node < m_data.nodes.size(); ++node)
            if (!m_mentioned[node]) {
                Growing& file = articles.back();
                file.mention(file.entity(node, m_facts[node]), file.addLine(m_names[node]));
                fileNeeded = true;
            }
        articles.back().add(problems);
        if (!fileNeeded)
            articles.pop_back();
        std::vector<atlas::ReadArticle> read;
        for (Growing& article : articles)
            read.push_back(article.finish());
        read.back().network = fileNeeded;
        return read;
    }

private:
    /// One for every article that the file names, and the one that stands for the file. The first names all
    /// nodes, so that they keep their order.
    std::vector<Growing> begun() const
    {
        std::vector<Growing> articles;
        articles.reserve(m_data.articles.size() + 1);
        std::unordered_set<std::string> ids;
        for (std::size_t i = 0; i < m_data.articles.size(); ++i) {
            std::string id = m_stem + ":" + m_data.articles[i].id;
            while (!ids.insert(id).second) // a file may name two articles alike
                id += "#" + std::to_string(i);
            articles.emplace_back(id, m_source, m_data.articles[i]);
        }
        articles.emplace_back(m_stem, m_source, NetworkArticle{{}, m_stem, {}, {}, {}});
        for (std::uint32_t node = 0; node < m_data.nodes.size(); ++node)
            articles.front().entity(node, m_facts[node]);
        return articles;
    }

    /// Gives every article its quotes in the order of their places there.
    void placeQuotes(std::vector<Growing>& articles)
    {
        std::vector<const NetworkEvidence*> quotes;
        for (const NetworkEdge& edge : m_data.edges)
            for (const NetworkEvidence& evidence : edge.evidence)
                quotes.push_back(&evidence);
        const auto placeOf = [](const NetworkEvidence* e) {
            return std::tie(e->article, e->place.begin, e->quote);
        };
        std::stable_sort(quotes.begin(), quotes.end(),
                         [&](const auto* a, const auto* b) { return placeOf(a) < placeOf(b); });
        text::Span line;
        for (std::size_t i = 0; i < quotes.size(); ++i) {
            const NetworkEvidence& quote = *quotes[i];
            if (i == 0 || placeOf(quotes[i - 1]) != placeOf(&quote))
                line = articles[quote.article].addExcerpt(text::fromUtf8(quote.quote), quote.place.begin);
            m_lines.emplace(&quote, line);
        }
    }

    void makeFacts(const extract::Lexicon& lexicon)
    {
        const KnownNames known(lexicon);
        std::vector<std::string> keys(m_data.nodes.size());
        std::unordered_set<std::string> taken;
        for (const NetworkNode& node : m_data.nodes)
            m_names.push_back(text::fromUtf8(node.name()));
        for (std::size_t i = 0; i < keys.size(); ++i) // whose id says who they are come before namesakes
            if (isOurs(m_data.nodes[i], lexicon) && taken.insert(m_data.nodes[i].id).second)
                keys[i] = m_data.nodes[i].id;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const extract::Entry* entry = keys[i].empty() ? known.find(m_names[i]) : lexicon.find(keys[i]);
            if (keys[i].empty() && entry && !taken.insert(entry->id).second)
                entry = nullptr;
            if (keys[i].empty()) {
                keys[i] = entry ? entry->id : "org:" + text::toUtf8(text::nameKey(m_names[i]));
                while (!entry && !taken.insert(keys[i]).second) // two nodes of one name stay two
                    keys[i] += "#" + m_data.nodes[i].id;
            }
            m_facts.push_back(factOf(m_data.nodes[i], keys[i], entry));
        }
    }

    /// Whether a node's id is the key that its name has here: ids of others may look like ours.
    static bool isOurs(const NetworkNode& node, const extract::Lexicon& lexicon)
    {
        if (const extract::Entry* entry = lexicon.find(node.id))
            return entry->nameKo == text::fromUtf8(node.nameKo) ||
                   entry->nameEn == text::fromUtf8(node.nameEn);
        const std::size_t colon = node.id.find(':');
        if (!node.id.starts_with("org:") && !node.id.starts_with("product:"))
            return false;
        const std::string name = text::toUtf8(text::nameKey(text::fromUtf8(node.name())));
        const std::string_view made = std::string_view(node.id).substr(colon + 1);
        return made.starts_with(name) && (made.size() == name.size() || made[name.size()] == '#');
    }

    /// What the file states counts; what it leaves out is taken from the lexicon where that knows the node.
    static extract::EntityFact factOf(const NetworkNode& node, const std::string& key,
                                      const extract::Entry* entry)
    {
        extract::EntityFact fact;
        fact.key = key;
        fact.kind = node.kind;
        fact.nameKo = text::fromUtf8(node.nameKo);
        fact.nameEn = text::fromUtf8(node.nameEn);
        fact.country = node.country;
        fact.layers = node.layers;
        fact.ticker = node.ticker;
        fact.known = entry != nullptr;
        if (!entry)
            return fact;
        fact.nameKo = entry->nameKo;
        fact.nameEn = entry->nameEn;
        fact.aliases = entry->aliases;
        fact.parent = entry->parent;
        if (fact.kind == extract::EntityKind::Unstated)
            fact.kind = entry->kind;
        if (fact.country.empty())
            fact.country = entry->country;
        if (fact.layers.empty())
            fact.layers = entry->layers;
        if (fact.ticker.empty())
            fact.ticker = entry->ticker;
        return fact;
    }

    extract::RelationFact factOf(const NetworkEdge& edge, Growing& article)
    {
        extract::RelationFact fact;
        fact.type = edge.type;
        fact.source = article.entity(edge.source, m_facts[edge.source]);
        fact.target = article.entity(edge.target, m_facts[edge.target]);
        fact.rule = edge.bare ? atlas::bareFileRule : "file";
        return fact;
    }

    /// A sentence that the file quotes, with the places that it gives.
    void quote(Growing& article, const NetworkEdge& edge, const NetworkEvidence& from, bool first)
    {
        extract::RelationFact fact = factOf(edge, article);
        fact.status = from.status;
        fact.date = from.date;
        fact.confidence = from.confidence;
        fact.rule = from.rule.empty() ? fact.rule : from.rule;
        const text::Span line = m_lines.at(&from);
        const text::CodePointIndex points(article.words(line));
        const auto placed = [&](text::Span place) {
            if (place.empty())
                return text::Span{};
            const text::Span inLine{points.utf16(place.begin - from.place.begin),
                                    points.utf16(place.end - from.place.begin)};
            return inLine.end <= line.length() && !inLine.empty()
                       ? text::Span{line.begin + inLine.begin, line.begin + inLine.end}
                       : text::Span{};
        };
        const extract::Evidence words{line, placed(from.trigger), placed(from.source), placed(from.target)};
        mention(article, edge.source, fact.source, words.source);
        mention(article, edge.target, fact.target, words.target);
        fact.evidence = {words};
        frame(fact, edge);
        if (first && edge.amount)
            fact.amount = sumOf(*edge.amount, line);
        article.add(std::move(fact));
    }

    /// A tie that the file states without a sentence: "A → B: label", "A – B" where it has no word for it.
    void state(Growing& file, const NetworkEdge& edge)
    {
        extract::RelationFact fact = factOf(edge, file);
        fact.status = edge.status;
        fact.date = edge.date;
        fact.confidence = edge.confidence;
        const std::u16string& source = m_names[edge.source];
        const std::u16string& target = m_names[edge.target];
        const std::u16string arrow = edge.directed ? u" → " : u" – ";
        const std::u16string label = labelOf(edge);
        const text::Span line = file.addLine(source + arrow + target + (label.empty() ? u"" : u": ") + label);
        const auto part = [](std::uint32_t begin, const std::u16string& words) {
            return text::Span{begin, begin + static_cast<std::uint32_t>(words.size())};
        };
        const text::Span from = part(line.begin, source);
        const text::Span to = part(from.end + static_cast<std::uint32_t>(arrow.size()), target);
        const text::Span said = label.empty() ? text::Span{} : part(to.end + 2, label);
        mention(file, edge.source, fact.source, from);
        mention(file, edge.target, fact.target, to);
        fact.evidence = {{line, said, from, to}};
        frame(fact, edge);
        if (edge.amount)
            fact.amount = sumOf(*edge.amount, line);
        file.add(std::move(fact));
    }

    static void frame(extract::RelationFact& fact, const NetworkEdge& edge)
    {
        if (edge.directed != extract::isDirected(edge.type))
            fact.evidence.front().frame =
                edge.directed ? atlas::directedFileFrame : atlas::undirectedFileFrame;
    }

    static std::u16string labelOf(const NetworkEdge& edge)
    {
        if (!edge.label.empty())
            return text::fromUtf8(edge.label);
        const bool unstated = edge.type == extract::RelationType::Unstated;
        return unstated ? std::u16string() : text::fromUtf8(extract::relationTypeName(edge.type));
    }

    static money::Amount sumOf(const NetworkSum& sum, text::Span line)
    {
        money::Amount amount;
        amount.value = sum.value;
        amount.currency = sum.currency;
        amount.span = line;
        return amount;
    }

    void mention(Growing& article, std::uint32_t node, extract::EntityIndex index, text::Span words)
    {
        article.mention(index, words);
        m_mentioned[node] = m_mentioned[node] || !words.empty();
    }

    const NetworkData& m_data;
    const std::string& m_source;
    std::string m_stem;
    std::vector<extract::EntityFact> m_facts;                       ///< by node, without mentions
    std::vector<std::u16string> m_names;                            ///< by node
    std::vector<bool> m_mentioned;                                  ///< by node
    std::unordered_map<const NetworkEvidence*, text::Span> m_lines; ///< where each is quoted
};

} // namespace

std::vector<atlas::ReadArticle> articlesOf(const NetworkReading& reading, const std::string& source,
                                           const extract::Lexicon& lexicon)
{
    return Builder(reading, source, lexicon).run(reading.problems);
}

text::Result<std::vector<atlas::ReadArticle>> readNetwork(std::string_view bytes, const std::string& source,
                                                          const extract::Lexicon& lexicon,
                                                          const ReadingOn& readingOn)
{
    const text::Result<AttributeGraph> graph = readGraphXml(bytes, readingOn);
    if (!graph)
        return graph.problem();
    return articlesOf(networkOf(*graph), source, lexicon);
}

} // namespace atlas::exchange
