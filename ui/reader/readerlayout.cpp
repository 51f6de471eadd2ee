#include "ui/reader/readerlayout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr std::size_t mostKept = 400; ///< layouts held ready; a screen shows about forty

} // namespace

void ReaderLayout::setContent(std::shared_ptr<const ReaderContent> content)
{
    m_content = std::move(content);
    m_bold.clear();
    m_placed.clear();
    m_placed.resize(m_content ? m_content->blocks().size() : 0);
    m_afterTitle = 0;
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        if (m_content->blocks()[i].kind == Block::Kind::Title)
            m_afterTitle = i + 1;
    estimateAll();
}

void ReaderLayout::setRooms(double top, double belowTitle)
{
    m_top = top;
    m_belowTitle = belowTitle;
    m_dirtyFrom = 0;
}

double ReaderLayout::roomBelowTitle() const
{
    if (m_afterTitle == 0)
        return 0;
    updateTops();
    return m_tops[m_afterTitle - 1] + m_placed[m_afterTitle - 1].height;
}

void ReaderLayout::setFonts(const Fonts& fonts)
{
    m_fonts = fonts;
    estimateAll();
}

void ReaderLayout::setWidth(double width)
{
    if (width == m_width)
        return;
    m_width = width;
    estimateAll();
}

void ReaderLayout::setColours(const QColor& furniture)
{
    m_furnitureColour = furniture;
    for (Placed& placed : m_placed)
        placed.layout.reset();
}

void ReaderLayout::setBold(std::vector<text::Span> bold)
{
    if (bold == m_bold)
        return;
    const auto forget = [this](const std::vector<text::Span>& spans) {
        for (const text::Span& span : spans)
            if (!m_placed.empty())
                m_placed[blockOf(span.begin)].layout.reset();
    };
    forget(m_bold);
    m_bold = std::move(bold);
    forget(m_bold);
}

double ReaderLayout::lineHeight(Block::Kind kind) const
{
    switch (kind) {
    case Block::Kind::Title:
        return m_fonts.titleLine;
    case Block::Kind::Body:
        return m_fonts.bodyLine;
    case Block::Kind::Furniture:
        return m_fonts.furnitureLine;
    }
    return m_fonts.bodyLine;
}

double ReaderLayout::gapBefore(std::size_t block) const
{
    const std::vector<Block>& blocks = m_content->blocks();
    if (block == 0 || blocks[block].continued)
        return 0;
    const bool related =
        blocks[block].kind == blocks[block - 1].kind && blocks[block].kind != Block::Kind::Body;
    const double room = block == m_afterTitle ? m_belowTitle : 0;
    return room + (related ? 0 : m_fonts.gap);
}

void ReaderLayout::estimateAll()
{
    if (!m_content)
        return;
    const double wide = QFontMetricsF(m_fonts.body).horizontalAdvance(u'가');
    const double perLine = std::max(1.0, m_width / std::max(1.0, wide * 0.9));
    for (std::size_t i = 0; i < m_placed.size(); ++i) {
        const Block& block = m_content->blocks()[i];
        m_placed[i].layout.reset();
        m_placed[i].exact = false;
        m_placed[i].height = std::ceil(block.span.length() / perLine) * lineHeight(block.kind);
    }
    m_dirtyFrom = 0;
}

QList<QTextLayout::FormatRange> ReaderLayout::formats(const Block& block) const
{
    QList<QTextLayout::FormatRange> formats;
    const auto add = [&](text::Span span, const QTextCharFormat& format) {
        const std::uint32_t begin = std::max(span.begin, block.span.begin);
        const std::uint32_t end = std::min(span.end, block.span.end);
        if (begin < end)
            formats.push_back(
                {static_cast<int>(begin - block.span.begin), static_cast<int>(end - begin), format});
    };
    QTextCharFormat faint;
    faint.setForeground(m_furnitureColour);
    if (block.kind != Block::Kind::Title)
        for (const text::Span& span : m_content->outsideBody(block.span))
            add(span, faint);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    for (const text::Span& span : m_bold)
        add(span, bold);
    return formats;
}

