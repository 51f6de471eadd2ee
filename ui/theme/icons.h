#pragma once

#include <QIcon>
#include <QString>

namespace atlas::ui {

/// The icon of that name (resources/icons/<name>.svg) in the colour of the application's text: muted where it
/// is disabled, accent where it is on. It follows the theme without being set anew. Null where there is no
/// such icon.
QIcon icon(const QString& name);

} // namespace atlas::ui
