#include "ui/network/hiddenbutton.h"

#include "network/refusal.h"
#include "ui/network/filterwords.h"
#include "ui/network/networkwords.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QWidgetAction>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int fewestLetters = 6;      ///< of the count that are always seen
constexpr std::size_t mostNamed = 30; ///< in one menu; of more only the count is said

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

int shownTies(const atlas::Atlas& atlas, const network::Filter& filter)
{
    const std::vector<char> shown = network::shownRelations(atlas, filter);
    return static_cast<int>(std::count(shown.begin(), shown.end(), char{1}));
}

} // namespace

HiddenButton::HiddenButton(models::Explorer& explorer, const models::Document& document, QWidget* parent)
    : QPushButton(parent), m_explorer(explorer), m_document(document), m_menu(new QMenu(this))
{
    setObjectName("hiddenCount");
    setProperty("look", "status");
    setCursor(Qt::PointingHandCursor);
    m_menu->setObjectName("hiddenMenu");
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &HiddenButton::fill);
}

void HiddenButton::setBrief(bool brief)
{
    if (m_isBrief == brief)
        return;
    m_isBrief = brief;
    updateGeometry();
    update();
}

int HiddenButton::savedByBrief() const
{
    return fontMetrics().horizontalAdvance(text()) - fontMetrics().horizontalAdvance(m_brief);
}

QSize HiddenButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    return {whole.width() - (m_isBrief ? savedByBrief() : 0), whole.height()};
}

QSize HiddenButton::minimumSizeHint() const
{
    const int shortest = fontMetrics().horizontalAdvance(words().left(fewestLetters) + u'…');
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), wanted.width() - fontMetrics().horizontalAdvance(words()) + shortest),
            wanted.height()};
}

QString HiddenButton::shownText() const
{
    if (width() >= sizeHint().width()) // whose whole pixels a part of one may be wider than
        return words();
    const int around = sizeHint().width() - fontMetrics().horizontalAdvance(words());
    return fontMetrics().elidedText(words(), Qt::ElideRight, width() - around);
}

void HiddenButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

void HiddenButton::refresh()
{
    const network::Hidden hidden = m_explorer.filteredOut() + m_explorer.takenOut();
    const QString words = NetworkWords::hidden(hidden, m_explorer.tieless());
    m_brief = NetworkWords::hiddenBriefly(hidden, m_explorer.tieless());
    setText(words);
    setAccessibleName(words);
    setToolTip(plainToolTip(words + u'\n' + tr("Which, and bring them back")));
    setVisible(!words.isEmpty());
}

void HiddenButton::fill()
{
    m_menu->clear();
    fillFiltered();
    fillTakenOut();
    fillTieless();
    if (!(m_explorer.filteredOut() + m_explorer.takenOut()).any())
        return;
    m_menu->addSeparator();
    m_menu->addAction(tr("Show everything"), &m_explorer, &models::Explorer::showEverything);
}

void HiddenButton::addHeading(const QString& words)
{
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", "muted");
    label->setContentsMargins(10, 5, 12, 3);
    auto* heading = new QWidgetAction(m_menu);
    heading->setText(words); // for a screen reader
    heading->setEnabled(false);
    heading->setDefaultWidget(label);
    m_menu->addAction(heading);
}

/// What each filter leaves out that lets through all others do, and the things themselves.
void HiddenButton::fillFiltered()
{
    if (!m_explorer.filteredOut().any())
        return;
    addHeading(NetworkWords::hiddenByFilters(m_explorer.filteredOut()));
    const std::shared_ptr<const atlas::Atlas> atlas = m_document.atlas();
    const network::Filter& filter = m_explorer.filter();
    const int now = shownTies(*atlas, filter);
    for (const FilterWords::Part part : FilterWords::parts()) {
        const network::Filter open = network::opened(filter, part);
        const int more = shownTies(*atlas, open) - now;
        if (more <= 0)
            continue;
        const QString words = FilterWords::words(part, filter, *atlas, m_document.language());
        //: %1 is a filter in its words ("Kind: all but products"), %Ln how many ties it alone leaves out
        m_menu->addAction(withoutMnemonic(tr("Lift the filter “%1”: %Ln ties", "", more).arg(words)), this,
                          [this, open] { m_explorer.setFilter(open); });
    }
    const auto hidden = network::hiddenEntities(*atlas, *m_explorer.filtered());
    if (hidden.empty())
        return;
    //: a menu of what filters hide, each brought back by itself; %Ln: how many companies and other things
    QMenu* which = m_menu->addMenu(tr("Show one of %Ln", "", static_cast<int>(hidden.size())));
    which->setObjectName("filteredThings");
    addEntities(which, hidden);
}

void HiddenButton::fillTakenOut()
{
    if (!m_explorer.takenOut().any())
        return;
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    addHeading(NetworkWords::hiddenByHand(m_explorer.takenOut()));
    addEntities(m_menu, m_explorer.entitiesTakenOut());
    addTies();
    m_menu->addAction(tr("Show all hidden"), &m_explorer, &models::Explorer::showAll);
}

/// Those with most ties first.
void HiddenButton::addEntities(QMenu* menu, std::vector<atlas::EntityId> entities)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    std::stable_sort(entities.begin(), entities.end(), [&atlas](atlas::EntityId a, atlas::EntityId b) {
        return atlas[a].relations.size() > atlas[b].relations.size();
    });
    for (std::size_t i = 0; i < std::min(entities.size(), mostNamed); ++i) {
        const models::Subject subject = entities[i];
        const QString name = Words::entityName(atlas[entities[i]], m_document.language());
        //: brings something back that is hidden: %1 is its name
        menu->addAction(withoutMnemonic(tr("Show %1").arg(name)), this,
                        [this, subject] { m_explorer.bringBack(subject); });
    }
    addRest(menu, entities.size());
}

void HiddenButton::addRest(QMenu* menu, std::size_t all)
{
    if (all > mostNamed)
        //: %Ln: how many more there are than the menu names
        menu->addAction(tr("and %Ln more", "", static_cast<int>(all - mostNamed)))->setEnabled(false);
}

/// What no filter brings back; one of them can be read about.
void HiddenButton::fillTieless()
{
    if (!m_explorer.tieless().any())
        return;
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    QMenu* which = m_menu->addMenu(NetworkWords::tieless(m_explorer.tieless()));
    which->setObjectName("tielessThings");
    const std::shared_ptr<const atlas::Atlas> atlas = m_document.atlas();
    const std::vector<atlas::EntityId> entities = network::tieless(*atlas, m_explorer.filter());
    for (std::size_t i = 0; i < std::min(entities.size(), mostNamed); ++i)
        which->addAction(withoutMnemonic(Words::entityName((*atlas)[entities[i]], m_document.language())),
                         this, [this, entity = entities[i]] { emit chosen(entity); });
    addRest(which, entities.size());
}

/// Those taken out by themselves.
void HiddenButton::addTies()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const std::vector<network::TieKey>& ties = m_explorer.exploration().hiddenTies;
    for (std::size_t i = 0; i < std::min(ties.size(), mostNamed); ++i) {
        const std::optional<atlas::RelationId> tie = network::findTie(atlas, ties[i]);
        if (!tie)
            continue;
        const models::Subject subject = *tie;
        const QString words = FilterWords::tie(ties[i], atlas, m_document.language());
        m_menu->addAction(withoutMnemonic(tr("Show %1").arg(words)), this,
                          [this, subject] { m_explorer.bringBack(subject); });
    }
}

} // namespace atlas::ui
