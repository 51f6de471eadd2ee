#include "ui/network/filterchips.h"

#include "network/refusal.h"
#include "ui/network/choicecounts.h"
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

constexpr double confidences[] = {0, 0.3, 0.5, 0.7, 0.9};
constexpr int evidences[] = {1, 2, 3, 5, 10};
constexpr std::size_t mostArticles = 40; ///< in the menu; more are chosen by reading them
constexpr int longestTitle = 60;         ///< characters of an article's title in the menu

using Part = FilterWords::Part;

/// Those without a chip until they are set.
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
      m_clear(makePlainChip("clearFilters"))
{
    auto* row = new FlowLayout(this, 4, 6);
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
        if (isRare(part))
            m_more->menu()->addMenu(menu);
    }
    makeColourings();
    connect(m_clear, &QToolButton::clicked, this, [this] { emit filterChanged({}); });
    for (QToolButton* chip : {m_more, m_colours, m_clear})
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
        chip.button->setVisible(active || !isRare(chip.part));
        if (QMenu* menu = chip.button->menu())
            menu->setTitle(FilterWords::title(chip.part));
    }
    //: a chip whose menu holds the filters that have no chip yet
    setChip(m_more, tr("+ Filter"), false);
    const QString which = tr("Filter by kind, layer, article and evidence");
    // what is left out from the start has no chip that says so
    const bool usualKinds = FilterWords::isUsual(Part::Kinds, m_filter);
    const QString kinds = FilterWords::words(Part::Kinds, m_filter, atlas, m_language);
    m_more->setToolTip(usualKinds ? which + u'\n' + kinds : which);
    showColouring();
    setChip(m_clear, tr("Clear filters"), false);
    network::Filter withoutDay = m_filter; // which its chip clears: while days are played nothing is to move
    FilterWords::reset(Part::Told, withoutDay);
    m_clear->setVisible(withoutDay != network::Filter{});
}

std::vector<FilterChips::Choice> FilterChips::choices(Part part) const
{
    const ChoiceCounts counts(*m_atlas, m_exploration, part);
    std::vector<Choice> all;
    if (part == Part::Types) {
        for (const TieKind& kind : FilterWords::tieKindsIn(*m_atlas)) {
            const std::uint32_t bits = typeBits(kind);
            const auto holds = [bits](const atlas::Relation& tie) {
                return (bits >> static_cast<unsigned>(tie.type) & 1u) != 0;
            };
            all.push_back({NetworkWords::tieKind(kind, kind.types), bits,
                           counts.ties((m_filter.types & bits) != 0, holds)});
        }
    } else if (part == Part::Statuses) {
        for (int i = 0; i < extract::statusCount; ++i) {
            const auto status = static_cast<extract::Status>(i);
            const auto holds = [status](const atlas::Relation& tie) { return tie.status == status; };
            all.push_back(
                {Words::status(status), 1u << i, counts.ties((m_filter.statuses >> i & 1u) != 0, holds)});
        }
    } else if (part == Part::Kinds) {
        for (const extract::EntityKind kind : FilterWords::kindsIn(*m_atlas)) {
            const std::uint32_t bit = network::kindBit(kind);
            const auto holds = [kind](const atlas::Entity& entity) { return entity.kind == kind; };
            all.push_back({Words::entityKind(kind), bit, counts.things((m_filter.kinds & bit) != 0, holds)});
        }
    } else {
        for (const network::NodeClass which : FilterWords::classesIn(*m_atlas)) {
            const std::uint32_t bit = 1u << static_cast<unsigned>(which);
            const auto holds = [which](const atlas::Entity& entity) {
                return network::nodeClassOf(entity) == which;
            };
            all.push_back(
                {NetworkWords::nodeClass(which), bit, counts.things((m_filter.classes & bit) != 0, holds)});
        }
    }
    return all;
}

void FilterChips::fill(Part part, TickMenu* menu)
{
    menu->clear();
    if (!m_atlas)
        return;
    switch (part) {
    case Part::Types:
        fillBits(menu, &network::Filter::types, choices(part));
        break;
    case Part::Statuses:
        fillBits(menu, &network::Filter::statuses, choices(part));
        break;
    case Part::Kinds:
        fillBits(menu, &network::Filter::kinds, choices(part));
        break;
    case Part::Layers:
        fillBits(menu, &network::Filter::classes, choices(part));
        break;
    case Part::Countries:
        fillCountries(menu);
        break;
    case Part::Articles:
        fillArticles(menu);
        break;
    case Part::Confidence:
        fillConfidence(menu);
        break;
    default:
        fillEvidence(menu);
    }
    menu->addSeparator();
    menu->addAction(tr("Clear this filter"), this, [this, part] { clear(part); });
}

