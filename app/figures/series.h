#pragma once

#include "atlas/atlas.h"

#include <vector>

namespace atlas::figures {

/// One bar: what one article says about one company.
struct Bar
{
    atlas::FigureId figure{};
    atlas::EntityId entity{};
    money::Amount amount; ///< as stated, in the panel's currency
    extract::FigureStatus status = extract::FigureStatus::Actual;
    std::optional<text::PartialDate> asOf;
    int otherStatements = 0; ///< how many further figures of this company and metric the atlas holds
};

/// Bars of one currency, largest first: currencies are never mixed in a panel.
struct Panel
{
    money::Currency currency;
    std::vector<Bar> bars;
};

/// What a bar chart of one metric shows.
struct Series
{
    extract::Metric metric = extract::Metric::MarketCap;
    std::vector<Panel> panels;           ///< most bars first, USD before KRW on a tie
    std::vector<text::PartialDate> asOf; ///< the different as-of dates, ascending: more than one must be said
    std::vector<atlas::ArticleId> sources; ///< articles behind the bars, in order of the atlas
    bool empty() const { return panels.empty(); }
};

/// The newest figure of each company (by as-of date, else the article's date; of equals the first). Companies
/// only.
Series series(const atlas::Atlas&, extract::Metric);

/// Metrics that have at least one bar, in the order of the enumeration.
std::vector<extract::Metric> availableMetrics(const atlas::Atlas&);

} // namespace atlas::figures
