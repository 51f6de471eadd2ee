#include "ui/reader/readerview.h"

#include "article/title.h"
#include "ui/reader/readeraccess.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace atlas::ui {

namespace {

constexpr int margin = 20; ///< beside the text, design pixels
constexpr int topMargin = 18;
constexpr int mostPerLine = 38; ///< Korean characters
constexpr int flashMilliseconds = 600;

} // namespace

ReaderView::ReaderView(const Theme& theme, const models::Document& document, QWidget* parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_document(document)
{
    setObjectName("readerView");
    installReaderAccess();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_flash.setStartValue(0.0);
    m_flash.setEndValue(1.0);
    m_flash.setDuration(flashMilliseconds);
    m_flash.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_flash, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&theme, &Theme::changed, this, &ReaderView::applyTheme);
    m_card = new HoverCard(theme, viewport());
    applyTheme();
}

void ReaderView::applyTheme()
{
    ReaderLayout::Fonts fonts;
    fonts.title = m_theme.font(TextRole::ArticleTitle);
    fonts.body = m_theme.font(TextRole::Reading);
    fonts.furniture = m_theme.font(TextRole::Faint);
    fonts.bodyLine = std::round(m_theme.px(100) * 14.5 * 1.85 / 100.0);
    fonts.titleLine = m_theme.px(27);
    fonts.furnitureLine = m_theme.px(20);
    fonts.gap = m_theme.px(14);
    m_layout.setFonts(fonts);
    m_layout.setColours(m_theme.palette().muted);
    arrange();
}

void ReaderView::setContent(std::shared_ptr<const ReaderContent> content)
{
    m_content = std::move(content);
    m_layout.setContent(m_content->empty() ? nullptr : m_content);
    m_subject = {};
    m_place.reset();
    m_found.clear();
    m_currentFound = -1;
    m_selected = {};
    m_hovered.reset();
    m_keyMark.reset();
    verticalScrollBar()->setValue(0);
    retranslate();
}

void ReaderView::retranslate()
{
    setAccessibleName(m_content->empty()
                          ? QString()
                          : QString::fromStdU16String(article::shownTitle(m_content->article())));
    setAccessibleDescription(m_content->empty() ? QString() : metaLine());
    arrange();
}

void ReaderView::setFocusOn(const models::Subject& subject, const std::optional<models::Place>& place)
{
    m_subject = subject;
    m_place = place;
    const bool stated =
        place && !place->sentence.empty() && std::holds_alternative<atlas::RelationId>(subject);
    m_layout.setBold(stated && place->words != place->sentence ? std::vector{place->words}
                                                               : std::vector<text::Span>());
    m_flash.stop();
    if (place) {
        scrollTo(place->words);
        if (!m_theme.reducedMotion())
            m_flash.start();
    }
    viewport()->update();
}

void ReaderView::setFound(std::vector<text::Span> found, int current)
{
    m_found = std::move(found);
    m_currentFound = current;
    if (current >= 0)
        scrollTo(m_found[static_cast<std::size_t>(current)]);
    viewport()->update();
}

void ReaderView::arrange()
{
    const int side = m_theme.px(margin);
    const double longest =
        QFontMetricsF(m_theme.font(TextRole::Reading)).horizontalAdvance(u'가') * mostPerLine;
    m_column = std::clamp(static_cast<double>(viewport()->width() - 2 * side), 80.0, longest);
    m_layout.setWidth(m_column);
    double above = m_theme.px(topMargin);
    double below = 0;
    if (!m_content->empty()) {
        const QRectF room(0, 0, m_column, 1e6);
        const double meta = QFontMetricsF(m_theme.font(TextRole::Muted))
                                .boundingRect(room, Qt::TextWordWrap, metaLine())
                                .height();
        below = m_theme.px(4) + meta;
        const bool titled = !m_content->article().titleSpan.empty();
        if (!titled) { // a title that the text does not show stands above it
            const QString title = QString::fromStdU16String(article::shownTitle(m_content->article()));
            const QFontMetricsF metrics(m_theme.font(TextRole::ArticleTitle));
            above += metrics.boundingRect(room, Qt::TextWordWrap, title).height() + below + m_theme.px(14);
        }
    }
    m_layout.setRooms(above, below);
    updateBars();
    viewport()->update();
}

void ReaderView::updateBars()
{
    const int page = viewport()->height();
    const double grown = m_layout.ensure(verticalScrollBar()->value(), verticalScrollBar()->value() + page);
    const int height = static_cast<int>(std::ceil(m_layout.height())) + m_theme.px(24);
    verticalScrollBar()->setRange(0, std::max(0, height - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_theme.px(27));
    if (grown != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(grown));
}

void ReaderView::scrollTo(text::Span span)
{
    // Laying out what comes into sight corrects estimates above the goal: a few rounds settle it.
    for (int round = 0; round < 4; ++round) {
        const QRectF goal = m_layout.rectOf(span.begin);
        const int page = viewport()->height();
        updateBars();
        const int top = verticalScrollBar()->value();
        if (goal.top() >= top + goal.height() && goal.bottom() <= top + page - goal.height())
            return;
        verticalScrollBar()->setValue(qRound(goal.top() - page / 3.0));
        updateBars();
    }
}

QPointF ReaderView::origin() const
{
    const double free = viewport()->width() - m_column;
    return {std::max<double>(m_theme.px(margin), std::floor(free / 2)),
            -static_cast<double>(verticalScrollBar()->value())};
}

std::optional<std::uint32_t> ReaderView::characterAt(QPoint point, bool nearest) const
{
    return m_content->empty() ? std::nullopt : m_layout.offsetAt(QPointF(point) - origin(), nearest);
}

const Mark* ReaderView::markAt(QPoint point) const
{
    const std::optional<std::uint32_t> offset = characterAt(point, false);
    return offset ? m_content->markAt(*offset, m_subject) : nullptr;
}

QRect ReaderView::rectOf(std::uint32_t offset)
{
    return m_layout.rectOf(offset).translated(origin()).toAlignedRect();
}

bool ReaderView::isInSight(std::uint32_t offset)
{
    const QRect rect = rectOf(offset);
    return rect.top() >= 0 && rect.bottom() <= viewport()->height();
}

void ReaderView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const std::optional<std::uint32_t> first = characterAt(QPoint(viewport()->width() / 2, 1), true);
    const bool atTop = verticalScrollBar()->value() == 0;
    const double before = event->oldSize().height();
    const QRect words = m_place && event->oldSize().isValid() ? rectOf(m_place->words.begin) : QRect();
    const bool inSight = !words.isNull() && words.top() >= 0 && words.bottom() <= before;
    arrange();
    if (first && !atTop)
        verticalScrollBar()->setValue(qRound(m_layout.rectOf(*first).top()));
    if (inSight)
        scrollTo(m_place->words);
}

