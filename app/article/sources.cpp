#include "article/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace atlas::article {

namespace {

namespace fs = std::filesystem;

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

Source sourceAt(const fs::path& path)
{
    const bool lines = path.extension() == ".jsonl" || path.extension() == ".ndjson";
    return {path.string(), lines ? Source::Kind::JsonLines : Source::Kind::Text};
}

bool isArticleFile(const fs::directory_entry& entry)
{
    std::error_code error;
    const fs::path extension = entry.path().extension();
    return entry.is_regular_file(error) && !entry.is_symlink(error) && !isHidden(entry.path()) &&
           (extension == ".txt" || extension == ".jsonl" || extension == ".ndjson");
}

void listFolder(const std::string& folder, SourceList& list, const std::stop_token& stop)
{
    std::error_code error;
    std::vector<Source> found;
    fs::recursive_directory_iterator entries(folder, fs::directory_options::skip_permission_denied, error);
    for (; !error && entries != fs::recursive_directory_iterator() && !stop.stop_requested();
         entries.increment(error)) {
        if (entries->is_directory(error) && isHidden(entries->path()))
            entries.disable_recursion_pending();
        else if (isArticleFile(*entries))
            found.push_back(sourceAt(entries->path()));
        if (found.size() + list.sources.size() > maximumSources)
            break;
    }
    if (error)
        list.problems.push_back({folder, {"source.unreadable", {}, {folder}}});
    else if (found.empty())
        list.problems.push_back({folder, {"source.empty-folder", {}, {folder}}});
    std::sort(found.begin(), found.end(), [](const Source& a, const Source& b) { return a.path < b.path; });
    list.sources.insert(list.sources.end(), found.begin(), found.end());
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
            list.sources.push_back(sourceAt(path));
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
