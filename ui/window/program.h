#pragma once

#include "text/encoding.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QApplication;

namespace atlas::atlas {
struct ReadingTables;
} // namespace atlas::atlas

namespace atlas::ui {

/// What the program is called by desktop and settings; before any window or setting is made.
void nameApplication(const char* version);

/// Opens the window on `paths`, their text files in `encoding` where one is stated, or on the sample corpus
/// where there are none, and runs until it is closed.
int runWindow(QApplication&, std::shared_ptr<const atlas::ReadingTables>, const QStringList& paths,
              std::optional<text::Encoding> encoding, const QString& sample);

} // namespace atlas::ui
