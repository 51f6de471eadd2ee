#pragma once

#include <QMenu>

namespace atlas::ui {

/// A menu that stays open while its entries are ticked. Where an entry can be the only one, a word at its
/// right makes it so, as Ctrl with Return does.
class TickMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

    QAction* addTick(const QString& words, bool ticked);
    /// With that word and a count before it, as wide as `most` so that counts stand in a column.
    QAction* addTickOrOnly(const QString& words, int count, int most, bool ticked);

signals:
    void onlyRequested(QAction*);

protected:
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    bool isOnOnly(const QAction&, QPoint) const;
};

} // namespace atlas::ui
