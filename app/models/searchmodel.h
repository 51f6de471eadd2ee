#pragma once

#include "jobs/latestjob.h"
#include "models/document.h"
#include "models/searchhits.h"

#include <QAbstractListModel>
#include <QString>
#include <QTimer>

#include <cstddef>
#include <functional>
#include <vector>

namespace atlas::models {

/// What is found while one types: entities (choseong, half-typed syllables, either language, tickers, the
/// keyboard left in the other language; words in any order), their relations and those whose ends the words
/// name, commands, articles by title, and places in the text. Best first within a kind, a bounded number of
/// each. Without words: what was used last, then all commands that can be carried out. A large atlas is
/// searched on a worker, for the newest words alone, while what was found before stays; very much text is
/// searched on in stretches while the event loop runs. GUI thread only.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        KindRole = Qt::UserRole, ///< Hit::Kind as int
        DetailRole,              ///< ticker; title of the article; shortcut of a command
        TypeRole,    ///< extract::EntityKind or extract::RelationType as int, by kind; -1 for all others
        MenuRole,    ///< of a command: where it stands
        SectionRole, ///< Section as int
        CheckedRole, ///< bool: a command that is on
        EnabledRole, ///< bool: not a command that cannot be carried out at the moment
        FoundByRole, ///< of a command: another word than its name that it was found by
    };
    /// Rows of one section stand together.
    enum class Section
    {
        Recent,
        Commands,
        Entities,
        Relations,
        Articles,
        Sentences,
    };
    static constexpr int mostOfAKind = 8;
    static constexpr int mostRecent = 6; ///< shown without words

    /// The document must outlive the model.
    explicit SearchModel(const Document&, QObject* parent = nullptr);

    void setQuery(const QString&);
    const QString& query() const { return m_query; }
    void setCommands(std::vector<Command>);
    /// Whether what stands here was found by the query, though not yet in all text.
    bool isFound() const { return !m_job.isRunning(); }
    bool isSearching() const { return !isFound() || m_continue.isActive(); }
    /// Entities and relations up to which there is no need for a worker.
    void setMostAtOnce(std::size_t things) { m_mostAtOnce = things; }

    void setRecent(const QStringList& ids);
    const QStringList& recent() const { return m_recent.ids(); }
    void noteUsed(const Hit&);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override; ///< DisplayRole: name; names; the text around
    QHash<int, QByteArray> roleNames() const override;

    const Hit& hit(int row) const { return m_hits[static_cast<std::size_t>(row)]; }

signals:
    void searched(); ///< all text has been looked through, some time after the query

private:
    void takeAtlas();
    void search();
    void searchOn();
    /// What the query finds, and where the search of text goes on.
    struct Found
    {
        std::vector<Hit> hits;
        SentenceSearch sentences;
    };
    /// Called on any thread: holds all that it needs.
    std::function<Found()> finding() const;
    void show(Found);
    std::vector<Hit> start() const;
    const Command* command(const QString& id) const;
    Section section(const Hit&) const;
    QString words(const Hit&) const;
    QString detail(const Hit&) const;
    int type(const Hit&) const;

    const Document& m_document;
    QString m_query;
    std::vector<Command> m_commands;
    Recent m_recent;
    std::vector<Hit> m_hits;
    SentenceSearch m_sentences;
    QTimer m_continue;
    std::size_t m_mostAtOnce = 20'000;
    jobs::LatestJob m_job;
};

} // namespace atlas::models
