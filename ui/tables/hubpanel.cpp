#include "ui/tables/hubpanel.h"

#include "ui/tables/hubdelegate.h"
#include "ui/tables/hubwords.h"
#include "ui/tables/measurebar.h"
#include "ui/tables/tableview.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedLayout>

namespace atlas::ui {

HubPanel::HubPanel(const Theme& theme, const models::Document& document, models::Selection& selection,
                   QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_selection(selection), m_model(document),
      m_graph(std::make_shared<const network::Graph>()), m_words(new HubWords(m_model, document, this)),
      m_filter(new QLineEdit), m_bar(new MeasureBar), m_table(new TableView(theme)), m_empty(new EmptyState),
      m_stack(new QStackedLayout)
{
    setObjectName("hubPanel");
    makeBody();
    connectJob();
    connect(m_filter, &QLineEdit::textChanged, &m_model, &models::HubTableModel::setFilter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCounts();
        showSelection();
    });
    connect(&selection, &models::Selection::subjectChanged, this, &HubPanel::showSelection);
    connect(m_table, &TableView::rowChosen, this,
            [this](int row) { m_selection.select(m_model.entity(row)); });
    connect(m_table, &TableView::wordsRequested, this, &HubPanel::wordsRequested);
    connect(m_table, &QTableView::doubleClicked, this, &HubPanel::chooseAt);
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    retranslate();
    showCounts();
}

HubPanel::~HubPanel()
{
    delete m_table; // it asks the model, a member, while it goes
    delete m_words;
}

void HubPanel::makeBody()
{
    m_filter->setObjectName("hubFilter");
    m_filter->setProperty("look", "filter");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m_theme.px(160));
    addAction(m_filter);
    m_table->setObjectName("hubTable");
    m_table->setItemDelegate(new HubDelegate(m_theme, m_document, m_table));
    m_table->setTable(m_words, m_model.sortColumn(), m_model.sortOrder());
    m_table->setColumns({{104, 3}, {44}, {44}, {60}, {64}, {44}, {80, 2}, {72, 1}});
    m_bar->hide();
    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    addBody(m_bar);
    setBody(body);
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
    m_model.setGraph(m_graph);
    measure();
}

void HubPanel::measure()
{
    if (!m_graph->nodes.empty())
        m_job.start(m_graph, m_document.atlas());
}

void HubPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_stale)
        takeGraph();
}

void HubPanel::showSelection()
{
    const models::Subject& subject = m_selection.subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<int> rows;
    const auto add = [&](atlas::EntityId entity) {
        if (const int row = m_model.rowOfEntity(entity); row >= 0)
            rows.push_back(row);
    };
    if (const auto* entity = std::get_if<atlas::EntityId>(&subject))
        add(*entity);
    // The selection is given a new atlas before the document is.
    const auto* relation = std::get_if<atlas::RelationId>(&subject);
    if (relation && static_cast<std::size_t>(*relation) < atlas.relations.size()) {
        add(atlas[*relation].source);
        add(atlas[*relation].target);
    }
    const auto* figure = std::get_if<atlas::FigureId>(&subject);
    if (figure && static_cast<std::size_t>(*figure) < atlas.figures.size())
        add(atlas[*figure].entity);
    m_table->selectRows(std::move(rows));
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

void HubPanel::showCounts()
{
    const int shown = m_model.rowCount();
    const int all = m_model.itemCount();
    //: beside a title: how many rows a filter lets through, of how many
    setCount(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    if (all == 0)
        m_empty->setWords(tr("The network shows nothing yet."));
    else
        m_empty->setWords(tr("No company is called so."), tr("Clear the filter"));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
}

void HubPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_words->retranslate();
        showCounts();
    }
    Panel::changeEvent(event);
}

void HubPanel::retranslate()
{
    setTitle(tr("Companies"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter companies"));
    m_table->setAccessibleName(tr("Companies and their measures"));
}

} // namespace atlas::ui
