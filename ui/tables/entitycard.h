#pragma once

#include "models/relationlistmodel.h"
#include "models/selection.h"

#include <QWidget>

#include <functional>
#include <utility>

class QListView;
class QPushButton;

namespace atlas::ui {

class FlowLayout;
class Theme;

/// The lower part of the card of a company: its figures as buttons, its relations with their sentences.
class EntityCard : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the widget.
    EntityCard(const Theme&, const models::Document&, QWidget* parent = nullptr);

    void setEntity(std::optional<atlas::EntityId>);
    /// Which ties the network shows: the others are counted, and listed when asked for.
    void setShown(std::function<bool(atlas::RelationId)> isShown) { m_model.setShown(std::move(isShown)); }
    void followNetwork() { m_model.followNetwork(); } ///< it shows others than before

signals:
    void chosen(const models::Subject&);
    void reached(const QRect&); ///< the keys have walked to a row there

private:
    void makeList(const Theme&);
    void showFigures(const atlas::Entity&);
    void fitList();

    const models::Document& m_document;
    models::RelationListModel m_model;
    QWidget* m_figures;
    FlowLayout* m_flow;
    QListView* m_list;
    QPushButton* m_hidden; ///< folds and unfolds the ties that the network does not show
};

} // namespace atlas::ui
