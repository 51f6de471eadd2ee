#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QApplication;

namespace atlas::atlas {
struct ReadingTables;
} // namespace atlas::atlas

namespace atlas::ui {

/// What the program is called by desktop and settings; before any window or setting is made.
void nameApplication(const char* version);

/// Opens the window on `paths`, or on the sample corpus where there are none, and runs until it is closed.
int runWindow(QApplication&, std::shared_ptr<const atlas::ReadingTables>, const QStringList& paths,
              const QString& sample);

} // namespace atlas::ui
