#include "atlas/atlas.h"
#include "atlas/filedties.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace atlas::atlas {

namespace {

using RelationKey = std::tuple<extract::RelationType, EntityId, EntityId, bool>; // whether it is directed
using FigureKey =
    std::tuple<EntityId, extract::Metric, std::string, money::Currency, std::string, extract::FigureStatus>;

EntityId end(extract::EntityIndex index, const std::vector<EntityId>& entities)
{
    return entities[static_cast<std::size_t>(index)];
}

std::string isoOf(const std::optional<text::PartialDate>& date)
{
    return date ? date->iso() : std::string();
}

/// A sentence that tells of a tie by several of its words is one piece of evidence: the surest of them.
void leaveRepetitionsOut(std::vector<Evidence>& evidence)
{
    std::map<std::tuple<ArticleId, std::uint32_t, std::uint32_t, extract::Status>, std::size_t> seen;
    std::vector<Evidence> kept;
    for (Evidence& each : evidence) {
        const text::Span sentence = each.words.sentence;
        const auto [place, isNew] =
            seen.try_emplace({each.article, sentence.begin, sentence.end, each.status}, kept.size());
        if (isNew || sentence.empty())
            kept.push_back(std::move(each));
        else if (Evidence& known = kept[place->second]; each.confidence > known.confidence)
            known = std::move(each);
    }
    evidence = std::move(kept);
}

/// Adds one article after another; what is known of earlier ones decides which entity or relation a fact
/// belongs to.
class Joiner
{
public:
    explicit Joiner(std::vector<ReadArticle> articles) { m_atlas.articles = std::move(articles); }

    Atlas run()
    {
        for (std::size_t i = 0; i < m_atlas.articles.size(); ++i)
            addArticle(static_cast<ArticleId>(i), m_atlas.articles[i]);
        for (Relation& relation : m_atlas.relations)
            finish(relation);
        for (const Relation& relation : m_atlas.relations) {
            entity(relation.source).relations.push_back(relation.id);
            if (relation.target != relation.source)
                entity(relation.target).relations.push_back(relation.id);
        }
        for (Entity& each : m_atlas.entities)
            each.madeUp = isMadeUp(each);
        reportContradictions();
        return std::move(m_atlas);
    }

private:
    bool isMadeUp(const Entity& entity) const
    {
        const auto inExample = [this](const Mention& mention) {
            return article::isExample(*m_atlas[mention.article].article);
        };
        return !entity.mentions.empty() && std::ranges::all_of(entity.mentions, inExample);
    }

    Entity& entity(EntityId id) { return m_atlas.entities[static_cast<std::size_t>(id)]; }

    void addArticle(ArticleId article, const ReadArticle& read)
    {
        const extract::Facts& facts = *read.facts;
        std::vector<EntityId> entities;
        entities.reserve(facts.entities.size());
        for (const extract::EntityFact& fact : facts.entities)
            entities.push_back(addEntity(article, fact));
        for (const extract::RelationFact& fact : facts.relations)
            addRelation(article, fact, entities);
        for (const extract::FigureFact& fact : facts.figures)
            addFigure(article, fact, entities);
        for (const text::Problem& problem : facts.problems)
            m_atlas.problems.push_back({article, problem});
    }

    EntityId addEntity(ArticleId article, const extract::EntityFact& fact)
    {
        const auto [place, isNew] =
            m_atlas.byKey.try_emplace(fact.key, static_cast<EntityId>(m_atlas.entities.size()));
        if (isNew)
            m_atlas.entities.push_back({place->second,
                                        fact.key,
                                        fact.kind,
                                        fact.nameKo,
                                        fact.nameEn,
                                        {},
                                        fact.country,
                                        fact.layers,
                                        fact.ticker,
                                        {},
                                        {},
                                        {}});
        Entity& joined = entity(place->second);
        if (joined.kind == extract::EntityKind::Unstated)
            joined.kind = fact.kind;
        if (joined.nameKo.empty())
            joined.nameKo = fact.nameKo;
        if (joined.nameEn.empty())
            joined.nameEn = fact.nameEn;
        if (joined.country.empty())
            joined.country = fact.country;
        for (const std::u16string& alias : fact.aliases)
            if (std::find(joined.aliases.begin(), joined.aliases.end(), alias) == joined.aliases.end())
                joined.aliases.push_back(alias);
        for (const text::Span& span : fact.mentions)
            joined.mentions.push_back({article, span});
        return joined.id;
    }

