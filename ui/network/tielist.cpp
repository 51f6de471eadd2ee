#include "ui/network/tielist.h"

#include "ui/network/networkwords.h"
#include "ui/network/tierow.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int widest = 240; ///< design pixels
constexpr int narrowest = 170;
constexpr double ofWidth = 0.3; ///< the rest is for the picture

/// From which end each tie is told: its source, on a way the end that it is walked from.
std::vector<atlas::EntityId> firstEnds(const std::vector<atlas::RelationId>& ties,
                                       std::optional<atlas::EntityId> start, const atlas::Atlas& atlas)
{
    std::vector<atlas::EntityId> first;
    std::optional<atlas::EntityId> at = start;
    for (const atlas::RelationId id : ties) {
        const atlas::Relation& tie = atlas[id];
        const auto isEnd = [&tie](atlas::EntityId end) { return end == tie.source || end == tie.target; };
        const bool parallel =
            !first.empty() && isEnd(first.back()) && at && isEnd(*at); // another tie of the same step
        first.push_back(parallel ? first.back() : at && isEnd(*at) ? *at : tie.source);
        if (at)
            at = first.back() == tie.source ? tie.target : tie.source;
    }
    return first;
}

} // namespace

TieList::TieList(const Theme& theme, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_rows(new QVBoxLayout), m_more(new QLabel)
{
    setObjectName("tieList");
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QWidget;
    column->setLayout(m_rows);
    setWidget(column);
    viewport()->setAutoFillBackground(false); // it stands on the panel
    column->setAutoFillBackground(false);
    m_rows->setContentsMargins(theme.px(6), 0, theme.px(2), theme.px(6));
    m_rows->setSpacing(0);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setProperty("look", "muted");
    m_more->setContentsMargins(theme.px(8), 0, 0, 0);
    m_more->setWordWrap(true);
    m_rows->addWidget(m_more);
    m_rows->addStretch();
    hide();
}

void TieList::takeShareOf(int width)
{
    setFixedWidth(static_cast<int>(std::clamp(ofWidth * width, static_cast<double>(m_theme.px(narrowest)),
                                              static_cast<double>(m_theme.px(widest)))));
}

void TieList::setTies(const std::vector<atlas::RelationId>& ties, std::optional<atlas::EntityId> start,
                      const atlas::Atlas& atlas, text::Language language)
{
    //: for a screen reader: the ties of a way between two companies, or with their common partners
    setAccessibleName(tr("Ties in focus"));
    while (m_rows->count() > 2) {
        QLayoutItem* row = m_rows->takeAt(0);
        row->widget()->hide();
        row->widget()->deleteLater(); // it may be the one that was clicked
        delete row;
    }
    const std::vector<atlas::EntityId> first = firstEnds(ties, start, atlas);
    for (std::size_t i = 0; i < std::min(ties.size(), mostShown); ++i)
        addRow(first[i], atlas[ties[i]], atlas, language);
    const std::size_t more = ties.size() > mostShown ? ties.size() - mostShown : 0;
    //: below a list of ties: how many there are besides
    m_more->setText(tr("and %Ln more ties", "", static_cast<int>(more)));
    m_more->setVisible(more > 0);
    verticalScrollBar()->setValue(0);
    setVisible(!ties.empty());
}

void TieList::addRow(atlas::EntityId first, const atlas::Relation& tie, const atlas::Atlas& atlas,
                     text::Language language)
{
    const QString pair = Words::pairFrom(first, atlas, tie, language);
    const QString type = Words::relationType(tie.type);
    const QString quote = NetworkWords::quote(atlas, tie);
    const int sentences = static_cast<int>(tie.evidence.size());
    //: a tie of a way, below who is tied with whom: %1 is what, %Ln how many sentences say so
    const QString kind = tr("%1 · %Ln sentences", "", sentences).arg(type);
    //: a tie of a way: %1 is who with whom, %2 what, %Ln how many sentences say so, %3 the newest of them
    const QString all = tr("%1 · %2 · %Ln sentences: %3", "", sentences).arg(pair, type, quote);
    //: a tie of a way, below who is tied with whom: %1 is what and how many sentences say so, %2 the newest
    //: of them
    const QString told = quote.isEmpty() ? kind : tr("%1 · %2", "a tie and its sentence").arg(kind, quote);
    auto* row = new TieRow(m_theme, {pair, told}, all);
    connect(row, &QToolButton::clicked, this, [this, id = tie.id] { emit chosen(id); });
    m_rows->insertWidget(m_rows->count() - 2, row);
    row->show();
}

} // namespace atlas::ui
