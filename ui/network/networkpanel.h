#pragma once

#include "jobs/latestjob.h"
#include "models/explorer.h"
#include "network/filter.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkscene.h"
#include "ui/network/nodeplaces.h"
#include "ui/pictures/picture.h"
#include "ui/theme/panel.h"

#include <QTimer>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace atlas::jobs {
class LayoutJob;
}

namespace atlas::ui {

struct Emphasis;
class ExplorationActions;
class FilterChips;
class HiddenButton;
class NetworkArranger;
class NetworkView;
class Theme;
class TieList;
class TimeBar;
class TimeStrip;

/// The network with all that belongs to it: header with counts, chips, view, legend and time bar. Shows the
/// document's atlas as it is explored, and lays it out on a worker: what was placed before stays where it
/// was. The picture of a large network, and what is counted around it, are made on workers too; until they
/// are there, what was shown before stays.
class NetworkPanel : public Panel
{
    Q_OBJECT
public:
    NetworkPanel(const Theme&, models::Document&, models::Selection&, QWidget* parent = nullptr);
    ~NetworkPanel() override;

    NetworkView* view() const { return m_view; }
    NetworkLegend* legend() const { return m_legend; }
    TimeStrip* timeStrip() const;
    TimeBar* timeBar() const { return m_time; }
    models::Explorer& explorer() { return m_explorer; }
    ExplorationActions& actions() const { return *m_actions; }
    QMenu* colourMenu() const; ///< what colours may say, for another menu
    NetworkArranger& arranger() const { return *m_arranger; }
    const network::Filter& filter() const { return m_explorer.filter(); }
    Colouring colouring() const { return m_explorer.colouring(); }
    QColor colourOf(const atlas::Entity&) const; ///< as it is drawn, else as its layer would be; O(log n)
    bool isArranging() const; ///< nodes are still being given their places, or a picture is made of them
    /// Nodes and ties up to which there is no need for a worker.
    void setMostAtOnce(std::size_t things) { m_mostAtOnce = things; }
    /// What is looked at and how, as one value; showing it again gives the same picture.
    network::View currentView() const;
    /// What is shown, all of it, with what stands out and is selected, as a picture for export in a
    /// language: tr() must speak it.
    Picture picture(text::Language, Scheme = Scheme::Light) const;

public slots:
    void setFilter(const network::Filter&);
    void setColouring(ui::Colouring);
    void clearFilters();
    void showView(const network::View&); ///< a step that can be undone
    void saveViewAs(const QString& path);
    void openViewFrom(const QString& path); ///< says what is wrong with it

signals:
    void exportRequested();
    void openRequested();   ///< there is nothing to show, and the user wants to open something
    void searchRequested(); ///< for something that is not shown
    void filterChanged();
    void told(const QString& words, const QString& file); ///< what has happened; `file` where it was saved
    void withdrawn(const QString& words);                 ///< what was told is no longer so
    void arranged();                                      ///< all nodes have their place
    void drawn();                                         ///< nodes may have other colours

protected:
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    bool eventFilter(QObject*, QEvent*) override; ///< the view is also resized by what stands around it

private:
    void showAtlas();
    void showExplored();
    void showGraph();
    void showPositions();
    void showPositions(const std::vector<network::Point>&);
    void takeScene(NetworkScene, bool complete);
    void takeLateScene(NetworkScene);
    void storePlaces(const std::vector<network::Point>&);
    void settle();
    bool isLarge() const;
    void showSurroundings();
    void showEmphasis();
    void showLook();
    void startLayout();
    void takePositions(const std::vector<network::Point>&, bool last);
    void rememberPlaces();
    void arrange();
    QSizeF room() const;
    void takeRoom();
    void fillRoom();
    void takeDrawnOut(double times);
    SceneOptions sceneOptions(text::Language, Scheme) const;
    void retranslate();
    void showWords();
    void showTiesInFocus();
    void showEmptiness();
    void fitHeader();
    void connectParts();
    void connectExploring();
    void connectLegend();
    void connectTime();
    NodeEntries nodeEntries() const;
    void makeEmptyWords();
    void pin(const std::vector<atlas::EntityId>&);
    void showMenu(const models::Subject&, QPoint globalPosition);
    void moveNodes(const std::vector<network::Place>&);
    void takeView(const network::View&);
    QString focusWords(text::Language) const;
    Emphasis lastingEmphasis() const;
    std::vector<char> pinned() const; ///< by node of the scene
    std::vector<atlas::EntityId> chosen() const;
    const std::string& keyOf(atlas::EntityId) const;

    const Theme& m_theme;
    models::Document& m_document;
    models::Selection& m_selection;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::shared_ptr<const network::LateCommunities> m_communities; ///< of the atlas
    std::shared_ptr<const network::Graph> m_graph;
    std::shared_ptr<const network::Graph> m_placed; ///< the graph that the view shows in full; may be null
    NodePlaces m_places;                            ///< where nodes lie freely
    double m_drawnOut = 1;                          ///< times that they are drawn out down the room
    std::vector<network::Point> m_newer; ///< by node, what the layout found while a picture was made
    std::optional<std::optional<network::Sight>> m_sight; ///< of a view that is still being shown

    models::Explorer m_explorer;
    std::vector<std::string> m_isolated; ///< as it is shown
    /// What stands around the picture is counted of.
    struct AroundOf
    {
        std::shared_ptr<const atlas::Atlas> atlas;
        network::Exploration shown; ///< filter and what is taken out by hand alone
        Colouring colouring = Colouring::Layer;
        text::Language language = text::Language::Korean;
        Scheme scheme = Scheme::Light;
        int wording = 0;
        std::shared_ptr<const network::LateCommunities> communities;
        friend bool operator==(const AroundOf&, const AroundOf&) = default;
    };
    struct Around
    {
        AroundOf of;
        LegendItems usualLegend;     ///< of what no filter leaves out, which has its entries whatever does
        LegendItems legendOfAllDays; ///< which has its entries, that none moves while days are played
        LegendItems legend;
        network::Times times;
        std::shared_ptr<const network::Graph> graph;
        QString counts; ///< of the graph
        QString sums;   ///< how all that is known is made up of them
    };
    static AroundOf ofAllDays(AroundOf); ///< however far they are played
    static AroundOf usual(AroundOf);     ///< without any filter
    /// On any thread; takes over from `before` what is the same.
    static Around aroundOf(const AroundOf&, std::shared_ptr<const network::Graph>, Around before);
    void takeAround(Around);
    Around m_around;
    int m_wording = 0; ///< counts how often the interface's words were others
    std::size_t m_mostAtOnce = 20'000;
    jobs::LatestJob m_sceneJob;
    jobs::LatestJob m_aroundJob;
    jobs::LayoutJob* m_job;
    NetworkArranger* m_arranger;
    FilterChips* m_chips;
    NetworkView* m_view;
    NetworkLegend* m_legend;
    ExplorationActions* m_actions;
    TimeBar* m_time;
    QWidget* m_timeLine;
    HiddenButton* m_hidden;
    QWidget* m_stage; ///< the view, and what stands beside it
    TieList* m_ties;  ///< that the focus rests on, below its chip
    QPushButton* m_timeButton;
    std::optional<bool> m_timeWanted; ///< by the user; else where there is room
    QPushButton* m_fit;
    QPushButton* m_export;
    QTimer m_resized; ///< until the network is arranged for its new room
    QWidget* m_empty;
    QLabel* m_emptyWords;
    QPushButton* m_emptyAction;
};

} // namespace atlas::ui
