#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/segments.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

using text::Language;

namespace {

/// How many columns of pixels the words of a button reach over, as the style paints them: fewer where they
/// are cut.
int inkWidth(QToolButton& button)
{
    const QImage image = button.grab().toImage();
    const QRect inside = image.rect().adjusted(4, 4, -4, -4); // without border and corners
    const QRgb ground = image.pixel(inside.topLeft());
    int first = inside.right() + 1;
    int last = inside.left();
    for (int x = inside.left(); x <= inside.right(); ++x)
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            if (image.pixel(x, y) != ground) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
    return last - first + 1;
}

/// The same with as much room as anybody could wish.
int wholeWidth(QToolButton& button)
{
    const QRect place = button.geometry();
    button.resize(place.width() * 3, place.height());
    const int width = inkWidth(button);
    button.setGeometry(place);
    return width;
}

} // namespace

/// No word of the export dialog is cut: in both languages and themes, with the system's font larger than
/// usual, each choice chosen once (its words are bold then).
class ExportWordsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_font = qApp->font(); }
    void cleanup() { qApp->setFont(m_font); }
    void everyWordHasItsRoom_data();
    void everyWordHasItsRoom();

private:
    static void checkChoices(const ui::ExportDialog&);
    static void checkWords(const ui::ExportDialog&);

    QFont m_font;
};

void ExportWordsTest::everyWordHasItsRoom_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ui::Theme::Choice>("theme");
    QTest::addColumn<double>("larger");
    for (const double larger : {1.0, 1.5})
        for (const auto language : {Language::Korean, Language::English})
            for (const auto theme : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark})
                QTest::addRow("%s, %s, %.1f", language == Language::Korean ? "ko" : "en",
                              theme == ui::Theme::Choice::Dark ? "dark" : "light", larger)
                    << language << theme << larger;
}

void ExportWordsTest::everyWordHasItsRoom()
{
    QFETCH(const Language, language);
    QFETCH(const ui::Theme::Choice, theme);
    QFETCH(const double, larger);
    QFont font = m_font;
    font.setPointSizeF(font.pointSizeF() * larger);
    qApp->setFont(font);
    ui::Theme look(*qApp);
    look.setChoice(theme);
    ui::Catalogues catalogues(*qApp);
    catalogues.setLanguage(language);
    const QTemporaryDir folder;
    QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
    ui::ExportSubject subject;
    subject.picture = [](Language, ui::Scheme) {
        ui::Picture picture;
        picture.contentSize = QSizeF(400, 200);
        picture.paint = [](QPainter&, const QRectF&, const ui::Palette&) {};
        return picture;
    };
    ui::ExportDialog dialog(subject, look, catalogues, settings);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    checkWords(dialog);
    checkChoices(dialog);
}

void ExportWordsTest::checkChoices(const ui::ExportDialog& dialog)
{
    int chosen = 0;
    for (ui::Segments* segments : dialog.findChildren<ui::Segments*>()) {
        const int before = segments->current();
        for (int i = 0; segments->button(i) != nullptr && segments->isVisible(); ++i) {
            QToolButton& button = *segments->button(i);
            segments->setCurrent(i);
            QVERIFY2(inkWidth(button) > 0, qPrintable(button.text()));
            QCOMPARE(inkWidth(button), wholeWidth(button));
            QFont bold = button.font();
            bold.setWeight(QFont::DemiBold);
            const int room = button.width() - QFontMetrics(bold).horizontalAdvance(button.text());
            QVERIFY2(room >= 18, qPrintable(button.text())); // what the style leaves on both sides
            QVERIFY2(segments->rect().contains(button.geometry()), qPrintable(button.text()));
            ++chosen;
        }
        segments->setCurrent(before);
    }
    QVERIFY(chosen > 10);
}

void ExportWordsTest::checkWords(const ui::ExportDialog& dialog)
{
    for (QWidget* each : dialog.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(each);
        const bool hasWords = label || qobject_cast<QPushButton*>(each) || qobject_cast<QSpinBox*>(each);
        if (!hasWords || !each->isVisible() || (label && label->text().isEmpty()))
            continue;
        QVERIFY2(each->width() >= each->sizeHint().width() && each->height() >= each->sizeHint().height(),
                 qPrintable(label ? label->text() : each->metaObject()->className()));
        QVERIFY(each->parentWidget()->rect().contains(each->geometry()));
    }
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ExportWordsTest)
#include "exportwords_test.moc"
