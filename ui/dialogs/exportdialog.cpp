#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/picturepreview.h"
#include "ui/dialogs/segments.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::ui {

namespace {

constexpr std::array<double, 3> scales{1, 2, 4};
constexpr int leastPixels = 320;
constexpr double dotsPerInch = 96;
const QString sizeKey = QStringLiteral("export/size");
const QString widthKey = QStringLiteral("export/width");
const QString groundKey = QStringLiteral("export/transparent");
const QString schemeKey = QStringLiteral("export/dark");
const QString folderKey = QStringLiteral("export/folder");

QString withEnding(const QString& path)
{
    return path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive) ? path : path + QStringLiteral(".png");
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, const Theme& theme, const Catalogues& catalogues,
                           QSettings& settings, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_theme(theme), m_catalogues(catalogues),
      m_settings(settings)
{
    m_choosePath = [this](const QString& proposed) {
        return QFileDialog::getSaveFileName(this, tr("Export as PNG"), proposed, tr("PNG picture (*.png)"));
    };
    m_preview = new PicturePreview(theme);
    auto* side = new QFrame;
    side->setProperty("look", "panel");
    side->setFixedWidth(theme.px(268));
    auto* column = new QVBoxLayout(side);
    const int edge = theme.px(16);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(4));
    makeControls(*column);
    column->addStretch(1);
    makeButtons(*column);

    auto* row = new QHBoxLayout(this);
    const int gap = theme.px(8);
    row->setContentsMargins(gap, gap, gap, gap);
    row->setSpacing(gap);
    row->addWidget(m_preview, 1);
    row->addWidget(side);
    readSettings();
    retranslate();
    resize(theme.px(940), theme.px(560));
    m_save->setFocus();
}

QLabel* ExportDialog::addRow(QVBoxLayout& column, QWidget* control)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", "muted");
    label->setBuddy(control);
    column.addWidget(label);
    column.addWidget(control);
    column.addSpacing(m_theme.px(8));
    return label;
}

void ExportDialog::makeControls(QVBoxLayout& column)
{
    m_size = new Segments(4);
    m_size->setObjectName(QStringLiteral("size"));
    m_width = new QSpinBox;
    m_width->setObjectName(QStringLiteral("width"));
    m_width->setRange(leastPixels, longestPictureSide);
    m_width->setSingleStep(100);
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setSuffix(QStringLiteral(" px"));
    m_ground = new Segments(2);
    m_ground->setObjectName(QStringLiteral("ground"));
    m_scheme = new Segments(2);
    m_scheme->setObjectName(QStringLiteral("scheme"));
    m_language = new Segments(2);
    m_language->setObjectName(QStringLiteral("language"));
    m_sizeLabel = addRow(column, m_size);
    m_widthLabel = addRow(column, m_width);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setProperty("look", "small");
    column.insertWidget(column.count() - 1, m_result);
    m_groundLabel = addRow(column, m_ground);
    m_schemeLabel = addRow(column, m_scheme);
    m_languageLabel = addRow(column, m_language);

    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::chooseWidth);
    for (Segments* choice : {m_size, m_ground, m_scheme, m_language})
        connect(choice, &Segments::chosen, this, &ExportDialog::refresh);
}

void ExportDialog::makeButtons(QVBoxLayout& column)
{
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    column.addWidget(m_message);
    column.addSpacing(m_theme.px(4));
    m_save = new QPushButton;
    m_save->setDefault(true);
    m_copy = new QPushButton;
    m_close = new QPushButton;
    for (QPushButton* button : {m_save, m_copy, m_close})
        column.addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::readSettings()
{
    m_language->setCurrent(m_catalogues.language() == text::Language::Korean ? 0 : 1);
    m_size->setCurrent(std::clamp(m_settings.value(sizeKey, 1).toInt(), 0, 3));
    m_ground->setCurrent(m_settings.value(groundKey, false).toBool() ? 1 : 0);
    m_scheme->setCurrent(m_settings.value(schemeKey, false).toBool() ? 1 : 0);
    const QSignalBlocker quiet(m_width);
    m_width->setValue(m_settings.value(widthKey, 1920).toInt());
}

void ExportDialog::writeSettings() const
{
    m_settings.setValue(sizeKey, m_size->current());
    m_settings.setValue(widthKey, m_width->value());
    m_settings.setValue(groundKey, m_ground->current() == 1);
    m_settings.setValue(schemeKey, m_scheme->current() == 1);
}

void ExportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export as PNG"));
    m_sizeLabel->setText(tr("Size"));
    m_size->setWords({QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×"),
                      tr("Custom", "size of a picture: chosen by its width")});
    m_widthLabel->setText(tr("Width"));
    m_groundLabel->setText(tr("Background"));
    m_ground->setWords(
        {tr("Filled", "background of a picture"), tr("Transparent", "background of a picture")});
    m_schemeLabel->setText(tr("Colours"));
    m_scheme->setWords({tr("Light", "colours of a picture"), tr("Dark", "colours of a picture")});
    m_languageLabel->setText(tr("Language"));
    m_language->setWords({QStringLiteral("한국어"), QStringLiteral("English")}); // each in itself
    m_save->setText(tr("Save PNG…"));
    m_copy->setText(tr("Copy picture"));
    m_close->setText(tr("Close"));
    refresh();
}

