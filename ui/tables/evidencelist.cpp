#include "ui/tables/evidencelist.h"

#include "models/relationlistmodel.h"
#include "ui/tables/evidencewords.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr qsizetype longestSentence = 300; ///< characters; more does not fit into a row

/// The selection is given a new atlas before the document is.
bool isIn(const atlas::Atlas& atlas, const models::Place& place)
{
    return static_cast<std::size_t>(place.article) < atlas.articles.size();
}

/// A row: the sentence, and below it which article says so and how sure that is.
class EvidenceDelegate : public QStyledItemDelegate
{
public:
    EvidenceDelegate(const Theme& theme, EvidenceList* list)
        : QStyledItemDelegate(list), m_theme(theme), m_list(*list)
    {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {m_theme.px(200), m_theme.px(44)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Palette& colours = m_theme.palette();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        const QRect first(option.rect.left() + m_theme.px(8), option.rect.top() + m_theme.px(2),
                          option.rect.width() - m_theme.px(16), m_theme.px(21));
        const auto line = [painter](const QRect& room, const QString& shown) {
            painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
        };
        painter->setFont(m_theme.font(TextRole::Body));
        painter->setPen(colours.text);
        line(first,
             painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
        painter->setFont(m_theme.font(TextRole::Muted));
        painter->setPen(colours.muted);
        line(first.translated(0, m_theme.px(20)),
             elidedTitle(m_list.source(index.row()), painter->fontMetrics(), first.width()));
        painter->restore();
    }

private:
    const Theme& m_theme;
    const EvidenceList& m_list;
};

} // namespace

EvidenceList::EvidenceList(const Theme& theme, const models::Document& document, models::Selection& selection,
                           QWidget* parent)
    : QListView(parent), m_document(document), m_selection(selection)
{
    setObjectName("evidenceList");
    setModel(&m_sentences);
    setEditTriggers(NoEditTriggers);
    setItemDelegate(new EvidenceDelegate(theme, this));
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the card scrolls as a whole
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    const auto choose = [this](const QModelIndex& index) { m_selection.setPlaceIndex(index.row()); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { emit reached(visualRect(index)); });
}

void EvidenceList::refresh(int shown)
{
    QStringList sentences;
    if (std::holds_alternative<atlas::RelationId>(m_selection.subject())) {
        for (const models::Place& place : m_selection.places()) {
            if (!isIn(*m_document.atlas(), place))
                continue;
            const text::Span words = place.sentence.empty() ? place.words : place.sentence;
            sentences << models::wordsOf(*m_document.atlas(), place.article, words).left(longestSentence);
        }
    }
    setAccessibleName(tr("Sentences that state the tie"));
    if (sentences != m_sentences.stringList())
        m_sentences.setStringList(sentences);
    showOthers(shown);
    setVisible(sentences.size() > 1);
    viewport()->update();
}

QString EvidenceList::source(int row) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const std::vector<models::Place>& places = m_selection.places();
    const auto* tie = std::get_if<atlas::RelationId>(&m_selection.subject());
    const auto at = static_cast<std::size_t>(row);
    if (!tie || at >= places.size() || !isIn(atlas, places[at]) ||
        static_cast<std::size_t>(*tie) >= atlas.relations.size())
        return {};
    return EvidenceWords::source(atlas, places[at], &atlas[*tie], m_document.language());
}

/// All but the one that the card shows at length.
void EvidenceList::showOthers(int shown)
{
    const int rows = m_sentences.rowCount();
    if (currentIndex().isValid() && currentIndex().row() == shown)
        setCurrentIndex(m_sentences.index(shown + 1 < rows ? shown + 1 : shown - 1, 0));
    for (int row = 0; row < rows; ++row)
        setRowHidden(row, row == shown);
    setFixedHeight(std::max(sizeHintForIndex(m_sentences.index(0, 0)).height(), 0) * std::max(rows - 1, 0) +
                   4);
}

} // namespace atlas::ui
