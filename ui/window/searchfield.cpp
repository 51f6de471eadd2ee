#include "ui/window/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/window/searchdelegate.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

SearchField::SearchField(const Theme& theme, const models::Document& document, QWidget* parent)
    : QLineEdit(parent), m_theme(theme), m_model(document)
{
    setObjectName("searchField");
    setProperty("look", "search");
    setMaxLength(100);
    setAcceptDrops(false); // files that are dropped here are opened, as anywhere in the window
    addAction(icon("search"), QLineEdit::LeadingPosition);
    makeList(theme);
    connect(this, &QLineEdit::textChanged, this, &SearchField::search);
    connect(m_list, &QListView::clicked, this, &SearchField::take);
    retranslate();
}

void SearchField::makeList(const Theme& theme)
{
    m_popup = new QFrame(this);
    m_popup->setProperty("look", "popup");
    m_popup->hide();
    m_list = new QListView;
    m_list->setObjectName("searchList");
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SearchDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing = new QLabel;
    m_nothing->setObjectName("searchNothing");
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setProperty("look", "muted");
    m_nothing->setMargin(8);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
}

bool SearchField::isListOpen() const
{
    return m_popup->isVisible();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Find companies, ties, sentences (ㅇㅂㄷㅇ, NVDA…)"));
    setAccessibleName(tr("Search"));
}

void SearchField::search()
{
    m_model.setQuery(text());
    const bool found = m_model.rowCount() > 0;
    m_list->setVisible(found);
    m_nothing->setVisible(!found);
    //: %1 is what was typed
    m_nothing->setText(tr("Nothing found for “%1”.").arg(m_model.query()));
    if (found)
        m_list->setCurrentIndex(m_model.index(0));
    if (m_model.query().isEmpty())
        m_popup->hide();
    else
        placeList();
}

void SearchField::placeList()
{
    if (m_popup->parentWidget() != window()) {
        m_popup->setParent(window());
        window()->installEventFilter(this);
    }
    const int row = m_theme.px(28);
    const int rows = std::clamp(m_model.rowCount(), 1, 14);
    m_popup->setGeometry(QRect(mapTo(window(), QPoint(0, height() + 4)), QSize(width(), rows * row + 10)));
    m_popup->show();
    m_popup->raise();
}

void SearchField::moveCurrent(int step)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int row = (std::max(m_list->currentIndex().row(), 0) + step + count) % count;
    m_list->setCurrentIndex(m_model.index(row));
}

void SearchField::take(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const models::Hit hit = m_model.hit(index.row());
    m_popup->hide();
    clearFocus();
    emit chosen(hit);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        break;
    case Qt::Key_Up:
        moveCurrent(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->currentIndex());
        break;
    case Qt::Key_Escape:
        clear();
        clearFocus();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!text().isEmpty())
        search();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
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
