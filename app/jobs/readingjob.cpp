#include "jobs/readingjob.h"

#include "article/sources.h"
#include "atlas/reading.h"
#include "exchange/networkarticles.h"
#include "exchange/xmlevents.h"
#include "jobs/giveway.h"

#include <QtConcurrent>

#include <atomic>
#include <chrono>
#include <filesystem>
#include <iterator>
#include <system_error>
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
    std::int64_t size = 0;                    ///< of such a file, bytes
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
            into.push_back({path, shared, false, 0, line, number});
        begin = end + 1;
    }
}

std::int64_t sizeOf(const std::string& path)
{
    std::error_code none;
    const auto size = std::filesystem::file_size(path, none);
    return none ? 0 : static_cast<std::int64_t>(size);
}

Outcome readPiece(const Piece& piece, const atlas::ReadingTables& tables, const std::stop_token& stop,
                  std::optional<text::Encoding> encoding, const exchange::ReadingOn& readingOn)
{
    if (piece.bytes)
        return {piece.path + ":" + std::to_string(piece.lineNumber),
                alone(atlas::readLine(piece.line, piece.path, piece.lineNumber, tables, stop))};
    const std::size_t limit = piece.network ? exchange::largestXml : atlas::maximumArticleBytes;
    text::Result<std::string> bytes = article::readBytes(piece.path, limit);
    if (!bytes)
        return {piece.path, bytes.problem()};
    if (piece.network)
        return {piece.path, exchange::readNetwork(*bytes, piece.path, tables.lexicon, readingOn)};
    return {piece.path, alone(atlas::readText(*bytes, piece.path, tables, stop, {encoding, {}}))};
}

} // namespace

std::optional<text::Encoding> StatedEncodings::of(const std::string& path) const
{
    const auto file = ofFile.find(path);
    return file == ofFile.end() ? usual : std::optional(file->second);
}

/// What the workers of one run share.
struct ReadingJob::Run
{
    std::vector<std::string> paths;
    workspace::Collection before;
    StatedEncodings encodings;
    std::shared_ptr<const atlas::ReadingTables> tables;
    std::stop_token stop;
    std::function<void(const ReadingProgress&)> progress;
    ReadingProgress all; ///< that is to be read
    std::atomic<int> articlesRead = 0;
    std::atomic<std::int64_t> networkBytesRead = 0;
    std::atomic<std::int64_t> lastStep = 0;
    std::vector<workspace::FailedSource> failures;

    std::vector<Piece> pieces()
    {
        article::SourceList list = article::listSources(paths, stop);
        for (auto& [path, problem] : list.problems)
            failures.push_back({path, problem});
        for (auto& [path, problem] : list.passedOver)
            failures.push_back({path, problem});
        std::vector<Piece> found;
        for (const article::Source& source : list.sources) {
            if (source.kind == article::Source::Kind::Network)
                found.push_back({source.path, nullptr, true, sizeOf(source.path)});
            else if (source.kind != article::Source::Kind::JsonLines)
                found.push_back({source.path, nullptr});
            else if (text::Result<std::string> bytes =
                         article::readBytes(source.path, atlas::maximumLinesBytes))
                splitLines(source.path, std::move(bytes).value(), found);
            else
                failures.push_back({source.path, bytes.problem()});
        }
        for (const Piece& piece : found) {
            (piece.network ? all.networks : all.articles) += 1;
            all.networkBytes += piece.size;
        }
        return found;
    }

    void step()
    {
        ReadingProgress now = all;
        now.articlesRead = articlesRead.load();
        now.networkBytesRead = networkBytesRead.load();
        const std::int64_t time =
            std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
        std::int64_t last = lastStep.load();
        if ((now.isAllRead() || time - last >= minimumMillisecondsBetweenSteps) &&
            lastStep.compare_exchange_strong(last, time))
            progress(now);
    }

    std::shared_ptr<Outcome> readOne(const Piece& piece)
    {
        if (stop.stop_requested())
            return nullptr;
        giveWay();
        std::int64_t bytesRead = 0;
        const auto readTo = [&](std::int64_t bytes) {
            networkBytesRead += bytes - std::exchange(bytesRead, bytes);
            step();
        };
        const auto readingOn = [&](std::size_t bytes) {
            readTo(std::min(static_cast<std::int64_t>(bytes), piece.size));
            return !stop.stop_requested();
        };
        auto outcome =
            std::make_shared<Outcome>(readPiece(piece, *tables, stop, encodings.of(piece.path), readingOn));
        articlesRead += piece.network ? 0 : 1;
        readTo(piece.size); // where it could not be read to its end, too
        return outcome;
    }

    Reading read(QThreadPool& readers)
    {
        const std::vector<Piece> toRead = pieces();
        progress(all);
        const auto outcomes = QtConcurrent::blockingMapped<QList<std::shared_ptr<Outcome>>>(
            &readers, toRead, [this](const Piece& piece) { return readOne(piece); });
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

void ReadingJob::start(const QStringList& paths, workspace::Collection before, StatedEncodings encodings)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const std::uint64_t id = ++m_run;
    auto run = std::make_shared<Run>();
    for (const QString& path : paths)
        run->paths.push_back(path.toStdString());
    run->before = std::move(before);
    run->encodings = std::move(encodings);
    run->tables = m_tables;
    run->stop = m_stop.get_token();
    run->progress = [this, id](const ReadingProgress& now) {
        QMetaObject::invokeMethod(
            this, [=, this] { showProgress(id, now); }, Qt::QueuedConnection);
    };
    emit started();
    emit progress({});
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

void ReadingJob::showProgress(std::uint64_t run, const ReadingProgress& now)
{
    if (run == m_run && m_running)
        emit progress(now);
}

} // namespace atlas::jobs
