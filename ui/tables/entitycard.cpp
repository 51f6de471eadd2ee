#include "ui/tables/entitycard.h"

#include "money/format.h"
#include "ui/tables/relationdelegate.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr qsizetype mostFigures = 6; ///< more are found in the chart and the text

} // namespace

EntityCard::EntityCard(const Theme& theme, const models::Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(document), m_figures(new QWidget),
      m_flow(new FlowLayout(m_figures, 6, 4)), m_list(new QListView), m_hidden(new QPushButton)
{
    makeList(theme);
    m_hidden->setObjectName("hiddenTies");
    m_hidden->setProperty("look", "link");
    m_hidden->setCursor(Qt::PointingHandCursor);
    connect(m_hidden, &QPushButton::clicked, this, [this] { m_model.setUnfolded(!m_model.isUnfolded()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EntityCard::fitList);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_figures);
    column->addWidget(m_list);
    column->addWidget(m_hidden, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void EntityCard::makeList(const Theme& theme)
{
    m_list->setObjectName("relationList");
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RelationDelegate(theme, m_document, m_model, m_list));
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the card scrolls as a whole
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    const auto choose = [this](const QModelIndex& index) { emit chosen(m_model.relation(index.row())); };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                const QRect row = m_list->visualRect(index);
                emit reached(QRect(m_list->mapTo(this, row.topLeft()), row.size()));
            });
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void EntityCard::setEntity(std::optional<atlas::EntityId> entity)
{
    m_model.setEntity(entity);
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (entity)
        showFigures((*m_document.atlas())[*entity]);
}

void EntityCard::fitList()
{
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(std::max(row, 0) * m_model.rowCount() + 4);
    const int hidden = m_model.hiddenCount();
    //: below the ties of a company that the network shows: how many more it has; a click lists them
    const QString folded = tr("%Ln ties hidden", nullptr, hidden);
    //: below all ties of a company; a click lists those alone that the network shows
    m_hidden->setText(m_model.isUnfolded() ? tr("Only ties shown in the network") : folded);
    m_hidden->setVisible(hidden > 0 && m_model.shownCount() > 0);
}

void EntityCard::showFigures(const atlas::Entity& entity)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    QStringList shown;
    for (const atlas::FigureId id : entity.figures) {
        const atlas::Figure& figure = atlas[id];
        const QString sum = QString::fromStdU16String(money::qualifierSign(figure.amount) +
                                                      money::format(figure.amount, m_document.language()));
        //: %1 is a metric such as "Market cap", %2 a sum of money
        QString words = tr("%1 %2").arg(Words::metric(figure.metric), sum);
        if (figure.status != extract::FigureStatus::Actual)
            words += QStringLiteral(" · ") + Words::figureStatus(figure.status);
        if (figure.period)
            words += QStringLiteral(" · ") + Words::when(figure, m_document.language());
        if (figure.baseline || shown.contains(words) || shown.size() == mostFigures)
            continue; // what held once, or what another article says too
        shown << words;
        auto* button = new QPushButton(words);
        button->setProperty("look", "chip");
        const models::Subject subject = figure.id;
        connect(button, &QPushButton::clicked, this, [this, subject] { emit chosen(subject); });
        m_flow->addWidget(button);
        button->show();
    }
    m_figures->setVisible(!entity.figures.empty());
    m_figures->updateGeometry();
}

} // namespace atlas::ui
