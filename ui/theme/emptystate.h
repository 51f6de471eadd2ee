#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas::ui {

/// What stands where there is nothing to show: a sign of what would, one sentence and one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setSign(const QString& icon); ///< by the name of its icon; without: none
    void setWords(const QString& sentence, const QString& action = {}); ///< no action: no button
    void sayNothingIsOpen(bool reading); ///< reading: that something is being read

    static QString nothingOpen();
    static QString beingRead();
    static QString openFiles(); ///< the action that leads on from there

signals:
    void triggered();

private:
    class Sign;
    Sign* m_sign;
    QLabel* m_sentence;
    QPushButton* m_action;
};

} // namespace atlas::ui
