#include "ui/network/filterchips.h"

#include "ui/network/networkwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/words.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>
#include <QMouseEvent>
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

/// Months and days of the news are chosen below the network; their chip only clears them.
bool hasMenu(Part part)
{
    return part != Part::Months && part != Part::Told;
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
    }
    return "";
}

/// Stays open while several entries are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->pos());
        const bool single = action && action->actionGroup() && action->actionGroup()->isExclusive();
        if (action && action->isEnabled() && action->isCheckable() && !single)
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

QString withoutMnemonic(QString words)
{
    return words.replace(u'&', QStringLiteral("&&"));
}

QAction* addTick(QMenu* menu, const QString& words, bool ticked)
{
    QAction* action = menu->addAction(withoutMnemonic(words));
    action->setCheckable(true);
    action->setChecked(ticked);
    return action;
}

} // namespace

FilterChips::FilterChips(QWidget* parent)
    : QWidget(parent), m_more(makeChip("moreFilters")), m_colours(makeChip("colourChip")),
      m_clear(makePlainChip("clearFilters"))
{
    auto* row = new FlowLayout(this, 5, 6);
    row->setContentsMargins(12, 8, 12, 4);
    for (const Part part : FilterWords::parts()) {
        QToolButton* button = hasMenu(part) ? makeChip(nameOf(part)) : makePlainChip(nameOf(part));
        row->addWidget(button);
        m_chips.push_back({part, button});
        QMenu* menu = button->menu();
        if (!menu) {
            connect(button, &QToolButton::clicked, this, [this, part] { clear(part); });
            continue;
        }
        connect(menu, &QMenu::aboutToShow, this, [this, part, menu] { fill(part, menu); });
        if (isRare(part))
            m_more->menu()->addMenu(menu);
    }
    connect(m_colours->menu(), &QMenu::aboutToShow, this, &FilterChips::fillColouring);
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

void FilterChips::setState(std::shared_ptr<const atlas::Atlas> atlas, const network::Filter& filter,
                           Colouring colouring, text::Language language)
{
    m_atlas = std::move(atlas);
    m_filter = filter;
    m_colouring = colouring;
    m_language = language;
    retranslate();
}

void FilterChips::setTimeShown(bool shown)
{
    if (shown == m_timeShown)
        return;
    m_timeShown = shown;
    retranslate();
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
        const bool elsewhere = m_timeShown && !hasMenu(chip.part);
        chip.button->setVisible((active && !elsewhere) || !isRare(chip.part));
        if (QMenu* menu = chip.button->menu())
            menu->setTitle(FilterWords::title(chip.part));
    }
    //: a chip whose menu holds the filters that have no chip yet
    setChip(m_more, tr("More"), false);
    m_more->setToolTip(tr("Filter by kind, layer, article and evidence"));
    setChip(m_colours, m_colouring == Colouring::Layer ? tr("Colour: layer") : tr("Colour: country"), false);
    setChip(m_clear, tr("Clear filters"), false);
    network::Filter here = m_filter; // what stands elsewhere is cleared there
    for (const Part part : {Part::Months, Part::Told}) {
        if (m_timeShown)
            FilterWords::reset(part, here);
    }
    m_clear->setVisible(here != network::Filter{});
}

