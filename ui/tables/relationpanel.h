#pragma once

#include "models/relationtablemodel.h"
#include "models/selection.h"
#include "ui/theme/panel.h"

#include <memory>

class QLineEdit;
class QStackedLayout;

namespace atlas::ui {

class EmptyState;
class RelationWords;
class TableView;
class Theme;

/// The ties that the network shows, as a table: the twin of the picture. GUI thread only.
class RelationPanel : public Panel
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    RelationPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~RelationPanel() override;

    TableView* table() const { return m_table; }
    QLineEdit* filter() const { return m_filter; }
    const models::RelationTableModel& model() const { return m_model; }

public slots:
    /// What the network shows of the document's atlas.
    void setGraph(const std::shared_ptr<const network::Graph>&);

signals:
    void wordsRequested(); ///< of what is selected

protected:
    void changeEvent(QEvent*) override;
    void showEvent(QShowEvent*) override;

private:
    void makeBody();
    void setWidths();
    void retranslate();
    void showCounts();
    void showSelection();

    const Theme& m_theme;
    const models::Document& m_document;
    models::Selection& m_selection;
    models::RelationTableModel m_model;
    std::shared_ptr<const network::Graph> m_next; ///< to be shown when the panel is looked at; null: none
    RelationWords* m_words;
    QLineEdit* m_filter;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace atlas::ui
