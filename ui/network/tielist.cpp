#include "ui/network/tielist.h"

#include "ui/network/networkwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int widest = 520;     ///< design pixels of a row's words
constexpr double ofView = 0.38; ///< of the view's width; the rest is for the picture

} // namespace

TieList::TieList(const Theme& theme, QWidget* view)
    : QWidget(view), m_theme(theme), m_rows(new QVBoxLayout(this)), m_more(new QLabel)
{
    setObjectName("tieList");
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(theme.px(4));
    m_more->setTextFormat(Qt::PlainText);
    m_more->setProperty("look", "muted");
    m_rows->addWidget(m_more);
    hide();
}

void TieList::setTies(const std::vector<atlas::RelationId>& ties, const atlas::Atlas& atlas,
                      text::Language language)
{
    //: for a screen reader: the ties of a way between two companies, or with their common partners
    setAccessibleName(tr("Ties in focus"));
    while (m_rows->count() > 1) {
        QLayoutItem* row = m_rows->takeAt(0);
        row->widget()->hide();
        row->widget()->deleteLater(); // it may be the one that was clicked
        delete row;
    }
    for (std::size_t i = 0; i < std::min(ties.size(), mostShown); ++i)
        addRow(atlas[ties[i]], atlas, language);
    const std::size_t more = ties.size() > mostShown ? ties.size() - mostShown : 0;
    //: below a list of ties: how many there are besides
    m_more->setText(tr("and %n more ties", "", static_cast<int>(more)));
    m_more->setVisible(more > 0);
    adjustSize();
    setVisible(!ties.empty());
}

void TieList::addRow(const atlas::Relation& tie, const atlas::Atlas& atlas, text::Language language)
{
    auto* row = new QToolButton;
    row->setProperty("look", "chip");
    row->setCursor(Qt::PointingHandCursor);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setFont(m_theme.font(TextRole::Muted));
    const QString quote = NetworkWords::quote(atlas, tie);
    const int sentences = static_cast<int>(tie.evidence.size());
    //: a tie of a way: %1 is who with whom, %2 what, %n how many sentences say so, %3 the newest of them
    const QString words = tr("%1 · %2 · %n sentences: %3", "", sentences)
                              .arg(Words::pair(atlas, tie, language), Words::relationType(tie.type), quote);
    const int room = std::min(m_theme.px(widest), static_cast<int>(ofView * parentWidget()->width()));
    const QString shown = QFontMetrics(row->font()).elidedText(words, Qt::ElideRight, room);
    row->setText(QString(shown).replace(u'&', QStringLiteral("&&")));
    row->setToolTip(plainToolTip(words));
    row->setAccessibleName(words);
    connect(row, &QToolButton::clicked, this, [this, id = tie.id] { emit chosen(id); });
    m_rows->insertWidget(m_rows->count() - 1, row, 0, Qt::AlignLeft);
    row->show();
}

} // namespace atlas::ui