/// What the filter is when nothing but an entry's own is let through.
void FilterChips::addOnly(QAction* tick, const network::Filter& only)
{
    connect(qobject_cast<TickMenu*>(tick->parent()), &TickMenu::onlyRequested, tick,
            [this, tick, only](const QAction* asked) {
                if (asked == tick)
                    emit filterChanged(
                        network::withTiesToOthers(*m_atlas, network::opened(only, Part::Also)));
            });
}

void FilterChips::fillBits(TickMenu* menu, std::uint32_t network::Filter::*bits,
                           const std::vector<Choice>& all)
{
    for (const Choice& choice : all) {
        QAction* tick = menu->addTickOrOnly(NetworkWords::counted(choice.words, choice.count),
                                            (m_filter.*bits & choice.bits) != 0);
        connect(tick, &QAction::toggled, this, [this, bits, bit = choice.bits](bool on) {
            network::Filter filter = m_filter;
            filter.*bits = on ? filter.*bits | bit : filter.*bits & ~bit;
            emit filterChanged(filter);
        });
        network::Filter only = m_filter;
        only.*bits = choice.bits;
        addOnly(tick, only);
    }
}

void FilterChips::fillCountries(TickMenu* menu)
{
    std::vector<std::string> countries = countriesByFrequency(*m_atlas);
    countries.emplace_back();
    std::vector<std::string> sorted = countries;
    std::sort(sorted.begin(), sorted.end());
    const ChoiceCounts counts(*m_atlas, m_exploration, Part::Countries);
    const auto& hidden = m_filter.hiddenCountries;
    for (const std::string& country : countries) {
        const QString name =
            country.empty() ? FilterWords::unknownCountry() : Words::country(country, m_language);
        const bool chosen = !std::binary_search(hidden.begin(), hidden.end(), country);
        const int count = counts.things(
            chosen, [&country](const atlas::Entity& entity) { return entity.country == country; });
        QAction* tick = menu->addTickOrOnly(NetworkWords::counted(name, count), chosen);
        connect(tick, &QAction::toggled, this, [this, country](bool on) {
            network::Filter filter = m_filter;
            std::erase(filter.hiddenCountries, country);
            if (!on) {
                auto& list = filter.hiddenCountries;
                list.insert(std::lower_bound(list.begin(), list.end(), country), country);
            }
            emit filterChanged(filter);
        });
        network::Filter only = m_filter;
        only.hiddenCountries = sorted;
        std::erase(only.hiddenCountries, country);
        addOnly(tick, only);
    }
}

void FilterChips::fillArticles(TickMenu* menu)
{
    const auto titleOf = [](const atlas::ReadArticle& read) {
        QString title = QString::fromStdU16String(read.article->title);
        return title.size() > longestTitle ? title.left(longestTitle - 1) + u'…' : title;
    };
    if (m_reading && static_cast<std::size_t>(*m_reading) < m_atlas->articles.size()) {
        network::Filter only = m_filter;
        only.articles = {(*m_atlas)[*m_reading].article->id};
        //: the article in the reader: only what it says is shown
        menu->addAction(tr("Only the article in the reader"), this,
                        [this, only] { emit filterChanged(only); });
        menu->addSeparator();
    }
    const auto& chosen = m_filter.articles;
    for (std::size_t i = 0; i < std::min(m_atlas->articles.size(), mostArticles); ++i) {
        const std::string& id = m_atlas->articles[i].article->id;
        QAction* tick = menu->addTick(titleOf(m_atlas->articles[i]),
                                      std::binary_search(chosen.begin(), chosen.end(), id));
        connect(tick, &QAction::toggled, this, [this, id] { toggleArticle(id); });
    }
}

void FilterChips::toggleArticle(const std::string& id)
{
    network::Filter filter = m_filter;
    const auto at = std::lower_bound(filter.articles.begin(), filter.articles.end(), id);
    if (at != filter.articles.end() && *at == id)
        filter.articles.erase(at);
    else
        filter.articles.insert(at, id);
    emit filterChanged(filter);
}

/// One of several choices that exclude each other.
void FilterChips::addChoice(TickMenu* menu, const QString& words, const network::Filter& choice)
{
    auto* group = menu->findChild<QActionGroup*>();
    if (!group)
        group = new QActionGroup(menu);
    QAction* tick = menu->addTick(words, choice == m_filter);
    group->addAction(tick);
    connect(tick, &QAction::triggered, this, [this, choice] { emit filterChanged(choice); });
}

void FilterChips::fillConfidence(TickMenu* menu)
{
    for (const double confidence : confidences) {
        network::Filter choice = m_filter;
        choice.minimumConfidence = confidence;
        addChoice(menu, FilterWords::confidence(confidence), choice);
    }
}

void FilterChips::fillEvidence(TickMenu* menu)
{
    for (const int least : evidences) {
        network::Filter choice = m_filter;
        choice.minimumEvidence = least;
        addChoice(menu, FilterWords::evidence(least), choice);
    }
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
