#include "ui/network/timestrip.h"

#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr double margin = 12;
constexpr double top = 7;
constexpr double reach = 8;    ///< pixels around a handle
constexpr double dragFrom = 4; ///< pixels that a press may wander and still be a click
constexpr double tickGap = 10; ///< at least, between the labels of the axis

/// As short as it can be said on an axis: the year where one begins, else the month alone.
QString tickLabel(const text::PartialDate& month, text::Language language)
{
    if (month.month == 1)
        return QString::number(month.year);
    return Words::dateOfYear(month, language);
}

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
    return {300, m_theme.px(48)};
}

/// Behind the words, which stand there where there is room beside the bars.
double TimeStrip::left() const
{
    const QFontMetricsF muted(m_theme.font(TextRole::Muted));
    const QFontMetricsF faint(m_theme.font(TextRole::Faint));
    const double words = std::max({muted.horizontalAdvance(tr("Ties per month")),
                                   faint.horizontalAdvance(rangeWords(0, count() - 1)),
                                   faint.horizontalAdvance(m_longestWords)});
    return words * 3 < width() ? margin + std::ceil(words) + m_theme.px(20) : margin;
}

double TimeStrip::step() const
{
    return count() == 0 ? 1 : (width() - left() - margin) / count();
}

const text::PartialDate& TimeStrip::monthAt(int index) const
{
    return m_months[static_cast<std::size_t>(index)].month;
}

QPointF TimeStrip::handle(bool second) const
{
    return {left() + step() * (second ? m_last + 1 : m_first), height() / 2.0};
}

TimeStrip::Stretch TimeStrip::barOf(int month) const
{
    const double gap = std::clamp(step() * 0.1, 0.2, 2.0);
    return {left() + step() * month + gap, left() + step() * (month + 1) - gap};
}

double TimeStrip::placeOf(text::PartialDate day) const
{
    constexpr double daysOfMonth = 31;
    const text::PartialDate& first = monthAt(0);
    const int month = (day.year - first.year) * 12 + day.month - first.month;
    const Stretch bar = barOf(std::clamp(month, 0, count() - 1));
    const double along = month < 0 ? 0 : month >= count() || day.day == 0 ? 1 : day.day / daysOfMonth;
    return bar.from + (bar.to - bar.from) * along;
}

std::vector<TimeStrip::Tick> TimeStrip::ticks() const
{
    const QFontMetricsF metrics(m_theme.font(TextRole::Faint));
    double widest = metrics.horizontalAdvance(QStringLiteral("2000"));
    for (int i = 0; i < std::min(count(), 12); ++i)
        widest = std::max(widest, metrics.horizontalAdvance(tickLabel(monthAt(i), m_language)));
    constexpr int steps[] = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600};
    const auto fits = [&](int months) { return months * step() >= widest + tickGap; };
    const auto chosen = std::find_if(std::begin(steps), std::end(steps), fits);
    const int every = chosen == std::end(steps) ? steps[0] : *chosen;
    std::vector<Tick> found;
    double free = 0;
    for (int i = 0; i < count() && chosen != std::end(steps); ++i) {
        const text::PartialDate& month = monthAt(i);
        if ((month.year * 12 + month.month - 1) % every != 0)
            continue;
        // The first says its year, whichever month it is.
        const QString label =
            found.empty() && month.month != 1 ? Words::date(month, m_language) : tickLabel(month, m_language);
        const double x = left() + i * step();
        const double end = x + metrics.horizontalAdvance(label);
        if (x < free || end > width())
            continue;
        found.push_back({i, label});
        free = end + tickGap;
    }
    return found;
}

