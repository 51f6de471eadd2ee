#pragma once

#include "models/document.h"
#include "models/selection.h"
#include "ui/network/networkscene.h"
#include "ui/pictures/picture.h"
#include "ui/theme/panel.h"

#include <memory>
#include <set>
#include <string>
#include <unordered_map>

class QLabel;
class QPushButton;

namespace atlas::jobs {
class LayoutJob;
}

namespace atlas::ui {

class FilterChips;
class NetworkLegend;
class NetworkView;
class Theme;
class TimeStrip;

/// The network with all that belongs to it: header with counts, chips, view, legend and time strip. Shows the
/// document's atlas through a filter of its own, and lays it out on a worker: what was placed before stays
/// where it was.
class NetworkPanel : public Panel
{
    Q_OBJECT
public:
    NetworkPanel(const Theme&, models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~NetworkPanel() override;

    NetworkView* view() const { return m_view; }
    NetworkLegend* legend() const { return m_legend; }
    TimeStrip* timeStrip() const { return m_strip; }
    const network::Filter& filter() const { return m_filter; }
    Colouring colouring() const { return m_colouring; }
    bool isArranging() const; ///< a layout is being made
    /// What is shown, all of it, as a picture for export in a language.
    Picture picture(text::Language, Scheme = Scheme::Light) const;

public slots:
    void setFilter(const network::Filter&);
    void setColouring(ui::Colouring);
    void clearFilters();

signals:
    void exportRequested();
    void openRequested(); ///< there is nothing to show, and the user wants to open something
    void filterChanged();
    void arranged(); ///< all nodes have their place

protected:
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    void showAtlas();
    void showGraph();
    void showPositions();
    void startLayout();
    void takePositions(const std::vector<network::Point>&, bool last);
    void rememberPlaces();
    void retranslate();
    void showWords();
    void showEmptiness();
    void toggleNodes(int id, bool shown);
    void toggleTies(int id, bool shown);
    void connectParts();
    const std::string& keyOf(atlas::EntityId) const;
    std::vector<network::Point> knownPositions() const; ///< by node, NaN where there is none

    const Theme& m_theme;
    models::Document& m_document;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::shared_ptr<const network::Graph> m_graph;
    network::Filter m_filter;
    Colouring m_colouring = Colouring::Layer;
    std::unordered_map<std::string, network::Point> m_places; ///< by entity key, also of those hidden now
    std::set<std::string> m_pins;

    jobs::LayoutJob* m_job;
    FilterChips* m_chips;
    NetworkView* m_view;
    NetworkLegend* m_legend;
    TimeStrip* m_strip;
    QWidget* m_stripLine;
    QLabel* m_hidden;
    QPushButton* m_fit;
    QPushButton* m_export;
    QWidget* m_empty;
    QLabel* m_emptyWords;
    QPushButton* m_emptyAction;
};

} // namespace atlas::ui