double ExportDialog::scale() const
{
    const auto size = static_cast<Size>(m_size->current());
    if (size == Size::Custom)
        return m_width->value() / m_pageWidth;
    return scales[static_cast<std::size_t>(size)];
}

PictureOptions ExportDialog::options() const
{
    PictureOptions options;
    options.scale = scale();
    options.ground = m_ground->current() == 1 ? Ground::Transparent : Ground::White;
    options.scheme = m_scheme->current() == 1 ? Scheme::Dark : Scheme::Light;
    options.language = m_language->current() == 0 ? text::Language::Korean : text::Language::English;
    return options;
}

Picture ExportDialog::picture() const
{
    const PictureOptions chosen = options();
    Picture picture;
    m_catalogues.within(chosen.language,
                        [&] { picture = m_subject.picture(chosen.language, chosen.scheme); });
    return picture;
}

QImage ExportDialog::image() const
{
    const PictureOptions chosen = options();
    const Picture page = picture();
    QImage image;
    m_catalogues.within(chosen.language, [&] { image = ui::render(page, chosen); });
    return image;
}

void ExportDialog::chooseWidth(int)
{
    m_size->setCurrent(static_cast<int>(Size::Custom));
    refresh();
}

void ExportDialog::refresh()
{
    Picture page = picture();
    PictureOptions chosen = options();
    chosen.scale = 1;
    m_pageWidth = std::max(pixelSize(page, chosen).width(), 1);
    chosen.scale = scale();
    const QSize pixels = pixelSize(page, chosen);
    if (m_size->current() != static_cast<int>(Size::Custom)) {
        const QSignalBlocker quiet(m_width);
        m_width->setValue(pixels.width());
    }
    const QLocale locale(QLocale::English); // digits in threes, as Korean writes them too
    //: Result of the chosen size. %1, %2: width and height in pixels, %3: dots per inch
    m_result->setText(tr("%1 × %2 px, %3 dpi")
                          .arg(locale.toString(pixels.width()), locale.toString(pixels.height()),
                               locale.toString(qRound(dotsPerInch * chosen.scale))));
    m_result->setVisible(!pixels.isEmpty());
    m_save->setEnabled(!pixels.isEmpty());
    m_copy->setEnabled(!pixels.isEmpty());
    m_preview->present(std::move(page), chosen);
    if (pixels.isEmpty())
        tellProblem({"export.too-large", {}, {std::to_string(longestPictureSide)}});
    else
        tell({}, false);
}

void ExportDialog::tell(const QString& words, bool wrong)
{
    QPalette colours = m_message->palette();
    colours.setColor(QPalette::WindowText, wrong ? m_theme.palette().relation(extract::RelationType::Dispute)
                                                 : m_theme.palette().muted);
    m_message->setPalette(colours);
    m_message->setText(wrong ? QStringLiteral("⚠ ") + words : words);
}

void ExportDialog::tellProblem(const text::Problem& problem)
{
    tell(Words::problem(problem), true);
}

void ExportDialog::save()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    const QDir folder(m_settings.value(folderKey, pictures).toString());
    const QString chosen = m_choosePath(folder.filePath(withEnding(m_subject.fileName)));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen);
    if (const std::optional<text::Problem> problem = savePng(image(), path))
        return tellProblem(*problem);
    m_settings.setValue(folderKey, QFileInfo(path).absolutePath());
    writeSettings();
    emit saved(path);
    accept();
}

void ExportDialog::copy()
{
    QGuiApplication::clipboard()->setImage(image());
    writeSettings();
    tell(tr("The picture is on the clipboard."), false);
}

} // namespace atlas::ui
