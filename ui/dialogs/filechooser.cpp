#include "ui/dialogs/filechooser.h"

#include "ui/theme/icons.h"
#include "ui/theme/words.h"

#include <QDateTime>
#include <QFileIconProvider>
#include <QFileInfo>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QLocale>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>

namespace atlas::ui {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::FileChooser)
};

/// Sentences of Qt's dialog in which its own Korean catalogue leaves the particle open (이/가): ours come
/// first.
[[maybe_unused]] constexpr const char* sentencesOfQt[] = {
    QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    QT_TRANSLATE_NOOP("QFileDialog", "'%1' is write protected.\nDo you want to delete it anyway?"),
    QT_TRANSLATE_NOOP("QFileDialog", "Are you sure you want to delete '%1'?"),
};

QLocale localeOf(text::Language language)
{
    return QLocale(language == text::Language::Korean ? QLocale::Korean : QLocale::English);
}

QString kindOf(const QFileInfo& file)
{
    if (file.isDir())
        return FileWords::tr("Folder");
    if (file.suffix().isEmpty())
        return FileWords::tr("File");
    //: Kind of a file in a list. %1: ending of its name in capitals (TXT)
    return FileWords::tr("%1 file").arg(file.suffix().toUpper());
}

/// Qt's list of files writes sizes, kinds and dates as the system does, whatever the interface's language.
class FileList : public QIdentityProxyModel
{
public:
    FileList(text::Language language, QObject* parent) : QIdentityProxyModel(parent), m_language(language) {}

    QVariant data(const QModelIndex& index, int role) const override
    {
        const auto* files = qobject_cast<const QFileSystemModel*>(sourceModel());
        if (role != Qt::DisplayRole || !files || index.column() == 0)
            return QIdentityProxyModel::data(index, role);
        const QFileInfo file = files->fileInfo(mapToSource(index));
        if (index.column() == 1)
            return file.isDir() ? QString() : localeOf(m_language).formattedDataSize(file.size(), 1);
        return index.column() == 2 ? kindOf(file) : changed(file.lastModified());
    }

private:
    /// "2024-07-30 09:05", "30 Jul 2024 09:05"
    QString changed(const QDateTime& time) const
    {
        const QDate day = time.date();
        const text::PartialDate date{static_cast<short>(day.year()), static_cast<signed char>(day.month()),
                                     static_cast<signed char>(day.day())};
        return Words::date(date, m_language) + time.toString(QStringLiteral(" HH:mm"));
    }

    text::Language m_language;
};

/// Folders and files as the rest of the program draws them; lives as long as the dialog does.
class FileIcons : public QObject, public QFileIconProvider
{
public:
    explicit FileIcons(QObject* parent) : QObject(parent) {}

    QIcon icon(IconType type) const override { return of(type != File); }
    QIcon icon(const QFileInfo& file) const override { return of(file.isDir()); }

private:
    static QIcon of(bool folder)
    {
        return ui::icon(folder ? QStringLiteral("open-folder") : QStringLiteral("article"));
    }
};

/// Where Qt's dialog would show those of another style.
void giveIcons(QFileDialog& dialog)
{
    dialog.setIconProvider(new FileIcons(&dialog));
    const std::pair<const char*, const char*> buttons[] = {
        {"backButton", "back"},      {"forwardButton", "forward"}, {"toParentButton", "up"},
        {"newFolderButton", "plus"}, {"listModeButton", "tiles"},  {"detailModeButton", "rows"},
    };
    for (const auto& [button, sign] : buttons)
        if (auto* found = dialog.findChild<QToolButton*>(QLatin1StringView(button)))
            found->setIcon(icon(QLatin1StringView(sign)));
}

/// "graphml" of "GraphML (*.graphml)"; of several endings the first.
QString endingIn(const QString& kind)
{
    return kind.section(QStringLiteral("(*."), 1).section(u')', 0, 0).section(u' ', 0, 0);
}

constexpr double mostOfScreen = 0.9;

/// Room for whole dates beside the names.
void makeRoom(QFileDialog& dialog)
{
    const int letter = dialog.fontMetrics().averageCharWidth();
    dialog.resize(
        QSize(letter * 112, letter * 68).boundedTo(dialog.screen()->availableSize() * mostOfScreen));
    if (auto* places = dialog.findChild<QSplitter*>()) // none in a desktop's own dialog
        places->setSizes({letter * 20, letter * 92});
    if (auto* list = dialog.findChild<QTreeView*>()) {
        list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        for (int column = 1; column < list->header()->count(); ++column)
            list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
}

} // namespace

std::unique_ptr<QFileDialog> fileDialog(const FileQuestion& question, text::Language language,
                                        QWidget* parent)
{
    auto dialog = std::make_unique<QFileDialog>(parent, question.title);
    QFileDialog& it = *dialog;
    // The desktop's own dialog speaks the desktop's language.
    it.setOption(QFileDialog::DontUseNativeDialog,
                 QLocale::system().language() != localeOf(language).language());
    it.setOption(QFileDialog::ShowDirsOnly, question.mode == QFileDialog::Directory);
    const bool saves = question.mode == QFileDialog::AnyFile;
    it.setAcceptMode(saves ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    it.setFileMode(question.mode);
    it.setProxyModel(new FileList(language, &it));
    giveIcons(it);
    if (!question.kinds.isEmpty())
        it.setNameFilters(question.kinds);
    if (saves && !question.kinds.isEmpty()) {
        it.setDefaultSuffix(endingIn(question.kinds.front()));
        QObject::connect(&it, &QFileDialog::filterSelected, &it,
                         [&it](const QString& kind) { it.setDefaultSuffix(endingIn(kind)); });
    }
    if (!question.proposed.isEmpty()) {
        const QFileInfo proposed(question.proposed);
        for (const QString& kind : question.kinds) {
            if (saves && endingIn(kind) == proposed.suffix()) {
                it.selectNameFilter(kind);
                it.setDefaultSuffix(proposed.suffix());
            }
        }
        // Not where the program was started from, which is what Qt makes of a folder that is gone.
        it.setDirectory(proposed.dir().exists() ? proposed.absolutePath() : QDir::homePath());
        it.selectFile(proposed.fileName());
    }
    makeRoom(it);
    return dialog;
}

QStringList chooseFiles(const FileQuestion& question, text::Language language, QWidget* parent)
{
    const auto dialog = fileDialog(question, language, parent);
    return dialog->exec() == QDialog::Accepted ? dialog->selectedFiles() : QStringList();
}

} // namespace atlas::ui
