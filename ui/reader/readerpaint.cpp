// How ReaderView looks.

#include "article/title.h"
#include "atlas/filedties.h"
#include "ui/reader/readerview.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

QColor blend(const QColor& ground, const QColor& colour, double share)
{
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return QColor::fromRgbF(static_cast<float>(mix(ground.redF(), colour.redF())),
                            static_cast<float>(mix(ground.greenF(), colour.greenF())),
                            static_cast<float>(mix(ground.blueF(), colour.blueF())));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void ReaderView::paintEvent(QPaintEvent*)
{
    if (m_content->empty())
        return;
    updateBars();
    const double top = verticalScrollBar()->value();
    const double bottom = top + viewport()->height();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin());
    paintHead(painter);
    const std::vector<Line> lines = m_layout.lines(top, bottom);
    paintGrounds(painter, lines);
    for (const ReaderLayout::Piece& piece : m_layout.pieces(top, bottom)) {
        painter.setPen(piece.block->kind == Block::Kind::Furniture ? m_theme.palette().muted
                                                                   : m_theme.palette().text);
        QList<QTextLayout::FormatRange> selection;
        if (m_selected.overlaps(piece.block->span)) {
            const std::uint32_t begin =
                std::max(m_selected.begin, piece.block->span.begin) - piece.block->span.begin;
            const std::uint32_t end =
                std::min(m_selected.end, piece.block->span.end) - piece.block->span.begin;
            QTextCharFormat format;
            format.setBackground(m_theme.palette().accent);
            format.setForeground(m_theme.palette().panel);
            selection.push_back({static_cast<int>(begin), static_cast<int>(end - begin), format});
        }
        piece.layout->draw(&painter, piece.origin, selection, QRectF(0, top, m_column + 1, bottom - top));
    }
    paintUnderlines(painter, lines);
}

void ReaderView::paintHead(QPainter& painter) const
{
    const Palette& colours = m_theme.palette();
    double y = m_layout.roomBelowTitle();
    if (y <= 0) {
        y = m_theme.px(18);
        const QString title = QString::fromStdU16String(article::shownTitle(m_content->article()));
        painter.setFont(m_theme.font(TextRole::ArticleTitle));
        painter.setPen(colours.text);
        QRectF used;
        painter.drawText(QRectF(0, y, m_column, 1e6), Qt::TextWordWrap, title, &used);
        y += used.height();
    }
    painter.setFont(m_theme.font(TextRole::Muted));
    painter.setPen(colours.muted);
    painter.drawText(QRectF(0, y + m_theme.px(4), m_column, 1e6), Qt::TextWordWrap, metaLine());
}

void ReaderView::fillSpan(QPainter& painter, const Line& line, text::Span span, const QColor& colour) const
{
    text::Span shown{std::max(span.begin, line.span.begin), std::min(span.end, line.span.end)};
    while (!shown.empty() && shown.end == line.span.end && m_content->article().text[shown.end - 1] == u' ')
        --shown.end;
    if (shown.empty())
        return;
    const double x = line.xAt(shown.begin);
    const double width = line.xAt(shown.end) - x;
    const double unit = m_theme.px(100) / 100.0;
    painter.fillRect(QRectF(x - 1, line.baseline - 16 * unit, width + 2, 22 * unit), colour);
}

void ReaderView::paintGrounds(QPainter& painter, const std::vector<Line>& lines) const
{
    const Palette& colours = m_theme.palette();
    const double progress = isFlashing() ? m_flash.currentValue().toDouble() : 1.0;
    const QColor strong = blend(colours.flash, colours.layer(extract::Layer::Solution), 0.45);
    const QColor flash = blend(strong, colours.flash, progress);
    const QColor tint = blend(colours.panel, colours.layer(extract::Layer::Solution), 0.13);
    const QColor tintOnFlash = blend(colours.flash, colours.layer(extract::Layer::Solution), 0.13);
    for (const Line& line : lines) {
        if (m_place)
            fillSpan(painter, line, m_place->sentence.empty() ? m_place->words : m_place->sentence, flash);
        for (const Mark& mark :
             m_content->marksIn({line.span.begin > 400 ? line.span.begin - 400 : 0, line.span.end})) {
            const bool inFlash = m_place && m_place->sentence.contains(mark.span);
            if (mark.kind == Mark::Kind::Figure)
                fillSpan(painter, line, mark.span, inFlash ? tintOnFlash : tint);
            else if (models::includes(m_subject, mark.subject) && mark.kind == Mark::Kind::Entity &&
                     !(m_place && m_place->words == mark.span))
                fillSpan(painter, line, mark.span, colours.accentSoft);
            if (m_hovered && *m_hovered == mark && !inFlash)
                fillSpan(painter, line, mark.span, blend(colours.hover, colours.line, 0.4));
        }
        const auto first = std::partition_point(m_found.begin(), m_found.end(), [&](const text::Span& found) {
            return found.end <= line.span.begin;
        });
        for (auto found = first; found != m_found.end() && found->begin < line.span.end; ++found)
            fillSpan(
                painter, line, *found,
                blend(colours.panel, colours.accent, found - m_found.begin() == m_currentFound ? 0.4 : 0.18));
    }
}

