#include "ui/theme/elidedlabel.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace atlas::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_text) + 1, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return {m_text.isEmpty() ? 0 : fontMetrics().horizontalAdvance(u'…'), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), static_cast<int>(m_alignment) | Qt::TextSingleLine, fittingText());
}

QString ElidedLabel::fittingText() const
{
    return m_mode == Qt::ElideRight ? elidedByParts(m_text, fontMetrics(), width())
                                    : fontMetrics().elidedText(m_text, m_mode, width());
}

QString elidedByParts(QString text, const QFontMetrics& metrics, int width)
{
    const auto fits = [&](const QString& words) { return metrics.horizontalAdvance(words) <= width; };
    const QString separator = QStringLiteral(" · ");
    while (!fits(text) && text.contains(separator)) {
        text.truncate(text.lastIndexOf(separator));
        if (fits(text))
            return text;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

QString elidedTitle(const QString& text, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString separator = QStringLiteral(" · ");
    const qsizetype title = text.indexOf(separator);
    for (qsizetype at = title; at >= 0; at = text.indexOf(separator, at + 1)) {
        const QString last = text.mid(at);
        const int left = width - metrics.horizontalAdvance(last);
        if (left >= metrics.horizontalAdvance(u'…'))
            return metrics.elidedText(text.left(title), Qt::ElideRight, left) + last;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(m_text) > width();
        if (cut)
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainToolTip(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace atlas::ui
