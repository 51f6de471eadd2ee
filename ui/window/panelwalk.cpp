#include "ui/window/panelwalk.h"

#include "ui/theme/panel.h"

#include <QApplication>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

/// What takes the keys in a panel that is shown: its view rather than a button of its header.
QWidget* focusTarget(const QWidget* panel)
{
    QWidget* best = nullptr;
    if (!panel->isVisible())
        return best;
    for (QWidget* child : panel->findChildren<QWidget*>()) {
        const bool takes = child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus);
        if (takes && (!best || child->width() * child->height() > best->width() * best->height()))
            best = child;
    }
    return best;
}

} // namespace

PanelWalk::PanelWalk(std::vector<Panel*> panels, QWidget* instead, QObject* parent)
    : QObject(parent), m_panels(std::move(panels)), m_instead(instead)
{
    connect(qApp, &QApplication::focusChanged, this, &PanelWalk::follow);
}

Panel* PanelWalk::panelOf(const QWidget* widget) const
{
    const auto found = std::find_if(m_panels.begin(), m_panels.end(), [widget](const Panel* panel) {
        return widget && panel->isAncestorOf(widget);
    });
    return found == m_panels.end() ? nullptr : *found;
}

void PanelWalk::walk(int step)
{
    const int count = static_cast<int>(m_panels.size());
    const auto focused = std::find(m_panels.begin(), m_panels.end(), panelOf(QApplication::focusWidget()));
    int at = focused != m_panels.end() ? static_cast<int>(focused - m_panels.begin()) : step > 0 ? -1 : count;
    for (int tries = 0; tries < count; ++tries) {
        at = (at + step + count) % count;
        Panel* panel = m_panels[static_cast<std::size_t>(at)];
        QWidget* target = focusTarget(panel);
        if (!target)
            continue;
        target->setFocus(Qt::TabFocusReason);
        for (Panel* each : m_panels)
            each->setWalked(each == panel);
        return;
    }
    if (m_instead->isVisible())
        m_instead->setFocus(Qt::TabFocusReason);
}

void PanelWalk::giveTo(const Panel* panel)
{
    const auto wanted = std::find(m_panels.begin(), m_panels.end(), panel);
    std::vector<Panel*> turn(wanted, m_panels.end());
    turn.insert(turn.end(), m_panels.begin(), wanted);
    for (const Panel* each : turn)
        if (QWidget* target = focusTarget(each))
            return target->setFocus(Qt::OtherFocusReason);
    if (m_instead->isVisible())
        m_instead->setFocus(Qt::OtherFocusReason);
}

void PanelWalk::follow(const QWidget* before, const QWidget* now)
{
    const bool goneAway = before && now && !before->isVisible() && before->window() == now->window();
    if (goneAway) {
        const Panel* of = panelOf(before);
        giveTo(of ? of : m_last);
    } else if (const Panel* of = panelOf(now)) {
        m_last = of;
    }
    forget(QApplication::focusWidget());
}

void PanelWalk::forget(const QWidget* focused)
{
    for (Panel* panel : m_panels)
        if (!focused || !panel->isAncestorOf(focused))
            panel->setWalked(false);
}

} // namespace atlas::ui
