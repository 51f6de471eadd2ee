#include "ui/theme/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas::ui {

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_sentence(new QLabel), m_action(new QPushButton)
{
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setProperty("look", "muted");
    m_action->setObjectName("emptyAction");
    m_action->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(m_sentence);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setWords(const QString& sentence, const QString& action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace atlas::ui
