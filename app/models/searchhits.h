#pragma once

#include "models/nameindex.h"
#include "models/selection.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace atlas::models {

/// Something that the program can do, as the window tells it.
struct Command
{
    QString id;             ///< stays the same in every language and run
    QString words;          ///< its name
    QString menu;           ///< where it stands
    QString shortcut;       ///< in words; may be empty
    QStringList otherWords; ///< it is found by these too
    bool checked = false;
    bool enabled = true; ///< can be carried out at the moment
};

/// One thing that a search found.
struct Hit
{
    enum class Kind
    {
        Command,
        Entity,
        Relation,
        Article,
        Sentence,
    };
    Kind kind = Kind::Entity;
    Subject subject;  ///< of an entity or a relation
    Place place;      ///< of an article itself; of a sentence: the line that holds the words, and the words
    QString command;  ///< id of a command
    int rank = 0;     ///< larger is better, comparable within a kind
    int recency = -1; ///< where it stands among what was used last, 0 the last; -1: not there
    QString foundBy;  ///< of a command: the word that it was found by, where that is not in its name
};

/// What was used last, the last one first, by ids that outlive an atlas and a run.
class Recent
{
public:
    static constexpr int most = 30;

    const QStringList& ids() const { return m_ids; }
    void note(const QString& id); ///< an empty one is not kept
    /// Looks the ids up in an atlas; what it does not have stays for another one.
    void resolve(const QStringList& ids, const atlas::Atlas&);
    const std::vector<Hit>& hits() const { return m_hits; } ///< with their recency
    int recency(const Hit&) const;                          ///< -1 where it was not used

    /// Empty for a sentence, which has none.
    static QString idOf(const Hit&, const atlas::Atlas&);

private:
    using Key = std::pair<Hit::Kind, std::size_t>;
    static Key keyOf(const Hit&);

    QStringList m_ids;
    std::vector<Hit> m_hits;
    std::map<Key, int> m_places;
    QHash<QString, int> m_commands;
};

/// Searches of one kind each: the best first, `most` at most, what was used lately before what matches as
/// well. Linear in what is searched.
struct Search
{
    using Ranks = NameIndex::Ranks;

    const atlas::Atlas& atlas;
    const NameIndex& names;
    const Recent& recent;
    std::size_t most = 8;

    /// What cannot be carried out comes after what can and is found as well.
    std::vector<Hit> commands(const NameQuery&, const std::vector<Command>&) const;
    std::vector<Hit> entities(const Ranks&) const;
    /// Ties of what is found, by `entities`, and those of which each word names an end.
    std::vector<Hit> relations(const Ranks& entities, const std::vector<Ranks>& words) const;
    std::vector<Hit> articles(const NameQuery&) const;
};

/// Looks for words in the articles, a stretch at a time, so that a search of very much text can be left off
/// and taken up again.
class SentenceSearch
{
public:
    static constexpr std::size_t unitsAtOnce = 1'000'000;

    /// Words of one letter are not looked for.
    void begin(const QString& words, std::size_t most);
    bool isDone(const atlas::Atlas&) const;
    /// What the next stretch has: one line per article.
    std::vector<Hit> next(const atlas::Atlas&);

private:
    QString m_words;
    std::size_t m_left = 0; ///< hits still wanted
    std::size_t m_article = 0;
};

} // namespace atlas::models
