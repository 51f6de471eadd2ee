#include "ui/window/exports.h"

#include "jobs/networkexport.h"
#include "models/document.h"
#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/filechooser.h"
#include "ui/network/networkpanel.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/words.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QSettings>
#include <QStandardPaths>

namespace atlas::ui {

namespace {

const QString folderKey = QStringLiteral("export/data-folder");

} // namespace

Exports::Exports(const ExportParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{
    m_choosePath = [this](const QString& proposed) {
        //: the parts in brackets are patterns of file names
        const QString kinds = tr("GraphML (*.graphml);;GEXF (*.gexf);;JSON (*.json);;CSV table (*.csv)");
        const FileQuestion question{tr("Export network as data"), QFileDialog::AnyFile,
                                    kinds.split(QStringLiteral(";;")), proposed};
        return chooseFiles(question, m_parts.catalogues.language(), m_window).value(0);
    };
}

void Exports::network()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_parts.network.picture(language, scheme);
    };
    ask({tr("alliance-network", "proposed file name"), picture, true});
}

void Exports::chart()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_parts.chart.picture(language, scheme);
    };
    // By what it shows, so that the next chart does not take the place of this one.
    ask({Words::metric(m_parts.chart.metric()).toLower().replace(u' ', u'-'), picture});
}

void Exports::ask(ExportSubject subject)
{
    ExportDialog dialog(std::move(subject), m_parts.theme, m_parts.catalogues, m_parts.settings, m_window);
    connect(&dialog, &ExportDialog::saved, this, [this](const QString& path) { tell(path, std::nullopt); });
    bool asData = false;
    connect(&dialog, &ExportDialog::dataRequested, this, [&asData] { asData = true; });
    dialog.exec();
    if (asData)
        shownData();
}

void Exports::shownData(const QString& wanted)
{
    data(m_parts.network.explorer().shown(), wanted);
}

void Exports::allData(const QString& wanted)
{
    data(nullptr, wanted);
}

void Exports::data(std::shared_ptr<const network::Graph> shown, const QString& wanted)
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(m_parts.settings.value(folderKey, documents).toString());
    const auto proposed =
        exchange::networkFormatOf('.' + wanted.toStdString()).value_or(exchange::NetworkFormat::Graphml);
    QString path = m_choosePath(
        folder.filePath(tr("alliance-network", "proposed file name") + u'.' +
                        QString::fromStdString(std::string(exchange::networkFormatName(proposed)))));
    if (path.isEmpty())
        return;
    auto format = exchange::networkFormatOf(path.toStdString());
    if (!format) {
        format = exchange::NetworkFormat::Graphml;
        path += QStringLiteral(".graphml");
    }
    m_parts.settings.setValue(folderKey, QFileInfo(path).absolutePath());
    auto* watcher = new QFutureWatcher<std::optional<text::Problem>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        tell(path, watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(jobs::saveNetwork(m_parts.document.atlas(), std::move(shown), path, *format,
                                         m_parts.catalogues.language()));
}

void Exports::tell(const QString& path, const std::optional<text::Problem>& problem)
{
    if (problem)
        return emit told(Words::problem(*problem), {});
    //: a message: %1 is the path of a file
    emit told(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)), path);
}

} // namespace atlas::ui
