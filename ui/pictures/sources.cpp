#include "ui/pictures/sources.h"

#include "article/title.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace atlas::ui {

namespace {

struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::Sources)
};

QString dayOf(const article::Article& article, text::Language language)
{
    return article.published ? Words::date(*article.published, language) : QString();
}

QString titleOf(const article::Article& article)
{
    const bool isNamed = !article.title.empty() || article.publisher.empty();
    return isNamed ? QString::fromStdU16String(article::shownTitle(article)) : QString();
}

QString joined(QStringList parts, const QString& separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

QString inFull(const article::Article& article, text::Language language)
{
    const QString publisher = QString::fromStdU16String(article.publisher);
    const QString place = joined({publisher, dayOf(article, language)}, QStringLiteral(" "));
    const QString whole = joined({place, titleOf(article)}, QStringLiteral(", "));
    //: A source of a picture that is no real article. %1: publisher, date and title
    return article::isExample(article) ? SourceText::tr("Example, made up: %1").arg(whole) : whole;
}

QString named(const article::Article& article, text::Language language)
{
    if (article::isExample(article))
        return inFull(article, language);
    const QString who =
        article.publisher.empty() ? titleOf(article) : QString::fromStdU16String(article.publisher);
    return joined({who, dayOf(article, language)}, QStringLiteral(" "));
}

} // namespace

Sources sourcesOf(const atlas::Atlas& atlas, const std::map<atlas::ArticleId, int>& stated,
                  text::Language language)
{
    std::vector<std::pair<atlas::ArticleId, int>> articles(stated.begin(), stated.end());
    std::ranges::stable_sort(articles, std::ranges::greater(), [&](const auto& source) {
        return std::pair(source.second, atlas[source.first].article->published);
    });
    Sources sources;
    std::set<QString> known;
    std::set<QString> knownInFull;
    const auto add = [](QStringList& list, std::set<QString>& listed, const QString& words) {
        if (!words.isEmpty() && listed.insert(words).second)
            list.append(words);
    };
    for (const auto& [id, count] : articles) {
        const article::Article& article = *atlas[id].article;
        add(sources.named, known, named(article, language));
        add(sources.inFull, knownInFull, inFull(article, language));
    }
    return sources;
}

} // namespace atlas::ui
