#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/segments.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

class ExportDialogTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void savesAsChosen();
    void aWidthTypedInMakesTheSizeCustom();
    void theLanguageOfThePictureIsItsOwn();
    void copiesToTheClipboard();
    void remembersWhatWasChosen();
    void saysThatSavingFailed();
    void cancellingTheFileDialogChangesNothing();
    void addsTheEnding();
    void savesWhatTheFormatSays_data();
    void savesWhatTheFormatSays();
    void anEndingTypedInWins();
    void aPaperSetsSizeAndResolution();
    void shapesHaveNoPixels();
    void refusesWhatIsTooLarge();
    void returnSavesWhereNoButtonHasTheKeys();

private:
    std::unique_ptr<ui::ExportDialog> makeDialog();
    void press(const char* segments, int index);
    QString message() const { return m_dialog->findChild<QLabel*>(QStringLiteral("message"))->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Catalogues> m_catalogues;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::ExportDialog> m_dialog;
    QSizeF m_content;
};

void ExportDialogTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_catalogues = std::make_unique<ui::Catalogues>(*qApp);
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    m_content = QSizeF(400, 200);
    m_dialog = makeDialog();
}

void ExportDialogTest::cleanup()
{
    m_dialog.reset();
    m_settings.reset(); // writes itself down as it goes, and would make its folder again
    m_folder.reset();
}

std::unique_ptr<ui::ExportDialog> ExportDialogTest::makeDialog()
{
    ui::ExportSubject subject;
    subject.fileName = QStringLiteral("chart");
    subject.picture = [this](text::Language language, ui::Scheme) {
        ui::Picture picture;
        picture.title = language == text::Language::Korean ? QStringLiteral("제목") : QStringLiteral("Title");
        picture.contentSize = m_content;
        picture.paint = [](QPainter& painter, const QRectF& content, const ui::Palette& colours) {
            painter.fillRect(content, colours.accent);
        };
        return picture;
    };
    auto dialog = std::make_unique<ui::ExportDialog>(subject, *m_theme, *m_catalogues, *m_settings);
    dialog->setChoosePath(
        [this](const QString& proposed) { return m_folder->filePath(QFileInfo(proposed).fileName()); });
    dialog->show();
    return dialog;
}

void ExportDialogTest::press(const char* segments, int index)
{
    auto* choice = m_dialog->findChild<ui::Segments*>(QLatin1StringView(segments));
    QVERIFY(choice);
    QTest::mouseClick(choice->button(index), Qt::LeftButton);
    QCOMPARE(choice->current(), index);
}

void ExportDialogTest::returnSavesWhereNoButtonHasTheKeys()
{
    auto* save = m_dialog->findChild<QPushButton*>("savePicture");
    auto* other = m_dialog->findChild<QPushButton*>("copyPicture");
    QVERIFY(save && other);
    QVERIFY(save->isDefault());
    QApplication::setActiveWindow(m_dialog.get());
    other->setFocus();
    QTRY_VERIFY(other->isDefault() && !save->isDefault());
    m_dialog->findChild<QSpinBox*>()->setFocus();
    QVERIFY(save->isDefault() && !other->isDefault());
}

void ExportDialogTest::savesAsChosen()
{
    press("size", 2);
    press("ground", 1);
    press("scheme", 1);
    press("language", 1);
    const auto* result = m_dialog->findChild<QLabel*>(QStringLiteral("result"));
    QVERIFY2(result->text().startsWith(QLocale().toString(4 * 464)), qPrintable(result->text()));
    QVERIFY(result->text().endsWith(QStringLiteral("384 dpi")));
    const QSignalSpy saved(m_dialog.get(), &ui::ExportDialog::saved);
    m_dialog->save();
    QCOMPARE(saved.count(), 1);
    const QImage image(saved.at(0).at(0).toString());
    QCOMPARE(image.width(), 4 * 464);
    QCOMPARE(image.dotsPerMeterX(), qRound(384 / 0.0254));
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), ui::palette(ui::Scheme::Dark).accent);
    QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Title"));
    QVERIFY(!m_dialog->isVisible());
}

void ExportDialogTest::aWidthTypedInMakesTheSizeCustom()
{
    auto* width = m_dialog->findChild<QSpinBox*>(QStringLiteral("width"));
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, QStringLiteral("1000"));
    QCOMPARE(m_dialog->findChild<ui::Segments*>(QStringLiteral("size"))->current(), 3);
    QCOMPARE(m_dialog->image().width(), 1000);
    press("size", 0);
    QCOMPARE(width->value(), 464);
    QCOMPARE(m_dialog->image().width(), 464);
}

