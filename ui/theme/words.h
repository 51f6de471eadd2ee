#pragma once

#include "atlas/atlas.h"
#include "text/language.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace atlas::ui {

/// Words for the values of the core, in the interface's language at the moment of the call.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ui::Words)
public:
    static QString relationType(extract::RelationType);
    static QString status(extract::Status);
    static QString noStatus(); ///< of a tie of which nobody says how it stands
    static QString figureStatus(extract::FigureStatus);
    static QString layer(extract::Layer);
    static QString entityKind(extract::EntityKind);
    static QString metric(extract::Metric);
    static QString country(const std::string& isoCode, text::Language);
    /// "2024-07-29", "29 Jul 2024"; a month "2024-07", "Jul 2024"; a year "2024년", "2024". Dates on the
    /// screen and in pictures are written so, beside other words of a list or a card.
    static QString date(text::PartialDate, text::Language);
    /// As a part of a sentence, the subtitle of a chart: "2024년 7월 29일", "29 July 2024".
    static QString dateInWords(text::PartialDate, text::Language);
    /// As said below a heading with its year: "7월 29일", "29 Jul"; below one with its month too: "29일",
    /// "29".
    static QString dateOfYear(text::PartialDate, text::Language);
    static QString dateOfMonth(text::PartialDate, text::Language);
    /// From the first to the last of two days, as short as it can be said: "2024-07-29 — 07-30",
    /// "29–30 Jul 2024", "29 Jul — 2 Aug 2024".
    static QString dates(text::PartialDate first, text::PartialDate last, text::Language);
    /// A period of extract::Figure: "2024-Q4" as "2024년 4분기", "Q4 2024".
    static QString period(const std::string&, text::Language);
    /// What the text says of when a figure held: its period, else its day; empty where it says nothing.
    static QString when(const atlas::Figure&, text::Language);
    /// "네이버 — 엔비디아"; an arrow for directed types.
    static QString pair(const atlas::Atlas&, const atlas::Relation&, text::Language);
    /// The same with that end first: "엔비디아 ← 네이버" where the tie leads to it.
    static QString pairFrom(atlas::EntityId first, const atlas::Atlas&, const atlas::Relation&,
                            text::Language);
    /// "3 articles", or that only the file of a network states a tie.
    static QString toldBy(const atlas::Relation&);
    static QString entityName(const atlas::Entity&, text::Language);
    /// That a company stands in made-up examples alone.
    static QString madeUp();
    /// Its name where there is room for nothing else: of one that is made up with a sign behind it, which
    /// madeUpSign() explains in a legend.
    static QString markedName(const atlas::Entity&, text::Language);
    static QString madeUpSign(); ///< "* made up"
    /// What, where and what to do, as a sentence.
    /// "2 open problems · 1 note on a file": what of a network's file was not used is no problem to solve.
    static QString openProblems(int problems, int notes);
    static bool isNote(const text::Problem&);
    static QString problem(const text::Problem&);
    /// The same of a problem of the atlas, with names, sums and titles for its keys.
    static QString problem(const text::Problem&, const atlas::Atlas&, text::Language);
};

} // namespace atlas::ui
