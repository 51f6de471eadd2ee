#pragma once

#include <QWidget>

namespace atlas::ui {

/// One line of plain text. Where it does not fit, its last parts (set apart by " · ") are left out, and what
/// is left ends in an ellipsis if it must; the whole of it is then in the tooltip.
class ElidedLabel : public QWidget
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    void setText(const QString&);
    void setElideMode(Qt::TextElideMode);
    void setAlignment(Qt::Alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent*) override;

private:
    QString fittingText() const;

    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
};

/// As many of the parts between " · " as fit: whole parts read better than half a word. A first part that is
/// too long ends in an ellipsis.
QString elidedByParts(QString text, const QFontMetrics&, int width);

/// Of "title · day · more" the title ends in an ellipsis; what follows stays whole while there is any room
/// for it, its last parts longest.
QString elidedTitle(const QString& text, const QFontMetrics&, int width);

} // namespace atlas::ui
