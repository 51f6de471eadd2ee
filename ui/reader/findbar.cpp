#include "ui/reader/findbar.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace atlas::ui {

namespace {

QToolButton* button(const QString& name, const QString& iconName)
{
    auto* made = new QToolButton;
    made->setObjectName(name);
    made->setIcon(icon(iconName));
    made->setAutoRaise(true);
    return made;
}

} // namespace

FindBar::FindBar(QWidget* parent)
    : QFrame(parent), m_field(new QLineEdit), m_count(new QLabel), m_everywhere(new QPushButton),
      m_previous(button("findPrevious", "chevron-up")), m_next(button("findNext", "chevron-down")),
      m_close(button("findClose", "close"))
{
    setObjectName("findBar");
    m_field->setObjectName("findField");
    m_field->setAcceptDrops(false); // files that are dropped here are opened, as anywhere in the window
    m_count->setObjectName("findCount");
    m_count->setProperty("look", "muted");
    m_count->setTextFormat(Qt::PlainText);
    m_everywhere->setObjectName("findEverywhere");
    m_everywhere->setProperty("look", "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    row->addWidget(m_everywhere);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::wordsChanged);
    connect(m_everywhere, &QPushButton::clicked, this, [this] { emit everywhereRequested(words()); });
    connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

QString FindBar::words() const
{
    return m_field->text();
}

void FindBar::open()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    emit wordsChanged(words());
}

void FindBar::close()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

void FindBar::setCount(int current, int total)
{
    m_current = current;
    m_total = total;
    retranslate();
}

void FindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? emit previousRequested() : emit nextRequested();
    else
        QFrame::keyPressEvent(event);
}

void FindBar::retranslate()
{
    m_field->setPlaceholderText(tr("Find in text"));
    m_field->setAccessibleName(tr("Find in text"));
    m_previous->setToolTip(tr("Previous place"));
    m_next->setToolTip(tr("Next place"));
    m_close->setToolTip(tr("Close"));
    for (QToolButton* each : {m_previous, m_next, m_close})
        each->setAccessibleName(each->toolTip());
    m_everywhere->setText(tr("Search everywhere"));
    const bool isMissing = !words().isEmpty() && m_total == 0;
    m_everywhere->setVisible(isMissing);
    m_previous->setVisible(!isMissing);
    m_next->setVisible(!isMissing);
    if (words().isEmpty())
        m_count->clear();
    else if (m_total == 0)
        m_count->setText(tr("Nothing found"));
    else
        //: find in text: the place shown and how many there are
        m_count->setText(tr("%L1 of %L2").arg(m_current).arg(m_total));
}

} // namespace atlas::ui