void ExportDialogTest::theLanguageOfThePictureIsItsOwn()
{
    m_catalogues->setLanguage(text::Language::English);
    m_dialog = makeDialog();
    QCOMPARE(m_dialog->image().text(QStringLiteral("Title")), QStringLiteral("Title"));
    press("language", 0);
    QCOMPARE(m_dialog->image().text(QStringLiteral("Title")), QStringLiteral("제목"));
    QCOMPARE(m_catalogues->language(), text::Language::English);
}

void ExportDialogTest::copiesToTheClipboard()
{
    press("size", 0);
    m_dialog->copy();
    QCOMPARE(QApplication::clipboard()->image().width(), 464);
    QVERIFY(!message().isEmpty());
    QVERIFY(m_dialog->isVisible());
}

void ExportDialogTest::remembersWhatWasChosen()
{
    press("size", 2);
    press("ground", 1);
    press("scheme", 1);
    m_dialog->copy();
    m_dialog = makeDialog();
    QCOMPARE(m_dialog->options().scale, 4.0);
    QCOMPARE(m_dialog->options().ground, ui::Ground::Transparent);
    QCOMPARE(m_dialog->options().scheme, ui::Scheme::Dark);
}

void ExportDialogTest::saysThatSavingFailed()
{
    const QString path = m_folder->filePath(QStringLiteral("none/there.png"));
    m_dialog->setChoosePath([&path](const QString&) { return QString(path); });
    const QSignalSpy saved(m_dialog.get(), &ui::ExportDialog::saved);
    m_dialog->save();
    QCOMPARE(saved.count(), 0);
    QVERIFY2(message().contains(path), qPrintable(message()));
    QVERIFY(m_dialog->isVisible());
}

void ExportDialogTest::cancellingTheFileDialogChangesNothing()
{
    m_dialog->setChoosePath([](const QString&) { return QString(); });
    m_dialog->save();
    QVERIFY(m_dialog->isVisible());
    QVERIFY(message().isEmpty());
}

void ExportDialogTest::addsTheEnding()
{
    m_dialog->setChoosePath([this](const QString&) { return m_folder->filePath(QStringLiteral("그림")); });
    m_dialog->save();
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("그림.png"))));
}

void ExportDialogTest::savesWhatTheFormatSays_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("PNG") << 0 << "chart.png" << QByteArray("\x89PNG");
    QTest::newRow("SVG") << 1 << "chart.svg" << QByteArray("<?xml");
    QTest::newRow("PDF") << 2 << "chart.pdf" << QByteArray("%PDF");
}

void ExportDialogTest::savesWhatTheFormatSays()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, beginning);
    press("format", format);
    m_dialog->save();
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(beginning));
    m_dialog = makeDialog();
    QCOMPARE(static_cast<int>(m_dialog->format()), format); // remembered
}

void ExportDialogTest::anEndingTypedInWins()
{
    m_dialog->setChoosePath([this](const QString&) { return m_folder->filePath(QStringLiteral("a.svg")); });
    m_dialog->save();
    QFile file(m_folder->filePath(QStringLiteral("a.svg")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("<svg"));
}

void ExportDialogTest::aPaperSetsSizeAndResolution()
{
    press("page", 2);
    const auto* result = m_dialog->findChild<QLabel*>(QStringLiteral("result"));
    QCOMPARE(result->text(), QStringLiteral("3,508 × 2,480 px, 300 dpi"));
    QCOMPARE(m_dialog->image().size(), QSize(3508, 2480));
    QVERIFY(!m_dialog->findChild<QWidget*>(QStringLiteral("size"))->isVisible());
    press("page", 0);
    QVERIFY(m_dialog->findChild<QWidget*>(QStringLiteral("size"))->isVisible());
    QCOMPARE(m_dialog->image().width(), 2 * 464);
}

void ExportDialogTest::shapesHaveNoPixels()
{
    press("format", 2);
    press("page", 1);
    const auto* result = m_dialog->findChild<QLabel*>(QStringLiteral("result"));
    QCOMPARE(result->text(), QStringLiteral("210 × 148 mm"));
    m_content = QSizeF(400, 90'000);
    press("page", 0); // too large for pixels only
    QVERIFY(message().isEmpty());
}

void ExportDialogTest::refusesWhatIsTooLarge()
{
    m_content = QSizeF(400, 9000);
    press("size", 2);
    QVERIFY(m_dialog->image().isNull());
    QVERIFY(!message().isEmpty());
    for (const QPushButton* button : m_dialog->findChildren<QPushButton*>())
        QCOMPARE(button->isEnabled(), button->text() == ui::ExportDialog::tr("Close"));
    press("size", 0);
    QVERIFY(message().isEmpty());
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ExportDialogTest)
#include "exportdialog_test.moc"
