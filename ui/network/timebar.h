#pragma once

#include "network/filter.h"
#include "text/language.h"
#include "ui/network/playback.h"

#include <QWidget>

#include <memory>

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

signals:
    /// `continues`: within one drag of a handle.
    void monthsChanged(const network::Filter&, bool continues);
    void played(const network::Filter&); ///< a day of the playback
    void gestureEnded();

protected:
    void changeEvent(QEvent*) override;

private:
    void connectParts();
    void showTold();
    void retranslate();

    const Theme& m_theme;
    network::Filter m_filter;
    text::Language m_language = text::Language::Korean;
    network::Times m_times;
    Playback m_playback;
    QToolButton* m_play;
    TimeStrip* m_strip;
    QToolButton* m_undatedChip;
};

} // namespace atlas::ui
