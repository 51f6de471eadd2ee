#include "ui/network/timebar.h"

#include "ui/network/timestrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace atlas::ui {

TimeBar::TimeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_play(new QToolButton), m_strip(new TimeStrip(theme)),
      m_undatedChip(new QToolButton)
{
    m_play->setObjectName("playNews");
    m_play->setProperty("look", "chip");
    m_play->setFocusPolicy(Qt::StrongFocus);
    m_undatedChip->setObjectName("undatedTies");
    m_undatedChip->setProperty("look", "chip");
    m_undatedChip->setCheckable(true);
    m_undatedChip->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_play, 0, Qt::AlignVCenter);
    row->addWidget(m_strip, 1);
    row->addWidget(m_undatedChip, 0, Qt::AlignVCenter);
    connectParts();
    retranslate();
}

void TimeBar::connectParts()
{
    connect(m_play, &QToolButton::clicked, this, &TimeBar::togglePlaying);
    connect(&m_playback, &Playback::stateChanged, this, [this](bool playing) {
        retranslate();
        if (!playing)
            emit gestureEnded();
    });
    connect(&m_playback, &Playback::dayReached, this, [this](const auto& day) {
        network::Filter filter = m_filter;
        filter.toldUntil = day;
        emit played(filter);
    });
    connect(m_strip, &TimeStrip::rangeChanged, this, [this](const auto& from, const auto& to) {
        m_playback.stop();
        network::Filter filter = m_filter;
        filter.from = from;
        filter.to = to;
        emit monthsChanged(filter, m_strip->isHeld());
    });
    connect(m_strip, &TimeStrip::released, this, &TimeBar::gestureEnded);
    connect(m_undatedChip, &QToolButton::toggled, this, [this](bool on) {
        network::Filter filter = m_filter;
        filter.undated = on;
        emit monthsChanged(filter, false);
    });
}

void TimeBar::setState(network::Times times, const network::Filter& filter, text::Language language)
{
    m_times = std::move(times);
    m_filter = filter;
    m_language = language;
    m_strip->setMonths(m_times.months, language);
    m_strip->setRange(filter.from, filter.to);
    retranslate();
}

/// The day of the news that is shown, and how many ties had been told by then.
void TimeBar::showTold()
{
    const auto words = [this](const text::PartialDate& day, int ties) {
        //: %1 is a day of the news, %n: how many ties had been told by then
        return tr("%1 · %n ties", "", ties).arg(Words::shortDate(day, m_language));
    };
    int told = 0;
    int all = 0;
    for (const network::Telling& telling : m_times.days) {
        all += telling.relations;
        if (telling.day == m_filter.toldUntil)
            told = all;
    }
    m_strip->setTold(m_filter.toldUntil, m_filter.toldUntil ? words(*m_filter.toldUntil, told) : QString(),
                     m_times.days.empty() ? QString() : words(m_times.days.back().day, all));
}

bool TimeBar::hasTime() const
{
    return m_strip->last() > m_strip->first() || m_filter.from || m_filter.to || m_filter.toldUntil ||
           m_times.days.size() > 1;
}

void TimeBar::togglePlaying()
{
    if (m_playback.isPlaying())
        m_playback.stop();
    else
        m_playback.start(m_times.days, m_filter.toldUntil);
}

void TimeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeBar::retranslate()
{
    const bool playing = m_playback.isPlaying();
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString play = playing ? tr("Stop playing") : tr("Play the news in the order it was told");
    m_play->setToolTip(play);
    m_play->setAccessibleName(play);
    m_play->setEnabled(m_times.days.size() > 1);
    showTold();
    const QSignalBlocker quiet(m_undatedChip);
    m_undatedChip->setChecked(m_filter.undated);
    //: how many ties no date is known of
    m_undatedChip->setText(tr("%n undated", "how many ties", m_times.withoutMonth));
    m_undatedChip->setToolTip(tr("Show ties without a date also while some months or days are chosen"));
    m_undatedChip->setVisible(m_times.withoutMonth > 0);
}

} // namespace atlas::ui
