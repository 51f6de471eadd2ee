#pragma once

#include "text/span.h"

#include <QColor>
#include <QWidget>

#include <memory>
#include <vector>

class QTextLayout;

namespace atlas::ui {

class Theme;

/// The words of an article in quotation marks, with the parts they play coloured, and where they stand below.
class Quote : public QWidget
{
    Q_OBJECT
public:
    /// A part of the sentence and how it is set off; offsets into the sentence.
    struct Part
    {
        text::Span span;
        QColor colour;
        bool underlined = false;
    };

    /// The theme must outlive the widget.
    explicit Quote(const Theme&, QWidget* parent = nullptr);
    ~Quote() override;

    void setWords(const QString& sentence, std::vector<Part> parts, const QString& source);
    const QString& sentence() const { return m_sentence; }
    const QString& source() const { return m_source; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    std::unique_ptr<QTextLayout> laidOut(int width) const;

    const Theme& m_theme;
    QString m_sentence;
    QString m_source;
    std::vector<Part> m_parts;
};

} // namespace atlas::ui
