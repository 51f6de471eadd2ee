#pragma once

#include "extract/lexicon.h"
#include "workspace/collection.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <memory>
#include <stop_token>
#include <vector>

namespace atlas::jobs {

struct ReaderTables;

/// What a run of reading gives: the collection with the new articles in it, and their atlas.
struct Reading
{
    workspace::Collection collection;
    std::shared_ptr<const atlas::Atlas> atlas;
    std::vector<atlas::ArticleId> added; ///< the articles this run brought, in input order
};

/// Reads files and folders on worker threads. Lives on the GUI thread; every run ends in exactly one of
/// finished and cancelled (what can't be read is a failure of its source, never of the run). The newest run
/// wins: starting again cancels the one before, and its late results are dropped.
class ReadingJob : public QObject
{
    Q_OBJECT
public:
    explicit ReadingJob(std::shared_ptr<const ReaderTables>, QObject* parent = nullptr);
    ~ReadingJob() override; ///< cancels and waits for the workers

    /// Files (.txt, .jsonl) and folders; the articles join those of `before`.
    void start(const QStringList& paths, workspace::Collection before);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void started();
    void progress(int done, int total); ///< at most 20 times a second; total 0 while files are counted
    void finished(const jobs::Reading&);
    void cancelled();
    void runningChanged(bool);

private:
    struct Run;
    std::shared_ptr<const ReaderTables> m_tables;
    std::shared_ptr<Run> m_run;
    bool m_running = false;
};

} // namespace atlas::jobs
