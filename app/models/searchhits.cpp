#include "models/searchhits.h"

#include <algorithm>
#include <tuple>

namespace atlas::models {

namespace {

/// The best hits of a kind.
class Best
{
public:
    explicit Best(std::size_t most) : m_most(most) {}

    /// Of equals the first one offered stays first. O(most).
    void offer(const Hit& hit, std::size_t weight)
    {
        const Rated rated{{2 * hit.rank + (hit.recency < 0 ? 0 : lately), -hit.recency, weight}, hit};
        if (m_hits.size() == m_most && !(rated.score > m_hits.back().score))
            return;
        const auto place = std::find_if(m_hits.begin(), m_hits.end(),
                                        [&](const Rated& other) { return rated.score > other.score; });
        m_hits.insert(place, rated);
        if (m_hits.size() > m_most)
            m_hits.pop_back();
    }
    std::vector<Hit> take() const
    {
        std::vector<Hit> hits;
        for (const Rated& rated : m_hits)
            hits.push_back(rated.hit);
        return hits;
    }

private:
    /// What was used lately comes before what matches one rank better.
    static constexpr int lately = 3;
    struct Rated
    {
        std::tuple<int, int, std::size_t> score;
        Hit hit;
    };
    std::size_t m_most;
    std::vector<Rated> m_hits;
};

/// The line around the words, so that a hit can be read.
text::Span lineAround(const std::u16string& text, std::size_t at)
{
    const std::size_t before = at == 0 ? std::u16string::npos : text.rfind(u'\n', at - 1);
    const std::size_t behind = text.find(u'\n', at);
    return {static_cast<std::uint32_t>(before == std::u16string::npos ? 0 : before + 1),
            static_cast<std::uint32_t>(behind == std::u16string::npos ? text.size() : behind)};
}

QString endsOf(const atlas::Relation& relation, const atlas::Atlas& atlas)
{
    return QString::number(static_cast<int>(relation.type)) + u'/' +
           QString::fromStdString(atlas[relation.source].key) + u'/' +
           QString::fromStdString(atlas[relation.target].key);
}

/// The relation of "type/source/target"; keys of entities may hold slashes themselves.
Subject relationOf(const QString& ends, const atlas::Atlas& atlas)
{
    for (qsizetype cut = ends.indexOf(u'/') + 1; cut > 0; cut = ends.indexOf(u'/', cut) + 1) {
        const qsizetype first = ends.indexOf(u'/') + 1;
        const atlas::Entity* source =
            cut > first ? atlas.find(ends.mid(first, cut - 1 - first).toStdString()) : nullptr;
        for (std::size_t i = 0; source && i < source->relations.size(); ++i) {
            if (endsOf(atlas[source->relations[i]], atlas) == ends)
                return source->relations[i];
        }
    }
    return {};
}

std::u16string_view viewOf(const QString& text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())};
}

/// What an id stands for; of a kind without a subject, place or command where the atlas does not have it.
std::optional<Hit> lookUp(const QString& id, const atlas::Atlas& atlas)
{
    const qsizetype cut = id.indexOf(u'/');
    const QString kind = id.left(cut);
    const QString rest = id.mid(cut + 1);
    Hit hit;
    if (kind == u"command") {
        hit.kind = Hit::Kind::Command;
        hit.command = rest;
        return hit;
    }
    if (kind == u"entity") {
        const atlas::Entity* entity = atlas.find(rest.toStdString());
        hit.kind = Hit::Kind::Entity;
        hit.subject = entity ? Subject(entity->id) : Subject();
    } else if (kind == u"tie") {
        hit.kind = Hit::Kind::Relation;
        hit.subject = relationOf(rest, atlas);
    } else if (kind == u"article") {
        const std::string wanted = rest.toStdString();
        const auto found =
            std::find_if(atlas.articles.begin(), atlas.articles.end(),
                         [&wanted](const atlas::ReadArticle& read) { return read.article->id == wanted; });
        hit.kind = Hit::Kind::Article;
        hit.place.article = static_cast<atlas::ArticleId>(found - atlas.articles.begin());
        return found == atlas.articles.end() ? std::nullopt : std::optional(hit);
    }
    return std::holds_alternative<std::monostate>(hit.subject) ? std::nullopt : std::optional(hit);
}

} // namespace

