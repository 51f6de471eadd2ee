#include "article/title.h"

#include "article/sources.h"

namespace atlas::article {

std::u16string shownTitle(const Article& article)
{
    if (!article.title.empty())
        return article.title;
    if (!article.excerptOf.empty())
        return text::fromUtf8(article.excerptOf);
    const std::string file = article.source.substr(article.source.find_last_of("/\\") + 1); // npos + 1 is 0
    const bool amongMany = kindOfFile(article.source) == Source::Kind::JsonLines;
    return text::fromUtf8(file.empty() || amongMany ? article.id : file);
}

} // namespace atlas::article
