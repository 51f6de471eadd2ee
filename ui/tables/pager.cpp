#include "ui/tables/pager.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace atlas::ui {

Pager::Pager(QWidget* parent)
    : QWidget(parent), m_previous(new QToolButton), m_words(new QLabel), m_next(new QToolButton)
{
    m_previous->setObjectName("previousEvidence");
    m_previous->setIcon(icon("chevron-left"));
    m_next->setObjectName("nextEvidence");
    m_next->setIcon(icon("chevron-right"));
    for (QToolButton* each : {m_previous, m_next})
        each->setIconSize(QSize(12, 12));
    m_words->setObjectName("evidencePlace");
    m_words->setProperty("look", "muted");
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_previous);
    row->addWidget(m_words);
    row->addWidget(m_next);
    connect(m_previous, &QToolButton::clicked, this, &Pager::previous);
    connect(m_next, &QToolButton::clicked, this, &Pager::next);
    retranslate();
}

void Pager::setPlace(int count, const QString& words)
{
    setVisible(count > 0);
    m_words->setText(words);
    m_previous->setVisible(count > 1);
    m_next->setVisible(count > 1);
}

void Pager::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Pager::retranslate()
{
    m_previous->setToolTip(tr("Previous evidence"));
    m_next->setToolTip(tr("Next evidence"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
}

} // namespace atlas::ui