void Recent::note(const QString& id)
{
    if (id.isEmpty())
        return;
    m_ids.removeAll(id);
    m_ids.prepend(id);
    while (m_ids.size() > most)
        m_ids.removeLast();
}

void Recent::resolve(const QStringList& ids, const atlas::Atlas& atlas)
{
    m_ids = ids.mid(0, most);
    m_hits.clear();
    m_places.clear();
    m_commands.clear();
    for (const QString& id : m_ids) {
        std::optional<Hit> hit = lookUp(id, atlas);
        if (!hit)
            continue;
        hit->recency = static_cast<int>(m_hits.size());
        if (hit->kind == Hit::Kind::Command)
            m_commands.insert(hit->command, hit->recency);
        else
            m_places.emplace(keyOf(*hit), hit->recency);
        m_hits.push_back(*hit);
    }
}

Recent::Key Recent::keyOf(const Hit& hit)
{
    if (const auto* entity = std::get_if<atlas::EntityId>(&hit.subject))
        return {hit.kind, static_cast<std::size_t>(*entity)};
    if (const auto* relation = std::get_if<atlas::RelationId>(&hit.subject))
        return {hit.kind, static_cast<std::size_t>(*relation)};
    return {hit.kind, static_cast<std::size_t>(hit.place.article)};
}

int Recent::recency(const Hit& hit) const
{
    if (hit.kind == Hit::Kind::Command)
        return m_commands.value(hit.command, -1);
    const auto found = m_places.find(keyOf(hit));
    return found == m_places.end() ? -1 : found->second;
}

QString Recent::idOf(const Hit& hit, const atlas::Atlas& atlas)
{
    switch (hit.kind) {
    case Hit::Kind::Command:
        return QStringLiteral("command/") + hit.command;
    case Hit::Kind::Entity:
        return QStringLiteral("entity/") +
               QString::fromStdString(atlas[std::get<atlas::EntityId>(hit.subject)].key);
    case Hit::Kind::Relation:
        return QStringLiteral("tie/") + endsOf(atlas[std::get<atlas::RelationId>(hit.subject)], atlas);
    case Hit::Kind::Article:
        return QStringLiteral("article/") + QString::fromStdString(atlas[hit.place.article].article->id);
    case Hit::Kind::Sentence:
        break;
    }
    return {};
}

namespace {

/// How well a command is found and by which other word than its name, if by one.
struct CommandMatch
{
    int rank = 0;
    QString by;
};

CommandMatch matchOf(const text::SearchPattern& pattern, const Command& command)
{
    CommandMatch match{pattern.rank(text::nameKey(viewOf(command.words))), {}};
    for (const QString& other : command.otherWords) {
        const int rank = pattern.rank(text::nameKey(viewOf(other)));
        if (rank > match.rank)
            match = {rank, other};
    }
    return match;
}

/// All side by side, or each of several words; of these, the one that is found worst counts.
CommandMatch matchOf(const NameQuery& query, const Command& command)
{
    CommandMatch all = matchOf(query.whole(), command);
    if (all.rank > 0) {
        all.rank += NameQuery::sideBySide;
        return all;
    }
    all.rank = query.words().size() < 2 ? 0 : NameQuery::fromTheStart;
    for (const text::SearchPattern& word : query.words()) {
        const CommandMatch match = matchOf(word, command);
        all.rank = std::min(all.rank, match.rank);
        const bool saysMore = all.by.isEmpty() || match.by.size() < all.by.size(); // a format, not a sentence
        if (!match.by.isEmpty() && saysMore)
            all.by = match.by;
    }
    return all;
}

} // namespace

