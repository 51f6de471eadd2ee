#pragma once

#include "models/hubtablemodel.h"
#include "models/selection.h"
#include "ui/theme/panel.h"

#include <memory>
#include <vector>

class QLineEdit;
class QStackedLayout;

namespace atlas::ui {

class EmptyState;
class HubWords;
class MeasureBar;
class TableView;
class Theme;

/// The companies that the network shows with their measures, which a worker computes while the panel is
/// looked at. GUI thread only.
class HubPanel : public Panel
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    HubPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~HubPanel() override;

    TableView* table() const { return m_table; }
    QLineEdit* filter() const { return m_filter; }
    const models::HubTableModel& model() const { return m_model; }
    bool isMeasuring() const { return m_job.isRunning(); }

public slots:
    /// What the network shows of the document's atlas.
    void setGraph(const std::shared_ptr<const network::Graph>&);

signals:
    void wordsRequested();                ///< of what is selected
    void focusRequested(atlas::EntityId); ///< a company and its neighbours
    void communityChosen(const std::vector<atlas::EntityId>&);
    void measured();

protected:
    void changeEvent(QEvent*) override;
    void showEvent(QShowEvent*) override;

private:
    void makeBody();
    void connectJob();
    void retranslate();
    void showCounts();
    void showSelection();
    void takeGraph();
    void measure();
    void chooseAt(const QModelIndex&);

    const Theme& m_theme;
    const models::Document& m_document;
    models::Selection& m_selection;
    models::HubTableModel m_model;
    jobs::MeasuresJob m_job;
    std::shared_ptr<const network::Graph> m_graph;
    bool m_stale = false; ///< to be shown and measured when it is looked at
    HubWords* m_words;
    QLineEdit* m_filter;
    MeasureBar* m_bar;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace atlas::ui
