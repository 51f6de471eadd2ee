// What the menus of the filter chips offer.

#include "ui/network/filterchips.h"

#include "article/title.h"
#include "network/refusal.h"
#include "ui/network/choicecounts.h"
#include "ui/network/networkwords.h"
#include "ui/network/tickmenu.h"
#include "ui/theme/words.h"

#include <QActionGroup>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double confidences[] = {0, 0.3, 0.5, 0.7, 0.9};
constexpr int evidences[] = {1, 2, 3, 5, 10};
constexpr std::size_t mostArticles = 40; ///< in the menu; more are chosen by reading them
constexpr int longestTitle = 60;         ///< characters of an article's title in the menu

} // namespace

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
            all.push_back(
                {NetworkWords::tieKind(kind), bits, counts.ties((m_filter.types & bits) != 0, holds)});
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
    addEnds(part, menu);
}

/// What takes a filter away: all is shown; where that is not so from the start, also as it is then.
void FilterChips::addEnds(Part part, TickMenu* menu)
{
    const network::Filter open = network::opened(m_filter, part);
    network::Filter usual = m_filter;
    FilterWords::reset(part, usual);
    menu->addSeparator();
    const auto add = [&](const QString& words, const network::Filter& filter) {
        QAction* action = menu->addAction(words, this, [this, filter] { emit filterChanged(filter); });
        action->setEnabled(filter != m_filter);
    };
    if (FilterWords::differ(part, open, usual)) {
        add(tr("Show all", "of what a filter may hide"), open);
        add(tr("As at the start", "a filter"), usual);
    } else
        add(tr("Clear this filter"), usual);
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
    int most = 0;
    for (const Choice& choice : all)
        most = std::max(most, choice.count);
    for (const Choice& choice : all) {
        QAction* tick =
            menu->addTickOrOnly(choice.words, choice.count, most, (m_filter.*bits & choice.bits) != 0);
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
    const auto isChosen = [&hidden](const std::string& country) {
        return !std::binary_search(hidden.begin(), hidden.end(), country);
    };
    std::vector<int> countOf;
    for (const std::string& country : countries)
        countOf.push_back(counts.things(isChosen(country), [&country](const atlas::Entity& entity) {
            return entity.country == country;
        }));
    const int most = *std::max_element(countOf.begin(), countOf.end());
    for (std::size_t i = 0; i < countries.size(); ++i) {
        const std::string& country = countries[i];
        const QString name =
            country.empty() ? FilterWords::unknownCountry() : Words::country(country, m_language);
        QAction* tick = menu->addTickOrOnly(name, countOf[i], most, isChosen(country));
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
        QString title = QString::fromStdU16String(article::shownTitle(*read.article));
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

} // namespace atlas::ui