std::vector<Hit> Search::commands(const NameQuery& query, const std::vector<Command>& commands) const
{
    Best best(most);
    for (const Command& command : commands) {
        const CommandMatch match = matchOf(query, command);
        if (match.rank == 0)
            continue;
        Hit hit{Hit::Kind::Command, {}, {}, command.id};
        hit.rank = match.rank;
        if (!command.words.contains(match.by, Qt::CaseInsensitive)) // as one sees it written anyway
            hit.foundBy = match.by;
        hit.recency = command.enabled ? recent.recency(hit) : -1;
        // Of equals, what can be done, and what one sees written.
        best.offer(hit, (command.enabled ? 2 : 0) + (match.by.isEmpty() ? 1 : 0));
    }
    return best.take();
}

std::vector<Hit> Search::entities(const Ranks& ranks) const
{
    Best best(most);
    for (const atlas::Entity& entity : atlas.entities) {
        const int rank = ranks[static_cast<std::size_t>(entity.id)];
        if (rank == 0)
            continue;
        Hit hit{Hit::Kind::Entity, entity.id, {}, {}, rank};
        hit.recency = recent.recency(hit);
        best.offer(hit, entity.relations.size() * 64 + std::min<std::size_t>(entity.mentions.size(), 63));
    }
    return best.take();
}

std::vector<Hit> Search::relations(const Ranks& entities, const std::vector<Ranks>& words) const
{
    Best best(most);
    for (const atlas::Relation& relation : atlas.relations) {
        const auto source = static_cast<std::size_t>(relation.source);
        const auto target = static_cast<std::size_t>(relation.target);
        unsigned char named = words.size() < 2 ? 0 : text::SearchPattern::bestRank;
        for (const Ranks& word : words)
            named = std::min(named, std::max(word[source], word[target]));
        const int rank = std::max({entities[source], entities[target], named});
        if (rank == 0)
            continue;
        Hit hit{Hit::Kind::Relation, relation.id, {}, {}, rank};
        hit.recency = recent.recency(hit);
        best.offer(hit, relation.evidence.size());
    }
    return best.take();
}

std::vector<Hit> Search::articles(const NameQuery& query) const
{
    Best best(most);
    for (std::size_t i = 0; i < atlas.articles.size(); ++i) {
        Hit hit{Hit::Kind::Article, {}, {static_cast<atlas::ArticleId>(i), {}, {}}};
        hit.rank = names.rank(query, hit.place.article);
        hit.recency = recent.recency(hit);
        if (hit.rank > 0)
            best.offer(hit, 0);
    }
    return best.take();
}

void SentenceSearch::begin(const QString& words, std::size_t most)
{
    m_words = words;
    m_left = words.size() < 2 ? 0 : most;
    m_article = 0;
}

bool SentenceSearch::isDone(const atlas::Atlas& atlas) const
{
    return m_left == 0 || m_article >= atlas.articles.size();
}

std::vector<Hit> SentenceSearch::next(const atlas::Atlas& atlas)
{
    std::vector<Hit> hits;
    for (std::size_t read = 0; read < unitsAtOnce && !isDone(atlas); ++m_article) {
        const std::u16string& text = atlas.articles[m_article].article->text;
        const QStringView all(text.data(), static_cast<qsizetype>(text.size()));
        const qsizetype at = all.indexOf(m_words, 0, Qt::CaseInsensitive);
        read += text.size();
        if (at < 0)
            continue;
        const text::Span found{static_cast<std::uint32_t>(at),
                               static_cast<std::uint32_t>(at + m_words.size())};
        const text::Span line = lineAround(text, static_cast<std::size_t>(at));
        hits.push_back({Hit::Kind::Sentence, {}, {static_cast<atlas::ArticleId>(m_article), line, found}});
        --m_left;
    }
    return hits;
}

} // namespace atlas::models
