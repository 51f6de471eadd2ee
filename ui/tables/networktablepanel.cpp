#include "ui/tables/networktablepanel.h"

#include "ui/tables/tableview.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>

namespace atlas::ui {

NetworkTablePanel::NetworkTablePanel(const Theme& theme, models::Selection& selection, QWidget* parent)
    : Panel(parent), m_theme(theme), m_selection(selection), m_filter(new QLineEdit),
      m_table(new TableView(theme)), m_empty(new EmptyState), m_stack(new QStackedLayout)
{
    m_filter->setProperty("look", "filter");
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(theme.px(160));
    addAction(m_filter);
    connect(m_table, &TableView::wordsRequested, this, &NetworkTablePanel::wordsRequested);
    connect(m_empty, &EmptyState::triggered, m_filter, &QLineEdit::clear);
}

void NetworkTablePanel::fill(const Parts& parts)
{
    m_model = &parts.model;
    setObjectName(parts.name + QStringLiteral("Panel"));
    m_filter->setObjectName(parts.name + QStringLiteral("Filter"));
    m_table->setObjectName(parts.name + QStringLiteral("Table"));
    m_table->setItemDelegate(parts.delegate);
    m_table->setTable(parts.words, m_model->sortColumn(), m_model->sortOrder());
    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    setBody(body);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        showCounts();
        showSelection();
    });
    connect(&m_selection, &models::Selection::subjectChanged, this, [this] { showSelection(); });
    retranslate();
}

void NetworkTablePanel::showCounts()
{
    const int shown = m_model->rowCount();
    const int all = m_model->itemCount();
    //: beside a title: how many rows a filter lets through, of how many
    setCount(shown == all ? countWords(all) : tr("%L1 of %L2").arg(shown).arg(all));
    if (all == 0)
        m_empty->setWords(tr("The network shows nothing yet."));
    else
        m_empty->setWords(nothingPasses(), tr("Clear the filter"));
    m_stack->setCurrentIndex(shown > 0 ? 1 : 0);
}

QString NetworkTablePanel::countWords(int all) const
{
    return QLocale().toString(all);
}

void NetworkTablePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter"));
    showCounts();
}

void NetworkTablePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

} // namespace atlas::ui
