#include "ui/network/hovercard.h"

#include <QLabel>
#include <QVBoxLayout>

namespace atlas::ui {

namespace {

constexpr int widest = 300;
constexpr int mostOfQuote = 140; ///< characters

QLabel* makeLabel(const char* look)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("look", look);
    return label;
}

} // namespace

NetworkHoverCard::NetworkHoverCard(QWidget* parent)
    : QFrame(parent), m_title(makeLabel("strong")), m_details(makeLabel("muted")), m_quote(makeLabel("muted"))
{
    setProperty("look", "panel");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 9);
    column->setSpacing(3);
    column->addWidget(m_title);
    column->addWidget(m_details);
    column->addWidget(m_quote);
    hide();
}

void NetworkHoverCard::setWords(const QString& title, const QString& details, const QString& quote)
{
    m_title->setText(title);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    const bool long_ = quote.size() > mostOfQuote;
    m_quote->setText(long_ ? quote.left(mostOfQuote - 1) + QChar(0x2026) : quote);
    m_quote->setVisible(!quote.isEmpty());
}

void NetworkHoverCard::showAt(QPoint at)
{
    ensurePolished();
    int natural = 0;
    for (QLabel* label : {m_title, m_details, m_quote}) {
        label->ensurePolished();
        if (!label->isHidden())
            natural = qMax(natural, label->fontMetrics().horizontalAdvance(label->text()));
    }
    const QMargins margins = layout()->contentsMargins();
    const int width = qMin(natural + 2, widest) + margins.left() + margins.right() + 2;
    const int height = qMax(layout()->heightForWidth(width), layout()->minimumSize().height()) + 2;
    const QRect room = parentWidget()->rect().adjusted(4, 4, -4, -4);
    QRect place(at + QPoint(16, 18), QSize(width, height));
    if (place.right() > room.right())
        place.moveRight(at.x() - 12);
    if (place.bottom() > room.bottom())
        place.moveBottom(at.y() - 12);
    place.moveTo(qMax(place.left(), room.left()), qMax(place.top(), room.top()));
    setGeometry(place);
    raise();
    show();
}

} // namespace atlas::ui
