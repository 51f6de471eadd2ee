#pragma once

#include "ui/reader/readercontent.h"

#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <optional>
#include <vector>

namespace atlas::ui {

/// Where each character of an article stands. Blocks are laid out when they come into sight; the height of
/// the others is estimated, so that a text of megabytes opens at once. Coordinates start at the top of the
/// text, in pixels.
class ReaderLayout
{
public:
    struct Fonts
    {
        QFont title;
        QFont body;
        QFont furniture;
        double bodyLine = 27; ///< line height in pixels
        double titleLine = 27;
        double furnitureLine = 18;
        double gap = 14; ///< between paragraphs
    };

    void setContent(std::shared_ptr<const ReaderContent>);
    void setFonts(const Fonts&);
    void setWidth(double);
    /// Room for what is drawn between the text: above it, and below its title.
    void setRooms(double top, double belowTitle);
    /// Where the room below the title begins; that above the text where no block is a title.
    double roomBelowTitle() const;
    /// The words of the current evidence that are set bold.
    void setBold(std::vector<text::Span>);
    void setColours(const QColor& furniture);

    double height() const; ///< with estimates
    /// Lays out what [top, bottom) shows. Returns how much the text above `top` has grown by better
    /// knowledge.
    double ensure(double top, double bottom);
    /// Lays out the block of that offset, so that its place is exact within the block.
    QRectF rectOf(std::uint32_t offset);

    struct Line
    {
        const QTextLayout* layout;
        QTextLine line;
        const Block* block;
        QPointF origin;                         ///< of the block
        text::Span span;                        ///< into the article's text
        double baseline;                        ///< absolute
        double xAt(std::uint32_t offset) const; ///< absolute, clamped to the line
    };
    /// The laid-out lines that [top, bottom) shows; call ensure first.
    std::vector<Line> lines(double top, double bottom) const;
    struct Piece
    {
        const QTextLayout* layout;
        const Block* block;
        QPointF origin;
    };
    std::vector<Piece> pieces(double top, double bottom) const;
    /// The character there; nothing beside the text.
    std::optional<std::uint32_t> offsetAt(QPointF, bool nearest) const;

private:
    struct Placed
    {
        double height = 0;
        bool exact = false;
        std::unique_ptr<QTextLayout> layout;
    };
    double lineHeight(Block::Kind) const;
    double gapBefore(std::size_t block) const;
    void estimateAll();
    void layOut(std::size_t block);
    void updateTops() const;
    std::size_t blockAtY(double y) const;
    std::size_t blockOf(std::uint32_t offset) const;
    QList<QTextLayout::FormatRange> formats(const Block&) const;
    void forgetFar(std::size_t first, std::size_t last);

    std::shared_ptr<const ReaderContent> m_content;
    Fonts m_fonts;
    QColor m_furnitureColour;
    double m_width = 350;
    double m_top = 0;
    double m_belowTitle = 0;
    std::size_t m_afterTitle = 0; ///< the block that follows the title; 0 where there is none
    std::vector<text::Span> m_bold;
    std::vector<Placed> m_placed;
    mutable std::vector<double> m_tops; ///< of each block's first line; one more for the end
    mutable std::size_t m_dirtyFrom = 0;
};

} // namespace atlas::ui
