#include "ui/theme/panel.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintooltip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace atlas::ui {

Panel::Panel(QWidget* parent) : QFrame(parent)
{
    setProperty("look", "panel");
    auto* header = new QFrame;
    header->setProperty("look", "panelHeader");
    m_title = new QLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setProperty("look", "panelTitle");
    m_count = new ElidedLabel;
    m_count->setProperty("look", "muted");
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it gives way before anything else

    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(10);
    row->addWidget(m_title);
    row->addWidget(m_count, 1);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(6);
    row->addLayout(m_actions);

    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(header);
}

void Panel::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Panel::title() const
{
    return m_title->text();
}

void Panel::setCount(const QString& count)
{
    m_count->setText(count);
}

void Panel::setCountTip(const QString& words)
{
    setPlainToolTip(m_count, words);
}

void Panel::setSubtitle(const QString& words)
{
    if (!m_subtitle) {
        m_subtitle = new QLabel;
        m_subtitle->setTextFormat(Qt::PlainText);
        m_subtitle->setProperty("look", "muted");
        m_subtitle->setWordWrap(true);
        m_subtitle->setContentsMargins(12, 6, 12, 0);
        m_subtitle->hide();
        m_body->insertWidget(1, m_subtitle);
    }
    m_subtitle->setText(words);
    placeSubtitle();
}

void Panel::placeSubtitle()
{
    const QString words = m_subtitle->text();
    m_count->ensurePolished();
    const bool fits = m_count->fontMetrics().horizontalAdvance(words) < roomForCount();
    m_count->setText(fits ? words : QString());
    m_subtitle->setVisible(!fits);
    const int below = fits ? 0 : m_subtitle->heightForWidth(width() - 2 * frameWidth());
    if (below != m_below) {
        m_below = below;
        emit subtitleMoved(below);
    }
}

bool Panel::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (m_subtitle && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        placeSubtitle();
    return handled;
}

QString Panel::count() const
{
    return m_subtitle ? m_subtitle->text() : m_count->text();
}

int Panel::roomForCount()
{
    m_body->activate();
    m_count->parentWidget()->layout()->activate();
    return m_count->width();
}

int Panel::spareForCount()
{
    return roomForCount() - m_count->sizeHint().width();
}

void Panel::addAction(QWidget* action)
{
    m_actions->addWidget(action);
}

void Panel::setBody(QWidget* body)
{
    addBody(body, 1);
}

void Panel::addBody(QWidget* body, int stretch)
{
    m_body->addWidget(body, stretch);
}

void Panel::setWalked(bool walked)
{
    if (property("walked").toBool() == walked)
        return;
    setProperty("walked", walked);
    style()->unpolish(this);
    style()->polish(this);
}

QWidget* Panel::addSeparator()
{
    auto* line = new QFrame;
    line->setProperty("look", "separator");
    m_body->addWidget(line);
    return line;
}

QPushButton* headerButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", "header");
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace atlas::ui
