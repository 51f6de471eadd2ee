#include "workspace/collection.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace atlas::workspace {

namespace {

/// The articles of a collection by id.
class Shelf
{
public:
    explicit Shelf(std::vector<atlas::ReadArticle>& articles) : m_articles(articles)
    {
        for (std::size_t i = 0; i < articles.size(); ++i)
            m_places.emplace(articles[i].article->id, i);
    }

    void put(atlas::ReadArticle read)
    {
        if (isTakenByAnother(*read.article)) {
            article::Article renamed = *read.article;
            renamed.id = idOfItsOwn(renamed);
            read.article = std::make_shared<const article::Article>(std::move(renamed));
        }
        const auto [place, isNew] = m_places.try_emplace(read.article->id, m_articles.size());
        if (isNew)
            m_articles.push_back(std::move(read));
        else
            m_articles[place->second] = std::move(read);
    }

private:
    static std::string idOfItsOwn(const article::Article& article)
    {
        return article.id + '@' + article.source;
    }
    /// Files of one name lie in many folders; the same text under the same id is the same article anywhere.
    bool isTakenByAnother(const article::Article& article) const
    {
        const auto known = m_places.find(article.id);
        if (known == m_places.end())
            return false;
        const article::Article& other = *m_articles[known->second].article;
        return other.source != article.source &&
               (other.text != article.text || m_places.contains(idOfItsOwn(article)));
    }

    std::vector<atlas::ReadArticle>& m_articles;
    std::unordered_map<std::string, std::size_t> m_places;
};

} // namespace

Collection withRead(Collection before, std::vector<atlas::ReadArticle> read,
                    std::vector<FailedSource> failures)
{
    Shelf shelf(before.articles);
    std::unordered_set<std::string> readNow;
    for (const FailedSource& failure : failures)
        readNow.insert(failure.source);
    for (atlas::ReadArticle& article : read) {
        readNow.insert(article.article->source);
        shelf.put(std::move(article));
    }
    std::erase_if(before.failures,
                  [&](const FailedSource& failure) { return readNow.contains(failure.source); });
    before.failures.insert(before.failures.end(), std::make_move_iterator(failures.begin()),
                           std::make_move_iterator(failures.end()));
    return before;
}

} // namespace atlas::workspace
