#pragma once

#include "atlas/atlas.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace atlas::figures {

/// When a figure holds.
struct Time
{
    std::string period;                    ///< what the figure is of, as in extract::FigureFact; else empty
    std::optional<text::PartialDate> asOf; ///< without a period: the day it holds, else that of the article
    bool ofArticle = false;                ///< that day is the article's: the words state none
    bool atEnd = false;                    ///< of a month or a year: the words say its end
    friend auto operator<=>(const Time&, const Time&) = default;
};

/// One bar: what one article says about one company.
struct Bar
{
    atlas::FigureId figure{};
    atlas::EntityId entity{};
    money::Amount amount; ///< as stated, in the panel's currency
    extract::FigureStatus status = extract::FigureStatus::Actual;
    Time time;
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
    std::vector<std::string> periods;    ///< the different periods, ascending
    std::vector<text::PartialDate> asOf; ///< the different days of the others, ascending
    int bars = 0;                        ///< in all panels
    std::optional<Time> usualTime;       ///< that of more than half of the bars; a Time of nothing: undated
    int ofUsualTime = 0;                 ///< how many bars these are
    std::map<atlas::ArticleId, int> sources; ///< articles behind the bars, and how many bars each states
    bool empty() const { return panels.empty(); }
};

/// The figure of each company that holds now: no baseline of another one where there is any else; of what
/// stands at a level (all but money invested or raised and prices) what came about before what is planned or
/// foretold; then the newest, by as-of date, end of its period or the article's date (a plan is no newer than
/// its article); of equals one out of the text before one out of the headline, that of the longer period,
/// then the first. An article that does not say its date is no older than what came about by it; a result
/// without a period (revenue, profit, loss, spending) belongs to the last period that its article gives for
/// it. Companies only.
Series series(const atlas::Atlas&, extract::Metric);

/// Metrics that have at least one bar, in the order of the enumeration.
std::vector<extract::Metric> availableMetrics(const atlas::Atlas&);

} // namespace atlas::figures
