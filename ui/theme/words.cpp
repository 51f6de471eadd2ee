#include "ui/theme/words.h"

#include "atlas/filedties.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace atlas::ui {

namespace {

/// How a language writes a date that is known to the day, to the month or to the year.
struct DatePatterns
{
    QString day;
    QString month;
    QString year;
};

/// Pattern and names of months come from one place, the language asked for, whatever catalogue is on. The C
/// locale has the English names, the same on every system.
QString formatted(text::PartialDate date, const DatePatterns& patterns)
{
    const QString& pattern = date.day != 0 ? patterns.day : date.month != 0 ? patterns.month : patterns.year;
    // The parts that a partial date lacks are not in its pattern: any value will do for them.
    const QDate day(date.year, std::max<int>(date.month, 1), std::max<int>(date.day, 1));
    return QLocale::c().toString(day, pattern);
}

} // namespace

QString Words::relationType(extract::RelationType type)
{
    switch (type) {
    case extract::RelationType::Partnership:
        return tr("Partnership");
    case extract::RelationType::Investment:
        return tr("Investment");
    case extract::RelationType::Acquisition:
        return tr("Acquisition");
    case extract::RelationType::Merger:
        return tr("Merger");
    case extract::RelationType::Membership:
        return tr("Membership");
    case extract::RelationType::Ownership:
        return tr("Ownership");
    case extract::RelationType::Supply:
        return tr("Supply");
    case extract::RelationType::Competition:
        return tr("Competition");
    case extract::RelationType::Talks:
        return tr("Talks");
    case extract::RelationType::Dispute:
        return tr("Dispute");
    case extract::RelationType::Develops:
        return tr("Develops", "relation: a maker develops a product");
    case extract::RelationType::Unstated:
        return tr("Type not stated", "relation: a network of others does not say what tie it is");
    }
    return {};
}

QString Words::status(extract::Status status)
{
    switch (status) {
    case extract::Status::Actual:
        return tr("Actual", "status of a tie: done, in force");
    case extract::Status::Planned:
        return tr("Planned", "status of a tie");
    case extract::Status::Reported:
        return tr("Reported", "status of a tie: said to be, not confirmed");
    case extract::Status::Ended:
        return tr("Ended", "status of a tie");
    case extract::Status::Denied:
        return tr("Denied", "status of a tie");
    }
    return {};
}

QString Words::noStatus()
{
    return tr("status not stated", "of a tie in a network file of others");
}

QString Words::figureStatus(extract::FigureStatus status)
{
    switch (status) {
    case extract::FigureStatus::Actual:
        return tr("Actual", "status of a figure");
    case extract::FigureStatus::Planned:
        return tr("Planned", "status of a figure");
    case extract::FigureStatus::Forecast:
        return tr("Forecast", "status of a figure");
    }
    return {};
}

QString Words::layer(extract::Layer layer)
{
    switch (layer) {
    case extract::Layer::Model:
        return tr("Model", "layer of the AI ecosystem");
    case extract::Layer::Infrastructure:
        return tr("Infrastructure", "layer of the AI ecosystem");
    case extract::Layer::Service:
        return tr("Service", "layer of the AI ecosystem");
    case extract::Layer::Solution:
        return tr("Solution", "layer of the AI ecosystem");
    case extract::Layer::Channel:
        return tr("Channel", "layer of the AI ecosystem");
    }
    return {};
}

QString Words::entityKind(extract::EntityKind kind)
{
    switch (kind) {
    case extract::EntityKind::Company:
        return tr("Company");
    case extract::EntityKind::Alliance:
        return tr("Alliance", "a named consortium");
    case extract::EntityKind::Institution:
        return tr("Institution");
    case extract::EntityKind::Person:
        return tr("Person");
    case extract::EntityKind::Product:
        return tr("Product");
    case extract::EntityKind::Country:
        return tr("Country");
    case extract::EntityKind::Unstated:
        return tr("Kind not stated", "a network of others does not say what kind of thing a node is");
    }
    return {};
}

QString Words::metric(extract::Metric metric)
{
    switch (metric) {
    case extract::Metric::MarketCap:
        return tr("Market cap");
    case extract::Metric::Valuation:
        return tr("Valuation");
    case extract::Metric::Revenue:
        return tr("Revenue");
    case extract::Metric::Profit:
        return tr("Profit");
    case extract::Metric::Loss:
        return tr("Loss", "metric: money lost");
    case extract::Metric::Investment:
        return tr("Money invested", "metric");
    case extract::Metric::Funding:
        return tr("Money raised", "metric");
    case extract::Metric::Spending:
        return tr("Spending", "metric");
    case extract::Metric::Deal:
        return tr("Deal price", "metric: price of a purchase or contract");
    }
    return {};
}

