#pragma once

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
    static QString tieKind(const TieKind&, const std::vector<extract::RelationType>& present);
    /// "32 companies · 47 ties · 12 articles"
    static QString counts(const atlas::Atlas&, const network::Graph&);
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

    /// "5 hidden by filters · Hidden by hand: 2 companies, 7 ties"; the first are ties
    static QString hidden(int byFilters, const network::Taken& byHand);
    static QString counted(const QString& what, int count); ///< "Model 7"
    static QString pictureTitle();
    /// Counts and filters.
    static QString pictureSubtitle(const atlas::Atlas&, const network::Graph&, const network::Filter&,
                                   const network::Taken& byHand, text::Language);
};

} // namespace atlas::ui
