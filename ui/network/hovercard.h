#pragma once

#include <QFrame>

class QLabel;

namespace atlas::ui {

/// A small card beside the pointer: a name, a muted line, the words that say so. Plain text; takes no mouse.
class NetworkHoverCard : public QFrame
{
    Q_OBJECT
public:
    explicit NetworkHoverCard(QWidget* parent);

    void setWords(const QString& title, const QString& details, const QString& quote);
    /// Shows it near a place of the parent, inside of the parent.
    void showAt(QPoint);

private:
    QLabel* m_title;
    QLabel* m_details;
    QLabel* m_quote;
};

} // namespace atlas::ui
