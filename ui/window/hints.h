#pragma once

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;
class QSettings;

namespace atlas::ui {

/// The hints of the first start, one at a time. Each goes away for good when it is acknowledged or when the
/// user does what it says.
class Hints : public QFrame
{
    Q_OBJECT
public:
    enum class Hint
    {
        ClickCompany,
        ClickTie,
        SwitchLanguage,
    };
    static constexpr int count = 3;

    explicit Hints(QSettings&, QWidget* parent = nullptr); ///< the settings must outlive it

    bool isDone(Hint) const;
    void done(Hint); ///< it is not shown again
    /// The user has clicked what a hint is about: it goes, and so does the one that is shown, for who has
    /// found out how to click needs to be told no more.
    void clicked(Hint);
    void startOver();
    void start(); ///< shows the first that is left
    /// While the network is hidden nothing points at it; what is left comes back with it.
    void setNetworkShown(bool);

protected:
    void changeEvent(QEvent*) override;

private:
    void showNext();
    void retranslate();
    void showCurrent();

    QSettings& m_settings;
    QLabel* m_words;
    QPushButton* m_gotIt;
    std::array<bool, count> m_done{};
    int m_current = -1;
    bool m_started = false;
    bool m_networkShown = true;
};

} // namespace atlas::ui
