#pragma once

#include "models/document.h"
#include "ui/reader/readerlayout.h"

#include <QAbstractScrollArea>
#include <QPointer>
#include <QVariantAnimation>

namespace atlas::ui {

class HoverCard;
struct HoverWords;
class Theme;

/// One article as annotated text: marks underlined in the colour of their kind, sums tinted, the evidence of
/// the selection on its own ground, page furniture muted. Text can be selected and copied; it is copied from
/// the article, so it is the article's to the letter. GUI thread only.
class ReaderView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Theme and document must outlive the view.
    ReaderView(const Theme&, const models::Document&, QWidget* parent = nullptr);

    void setContent(std::shared_ptr<const ReaderContent>);
    const ReaderContent& content() const { return *m_content; }
    /// The selected thing, and the place that says so where it lies in this article: scrolled to and flashed.
    void setFocusOn(const models::Subject&, const std::optional<models::Place>&);
    void setFound(std::vector<text::Span> found, int current); ///< current -1: none; scrolled to

    /// Where a character is shown, in the viewport; for tests and for hints.
    QRect rectOf(std::uint32_t offset);
    bool isInSight(std::uint32_t offset);
    std::optional<std::uint32_t> offsetAt(QPoint) const; ///< the character at a point of the viewport
    text::Span selectedText() const { return m_selected; }
    void select(text::Span);
    std::uint32_t cursor() const; ///< where the keys are: the mark walked to, the selection, the evidence
    void reveal(text::Span span) { scrollTo(span); }
    /// What a mark is, in a line: for tooltips and screen readers.
    QString hint(const Mark&) const;
    bool isFlashing() const { return m_flash.state() == QAbstractAnimation::Running; }

public slots:
    void copy() const;
    void selectAll();
    void retranslate(); ///< the line below the title, in the language of the moment

signals:
    void activated(const models::Subject&, quint32 offset); ///< and the place of it to stay at

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    bool viewportEvent(QEvent*) override;

private:
    void applyTheme();
    void arrange();
    void updateBars();
    void scrollTo(text::Span);
    QPointF origin() const; ///< of the text, in the viewport
    std::optional<std::uint32_t> characterAt(QPoint, bool nearest) const;
    const Mark* markAt(QPoint) const;
    void walkMarks(int step);
    void activate(const Mark&);
    QString metaLine() const;

    using Line = ReaderLayout::Line;
    void fillSpan(QPainter&, const Line&, text::Span, const QColor&) const;
    void paintGrounds(QPainter&, const std::vector<Line>&) const;
    void paintUnderlines(QPainter&, const std::vector<Line>&) const;
    void paintHead(QPainter&) const;
    QColor colourOf(const Mark&) const;
    QStringList hintParts(const Mark&) const; ///< its name first; others may be empty
    HoverWords hoverWords(const Mark&) const;
    bool isPerson(const Mark&) const;

    const Theme& m_theme;
    const models::Document& m_document;
    std::shared_ptr<const ReaderContent> m_content = std::make_shared<const ReaderContent>();
    ReaderLayout m_layout;
    double m_column = 350; ///< width of the text
    models::Subject m_subject;
    std::optional<models::Place> m_place;
    std::vector<text::Span> m_found;
    int m_currentFound = -1;
    text::Span m_selected;
    std::optional<std::uint32_t> m_pressed;
    QPoint m_pressPoint;
    bool m_dragged = false;
    std::optional<Mark> m_hovered;
    std::optional<Mark> m_keyMark; ///< reached with the arrow keys
    QVariantAnimation m_flash;
    QPointer<HoverCard> m_card; ///< says what the mark under the pointer is
};

} // namespace atlas::ui
