#include "cli/extract.h"

#include "article/compose.h"
#include "article/reader.h"
#include "article/sources.h"
#include "atlas/reading.h"
#include "cli/encodings.h"
#include "cli/ordered.h"
#include "cli/problemtext.h"
#include "exchange/factsjson.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <fstream>
#include <istream>
#include <ostream>

namespace atlas::cli {

namespace {

constexpr std::string_view command = "alliance-atlas extract";
constexpr std::size_t largestFile = std::size_t(256) << 20;
constexpr unsigned mostJobs = 64;

/// The value of `--name VALUE` or `--name=VALUE`; moves `at` to the last argument used.
text::Result<std::string> valueOf(std::span<const std::string> arguments, std::size_t& at,
                                  std::string_view name)
{
    const std::string& argument = arguments[at];
    if (argument.size() > name.size())
        return argument.substr(name.size() + 1);
    if (at + 1 == arguments.size())
        return text::Problem{"cli.missing-value", {}, {std::string(name)}};
    return arguments[++at];
}

text::Problem badValue(std::string_view name, const std::string& value, const std::string& taken)
{
    return {"cli.bad-value", {}, {std::string(name), value, taken}};
}

std::optional<text::Problem> take(ExtractRequest& request, std::string_view name, const std::string& value)
{
    if (name == "--format") {
        if (value != "json" && value != "jsonl")
            return badValue(name, value, "jsonl or json");
        request.array = value == "json";
    } else if (name == "--jobs") {
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), request.jobs);
        if (error != std::errc() || end != value.data() + value.size() || request.jobs == 0 ||
            request.jobs > mostJobs)
            return badValue(name, value, "1 to " + std::to_string(mostJobs));
    } else if (name == "--published") {
        request.published = text::PartialDate::fromIso(value);
        if (!request.published)
            return badValue(name, value, "YYYY-MM-DD, YYYY-MM or YYYY");
    } else if (name == "--encoding") {
        request.encoding = text::encodingFromName(value);
        if (!request.encoding)
            return badValue(name, value, encodingNames());
    } else {
        request.lexicon = value;
    }
    return std::nullopt;
}

/// Reads one article after the other; used by all workers at once.
class ArticleReader
{
public:
    ArticleReader(const atlas::ReadingTables& tables, const ExtractRequest& request)
        : m_tables(tables), m_request(request)
    {
        m_options.published = request.published;
        m_options.encoding = request.encoding;
    }

    Answer operator()(const Job& job) const
    {
        const text::Result<atlas::ReadArticle> read =
            job.line == 0 ? atlas::readText(job.bytes, job.source, m_tables, {}, m_options)
                          : atlas::readLine(job.bytes, job.source, job.line, m_tables, {}, m_options);
        if (!read)
            return failed(job, read.problem());
        const std::vector<text::Problem>& problems = read->article->problems;
        return {exchange::factsToJson(*read->article, *read->facts,
                                      {.text = m_request.text, .explain = m_request.explain}),
                problems.empty() ? std::string() : problemText(job.source, problems.front())};
    }

    static Answer failed(const Job& job, const text::Problem& problem)
    {
        const std::string line = job.line == 0 ? std::string() : ":" + std::to_string(job.line);
        std::string id = job.line == 0 ? std::string() : article::givenId(job.bytes);
        if (id.empty())
            id = article::stemOf(job.source) + line; // as where it can be read
        return {exchange::problemToJson(id, job.source, problem, problemText(problem)),
                problemText(job.source + line, problem)};
    }

    /// What a folder holds besides: told, and nothing of it put out.
    static Answer passedOver(const std::string& folder, const text::Problem& problem)
    {
        return {{}, problemText(folder, problem)};
    }

private:
    const atlas::ReadingTables& m_tables;
    const ExtractRequest& m_request;
    article::ReadOptions m_options;
};

