#include "ui/dialogs/exportdialog.h"

#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/picturepreview.h"
#include "ui/dialogs/segments.h"
#include "ui/pictures/paper.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QClipboard>
#include <QDir>
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
constexpr double millimetresPerInch = 25.4;
const QString formatKey = QStringLiteral("export/format");
const QString pageKey = QStringLiteral("export/page");
const QString sizeKey = QStringLiteral("export/size");
const QString widthKey = QStringLiteral("export/width");
const QString groundKey = QStringLiteral("export/transparent");
const QString schemeKey = QStringLiteral("export/dark");
const QString folderKey = QStringLiteral("export/folder");

/// With the format's ending, unless the path has that of one of them.
QString withEnding(const QString& path, PictureFormat format)
{
    return pictureFormatOf(path) ? path : path + endingOf(format);
}

} // namespace

ExportDialog::ExportDialog(ExportSubject subject, const Theme& theme, const Catalogues& catalogues,
                           QSettings& settings, QWidget* parent)
    : QDialog(parent), m_subject(std::move(subject)), m_theme(theme), m_catalogues(catalogues),
      m_settings(settings)
{
    m_choosePath = [this](const QString& proposed) {
        const QStringList kinds{tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"),
                                tr("PDF document (*.pdf)")};
        const FileQuestion question{
            tr("Export picture"), QFileDialog::AnyFile, {kinds.at(static_cast<int>(format()))}, proposed};
        return chooseFiles(question, m_catalogues.language(), this).value(0);
    };
    m_preview = new PicturePreview(theme);
    auto* side = new QFrame;
    side->setProperty("look", "panel");
    side->setFixedWidth(theme.px(292));
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
    resize(theme.px(940), theme.px(660));
    m_save->setDefault(true); // only now it knows of which dialog
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
    const auto segments = [](int count, const char* name) {
        auto* choice = new Segments(count);
        choice->setObjectName(QLatin1StringView(name));
        return choice;
    };
    m_format = segments(pictureFormatCount, "format");
    m_page = segments(1 + exchange::paperCount, "page");
    m_size = segments(4, "size");
    m_ground = segments(2, "ground");
    m_scheme = segments(2, "scheme");
    m_language = segments(2, "language");
    m_formatLabel = addRow(column, m_format);
    m_pageLabel = addRow(column, m_page);
    makeSize(column);
    m_groundLabel = addRow(column, m_ground);
    m_schemeLabel = addRow(column, m_scheme);
    m_languageLabel = addRow(column, m_language);
    for (Segments* choice : {m_format, m_page, m_size, m_ground, m_scheme, m_language})
        connect(choice, &Segments::chosen, this, &ExportDialog::refresh);
}

void ExportDialog::makeSize(QVBoxLayout& column)
{
    m_width = new QSpinBox;
    m_width->setObjectName(QStringLiteral("width"));
    m_width->setRange(leastPixels, longestPictureSide);
    m_width->setSingleStep(100);
    m_width->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_width->setGroupSeparatorShown(true); // as the size below
    m_width->setSuffix(QStringLiteral(" px"));
    m_sizeLabel = addRow(column, m_size);
    m_widthLabel = addRow(column, m_width);
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("result"));
    m_result->setTextFormat(Qt::PlainText);
    m_result->setProperty("look", "small");
    column.insertWidget(column.count() - 1, m_result);
    connect(m_width, &QSpinBox::valueChanged, this, &ExportDialog::chooseWidth);
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
    m_save->setObjectName(QStringLiteral("savePicture"));
    m_copy = new QPushButton;
    m_copy->setObjectName(QStringLiteral("copyPicture"));
    m_close = new QPushButton;
    for (QPushButton* button : {m_save, m_copy})
        column.addWidget(button);
    if (m_subject.hasData)
        column.addWidget(makeDataButton());
    column.addWidget(m_close);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

QPushButton* ExportDialog::makeDataButton()
{
    m_data = new QPushButton;
    m_data->setObjectName(QStringLiteral("asData"));
    connect(m_data, &QPushButton::clicked, this, [this] {
        reject();
        emit dataRequested();
    });
    return m_data;
}

void ExportDialog::readSettings()
{
    m_language->setCurrent(m_catalogues.language() == text::Language::Korean ? 0 : 1);
    m_format->setCurrent(std::clamp(m_settings.value(formatKey, 0).toInt(), 0, pictureFormatCount - 1));
    m_page->setCurrent(std::clamp(m_settings.value(pageKey, 0).toInt(), 0, exchange::paperCount));
    m_size->setCurrent(std::clamp(m_settings.value(sizeKey, 1).toInt(), 0, 3));
    m_ground->setCurrent(m_settings.value(groundKey, false).toBool() ? 1 : 0);
    m_scheme->setCurrent(m_settings.value(schemeKey, false).toBool() ? 1 : 0);
    const QSignalBlocker quiet(m_width);
    m_width->setValue(m_settings.value(widthKey, 1920).toInt());
}

