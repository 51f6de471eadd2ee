#pragma once

#include "models/relationtablemodel.h"
#include "ui/tables/networktablepanel.h"

#include <memory>

namespace atlas::ui {

class RelationCell;
class RelationWords;

/// The ties that the network shows, as a table: the twin of the picture. GUI thread only.
class RelationPanel : public NetworkTablePanel
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    RelationPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~RelationPanel() override;

    const models::RelationTableModel& model() const { return m_model; }

    /// Of a company, as the network draws it.
    void setColours(std::function<QColor(const atlas::Entity&)>);

public slots:
    /// What the network shows of the document's atlas.
    void setGraph(const std::shared_ptr<const network::Graph>&);

protected:
    void changeEvent(QEvent*) override;
    void showEvent(QShowEvent*) override;
    void showSelection() override;
    QString nothingPasses() const override;

private:
    void setWidths();
    int contentWidth(int column) const;
    void retranslate();

    const models::Document& m_document;
    models::RelationTableModel m_model;
    std::shared_ptr<const network::Graph> m_next; ///< to be shown when the panel is looked at; null: none
    RelationWords* m_words;
    RelationCell* m_cell;
};

} // namespace atlas::ui
