#include "workspace/collection.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace atlas::workspace {

Collection withRead(Collection before, std::vector<atlas::ReadArticle> read,
                    std::vector<FailedSource> failures)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < before.articles.size(); ++i)
        places.emplace(before.articles[i].article->id, i);
    std::unordered_set<std::string> readNow;
    for (const FailedSource& failure : failures)
        readNow.insert(failure.source);
    for (atlas::ReadArticle& article : read) {
        readNow.insert(article.article->source);
        const auto [place, isNew] = places.try_emplace(article.article->id, before.articles.size());
        if (isNew)
            before.articles.push_back(std::move(article));
        else
            before.articles[place->second] = std::move(article);
    }
    std::erase_if(before.failures,
                  [&](const FailedSource& failure) { return readNow.contains(failure.source); });
    before.failures.insert(before.failures.end(), std::make_move_iterator(failures.begin()),
                           std::make_move_iterator(failures.end()));
    return before;
}

} // namespace atlas::workspace
