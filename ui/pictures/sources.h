#pragma once

#include "atlas/atlas.h"
#include "text/language.h"

#include <QString>
#include <QStringList>

#include <map>

namespace atlas::ui {

/// What a picture rests on: first the article that states most of what is shown, of equals the newest, then
/// the first of the atlas.
struct Sources
{
    QStringList named; ///< for the foot of the page: "디지털타임스 2024-07-30", each once; made-up examples
                       ///< say so and give their title
    QStringList inFull; ///< for the metadata: publisher, day and title of every article, each once
    friend bool operator==(const Sources&, const Sources&) = default;
};

/// Of articles and how many of the things shown (bars, ties) each states. In the interface's words, with days
/// in the language asked for. The file's name stands for an article without publisher and title.
Sources sourcesOf(const atlas::Atlas&, const std::map<atlas::ArticleId, int>& stated, text::Language);

} // namespace atlas::ui
