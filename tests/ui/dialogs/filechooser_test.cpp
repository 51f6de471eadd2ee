#include "ui/dialogs/filechooser.h"
#include "ui/theme/catalogues.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileIconProvider>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

namespace atlas::tests {

using text::Language;

/// The dialogs for files speak the interface's language, whatever that of the system.
class FileChooserTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void everyWordIsOfTheInterface_data();
    void everyWordIsOfTheInterface();
    void filesAreDescribedAsTheProgramWrites_data();
    void filesAreDescribedAsTheProgramWrites();
    void aNameToSaveGetsTheEndingOfItsKind();
    void aFolderThatIsGoneGivesWayToOnesOwn();
    void signsAreOfTheProgram();
    void noQuestionLeavesAParticleOpen();

private:
    void write(const char* name, int bytes) const;
    static QStringList wordsOf(const QFileDialog&);
    /// Texts of a row of the list, once the folder was read.
    QStringList row(QFileDialog&, const QString& name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileChooserTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("ga.txt", 2048);
    write("na", 0);
    QVERIFY(QDir(m_folder->path()).mkdir("da"));
}

void FileChooserTest::write(const char* name, int bytes) const
{
    QFile file(m_folder->filePath(QLatin1StringView(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(bytes, 'x'));
    file.flush(); // which would set the time anew
    QVERIFY(file.setFileTime(QDateTime(QDate(2024, 7, 30), QTime(9, 5)), QFileDevice::FileModificationTime));
}

QStringList FileChooserTest::wordsOf(const QFileDialog& dialog)
{
    QStringList words{dialog.windowTitle()};
    for (const auto* label : dialog.findChildren<QLabel*>())
        words << label->text();
    for (const auto* button : dialog.findChildren<QAbstractButton*>())
        words << button->text() << button->toolTip();
    const auto* kinds = dialog.findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
    for (int i = 0; i < kinds->count(); ++i)
        words << kinds->itemText(i).section(u'(', 0, 0);
    const QAbstractItemModel& files = *dialog.findChild<QTreeView*>()->model();
    for (int column = 0; column < files.columnCount(); ++column)
        words << files.headerData(column, Qt::Horizontal).toString();
    words.removeAll(QString());
    return words;
}

QStringList FileChooserTest::row(QFileDialog& dialog, const QString& name) const
{
    auto* list = dialog.findChild<QTreeView*>();
    const auto find = [&] {
        for (int i = 0; i < list->model()->rowCount(list->rootIndex()); ++i)
            if (const QModelIndex at = list->model()->index(i, 0, list->rootIndex()); at.data() == name)
                return at;
        return QModelIndex();
    };
    // The folder is read on a thread of Qt's.
    if (!QTest::qWaitFor([&] { return find().isValid(); }))
        return {};
    const QModelIndex at = find();
    return {at.siblingAtColumn(1).data().toString(), at.siblingAtColumn(2).data().toString(),
            at.siblingAtColumn(3).data().toString()};
}

void FileChooserTest::aFolderThatIsGoneGivesWayToOnesOwn()
{
    const auto folderOf = [](const QString& proposed) {
        return ui::fileDialog({"Save", QFileDialog::AnyFile, {"PNG (*.png)"}, proposed}, Language::English,
                              nullptr)
            ->directory()
            .path();
    };
    QCOMPARE(folderOf(m_folder->filePath("chart.png")), m_folder->path());
    QCOMPARE(folderOf(m_folder->filePath("gone/chart.png")), QDir::homePath());
}

void FileChooserTest::everyWordIsOfTheInterface_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QFileDialog::FileMode>("mode");
    for (const auto& [name, language] :
         {std::pair("ko", Language::Korean), std::pair("en", Language::English)})
        for (const auto& [purpose, mode] :
             {std::pair("open", QFileDialog::ExistingFiles), std::pair("folder", QFileDialog::Directory),
              std::pair("save", QFileDialog::AnyFile)})
            QTest::addRow("%s, %s", purpose, name) << language << mode;
}

void FileChooserTest::everyWordIsOfTheInterface()
{
    QFETCH(const Language, language);
    QFETCH(const QFileDialog::FileMode, mode);
    ui::Catalogues catalogues(*qApp);
    catalogues.setLanguage(language);
    const bool korean = language == Language::Korean;
    const QStringList kinds{korean ? QStringLiteral("기사 (*.txt)") : QStringLiteral("Articles (*.txt)")};
    const QString title = korean ? QStringLiteral("제목") : QStringLiteral("Title");
    const auto dialog = ui::fileDialog({title, mode, kinds, m_folder->filePath("x.txt")}, language, nullptr);
    dialog->show();
    const QStringList words = wordsOf(*dialog);
    QVERIFY(words.size() > 10);
    const QRegularExpression foreign(korean ? QStringLiteral("[A-Za-z]{2}") : QStringLiteral("[가-힣]"));
    for (const QString& word : words)
        QVERIFY2(!word.contains(foreign), qPrintable(word));
}

void FileChooserTest::filesAreDescribedAsTheProgramWrites_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("text, ko") << Language::Korean << "ga.txt"
                              << QStringList{"2.0 KiB", "TXT 파일", "2024-07-30 09:05"};
    QTest::newRow("text, en") << Language::English << "ga.txt"
                              << QStringList{"2.0 KiB", "TXT file", "30 Jul 2024 09:05"};
    QTest::newRow("no ending, ko") << Language::Korean << "na"
                                   << QStringList{"0 바이트", "파일", "2024-07-30 09:05"};
    QTest::newRow("no ending, en") << Language::English << "na"
                                   << QStringList{"0 bytes", "File", "30 Jul 2024 09:05"};
    QTest::newRow("folder, ko") << Language::Korean << "da" << QStringList{"", "폴더"};
    QTest::newRow("folder, en") << Language::English << "da" << QStringList{"", "Folder"};
}

void FileChooserTest::filesAreDescribedAsTheProgramWrites()
{
    QFETCH(const Language, language);
    QFETCH(const QString, name);
    QFETCH(const QStringList, expected);
    ui::Catalogues catalogues(*qApp);
    catalogues.setLanguage(language);
    const auto dialog =
        ui::fileDialog({{}, QFileDialog::ExistingFiles, {}, m_folder->filePath("x")}, language, nullptr);
    dialog->show();
    QCOMPARE(row(*dialog, name).mid(0, expected.size()), expected);
}

void FileChooserTest::aNameToSaveGetsTheEndingOfItsKind()
{
    const QStringList kinds{"One (*.one)", "Two (*.two *.zwei)"};
    const auto dialog = ui::fileDialog({{}, QFileDialog::AnyFile, kinds, m_folder->filePath("x.one")},
                                       Language::Korean, nullptr);
    QCOMPARE(dialog->selectedFiles(), QStringList{m_folder->filePath("x.one")});
    QCOMPARE(dialog->defaultSuffix(), QString("one"));
    emit dialog->filterSelected(kinds[1]);
    QCOMPARE(dialog->defaultSuffix(), QString("two"));
    const auto other = ui::fileDialog({{}, QFileDialog::AnyFile, kinds, m_folder->filePath("x.two")},
                                      Language::Korean, nullptr);
    QCOMPARE(other->selectedNameFilter(), kinds[1]);
    QCOMPARE(other->selectedFiles(), QStringList{m_folder->filePath("x.two")});
    QCOMPARE(other->defaultSuffix(), QString("two"));
}

void FileChooserTest::signsAreOfTheProgram()
{
    const auto dialog = ui::fileDialog({{}, QFileDialog::ExistingFiles, {}, m_folder->filePath("x")},
                                       Language::Korean, nullptr);
    for (const auto* button : dialog->findChildren<QToolButton*>())
        if (!button->icon().isNull() && button->objectName().endsWith("Button"))
            QVERIFY2(button->icon().cacheKey() != 0 && button->icon().availableSizes().isEmpty(),
                     qPrintable(button->objectName())); // drawn from lines, in no fixed size
    QVERIFY(dialog->iconProvider()->icon(QFileIconProvider::Folder).availableSizes().isEmpty());
}

void FileChooserTest::noQuestionLeavesAParticleOpen()
{
    ui::Catalogues catalogues(*qApp);
    catalogues.setLanguage(Language::Korean);
    for (const char* sentence : {"%1 already exists.\nDo you want to replace it?",
                                 "'%1' is write protected.\nDo you want to delete it anyway?",
                                 "Are you sure you want to delete '%1'?"}) {
        const QString words = QFileDialog::tr(sentence);
        QVERIFY2(words.contains("%1") && !words.contains(u'('), qPrintable(words));
    }
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::FileChooserTest)
#include "filechooser_test.moc"
