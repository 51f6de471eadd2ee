#pragma once

#include "models/hubtablemodel.h"
#include "ui/tables/networktablepanel.h"

#include <functional>
#include <memory>
#include <vector>

namespace atlas::ui {

class HubDelegate;
class HubWords;
class MeasureBar;

/// The companies that the network shows with their measures, which a worker computes while the panel is
/// looked at. GUI thread only.
class HubPanel : public NetworkTablePanel
{
    Q_OBJECT
public:
    /// All must outlive the panel.
    HubPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~HubPanel() override;

    const models::HubTableModel& model() const { return m_model; }
    bool isMeasuring() const { return m_job.isRunning(); }

    /// Of a company, as the network draws it; until then that of its layer.
    void setColours(std::function<QColor(const atlas::Entity&)>);

public slots:
    /// What the network shows of the document's atlas.
    void setGraph(const std::shared_ptr<const network::Graph>&);

signals:
    void focusRequested(atlas::EntityId); ///< a company and its neighbours
    void communityChosen(const std::vector<atlas::EntityId>&);
    void measured();

protected:
    void changeEvent(QEvent*) override;
    void showEvent(QShowEvent*) override;
    void showSelection() override;
    QString nothingPasses() const override;
    QString countWords(int all) const override;

private:
    void connectJob();
    void retranslate();
    void takeGraph();
    void measure();
    void chooseAt(const QModelIndex&);

    const models::Document& m_document;
    models::HubTableModel m_model;
    jobs::MeasuresJob m_job;
    std::shared_ptr<const network::Graph> m_graph;
    std::shared_ptr<const atlas::Atlas> m_communitiesOf;
    std::shared_ptr<const network::LateCommunities> m_communities; ///< of that
    int m_others = 0;                                              ///< of its nodes: no companies
    bool m_stale = false; ///< to be shown and measured when it is looked at
    HubWords* m_words;
    HubDelegate* m_delegate;
    MeasureBar* m_bar;
};

} // namespace atlas::ui
