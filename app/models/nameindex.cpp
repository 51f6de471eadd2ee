#include "models/nameindex.h"

#include "article/title.h"

#include <algorithm>

namespace atlas::models {

namespace {

constexpr std::size_t mostWords = 8; ///< that any name has

/// As what was typed may begin a word: as it is, or by initials or half-typed syllables.
constexpr int fromItsStart = 2;

} // namespace

NameQuery::NameQuery(std::u16string_view typed) : m_whole(typed)
{
    const std::vector<std::u16string_view> words = text::nameWords(typed);
    if (words.size() > mostWords)
        return;
    for (const std::u16string_view word : words)
        m_words.emplace_back(word);
}

void NameIndex::Lists::add(std::u16string_view name)
{
    const std::size_t begin = m_texts.size();
    for (const std::u16string_view word : text::nameWords(name)) {
        const std::size_t at = m_texts.size();
        m_texts += text::nameKey(word);
        m_startsWord.resize(m_texts.size(), false);
        if (m_texts.size() > at)
            m_startsWord[at] = true;
    }
    if (m_texts.size() > begin)
        m_ends.push_back(static_cast<std::uint32_t>(m_texts.size()));
}

int NameIndex::Lists::rank(const text::SearchPattern& pattern, std::size_t list) const
{
    if (list >= size())
        return 0;
    int best = 0;
    const std::u16string_view all = m_texts;
    std::uint32_t begin = beginOf(m_lists[list]);
    for (std::uint32_t i = m_lists[list]; i < m_lists[list + 1] && best < text::SearchPattern::bestRank;
         ++i) {
        best = std::max(best, pattern.rank(all.substr(begin, m_ends[i] - begin)));
        begin = m_ends[i];
    }
    return best;
}

NameIndex::Lists::Start NameIndex::Lists::startOf(const text::SearchPattern& word, std::size_t list) const
{
    Start best = Start::None;
    const std::u16string_view all = m_texts;
    for (std::uint32_t i = m_lists[list]; i < m_lists[list + 1]; ++i) {
        const std::uint32_t begin = beginOf(i);
        for (std::uint32_t at = begin; at < m_ends[i]; ++at) {
            if (!m_startsWord[at] || word.rank(all.substr(at, m_ends[i] - at)) < fromItsStart)
                continue;
            if (at == begin)
                return Start::OfName;
            best = Start::OfWord;
        }
    }
    return best;
}

int NameIndex::Lists::scattering(const std::vector<text::SearchPattern>& words, std::size_t list) const
{
    bool ofName = false;
    for (const text::SearchPattern& word : words) {
        const Start start = startOf(word, list);
        if (start == Start::None)
            return NameQuery::scattered;
        ofName = ofName || start == Start::OfName;
    }
    return ofName ? NameQuery::fromTheStart : NameQuery::atWords;
}

NameIndex::NameIndex(const atlas::Atlas& atlas)
{
    for (const atlas::Entity& entity : atlas.entities) {
        m_entities.add(entity.nameKo);
        m_entities.add(entity.nameEn);
        m_entities.add(std::u16string(entity.ticker.begin(), entity.ticker.end()));
        for (const std::u16string& alias : entity.aliases)
            m_entities.add(alias);
        m_entities.closeList();
    }
    for (const atlas::ReadArticle& read : atlas.articles) {
        m_articles.add(article::shownTitle(*read.article));
        m_articles.closeList();
    }
}

int NameIndex::rank(const text::SearchPattern& pattern, atlas::EntityId entity) const
{
    return m_entities.rank(pattern, static_cast<std::size_t>(entity));
}

NameIndex::Ranks NameIndex::entityRanks(const text::SearchPattern& pattern) const
{
    Ranks ranks(m_entities.size());
    for (std::size_t i = 0; i < ranks.size(); ++i)
        ranks[i] = static_cast<unsigned char>(m_entities.rank(pattern, i));
    return ranks;
}

NameIndex::Ranks NameIndex::entityRanks(const NameQuery& query, const std::vector<Ranks>& words) const
{
    Ranks ranks = words.size() == 1 ? words.front() : entityRanks(query.whole());
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        const auto isFound = [i](const Ranks& word) { return word[i] > 0; };
        if (ranks[i] > 0)
            ranks[i] += NameQuery::sideBySide;
        else if (words.size() > 1 && std::all_of(words.begin(), words.end(), isFound))
            ranks[i] = static_cast<unsigned char>(m_entities.scattering(query.words(), i));
    }
    return ranks;
}

int NameIndex::rank(const NameQuery& query, atlas::ArticleId article) const
{
    const auto list = static_cast<std::size_t>(article);
    if (const int whole = m_articles.rank(query.whole(), list); whole > 0)
        return whole + NameQuery::sideBySide;
    const auto isFound = [&](const text::SearchPattern& word) { return m_articles.rank(word, list) > 0; };
    const std::vector<text::SearchPattern>& words = query.words();
    const bool all = words.size() > 1 && std::all_of(words.begin(), words.end(), isFound);
    return all ? m_articles.scattering(words, list) : 0;
}

} // namespace atlas::models
