#include "ui/theme/hovercard.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int widest = 320; ///< of the text, design pixels
constexpr int side = 12;
constexpr int gap = 5; ///< between the parts
constexpr double leading = 1.25;
constexpr QPoint besidePointer(14, 18);

/// Cuts what is longer down to the surroundings of the words that are set off.
void shorten(HoverWords& words)
{
    const int most = HoverCard::longestSentence;
    if (words.sentence.size() <= most)
        return;
    const int length = std::clamp(words.end - words.begin, 0, most);
    const int first = words.end <= most ? 0 : std::max(words.begin - (most - length) / 2, 0);
    const bool cutBehind = first + most < words.sentence.size();
    words.sentence = words.sentence.mid(first, most);
    words.begin = std::max(words.begin - first, 0);
    words.end = std::clamp(words.end - first, words.begin, most);
    if (cutBehind)
        words.sentence += QChar(0x2026);
    if (first > 0) {
        words.sentence.prepend(QChar(0x2026));
        ++words.begin;
        ++words.end;
    }
}

/// Paints wrapped text, or only measures it.
QSizeF wrapped(QPainter* painter, QPointF at, const QString& words, const QFont& font, double width,
               const QList<QTextLayout::FormatRange>& formats)
{
    QTextLayout layout(words, font);
    layout.setFormats(formats);
    const double step = std::ceil(QFontMetricsF(font).height() * leading);
    QSizeF used(0, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, used.height()));
        used = {std::max(used.width(), line.naturalTextWidth()), used.height() + step};
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return used;
}

/// A line ends between two facts, and no separator with it.
QString inLines(const QString& facts, const QFont& font, double width)
{
    const QString separator = QStringLiteral(" · ");
    const QFontMetricsF metrics(font);
    QStringList lines;
    for (const QString& fact : facts.split(separator)) {
        const QString longer = lines.isEmpty() ? fact : lines.last() + separator + fact;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << fact;
    }
    return lines.join(QChar::LineSeparator);
}

} // namespace

HoverCard::HoverCard(const Theme& theme, QWidget* view) : QFrame(view), m_theme(theme), m_view(view)
{
    setProperty("look", "panel");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(view, &QObject::destroyed, this, &QObject::deleteLater);
    view->installEventFilter(this);
    hide();
}

void HoverCard::present(HoverWords words, QPoint inView)
{
    m_words = std::move(words);
    shorten(m_words);
    m_words.details = inLines(m_words.details, m_theme.font(TextRole::Muted), m_theme.px(widest));
    if (parentWidget() != m_view->window())
        setParent(m_view->window());
    const QSizeF text = compose(nullptr);
    const int around = 2 * m_theme.px(side);
    resize(static_cast<int>(std::ceil(text.width())) + around,
           static_cast<int>(std::ceil(text.height())) + around - m_theme.px(6));
    const QPoint pointer = m_view->mapTo(m_view->window(), inView);
    const QRect room = m_view->window()->rect().adjusted(4, 4, -4, -4);
    QRect place(pointer + besidePointer, size());
    if (place.right() > room.right())
        place.moveRight(pointer.x() - 12);
    if (place.bottom() > room.bottom())
        place.moveBottom(pointer.y() - 12);
    place.moveTo(std::max(place.left(), room.left()), std::max(place.top(), room.top()));
    move(place.topLeft());
    setAccessibleName(m_words.title);
    setAccessibleDescription(m_words.sentence);
    raise();
    show();
    update();
}

QSizeF HoverCard::compose(QPainter* painter) const
{
    const Palette& colours = m_theme.palette();
    const double left = m_theme.px(side);
    const double width = m_theme.px(widest);
    double y = left - m_theme.px(3);
    QSizeF used(0, 0);
    const auto part = [&](const QString& words, TextRole role, const QColor& colour,
                          const QList<QTextLayout::FormatRange>& formats = {}) {
        if (words.isEmpty())
            return;
        if (painter)
            painter->setPen(colour);
        if (used.height() > 0)
            used.rheight() += m_theme.px(gap);
        const QSizeF size =
            wrapped(painter, QPointF(left, y + used.height()), words, m_theme.font(role), width, formats);
        used = {std::max(used.width(), size.width()), used.height() + size.height()};
    };
    QTextCharFormat setOff;
    setOff.setFontWeight(QFont::DemiBold);
    setOff.setBackground(colours.flash);
    part(m_words.title, TextRole::Strong, colours.text);
    part(m_words.details, TextRole::Muted, colours.muted);
    part(m_words.sentence, TextRole::Body, colours.text,
         {{m_words.begin, m_words.end - m_words.begin, setOff}});
    part(m_words.place, TextRole::Muted, colours.muted);
    return used;
}

void HoverCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    compose(&painter);
}

bool HoverCard::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Hide:
    case QEvent::Leave:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace atlas::ui
