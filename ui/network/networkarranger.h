#pragma once

#include "network/arranged.h"

#include <QAction>
#include <QObject>
#include <QSizeF>

#include <array>
#include <memory>
#include <vector>

class QMenu;
class QPushButton;

namespace atlas::jobs {
class ArrangementJob;
}

namespace atlas::ui {

/// Which arrangement the network is shown in, and where all lies in it. Makes it on a worker for every graph;
/// until then what was made before is what is shown. Offers the choice as actions and as a button.
class NetworkArranger : public QObject
{
    Q_OBJECT
public:
    explicit NetworkArranger(QWidget* window); ///< in which its shortcuts hold

    struct Subject
    {
        std::shared_ptr<const network::Graph> graph;
        std::shared_ptr<const atlas::Atlas> atlas;
        QSizeF room;                    ///< that the picture is for
        std::vector<char> inFocus = {}; ///< by node; empty: no matter
    };
    /// What is shown from now on.
    void setSubject(const Subject&);
    network::Arrangement chosen() const { return m_chosen; }
    /// What can be shown now: Free, or an arrangement of the present graph.
    network::Arrangement arrangement() const { return m_made ? m_kind : network::Arrangement::Free; }
    const std::shared_ptr<const network::Arranged>& arranged() const { return m_made; } ///< null: free
    /// Whether what was chosen is still being made for the present graph.
    bool isArranging() const;

    const std::array<QAction*, network::arrangementCount>& actions() const { return m_actions; }
    QPushButton* button() const { return m_button; }
    QAction* areasAction() const { return m_areas; } ///< checked: alliances are areas, else nodes
    QMenu* menu() const { return m_menu; }           ///< of the button, for another menu too
    void retranslate();

public slots:
    void choose(network::Arrangement);
    void setAreas(bool areas) { m_areas->setChecked(areas); }

signals:
    // what the user wants; nothing has changed by then
    void arrangementRequested(network::Arrangement);
    void areasRequested(bool areas);
    void changed(); ///< of arrangement() or arranged(), but for setSubject()

private:
    void make();
    void showChoice();

    Subject m_subject;
    network::Arrangement m_chosen = network::Arrangement::Free;
    network::Arrangement m_kind = network::Arrangement::Free; ///< of what was made
    std::shared_ptr<const network::Arranged> m_made;
    jobs::ArrangementJob* m_job;
    QPushButton* m_button;
    QMenu* m_menu;
    QAction* m_areas;
    std::array<QAction*, network::arrangementCount> m_actions{};
};

} // namespace atlas::ui
