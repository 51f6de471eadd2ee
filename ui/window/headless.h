#pragma once

#include "exchange/exportrequest.h"

#include <QString>

#include <functional>
#include <memory>
#include <string>

class QApplication;

namespace atlas::atlas {
struct ReadingTables;
} // namespace atlas::atlas

namespace atlas::ui {

/// What drawing without a window works with.
struct HeadlessParts
{
    QApplication& application; ///< on the offscreen platform
    std::shared_ptr<const atlas::ReadingTables> tables;
    QString sample; ///< folder of the sample corpus
    /// Takes what went wrong, with the file it is about.
    std::function<void(const std::string& about, const text::Problem&)> complain;
    /// Takes what was written: each file as it was named; of an overview its folder.
    std::function<void(const std::string& path)> wrote;
};

/// Reads the articles of the request and writes its pictures and data, as the window would export them; what
/// could not be read or written goes to `complain`, each file written to `wrote`. Blocks. Exit status: 0, or
/// 1 where anything failed.
int exportAll(const HeadlessParts&, const exchange::ExportRequest&);

/// Writes network, market-cap chart and one annotated article of the sample corpus, in Korean and English,
/// into a folder that is made where it is missing, and gives its whole path to `wrote`. Blocks. Exit status
/// as above.
int drawOverview(const HeadlessParts&, const QString& folder);

} // namespace atlas::ui
