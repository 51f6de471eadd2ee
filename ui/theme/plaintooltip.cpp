#include "ui/theme/plaintooltip.h"

#include "ui/theme/theme.h"

#include <QWidget>

namespace atlas::ui {

void setPlainToolTip(QWidget* widget, const QString& text)
{
    widget->setToolTip(plainToolTip(text));
    widget->setAccessibleDescription(text);
}

} // namespace atlas::ui