QString Words::date(text::PartialDate date, text::Language language)
{
    if (language == text::Language::Korean)
        return formatted(date,
                         {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy-MM"), QStringLiteral("yyyy년")});
    return formatted(date,
                     {QStringLiteral("d MMM yyyy"), QStringLiteral("MMM yyyy"), QStringLiteral("yyyy")});
}

QString Words::dateInWords(text::PartialDate date, text::Language language)
{
    if (language == text::Language::Korean)
        return formatted(
            date, {QStringLiteral("yyyy년 M월 d일"), QStringLiteral("yyyy년 M월"), QStringLiteral("yyyy년")});
    return formatted(date,
                     {QStringLiteral("d MMMM yyyy"), QStringLiteral("MMMM yyyy"), QStringLiteral("yyyy")});
}

QString Words::dateOfYear(text::PartialDate date, text::Language language)
{
    if (language == text::Language::Korean)
        return formatted(date, {QStringLiteral("M월 d일"), QStringLiteral("M월"), QStringLiteral("yyyy년")});
    return formatted(date, {QStringLiteral("d MMM"), QStringLiteral("MMM"), QStringLiteral("yyyy")});
}

QString Words::dateOfMonth(text::PartialDate date, text::Language language)
{
    if (!date.complete())
        return dateOfYear(date, language);
    return formatted(
        date, {language == text::Language::Korean ? QStringLiteral("d일") : QStringLiteral("d"), {}, {}});
}

QString Words::dates(text::PartialDate first, text::PartialDate last, text::Language language)
{
    const bool sameYear = first.complete() && last.complete() && first.year == last.year;
    const QString end = date(last, language);
    if (language == text::Language::Korean)
        return date(first, language) + QStringLiteral(" — ") + (sameYear ? end.mid(5) : end);
    if (sameYear && first.month == last.month)
        return QStringLiteral("%1–%2").arg(first.day).arg(end);
    const QString begin =
        sameYear ? formatted(first, {QStringLiteral("d MMM"), {}, {}}) : date(first, language);
    return begin + QStringLiteral(" — ") + end;
}

QString Words::period(const std::string& period, text::Language language)
{
    if (const auto day = text::PartialDate::fromIso(period))
        return date(*day, language);
    QString whole = QString::fromStdString(period);
    const QString year = whole.section(u'-', 0, 0);
    const QString part = whole.section(u'-', 1);
    if (part == QStringLiteral("H1"))
        //: %1 is a year
        return tr("first half of %1").arg(year);
    if (part == QStringLiteral("H2"))
        //: %1 is a year
        return tr("second half of %1").arg(year);
    if (part.size() == 2 && part.startsWith(u'Q'))
        //: A quarter: %1 is its number, %2 a year
        return tr("Q%1 %2").arg(part.back()).arg(year);
    return whole;
}

QString Words::when(const atlas::Figure& figure, text::Language language)
{
    if (figure.period)
        return period(*figure.period, language);
    return figure.asOf ? date(*figure.asOf, language) : QString();
}

QString Words::pair(const atlas::Atlas& atlas, const atlas::Relation& relation, text::Language language)
{
    return pairFrom(relation.source, atlas, relation, language);
}

QString Words::pairFrom(atlas::EntityId first, const atlas::Atlas& atlas, const atlas::Relation& relation,
                        text::Language language)
{
    const bool along = first == relation.source;
    const QString one = entityName(atlas[first], language);
    const QString other = entityName(atlas[along ? relation.target : relation.source], language);
    if (!atlas::isDirected(relation))
        //: %1 and %2 are names; the tie has no direction
        return tr("%1 — %2").arg(one, other);
    //: %1 and %2 are names; the tie goes from the first to the second
    return along ? tr("%1 → %2").arg(one, other)
                 //: %1 and %2 are names; the tie goes from the second to the first
                 : tr("%1 ← %2").arg(one, other);
}

QString Words::madeUp()
{
    return tr("made up, in an example", "a company that no real article tells of");
}

QString Words::markedName(const atlas::Entity& entity, text::Language language)
{
    const QString name = entityName(entity, language);
    return entity.madeUp ? name + u'*' : name;
}

QString Words::madeUpSign()
{
    //: a legend: what a star behind a name means
    return tr("* made up");
}

QString Words::toldBy(const atlas::Relation& relation)
{
    return relation.articleCount == 0 ? tr("a network's file", "what states a tie")
                                      //: how many articles state a tie
                                      : tr("%Ln articles", "that state a tie", relation.articleCount);
}

QString Words::entityName(const atlas::Entity& entity, text::Language language)
{
    return QString::fromStdU16String(entity.name(language));
}

} // namespace atlas::ui
