#include "models/searchmodel.h"

#include "article/title.h"
#include "atlas/filedties.h"
#include "models/relationlistmodel.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <utility>

namespace atlas::models {

namespace {

NameQuery queryOf(const QString& typed)
{
    return NameQuery(
        {reinterpret_cast<const char16_t*>(typed.utf16()), static_cast<std::size_t>(typed.size())});
}

/// A piece of a long line with the words in it.
QString excerpt(const atlas::Atlas& atlas, const Place& place)
{
    constexpr std::uint32_t before = 16;
    constexpr std::uint32_t length = 80;
    text::Span shown = place.sentence;
    const bool cutFront = place.words.begin > shown.begin + before;
    if (cutFront)
        shown.begin = place.words.begin - before;
    shown.end = std::min(shown.end, shown.begin + length);
    return (cutFront ? QStringLiteral("…") : QString()) + wordsOf(atlas, place.article, shown);
}

} // namespace

SearchModel::SearchModel(const Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document)
{
    m_continue.setSingleShot(true);
    connect(&m_continue, &QTimer::timeout, this, &SearchModel::searchOn);
    connect(&document, &Document::atlasChanged, this, &SearchModel::takeAtlas);
    connect(&document, &Document::languageChanged, this, [this] {
        if (rowCount() > 0)
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void SearchModel::takeAtlas()
{
    m_recent.resolve(m_recent.ids(), *m_document.atlas());
    m_job.cancel();
    m_continue.stop();
    show({}); // what stands here must not be of another atlas
    search();
}

void SearchModel::setQuery(const QString& query)
{
    const QString typed = query.simplified().left(100).normalized(QString::NormalizationForm_C);
    if (typed == m_query)
        return;
    m_query = typed;
    search();
}

void SearchModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    search();
}

void SearchModel::setRecent(const QStringList& ids)
{
    m_recent.resolve(ids, *m_document.atlas());
    search();
}

void SearchModel::noteUsed(const Hit& hit)
{
    m_recent.note(Recent::idOf(hit, *m_document.atlas()));
    m_recent.resolve(m_recent.ids(), *m_document.atlas());
}

void SearchModel::search()
{
    m_continue.stop();
    const atlas::Atlas& atlas = *m_document.atlas();
    if (m_query.isEmpty() || atlas.entities.size() + atlas.relations.size() <= m_mostAtOnce) {
        m_job.cancel();
        show(m_query.isEmpty() ? Found{start(), {}} : finding()());
        return;
    }
    m_job.start([this, finding = finding()](const std::stop_token&) {
        const auto found = std::make_shared<Found>(finding());
        return [this, found] {
            show(std::move(*found));
            if (!m_continue.isActive())
                emit searched();
        };
    });
}

void SearchModel::show(Found found)
{
    beginResetModel();
    m_hits = std::move(found.hits);
    m_sentences = std::move(found.sentences);
    endResetModel();
    if (!m_query.isEmpty() && !m_sentences.isDone(*m_document.atlas()))
        m_continue.start();
}

std::vector<Hit> SearchModel::start() const
{
    std::vector<Hit> hits;
    for (const Hit& hit : m_recent.hits()) {
        const Command* of = hit.kind == Hit::Kind::Command ? command(hit.command) : nullptr;
        if (hits.size() < mostRecent && (hit.kind != Hit::Kind::Command || (of && of->enabled)))
            hits.push_back(hit);
    }
    for (const Command& command : m_commands)
        if (command.enabled)
            hits.push_back({Hit::Kind::Command, {}, {}, command.id});
    return hits;
}

std::function<SearchModel::Found()> SearchModel::finding() const
{
    return [atlas = m_document.atlas(), index = m_document.names(), recent = m_recent, commands = m_commands,
            query = m_query] {
        const std::shared_ptr<const NameIndex> names = index.result();
        const Search search{*atlas, *names, recent, mostOfAKind};
        const NameQuery wanted = queryOf(query);
        std::vector<Search::Ranks> words;
        for (const text::SearchPattern& word : wanted.words())
            words.push_back(names->entityRanks(word));
        const Search::Ranks ranks = names->entityRanks(wanted, words);
        // Companies, and then their ties, come before commands, unless these are found better.
        std::vector<std::vector<Hit>> kinds{search.entities(ranks), search.relations(ranks, words),
                                            search.commands(wanted, commands)};
        const auto rank = [](const std::vector<Hit>& hits) { return hits.empty() ? 0 : hits.front().rank; };
        if (rank(kinds[2]) > std::max(rank(kinds[0]), rank(kinds[1])))
            std::rotate(kinds.begin(), kinds.begin() + 2, kinds.end());
        kinds.push_back(search.articles(wanted));
        Found found;
        found.sentences.begin(query, mostOfAKind);
        kinds.push_back(found.sentences.next(*atlas));
        for (const std::vector<Hit>& hits : kinds)
            found.hits.insert(found.hits.end(), hits.begin(), hits.end());
        return found;
    };
}

void SearchModel::searchOn()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const std::vector<Hit> more = m_sentences.next(atlas);
    if (!more.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(more.size()) - 1);
        m_hits.insert(m_hits.end(), more.begin(), more.end());
        endInsertRows();
    }
    if (m_sentences.isDone(atlas))
        emit searched();
    else
        m_continue.start();
}

int SearchModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit& shown = hit(index.row());
    const Command* of = shown.kind == Hit::Kind::Command ? command(shown.command) : nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return words(shown);
    case Qt::EditRole:
        return m_query; // what a completer leaves in the field
    case KindRole:
        return static_cast<int>(shown.kind);
    case DetailRole:
        return detail(shown);
    case TypeRole:
        return type(shown);
    case MenuRole:
        return of ? of->menu : QString();
    case SectionRole:
        return static_cast<int>(section(shown));
    case CheckedRole:
        return of && of->checked;
    case EnabledRole:
        return !of || of->enabled;
    case FoundByRole:
        return shown.foundBy;
    default:
        return {};
    }
}

