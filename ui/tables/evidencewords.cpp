#include "ui/tables/evidencewords.h"

#include "article/title.h"
#include "atlas/filedties.h"
#include "ui/theme/words.h"

#include <QStringList>

#include <algorithm>

namespace atlas::ui {

const atlas::Evidence* EvidenceWords::at(const atlas::Relation& relation, const models::Place& place)
{
    const auto found = std::ranges::find_if(relation.evidence, [&place](const atlas::Evidence& evidence) {
        const extract::Evidence& words = evidence.words;
        return evidence.article == place.article && words.sentence == place.sentence &&
               (words.trigger == place.words || place.words == place.sentence);
    });
    return found == relation.evidence.end() ? nullptr : &*found;
}

QString EvidenceWords::confidence(double value)
{
    //: %1 is a number from 0 to 1
    return tr("confidence %1").arg(value, 0, 'f', 2);
}

QString EvidenceWords::source(const atlas::Atlas& atlas, const models::Place& place,
                              const atlas::Relation* tie, text::Language language)
{
    const article::Article& article = *atlas[place.article].article;
    QStringList parts{QString::fromStdU16String(article::shownTitle(article))};
    if (article.published)
        parts << Words::date(*article.published, language);
    const bool isOneOfMany = tie && tie->evidence.size() > 1 && atlas::hasStatus(*tie);
    if (const atlas::Evidence* evidence = isOneOfMany ? at(*tie, place) : nullptr)
        parts << confidence(evidence->confidence);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace atlas::ui
