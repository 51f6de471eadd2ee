#pragma once

#include <QScrollBar>

#include <vector>

namespace atlas::ui {

class Theme;

/// A scroll bar that tells where in all that it scrolls something lies: short marks in the accent's colour.
/// GUI thread only.
class MarkedScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    struct Mark
    {
        double from = 0; ///< of the whole, 0 … 1
        double to = 0;
        friend bool operator==(const Mark&, const Mark&) = default;
    };
    explicit MarkedScrollBar(const Theme&, QWidget* parent = nullptr); ///< the theme must outlive it

    /// `meaning`: what they stand for, said where the pointer rests.
    void setMarks(std::vector<Mark>, const QString& meaning);
    const std::vector<Mark>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
    std::vector<Mark> m_marks;
};

} // namespace atlas::ui
