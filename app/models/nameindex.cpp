#include "models/nameindex.h"

#include <algorithm>

namespace atlas::models {

void NameIndex::Lists::add(std::u16string_view key)
{
    if (key.empty())
        return;
    texts += key;
    ends.push_back(static_cast<std::uint32_t>(texts.size()));
}

int NameIndex::Lists::rank(const text::SearchPattern& pattern, std::size_t list) const
{
    if (list + 1 >= lists.size())
        return 0;
    int best = 0;
    const std::u16string_view all = texts;
    std::uint32_t begin = lists[list] == 0 ? 0 : ends[lists[list] - 1];
    for (std::uint32_t i = lists[list]; i < lists[list + 1] && best < text::SearchPattern::bestRank; ++i) {
        best = std::max(best, pattern.rank(all.substr(begin, ends[i] - begin)));
        begin = ends[i];
    }
    return best;
}

NameIndex::NameIndex(const atlas::Atlas& atlas)
{
    for (const atlas::Entity& entity : atlas.entities) {
        m_entities.add(text::nameKey(entity.nameKo));
        m_entities.add(text::nameKey(entity.nameEn));
        m_entities.add(text::nameKey(std::u16string(entity.ticker.begin(), entity.ticker.end())));
        for (const std::u16string& alias : entity.aliases)
            m_entities.add(text::nameKey(alias));
        m_entities.closeList();
    }
    for (const atlas::ReadArticle& read : atlas.articles) {
        m_articles.add(text::nameKey(read.article->title));
        m_articles.closeList();
    }
}

int NameIndex::rank(const text::SearchPattern& pattern, atlas::EntityId entity) const
{
    return m_entities.rank(pattern, static_cast<std::size_t>(entity));
}

std::vector<unsigned char> NameIndex::entityRanks(const text::SearchPattern& pattern) const
{
    std::vector<unsigned char> ranks(m_entities.lists.size() - 1);
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = static_cast<unsigned char>(m_entities.rank(pattern, i));
    return ranks;
}

int NameIndex::rank(const text::SearchPattern& pattern, atlas::ArticleId article) const
{
    return m_articles.rank(pattern, static_cast<std::size_t>(article));
}

} // namespace atlas::models
