#pragma once

class QString;
class QWidget;

namespace atlas::ui {

/// The tooltip of a widget with data in it (see plainToolTip). A screen reader, which would read its tags
/// out, is given the words alone. GUI thread only.
void setPlainToolTip(QWidget*, const QString& text);

} // namespace atlas::ui
