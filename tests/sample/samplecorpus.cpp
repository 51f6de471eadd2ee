#include "sample/samplecorpus.h"

#include "article/sources.h"
#include "atlas/reading.h"

#include <cstdio>
#include <cstdlib>

namespace atlas::tests {

namespace {

/// What is there, of a result or an option.
template<typename Held>
decltype(auto) held(Held&& of, const std::string& what)
{
    if (!of) {
        std::fprintf(stderr, "cannot read %s\n", what.c_str());
        std::abort();
    }
    return *std::forward<Held>(of);
}

} // namespace

atlas::Atlas sampleCorpus()
{
    const std::string folder = ATLAS_RESOURCES "/corpus";
    const auto tables = held(atlas::loadReadingTables(ATLAS_RESOURCES), "the tables");
    std::vector<atlas::ReadArticle> read;
    for (const article::Source& source : article::listSources(std::span(&folder, 1)).sources) {
        const auto bytes = held(article::readBytes(source.path, atlas::maximumArticleBytes), source.path);
        read.push_back(held(atlas::readText(bytes, source.path, *tables), source.path));
    }
    return atlas::join(std::move(read));
}

} // namespace atlas::tests
