#pragma once

#include <QWidget>

namespace atlas::ui {

class Theme;

/// Lies over the whole window while files are dragged over it, and says what becomes of them.
class DropSign : public QWidget
{
    Q_OBJECT
public:
    /// The theme must outlive it.
    DropSign(const Theme&, QWidget* window);

    void setShown(bool);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const Theme& m_theme;
};

} // namespace atlas::ui
