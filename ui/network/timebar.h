#pragma once

#include "network/filter.h"
#include "text/language.h"
#include "ui/network/playback.h"

#include <QList>
#include <QWidget>

#include <memory>

class QAction;
class QKeySequence;
class QToolButton;

namespace atlas::ui {

class Theme;
class TimeStrip;

/// Which time the network shows: a strip of months with handles, playback of the news day by day, and whether
/// what no date is known of is shown meanwhile. GUI thread only.
class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(const Theme&, QWidget* parent = nullptr);

    /// The times are those that the filter leaves.
    void setState(network::Times, const network::Filter&, text::Language);
    TimeStrip* strip() const { return m_strip; }
    Playback& playback() { return m_playback; }
    bool hasTime() const; ///< whether there is something to choose from
    void togglePlaying();
    /// Shows the news as it stood one day of news later or earlier; behind the last one all is shown.
    void stepDay(int by);
    /// One of half, once, twice and four times; any other counts as once.
    void setSpeed(double);
    /// To play, to step a day on and back; they act while the network has the keyboard.
    QList<QAction*> newsActions() const { return {m_playNews, m_nextDay, m_previousDay}; }

signals:
    void speedChanged(double);
    /// `continues`: within one drag of a handle.
    void monthsChanged(const network::Filter&, bool continues);
    void played(const network::Filter&); ///< a day of the playback
    void gestureEnded();

protected:
    void changeEvent(QEvent*) override;

private:
    void connectParts();
    void makeSpeeds();
    QAction* makeAction(const char* name, const QKeySequence&);
    void showTold();
    void showPlay();
    QString whyNothingPlays() const;
    void retranslate();

    const Theme& m_theme;
    network::Filter m_filter;
    text::Language m_language = text::Language::Korean;
    network::Times m_times;
    Playback m_playback;
    QAction* m_playNews;
    QAction* m_nextDay;
    QAction* m_previousDay;
    QToolButton* m_play;
    QToolButton* m_speed;
    TimeStrip* m_strip;
    QToolButton* m_undatedChip;
};

} // namespace atlas::ui
