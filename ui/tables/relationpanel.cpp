#include "ui/tables/relationpanel.h"

#include "ui/tables/relationcell.h"
#include "ui/tables/relationwords.h"
#include "ui/tables/tableview.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLineEdit>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace atlas::ui {

RelationPanel::RelationPanel(const Theme& theme, const models::Document& document,
                             models::Selection& selection, QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_selection(selection), m_model(document),
      m_words(new RelationWords(m_model, document, this)), m_filter(new QLineEdit),
      m_table(new TableView(theme)), m_empty(new EmptyState), m_stack(new QStackedLayout)
{
    setObjectName("relationPanel");
    makeBody();
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& typed) { m_model.setFilter(RelationWords::filterWords(typed)); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCounts();
        showSelection();
    });
    connect(&selection, &models::Selection::subjectChanged, this, &RelationPanel::showSelection);
    connect(m_table, &TableView::rowChosen, this,
            [this](int row) { m_selection.select(m_model.relation(row)); });
    connect(m_table, &TableView::wordsRequested, this, &RelationPanel::wordsRequested);
    connect(m_table, &QTableView::doubleClicked, this, &RelationPanel::wordsRequested);
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
    retranslate();
    showCounts();
}

RelationPanel::~RelationPanel()
{
    delete m_table; // it asks the model, a member, while it goes
    delete m_words;
}

void RelationPanel::makeBody()
{
    m_filter->setObjectName("relationFilter");
    m_filter->setProperty("look", "filter");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m_theme.px(160));
    addAction(m_filter);
    m_table->setObjectName("relationTable");
    m_table->setItemDelegate(new RelationCell(m_theme, m_document, m_model, m_table));
    m_table->setTable(m_words, m_model.sortColumn(), m_model.sortOrder());
    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    setBody(body);
}

/// As the words of the language need, so that nothing is cut where there is room.
void RelationPanel::setWidths()
{
    const QFontMetrics metrics(m_theme.font(TextRole::Muted));
    int type = 0;
    for (int i = 0; i < extract::relationTypeCount; ++i)
        type = std::max(
            type, metrics.horizontalAdvance(Words::relationType(static_cast<extract::RelationType>(i))));
    int status = 0;
    for (int i = 0; i < extract::statusCount; ++i)
        status = std::max(status, metrics.horizontalAdvance(Words::status(static_cast<extract::Status>(i))));
    const double unit = m_theme.px(100) / 100.0;
    m_table->setColumns({{96, 2},
                         {96, 2},
                         {static_cast<int>(type / unit) + 44},
                         {static_cast<int>(status / unit) + 20},
                         {84},
                         {44},
                         {44},
                         {84, 1}});
}

void RelationPanel::setGraph(const std::shared_ptr<const network::Graph>& graph)
{
    m_next = graph;
    if (isVisible())
        m_model.setGraph(std::exchange(m_next, nullptr));
}

void RelationPanel::showEvent(QShowEvent* event)
{
    Panel::showEvent(event);
    if (m_next)
        m_model.setGraph(std::exchange(m_next, nullptr));
}

void RelationPanel::showSelection()
{
    const models::Subject& subject = m_selection.subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<int> rows;
    const auto add = [&](atlas::RelationId relation) {
        if (const int row = m_model.rowOfRelation(relation); row >= 0)
            rows.push_back(row);
    };
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject))
        add(*relation);
    // The selection is given a new atlas before the document is.
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    if (entity && static_cast<std::size_t>(*entity) < atlas.entities.size())
        for (const atlas::RelationId relation : atlas[*entity].relations)
            add(relation);
    m_table->selectRows(std::move(rows));
}

void RelationPanel::showCounts()
{
    const int shown = m_model.rowCount();
    const int all = m_model.itemCount();
    //: beside a title: how many rows a filter lets through, of how many
    setCount(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
    if (all == 0)
        m_empty->setWords(tr("The network shows nothing yet."));
    else
        m_empty->setWords(tr("No tie has all these words."), tr("Clear the filter"));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
}

void RelationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.setFilter(RelationWords::filterWords(m_filter->text())); // words of types are others now
        m_words->retranslate();
    }
    Panel::changeEvent(event);
}

void RelationPanel::retranslate()
{
    setTitle(tr("Ties"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter ties"));
    m_table->setAccessibleName(tr("Ties that the network shows"));
    setWidths();
}

} // namespace atlas::ui
