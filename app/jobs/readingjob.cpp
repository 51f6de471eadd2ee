#include "jobs/readingjob.h"

#include "article/sources.h"
#include "atlas/reading.h"
#include "exchange/networkarticles.h"
#include "exchange/xmlevents.h"
#include "jobs/giveway.h"

#include <QtConcurrent>

#include <atomic>
#include <chrono>
#include <iterator>
#include <utility>

namespace atlas::jobs {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::int64_t minimumMillisecondsBetweenSteps = 50;

/// One article to read: a file, or a line of one whose bytes are shared by all its lines.
struct Piece
{
    std::string path;
    std::shared_ptr<const std::string> bytes; ///< null: the file is still to be read
    bool network = false;                     ///< the file holds no article but a network
    std::string_view line;
    int lineNumber = 0;
};

struct Outcome
{
    std::string source;
    text::Result<std::vector<atlas::ReadArticle>> articles; ///< one, or what a network is made of
};

text::Result<std::vector<atlas::ReadArticle>> alone(text::Result<atlas::ReadArticle> read)
{
    if (!read)
        return read.problem();
    return std::vector{std::move(read).value()};
}

void splitLines(const std::string& path, std::string bytes, std::vector<Piece>& into)
{
    const auto shared = std::make_shared<const std::string>(std::move(bytes));
    const std::string_view all = *shared;
    int number = 0;
    for (std::size_t begin = 0; begin < all.size();) {
        const std::size_t end = std::min(all.find('\n', begin), all.size());
        const std::string_view line = all.substr(begin, end - begin);
        ++number;
        if (line.find_first_not_of(" \t\r") != line.npos)
            into.push_back({path, shared, false, line, number});
        begin = end + 1;
    }
}

Outcome readPiece(const Piece& piece, const atlas::ReadingTables& tables, const std::stop_token& stop)
{
    if (piece.bytes)
        return {piece.path + ":" + std::to_string(piece.lineNumber),
                alone(atlas::readLine(piece.line, piece.path, piece.lineNumber, tables, stop))};
    const std::size_t limit = piece.network ? exchange::largestXml : atlas::maximumArticleBytes;
    text::Result<std::string> bytes = article::readBytes(piece.path, limit);
    if (!bytes)
        return {piece.path, bytes.problem()};
    if (piece.network)
        return {piece.path, exchange::readNetwork(*bytes, piece.path, tables.lexicon)};
    return {piece.path, alone(atlas::readText(*bytes, piece.path, tables, stop))};
}

} // namespace

/// What the workers of one run share.
struct ReadingJob::Run
{
    std::vector<std::string> paths;
    workspace::Collection before;
    std::shared_ptr<const atlas::ReadingTables> tables;
    std::stop_token stop;
    std::function<void(int done, int total)> progress;
    std::atomic<int> done = 0;
    std::atomic<std::int64_t> lastStep = 0;
    std::vector<workspace::FailedSource> failures;

    std::vector<Piece> pieces()
    {
        article::SourceList list = article::listSources(paths, stop);
        for (auto& [path, problem] : list.problems)
            failures.push_back({path, problem});
        for (auto& [path, problem] : list.passedOver)
            failures.push_back({path, problem});
        std::vector<Piece> all;
        for (const article::Source& source : list.sources) {
            if (source.kind != article::Source::Kind::JsonLines)
                all.push_back({source.path, nullptr, source.kind == article::Source::Kind::Network});
            else if (text::Result<std::string> bytes =
                         article::readBytes(source.path, atlas::maximumLinesBytes))
                splitLines(source.path, std::move(bytes).value(), all);
            else
                failures.push_back({source.path, bytes.problem()});
        }
        return all;
    }

    void step(int total)
    {
        const int now = ++done;
        const std::int64_t time =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
        std::int64_t last = lastStep.load();
        if ((now == total || time - last >= minimumMillisecondsBetweenSteps) &&
            lastStep.compare_exchange_strong(last, time))
            progress(now, total);
    }

    Reading read(QThreadPool& readers)
    {
        const std::vector<Piece> all = pieces();
        const int total = static_cast<int>(all.size());
        progress(0, total);
        const auto readOne = [this, total](const Piece& piece) -> std::shared_ptr<Outcome> {
            if (stop.stop_requested())
                return nullptr;
            giveWay();
            auto outcome = std::make_shared<Outcome>(readPiece(piece, *tables, stop));
            step(total);
            return outcome;
        };
        const auto outcomes =
            QtConcurrent::blockingMapped<QList<std::shared_ptr<Outcome>>>(&readers, all, readOne);
        std::vector<atlas::ReadArticle> articles;
        for (const std::shared_ptr<Outcome>& outcome : outcomes) {
            if (stop.stop_requested())
                return {};
            if (outcome->articles)
                articles.insert(articles.end(), outcome->articles->begin(), outcome->articles->end());
            else
                failures.push_back({outcome->source, outcome->articles.problem()});
        }
        Reading reading;
        const auto isArticle = [](const atlas::ReadArticle& read) { return !read.network; };
        reading.articles = static_cast<int>(std::count_if(articles.begin(), articles.end(), isArticle));
        reading.networks = static_cast<int>(articles.size()) - reading.articles;
        reading.failures = failures;
        reading.collection = workspace::withRead(std::move(before), std::move(articles), std::move(failures));
        reading.atlas = std::make_shared<const atlas::Atlas>(atlas::join(reading.collection.articles));
        return reading;
    }
};

ReadingJob::ReadingJob(std::shared_ptr<const atlas::ReadingTables> tables, QObject* parent)
    : QObject(parent), m_tables(std::move(tables))
{
    m_coordinators.setMaxThreadCount(1);
}

ReadingJob::~ReadingJob()
{
    m_stop.request_stop();
    m_coordinators.waitForDone();
    m_readers.waitForDone();
}

void ReadingJob::start(const QStringList& paths, workspace::Collection before)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const std::uint64_t id = ++m_run;
    auto run = std::make_shared<Run>();
    for (const QString& path : paths)
        run->paths.push_back(path.toStdString());
    run->before = std::move(before);
    run->tables = m_tables;
    run->stop = m_stop.get_token();
    run->progress = [this, id](int done, int total) {
        QMetaObject::invokeMethod(
            this, [=, this] { showProgress(id, done, total); }, Qt::QueuedConnection);
    };
    emit started();
    emit progress(0, 0);
    const auto work = [this, run, id] {
        giveWay();
        Reading reading = run->read(m_readers);
        if (!run->stop.stop_requested())
            QMetaObject::invokeMethod(
                this, [this, id, reading = std::move(reading)] { end(id, reading); }, Qt::QueuedConnection);
    };
    // Errors travel as values; the future itself is not needed.
    std::ignore = QtConcurrent::run(&m_coordinators, work);
}

void ReadingJob::cancel()
{
    if (!m_running)
        return;
    m_running = false;
    m_stop.request_stop();
    emit cancelled();
}

void ReadingJob::end(std::uint64_t run, const Reading& reading)
{
    if (run != m_run || !m_running)
        return;
    m_running = false;
    emit finished(reading);
}

void ReadingJob::showProgress(std::uint64_t run, int done, int total)
{
    if (run == m_run && m_running)
        emit progress(done, total);
}

} // namespace atlas::jobs
