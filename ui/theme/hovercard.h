#pragma once

#include <QFrame>
#include <QString>

namespace atlas::ui {

class Theme;

/// What a hover card says; all but the title may be empty.
struct HoverWords
{
    QString title;
    QString details;
    QString sentence; ///< of the article, as written
    int begin = 0;    ///< the words inside the sentence that are set off
    int end = 0;
    QString place; ///< article and date
};

/// A card beside the pointer that says what is there and repeats the words that say so. Plain text; takes no
/// mouse; stays inside the window and goes when the pointer leaves the view, presses or turns the wheel
/// there.
class HoverCard : public QFrame
{
    Q_OBJECT
public:
    static constexpr int longestSentence =
        240; ///< characters; what is far from the words set off is left out

    /// Theme and view outlive the card, which belongs to the view's window from the first time it is shown.
    HoverCard(const Theme&, QWidget* view);

    void present(HoverWords, QPoint inView);
    const HoverWords& words() const { return m_words; }

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject*, QEvent*) override;

private:
    /// Paints, or only measures without a painter; gives width and height of the text.
    QSizeF compose(QPainter*) const;

    const Theme& m_theme;
    QWidget* m_view;
    HoverWords m_words;
};

} // namespace atlas::ui