/// Writes the answers in order.
class Output
{
public:
    Output(std::ostream& out, std::ostream& err, bool array) : m_out(out), m_err(err), m_array(array)
    {
        if (m_array)
            m_out << '[';
    }
    void write(const Answer& answer, bool flush)
    {
        if (!answer.line.empty()) {
            if (m_array)
                m_out << (m_any ? ",\n" : "\n");
            m_out << answer.line;
            if (!m_array)
                m_out << '\n';
            m_any = true;
        }
        if (!answer.message.empty()) {
            m_failed = m_failed || !answer.line.empty();
            m_err << answer.message << '\n';
        }
        if (flush)
            m_out.flush();
    }
    int finish()
    {
        if (m_array)
            m_out << "\n]\n";
        m_out.flush();
        return m_failed || !m_out ? 1 : 0;
    }

private:
    std::ostream& m_out;
    std::ostream& m_err;
    bool m_array;
    bool m_any = false;
    bool m_failed = false;
};

using Submit = std::function<void(const Job&)>;
using Say = std::function<void(Answer)>;

void submitLines(std::istream& in, const std::string& source, const Submit& submit)
{
    Job job{{}, source, 0}; // one for all lines, and its memory
    while (std::getline(in, job.bytes)) {
        ++job.line;
        if (!job.bytes.empty() && job.bytes.back() == '\r')
            job.bytes.pop_back();
        if (!job.bytes.empty())
            submit(job);
    }
}

/// Hands all input to `submit`, and what is not read to `say`.
void submitAll(const ExtractRequest& request, std::istream& in, const Submit& submit, const Say& say)
{
    const auto fail = [&say](const std::string& path, const text::Problem& problem) {
        say(ArticleReader::failed({{}, path, 0}, problem));
    };
    for (const std::string& named : request.sources) {
        if (named == "-") {
            submitLines(in, "-", submit);
            continue;
        }
        const article::SourceList list = article::listSources(std::span(&named, 1));
        for (const auto& [path, problem] : list.problems)
            fail(path, problem);
        for (const auto& [folder, besides] : list.passedOver)
            say(ArticleReader::passedOver(folder, besides));
        for (const article::Source& source : list.sources) {
            if (source.kind == article::Source::Kind::JsonLines) {
                std::ifstream file(source.path, std::ios::binary);
                if (!file)
                    fail(source.path, {"source.unreadable", {}, {source.path}});
                submitLines(file, source.path, submit);
                continue;
            }
            if (source.kind == article::Source::Kind::Network) {
                fail(source.path, {"source.network", {}, {source.path}});
                continue;
            }
            text::Result<std::string> bytes = article::readBytes(source.path, largestFile);
            if (bytes)
                submit({std::move(bytes).value(), source.path, 0});
            else
                fail(source.path, bytes.problem());
        }
    }
}

/// Reading from a stream that is tied to the output (as std::cin is to std::cout) flushes it, in the midst of
/// what a worker writes.
class Untied
{
public:
    explicit Untied(std::istream& in) : m_in(in), m_tied(in.tie(nullptr)) {}
    ~Untied() { m_in.tie(m_tied); }
    Untied(const Untied&) = delete;
    Untied& operator=(const Untied&) = delete;

private:
    std::istream& m_in;
    std::ostream* m_tied;
};

int extractOnThreads(const ExtractRequest& request, const ArticleReader& reader, Output& output,
                     std::istream& in, unsigned threads)
{
    const Untied untied(in);
    // What is said of a source takes its place in the order as a job that carries its answer.
    std::mutex mutex;
    std::deque<Answer> said;
    const auto work = [&](const Job& job) {
        if (job.line >= 0)
            return reader(job);
        const std::lock_guard lock(mutex);
        return said[static_cast<std::size_t>(-1 - job.line)];
    };
    OrderedWorkers workers(threads, work,
                           [&](const Answer& answer, bool idle) { output.write(answer, idle); });
    submitAll(
        request, in, [&](const Job& job) { workers.submit(job); },
        [&](Answer answer) {
            std::unique_lock lock(mutex);
            said.push_back(std::move(answer));
            const int place = static_cast<int>(said.size());
            lock.unlock(); // workers may need it before there is room
            workers.submit({{}, {}, -place});
        });
    workers.finish();
    return output.finish();
}

