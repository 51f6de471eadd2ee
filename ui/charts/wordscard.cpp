#include "ui/charts/wordscard.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double textWidth = 320;
constexpr double side = 12;
constexpr double gap = 6;
constexpr double lineHeight = 1.45;

/// Paints wrapped text, or only measures it; gives its height.
double wrapped(QPainter* painter, QPointF at, const QString& words, const QFont& font,
               const QList<QTextLayout::FormatRange>& formats)
{
    QTextLayout layout(words, font);
    layout.setFormats(formats);
    const double step = std::ceil(QFontMetricsF(font).height() * lineHeight * 0.85);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(textWidth);
        line.setPosition(QPointF(0, y));
        y += step;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return y;
}

QFont sized(QFont font, double share, QFont::Weight weight)
{
    font.setPointSizeF(QFontInfo(font).pointSizeF() * share);
    font.setWeight(weight);
    return font;
}

} // namespace

WordsCard::WordsCard(QWidget* parent) : QFrame(parent, Qt::ToolTip | Qt::FramelessWindowHint)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void WordsCard::present(const OriginalWords& words, const Palette& colours, QPoint globalPosition)
{
    m_words = words;
    m_colours = colours;
    resize(static_cast<int>(textWidth + 2 * side), static_cast<int>(std::ceil(compose(nullptr))));
    QPoint corner = globalPosition + QPoint(14, 18);
    if (const QScreen* screen = QGuiApplication::screenAt(globalPosition)) {
        const QRect room = screen->availableGeometry();
        if (corner.y() + height() > room.bottom())
            corner.setY(globalPosition.y() - height() - 10);
        corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(corner);
    setAccessibleName(m_words.title);
    setAccessibleDescription(m_words.sentence);
    show();
    update();
}

double WordsCard::compose(QPainter* painter) const
{
    const auto coloured = [&](const QColor& colour) {
        if (painter)
            painter->setPen(colour);
    };
    const QFont body = font();
    double y = side - 2;
    coloured(m_colours.text);
    y += wrapped(painter, QPointF(side, y), m_words.title, sized(body, 1, QFont::DemiBold), {}) + gap;
    QTextCharFormat sum;
    sum.setFontWeight(QFont::DemiBold);
    sum.setBackground(m_colours.flash);
    y += wrapped(painter, QPointF(side, y), m_words.sentence, body,
                 {{m_words.begin, m_words.end - m_words.begin, sum}}) +
         gap;
    coloured(m_colours.muted);
    y += wrapped(painter, QPointF(side, y), m_words.place, sized(body, 12.0 / 13, QFont::Normal), {});
    return y + side - 4;
}

void WordsCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.panel);
    painter.setPen(m_colours.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    compose(&painter);
}

} // namespace atlas::ui
