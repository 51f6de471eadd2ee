#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace atlas::ui {

class Panel;

/// Walks the keys from panel to panel, and marks the one that has them until they go elsewhere. Where what
/// has them goes away (a button that has done its work, a panel that is folded), they stay in its panel, or
/// else go to one that is shown: Qt would give them to whatever was made next.
class PanelWalk : public QObject
{
    Q_OBJECT
public:
    /// The panels in the order of the walk, and what is there where none of them is shown; they outlive it.
    PanelWalk(std::vector<Panel*> panels, QWidget* instead, QObject* parent);

    /// To the next panel that can take the keys (`step` 1) or the one before (-1).
    void walk(int step);
    /// To the view of this panel, or of the next one that is shown.
    void giveTo(const Panel*);

private:
    void follow(const QWidget* before, const QWidget* now);
    void forget(const QWidget* focused);
    Panel* panelOf(const QWidget*) const; ///< or null

    std::vector<Panel*> m_panels;
    QWidget* m_instead;
    const Panel* m_last = nullptr; ///< that has or had the keys
};

} // namespace atlas::ui
