#pragma once

#include "atlas/atlas.h"

#include <memory>
#include <string>

namespace atlas::tests {

/// Articles and facts made by hand, for tests that need an atlas but no reading. Invented firms only.
class HandmadeArticle
{
public:
    explicit HandmadeArticle(const std::string& id, std::u16string text, const char* published = nullptr)
    {
        m_article.id = id;
        m_article.source = id + ".txt";
        m_article.text = std::move(text);
        m_article.title = m_article.text.substr(0, m_article.text.find(u'\n'));
        m_article.body = {{0, static_cast<std::uint32_t>(m_article.text.size())}};
        m_article.language = "ko";
        if (published)
            m_article.published = text::PartialDate::fromIso(published);
    }

    /// The words' first place in the text; the whole text has to hold them.
    text::Span find(std::u16string_view words) const
    {
        const std::size_t at = m_article.text.find(words);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    extract::EntityIndex company(const char* key, const std::u16string& name,
                                 extract::EntityKind kind = extract::EntityKind::Company)
    {
        extract::EntityFact fact;
        fact.key = key;
        fact.kind = kind;
        fact.nameKo = name;
        fact.mentions = {find(name)};
        m_facts.entities.push_back(fact);
        return static_cast<extract::EntityIndex>(m_facts.entities.size() - 1);
    }

    extract::RelationFact& relation(extract::RelationType type, extract::EntityIndex source,
                                    extract::EntityIndex target, std::u16string_view sentence,
                                    std::u16string_view trigger)
    {
        extract::RelationFact fact;
        fact.type = type;
        fact.source = source;
        fact.target = target;
        fact.confidence = 0.9;
        fact.evidence = {{find(sentence), find(trigger), {}, {}}};
        m_facts.relations.push_back(fact);
        return m_facts.relations.back();
    }

    extract::FigureFact& figure(extract::EntityIndex entity, extract::Metric metric,
                                std::u16string_view words, std::int64_t value, money::Currency currency)
    {
        extract::FigureFact fact;
        fact.entity = entity;
        fact.metric = metric;
        fact.amount.value = value;
        fact.amount.currency = currency;
        fact.amount.span = find(words);
        fact.sentence = find(words);
        m_facts.figures.push_back(fact);
        return m_facts.figures.back();
    }

    atlas::ReadArticle read() const
    {
        return {std::make_shared<const article::Article>(m_article),
                std::make_shared<const extract::Facts>(m_facts)};
    }

private:
    article::Article m_article;
    extract::Facts m_facts;
};

} // namespace atlas::tests
