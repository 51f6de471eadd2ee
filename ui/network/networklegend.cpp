#include "ui/network/networklegend.h"

#include "ui/network/networkpainter.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>
#include <numeric>
#include <utility>

namespace atlas::ui {

namespace {

constexpr int dotWidth = 10;
constexpr int lineWidth = 22;
constexpr int tightLine = 16; ///< likewise where there is little room
constexpr int gapToWords = 5;
constexpr int gapToCount = 4;
constexpr int between = 11;     ///< entries
constexpr int tightBetween = 4; ///< likewise
constexpr int leftOut = 36;     ///< room for the button that counts what is left out
constexpr QMargins around{12, 4, 12, 5};

} // namespace

LegendButton::LegendButton(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void LegendButton::setItem(const LegendItem& item)
{
    m_item = item;
    setText(item.text);
    setChecked(item.shown);
    //: a legend entry for a screen reader: %1 is what it stands for, %2 how many of it there are
    setAccessibleName(tr("%1, %2").arg(item.text).arg(item.count));
    const QString more = item.more.isEmpty() ? QString() : item.more + u'\n';
    setPlainToolTip(this,
                    more + (item.shown ? tr("Click to hide, with Ctrl to select") : tr("Click to show")));
    updateGeometry();
    update();
}

const QString& LegendButton::words(bool tight) const
{
    return tight && !m_item.brief.isEmpty() ? m_item.brief : m_item.text;
}

void LegendButton::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    updateGeometry();
    update();
}

int LegendButton::widthOf(bool tight) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Muted));
    const int mark = markWidth(tight);
    return mark + m_theme.px(gapToWords + gapToCount) + metrics.horizontalAdvance(words(tight)) +
           metrics.horizontalAdvance(QLocale().toString(std::max(m_item.count, m_item.most))) +
           (tight ? 2 : 4);
}

int LegendButton::markWidth(bool tight) const
{
    if (!m_item.line)
        return m_theme.px(dotWidth);
    const bool isDashed = m_item.line->dash == Dash::Planned || m_item.line->dash == Dash::Reported;
    return m_theme.px(isDashed ? tieSample : tight ? tightLine : lineWidth);
}

QSize LegendButton::sizeHint() const
{
    return {widthOf(m_tight), QFontMetrics(m_theme.font(TextRole::Muted)).height() + m_theme.px(5)};
}

void LegendButton::paintMark(QPainter& painter, const QRectF& area) const
{
    const Palette& palette = m_theme.palette();
    const QColor colour = isChecked() ? QColor(m_item.colour) : palette.faint;
    if (m_item.line) {
        TieStyle style = *m_item.line;
        style.colour = colour.rgb();
        paintTieSample(painter, area, style);
        return;
    }
    const double side = area.width() - 1;
    const QRectF dot(area.left() + 0.5, area.center().y() - side / 2, side, side);
    painter.setPen(isChecked() ? QPen(Qt::NoPen) : QPen(colour, 1.2));
    painter.setBrush(isChecked() ? QBrush(colour) : QBrush(Qt::NoBrush));
    paintNodeShape(painter, m_item.shape, dot.center(), side / 2);
    if (isChecked())
        paintNodeSign(painter, m_item.sign, dot.center(), side / 2, palette.panel);
}

void LegendButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& palette = m_theme.palette();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(underMouse() ? QBrush(palette.hover) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(-1.5, 0.5, 0.5, -0.5), 4, 4);
    }
    const int mark = markWidth(m_tight);
    paintMark(painter, QRectF(1, 0, mark, height()));
    QFont font = m_theme.font(TextRole::Muted);
    const int countWidth = QFontMetrics(font).horizontalAdvance(QLocale().toString(m_item.count));
    const int left = 1 + mark + m_theme.px(gapToWords);
    painter.setFont(font);
    painter.setPen(palette.faint);
    painter.drawText(QRect(width() - countWidth - 2, 0, countWidth + 2, height()), Qt::AlignVCenter,
                     QLocale().toString(m_item.count));
    font.setStrikeOut(!isChecked());
    painter.setFont(font);
    painter.setPen(isChecked() ? palette.muted : palette.faint);
    painter.drawText(QRect(left, 0, width() - left - countWidth, height()), Qt::AlignVCenter, words(m_tight));
}

/// As the space bar, which a button takes of itself.
void LegendButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LegendButton::mouseReleaseEvent(QMouseEvent* event)
{
    const bool selects = (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) != 0;
    if (!selects || event->button() != Qt::LeftButton) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    if (rect().contains(event->position().toPoint()))
        emit selectRequested();
}

