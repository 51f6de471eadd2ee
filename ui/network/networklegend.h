#pragma once

#include "ui/network/networkscene.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

namespace atlas::ui {

class FlowLayout;
class Theme;

/// One thing that colours or lines stand for.
struct LegendItem
{
    int id = 0; ///< what it stands for, given back when it is toggled
    QString text;
    int count = 0;
    QRgb colour = 0;
    bool line = false; ///< else a dot
    Dash dash = Dash::Solid;
    float width = 1.6F;
    bool arrow = false;
    bool shown = true;
};

/// An entry of the legend: mark, words and a muted count; checked while it is shown.
class LegendButton : public QAbstractButton
{
    Q_OBJECT
public:
    LegendButton(const Theme&, QWidget* parent = nullptr);
    void setItem(const LegendItem&);
    const LegendItem& item() const { return m_item; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void paintMark(QPainter&, const QRectF&) const;
    const Theme& m_theme;
    LegendItem m_item;
};

/// What nodes and lines of the network mean; every entry switches its kind on and off.
class NetworkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkLegend(const Theme&, QWidget* parent = nullptr);
    void setItems(const std::vector<LegendItem>& nodes, const std::vector<LegendItem>& ties);
    const std::vector<LegendButton*>& nodeButtons() const { return m_nodes; }
    const std::vector<LegendButton*>& tieButtons() const { return m_ties; }

signals:
    void nodesToggled(int id, bool shown);
    void tiesToggled(int id, bool shown);

private:
    void fill(std::vector<LegendButton*>&, FlowLayout*, const std::vector<LegendItem>&, bool ties);

    const Theme& m_theme;
    FlowLayout* m_nodeRow;
    FlowLayout* m_tieRow;
    std::vector<LegendButton*> m_nodes;
    std::vector<LegendButton*> m_ties;
};

/// Draws the line of a legend entry, as the network draws it.
void paintLegendLine(QPainter&, QPointF from, double length, const LegendItem&, const QColor&);

} // namespace atlas::ui
