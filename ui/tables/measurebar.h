#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace atlas::ui {

/// A line that says how far measuring is, with a way to stop it, and after that one to start again.
class MeasureBar : public QFrame
{
    Q_OBJECT
public:
    explicit MeasureBar(QWidget* parent = nullptr);

    void showProgress(double share); ///< 0 … 1
    void showCancelled();

signals:
    void cancelRequested();
    void startRequested();

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();

    QLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_button;
    bool m_running = true;
};

} // namespace atlas::ui
