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

bool isFile(const fs::directory_entry& entry)
{
    std::error_code error;
    return entry.is_regular_file(error) && !entry.is_symlink(error) && !isHidden(entry.path());
}

/// Counts the files that are not read by how they end, and networks by themselves.
class Others
{
public:
    void add(const fs::path& path, std::string ending)
    {
        if (kindOf(ending) == Source::Kind::Network) {
            ++m_networks;
            m_firstNetwork = m_networks == 1 ? path.string() : std::min(m_firstNetwork, path.string());
            return;
        }
        ++m_files;
        const bool plain = !ending.empty() && ending.size() <= longestEnding;
        if (plain && (m_endings.size() < mostEndings || m_endings.contains(ending)))
            ++m_endings[std::move(ending)];
    }
    void tellOf(const std::string& folder, SourceList& list) const
    {
        if (m_files > 0)
            list.passedOver.push_back(
                {folder, {"source.passed-over", {}, {std::to_string(m_files), endings()}}});
        if (m_networks > 0)
            list.passedOver.push_back(
                {folder, {"source.networks", {}, {std::to_string(m_networks), m_firstNetwork}}});
    }

private:
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
    std::size_t m_networks = 0;
    std::string m_firstNetwork; ///< by name, whatever the order of the file system
};

void listFolder(const std::string& folder, SourceList& list, const std::stop_token& stop)
{
    std::error_code error;
    std::vector<Source> found;
    Others others;
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entries != fs::recursive_directory_iterator() && !stop.stop_requested();
         entries.increment(error)) {
        if (entries->is_directory(error) && isHidden(entries->path()))
            entries.disable_recursion_pending();
        else if (isFile(*entries)) {
            std::string ending = endingOf(entries->path());
            const std::optional<Source::Kind> kind = ending.empty() ? std::nullopt : kindOf(ending);
            if (kind && kind != Source::Kind::Network)
                found.push_back({entries->path().string(), *kind});
            else
                others.add(entries->path(), std::move(ending));
        }
        if (found.size() + list.sources.size() > maximumSources)
            break;
    }
    if (error)
        list.problems.push_back({folder, {"source.unreadable", {}, {folder}}});
    else if (found.empty())
        list.problems.push_back({folder, {"source.empty-folder", {}, {folder}}});
    others.tellOf(folder, list);
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    list.sources.insert(list.sources.end(), found.begin(), found.end());
}

void listFile(const std::string& path, SourceList& list)
{
    const std::string ending = endingOf(path);
    if (const std::optional<Source::Kind> kind = kindOf(ending))
        list.sources.push_back({path, *kind});
    else
        list.problems.push_back({path, {"source.other-kind", {}, {ending}}});
}

} // namespace

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
