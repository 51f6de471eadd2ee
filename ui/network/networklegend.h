#pragma once

#include "ui/network/legendfilter.h"
#include "ui/network/networkscene.h"

#include <QAbstractButton>
#include <QWidget>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QToolButton;

namespace atlas::ui {

class Theme;

/// One thing that colours or lines stand for.
struct LegendItem
{
    int id = 0; ///< what it stands for, given back when it is toggled
    QString text;
    QString brief = {}; ///< what is said where there is little room; empty: the same
    QString more = {};  ///< said where the pointer rests; empty: nothing
    int count = 0;
    int most = 0; ///< a larger count that it keeps room for
    QRgb colour = 0;
    std::optional<TieStyle> line = {}; ///< as which it is drawn; else a node
    NodeShape shape = NodeShape::Disc;
    NodeSign sign = NodeSign::None;
    bool shown = true;
};

/// All entries: what the filter hides of them stays listed, not shown.
struct LegendItems
{
    std::vector<LegendItem> nodes;    ///< id: an entry of NodeEntries
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
    void setTight(bool); ///< there is little room
    int widthOf(bool tight) const;
    /// By which it keeps its place: a status less than anything else.
    std::pair<bool, int> importance() const { return {!m_ofStatus, std::max(m_item.count, m_item.most)}; }
    void setOfStatus(bool ofStatus) { m_ofStatus = ofStatus; }
    QSize sizeHint() const override;

signals:
    void selectRequested(); ///< clicked with Ctrl or Shift

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;

private:
    void paintMark(QPainter&, const QRectF&) const;
    int markWidth(bool tight) const;
    const QString& words(bool tight) const;
    const Theme& m_theme;
    LegendItem m_item;
    bool m_tight = false;
    bool m_ofStatus = false;
};

/// What nodes and lines of the network mean; every entry switches its kind on and off, with Ctrl it selects
/// all of its kind, and its menu offers both and more. One line for nodes and one for ties, so that the
/// network keeps its room; where that is little, words are brief and stand closer, and where even so they do
/// not hold the ties' kinds and statuses, a third line takes what is left. What finds no place there,
/// statuses first and then what is least frequent, is counted by a button at the end, which unfolds the
/// legend to as many lines as it takes.
class NetworkLegend : public QWidget
{
    Q_OBJECT
public:
    explicit NetworkLegend(const Theme&, QWidget* parent = nullptr);
    void setItems(const LegendItems&);
    void setSignExplained(bool); ///< the one behind names that are made up
    const std::vector<LegendButton*>& nodeButtons() const { return m_nodes; }
    const std::vector<LegendButton*>& tieButtons() const { return m_ties; }
    const std::vector<LegendButton*>& statusButtons() const { return m_statuses; }
    QAbstractButton* moreButton() const; ///< unfolds and folds; hidden where there is nothing to unfold
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void toggled(ui::LegendEntryId, bool shown);
    void onlyRequested(ui::LegendEntryId);   ///< nothing else of its row is to be shown
    void selectRequested(ui::LegendEntryId); ///< all of its kind at once

protected:
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;

private:
    using Line = std::vector<LegendButton*>;
    /// Where an entry lies, and whether it does.
    struct Placed
    {
        QWidget* entry = nullptr;
        QRect at;
        bool shown = true;
    };
    struct Places
    {
        std::vector<Placed> entries; ///< the button for more among them
        int height = 0;
        int left = 0; ///< entries without a place
        bool tight = false;
        bool signPut = false;
        QRect more; ///< where the button for more stands
    };
    void putLine(Places&, const Line&, int y, int right) const;
    void putSign(Places&, int x, int y, int right) const;
    std::vector<char> fitting(const Line&, int room, bool tight) const;
    Places folded(int width) const;
    Places folded(int width, bool tight, bool third) const;
    Places unfolded(int width) const;
    std::array<Line, 2> lines() const;
    std::vector<Line> lines(int room, bool tight, bool third) const;
    int lineHeight() const;
    void place();
    void fill(std::vector<LegendButton*>&, const std::vector<LegendItem>&, LegendRow);
    void connectButton(LegendButton*, LegendRow);
    void showMenu(LegendButton*, LegendRow, QPoint at);

    const Theme& m_theme;
    std::vector<LegendButton*> m_nodes;
    std::vector<LegendButton*> m_ties;
    std::vector<LegendButton*> m_statuses;
    QToolButton* m_more;
    QLabel* m_sign; ///< what the one behind names means
    bool m_hasSign = false;
    bool m_unfolded = false;
};

} // namespace atlas::ui
