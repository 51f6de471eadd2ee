#include "ui/network/networkarranger.h"

#include "jobs/arrangementjob.h"
#include "ui/network/networkpicture.h"
#include "ui/theme/headermenu.h"
#include "ui/theme/panel.h"

#include <QActionGroup>
#include <QMenu>
#include <QPushButton>

namespace atlas::ui {

namespace {

/// Nodes up to which an arrangement is made at once: it takes less than a frame.
std::size_t mostAtOnce(network::Arrangement arrangement)
{
    return arrangement == network::Arrangement::Circle ? 300 : 2'000;
}

} // namespace

NetworkArranger::NetworkArranger(QWidget* window)
    : QObject(window), m_job(new jobs::ArrangementJob(this)), m_button(headerButton({})),
      m_menu(giveMenu(m_button)), m_areas(new QAction(this))
{
    m_button->setObjectName(QStringLiteral("arrangementButton"));
    auto* group = new QActionGroup(this);
    const char* const names[] = {"arrangeFreely", "arrangeAsMatrix", "arrangeAsCircle", "arrangeAsTimeLine"};
    for (int i = 0; i < network::arrangementCount; ++i) {
        auto* action = new QAction(group);
        action->setObjectName(QLatin1StringView(names[i]));
        action->setCheckable(true);
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, i] { emit arrangementRequested(static_cast<network::Arrangement>(i)); });
        m_actions[static_cast<std::size_t>(i)] = action;
    }
    m_areas->setObjectName(QStringLiteral("alliancesAsAreas"));
    m_areas->setCheckable(true);
    m_areas->setChecked(true);
    m_areas->setShortcut(QKeySequence(Qt::ALT | Qt::Key_5));
    m_areas->setShortcutContext(Qt::WindowShortcut);
    window->addAction(m_areas);
    m_menu->addSeparator();
    m_menu->addAction(m_areas);
    connect(m_areas, &QAction::triggered, this, &NetworkArranger::areasRequested);
    connect(m_job, &jobs::ArrangementJob::finished, this, [this](const auto& arranged) {
        m_made = arranged;
        m_kind = m_chosen;
        emit changed();
    });
    showChoice();
}

bool NetworkArranger::isArranging() const
{
    return m_job->isRunning();
}

void NetworkArranger::setSubject(const Subject& subject)
{
    const bool sameFocus = m_chosen != network::Arrangement::Matrix || subject.inFocus == m_subject.inFocus;
    const bool same = subject.graph == m_subject.graph && subject.room == m_subject.room && sameFocus;
    m_subject = subject;
    if (same)
        return;
    m_made = nullptr;
    make();
}

void NetworkArranger::choose(network::Arrangement arrangement)
{
    if (m_chosen == arrangement)
        return;
    m_chosen = arrangement;
    showChoice();
    make();
    if (!m_job->isRunning())
        emit changed();
}

void NetworkArranger::make()
{
    m_job->cancel();
    if (m_chosen == network::Arrangement::Free || !m_subject.graph) {
        m_made = nullptr;
        return;
    }
    network::ArrangeOptions options =
        arrangeOptions(*m_subject.atlas, *m_subject.graph, m_chosen, m_subject.room);
    options.inFocus = m_subject.inFocus;
    if (m_subject.graph->nodes.size() > mostAtOnce(m_chosen)) {
        m_job->start(m_chosen, m_subject.graph, m_subject.atlas, std::move(options));
        return;
    }
    m_made = std::make_shared<const network::Arranged>(
        network::arrange(m_chosen, *m_subject.graph, *m_subject.atlas, options));
    m_kind = m_chosen;
}

void NetworkArranger::showChoice()
{
    const QAction* action = m_actions[static_cast<std::size_t>(m_chosen)];
    m_actions[static_cast<std::size_t>(m_chosen)]->setChecked(true);
    m_button->setText(action->text());
    const bool free = m_chosen == network::Arrangement::Free;
    m_areas->setEnabled(free);
    m_areas->setText(free ? tr("Alliances as areas", "instead of as nodes")
                          : tr("Alliances as areas (free arrangement alone)"));
}

void NetworkArranger::retranslate()
{
    m_actions[0]->setText(tr("Free", "arrangement of the network: by ties alone"));
    m_actions[1]->setText(tr("Layers × countries", "arrangement of the network"));
    m_actions[2]->setText(tr("Circle", "arrangement of the network"));
    m_actions[3]->setText(tr("Time line", "arrangement of the network"));
    m_menu->setTitle(tr("Arrangement of the network"));
    m_button->setToolTip(tr("Arrangement of the network"));
    m_button->setAccessibleName(tr("Arrangement of the network"));
    showChoice();
}

} // namespace atlas::ui
