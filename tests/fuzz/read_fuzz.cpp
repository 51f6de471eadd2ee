#include "atlas/reading.h"
#include "exchange/factsjson.h"
#include "fuzz/require.h"

#include <cstddef>
#include <cstdint>

namespace atlas::fuzz {

namespace {

const atlas::ReadingTables& tables()
{
    static const auto loaded = atlas::loadReadingTables(ATLAS_RESOURCES);
    require(loaded.ok(), "the tables are read");
    return **loaded;
}

/// Spans refer to a text of `size` units.
class Check
{
public:
    Check(const extract::Facts& facts, std::size_t size)
        : m_facts(facts), m_size(static_cast<std::uint32_t>(size))
    {}

    void all() const
    {
        for (const extract::EntityFact& entity : m_facts.entities)
            check(entity);
        for (const extract::RelationFact& relation : m_facts.relations)
            check(relation);
        for (const extract::FigureFact& figure : m_facts.figures)
            check(figure);
        for (const money::Amount& amount : m_facts.amounts)
            words(amount.span);
        for (const extract::DateFact& date : m_facts.dates)
            words(date.span);
        for (const extract::PersonFact& person : m_facts.people) {
            words(person.span);
            for (const text::Span mention : person.mentions)
                words(mention);
        }
        for (const extract::QuoteFact& quote : m_facts.quotes)
            place(quote.span);
    }

private:
    void place(text::Span span) const
    {
        require(span.begin <= span.end && span.end <= m_size, "spans stay in the text");
    }
    void words(text::Span span) const
    {
        place(span);
        require(!span.empty(), "what was found has words");
    }
    void inside(text::Span part, text::Span whole) const
    {
        require(part.empty() || whole.contains(part), "the words stand in their sentence");
    }
    void known(extract::EntityIndex entity) const
    {
        require(static_cast<std::size_t>(entity) < m_facts.entities.size(), "entities are known");
    }

    void check(const extract::EntityFact& entity) const
    {
        require(!entity.key.empty(), "entities have a key");
        require(!entity.nameKo.empty() || !entity.nameEn.empty(), "entities have a name");
        std::uint32_t end = 0;
        for (const text::Span mention : entity.mentions) {
            words(mention);
            require(mention.begin >= end, "mentions are in order");
            end = mention.end;
        }
    }

    void check(const extract::RelationFact& relation) const
    {
        known(relation.source);
        known(relation.target);
        require(relation.source != relation.target, "nothing is tied to itself");
        require(relation.confidence >= 0 && relation.confidence <= 1, "confidence is a share");
        require(!relation.evidence.empty(), "every relation has its words");
        for (const extract::Evidence& evidence : relation.evidence) {
            words(evidence.sentence);
            inside(evidence.trigger, evidence.sentence);
            inside(evidence.source, evidence.sentence);
            inside(evidence.target, evidence.sentence);
        }
    }

    void check(const extract::FigureFact& figure) const
    {
        known(figure.entity);
        words(figure.sentence);
        words(figure.amount.span);
        inside(figure.amount.span, figure.sentence);
    }

    const extract::Facts& m_facts;
    std::uint32_t m_size;
};

} // namespace

/// Bytes to article to facts to the line that leaves; inputs that begin with a brace are lines of JSON.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto read = bytes.starts_with('{') ? atlas::readLine(bytes, "fuzz.jsonl", 1, tables())
                                             : atlas::readText(bytes, "fuzz.txt", tables());
    if (!read)
        return 0;
    Check(*read->facts, read->article->text.size()).all();
    const std::string line = exchange::factsToJson(*read->article, *read->facts);
    require(line.starts_with('{') && line.find('\n') == std::string::npos, "one object, one line");
    return 0;
}

} // namespace atlas::fuzz
