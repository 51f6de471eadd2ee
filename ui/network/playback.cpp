#include "ui/network/playback.h"

#include <algorithm>

namespace atlas::ui {

namespace {

// milliseconds
constexpr double wholeTime = 12'000;
constexpr double shortestDay = 60;
constexpr double longestDay = 3'000;

} // namespace

Playback::Playback(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true); // so that a day that takes long to draw is not overtaken by the next
    connect(&m_timer, &QTimer::timeout, this, &Playback::step);
}

void Playback::start(std::vector<network::Telling> days, const std::optional<text::PartialDate>& after)
{
    if (days.empty())
        return;
    m_days = std::move(days);
    const auto at = std::find_if(m_days.begin(), m_days.end(),
                                 [&after](const network::Telling& telling) { return telling.day == after; });
    m_next =
        at == m_days.end() || at + 1 == m_days.end() ? 0 : static_cast<std::size_t>(at - m_days.begin()) + 1;
    m_playing = true;
    emit stateChanged(true);
    step();
}

void Playback::stop()
{
    m_timer.stop();
    if (!m_playing)
        return;
    m_playing = false;
    emit stateChanged(false);
}

void Playback::step()
{
    if (!m_playing)
        return;
    if (m_next == m_days.size()) {
        emit dayReached(std::nullopt);
        stop();
        return;
    }
    emit dayReached(m_days[m_next++].day);
    m_timer.start(interval());
}

void Playback::setSpeed(double speed)
{
    m_speed = speed;
}

int Playback::interval() const
{
    const double day = wholeTime / static_cast<double>(std::max<std::size_t>(m_days.size(), 1));
    return static_cast<int>(std::clamp(day, shortestDay, longestDay) / m_speed);
}

} // namespace atlas::ui
