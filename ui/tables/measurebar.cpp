#include "ui/tables/measurebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace atlas::ui {

MeasureBar::MeasureBar(QWidget* parent)
    : QFrame(parent), m_words(new QLabel), m_progress(new QProgressBar), m_button(new QPushButton)
{
    setObjectName("measureBar");
    m_words->setTextFormat(Qt::PlainText);
    m_words->setProperty("look", "muted");
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_button->setObjectName("measureButton");
    m_button->setProperty("look", "header");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_running ? emit cancelRequested() : emit startRequested(); });
    retranslate();
}

void MeasureBar::showProgress(double share)
{
    m_running = true;
    m_progress->setValue(static_cast<int>(share * 1000));
    m_progress->show();
    retranslate();
    show();
}

void MeasureBar::showCancelled()
{
    m_running = false;
    m_progress->hide();
    retranslate();
    show();
}

void MeasureBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void MeasureBar::retranslate()
{
    m_words->setText(m_running ? tr("Measuring the network…") : tr("Measuring was cancelled."));
    m_button->setText(m_running ? tr("Cancel") : tr("Measure"));
    m_progress->setAccessibleName(m_words->text());
}

} // namespace atlas::ui
