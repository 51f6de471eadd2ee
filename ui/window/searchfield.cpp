#include "ui/window/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/commandlist.h"
#include "ui/window/searchdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas::ui {

namespace {

constexpr const char* recentKey = "search/recent";
constexpr int leastWidth = 560;
constexpr int mostHeight = 460;
constexpr int margin = 5; ///< of the list in its frame, the line included

} // namespace

SearchField::SearchField(const Theme& theme, const models::Document& document,
                         const models::Explorer& explorer, const QMenu& commands, QSettings& settings,
                         QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_commands(commands), m_settings(settings), m_model(document)
{
    setObjectName("searchField");
    setProperty("look", "search");
    setMaxLength(100);
    setAcceptDrops(false); // files that are dropped here are opened, as anywhere in the window
    addAction(icon("search"), QLineEdit::LeadingPosition);
    makeList();
    m_delegate = new SearchDelegate(theme, document, explorer, m_list);
    m_list->setItemDelegate(m_delegate);
    m_model.setRecent(settings.value(recentKey).toStringList());
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_takesFirst = false; // of what was typed before
        search();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SearchField::showNew);
    connect(&m_model, &models::SearchModel::searched, this, &SearchField::showFound);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &SearchField::showFound);
    connect(m_list, &QListView::clicked, this, &SearchField::take);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (now == this && before)
            m_before = before;
    });
    retranslate();
}

void SearchField::makeList()
{
    m_popup = new QFrame(this);
    m_popup->setObjectName("searchPopup");
    m_popup->setProperty("look", "popup");
    m_popup->hide();
    m_list = new QListView;
    m_list->setObjectName("searchList");
    m_list->setModel(&m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel;
    m_nothing->setObjectName("searchNothing");
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("look", "muted");
    m_nothing->setMargin(8);
    m_clear = new QPushButton;
    m_clear->setObjectName("searchClear");
    m_clear->setProperty("look", "link");
    m_clear->setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_clear->setCursor(Qt::PointingHandCursor);
    connect(m_clear, &QPushButton::clicked, this, &QLineEdit::clear);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    column->addWidget(m_list);
    auto* nothing = new QHBoxLayout;
    nothing->addWidget(m_nothing, 1);
    nothing->addWidget(m_clear);
    column->addLayout(nothing);
}

bool SearchField::isListOpen() const
{
    return m_popup->isVisible();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Find companies, ties, commands (ㅇㅂㄷㅇ, NVDA…)"));
    setAccessibleName(tr("Search and commands"));
    m_list->setAccessibleName(tr("Found"));
    m_clear->setText(tr("Search anew"));
}

void SearchField::openPalette()
{
    m_model.setCommands(CommandList::of(m_commands, m_commandWords));
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    search();
    placeList();
}

void SearchField::searchFor(const QString& words)
{
    setText(words);
    openPalette();
}

void SearchField::search()
{
    m_model.setQuery(text());
    if (m_model.isFound())
        showNew();
    else
        showFound(); // before
    if (hasFocus() || isListOpen() || !text().isEmpty())
        placeList();
}

/// What was found for other words, or other words for the same things.
void SearchField::showNew()
{
    showFound();
    if (m_model.rowCount() > 0) {
        m_list->setCurrentIndex(m_model.index(0));
        m_list->scrollToTop();
    }
    if (std::exchange(m_takesFirst, false)) // the model is not to change while it tells
        QMetaObject::invokeMethod(
            this, [this] { take(m_list->currentIndex()); }, Qt::QueuedConnection);
}

void SearchField::showFound()
{
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    m_clear->setVisible(!found && !m_model.isSearching());
    m_nothing->setText(m_model.isSearching() ? tr("Searching…")
                                             //: %1 is what was typed
                                             : tr("Nothing found for “%1”.").arg(m_model.query()));
    if (isListOpen())
        placeList();
}

int SearchField::rowsHeight() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && height < m_theme.px(mostHeight); ++row)
        height += m_list->sizeHintForIndex(m_model.index(row)).height();
    return height;
}

void SearchField::placeList()
{
    if (m_popup->parentWidget() != window()) {
        m_popup->setParent(window());
        window()->installEventFilter(this);
    }
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    const int room = window()->height() - below.y() - m_theme.px(16);
    const int rows = m_list->isHidden() ? m_theme.px(34) : rowsHeight();
    const int tall = std::min({rows + 2 * margin, m_theme.px(mostHeight), room});
    const int wide = std::min(std::max(width(), m_theme.px(leastWidth)), window()->width() - m_theme.px(32));
    const int left = std::clamp(below.x() + (width() - wide) / 2, 0, std::max(window()->width() - wide, 0));
    m_popup->setGeometry(left, below.y(), wide, tall);
    m_popup->show();
    m_popup->raise();
}

void SearchField::moveCurrent(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int now = std::max(m_list->currentIndex().row(), 0);
    // One step goes round at the ends, a page stays there.
    const int row = std::abs(step) == 1 ? (now + step + count) % count : std::clamp(now + step, 0, count - 1);
    m_list->setCurrentIndex(m_model.index(row));
    if (row == 0)
        m_list->scrollToTop(); // the heading too
    speakCurrent();
}

/// The keys stay in the field, so a screen reader would not hear what is chosen in the list.
void SearchField::speakCurrent()
{
    setAccessibleDescription(m_delegate->spoken(m_list->currentIndex()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void SearchField::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (!index.data(models::SearchModel::EnabledRole).toBool())
        return; // the row says so
    const models::Hit hit = m_model.hit(index.row());
    m_model.noteUsed(hit);
    m_settings.setValue(recentKey, m_model.recent());
    clear();
    if (hit.kind == models::Hit::Kind::Command && m_before) // lest a dialog of it gives them to another
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
    m_popup->hide();
    if (hit.kind != models::Hit::Kind::Command)
        emit chosen(hit);
    else if (QAction* action = CommandList::find(m_commands, hit.command)) {
        const QPointer<QAction> asked(action);
        action->setData(m_commandWords.meaning(hit.foundBy));
        action->trigger();
        if (asked)
            asked->setData({});
    }
}

int SearchField::page() const
{
    return std::max(m_list->height() / m_theme.px(28) - 1, 2);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        isListOpen() ? moveCurrent(1) : openPalette();
        break;
    case Qt::Key_Up:
        moveCurrent(-1);
        break;
    case Qt::Key_PageDown:
        moveCurrent(page());
        break;
    case Qt::Key_PageUp:
        moveCurrent(-page());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_takesFirst = !m_model.isFound(); // what is listed is of words before
        if (!m_takesFirst)
            take(m_list->currentIndex());
        break;
    case Qt::Key_Escape:
        m_takesFirst = false;
        clear();
        clearFocus();
        m_popup->hide();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (!isListOpen())
        openPalette();
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_model.setCommands(CommandList::of(m_commands, m_commandWords));
    if (!text().isEmpty())
        search();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    m_takesFirst = false;
    m_popup->hide();
}

bool SearchField::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize && isListOpen())
        placeList();
    return QLineEdit::eventFilter(object, event);
}

void SearchField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace atlas::ui