int extractHere(const ExtractRequest& request, const ArticleReader& reader, Output& output, std::istream& in)
{
    submitAll(
        request, in, [&](const Job& job) { output.write(reader(job), in.rdbuf()->in_avail() <= 0); },
        [&](const Answer& answer) { output.write(answer, false); });
    return output.finish();
}

} // namespace

text::Result<ExtractRequest> parseExtract(std::span<const std::string> arguments)
{
    constexpr std::string_view withValue[] = {"--format", "--jobs", "--published", "--encoding", "--lexicon"};
    ExtractRequest request;
    bool options = true;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string& argument = arguments[at];
        if (!options || argument.size() < 2 || argument.front() != '-') {
            request.sources.push_back(argument);
        } else if (argument == "--") {
            options = false;
        } else if (argument == "--help" || argument == "-h") {
            request.help = true;
        } else if (argument == "--no-text") {
            request.text = false;
        } else if (argument == "--explain") {
            request.explain = true;
        } else {
            const std::string name = argument.substr(0, argument.find('='));
            if (std::find(std::begin(withValue), std::end(withValue), name) == std::end(withValue))
                return text::Problem{"cli.unknown-option", {}, {argument}};
            const text::Result<std::string> value = valueOf(arguments, at, name);
            if (!value)
                return value.problem();
            if (auto problem = take(request, name, *value))
                return *std::move(problem);
        }
    }
    if (request.sources.empty() && !request.help)
        return text::Problem{"cli.no-input", {}, {}};
    return request;
}

std::string extractHelp()
{
    const std::string upToEncodings =
        "Usage: alliance-atlas extract [OPTION]… FILE…\n"
        "Reads articles and writes what they say about companies as JSON, one object a line for each "
        "article.\n"
        "A FILE is a text with one article (.txt), a .jsonl file with one a line, a folder of both, or - "
        "for JSON Lines\n"
        "on standard input ({\"id\", \"title\", \"published\", \"publisher\", \"url\", \"text\"}, only "
        "\"text\" is required).\n"
        "\n"
        "  --format jsonl|json  one object a line (default), or one array of all\n"
        "  --jobs N             worker threads, 1 … 64 (default: one per core)\n"
        "  --no-text            leave article.text out\n"
        "  --explain            add the rule and the words behind every relation and figure\n"
        "  --published DATE     YYYY-MM-DD, where an article does not say it itself\n"
        "  --encoding NAME      of the text files, where what is found is wrong:\n"
        "                       ";
    return upToEncodings + encodingNames() +
           "\n"
           "  --lexicon DIR        your own tables of names, beside those of the program\n"
           "  --help               this text\n"
           "\n"
           "Exit status: 0, 1 where an article could not be read in whole (its line then holds "
           "\"diagnostics\"), 2 "
           "where\n"
           "the arguments or tables are wrong.\n";
}

int runExtract(std::span<const std::string> arguments, const std::filesystem::path& resources,
               std::istream& in, std::ostream& out, std::ostream& err)
{
    const text::Result<ExtractRequest> request = parseExtract(arguments);
    if (!request) {
        err << problemText(command, request.problem()) << '\n';
        return 2;
    }
    if (request->help) {
        out << extractHelp();
        return 0;
    }
    const auto tables = atlas::loadReadingTables(resources, request->lexicon);
    if (!tables) {
        err << problemText(command, tables.problem()) << '\n';
        return 2;
    }
    const ArticleReader reader(**tables, *request);
    Output output(out, err, request->array);
    const unsigned threads =
        request->jobs != 0 ? request->jobs : std::clamp(std::thread::hardware_concurrency(), 1u, mostJobs);
    return threads == 1 ? extractHere(*request, reader, output, in)
                        : extractOnThreads(*request, reader, output, in, threads);
}

} // namespace atlas::cli
