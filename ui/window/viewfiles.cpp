#include "ui/window/viewfiles.h"

#include "ui/dialogs/filechooser.h"
#include "ui/network/networkpanel.h"
#include "ui/theme/catalogues.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace atlas::ui {

namespace {

const QString folderKey = QStringLiteral("views/folder");

} // namespace

ViewFiles::ViewFiles(const ViewFileParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{}

void ViewFiles::save()
{
    const QString name = tr("network view", "proposed file name") + QStringLiteral(".json");
    //: the part in brackets is a pattern of file names
    const FileQuestion question{tr("Save view"),
                                QFileDialog::AnyFile,
                                {tr("Views of the network (*.json)")},
                                QDir(folder()).filePath(name)};
    const QString path = chooseFiles(question, m_parts.catalogues.language(), m_window).value(0);
    if (path.isEmpty())
        return;
    setFolderOf(path);
    m_parts.network.saveViewAs(path);
}

void ViewFiles::open()
{
    const FileQuestion question{tr("Open view"),
                                QFileDialog::ExistingFile,
                                {tr("Views of the network (*.json)")},
                                QDir(folder()).filePath(QString())};
    const QString path = chooseFiles(question, m_parts.catalogues.language(), m_window).value(0);
    if (path.isEmpty())
        return;
    setFolderOf(path);
    m_parts.network.openViewFrom(path);
}

QString ViewFiles::folder() const
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return m_parts.settings.value(folderKey, documents).toString();
}

void ViewFiles::setFolderOf(const QString& path)
{
    m_parts.settings.setValue(folderKey, QFileInfo(path).absolutePath());
}

} // namespace atlas::ui