void ReaderView::copy() const
{
    if (m_selected.empty())
        return;
    const std::u16string& text = m_content->article().text;
    QGuiApplication::clipboard()->setText(
        QString::fromUtf16(text.data() + m_selected.begin, static_cast<qsizetype>(m_selected.length())));
}

void ReaderView::selectAll()
{
    if (!m_content->empty())
        select({0, static_cast<std::uint32_t>(m_content->article().text.size())});
}

void ReaderView::select(text::Span span)
{
    m_selected = span;
    viewport()->update();
}

std::optional<std::uint32_t> ReaderView::offsetAt(QPoint point) const
{
    return characterAt(point, false);
}

std::uint32_t ReaderView::cursor() const
{
    if (m_keyMark)
        return m_keyMark->span.begin;
    if (!m_selected.empty())
        return m_selected.end;
    return m_place ? m_place->words.begin : 0;
}

void ReaderView::walkMarks(int step)
{
    const std::vector<Mark>& marks = m_content->empty() ? std::vector<Mark>() : m_content->marks();
    if (marks.empty())
        return;
    auto at = m_keyMark ? std::find(marks.begin(), marks.end(), *m_keyMark) : marks.end();
    if (at == marks.end()) {
        const std::uint32_t top = characterAt(QPoint(viewport()->width() / 2, 1), true).value_or(0);
        at = std::partition_point(marks.begin(), marks.end(),
                                  [top](const Mark& mark) { return mark.span.begin < top; });
        step = 0;
    }
    const auto index = std::clamp<std::ptrdiff_t>(at - marks.begin() + step, 0,
                                                  static_cast<std::ptrdiff_t>(marks.size()) - 1);
    m_keyMark = marks[static_cast<std::size_t>(index)];
    scrollTo(m_keyMark->span);
    viewport()->update();
}

void ReaderView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)
        walkMarks(event->key() == Qt::Key_Right ? 1 : -1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_keyMark)
        activate(*m_keyMark);
    else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = characterAt(event->position().toPoint(), true);
    m_pressPoint = event->position().toPoint();
    m_dragged = false;
    m_selected = {};
    viewport()->update();
}

void ReaderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        m_dragged |= (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
        if (const auto offset = characterAt(point, true); offset && m_dragged) {
            m_selected = {std::min(*m_pressed, *offset), std::max(*m_pressed, *offset)};
            viewport()->update();
        }
        return;
    }
    const Mark* mark = markAt(point);
    const std::optional<Mark> hovered = mark ? std::optional(*mark) : std::nullopt;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        m_card->hide();
        viewport()->setCursor(mark && mark->leads()       ? Qt::PointingHandCursor
                              : characterAt(point, false) ? Qt::IBeamCursor
                                                          : Qt::ArrowCursor);
        viewport()->update();
    }
}

void ReaderView::mouseReleaseEvent(QMouseEvent* event)
{
    const bool click = m_pressed && !m_dragged && event->button() == Qt::LeftButton;
    m_pressed.reset();
    if (!click)
        return;
    if (const Mark* mark = markAt(event->position().toPoint())) {
        m_keyMark.reset();
        activate(*mark);
    }
}

void ReaderView::activate(const Mark& mark)
{
    if (mark.leads())
        emit activated(mark.subject, mark.goal);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<std::uint32_t> offset = characterAt(event->position().toPoint(), false);
    if (!offset)
        return;
    const std::u16string& text = m_content->article().text;
    const auto isWord = [&text](std::uint32_t at) { return QChar(text[at]).isLetterOrNumber(); };
    text::Span word{*offset, *offset};
    while (word.begin > 0 && isWord(word.begin - 1))
        --word.begin;
    while (word.end < text.size() && isWord(word.end))
        ++word.end;
    m_selected = word;
    viewport()->update();
}

void ReaderView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    QAction* copying = menu.addAction(tr("Copy"), QKeySequence::Copy, this, &ReaderView::copy);
    copying->setEnabled(!m_selected.empty());
    menu.addAction(tr("Select all"), QKeySequence::SelectAll, this, &ReaderView::selectAll);
    menu.exec(event->globalPos());
}

bool ReaderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const Mark* mark = markAt(help->pos()))
            m_card->present(hoverWords(*mark), help->pos());
        return true;
    }
    if (event->type() == QEvent::Leave && m_hovered) {
        m_hovered.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace atlas::ui
