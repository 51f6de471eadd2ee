#include "article/compose.h"
#include "article/reader.h"

namespace atlas::article {

text::Result<Article> readTextArticle(std::string_view bytes, std::string_view source,
                                      const Furniture& furniture, const ReadOptions& options)
{
    auto decoded = text::decode(bytes, options.encoding);
    if (!decoded)
        return decoded.problem();
    Article article;
    article.id = stemOf(source);
    article.source = source;
    article.encoding = decoded->encoding;
    if (decoded->damage)
        article.problems.push_back(*decoded->damage);
    article.text = std::move(decoded).value().text;
    compose(article, furniture);
    if (!article.published)
        article.published = options.published;
    return article;
}

} // namespace atlas::article
