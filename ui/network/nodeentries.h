#pragma once

#include "network/communitymap.h"
#include "network/explore.h"
#include "text/language.h"
#include "ui/theme/palette.h"

#include <QRgb>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace atlas::ui {

using network::Colouring;

/// What a node is drawn as, so that those without a colour of their own are told apart.
enum class NodeShape : unsigned char
{
    Disc,    ///< companies
    Square,  ///< institutions, alliances and whatever else is no company
    Diamond, ///< nobody says what
};
NodeShape shapeOf(network::NodeClass);

/// What stands in a disc, so that layers are told apart by more than their colours.
enum class NodeSign : unsigned char
{
    None,    ///< infrastructure, and whatever has no layer
    Dot,     ///< model
    Ring,    ///< service
    Level,   ///< solution: a bar across
    Upright, ///< channel: a bar from above
};
NodeSign signOf(network::NodeClass);

/// The countries of an atlas.
std::vector<std::string> countriesByFrequency(const atlas::Atlas&); ///< most frequent first

/// What the colours of nodes tell apart: the entries for them in a legend, each with its colour and words. An
/// entry's number is a network::NodeClass, the rank of a country (the last: of none), or the rank of a
/// community (the last: of all small ones). Those that come first have colours of their own, the others
/// share the grey. A value that refers to the atlas.
class NodeEntries
{
public:
    /// Communities are found on the spot where none are given, if they are asked about.
    NodeEntries(const atlas::Atlas&, Colouring, std::shared_ptr<const network::LateCommunities>);

    Colouring colouring() const { return m_colouring; }
    int count() const;
    int of(const atlas::Entity&) const;
    QRgb colourOf(const atlas::Entity&, const Palette&) const;
    QRgb colour(int entry, const Palette&) const;
    NodeShape shape(int entry) const;
    NodeSign sign(int entry) const; ///< none where colours do not tell of layers
    NodeSign signOf(const atlas::Entity&) const;
    QString words(int entry, text::Language) const;
    QString briefWords(int entry, text::Language) const; ///< where there is little room
    QString moreWords(int entry, text::Language) const;  ///< where there is all; empty: words() are all
    const std::string& country(int entry) const;         ///< "" for things without
    bool saysNothing(int entry) const;                   ///< nobody says what its members are, or where
    /// All that an entry stands for and that has ties, shown or not; ascending.
    std::vector<atlas::EntityId> members(int entry) const;

private:
    QString leaders(int entry, std::size_t most, text::Language) const;
    bool isOfOthers(int entry) const { return entry + 1 == count(); }

    const atlas::Atlas& m_atlas;
    Colouring m_colouring;
    std::vector<std::string> m_countries; ///< and last the empty one
    std::shared_ptr<const network::LateCommunities> m_communities;
    std::size_t m_named = 0; ///< communities with an entry of their own
};

} // namespace atlas::ui
