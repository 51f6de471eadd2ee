#include "ui/tables/severalcard.h"

#include "ui/tables/severallist.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int fewestRows = 3; ///< in sight, however low the card is

/// Asks for the fewest rows, and takes what is left of the card. A policy that leaves its hint out would
/// leave the fewest out as well.
class RowsLeft : public QListView
{
public:
    QSize sizeHint() const override { return {QListView::sizeHint().width(), minimumHeight()}; }
};

QToolButton* chipOf(QAction* action, QWidget* parent)
{
    auto* chip = new QToolButton(parent);
    chip->setProperty("look", "chip");
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    chip->setDefaultAction(action);
    if (action->menu())
        chip->setPopupMode(QToolButton::InstantPopup);
    const auto follow = [chip, action] {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString words = action->text();
        setPlainToolTip(chip, keys.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(keys));
        chip->setVisible(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, chip, follow);
    follow();
    return chip;
}

} // namespace

SeveralCard::SeveralCard(const Theme& theme, const models::Document& document, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_chips(new QWidget), m_flow(new FlowLayout(m_chips, 5, 5)),
      m_rows(new SeveralList(document, this)), m_list(new RowsLeft)
{
    m_list->setObjectName("severalList");
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SeveralDelegate(theme, document, *m_rows, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_chips->hide();
    const auto choose = [this](const QModelIndex& index) { emit chosen(m_rows->entity(index.row())); };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(&theme, &Theme::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chips);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    retranslate();
}

void SeveralCard::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions)
        m_flow->addWidget(chipOf(action, m_chips));
    m_list->addActions(actions); // their keys, and a menu
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_chips->setVisible(!actions.isEmpty());
}

void SeveralCard::setEntities(const std::vector<atlas::EntityId>& entities, const std::vector<int>& ties)
{
    m_rows->setEntities(entities, ties);
    const int row = std::max(m_list->sizeHintForRow(0), 0);
    m_list->setMinimumHeight(row * std::min(m_rows->rowCount(), fewestRows) + 4);
    m_list->setMaximumHeight(row * std::min(m_rows->rowCount(), QWIDGETSIZE_MAX / std::max(row, 1) - 1) + 4);
}

void SeveralCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SeveralCard::retranslate()
{
    m_list->setAccessibleName(tr("What is selected"));
    m_chips->setAccessibleName(tr("What can be done with all of them"));
}

} // namespace atlas::ui