QHash<int, QByteArray> SearchModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{KindRole, "kind"},
                  {DetailRole, "detail"},
                  {TypeRole, "type"},
                  {MenuRole, "menu"},
                  {SectionRole, "section"},
                  {CheckedRole, "checked"},
                  {EnabledRole, "enabled"},
                  {FoundByRole, "foundBy"}});
    return names;
}

const Command* SearchModel::command(const QString& id) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&id](const Command& command) { return command.id == id; });
    return found == m_commands.end() ? nullptr : &*found;
}

SearchModel::Section SearchModel::section(const Hit& shown) const
{
    if (m_query.isEmpty() && shown.recency >= 0)
        return Section::Recent;
    switch (shown.kind) {
    case Hit::Kind::Command:
        return Section::Commands;
    case Hit::Kind::Entity:
        return Section::Entities;
    case Hit::Kind::Relation:
        return Section::Relations;
    case Hit::Kind::Article:
        return Section::Articles;
    case Hit::Kind::Sentence:
        break;
    }
    return Section::Sentences;
}

QString SearchModel::words(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const text::Language language = m_document.language();
    switch (shown.kind) {
    case Hit::Kind::Command: {
        const Command* of = command(shown.command);
        return of ? of->words : QString();
    }
    case Hit::Kind::Entity:
        return nameOf(atlas[std::get<atlas::EntityId>(shown.subject)], language);
    case Hit::Kind::Relation: {
        const atlas::Relation& relation = atlas[std::get<atlas::RelationId>(shown.subject)];
        const QString between =
            atlas::isDirected(relation) ? QStringLiteral(" \u2192 ") : QStringLiteral(" \u2014 ");
        return nameOf(atlas[relation.source], language) + between + nameOf(atlas[relation.target], language);
    }
    case Hit::Kind::Article:
        return QString::fromStdU16String(article::shownTitle(*atlas[shown.place.article].article));
    case Hit::Kind::Sentence:
        return excerpt(atlas, shown.place);
    }
    return {};
}

int SearchModel::type(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    if (const auto* entity = std::get_if<atlas::EntityId>(&shown.subject))
        return static_cast<int>(atlas[*entity].kind);
    if (const auto* relation = std::get_if<atlas::RelationId>(&shown.subject))
        return static_cast<int>(atlas[*relation].type);
    return -1;
}

QString SearchModel::detail(const Hit& shown) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    if (const auto* entity = std::get_if<atlas::EntityId>(&shown.subject))
        return QString::fromStdString(atlas[*entity].ticker);
    if (shown.kind == Hit::Kind::Sentence)
        return QString::fromStdU16String(article::shownTitle(*atlas[shown.place.article].article));
    const Command* of = shown.kind == Hit::Kind::Command ? command(shown.command) : nullptr;
    return of ? of->shortcut : QString();
}

} // namespace atlas::models
