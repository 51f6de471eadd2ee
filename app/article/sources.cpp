#include "article/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>

namespace atlas::article {

namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

/// In lower case: ".txt".
std::string endingOf(const fs::path& path)
{
    std::string ending = path.extension().string();
    for (char& c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return ending;
}

/// Nothing where files that end so are not read.
std::optional<Source::Kind> kindOf(std::string_view ending)
{
    if (ending == ".txt" || ending.empty())
        return Source::Kind::Text;
    if (ending == ".jsonl" || ending == ".ndjson")
        return Source::Kind::JsonLines;
    if (ending == ".graphml" || ending == ".gexf")
        return Source::Kind::Network;
    return std::nullopt;
}

/// Counts the files that are not read by how they end, and networks and links by themselves.
class Others
{
public:
    void add(const fs::path& path, std::string ending)
    {
        if (kindOf(ending) == Source::Kind::Network)
            return m_networks.add(path);
        ++m_files;
        const bool plain = !ending.empty() && ending.size() <= longestEnding;
        if (plain && (m_endings.size() < mostEndings || m_endings.contains(ending)))
            ++m_endings[std::move(ending)];
    }
    void addLink(const fs::path& path) { m_links.add(path); }
    void tellOf(const std::string& folder, SourceList& list) const
    {
        if (m_files > 0)
            list.passedOver.push_back(
                {folder, {"source.passed-over", {}, {std::to_string(m_files), endings()}}});
        for (const auto& [code, named] :
             {std::pair("source.networks", &m_networks), {"source.links", &m_links}})
            if (named->count > 0)
                list.passedOver.push_back({folder, {code, {}, {std::to_string(named->count), named->first}}});
    }

private:
    struct Named
    {
        std::size_t count = 0;
        std::string first; ///< by name, whatever the order of the file system
        void add(const fs::path& path)
        {
            first = ++count == 1 ? path.string() : std::min(first, path.string());
        }
    };

    /// Those that are most, first: ".pdf 12, .docx 3 …"
    std::string endings() const
    {
        std::vector<std::pair<std::string, std::size_t>> most(m_endings.begin(), m_endings.end());
        std::stable_sort(most.begin(), most.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        std::string words;
        std::size_t named = 0;
        for (std::size_t i = 0; i < std::min(most.size(), shownEndings); ++i) {
            words += (i > 0 ? ", " : "") + most[i].first + ' ' + std::to_string(most[i].second);
            named += most[i].second;
        }
        return named < m_files ? words + (named > 0 ? " …" : "…") : words;
    }

    static constexpr std::size_t longestEnding = 8;
    static constexpr std::size_t mostEndings = 1000; ///< of a hostile folder
    static constexpr std::size_t shownEndings = 4;
    std::size_t m_files = 0;
    std::map<std::string, std::size_t> m_endings;
    Named m_networks;
    Named m_links;
};

/// One walk below a folder. What cannot be read becomes a problem of its own, and the others go on.
class FolderWalk
{
public:
    explicit FolderWalk(const std::string& folder) : m_open{fs::path(folder)} {}

    void run(std::size_t most, const std::stop_token& stop)
    {
        while (!m_open.empty() && !stop.stop_requested()) {
            const fs::path folder = std::move(m_open.back());
            m_open.pop_back();
            std::error_code error;
            fs::directory_iterator entries(folder, error);
            for (; !error && entries != fs::directory_iterator(); entries.increment(error)) {
                if (sources.size() + problems.size() > most || stop.stop_requested())
                    return;
                if (!isHidden(entries->path()))
                    take(*entries);
            }
            if (error)
                fail(folder, "source.unreadable");
        }
    }

    std::vector<Source> sources;
    std::vector<std::pair<std::string, text::Problem>> problems;
    Others others;

private:
    void fail(const fs::path& path, const char* code)
    {
        problems.push_back({path.string(), {code, {}, {path.string()}}});
    }
    void take(const fs::directory_entry& entry)
    {
        std::error_code error;
        if (entry.is_symlink(error)) // may lead round in a circle
            return fs::exists(entry.path(), error) ? others.addLink(entry.path())
                                                   : fail(entry.path(), "source.dangling");
        if (entry.is_directory(error))
            return m_open.push_back(entry.path());
        if (!entry.is_regular_file(error))
            return fail(entry.path(), error ? "source.unreadable" : "source.special");
        std::string ending = endingOf(entry.path());
        const std::optional<Source::Kind> kind = ending.empty() ? std::nullopt : kindOf(ending);
        if (kind && kind != Source::Kind::Network)
            sources.push_back({entry.path().string(), *kind});
        else
            others.add(entry.path(), std::move(ending));
    }

    std::vector<fs::path> m_open; ///< folders still to be walked
};

void listFolder(const std::string& folder, SourceList& list, const std::stop_token& stop)
{
    FolderWalk walk(folder);
    walk.run(maximumSources - std::min(maximumSources, list.sources.size()), stop);
    if (walk.sources.empty() && walk.problems.empty())
        list.problems.push_back({folder, {"source.empty-folder", {}, {folder}}});
    walk.others.tellOf(folder, list);
    const auto byPath = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::sort(walk.problems.begin(), walk.problems.end(), byPath);
    std::sort(walk.sources.begin(), walk.sources.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    list.problems.insert(list.problems.end(), walk.problems.begin(), walk.problems.end());
    list.sources.insert(list.sources.end(), walk.sources.begin(), walk.sources.end());
}

void listFile(const std::string& path, SourceList& list)
{
    if (const std::optional<Source::Kind> kind = kindOfFile(path))
        list.sources.push_back({path, *kind});
    else
        list.problems.push_back({path, {"source.other-kind", {}, {endingOf(path)}}});
}

} // namespace

std::optional<Source::Kind> kindOfFile(const std::string& path)
{
    return kindOf(endingOf(path));
}

SourceList listSources(std::span<const std::string> paths, const std::stop_token& stop)
{
    SourceList list;
    for (const std::string& path : paths) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (fs::is_directory(status))
            listFolder(path, list, stop);
        else if (fs::exists(status))
            listFile(path, list);
        else if (fs::is_symlink(fs::symlink_status(path, error)))
            list.problems.push_back({path, {"source.dangling", {}, {path}}});
        else
            list.problems.push_back({path, {"source.missing", {}, {path}}});
        if (list.sources.size() > maximumSources) {
            list.sources.resize(maximumSources);
            list.problems.push_back({path, {"source.too-many", {}, {std::to_string(maximumSources)}}});
            break;
        }
    }
    return list;
}

text::Result<std::string> readBytes(const std::string& path, std::size_t limit)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    std::ifstream file(path, std::ios::binary);
    if (error || !file)
        return text::Problem{"source.unreadable", {}, {path}};
    if (size > limit)
        return text::Problem{"read.too-large", {}, {path, std::to_string(limit)}};
    std::string bytes(static_cast<std::size_t>(size), '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.bad())
        return text::Problem{"source.unreadable", {}, {path}};
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

} // namespace atlas::article
