#pragma once

#include <QObject>

#include <vector>

class QWidget;

namespace atlas::ui {

class Panel;

/// Walks the keys from panel to panel, and marks the one that has them until they go elsewhere.
class PanelWalk : public QObject
{
    Q_OBJECT
public:
    /// The panels in the order of the walk; they outlive it.
    PanelWalk(std::vector<Panel*> panels, QObject* parent);

    /// To the next panel that can take the keys (`step` 1) or the one before (-1).
    void walk(int step);

private:
    void forget(const QWidget* focused);

    std::vector<Panel*> m_panels;
};

} // namespace atlas::ui
