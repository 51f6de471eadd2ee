#pragma once

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QToolButton;

namespace atlas::ui {

/// A few choices side by side, of which one is on. Arrow keys walk through them.
class Segments : public QFrame
{
    Q_OBJECT
public:
    explicit Segments(int count, QWidget* parent = nullptr);

    void setWords(const QStringList&); ///< one for each
    int current() const;
    void setCurrent(int); ///< without the signal
    QToolButton* button(int) const;

signals:
    void chosen(int);

private:
    QButtonGroup* m_group;
};

} // namespace atlas::ui