NetworkLegend::NetworkLegend(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_more(new QToolButton(this)), m_sign(new QLabel(this))
{
    m_sign->setObjectName(QStringLiteral("legendSign"));
    m_sign->setProperty("look", "muted");
    m_sign->setTextFormat(Qt::PlainText);
    m_more->setObjectName(QStringLiteral("legendMore"));
    m_more->setProperty("look", "more");
    m_more->setCursor(Qt::PointingHandCursor);
    m_more->setFocusPolicy(Qt::StrongFocus);
    connect(m_more, &QToolButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
}

QAbstractButton* NetworkLegend::moreButton() const
{
    return m_more;
}

void NetworkLegend::setItems(const LegendItems& items)
{
    fill(m_nodes, items.nodes, LegendRow::Nodes);
    fill(m_ties, items.ties, LegendRow::Ties);
    fill(m_statuses, items.statuses, LegendRow::Statuses);
    QWidget* before = nullptr; // the keyboard goes as the eye does
    for (const Line& line : lines()) {
        for (LegendButton* button : line) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    }
    if (before)
        setTabOrder(before, m_more);
    place();
}

void NetworkLegend::setSignExplained(bool explained)
{
    if (m_hasSign == explained)
        return;
    m_hasSign = explained;
    place();
}

void NetworkLegend::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    place();
}

std::array<NetworkLegend::Line, 2> NetworkLegend::lines() const
{
    Line ties = m_ties;
    ties.insert(ties.end(), m_statuses.begin(), m_statuses.end());
    return {m_nodes, std::move(ties)};
}

int NetworkLegend::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Muted)).height() + m_theme.px(5);
}

/// The ties' kinds and statuses in one line; or in two, of which the second begins with the statuses where
/// the first has room for all kinds.
std::vector<NetworkLegend::Line> NetworkLegend::lines(int room, bool tight, bool third) const
{
    const std::array<Line, 2> both = lines();
    if (!third)
        return {both[0], both[1]};
    const int gap = m_theme.px(tight ? tightBetween : between);
    std::size_t first = 0;
    for (int x = 0; first < m_ties.size(); ++first) {
        x += m_ties[first]->widthOf(tight) + gap;
        if (x - gap > room)
            break;
    }
    const auto end = both[1].begin() + static_cast<std::ptrdiff_t>(first);
    return {both[0], Line(both[1].begin(), end), Line(end, both[1].end())};
}

NetworkLegend::Places NetworkLegend::folded(int width) const
{
    Places best;
    for (const bool third : {false, true}) {
        for (const bool tight : {false, true}) {
            Places places = folded(width, tight, third);
            if (places.left == 0)
                return places;
            if (tight && (!third || places.left < best.left)) // a line that helps nothing is not taken
                best = std::move(places);
        }
    }
    return best;
}

/// The button stands at the end of the last line that leaves something out.
NetworkLegend::Places NetworkLegend::folded(int width, bool tight, bool third) const
{
    Places places;
    places.tight = tight;
    int y = around.top();
    const int right = width - around.right();
    for (const Line& line : lines(right - around.left(), tight, third)) {
        putLine(places, line, y, right);
        y += lineHeight();
    }
    if (m_hasSign && !places.signPut) {
        places.entries.push_back({m_sign, QRect(), false});
        ++places.left;
    }
    if (places.left > 0 && places.more.isNull())
        places.more = QRect(right - m_theme.px(leftOut), y - lineHeight(), m_theme.px(leftOut), lineHeight());
    places.entries.push_back({m_more, places.more, places.left > 0});
    places.height = y + around.bottom();
    return places;
}

/// By entry, whether it has room in a line where the most important come first. They keep their order.
std::vector<char> NetworkLegend::fitting(const Line& line, int room, bool tight) const
{
    const int gap = m_theme.px(tight ? tightBetween : between);
    std::vector<std::size_t> order(line.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&line](std::size_t a, std::size_t b) {
        return line[a]->importance() > line[b]->importance();
    });
    std::vector<char> fits(line.size(), 0);
    for (const std::size_t i : order) {
        const int wide = line[i]->widthOf(tight);
        if (wide > room)
            break;
        fits[i] = 1;
        room -= wide + gap;
    }
    return fits;
}

/// As much of a line as has room.
void NetworkLegend::putLine(Places& places, const Line& line, int y, int right) const
{
    const int gap = m_theme.px(places.tight ? tightBetween : between);
    int x = around.left();
    int all = x - gap;
    for (const LegendButton* button : line)
        all += button->widthOf(places.tight) + gap;
    const bool full = all > right;
    const std::vector<char> fits = fitting(line, right - x - (full ? m_theme.px(leftOut) : 0), places.tight);
    for (std::size_t i = 0; i < line.size(); ++i) {
        const int wide = line[i]->widthOf(places.tight);
        places.entries.push_back({line[i], QRect(x, y, wide, lineHeight()), fits[i] != 0});
        places.left += fits[i] != 0 ? 0 : 1;
        x += fits[i] != 0 ? wide + gap : 0;
    }
    if (full)
        places.more = QRect(std::min(x, right - m_theme.px(leftOut)), y, m_theme.px(leftOut), lineHeight());
    else
        putSign(places, x, y, right);
}

