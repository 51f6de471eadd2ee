#pragma once

#include <QFrame>
#include <QPointer>

#include <array>

class QLabel;
class QPushButton;
class QSettings;

namespace atlas::ui {

/// The hints of the first start: one at a time, quietly beside what it speaks of. Each goes away for good
/// when it is acknowledged or when the user does what it says.
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

    /// At the foot of `network` for the first two, below `languages` for the third; both in `window`, which
    /// owns the hints. The settings must outlive them.
    Hints(QSettings&, QWidget* network, QWidget* languages, QWidget* window);

    bool isDone(Hint) const;
    void done(Hint); ///< it is not shown again
    void startOver();
    void start(); ///< shows the first that is left
    void place(); ///< after the window has changed

protected:
    void changeEvent(QEvent*) override;

private:
    void showNext();
    QString words() const;

    QSettings& m_settings;
    QPointer<QWidget> m_network;
    QPointer<QWidget> m_languages;
    QLabel* m_words;
    QPushButton* m_gotIt;
    std::array<bool, count> m_done{};
    int m_current = -1;
    bool m_started = false;
};

} // namespace atlas::ui