void ExportDialog::writeSettings() const
{
    m_settings.setValue(formatKey, m_format->current());
    m_settings.setValue(pageKey, m_page->current());
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
    setWindowTitle(tr("Export picture"));
    m_formatLabel->setText(tr("Format"));
    m_pageLabel->setText(tr("Page", "of a picture"));
    m_sizeLabel->setText(tr("Size"));
    m_widthLabel->setText(tr("Width"));
    m_groundLabel->setText(tr("Background"));
    m_schemeLabel->setText(tr("Colours"));
    m_languageLabel->setText(tr("Language"));
    retranslateChoices();
    m_save->setText(tr("Save…"));
    m_copy->setText(tr("Copy picture"));
    if (m_data) {
        m_data->setText(tr("As data instead…"));
        m_data->setToolTip(tr("GraphML, GEXF, JSON or a table (CSV) of what is shown"));
    }
    m_close->setText(tr("Close"));
    refresh();
}

void ExportDialog::retranslateChoices()
{
    m_format->setWords({QStringLiteral("PNG"), QStringLiteral("SVG"), QStringLiteral("PDF")});
    m_page->setWords({tr("Screen", "page of a picture"), QStringLiteral("A5"), QStringLiteral("A4"),
                      QStringLiteral("A3"), QStringLiteral("A2")});
    m_size->setWords({QStringLiteral("1×"), QStringLiteral("2×"), QStringLiteral("4×"),
                      tr("Custom", "size of a picture: chosen by its width")});
    m_ground->setWords(
        {tr("Filled", "background of a picture"), tr("Transparent", "background of a picture")});
    m_scheme->setWords({tr("Light", "colours of a picture"), tr("Dark", "colours of a picture")});
    m_language->setWords({QStringLiteral("한국어"), QStringLiteral("English")}); // each in itself
}

double ExportDialog::scale() const
{
    const auto size = static_cast<Size>(m_size->current());
    if (size == Size::Custom)
        return m_width->value() / m_pageWidth;
    return scales[static_cast<std::size_t>(size)];
}

PictureFormat ExportDialog::format() const
{
    return static_cast<PictureFormat>(m_format->current());
}

bool ExportDialog::isPaper() const
{
    return m_page->current() >= static_cast<int>(Page::Paper);
}

PictureOptions ExportDialog::look() const
{
    PictureOptions options;
    options.ground = m_ground->current() == 1 ? Ground::Transparent : Ground::White;
    options.scheme = m_scheme->current() == 1 ? Scheme::Dark : Scheme::Light;
    options.language = m_language->current() == 0 ? text::Language::Korean : text::Language::English;
    return options;
}

PictureOptions ExportDialog::optionsFor(const Picture& picture) const
{
    PictureOptions options = look();
    options.scale = scale();
    if (isPaper())
        setPaper(options, static_cast<exchange::Paper>(m_page->current() - static_cast<int>(Page::Paper)),
                 picture);
    return options;
}

PictureOptions ExportDialog::options() const
{
    return optionsFor(picture());
}

Picture ExportDialog::picture() const
{
    const PictureOptions chosen = look();
    Picture picture;
    m_catalogues.within(chosen.language,
                        [&] { picture = m_subject.picture(chosen.language, chosen.scheme); });
    return picture;
}

QImage ExportDialog::image() const
{
    const Picture page = picture();
    const PictureOptions chosen = optionsFor(page);
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
    PictureOptions once = look();
    m_pageWidth = std::max(pixelSize(page, once).width(), 1);
    const PictureOptions chosen = optionsFor(page);
    const bool pixels = format() == PictureFormat::Png;
    for (QWidget* each : std::initializer_list<QWidget*>{m_sizeLabel, m_size, m_widthLabel, m_width})
        each->setVisible(pixels && !isPaper());
    const bool fits = !pixels || !pixelSize(page, chosen).isEmpty();
    showResult(page, chosen);
    m_save->setEnabled(fits);
    m_copy->setEnabled(!pixelSize(page, chosen).isEmpty());
    m_preview->present(std::move(page), chosen);
    if (fits)
        tell({}, false);
    else
        tellProblem({"export.too-large", {}, {std::to_string(longestPictureSide)}});
}

void ExportDialog::showResult(const Picture& page, const PictureOptions& chosen)
{
    const QLocale locale(QLocale::English); // digits in threes, as Korean writes them too
    const QSize pixels = pixelSize(page, chosen);
    if (m_size->current() != static_cast<int>(Size::Custom) && !isPaper()) {
        const QSignalBlocker quiet(m_width);
        m_width->setValue(pixels.width());
    }
    if (format() != PictureFormat::Png) {
        const QSizeF size = pageSize(page, chosen) * chosen.unit * millimetresPerInch / dotsPerInch;
        //: Result of the chosen page. %1, %2: width and height in millimetres
        m_result->setText(
            tr("%1 × %2 mm")
                .arg(locale.toString(qRound(size.width())), locale.toString(qRound(size.height()))));
        m_result->setVisible(true);
        return;
    }
    //: Result of the chosen size. %1, %2: width and height in pixels, %3: dots per inch
    m_result->setText(tr("%1 × %2 px, %3 dpi")
                          .arg(locale.toString(pixels.width()), locale.toString(pixels.height()),
                               locale.toString(qRound(dotsPerInch * chosen.scale / chosen.unit))));
    m_result->setVisible(!pixels.isEmpty());
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
    const QString chosen = m_choosePath(folder.filePath(m_subject.fileName + endingOf(format())));
    if (chosen.isEmpty())
        return;
    const QString path = withEnding(chosen, format());
    const Picture page = picture();
    const PictureOptions how = optionsFor(page);
    std::optional<text::Problem> problem;
    m_catalogues.within(how.language,
                        [&] { problem = savePicture(page, how, path, *pictureFormatOf(path)); });
    if (problem)
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
