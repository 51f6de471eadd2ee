#pragma once

#include "atlas/atlas.h"
#include "text/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace atlas::ui {

/// What a picture rests on, newest article first.
struct Sources
{
    QStringList named; ///< for the foot of the page: "디지털타임스 2024-07-30", each once; made-up examples,
                       ///< which say so and give their title, stand before all
    QStringList inFull; ///< for the metadata: publisher, day and title of every article, each once
    friend bool operator==(const Sources&, const Sources&) = default;
};

/// In the interface's words, with days in the language asked for. The file's name stands for an article
/// without publisher and title.
Sources sourcesOf(const atlas::Atlas&, std::vector<atlas::ArticleId>, text::Language);

} // namespace atlas::ui
