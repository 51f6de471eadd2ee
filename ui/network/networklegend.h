#pragma once

#include "ui/network/legendfilter.h"
#include "ui/network/networkscene.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>
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
    std::optional<SceneEdge> line = {}; ///< as which it is drawn; else a dot
    bool shown = true;
};

/// All entries: what the filter hides of them stays listed, not shown.
struct LegendItems
{
    std::vector<LegendItem> nodes;    ///< id: a network::NodeClass, or the index of a country
    std::vector<LegendItem> ties;     ///< id: index into tieKinds()
    std::vector<LegendItem> statuses; ///< id: an extract::Status, without what is simply so
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

signals:
    void selectRequested(); ///< clicked with Ctrl or Shift

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

private:
    void paintMark(QPainter&, const QRectF&) const;
    const Theme& m_theme;
    LegendItem m_item;
};

/// What nodes and lines of the network mean; every entry switches its kind on and off, with Ctrl it selects
/// all of its kind, and its menu offers both and more.
class NetworkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkLegend(const Theme&, QWidget* parent = nullptr);
    void setItems(const LegendItems&);
    const std::vector<LegendButton*>& nodeButtons() const { return m_nodes; }
    const std::vector<LegendButton*>& tieButtons() const { return m_ties; }
    const std::vector<LegendButton*>& statusButtons() const { return m_statuses; }

signals:
    void toggled(ui::LegendEntryId, bool shown);
    void onlyRequested(ui::LegendEntryId);   ///< nothing else of its row is to be shown
    void selectRequested(ui::LegendEntryId); ///< all of its kind at once

private:
    void fill(std::vector<LegendButton*>&, FlowLayout*, const std::vector<LegendItem>&, LegendRow);
    void connectButton(LegendButton*, LegendRow);
    void showMenu(LegendButton*, LegendRow, QPoint at);

    const Theme& m_theme;
    FlowLayout* m_nodeRow;
    FlowLayout* m_tieRow;
    FlowLayout* m_statusRow;
    std::vector<LegendButton*> m_nodes;
    std::vector<LegendButton*> m_ties;
    std::vector<LegendButton*> m_statuses;
};

/// Draws the line of a legend entry across a room, as the network draws it.
void paintLegendLine(QPainter&, const QRectF& room, const SceneEdge&, const QColor&);

} // namespace atlas::ui
