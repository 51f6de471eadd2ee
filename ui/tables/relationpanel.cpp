#include "ui/tables/relationpanel.h"

#include "ui/tables/relationcell.h"
#include "ui/tables/relationwords.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace atlas::ui {

RelationPanel::RelationPanel(const Theme& theme, const models::Document& document,
                             models::Selection& selection, QWidget* parent)
    : NetworkTablePanel(theme, selection, parent), m_document(document), m_model(document),
      m_words(new RelationWords(m_model, document, this)),
      m_cell(new RelationCell(theme, document, m_model, table()))
{
    fill({QStringLiteral("relation"), m_model, m_words, m_cell});
    connect(filter(), &QLineEdit::textChanged, this,
            [this](const QString& typed) { m_model.setFilter(RelationWords::filterWords(typed)); });
    connect(table(), &TableView::rowChosen, this,
            [this](int row) { this->selection().select(m_model.relation(row)); });
    connect(table(), &QTableView::doubleClicked, this, &RelationPanel::wordsRequested);
    retranslate();
}

RelationPanel::~RelationPanel()
{
    delete table(); // it asks the model, a member, while it goes
    delete m_words;
}

void RelationPanel::setColours(std::function<QColor(const atlas::Entity&)> colours)
{
    m_cell->setColours(std::move(colours));
}

/// As the words of the language need, so that nothing is cut where there is room.
void RelationPanel::setWidths()
{
    const QFontMetrics metrics(theme().font(TextRole::Muted));
    int type = 0;
    for (int i = 0; i < extract::relationTypeCount; ++i)
        type = std::max(
            type, metrics.horizontalAdvance(Words::relationType(static_cast<extract::RelationType>(i))));
    int status = 0;
    for (int i = 0; i < extract::statusCount; ++i)
        status = std::max(status, metrics.horizontalAdvance(Words::status(static_cast<extract::Status>(i))));
    const double unit = theme().px(100) / 100.0;
    table()->setColumns({{112, 3},
                         {112, 3},
                         {static_cast<int>(type / unit) + 44},
                         {static_cast<int>(status / unit) + 20},
                         {84},
                         {44},
                         {44},
                         {72, 1}});
}

void RelationPanel::setGraph(const std::shared_ptr<const network::Graph>& graph)
{
    m_next = graph;
    if (isVisible())
        m_model.setGraph(std::exchange(m_next, nullptr));
}

void RelationPanel::showEvent(QShowEvent* event)
{
    NetworkTablePanel::showEvent(event);
    if (m_next)
        m_model.setGraph(std::exchange(m_next, nullptr));
}

void RelationPanel::showSelection()
{
    const models::Subject& subject = selection().subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<int> rows;
    const auto add = [&](atlas::RelationId relation) {
        if (const int row = m_model.rowOfRelation(relation); row >= 0)
            rows.push_back(row);
    };
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject))
        add(*relation);
    // The selection is given a new atlas before the document is.
    for (const atlas::EntityId entity : models::selectedEntities(subject)) {
        if (static_cast<std::size_t>(entity) < atlas.entities.size())
            for (const atlas::RelationId relation : atlas[entity].relations)
                add(relation);
    }
    table()->selectRows(std::move(rows));
}

QString RelationPanel::nothingPasses() const
{
    return tr("No tie has all these words.");
}

void RelationPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.setFilter(RelationWords::filterWords(filter()->text())); // words of types are others now
        m_words->retranslate();
    }
    NetworkTablePanel::changeEvent(event);
}

void RelationPanel::retranslate()
{
    setTitle(tr("Ties"));
    filter()->setAccessibleName(tr("Filter ties"));
    table()->setAccessibleName(tr("Ties that the network shows"));
    setWidths();
}

} // namespace atlas::ui