void ReaderLayout::layOut(std::size_t index)
{
    Placed& placed = m_placed[index];
    if (placed.layout)
        return;
    const Block& block = m_content->blocks()[index];
    const QFont& font = block.kind == Block::Kind::Title  ? m_fonts.title
                        : block.kind == Block::Kind::Body ? m_fonts.body
                                                          : m_fonts.furniture;
    placed.layout = std::make_unique<QTextLayout>(m_content->text(block), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    placed.layout->setTextOption(option);
    placed.layout->setCacheEnabled(true);
    placed.layout->setFormats(formats(block));
    const double step = lineHeight(block.kind);
    // The baseline is the same in every line, whatever faces its words are in.
    const double baseline = step / 2 + QFontMetricsF(font).capHeight() / 2;
    double y = 0;
    placed.layout->beginLayout();
    for (QTextLine line = placed.layout->createLine(); line.isValid(); line = placed.layout->createLine()) {
        line.setLineWidth(m_width);
        line.setPosition(QPointF(0, std::round(y + baseline) - line.ascent()));
        y += step;
    }
    placed.layout->endLayout();
    placed.exact = true;
    if (y != placed.height) {
        placed.height = y;
        m_dirtyFrom = std::min(m_dirtyFrom, index);
    }
}

void ReaderLayout::updateTops() const
{
    const std::size_t count = m_placed.size();
    m_tops.resize(count + 1);
    for (std::size_t i = m_dirtyFrom; i <= count; ++i) {
        const double before = i == 0 ? m_top : m_tops[i - 1] + m_placed[i - 1].height;
        m_tops[i] = before + (i < count ? gapBefore(i) : 0);
    }
    m_dirtyFrom = count + 1;
}

double ReaderLayout::height() const
{
    if (!m_content)
        return m_top;
    updateTops();
    return m_tops.back();
}

std::size_t ReaderLayout::blockAtY(double y) const
{
    updateTops();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return after == m_tops.begin() ? 0 : static_cast<std::size_t>(after - m_tops.begin()) - 1;
}

std::size_t ReaderLayout::blockOf(std::uint32_t offset) const
{
    const std::vector<Block>& blocks = m_content->blocks();
    const auto after = std::partition_point(
        blocks.begin(), blocks.end(), [offset](const Block& block) { return block.span.begin <= offset; });
    return after == blocks.begin() ? 0 : static_cast<std::size_t>(after - blocks.begin()) - 1;
}

double ReaderLayout::ensure(double top, double bottom)
{
    if (m_placed.empty())
        return 0;
    const std::size_t first = blockAtY(top);
    const double before = m_tops[first] + m_placed[first].height;
    layOut(first);
    updateTops();
    const double grown = m_tops[first] < top ? m_tops[first] + m_placed[first].height - before : 0;
    std::size_t last = first;
    while (last + 1 < m_placed.size() && m_tops[last + 1] < bottom + grown) {
        layOut(++last);
        updateTops();
    }
    forgetFar(first, last);
    return grown;
}

void ReaderLayout::forgetFar(std::size_t first, std::size_t last)
{
    if (m_placed.size() <= mostKept)
        return;
    const std::size_t margin = mostKept / 2;
    for (std::size_t i = 0; i < m_placed.size(); ++i)
        if (i + margin < first || i > last + margin)
            m_placed[i].layout.reset();
}

QRectF ReaderLayout::rectOf(std::uint32_t offset)
{
    if (m_placed.empty())
        return {};
    const std::size_t index = blockOf(offset);
    layOut(index);
    updateTops();
    const Block& block = m_content->blocks()[index];
    const int inside =
        static_cast<int>(std::clamp(offset, block.span.begin, block.span.end) - block.span.begin);
    const QTextLine line = m_placed[index].layout->lineForTextPosition(inside);
    const double step = lineHeight(block.kind);
    if (!line.isValid())
        return QRectF(0, m_tops[index], 0, step);
    return QRectF(line.cursorToX(inside), m_tops[index] + line.lineNumber() * step, 0, step);
}

std::vector<ReaderLayout::Piece> ReaderLayout::pieces(double top, double bottom) const
{
    std::vector<Piece> pieces;
    if (m_placed.empty())
        return pieces;
    for (std::size_t i = blockAtY(top); i < m_placed.size() && m_tops[i] < bottom; ++i)
        if (m_placed[i].layout)
            pieces.push_back({m_placed[i].layout.get(), &m_content->blocks()[i], QPointF(0, m_tops[i])});
    return pieces;
}

std::vector<ReaderLayout::Line> ReaderLayout::lines(double top, double bottom) const
{
    std::vector<Line> lines;
    for (const Piece& piece : pieces(top, bottom)) {
        const double step = lineHeight(piece.block->kind);
        for (int i = 0; i < piece.layout->lineCount(); ++i) {
            const double y = piece.origin.y() + i * step;
            if (y + step < top || y > bottom)
                continue;
            const QTextLine line = piece.layout->lineAt(i);
            const auto begin = piece.block->span.begin + static_cast<std::uint32_t>(line.textStart());
            lines.push_back({piece.layout,
                             line,
                             piece.block,
                             piece.origin,
                             {begin, begin + static_cast<std::uint32_t>(line.textLength())},
                             piece.origin.y() + line.y() + line.ascent()});
        }
    }
    return lines;
}

double ReaderLayout::Line::xAt(std::uint32_t offset) const
{
    const std::uint32_t inside = std::clamp(offset, span.begin, span.end);
    return origin.x() + line.cursorToX(static_cast<int>(inside - block->span.begin));
}

std::optional<std::uint32_t> ReaderLayout::offsetAt(QPointF point, bool nearest) const
{
    if (m_placed.empty())
        return std::nullopt;
    const std::size_t index = blockAtY(point.y());
    const Placed& placed = m_placed[index];
    const Block& block = m_content->blocks()[index];
    if (!placed.layout || placed.layout->lineCount() == 0)
        return std::nullopt;
    const double within = point.y() - m_tops[index];
    if (!nearest && (within < 0 || within >= placed.height))
        return std::nullopt;
    const int number =
        std::clamp(static_cast<int>(within / lineHeight(block.kind)), 0, placed.layout->lineCount() - 1);
    const QTextLine line = placed.layout->lineAt(number);
    if (!nearest && (point.x() < 0 || point.x() > line.naturalTextWidth()))
        return std::nullopt;
    const auto mode = nearest ? QTextLine::CursorBetweenCharacters : QTextLine::CursorOnCharacter;
    return block.span.begin + static_cast<std::uint32_t>(std::max(0, line.xToCursor(point.x(), mode)));
}

} // namespace atlas::ui
