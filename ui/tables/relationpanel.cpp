#include "ui/tables/relationpanel.h"

#include "ui/tables/relationcell.h"
#include "ui/tables/relationwords.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int mostMeasured = 500; ///< rows: those with the most evidence, as long as none sorts otherwise
constexpr int aroundWords = 14;
constexpr int widestColumn = 260;
constexpr int leastName = 84; ///< that a name gives way to
constexpr int most = 120;     ///< of anything else that is shown whole in any case

} // namespace

RelationPanel::RelationPanel(const Theme& theme, const models::Document& document,
                             models::Selection& selection, QWidget* parent)
    : NetworkTablePanel(theme, selection, parent), m_document(document), m_model(document),
      m_words(new RelationWords(m_model, document, this)),
      m_cell(new RelationCell(theme, document, m_model, table()))
{
    fill({QStringLiteral("relation"), m_model, m_words, m_cell});
    // Sums stand beside what they are for; behind them what the table is sorted by at first.
    using models::RelationTableModel;
    QHeaderView& header = *table()->horizontalHeader();
    header.moveSection(header.visualIndex(RelationTableModel::Amount), RelationTableModel::Type + 1);
    header.moveSection(header.visualIndex(RelationTableModel::Evidence), RelationTableModel::Type + 2);
    connect(filter(), &QLineEdit::textChanged, this,
            [this](const QString& typed) { m_model.setFilter(RelationWords::filterWords(typed)); });
    connect(table(), &TableView::rowChosen, this,
            [this](int row) { this->selection().select(m_model.relation(row)); });
    connect(table(), &QTableView::doubleClicked, this, &RelationPanel::wordsRequested);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RelationPanel::setWidths);
    connect(&document, &models::Document::languageChanged, this, &RelationPanel::setWidths);
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

/// Of what stands in a column, in design pixels, with the room around it.
int RelationPanel::contentWidth(int column) const
{
    using models::RelationTableModel;
    const bool isName = column == RelationTableModel::Source || column == RelationTableModel::Target;
    const bool isFirst = column == RelationTableModel::Source;
    const QFontMetrics metrics(theme().font(isFirst ? TextRole::Body : TextRole::Muted));
    int widest = 0;
    for (int row = 0; row < std::min(m_words->rowCount(), mostMeasured); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_words->index(row, column).data().toString()));
    const int sign = isName                               ? RelationCell::besideDot
                     : column == RelationTableModel::Type ? RelationCell::besideLine
                                                          : 0;
    const double unit = theme().px(100) / 100.0;
    return std::min(static_cast<int>(std::ceil(widest / unit)) + sign + aroundWords, widestColumn);
}

/// As wide as what stands in them. What is left goes to the names most of all, and where there is no room
/// they give way before a number or a date is cut. A filter of words moves no column.
void RelationPanel::setWidths()
{
    using models::RelationTableModel;
    if (!filter()->text().isEmpty())
        return;
    std::vector<TableView::Column> columns;
    for (int column = 0; column < m_words->columnCount(); ++column) {
        const int content = contentWidth(column);
        const bool isName = column <= RelationTableModel::Target;
        const bool isText =
            isName || column == RelationTableModel::Type || column == RelationTableModel::Status;
        columns.push_back({content,
                           isName   ? 2
                           : isText ? 1
                                    : 0,
                           std::min(content, isName ? leastName : most)});
    }
    table()->setColumns(columns);
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
