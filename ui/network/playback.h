#pragma once

#include "network/filter.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace atlas::ui {

/// Walks through the days of the news, one after the other, so that ties appear in the order that the news
/// told them; after the last day all is shown, also what is of no day. Twelve seconds long at usual speed,
/// but for very few or very many days. GUI thread only.
class Playback : public QObject
{
    Q_OBJECT
public:
    explicit Playback(QObject* parent = nullptr);

    /// Plays from the day after `after`, from the first one where that is the last or none.
    void start(std::vector<network::Telling> days, const std::optional<text::PartialDate>& after);
    void stop();
    bool isPlaying() const { return m_playing; }
    /// How many times as fast as usual; also while it plays.
    void setSpeed(double);
    double speed() const { return m_speed; }
    int interval() const; ///< milliseconds that a day lasts

public slots:
    void step(); ///< the next day now

signals:
    void dayReached(const std::optional<text::PartialDate>&); ///< nothing: the end, all is shown
    void stateChanged(bool playing);

private:
    std::vector<network::Telling> m_days;
    std::size_t m_next = 0;
    double m_speed = 1;
    bool m_playing = false;
    QTimer m_timer;
};

} // namespace atlas::ui
