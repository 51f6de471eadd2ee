#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace atlas::ui {

/// What stands where there is nothing to show: a sign of what would, one sentence and one action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setSign(const QString& icon); ///< by the name of its icon; empty: none
    void setWords(const QString& sentence, const QString& action = {}); ///< no action: no button
    void setMenu(QMenu*); ///< the action opens it and triggers nothing; null: none. It outlives this
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
