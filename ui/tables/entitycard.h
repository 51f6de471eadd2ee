#pragma once

#include "models/relationlistmodel.h"
#include "models/selection.h"

#include <QWidget>

class QLabel;
class QListView;

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

signals:
    void chosen(const models::Subject&);
    void reached(const QRect&); ///< the keys have walked to a row there

private:
    void showFigures(const atlas::Entity&);

    const models::Document& m_document;
    models::RelationListModel m_model;
    QWidget* m_figures;
    FlowLayout* m_flow;
    QListView* m_list;
};

} // namespace atlas::ui
