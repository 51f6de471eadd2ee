#pragma once

#include "network/graph.h"
#include "text/language.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace atlas::ui {

class Theme;

/// Relations per month as bars over an axis of months and years, with two handles that choose from when to
/// when; what is chosen stands in words before it. A click chooses a month, what is between the handles can
/// be dragged as a whole, and a double-click chooses all. Arrows move the first handle, with Shift the
/// second, with Ctrl both.
class TimeStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TimeStrip(const Theme&, QWidget* parent = nullptr);

    /// Months ascending without gaps; the range is kept where it still lies inside.
    void setMonths(std::vector<network::MonthCount>, text::Language);
    void setRange(std::optional<text::PartialDate> from, std::optional<text::PartialDate> to);
    /// A day of the news that playback has come to, and what is said of it instead of the range; `longest`:
    /// the words that take the most room, so that nothing moves while it plays.
    void setTold(std::optional<text::PartialDate>, const QString& words, const QString& longest);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

    bool isHeld() const { return m_held != Held::None; } ///< a handle is being dragged
    int first() const { return m_first; }                ///< month index
    int last() const { return m_last; }
    QPointF handle(bool second) const; ///< where it can be held
    struct Tick
    {
        int month = 0; ///< index; the tick stands where it begins
        QString label;
    };
    struct Stretch
    {
        double from = 0; ///< pixels
        double to = 0;
    };
    Stretch barOf(int month) const;          ///< all of the month, but for a gap to its neighbours
    double placeOf(text::PartialDate) const; ///< of a day, in the bar of its month; clamped to all months
    std::vector<Tick> ticks() const;         ///< as many as there is room for their labels
    QString hint(int month) const;           ///< which month it is and how many ties it has

signals:
    /// Nothing at an end: no limit there.
    void rangeChanged(std::optional<text::PartialDate> from, std::optional<text::PartialDate> to);
    void released(); ///< a handle was let go

protected:
    bool event(QEvent*) override;
    void changeEvent(QEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    enum class Held
    {
        None,
        First,
        Last,
        Range, ///< both, by what is between them
    };
    int count() const { return static_cast<int>(m_months.size()); }
    double left() const;
    double step() const;
    const text::PartialDate& monthAt(int index) const;
    void choose(int first, int last);
    void shift(int first); ///< what is chosen, to begin there
    void clickMonth(double x);
    void describe();
    QString rangeWords(int first, int last) const;
    void paintWords(QPainter&) const;
    void paintAxis(QPainter&, double base) const;
    void paintBars(QPainter&, double base) const;
    void paintTold(QPainter&, double base) const;

    const Theme& m_theme;
    std::vector<network::MonthCount> m_months;
    text::Language m_language = text::Language::Korean;
    int m_first = 0;
    int m_last = -1;
    Held m_held = Held::None;
    double m_pressedAt = 0; ///< pixels from the left
    int m_pressedFirst = 0; ///< where the first handle was then
    bool m_dragged = false; ///< since then
    std::optional<text::PartialDate> m_told;
    QString m_toldWords;
    QString m_longestWords;
};

} // namespace atlas::ui
