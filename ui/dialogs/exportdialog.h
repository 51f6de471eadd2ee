#pragma once

#include "text/problem.h"
#include "ui/pictures/picture.h"
#include "ui/pictures/savepicture.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;
class QVBoxLayout;

namespace atlas::ui {

class Catalogues;
class PicturePreview;
class Segments;
class Theme;

/// What is to be exported: the network or a chart, in whichever language and scheme.
struct ExportSubject
{
    QString fileName;                                       ///< proposed, without ending
    std::function<Picture(text::Language, Scheme)> picture; ///< called with the interface in that language
    bool hasData = false;                                   ///< it can leave as data as well
};

/// Kind, page, size, ground, colours and language of a picture, with a preview of the very page; saves PNG,
/// SVG or PDF or copies it. Remembers its choices in the settings, except for the language, which starts as
/// the interface's.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(ExportSubject, const Theme&, const Catalogues&, QSettings&, QWidget* parent = nullptr);

    PictureOptions options() const;
    PictureFormat format() const;
    /// The picture as it would be copied now; null where it would be too large.
    QImage image() const;
    /// Asks for the file; given the proposed path, gives the chosen one or nothing. A file dialog unless
    /// replaced.
    void setChoosePath(std::function<QString(const QString&)> choose) { m_choosePath = std::move(choose); }

public slots:
    void save();
    void copy();

signals:
    void saved(const QString& path);
    void dataRequested(); ///< instead of a picture; the dialog has closed

protected:
    void changeEvent(QEvent*) override;

private:
    enum class Size
    {
        Once,
        Twice,
        FourTimes,
        Custom,
    };

    /// The page: as large as the content asks, or a paper.
    enum class Page
    {
        Content,
        Paper, ///< and those after it: exchange::Paper
    };

    void makeControls(QVBoxLayout&);
    void makeSize(QVBoxLayout&);
    void makeButtons(QVBoxLayout&);
    QPushButton* makeDataButton();
    QLabel* addRow(QVBoxLayout&, QWidget* control);
    void readSettings();
    void writeSettings() const;
    void retranslate();
    void retranslateChoices();
    void refresh();
    void showResult(const Picture&, const PictureOptions&);
    void chooseWidth(int);
    PictureOptions look() const; ///< the options that do not ask for the picture
    PictureOptions optionsFor(const Picture&) const;
    Picture picture() const;
    bool isPaper() const;
    double scale() const;
    void tell(const QString& words, bool wrong);
    void tellProblem(const text::Problem&);

    ExportSubject m_subject;
    const Theme& m_theme;
    const Catalogues& m_catalogues;
    QSettings& m_settings;
    std::function<QString(const QString&)> m_choosePath;
    double m_pageWidth = 1; ///< in units

    PicturePreview* m_preview = nullptr;
    Segments* m_format = nullptr;
    Segments* m_page = nullptr;
    Segments* m_size = nullptr;
    QSpinBox* m_width = nullptr;
    Segments* m_ground = nullptr;
    Segments* m_scheme = nullptr;
    Segments* m_language = nullptr;
    QLabel* m_formatLabel = nullptr;
    QLabel* m_pageLabel = nullptr;
    QLabel* m_sizeLabel = nullptr;
    QLabel* m_widthLabel = nullptr;
    QLabel* m_groundLabel = nullptr;
    QLabel* m_schemeLabel = nullptr;
    QLabel* m_languageLabel = nullptr;
    QLabel* m_result = nullptr; ///< pixels and resolution
    QLabel* m_message = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_data = nullptr; ///< null where there is none
    QPushButton* m_close = nullptr;
};

} // namespace atlas::ui
