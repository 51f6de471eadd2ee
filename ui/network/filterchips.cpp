#include "ui/network/filterchips.h"

#include "network/refusal.h"
#include "ui/network/networkwords.h"
#include "ui/network/tickmenu.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/words.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QStyle>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int gapOfChips = 4;
constexpr double leastOfFocus = 0.7; ///< of the words that say what stands out, rather than a row more

using Part = FilterWords::Part;

/// Those without a chip until they are set or hide something.
bool isRare(Part part)
{
    return part != Part::Types && part != Part::Statuses && part != Part::Countries &&
           part != Part::Confidence;
}

/// Months and days of the news are chosen below the network, what was brought back where it is named; their
/// chip only clears them.
bool hasMenu(Part part)
{
    return part != Part::Months && part != Part::Told && part != Part::Also;
}

const char* nameOf(Part part)
{
    switch (part) {
    case Part::Types:
        return "typeChip";
    case Part::Statuses:
        return "statusChip";
    case Part::Countries:
        return "countryChip";
    case Part::Confidence:
        return "confidenceChip";
    case Part::Kinds:
        return "kindChip";
    case Part::Layers:
        return "layerChip";
    case Part::Articles:
        return "articleChip";
    case Part::Evidence:
        return "evidenceChip";
    case Part::Months:
        return "monthsChip";
    case Part::Told:
        return "toldChip";
    case Part::Also:
        return "alsoChip";
    }
    return "";
}

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

TickMenu* tickMenu(const QToolButton* chip)
{
    return qobject_cast<TickMenu*>(chip->menu());
}

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_more(makeChip("moreFilters")), m_colours(makeChip("colourChip")),
      m_clear(makePlainChip("clearFilters")), m_focus(makePlainChip("focusChip"))
{
    auto* row = new FlowLayout(this, gapOfChips, 6);
    row->setContentsMargins(12, 8, 12, 4);
    for (const Part part : FilterWords::parts()) {
        QToolButton* button = hasMenu(part) ? makeChip(nameOf(part)) : makePlainChip(nameOf(part));
        row->addWidget(button);
        m_chips.push_back({part, button});
        TickMenu* menu = tickMenu(button);
        if (!menu) {
            connect(button, &QToolButton::clicked, this, [this, part] { clear(part); });
            continue;
        }
        connect(menu, &QMenu::aboutToShow, this, [this, part, menu] { fill(part, menu); });
        m_more->menu()->addMenu(menu);
    }
    makeColourings();
    connect(m_clear, &QToolButton::clicked, this, [this] { emit filterChanged({}); });
    connect(m_focus, &QToolButton::clicked, this, &FilterChips::focusLeft);
    m_focus->hide();
    for (QToolButton* chip : {m_more, m_colours, m_clear, m_focus})
        row->addWidget(chip);
    retranslate();
}

QToolButton* FilterChips::makePlainChip(const char* name)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(name);
    chip->setProperty("look", "chip");
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    return chip;
}

QToolButton* FilterChips::makeChip(const char* name)
{
    QToolButton* chip = makePlainChip(name);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setMenu(new TickMenu(chip));
    // While its menu is open, the mouse leaves the chip unnoticed: without this it keeps the look of being
    // pointed at.
    connect(chip->menu(), &QMenu::aboutToHide, chip, [chip] {
        chip->setAttribute(Qt::WA_UnderMouse, chip->rect().contains(chip->mapFromGlobal(QCursor::pos())));
        chip->update();
    });
    return chip;
}

void FilterChips::clear(FilterWords::Part part)
{
    network::Filter filter = m_filter;
    FilterWords::reset(part, filter);
    emit filterChanged(filter);
}

void FilterChips::setState(std::shared_ptr<const atlas::Atlas> atlas, const network::Exploration& exploration,
                           Colouring colouring, text::Language language)
{
    m_atlas = std::move(atlas);
    m_exploration = exploration;
    m_filter = exploration.filter;
    m_colouring = colouring;
    m_language = language;
    retranslate();
    for (const Chip& chip : m_chips) {
        TickMenu* menu = tickMenu(chip.button);
        if (menu && menu->isVisible()) // after what has just been clicked in it is through
            QMetaObject::invokeMethod(
                this, [this, part = chip.part, menu] { fillAgain(part, menu); }, Qt::QueuedConnection);
    }
}

/// What the entries say is other after each of them.
void FilterChips::fillAgain(Part part, TickMenu* menu)
{
    const qsizetype active = menu->actions().indexOf(menu->activeAction());
    fill(part, menu);
    if (active >= 0 && active < menu->actions().size())
        menu->setActiveAction(menu->actions()[active]);
}

void FilterChips::setFocusOn(const QString& words)
{
    m_focusOn = words;
    m_focus->setVisible(!words.isEmpty());
    fitRow();
}

void FilterChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterChips::setChip(QToolButton* chip, const QString& words, bool active)
{
    chip->setText(withoutMnemonic(words));
    chip->setAccessibleName(words);
    if (chip->property("active").toBool() != active) {
        chip->setProperty("active", active);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
}

QString FilterChips::closable(const QString& words)
{
    //: a chip that goes when it is clicked: %1 says what it stands for, "Neighbours of NAVER"
    return tr("%1 ×").arg(words);
}

void FilterChips::retranslate()
{
    const atlas::Atlas nothing;
    const atlas::Atlas& atlas = m_atlas ? *m_atlas : nothing;
    setAccessibleName(tr("Filters"));
    for (const Chip& chip : m_chips) {
        const bool active = !FilterWords::isUsual(chip.part, m_filter);
        const QString words = FilterWords::words(chip.part, m_filter, atlas, m_language);
        setChip(chip.button, hasMenu(chip.part) ? words : closable(words), active);
        if (!isIdle(chip))
            chip.button->setVisible(active || !isRare(chip.part) ||
                                    FilterWords::hidesFromTheStart(chip.part, atlas));
        if (QMenu* menu = chip.button->menu())
            menu->setTitle(FilterWords::title(chip.part));
    }
    //: a chip whose menu holds the filters that have no chip yet
    setChip(m_more, tr("+ Filter"), false);
    showColouring();
    setChip(m_clear, tr("Clear filters"), false);
    network::Filter withoutDay = m_filter; // which its chip clears: while days are played nothing is to move
    FilterWords::reset(Part::Told, withoutDay);
    m_clear->setVisible(withoutDay != network::Filter{});
    fitRow();
}

void FilterChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_focus->setMaximumWidth(layout()->contentsRect().width());
    fitRow();
}

/// Whether it hides nothing and only waits to be used.
bool FilterChips::isIdle(const Chip& chip) const
{
    return !isRare(chip.part) && FilterWords::isUsual(chip.part, m_filter) &&
           network::opened(m_filter, chip.part) == m_filter;
}

/// Pixels shorter if that leaves enough of its words; how many it is shorter.
int FilterChips::showFocus(int shorter)
{
    setChip(m_focus, closable(m_focusOn), true);
    m_focus->setAccessibleName(m_focusOn);
    const QFontMetrics metrics = m_focus->fontMetrics();
    const int whole = metrics.horizontalAdvance(m_focusOn);
    if (m_focus->isHidden() || shorter <= 0 || whole - shorter < leastOfFocus * whole)
        return 0;
    setChip(m_focus, closable(metrics.elidedText(m_focusOn, Qt::ElideMiddle, whole - shorter)), true);
    m_focus->setAccessibleName(m_focusOn);
    return shorter;
}

/// Where there is no room for all in one row, those that hide nothing wait in the menu of the last chip.
void FilterChips::fitRow()
{
    showFocus(0);
    std::vector<QToolButton*> idle; // the last of them goes first
    int needed = layout()->sizeHint().width();
    const auto roomOf = [](const QToolButton* button) { return button->sizeHint().width() + gapOfChips; };
    for (const Chip& chip : m_chips) {
        if (!isIdle(chip))
            continue;
        idle.push_back(chip.button);
        if (chip.button->isHidden())
            needed += roomOf(chip.button);
    }
    if (m_colours->isHidden())
        needed += roomOf(m_colours);
    std::size_t left = idle.size();
    while (needed > width() && left > 0)
        needed -= roomOf(idle[--left]);
    const int over = needed - width();
    const bool hasFocus = over > 0 && !m_focus->isHidden();
    const bool waits = hasFocus && over - roomOf(m_colours) <= showFocus(over - roomOf(m_colours));
    m_colours->setVisible(!waits); // what colours say is in another menu too
    if (waits)
        needed = width();
    if (needed > width()) // there are two rows anyhow
        left = idle.size();
    for (std::size_t i = 0; i < idle.size(); ++i)
        idle[i]->setVisible(i < left);
    QStringList waiting;
    for (const Chip& chip : m_chips) {
        QMenu* menu = chip.button->menu();
        if (!menu)
            continue;
        menu->menuAction()->setVisible(isRare(chip.part) || chip.button->isHidden());
        if (menu->menuAction()->isVisible())
            waiting << menu->title();
    }
    //: %1 lists what the menu of a button holds ("Kind, Layer, Article")
    m_more->setToolTip(tr("Filter by: %1").arg(waiting.join(QStringLiteral(", "))));
}

/// The choice is another menu's too, so its entries last.
void FilterChips::makeColourings()
{
    constexpr const char* names[]{"colourByLayer", "colourByCountry", "colourByCommunity"};
    auto* group = new QActionGroup(m_colours);
    for (std::size_t i = 0; i < m_colourings.size(); ++i) {
        QAction* tick = tickMenu(m_colours)->addTick({}, false);
        tick->setObjectName(QLatin1StringView(names[i]));
        group->addAction(tick);
        connect(tick, &QAction::triggered, this,
                [this, i] { emit colouringChanged(static_cast<Colouring>(i)); });
        m_colourings[i] = tick;
    }
}

void FilterChips::showColouring()
{
    const QString words[]{tr("Layer", "what colours say"), tr("Country", "what colours say"),
                          tr("Community", "what colours say")};
    for (std::size_t i = 0; i < m_colourings.size(); ++i) {
        m_colourings[i]->setText(words[i]);
        m_colourings[i]->setChecked(i == static_cast<std::size_t>(m_colouring));
    }
    //: of a menu with what the colours of companies can say: layer, country or community
    m_colours->menu()->setTitle(tr("Colour by"));
    const auto chosen = static_cast<std::size_t>(m_colouring);
    //: %1: layer, country or community
    setChip(m_colours, tr("Colour: %1").arg(words[chosen]), false);
}

QMenu* FilterChips::colourMenu() const
{
    return m_colours->menu();
}

} // namespace atlas::ui
