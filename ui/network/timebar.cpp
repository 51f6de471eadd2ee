#include "ui/network/timebar.h"

#include "ui/network/timestrip.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <iterator>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double speeds[] = {0.5, 1, 2, 4};

QString speedWords(double speed)
{
    return (speed == 0.5 ? QStringLiteral("½") : QString::number(speed)) + u'×';
}

} // namespace

TimeBar::TimeBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_playNews(makeAction("playNewsAction", QKeySequence("N"))),
      m_nextDay(makeAction("nextNewsDay", QKeySequence("."))),
      m_previousDay(makeAction("previousNewsDay", QKeySequence(","))), m_play(new QToolButton),
      m_speed(new QToolButton), m_strip(new TimeStrip(theme)), m_undatedChip(new QToolButton)
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
    row->addWidget(m_speed, 0, Qt::AlignVCenter);
    row->addWidget(m_strip, 1);
    row->addWidget(m_undatedChip, 0, Qt::AlignVCenter);
    makeSpeeds();
    connectParts();
    retranslate();
}

QAction* TimeBar::makeAction(const char* name, const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void TimeBar::makeSpeeds()
{
    m_speed->setObjectName("playbackSpeed");
    m_speed->setProperty("look", "chip");
    m_speed->setFocusPolicy(Qt::StrongFocus);
    m_speed->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_speed);
    auto* group = new QActionGroup(menu);
    for (const double speed : speeds) {
        QAction* choice = menu->addAction(speedWords(speed));
        choice->setCheckable(true);
        choice->setChecked(speed == m_playback.speed());
        choice->setData(speed);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, speed] {
            setSpeed(speed);
            emit speedChanged(speed);
        });
    }
    m_speed->setMenu(menu);
}

void TimeBar::setSpeed(double speed)
{
    const bool offered = std::find(std::begin(speeds), std::end(speeds), speed) != std::end(speeds);
    m_playback.setSpeed(offered ? speed : 1);
    for (QAction* choice : m_speed->menu()->actions())
        choice->setChecked(choice->data().toDouble() == m_playback.speed());
    m_speed->setText(speedWords(m_playback.speed()));
}

void TimeBar::connectParts()
{
    connect(m_play, &QToolButton::clicked, this, &TimeBar::togglePlaying);
    connect(m_playNews, &QAction::triggered, this, &TimeBar::togglePlaying);
    connect(m_nextDay, &QAction::triggered, this, [this] { stepDay(1); });
    connect(m_previousDay, &QAction::triggered, this, [this] { stepDay(-1); });
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
        //: %1 is a day of the news, %Ln: how many ties had been told by then
        return tr("%1 · %Ln ties", "", ties).arg(Words::date(day, m_language));
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

void TimeBar::stepDay(int by)
{
    const std::vector<network::Telling>& days = m_times.days;
    if (days.size() < 2)
        return;
    m_playback.stop();
    // Where no day is chosen all is shown, which stands behind the last day and before the first.
    const auto count = static_cast<int>(days.size());
    const auto isChosen = [this](const network::Telling& each) { return each.day == m_filter.toldUntil; };
    const int now = static_cast<int>(std::find_if(days.begin(), days.end(), isChosen) - days.begin());
    const int next = (now + by + count + 1) % (count + 1);
    network::Filter filter = m_filter;
    filter.toldUntil.reset();
    if (next < count)
        filter.toldUntil = days[static_cast<std::size_t>(next)].day;
    emit played(filter);
    emit gestureEnded();
}

void TimeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

/// Empty where there is something to play.
QString TimeBar::whyNothingPlays() const
{
    if (m_times.days.size() > 1)
        return {};
    return m_times.days.empty() ? tr("Nothing to play: no date is known of these ties")
                                : tr("Nothing to play: all of these ties were told on one day");
}

void TimeBar::showPlay()
{
    const bool playing = m_playback.isPlaying();
    m_play->setIcon(icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
    const QString play = playing ? tr("Stop playing") : tr("Play the news in the order it was told");
    const QString why = whyNothingPlays();
    const QString key = m_playNews->shortcut().toString(QKeySequence::NativeText);
    //: a tooltip: %1 says what a button does, %2 is the key that does it too
    m_play->setToolTip(why.isEmpty() ? tr("%1 (%2)").arg(play, key) : why);
    m_play->setAccessibleName(play);
    m_playNews->setText(play);
    m_nextDay->setText(tr("Next day of news"));
    m_previousDay->setText(tr("Previous day of news"));
    for (QAction* action : newsActions())
        action->setEnabled(m_times.days.size() > 1);
    m_play->setEnabled(why.isEmpty());
}

void TimeBar::retranslate()
{
    showPlay();
    m_speed->setText(speedWords(m_playback.speed()));
    //: %1 and %2 are keys
    m_speed->setToolTip(tr("Speed of playing; %1 and %2 step a day of news back and on")
                            .arg(m_previousDay->shortcut().toString(QKeySequence::NativeText),
                                 m_nextDay->shortcut().toString(QKeySequence::NativeText)));
    m_speed->setAccessibleName(tr("Speed of playing"));
    m_speed->setEnabled(m_times.days.size() > 1);
    showTold();
    const QSignalBlocker quiet(m_undatedChip);
    m_undatedChip->setChecked(m_filter.undated);
    //: how many ties no date is known of
    m_undatedChip->setText(tr("%Ln undated", "how many ties", m_times.withoutMonth));
    m_undatedChip->setToolTip(tr("Show ties without a date also while some months or days are chosen"));
    m_undatedChip->setVisible(m_times.withoutMonth > 0);
}

} // namespace atlas::ui
