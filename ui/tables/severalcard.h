#pragma once

#include "models/document.h"

#include <QWidget>

#include <vector>

class QAction;
class QListView;

namespace atlas::ui {

class FlowLayout;
class SeveralList;
class Theme;

/// The lower part of the card where several things are selected at once: what can be done with all of them,
/// and all of them in a list that scrolls, the one with most ties first, each leading to its own card. GUI
/// thread only.
class SeveralCard : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive the widget.
    SeveralCard(const Theme&, const models::Document&, QWidget* parent = nullptr);

    /// What can be done with all of them; those are offered that can be done at the moment. Must outlive it.
    void setActions(const QList<QAction*>&);
    /// What is selected, and how many ties that the network shows each has, which may still be unknown.
    void setEntities(const std::vector<atlas::EntityId>&, const std::vector<int>& ties);

signals:
    void chosen(atlas::EntityId);

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();

    const Theme& m_theme;
    QWidget* m_chips;
    FlowLayout* m_flow;
    SeveralList* m_rows;
    QListView* m_list;
};

} // namespace atlas::ui
