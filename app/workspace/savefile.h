#pragma once

#include "text/problem.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace atlas::workspace {

/// Writes a file that replaces the one of that name only once it is whole. Nothing where it went well, else
/// "export.cannot-write" (path, the system's reason). Any thread.
std::optional<text::Problem> saveFile(const QString& path, QByteArrayView bytes);

} // namespace atlas::workspace
