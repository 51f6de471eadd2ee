#include "ui/window/panelwalk.h"

#include "ui/theme/panel.h"

#include <QApplication>

#include <utility>

namespace atlas::ui {

namespace {

/// What takes the keys in a panel: its view rather than a button of its header.
QWidget* focusTarget(const QWidget* panel)
{
    QWidget* best = nullptr;
    for (QWidget* child : panel->findChildren<QWidget*>()) {
        const bool takes = child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        if (takes && (!best || child->width() * child->height() > best->width() * best->height()))
            best = child;
    }
    return best;
}

} // namespace

PanelWalk::PanelWalk(std::vector<Panel*> panels, QObject* parent)
    : QObject(parent), m_panels(std::move(panels))
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { forget(now); });
}

void PanelWalk::walk(int step)
{
    const int count = static_cast<int>(m_panels.size());
    const QWidget* focused = QApplication::focusWidget();
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (focused && m_panels[static_cast<std::size_t>(i)]->isAncestorOf(focused))
            at = i;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        Panel* panel = m_panels[static_cast<std::size_t>(at)];
        QWidget* target = panel->isVisible() ? focusTarget(panel) : nullptr;
        if (!target)
            continue;
        target->setFocus(Qt::TabFocusReason);
        for (Panel* each : m_panels)
            each->setWalked(each == panel);
        return;
    }
}

void PanelWalk::forget(const QWidget* focused)
{
    for (Panel* panel : m_panels)
        if (!focused || !panel->isAncestorOf(focused))
            panel->setWalked(false);
}

} // namespace atlas::ui
