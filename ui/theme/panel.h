#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace atlas::ui {

class ElidedLabel;

/// A card with a header: title, a muted count or subtitle beside it, actions at the right, and a body below.
/// The border and the ground come from the style sheet; bodies should not paint over the rounded corners.
class Panel : public QFrame
{
    Q_OBJECT
public:
    explicit Panel(QWidget* parent = nullptr);

    void setTitle(const QString&); ///< also the accessible name
    QString title() const;
    void setCount(const QString&);    ///< muted, elided where the header is narrow
    void setCountTip(const QString&); ///< said where the pointer rests on it
    /// Instead of a count, words that are never cut: where the header is narrow they take lines below it.
    void setSubtitle(const QString&);
    QString count() const;    ///< or the subtitle
    int spareForCount();      ///< pixels that the header has for it beyond what it takes; below 0: it is cut
    void addAction(QWidget*); ///< at the right of the header, in the order added; the panel takes it
    using QWidget::addAction;
    void setBody(QWidget*);                  ///< fills the rest; the panel takes it
    void addBody(QWidget*, int stretch = 0); ///< below what is there
    void setWalked(bool);                    ///< the keys have brought the focus here: the border says so
    QWidget* addSeparator();                 ///< a line across, before the next body

signals:
    void subtitleMoved(int pixels); ///< that its lines below the header take now; 0: it stands in the header

protected:
    bool event(QEvent*) override;

private:
    void placeSubtitle();
    int roomForCount();

    QLabel* m_title;
    ElidedLabel* m_count;
    QLabel* m_subtitle = nullptr; ///< below the header; none where the panel has a count
    int m_below = 0;              ///< pixels that it takes there
    QHBoxLayout* m_actions;
    QVBoxLayout* m_body;
};

/// A button for a panel's header: outlined, with a word or an icon. The parent takes it.
QPushButton* headerButton(const QString& text, QWidget* parent = nullptr);

} // namespace atlas::ui
