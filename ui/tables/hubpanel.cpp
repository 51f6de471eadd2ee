#include "ui/tables/hubpanel.h"

#include "ui/tables/hubdelegate.h"
#include "ui/tables/hubwords.h"
#include "ui/tables/measurebar.h"
#include "ui/tables/tableview.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace atlas::ui {

HubPanel::HubPanel(const Theme& theme, const models::Document& document, models::Selection& selection,
                   QWidget* parent)
    : NetworkTablePanel(theme, selection, parent), m_document(document), m_model(document),
      m_graph(std::make_shared<const network::Graph>()), m_words(new HubWords(m_model, document, this)),
      m_delegate(new HubDelegate(theme, document, table())), m_bar(new MeasureBar)
{
    m_bar->hide();
    addBody(m_bar);
    fill({QStringLiteral("hub"), m_model, m_words, m_delegate});
    table()->setColumns({{180, 3, 96}, {40}, {40}, {56, 0, 56}, {60}, {40}, {96, 2, 64}, {72, 1, 56}});
    connectJob();
    connect(filter(), &QLineEdit::textChanged, &m_model, &models::HubTableModel::setFilter);
    connect(table(), &TableView::rowChosen, this,
            [this](int row) { this->selection().select(m_model.entity(row)); });
    connect(table(), &QTableView::doubleClicked, this, &HubPanel::chooseAt);
    retranslate();
}

HubPanel::~HubPanel()
{
    delete table(); // it asks the model, a member, while it goes
    delete m_words;
}

void HubPanel::connectJob()
{
    connect(&m_job, &jobs::MeasuresJob::progress, m_bar, &MeasureBar::showProgress);
    connect(&m_job, &jobs::MeasuresJob::finished, this,
            [this](const std::shared_ptr<const jobs::NodeMeasures>& measures) {
                m_bar->hide();
                m_model.setMeasures(measures);
                m_words->retranslate(); // a heading tells how exact they are
                showSelection();
                emit measured();
            });
    connect(m_bar, &MeasureBar::cancelRequested, this, [this] {
        m_job.cancel();
        m_bar->showCancelled();
    });
    connect(m_bar, &MeasureBar::startRequested, this, &HubPanel::measure);
}

void HubPanel::setGraph(const std::shared_ptr<const network::Graph>& graph)
{
    m_graph = graph;
    m_stale = true;
    m_job.cancel();
    if (isVisible())
        takeGraph();
}

void HubPanel::takeGraph()
{
    m_stale = false;
    m_bar->hide();
    const atlas::Atlas& atlas = *m_document.atlas();
    m_others = static_cast<int>(std::ranges::count_if(m_graph->nodes, [&atlas](const network::Node& node) {
        return atlas[node.entity].kind != extract::EntityKind::Company;
    }));
    m_model.setGraph(m_graph);
    measure();
}

void HubPanel::measure()
{
    if (m_graph->nodes.empty())
        return;
    if (m_communitiesOf != m_document.atlas()) {
        m_communitiesOf = m_document.atlas();
        m_communities = std::make_shared<const network::LateCommunities>(m_communitiesOf);
    }
    m_job.start(m_graph, m_document.atlas(), m_communities);
}

void HubPanel::showEvent(QShowEvent* event)
{
    NetworkTablePanel::showEvent(event);
    if (m_stale)
        takeGraph();
}

void HubPanel::showSelection()
{
    const models::Subject& subject = selection().subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<int> rows;
    const auto add = [&](atlas::EntityId entity) {
        if (const int row = m_model.rowOfEntity(entity); row >= 0)
            rows.push_back(row);
    };
    for (const atlas::EntityId entity : models::selectedEntities(subject))
        add(entity);
    // The selection is given a new atlas before the document is.
    const auto* relation = std::get_if<atlas::RelationId>(&subject);
    if (relation && static_cast<std::size_t>(*relation) < atlas.relations.size()) {
        add(atlas[*relation].source);
        add(atlas[*relation].target);
    }
    const auto* figure = std::get_if<atlas::FigureId>(&subject);
    if (figure && static_cast<std::size_t>(*figure) < atlas.figures.size())
        add(atlas[*figure].entity);
    table()->selectRows(std::move(rows));
}

void HubPanel::setColours(std::function<QColor(const atlas::Entity&)> colours)
{
    m_delegate->setColours(std::move(colours));
}

/// The companies by themselves, so that they add up with what is said of them elsewhere.
QString HubPanel::countWords(int all) const
{
    if (m_others == 0 || m_others >= all)
        return QLocale().toString(all);
    //: beside the title “Companies”: %1 is how many, %Ln how many rows are of alliances, institutions …
    return tr("%1 · %Ln others", "", m_others).arg(QLocale().toString(all - m_others));
}

void HubPanel::chooseAt(const QModelIndex& index)
{
    const QVariant community = index.data(models::HubTableModel::CommunityRole);
    if (index.column() != models::HubTableModel::Community || !community.isValid()) {
        emit focusRequested(m_model.entity(index.row()));
        return;
    }
    emit communityChosen(m_model.membersOf(community.toInt()));
}

QString HubPanel::nothingPasses() const
{
    return tr("No company is called so.");
}

void HubPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_words->retranslate();
    }
    NetworkTablePanel::changeEvent(event);
}

void HubPanel::retranslate()
{
    setTitle(tr("Companies"));
    filter()->setAccessibleName(tr("Filter companies"));
    table()->setAccessibleName(tr("Companies and their measures"));
}

} // namespace atlas::ui
