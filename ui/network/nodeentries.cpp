#include "ui/network/nodeentries.h"

#include "ui/network/filterwords.h"
#include "ui/network/networkwords.h"
#include "ui/theme/words.h"

#include <QStringList>

#include <algorithm>
#include <map>

namespace atlas::ui {

namespace {

constexpr std::uint32_t fewestNamed = 3; ///< members of a community with an entry of its own

} // namespace

NodeShape shapeOf(network::NodeClass nodeClass)
{
    if (nodeClass == network::NodeClass::Institution)
        return NodeShape::Square;
    return nodeClass == network::NodeClass::Unstated ? NodeShape::Diamond : NodeShape::Disc;
}

NodeSign signOf(network::NodeClass nodeClass)
{
    switch (nodeClass) {
    case network::NodeClass::Model:
        return NodeSign::Dot;
    case network::NodeClass::Service:
        return NodeSign::Ring;
    case network::NodeClass::Solution:
        return NodeSign::Level;
    case network::NodeClass::Channel:
        return NodeSign::Upright;
    default:
        return NodeSign::None;
    }
}

std::vector<std::string> countriesByFrequency(const atlas::Atlas& atlas)
{
    std::map<std::string, int> counts;
    for (const atlas::Entity& entity : atlas.entities) {
        if (!entity.country.empty() && !entity.relations.empty())
            counts[entity.country] += 1;
    }
    std::vector<std::string> countries;
    for (const auto& [country, count] : counts)
        countries.push_back(country);
    std::stable_sort(
        countries.begin(), countries.end(),
        [&counts](const std::string& a, const std::string& b) { return counts.at(a) > counts.at(b); });
    return countries;
}

NodeEntries::NodeEntries(const atlas::Atlas& atlas, Colouring colouring,
                         std::shared_ptr<const network::LateCommunities> communities)
    : m_atlas(atlas), m_colouring(colouring)
{
    if (colouring == Colouring::Country)
        m_countries = countriesByFrequency(atlas);
    m_countries.emplace_back();
    if (colouring != Colouring::Community)
        return;
    m_communities = communities ? std::move(communities)
                                : std::make_shared<const network::LateCommunities>(
                                      std::shared_ptr<const atlas::Atlas>(std::shared_ptr<void>(), &atlas));
    const auto& each = m_communities->get().each;
    while (m_named < std::min(each.size(), Palette::categories) && each[m_named].size >= fewestNamed)
        ++m_named;
}

int NodeEntries::count() const
{
    if (m_colouring == Colouring::Layer)
        return network::nodeClassCount;
    return static_cast<int>(m_colouring == Colouring::Country ? m_countries.size() - 1 : m_named) + 1;
}

int NodeEntries::of(const atlas::Entity& entity) const
{
    if (m_colouring == Colouring::Layer)
        return static_cast<int>(network::nodeClassOf(entity));
    if (m_colouring == Colouring::Country)
        return static_cast<int>(std::find(m_countries.begin(), m_countries.end() - 1, entity.country) -
                                m_countries.begin());
    const std::size_t community = m_communities->get().of[static_cast<std::size_t>(entity.id)];
    return static_cast<int>(std::min(community, m_named));
}

QRgb NodeEntries::colourOf(const atlas::Entity& entity, const Palette& palette) const
{
    const bool told = palette.layersTold; // elsewhere, before the network has taken another colouring
    const Palette& colours = told ? palette : ui::palette(palette.scheme);
    return m_colouring == Colouring::Layer ? colours.entity(entity.kind, entity.layers).rgb()
                                           : colour(of(entity), palette);
}

QRgb NodeEntries::colour(int entry, const Palette& palette) const
{
    if (m_colouring != Colouring::Layer)
        return isOfOthers(entry) ? palette.institution().rgb()
                                 : palette.category(static_cast<std::size_t>(entry)).rgb();
    const auto nodeClass = static_cast<network::NodeClass>(entry);
    return nodeClass < network::NodeClass::Institution
               ? palette.layer(static_cast<extract::Layer>(nodeClass)).rgb()
               : palette.institution().rgb();
}

NodeShape NodeEntries::shape(int entry) const
{
    return m_colouring == Colouring::Layer ? shapeOf(static_cast<network::NodeClass>(entry))
                                           : NodeShape::Disc;
}

NodeSign NodeEntries::sign(int entry) const
{
    return m_colouring == Colouring::Layer ? ui::signOf(static_cast<network::NodeClass>(entry))
                                           : NodeSign::None;
}

NodeSign NodeEntries::signOf(const atlas::Entity& entity) const
{
    return sign(m_colouring == Colouring::Layer ? of(entity) : 0);
}

QString NodeEntries::leaders(int entry, std::size_t most, text::Language language) const
{
    const std::vector<atlas::EntityId>& all =
        m_communities->get().each[static_cast<std::size_t>(entry)].leaders;
    QStringList names;
    for (std::size_t i = 0; i < std::min(all.size(), most); ++i)
        names << Words::entityName(m_atlas[all[i]], language);
    return names.join(QStringLiteral(" · "));
}

QString NodeEntries::words(int entry, text::Language language) const
{
    if (m_colouring == Colouring::Layer)
        return NetworkWords::nodeClass(static_cast<network::NodeClass>(entry));
    if (m_colouring == Colouring::Country)
        return isOfOthers(entry) ? FilterWords::unknownCountry() : Words::country(country(entry), language);
    if (isOfOthers(entry))
        return NetworkWords::otherCommunities();
    const QString two = leaders(entry, network::leadersInName, language);
    return two.size() <= network::lettersInName ? two : leaders(entry, 1, language);
}

QString NodeEntries::briefWords(int entry, text::Language language) const
{
    if (m_colouring == Colouring::Layer)
        return NetworkWords::nodeClassBriefly(static_cast<network::NodeClass>(entry));
    const bool named = m_colouring == Colouring::Community && !isOfOthers(entry);
    return named ? leaders(entry, 1, language) : words(entry, language);
}

QString NodeEntries::moreWords(int entry, text::Language language) const
{
    if (m_colouring == Colouring::Layer) {
        const QString whole = words(entry, language);
        return briefWords(entry, language) == whole ? QString() : whole;
    }
    const bool named = m_colouring == Colouring::Community && !isOfOthers(entry);
    return named ? NetworkWords::communityOf(leaders(entry, ~std::size_t{0}, language)) : QString();
}

bool NodeEntries::saysNothing(int entry) const
{
    if (m_colouring == Colouring::Layer)
        return static_cast<network::NodeClass>(entry) == network::NodeClass::Unstated;
    return m_colouring == Colouring::Country && isOfOthers(entry);
}

const std::string& NodeEntries::country(int entry) const
{
    return m_countries[std::min(static_cast<std::size_t>(entry), m_countries.size() - 1)];
}

std::vector<atlas::EntityId> NodeEntries::members(int entry) const
{
    std::vector<atlas::EntityId> members;
    for (const atlas::Entity& entity : m_atlas.entities) {
        if (!entity.relations.empty() && of(entity) == entry)
            members.push_back(entity.id);
    }
    return members;
}

} // namespace atlas::ui
