#include "exchange/graphxml.h"
#include "exchange/networkarticles.h"
#include "exchange/networkfile.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>

namespace atlas::fuzz {

namespace {

const extract::Lexicon& noNames()
{
    static const auto empty = extract::Lexicon::load({});
    require(empty.ok(), "a lexicon may be empty");
    return *empty;
}

exchange::NetworkData readBack(const exchange::NetworkData& data, exchange::NetworkFormat format)
{
    const auto graph = exchange::readGraphXml(exchange::writeNetwork(data, format));
    require(graph.ok(), "what was written is read");
    const exchange::NetworkReading again = exchange::networkOf(*graph);
    return again.data;
}

void checkArticles(const std::vector<atlas::ReadArticle>& articles)
{
    require(!articles.empty(), "a network is told by at least one article");
    for (const atlas::ReadArticle& read : articles) {
        const auto size = static_cast<std::uint32_t>(read.article->text.size());
        for (const extract::RelationFact& relation : read.facts->relations) {
            require(!relation.evidence.empty(), "every tie leads to words");
            for (const extract::Evidence& evidence : relation.evidence)
                require(!evidence.sentence.empty() && evidence.sentence.end <= size,
                        "the words are in the text");
        }
    }
    const atlas::Atlas joined = atlas::join(articles);
    require(joined.articles.size() == articles.size(), "no article is lost");
}

} // namespace

} // namespace atlas::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace atlas;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto graph = exchange::readGraphXml(bytes);
    if (!graph) {
        fuzz::require(!graph.problem().code.empty(), "a problem has a code");
        return 0;
    }
    const exchange::NetworkData read = exchange::networkOf(*graph).data;
    for (const auto format : {exchange::NetworkFormat::Graphml, exchange::NetworkFormat::Gexf}) {
        const exchange::NetworkData once = fuzz::readBack(read, format);
        fuzz::require(fuzz::readBack(once, format) == once, "a written network comes back the same");
    }
    const auto articles = exchange::readNetwork(bytes, "fuzz.graphml", fuzz::noNames());
    fuzz::require(articles.ok(), "what is a graph is a network");
    fuzz::checkArticles(*articles);
    return 0;
}
