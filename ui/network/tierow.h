#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace atlas::ui {

/// A tie in a list: who with whom, below it what, how often it is told and a sentence, all as wide as there
/// is room. What is too long for a few lines ends in an ellipsis; the tool tip has all of it. GUI thread
/// only.
class TieRow : public QToolButton
{
public:
    struct Words
    {
        QString pair;
        QString told;
    };
    /// `all`: in one sentence, for tool tip and screen reader.
    TieRow(const Theme&, Words, const QString& all, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent*) override;
    void leaveEvent(QEvent*) override;

private:
    /// From the top to the bottom; draws where there is a painter. Returns the height.
    int layOut(int width, QPainter*) const;

    const Theme& m_theme;
    Words m_words;
};

} // namespace atlas::ui
