#pragma once

#include "models/explorer.h"
#include "network/explore.h"
#include "text/language.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace atlas::ui {

/// Ties that share a legend entry and a line.
struct TieKind
{
    std::vector<extract::RelationType> types;
    extract::RelationType shown; ///< whose colour and dash stand for all
};
/// In the order of the legend.
const std::vector<TieKind>& tieKinds();
std::uint32_t typeBits(const TieKind&); ///< as network::Filter has them

/// What the network says in words, in the interface's language at the moment of the call.
class NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::NetworkWords)
public:
    static QString nodeClass(network::NodeClass);
    static QString nodeClassBriefly(network::NodeClass); ///< where there is little room
    static QString tieKind(const TieKind&);              ///< the same in legend, filters and menus
    static QString statusCounted();                      ///< what the count of a status in the legend is
    /// "32 companies · 47 ties · 12 articles"
    static QString counts(const atlas::Atlas&, const network::Graph&);
    /// How companies, others, ties and articles are each made up, all that is known, of what the graph shows
    /// and what it does not: a line for each. Linear.
    static QString sums(const atlas::Atlas&, const network::Graph&);
    static int articlesTelling(const atlas::Atlas&, const network::Graph&); ///< of a tie that it shows
    /// "7 of a kind not stated"; where that is all there are, "7 nodes".
    static QString unstatedCount(int count, bool all);
    /// "Infrastructure · United States · 7 ties"
    static QString nodeDetails(const atlas::Entity&, int ties, text::Language);
    /// "Investment · planned · Jul 2024 · 3 articles"
    static QString edgeDetails(const atlas::Relation&, text::Language);
    /// The sentence of the newest evidence, in the article's own words.
    static QString quote(const atlas::Atlas&, const atlas::Relation&);
    /// For a screen reader.
    static QString spokenNode(const atlas::Entity&, int ties, text::Language);
    /// The same for a tie: who with whom, what, and in how many articles.
    static QString spokenEdge(const atlas::Atlas&, const atlas::Relation&, text::Language);

    /// "2 companies · 1 other · 7 ties"; empty where nothing is hidden
    static QString hiddenThings(const network::Hidden&);
    /// "2 companies · 7 ties hidden · 9 without a tie"; empty where nothing is.
    static QString hidden(const network::Hidden&, const network::Hidden& tieless = {});
    /// "7 ties hidden", else "2 hidden", else "9 without a tie"; empty where nothing is.
    static QString hiddenBriefly(const network::Hidden&, const network::Hidden& tieless = {});
    /// "Without a tie: 8 companies · 1 other"; empty where there is none.
    static QString tieless(const network::Hidden&);
    /// "Hidden by filters: 5 ties", "Hidden by hand: 2 companies · 7 ties"; empty where nothing is.
    static QString hiddenByFilters(const network::Hidden&);
    static QString hiddenByHand(const network::Hidden&);
    /// Why the network does not show a thing; empty where it does.
    static QString absence(const models::Explorer::Absence&, const network::Filter&, const atlas::Atlas&,
                           text::Language);
    static QString otherCommunities();                      ///< legend entry of all small ones together
    static QString communityOf(const QString& leaders);     ///< in full, where the pointer rests
    static QString counted(const QString& what, int count); ///< "Model 7"
    static QString pictureTitle();
    /// Counts, what stands out (in words, may be empty) and filters.
    static QString pictureSubtitle(const atlas::Atlas&, const network::Graph&, const network::Filter&,
                                   const network::Hidden& byFilters, const network::Hidden& byHand,
                                   const QString& focus, text::Language);
};

} // namespace atlas::ui