void ReaderView::paintUnderlines(QPainter& painter, const std::vector<Line>& lines) const
{
    const double unit = m_theme.px(100) / 100.0;
    for (const Line& line : lines)
        for (const Mark& mark :
             m_content->marksIn({line.span.begin > 400 ? line.span.begin - 400 : 0, line.span.end})) {
            const text::Span shown{std::max(mark.span.begin, line.span.begin),
                                   std::min(mark.span.end, line.span.end)};
            if (shown.empty())
                continue;
            const double x = line.xAt(shown.begin);
            const QRectF stroke(x, std::round(line.baseline + 4 * unit), line.xAt(shown.end) - x, 2 * unit);
            if (isPerson(mark)) // in the institutions' grey: dots tell them apart
                for (double dot = stroke.left(); dot < stroke.right(); dot += 4 * unit)
                    painter.fillRect(
                        QRectF(dot, stroke.top(), std::min(2 * unit, stroke.right() - dot), stroke.height()),
                        colourOf(mark));
            else
                painter.fillRect(stroke, colourOf(mark));
            if (m_keyMark && *m_keyMark == mark && hasFocus()) {
                painter.setPen(QPen(m_theme.palette().accent, 1.5));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(
                    QRectF(x - 3, line.baseline - 17 * unit, stroke.width() + 6, 25 * unit), 4, 4);
            }
        }
}

bool ReaderView::isPerson(const Mark& mark) const
{
    const auto* entity = std::get_if<atlas::EntityId>(&mark.subject);
    return mark.kind == Mark::Kind::Person ||
           (entity && mark.kind == Mark::Kind::Entity &&
            m_content->atlas()[*entity].kind == extract::EntityKind::Person);
}

QColor ReaderView::colourOf(const Mark& mark) const
{
    const Palette& colours = m_theme.palette();
    const atlas::Atlas& atlas = m_content->atlas();
    if (mark.kind == Mark::Kind::Person)
        return colours.entity(extract::EntityKind::Person, {});
    if (const auto* entity = std::get_if<atlas::EntityId>(&mark.subject))
        return colours.entity(atlas[*entity].kind, atlas[*entity].layers);
    if (const auto* relation = std::get_if<atlas::RelationId>(&mark.subject))
        return colours.relation(atlas[*relation].type);
    return colours.layer(extract::Layer::Solution);
}

QString ReaderView::metaLine() const
{
    const article::Article& article = m_content->article();
    QStringList parts;
    parts << QString::fromStdU16String(article.publisher.empty() ? article.byline : article.publisher);
    if (article.published)
        parts << Words::date(*article.published, m_document.language());
    if (article.language == "en" && m_content->relationCount() == 0)
        //: below the title of an article in English, where ties cannot be found
        parts << tr("Ties are read from Korean articles only");
    else
        //: below the title of an article: how many ties it states
        parts << tr("%Ln ties", nullptr, m_content->relationCount());
    //: below the title of an article: how many figures it gives
    parts << tr("%Ln figures", nullptr, m_content->figureCount());
    return joined(parts);
}

QStringList ReaderView::hintParts(const Mark& mark) const
{
    const atlas::Atlas& atlas = m_content->atlas();
    const text::Language language = m_document.language();
    if (mark.kind == Mark::Kind::Person) {
        const extract::PersonFact& person = atlas[m_content->id()].facts->people[mark.person];
        return {QString::fromStdU16String(person.name), Words::entityKind(extract::EntityKind::Person),
                QString::fromStdU16String(person.role), QString::fromStdU16String(person.organisation)};
    }
    if (const auto* id = std::get_if<atlas::EntityId>(&mark.subject)) {
        const atlas::Entity& entity = atlas[*id];
        QStringList parts{Words::entityName(entity, language), Words::entityKind(entity.kind)};
        for (const extract::Layer layer : entity.layers)
            parts << Words::layer(layer);
        parts << QString::fromStdString(entity.ticker);
        return parts;
    }
    if (const auto* id = std::get_if<atlas::RelationId>(&mark.subject)) {
        const atlas::Relation& relation = atlas[*id];
        return {Words::pair(atlas, relation, language), Words::relationType(relation.type),
                atlas::hasStatus(relation) ? Words::status(relation.status) : QString()};
    }
    if (const auto* id = std::get_if<atlas::FigureId>(&mark.subject)) {
        const atlas::Figure& figure = atlas[*id];
        return {Words::entityName(atlas[figure.entity], language), Words::metric(figure.metric),
                Words::figureStatus(figure.status), Words::when(figure, language)};
    }
    return {};
}

QString ReaderView::hint(const Mark& mark) const
{
    return joined(hintParts(mark));
}

HoverWords ReaderView::hoverWords(const Mark& mark) const
{
    const QStringList parts = hintParts(mark);
    return {parts.first(), joined(parts.mid(1))};
}

} // namespace atlas::ui
