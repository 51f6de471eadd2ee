#include "ui/tables/quote.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int side = 12; ///< between ground and words
constexpr int above = 9;
constexpr int longest = 600; ///< characters shown; the reader shows the rest

} // namespace

Quote::Quote(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &QWidget::updateGeometry);
}

Quote::~Quote() = default;

void Quote::setWords(const QString& sentence, std::vector<Part> parts, const QString& source)
{
    m_sentence = sentence;
    m_parts = std::move(parts);
    m_source = source;
    setAccessibleName(sentence);
    setAccessibleDescription(source);
    updateGeometry();
    update();
}

std::unique_ptr<QTextLayout> Quote::laidOut(int width) const
{
    const bool cut = m_sentence.size() > longest;
    QString words = m_sentence.left(longest);
    words.replace(u'\n', u' ');
    const QString shown = u'“' + words + (cut ? QStringLiteral("…”") : QStringLiteral("”"));
    auto layout = std::make_unique<QTextLayout>(shown, m_theme.font(TextRole::Body));
    QList<QTextLayout::FormatRange> formats;
    for (const Part& part : m_parts) {
        QTextCharFormat format;
        format.setForeground(part.colour);
        format.setFontWeight(QFont::DemiBold);
        format.setFontUnderline(part.underlined);
        const int end = std::min<int>(static_cast<int>(part.span.end), static_cast<int>(words.size()));
        if (static_cast<int>(part.span.begin) < end)
            formats.push_back(
                {static_cast<int>(part.span.begin) + 1, end - static_cast<int>(part.span.begin), format});
    }
    layout->setFormats(formats);
    const double step = m_theme.px(22);
    const double baseline = step / 2 + QFontMetricsF(layout->font()).capHeight() / 2;
    double y = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width - 2 * m_theme.px(side));
        line.setPosition(QPointF(0, std::round(y + baseline) - line.ascent()));
        y += step;
    }
    layout->endLayout();
    return layout;
}

int Quote::heightForWidth(int width) const
{
    const int words = laidOut(width)->lineCount() * m_theme.px(22);
    return words + 2 * m_theme.px(above) + (m_source.isEmpty() ? 0 : m_theme.px(22));
}

QSize Quote::sizeHint() const
{
    const int width = m_theme.px(360);
    return {width, heightForWidth(width)};
}

QSize Quote::minimumSizeHint() const
{
    return {m_theme.px(120), m_theme.px(40)};
}

void Quote::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void Quote::paintEvent(QPaintEvent*)
{
    const Palette& colours = m_theme.palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hover);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(colours.text);
    const std::unique_ptr<QTextLayout> layout = laidOut(width());
    const double x = m_theme.px(side);
    const double y = m_theme.px(above);
    layout->draw(&painter, QPointF(x, y));
    painter.setFont(m_theme.font(TextRole::Muted));
    painter.setPen(colours.muted);
    const QRectF below(x, y + layout->lineCount() * m_theme.px(22), width() - 2 * x, m_theme.px(22));
    const int room = static_cast<int>(below.width());
    painter.drawText(below, Qt::AlignVCenter | Qt::TextSingleLine,
                     elidedTitle(m_source, painter.fontMetrics(), room));
}

} // namespace atlas::ui
