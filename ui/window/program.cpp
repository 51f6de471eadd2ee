#include "ui/window/program.h"

#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QSettings>

#include <utility>

namespace atlas::ui {

void nameApplication(const char* version)
{
    QCoreApplication::setOrganizationName(QStringLiteral("alliance-atlas"));
    QCoreApplication::setApplicationName(QStringLiteral("alliance-atlas"));
    QCoreApplication::setApplicationVersion(QString::fromLatin1(version));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.allianceatlas.atlas"));
}

int runWindow(QApplication& application, std::shared_ptr<const atlas::ReadingTables> tables,
              const QStringList& paths, std::optional<text::Encoding> encoding, const QString& sample)
{
    QSettings settings;
    Theme theme(application);
    Catalogues catalogues(application);
    models::Document document;
    models::Selection selection{document};
    jobs::ReadingJob reading(std::move(tables));
    MainWindow window({theme, catalogues, document, selection, reading, settings, {sample}});
    window.show();
    if (paths.isEmpty())
        window.openSample();
    else
        window.open(paths, encoding);
    return QApplication::exec();
}

} // namespace atlas::ui
