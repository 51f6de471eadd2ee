#pragma once

#include "workspace/collection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace atlas::atlas {
struct ReadingTables;
} // namespace atlas::atlas

namespace atlas::jobs {

/// In which encodings text files are read where someone said so; those of all others are found.
struct StatedEncodings
{
    std::optional<text::Encoding> usual;               ///< of those that are not named
    std::map<std::string, text::Encoding> ofFile = {}; ///< by path

    std::optional<text::Encoding> of(const std::string& path) const;
};

/// What a run of reading gives: the collection with the new articles in it, and their atlas.
struct Reading
{
    workspace::Collection collection;
    std::shared_ptr<const atlas::Atlas> atlas;
    int articles = 0;                              ///< that this run read, be they new or not
    int networks = 0;                              ///< files of networks, likewise
    std::vector<workspace::FailedSource> failures; ///< of this run
};

/// How far a run of reading is: in articles, and in bytes of the files of networks. All zero while files are
/// still counted; once all is read, it is put together.
struct ReadingProgress
{
    int articlesRead = 0;
    int articles = 0;
    int networks = 0;
    std::int64_t networkBytesRead = 0;
    std::int64_t networkBytes = 0;

    bool isCounting() const { return articles + networks == 0; }
    bool isAllRead() const
    {
        return !isCounting() && articlesRead == articles && networkBytesRead == networkBytes;
    }
    friend bool operator==(const ReadingProgress&, const ReadingProgress&) = default;
};

/// Reads files and folders on worker threads. Lives on the GUI thread; every run ends in exactly one of
/// finished and cancelled (what can't be read is a failure of its source, never of the run). The newest run
/// wins: starting again cancels the one before, and its late results are dropped.
class ReadingJob : public QObject
{
    Q_OBJECT
public:
    explicit ReadingJob(std::shared_ptr<const atlas::ReadingTables>, QObject* parent = nullptr);
    ~ReadingJob() override; ///< cancels and waits for the workers

    /// Files (.txt, .jsonl, .graphml, .gexf) and folders; the articles join those of `before`.
    void start(const QStringList& paths, workspace::Collection before, StatedEncodings = {});
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void started();
    void progress(const jobs::ReadingProgress&); ///< at most 20 times a second
    void finished(const jobs::Reading&);
    void cancelled();

private:
    struct Run;
    void end(std::uint64_t run, const Reading&);
    void showProgress(std::uint64_t run, const ReadingProgress&);

    std::shared_ptr<const atlas::ReadingTables> m_tables;
    QThreadPool m_coordinators; ///< one run at a time; the articles themselves are read on m_readers
    QThreadPool m_readers;
    std::stop_source m_stop;
    std::uint64_t m_run = 0; ///< results of any other run are dropped
    bool m_running = false;
};

} // namespace atlas::jobs