    void addRelation(ArticleId article, const extract::RelationFact& fact,
                     const std::vector<EntityId>& entities)
    {
        EntityId source = end(fact.source, entities);
        EntityId target = end(fact.target, entities);
        const bool directed = isDirected(fact);
        const bool turned = !directed && target < source;
        const RelationKey key = turned ? RelationKey{fact.type, target, source, directed}
                                       : RelationKey{fact.type, source, target, directed};
        const auto [place, isNew] =
            m_relations.try_emplace(key, static_cast<RelationId>(m_atlas.relations.size()));
        if (isNew) {
            Relation relation;
            relation.id = place->second;
            relation.type = fact.type;
            relation.source = source;
            relation.target = target;
            m_atlas.relations.push_back(std::move(relation));
        }
        Relation& relation = m_atlas.relations[static_cast<std::size_t>(place->second)];
        const bool swapped = relation.source != source;
        const std::optional<text::PartialDate> published = m_atlas[article].article->published;
        for (extract::Evidence words : fact.evidence) {
            if (swapped)
                std::swap(words.source, words.target);
            relation.evidence.push_back(
                {article, words, fact.status, fact.date ? fact.date : published, fact.confidence, fact.rule});
        }
        if (!relation.amount)
            relation.amount = fact.amount;
    }

    /// Orders the evidence and lets it say what the relation is as a whole.
    void finish(Relation& relation) const
    {
        const auto published = [this](const Evidence& evidence) {
            return m_atlas[evidence.article].article->published.value_or(text::PartialDate{});
        };
        std::stable_sort(relation.evidence.begin(), relation.evidence.end(),
                         [&](const Evidence& a, const Evidence& b) { return published(a) > published(b); });
        leaveRepetitionsOut(relation.evidence);
        if (relation.evidence.empty())
            return;
        relation.status = relation.evidence.front().status;
        std::unordered_set<std::uint32_t> articles;
        for (const Evidence& evidence : relation.evidence) {
            relation.confidence = std::max(relation.confidence, evidence.confidence);
            if (evidence.date && (!relation.date || *evidence.date < *relation.date))
                relation.date = evidence.date;
            if (!m_atlas[evidence.article].network)
                articles.insert(static_cast<std::uint32_t>(evidence.article));
        }
        relation.articleCount = static_cast<int>(articles.size());
    }

    void addFigure(ArticleId article, const extract::FigureFact& fact, const std::vector<EntityId>& entities)
    {
        const EntityId holder = end(fact.entity, entities);
        const FigureKey key{holder,           fact.metric, fact.amount.value.toString(), fact.amount.currency,
                            isoOf(fact.asOf), fact.status};
        auto& stated = m_figures[key];
        const auto inThisArticle = [&](FigureId id) { return m_atlas[id].article == article; };
        if (std::any_of(stated.begin(), stated.end(), inThisArticle))
            return;
        const auto id = static_cast<FigureId>(m_atlas.figures.size());
        stated.push_back(id);
        m_atlas.figures.push_back({id, holder, article, fact.metric, fact.status, fact.amount, fact.sentence,
                                   fact.restated, fact.asOf, fact.period, fact.equivalent, fact.baseline,
                                   fact.confidence});
        entity(holder).figures.push_back(id);
    }

    /// Whether there is but one number for the day or period of the figure: a year may see several purchases.
    static bool standsAlone(const Figure& figure)
    {
        const bool doneOnce = figure.metric == extract::Metric::Investment ||
                              figure.metric == extract::Metric::Funding ||
                              figure.metric == extract::Metric::Deal;
        return doneOnce ? figure.asOf && figure.asOf->complete() : figure.asOf || figure.period;
    }

    /// Two articles that give one company different numbers for the same day or period: both stay, as an open
    /// problem.
    void reportContradictions()
    {
        using Subject = std::tuple<EntityId, extract::Metric, money::Currency, std::string, std::string>;
        std::map<Subject, FigureId> first;
        for (const Figure& figure : m_atlas.figures) {
            if (figure.status != extract::FigureStatus::Actual || !standsAlone(figure))
                continue;
            const Subject subject{figure.entity, figure.metric, figure.amount.currency, isoOf(figure.asOf),
                                  figure.period.value_or("")};
            const auto [place, isNew] = first.try_emplace(subject, figure.id);
            const Figure& other = m_atlas[place->second];
            if (isNew || other.article == figure.article || other.amount.value == figure.amount.value)
                continue;
            m_atlas.problems.push_back(
                {figure.article,
                 {"figures.contradict",
                  figure.amount.span,
                  {m_atlas[figure.entity].key, other.amount.value.toString(), figure.amount.value.toString(),
                   std::string(figure.amount.currency.view()), m_atlas[other.article].article->id}}});
        }
    }

    Atlas m_atlas;
    std::map<RelationKey, RelationId> m_relations;
    std::map<FigureKey, std::vector<FigureId>> m_figures;
};

} // namespace

Atlas join(std::vector<ReadArticle> articles)
{
    return Joiner(std::move(articles)).run();
}

} // namespace atlas::atlas
