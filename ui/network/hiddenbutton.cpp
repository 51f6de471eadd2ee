#include "ui/network/hiddenbutton.h"

#include "network/refusal.h"
#include "ui/network/filterwords.h"
#include "ui/network/networkwords.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/words.h"

#include <QLabel>
#include <QMenu>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QWidgetAction>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int fewestLetters = 6;       ///< of the count that are always seen
constexpr std::size_t mostInMenu = 12; ///< names of one menu; its last entry leads to the others
constexpr std::size_t mostAtOnce = 3;  ///< hidden by hand that need no menu of their own

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

void HiddenButton::fit(int spare)
{
    const int ofWhole = spare - savedBy(m_form);
    qsizetype form = 0;
    while (form + 1 < m_forms.size() && ofWhole + savedBy(form) < 0)
        ++form;
    if (m_form == form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

/// Pixels that it takes less than with all its words.
int HiddenButton::savedBy(qsizetype form) const
{
    return fontMetrics().horizontalAdvance(text()) - fontMetrics().horizontalAdvance(m_forms[form]);
}

QSize HiddenButton::sizeHint() const
{
    const QSize whole = QPushButton::sizeHint();
    return {whole.width() - savedBy(m_form), whole.height()};
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
    m_forms = {words, NetworkWords::hidden(hidden), NetworkWords::hidden({hidden.companies, 0, hidden.ties}),
               NetworkWords::hiddenBriefly(hidden, m_explorer.tieless())};
    m_forms.removeAll(QString());
    m_forms.removeDuplicates();
    if (m_forms.isEmpty())
        m_forms << QString();
    m_form = std::min(m_form, m_forms.size() - 1);
    setText(words);
    setAccessibleName(words);
    const QString sums = NetworkWords::sums(*m_document.atlas(), *m_explorer.shown());
    setPlainToolTip(this, words + u'\n' + sums + u'\n' + tr("Which, and bring them back"));
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
    add(which, entriesOf(hidden));
}

void HiddenButton::fillTakenOut()
{
    if (!m_explorer.takenOut().any())
        return;
    if (!m_menu->isEmpty())
        m_menu->addSeparator();
    addHeading(NetworkWords::hiddenByHand(m_explorer.takenOut()));
    const std::vector<Entry> entries = takenOut();
    QMenu* which = m_menu;
    if (entries.size() > mostAtOnce) {
        which = m_menu->addMenu(tr("Show one of %Ln", "", static_cast<int>(entries.size())));
        which->setObjectName("thingsTakenOut");
    }
    add(which, entries);
    m_menu->addAction(tr("Show all hidden"), &m_explorer, &models::Explorer::showAll);
}

/// What brings back each, those with most ties first.
std::vector<HiddenButton::Entry> HiddenButton::entriesOf(std::vector<atlas::EntityId> entities)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    std::stable_sort(entities.begin(), entities.end(), [&atlas](atlas::EntityId a, atlas::EntityId b) {
        return atlas[a].relations.size() > atlas[b].relations.size();
    });
    std::vector<Entry> entries;
    for (const models::Subject subject : entities) {
        const QString name =
            Words::entityName(atlas[std::get<atlas::EntityId>(subject)], m_document.language());
        //: brings something back that is hidden: %1 is its name
        entries.push_back({tr("Show %1").arg(name), [this, subject] { m_explorer.bringBack(subject); }});
    }
    return entries;
}

/// Things and ties taken out by hand, each by itself.
std::vector<HiddenButton::Entry> HiddenButton::takenOut()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    std::vector<Entry> entries = entriesOf(m_explorer.entitiesTakenOut());
    for (const network::TieKey& key : m_explorer.exploration().hiddenTies) {
        const std::optional<atlas::RelationId> tie = network::findTie(atlas, key);
        if (!tie)
            continue;
        const QString words = FilterWords::tie(key, atlas, m_document.language());
        entries.push_back({tr("Show %1").arg(words),
                           [this, subject = models::Subject(*tie)] { m_explorer.bringBack(subject); }});
    }
    return entries;
}

/// No more than fit any window; the others are found by their names.
void HiddenButton::add(QMenu* menu, const std::vector<Entry>& entries)
{
    const std::size_t named = entries.size() <= mostInMenu + 1 ? entries.size() : mostInMenu;
    for (std::size_t i = 0; i < named; ++i)
        menu->addAction(withoutMnemonic(entries[i].words), this, entries[i].act);
    if (entries.size() == named)
        return;
    menu->addSeparator();
    //: ends a list of hidden things and leads to the search; %Ln: how many more there are than it names
    menu->addAction(tr("Find one of %Ln more…", "", static_cast<int>(entries.size() - named)), this,
                    &HiddenButton::searchRequested);
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
    std::vector<Entry> entries;
    for (const atlas::EntityId entity : network::tieless(*atlas, m_explorer.filter()))
        entries.push_back({Words::entityName((*atlas)[entity], m_document.language()),
                           [this, entity] { emit chosen(entity); }});
    add(which, entries);
}

} // namespace atlas::ui
