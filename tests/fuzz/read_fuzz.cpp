#include "extract/read.h"
#include "fuzz/require.h"
#include "text/decode.h"

#include <cstddef>
#include <cstdint>

using namespace atlas;

namespace {

const extract::Lexicon& lexicon()
{
    static const extract::Lexicon loaded = [] {
        text::Result<extract::Lexicon> result = extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon");
        fuzz::require(result.ok(), "the shipped lexicon loads");
        return std::move(result).value();
    }();
    return loaded;
}

void requireInside(text::Span span, std::size_t length, const char* what)
{
    fuzz::require(span.begin <= span.end && span.end <= length, what);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    article::Article article;
    article.text = text::fromUtf8({reinterpret_cast<const char*>(data), size});
    article.body = {{0, static_cast<std::uint32_t>(article.text.size())}};
    const std::size_t length = article.text.size();
    const extract::Facts facts = extract::read(article, lexicon());
    for (const extract::EntityFact& entity : facts.entities) {
        fuzz::require(!entity.nameKo.empty() || !entity.nameEn.empty(), "an entity has a name");
        for (const text::Span mention : entity.mentions)
            requireInside(mention, length, "mentions lie in the text");
    }
    for (const extract::RelationFact& relation : facts.relations) {
        fuzz::require(static_cast<std::size_t>(relation.source) < facts.entities.size() &&
                          static_cast<std::size_t>(relation.target) < facts.entities.size(),
                      "ends are entities");
        fuzz::require(relation.source != relation.target, "nobody is tied to himself");
        fuzz::require(!relation.evidence.empty(), "a relation has its words");
        for (const extract::Evidence& evidence : relation.evidence)
            requireInside(evidence.sentence, length, "evidence lies in the text");
    }
    for (const extract::FigureFact& figure : facts.figures)
        requireInside(figure.amount.span, length, "sums lie in the text");
    for (const extract::QuoteFact& quote : facts.quotes)
        requireInside(quote.span, length, "quotes lie in the text");
    return 0;
}