void TimeStrip::setMonths(std::vector<network::MonthCount> months, text::Language language)
{
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

void TimeStrip::setTold(std::optional<text::PartialDate> day, const QString& words, const QString& longest)
{
    m_told = day;
    m_toldWords = words;
    m_longestWords = longest;
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
    emit rangeChanged(m_first > 0 ? std::optional(monthAt(m_first)) : std::nullopt,
                      m_last + 1 < count() ? std::optional(monthAt(m_last)) : std::nullopt);
}

QString TimeStrip::rangeWords(int first, int last) const
{
    if (count() == 0)
        return {};
    return first == last ? Words::date(monthAt(first), m_language)
                         : Words::dates(monthAt(first), monthAt(last), m_language);
}

QString TimeStrip::hint(int month) const
{
    //: below a month: how many ties have a sentence dated in it
    const QString ties = tr("%Ln ties", nullptr, m_months[static_cast<std::size_t>(month)].relations);
    return Words::date(monthAt(month), m_language) + QStringLiteral(" · ") + ties;
}

void TimeStrip::describe()
{
    setAccessibleName(tr("Ties per month"));
    setAccessibleDescription(rangeWords(m_first, m_last));
}

bool TimeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && count() > 0) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString how = tr("Drag the handles to show the ties of some months only; double-click for all");
        const int month = static_cast<int>(std::floor((help->pos().x() - left()) / step()));
        const bool onBars = month >= 0 && month < count();
        QToolTip::showText(help->globalPos(),
                           plainToolTip(onBars ? hint(month) + QLatin1Char('\n') + how : how), this);
        return true;
    }
    return QWidget::event(event);
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
    const double base = height() - m_theme.px(18);
    if (left() > margin)
        paintWords(painter);
    paintAxis(painter, base);
    paintBars(painter, base);
    paintTold(painter, base);
    for (const bool second : {false, true}) {
        const double x = handle(second).x();
        painter.setPen(QPen(palette.accent, 2));
        painter.drawLine(QPointF(x, 4), QPointF(x, base + 2));
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

void TimeStrip::paintWords(QPainter& painter) const
{
    const double line = height() / 2.0;
    const double wide = left() - margin;
    painter.setPen(m_theme.palette().muted);
    painter.setFont(m_theme.font(TextRole::Muted));
    painter.drawText(QRectF(margin, 0, wide, line), Qt::AlignBottom, tr("Ties per month"));
    painter.setFont(m_theme.font(TextRole::Faint));
    painter.drawText(QRectF(margin, line, wide, line), Qt::AlignTop,
                     m_told ? m_toldWords : rangeWords(m_first, m_last));
}

void TimeStrip::paintAxis(QPainter& painter, double base) const
{
    const Palette& palette = m_theme.palette();
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(left(), base + 0.5), QPointF(width() - margin, base + 0.5));
    painter.setFont(m_theme.font(TextRole::Faint));
    for (const Tick& tick : ticks()) {
        const double x = left() + step() * tick.month;
        painter.setPen(QPen(palette.line, 1));
        painter.drawLine(QPointF(x, base), QPointF(x, base + 4));
        painter.setPen(palette.muted);
        painter.drawText(QRectF(x + 3, base + 3, width(), height() - base - 3), Qt::AlignVCenter, tick.label);
    }
}

void TimeStrip::paintBars(QPainter& painter, double base) const
{
    int most = 1;
    for (const network::MonthCount& month : m_months)
        most = std::max(most, month.relations);
    painter.setPen(Qt::NoPen);
    for (int i = 0; i < count(); ++i) {
        const double tall = (base - top) * m_months[static_cast<std::size_t>(i)].relations / most;
        QColor colour = m_theme.palette().accent;
        colour.setAlphaF(i >= m_first && i <= m_last ? 0.45F : 0.15F);
        painter.setBrush(colour);
        const Stretch bar = barOf(i);
        const double round = std::min(2.0, (bar.to - bar.from) / 4);
        painter.drawRoundedRect(QRectF(bar.from, base - tall, bar.to - bar.from, tall), round, round);
    }
}

/// A line in the month of the day, as far along as the day is.
void TimeStrip::paintTold(QPainter& painter, double base) const
{
    if (!m_told)
        return;
    const double x = placeOf(*m_told);
    painter.setPen(QPen(m_theme.palette().text, 1.5));
    painter.drawLine(QPointF(x, 2), QPointF(x, base + 3));
}

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || count() == 0)
        return;
    const double toFirst = std::abs(event->position().x() - handle(false).x());
    const double toLast = std::abs(event->position().x() - handle(true).x());
    m_held = std::min(toFirst, toLast) > reach ? Held::Range : toFirst < toLast ? Held::First : Held::Last;
    m_pressedAt = event->position().x();
    m_pressedFirst = m_first;
    m_dragged = false;
}

void TimeStrip::shift(int first)
{
    const int span = m_last - m_first;
    const int begin = std::clamp(first, 0, count() - 1 - span);
    choose(begin, begin + span);
}

/// That month alone; all where it was chosen already.
void TimeStrip::clickMonth(double x)
{
    const int month = static_cast<int>(std::floor((x - left()) / step()));
    if (month < 0 || month >= count())
        return;
    if (m_first == month && m_last == month)
        choose(0, count() - 1);
    else
        choose(month, month);
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (count() == 0)
        return;
    const double x = event->position().x();
    const bool near = std::min(std::abs(x - handle(false).x()), std::abs(x - handle(true).x())) <= reach;
    const bool atHandle = m_held == Held::First || m_held == Held::Last;
    setCursor(near || atHandle ? Qt::SplitHCursor : Qt::ArrowCursor);
    m_dragged = m_dragged || std::abs(x - m_pressedAt) >= dragFrom;
    if (m_held == Held::Range && m_dragged)
        shift(m_pressedFirst + static_cast<int>(std::lround((x - m_pressedAt) / step())));
    const int boundary = static_cast<int>(std::lround((x - left()) / step()));
    if (m_held == Held::First)
        choose(std::min(boundary, m_last), m_last);
    else if (m_held == Held::Last)
        choose(m_first, std::max(boundary - 1, m_first));
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_held == Held::Range && !m_dragged)
        clickMonth(event->position().x());
    m_held = Held::None;
    emit released();
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
    if (event->modifiers().testFlag(Qt::ControlModifier))
        shift(m_first + by);
    else if (event->modifiers().testFlag(Qt::ShiftModifier))
        choose(m_first, std::max(m_last + by, m_first));
    else
        choose(std::min(m_first + by, m_last), m_last);
}

} // namespace atlas::ui
