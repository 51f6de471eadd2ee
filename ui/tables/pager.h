#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace atlas::ui {

/// "‹ Evidence 1 of 3 ›": walks through the places that say so. Hidden where there is only one.
class Pager : public QWidget
{
    Q_OBJECT
public:
    explicit Pager(QWidget* parent = nullptr);

    /// `words` says the place and the number of places;
    void setPlace(int count, const QString& words);

signals:
    void previous();
    void next();

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();

    QToolButton* m_previous;
    QLabel* m_words;
    QToolButton* m_next;
};

} // namespace atlas::ui