/// What the sign means, behind the first line that has room for it.
void NetworkLegend::putSign(Places& places, int x, int y, int right) const
{
    const int wide = m_sign->sizeHint().width();
    if (!m_hasSign || places.signPut || x + wide > right)
        return;
    places.entries.push_back({m_sign, QRect(x, y, wide, lineHeight()), true});
    places.signPut = true;
}

/// All of them, in as many lines as it takes, as words of a paragraph.
NetworkLegend::Places NetworkLegend::unfolded(int width) const
{
    Places places;
    places.tight = true;
    const int gap = m_theme.px(tightBetween);
    const int right = width - around.right();
    int x = around.left();
    int y = around.top();
    const auto put = [&](QWidget* entry, int wide) {
        if (x > around.left() && x + wide > right) {
            x = around.left();
            y += lineHeight();
        }
        places.entries.push_back({entry, QRect(x, y, wide, lineHeight()), true});
        x += wide + gap;
    };
    const std::array<Line, 2> both = lines();
    for (LegendButton* button : both[0])
        put(button, button->widthOf(true));
    if (m_hasSign)
        put(m_sign, m_sign->sizeHint().width());
    x = around.left();
    y += lineHeight();
    for (LegendButton* button : both[1])
        put(button, button->widthOf(true));
    put(m_more, m_more->sizeHint().width());
    places.height = y + lineHeight() + around.bottom();
    return places;
}

void NetworkLegend::place()
{
    m_sign->setText(Words::madeUpSign());
    const bool needed = folded(width()).left > 0;
    const bool unfolds = m_unfolded && needed;
    const Places places = unfolds ? unfolded(width()) : folded(width());
    //: how many entries of a legend are left out; the button shows them
    const QString leftOutWords = tr("+%1").arg(places.left);
    //: for a screen reader, and where the pointer rests: entries of a legend that are left out
    const QString more = tr("%Ln more entries", nullptr, places.left);
    m_sign->setToolTip(Words::madeUp());
    m_sign->setVisible(m_hasSign);
    m_more->setText(unfolds ? tr("Less") : leftOutWords);
    const QString words = unfolds ? tr("Fewer entries") : more;
    m_more->setAccessibleName(words);
    m_more->setToolTip(words);
    for (const Line& line : lines()) {
        for (LegendButton* button : line)
            button->setTight(places.tight);
    }
    for (const Placed& each : places.entries) {
        QRect at = each.at;
        if (each.entry == m_more)
            at.setWidth(m_more->sizeHint().width());
        each.entry->setGeometry(at);
        each.entry->setVisible(each.shown);
    }
    updateGeometry();
}

int NetworkLegend::heightForWidth(int width) const
{
    const Places two = folded(width);
    return m_unfolded && two.left > 0 ? unfolded(width).height : two.height;
}

QSize NetworkLegend::sizeHint() const
{
    return {m_theme.px(480), heightForWidth(width())};
}

QSize NetworkLegend::minimumSizeHint() const
{
    return {m_theme.px(160), 2 * lineHeight() + around.top() + around.bottom()};
}

void NetworkLegend::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

void NetworkLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Legend"));
        place();
    }
    QWidget::changeEvent(event);
}

void NetworkLegend::fill(std::vector<LegendButton*>& buttons, const std::vector<LegendItem>& items,
                         LegendRow kind)
{
    while (buttons.size() > items.size()) {
        buttons.back()->hide();
        buttons.back()->deleteLater(); // it may be the one that was clicked
        buttons.pop_back();
    }
    while (buttons.size() < items.size()) {
        auto* button = new LegendButton(m_theme, this);
        connectButton(button, kind);
        button->setOfStatus(kind == LegendRow::Statuses);
        buttons.push_back(button);
    }
    for (std::size_t i = 0; i < items.size(); ++i)
        buttons[i]->setItem(items[i]);
}

void NetworkLegend::connectButton(LegendButton* button, LegendRow row)
{
    const auto entry = [button, row] { return LegendEntryId{row, button->item().id}; };
    connect(button, &QAbstractButton::clicked, this,
            [this, entry](bool shown) { emit toggled(entry(), shown); });
    connect(button, &LegendButton::selectRequested, this, [this, entry] { emit selectRequested(entry()); });
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, this,
            [this, button, row](QPoint at) { showMenu(button, row, at); });
}

void NetworkLegend::showMenu(LegendButton* button, LegendRow row, QPoint at)
{
    const LegendEntryId entry{row, button->item().id};
    const bool shown = button->item().shown;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Select these"), this, [this, entry] { emit selectRequested(entry); })
        ->setEnabled(shown);
    menu->addAction(tr("Show only these"), this, [this, entry] { emit onlyRequested(entry); });
    menu->addAction(shown ? tr("Hide these") : tr("Show these"), this,
                    [this, entry, shown] { emit toggled(entry, !shown); });
    menu->popup(button->mapToGlobal(at));
}

} // namespace atlas::ui