void FilterChips::fill(Part part, QMenu* menu)
{
    menu->clear();
    if (!m_atlas)
        return;
    std::vector<std::pair<QString, std::uint32_t>> entries;
    if (part == Part::Types) {
        for (const TieKind& kind : FilterWords::tieKindsIn(*m_atlas))
            entries.emplace_back(NetworkWords::tieKind(kind, kind.types), typeBits(kind));
        fillBits(menu, &network::Filter::types, entries);
    } else if (part == Part::Statuses) {
        for (int i = 0; i < extract::statusCount; ++i)
            entries.emplace_back(Words::status(static_cast<extract::Status>(i)), 1u << i);
        fillBits(menu, &network::Filter::statuses, entries);
    } else if (part == Part::Kinds) {
        for (const extract::EntityKind kind : FilterWords::kindsIn(*m_atlas))
            entries.emplace_back(Words::entityKind(kind), network::kindBit(kind));
        fillBits(menu, &network::Filter::kinds, entries);
    } else if (part == Part::Layers) {
        for (const network::NodeClass nodeClass : FilterWords::classesIn(*m_atlas))
            entries.emplace_back(NetworkWords::nodeClass(nodeClass), 1u << static_cast<unsigned>(nodeClass));
        fillBits(menu, &network::Filter::classes, entries);
    } else if (part == Part::Countries) {
        fillCountries(menu);
    } else if (part == Part::Articles) {
        fillArticles(menu);
    } else if (part == Part::Confidence) {
        fillConfidence(menu);
    } else {
        fillEvidence(menu);
    }
    menu->addSeparator();
    menu->addAction(tr("Clear this filter"), this, [this, part] { clear(part); });
}

void FilterChips::fillBits(QMenu* menu, std::uint32_t network::Filter::*bits,
                           const std::vector<std::pair<QString, std::uint32_t>>& entries)
{
    for (const auto& [words, bit] : entries) {
        QAction* tick = addTick(menu, words, (m_filter.*bits & bit) != 0);
        connect(tick, &QAction::toggled, this, [this, bits, bit = bit](bool on) {
            network::Filter filter = m_filter;
            filter.*bits = on ? filter.*bits | bit : filter.*bits & ~bit;
            emit filterChanged(filter);
        });
    }
}

void FilterChips::fillCountries(QMenu* menu)
{
    if (!m_atlas)
        return;
    std::vector<std::string> countries = CountryColours(*m_atlas).countries();
    countries.emplace_back();
    for (const std::string& country : countries) {
        const auto& hidden = m_filter.hiddenCountries;
        const QString name =
            country.empty() ? FilterWords::unknownCountry() : Words::country(country, m_language);
        QAction* tick = addTick(menu, name, !std::binary_search(hidden.begin(), hidden.end(), country));
        connect(tick, &QAction::toggled, this, [this, country](bool on) {
            network::Filter filter = m_filter;
            std::erase(filter.hiddenCountries, country);
            if (!on) {
                auto& list = filter.hiddenCountries;
                list.insert(std::lower_bound(list.begin(), list.end(), country), country);
            }
            emit filterChanged(filter);
        });
    }
}

void FilterChips::fillArticles(QMenu* menu)
{
    if (!m_atlas)
        return;
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
        QAction* tick = addTick(menu, titleOf(m_atlas->articles[i]),
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
void FilterChips::addChoice(QMenu* menu, const QString& words, const network::Filter& choice)
{
    auto* group = menu->findChild<QActionGroup*>();
    if (!group)
        group = new QActionGroup(menu);
    QAction* tick = addTick(menu, words, choice == m_filter);
    group->addAction(tick);
    connect(tick, &QAction::triggered, this, [this, choice] { emit filterChanged(choice); });
}

void FilterChips::fillConfidence(QMenu* menu)
{
    for (const double confidence : confidences) {
        network::Filter choice = m_filter;
        choice.minimumConfidence = confidence;
        addChoice(menu, FilterWords::confidence(confidence), choice);
    }
}

void FilterChips::fillEvidence(QMenu* menu)
{
    for (const int least : evidences) {
        network::Filter choice = m_filter;
        choice.minimumEvidence = least;
        addChoice(menu, FilterWords::evidence(least), choice);
    }
}

void FilterChips::fillColouring()
{
    QMenu* menu = m_colours->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& words, Colouring colouring) {
        QAction* tick = addTick(menu, words, m_colouring == colouring);
        group->addAction(tick);
        connect(tick, &QAction::triggered, this, [this, colouring] { emit colouringChanged(colouring); });
    };
    add(tr("Colour by layer"), Colouring::Layer);
    add(tr("Colour by country"), Colouring::Country);
}

} // namespace atlas::ui
