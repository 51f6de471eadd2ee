#include "ui/network/timestrip.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double margin = 12;
constexpr double top = 20; ///< room for the words above the bars
constexpr double bottom = 9;
constexpr double reach = 8; ///< pixels around a handle

} // namespace

TimeStrip::TimeStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

QSize TimeStrip::sizeHint() const
{
    return {300, m_theme.px(54)};
}

double TimeStrip::left() const
{
    return margin;
}

double TimeStrip::step() const
{
    return count() == 0 ? 1 : (width() - 2 * margin) / count();
}

QPointF TimeStrip::handle(bool second) const
{
    return {left() + step() * (second ? m_last + 1 : m_first), height() / 2.0};
}

void TimeStrip::setMonths(std::vector<network::MonthCount> months, text::Language language)
{
    const auto monthAt = [this](int i) { return m_months[static_cast<std::size_t>(i)].month; };
    std::optional<text::PartialDate> from;
    std::optional<text::PartialDate> to;
    if (count() > 0 && m_first > 0)
        from = monthAt(m_first);
    if (count() > 0 && m_last + 1 < count())
        to = monthAt(m_last);
    m_months = std::move(months);
    m_language = language;
    setRange(from, to);
}

void TimeStrip::setRange(std::optional<text::PartialDate> from, std::optional<text::PartialDate> to)
{
    m_first = 0;
    m_last = count() - 1;
    for (int i = 0; i < count(); ++i) {
        const text::PartialDate& month = m_months[static_cast<std::size_t>(i)].month;
        if (from && month <= *from)
            m_first = i;
        if (to && month <= *to)
            m_last = i;
    }
    m_last = std::max(m_last, m_first);
    describe();
    update();
}

void TimeStrip::choose(int first, int last)
{
    if (count() == 0)
        return;
    first = std::clamp(first, 0, count() - 1);
    last = std::clamp(last, first, count() - 1);
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    describe();
    update();
    const auto month = [this](int i) { return std::optional(m_months[static_cast<std::size_t>(i)].month); };
    emit rangeChanged(m_first > 0 ? month(m_first) : std::nullopt,
                      m_last + 1 < count() ? month(m_last) : std::nullopt);
}

QString TimeStrip::rangeWords() const
{
    if (count() == 0)
        return {};
    const auto month = [this](int i) {
        return Words::shortDate(m_months[static_cast<std::size_t>(i)].month, m_language);
    };
    if (m_first == m_last)
        return month(m_first);
    //: a range of months
    return tr("%1 — %2").arg(month(m_first), month(m_last));
}

void TimeStrip::describe()
{
    setAccessibleName(tr("Ties per month"));
    setAccessibleDescription(rangeWords());
    setToolTip(tr("Drag the handles to show the ties of some months only; double-click for all"));
}

void TimeStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void TimeStrip::paintEvent(QPaintEvent*)
{
    if (count() == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    const double base = height() - bottom;
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(margin, base + 0.5), QPointF(width() - margin, base + 0.5));
    int most = 1;
    for (const network::MonthCount& m : m_months)
        most = std::max(most, m.relations);
    const double barWidth = std::clamp(step() * 0.6, 1.0, 12.0);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count(); ++i) {
        const double tall = (base - top) * m_months[static_cast<std::size_t>(i)].relations / most;
        QColor colour = palette.accent;
        colour.setAlphaF(i >= m_first && i <= m_last ? 0.55F : 0.18F);
        painter.setBrush(colour);
        const QRectF bar(left() + step() * (i + 0.5) - barWidth / 2, base - tall, barWidth, tall);
        painter.drawRoundedRect(bar, std::min(2.0, barWidth / 4), std::min(2.0, barWidth / 4));
    }
    painter.setFont(m_theme.font(TextRole::Faint));
    const QRectF words = QFontMetricsF(painter.font()).boundingRect(rangeWords());
    const QPointF at(margin + 7, 3);
    painter.setPen(palette.muted);
    painter.drawText(QRectF(at, words.size() + QSizeF(8, 2)), Qt::AlignVCenter, rangeWords());
    for (const bool second : {false, true}) {
        const double x = handle(second).x();
        painter.setPen(QPen(palette.accent, 2));
        painter.drawLine(QPointF(x, 6), QPointF(x, base + 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.accent);
        painter.drawRoundedRect(QRectF(x - 2.5, (top + base) / 2 - 5, 5, 10), 2.5, 2.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette.accent, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5));
    }
}

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    const double toFirst = std::abs(event->position().x() - handle(false).x());
    const double toLast = std::abs(event->position().x() - handle(true).x());
    m_held = std::min(toFirst, toLast) > reach ? Held::None : toFirst < toLast ? Held::First : Held::Last;
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (count() == 0)
        return;
    const double x = event->position().x();
    const bool near = std::min(std::abs(x - handle(false).x()), std::abs(x - handle(true).x())) <= reach;
    setCursor(near || m_held != Held::None ? Qt::SplitHCursor : Qt::ArrowCursor);
    const int boundary = static_cast<int>(std::lround((x - left()) / step()));
    if (m_held == Held::First)
        choose(std::min(boundary, m_last), m_last);
    else if (m_held == Held::Last)
        choose(m_first, std::max(boundary - 1, m_first));
}

void TimeStrip::mouseReleaseEvent(QMouseEvent*)
{
    m_held = Held::None;
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent*)
{
    choose(0, count() - 1);
}

void TimeStrip::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(m_first, std::max(m_last + by, m_first));
    else
        choose(std::min(m_first + by, m_last), m_last);
}

} // namespace atlas::ui
