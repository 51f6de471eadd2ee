#include "ui/window/aboutbox.h"

#include <QCoreApplication>
#include <QPushButton>

namespace atlas::ui {

AboutBox::AboutBox(QWidget* parent) : QMessageBox(parent)
{
    setObjectName("about");
    setWindowTitle(tr("About Alliance Atlas"));
    setTextFormat(Qt::PlainText);
    //: %1 is the version
    setText(tr("Alliance Atlas %1").arg(QCoreApplication::applicationVersion()));
    setInformativeText(tr("Reads news, finds who works with whom, and shows the words that say so.\n"
                          "Free software under the GNU General Public License, version 3 or later."));
    addButton(QMessageBox::Ok)->setIcon({});
}

} // namespace atlas::ui
