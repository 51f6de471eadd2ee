#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace atlas::ui {

/// Find in text: a field, "n / m", previous and next; where nothing is found, a way to search everything
/// instead. Hidden until it is asked for; Escape closes it.
class FindBar : public QFrame
{
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    QString words() const;
    void open();                           ///< shows and takes the focus, the words selected
    void setCount(int current, int total); ///< current from 1, 0 where nothing is found

public slots:
    void close();

signals:
    void wordsChanged(const QString&);
    void nextRequested();
    void previousRequested();
    void everywhereRequested(const QString& words); ///< as they are not in this text
    void closed();

protected:
    void changeEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;

private:
    void retranslate();

    QLineEdit* m_field;
    QLabel* m_count;
    QPushButton* m_everywhere;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    int m_current = 0;
    int m_total = 0;
};

} // namespace atlas::ui
