#include "ui/network/filterwords.h"

#include "article/title.h"
#include "ui/network/networkwords.h"
#include "ui/network/nodeentries.h"
#include "ui/theme/words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int longestTitle = 24; ///< characters of an article's title in a chip

QString listed(const QStringList& words)
{
    return words.join(FilterWords::tr(", ", "between the words of a list"));
}

/// All, none, the words where what is shown or left out is little.
enum class Amount
{
    All,
    None,
    Few,
    AllButFew,
    Many,
};
Amount amountOf(const QStringList& shown, const QStringList& hidden)
{
    constexpr qsizetype few = 2;
    return hidden.isEmpty()       ? Amount::All
           : shown.isEmpty()      ? Amount::None
           : shown.size() <= few  ? Amount::Few
           : hidden.size() <= few ? Amount::AllButFew
                                  : Amount::Many;
}

} // namespace

const std::vector<FilterWords::Part>& FilterWords::parts()
{
    static const std::vector<Part> all{Part::Types,  Part::Statuses, Part::Countries, Part::Confidence,
                                       Part::Kinds,  Part::Layers,   Part::Articles,  Part::Evidence,
                                       Part::Months, Part::Told,     Part::Also};
    return all;
}

bool FilterWords::differ(Part part, const network::Filter& a, const network::Filter& b)
{
    switch (part) {
    case Part::Types:
        return a.types != b.types;
    case Part::Statuses:
        return a.statuses != b.statuses;
    case Part::Countries:
        return a.hiddenCountries != b.hiddenCountries;
    case Part::Confidence:
        return a.minimumConfidence != b.minimumConfidence;
    case Part::Kinds:
        return a.kinds != b.kinds;
    case Part::Layers:
        return a.classes != b.classes;
    case Part::Articles:
        return a.articles != b.articles;
    case Part::Evidence:
        return a.minimumEvidence != b.minimumEvidence;
    case Part::Months:
        return a.from != b.from || a.to != b.to || a.undated != b.undated;
    case Part::Told:
        return a.toldUntil != b.toldUntil;
    case Part::Also:
        return a.alsoThings != b.alsoThings || a.alsoTies != b.alsoTies;
    }
    return false;
}

bool FilterWords::hidesFromTheStart(Part part, const atlas::Atlas& atlas)
{
    const network::Filter usual;
    return part == Part::Kinds &&
           std::any_of(atlas.entities.begin(), atlas.entities.end(), [&usual](const atlas::Entity& entity) {
               return !entity.relations.empty() && (usual.kinds & network::kindBit(entity.kind)) == 0;
           });
}

void FilterWords::reset(Part part, network::Filter& filter)
{
    const network::Filter usual;
    switch (part) {
    case Part::Types:
        filter.types = usual.types;
        break;
    case Part::Statuses:
        filter.statuses = usual.statuses;
        break;
    case Part::Countries:
        filter.hiddenCountries.clear();
        break;
    case Part::Confidence:
        filter.minimumConfidence = usual.minimumConfidence;
        break;
    case Part::Kinds:
        filter.kinds = usual.kinds;
        break;
    case Part::Layers:
        filter.classes = usual.classes;
        break;
    case Part::Articles:
        filter.articles.clear();
        break;
    case Part::Evidence:
        filter.minimumEvidence = usual.minimumEvidence;
        break;
    case Part::Months:
        filter.from.reset();
        filter.to.reset();
        filter.undated = usual.undated;
        break;
    case Part::Told:
        filter.toldUntil.reset();
        break;
    case Part::Also:
        filter.alsoThings.clear();
        filter.alsoTies.clear();
        break;
    }
}

QString FilterWords::title(Part part)
{
    switch (part) {
    case Part::Types:
        return tr("Type", "filter by kind of tie");
    case Part::Statuses:
        return tr("Status", "filter by status of a tie");
    case Part::Countries:
        return tr("Country", "filter");
    case Part::Confidence:
        return tr("Confidence", "filter");
    case Part::Kinds:
        return tr("Kind", "filter by kind of thing: company, alliance, institution, product");
    case Part::Layers:
        return tr("Layer", "filter by layer of the AI ecosystem");
    case Part::Articles:
        return tr("Article", "filter");
    case Part::Evidence:
        return tr("Evidence", "filter by how many sentences state a tie");
    case Part::Months:
        return tr("Months", "filter");
    case Part::Told:
        return tr("Told until", "filter by day of the news");
    case Part::Also:
        return tr("Also shown", "what was brought back one by one, though a filter hides its like");
    }
    return {};
}

QString FilterWords::words(Part part, const network::Filter& filter, const atlas::Atlas& atlas,
                           text::Language language)
{
    switch (part) {
    case Part::Types:
        return types(filter, atlas);
    case Part::Statuses:
        return statuses(filter);
    case Part::Countries:
        return countries(filter, atlas, language);
    case Part::Confidence:
        return confidence(filter.minimumConfidence);
    case Part::Kinds:
        return kinds(filter, atlas);
    case Part::Layers:
        return layers(filter, atlas);
    case Part::Articles:
        return articles(filter, atlas);
    case Part::Evidence:
        return evidence(filter.minimumEvidence);
    case Part::Months:
        return months(filter, language);
    case Part::Told:
        //: %1 is a day: ties that the news had told by then
        return filter.toldUntil ? tr("told until %1").arg(Words::date(*filter.toldUntil, language))
                                : tr("told at any time");
    case Part::Also:
        return also(filter, atlas, language);
    }
    return {};
}

QStringList FilterWords::active(const network::Filter& filter, const atlas::Atlas& atlas,
                                text::Language language)
{
    QStringList result;
    for (const Part part : parts()) {
        if (!isUsual(part, filter))
            result << words(part, filter, atlas, language);
    }
    return result;
}

QStringList FilterWords::holding(const network::Filter& filter, const atlas::Atlas& atlas,
                                 text::Language language)
{
    QStringList result = active(filter, atlas, language);
    for (const Part part : {Part::Statuses, Part::Confidence, Part::Kinds})
        if (isUsual(part, filter))
            result << words(part, filter, atlas, language);
    return result;
}

QString FilterWords::unknownCountry()
{
    return tr("Unknown country");
}

std::vector<TieKind> FilterWords::tieKindsIn(const atlas::Atlas& atlas)
{
    std::vector<TieKind> kinds = tieKinds();
    const auto isUnstated = [](const auto& tie) { return tie.type == extract::RelationType::Unstated; };
    if (std::none_of(atlas.relations.begin(), atlas.relations.end(), isUnstated))
        std::erase_if(kinds, [](const TieKind& k) { return k.shown == extract::RelationType::Unstated; });
    return kinds;
}

std::vector<extract::EntityKind> FilterWords::kindsIn(const atlas::Atlas& atlas)
{
    using extract::EntityKind;
    std::vector<EntityKind> kinds{EntityKind::Company, EntityKind::Alliance, EntityKind::Institution,
                                  EntityKind::Product};
    if (std::any_of(atlas.entities.begin(), atlas.entities.end(),
                    [](const atlas::Entity& entity) { return entity.kind == EntityKind::Unstated; }))
        kinds.push_back(EntityKind::Unstated);
    return kinds;
}

std::vector<network::NodeClass> FilterWords::classesIn(const atlas::Atlas& atlas)
{
    std::vector<network::NodeClass> classes;
    for (int i = 0; i < static_cast<int>(network::NodeClass::Unstated); ++i)
        classes.push_back(static_cast<network::NodeClass>(i));
    if (std::any_of(atlas.entities.begin(), atlas.entities.end(), [](const atlas::Entity& entity) {
            return network::nodeClassOf(entity) == network::NodeClass::Unstated;
        }))
        classes.push_back(network::NodeClass::Unstated);
    return classes;
}

QString FilterWords::types(const network::Filter& filter, const atlas::Atlas& atlas)
{
    if (filter.types == ~0u) // which most often holds, without a look at all ties
        return tr("Type: all", "chip of the filter by kind of tie");
    const std::vector<TieKind> offered = tieKindsIn(atlas);
    QStringList shown;
    QStringList hidden;
    for (const TieKind& kind : offered)
        ((filter.types & typeBits(kind)) != 0 ? shown : hidden) << NetworkWords::tieKind(kind);
    switch (amountOf(shown, hidden)) {
    case Amount::All:
        return tr("Type: all", "chip of the filter by kind of tie");
    case Amount::None:
        return tr("Type: none", "chip of the filter by kind of tie");
    case Amount::AllButFew:
        //: %1 lists kinds of tie that are left out
        return tr("Type: without %1").arg(listed(hidden));
    case Amount::Many:
        //: %Ln: how many kinds are shown
        return tr("Type: %Ln kinds", "chip of the filter by kind of tie", static_cast<int>(shown.size()));
    case Amount::Few:
        break;
    }
    //: %1 lists kinds of tie
    return tr("Type: %1").arg(listed(shown));
}

QString FilterWords::statuses(const network::Filter& filter)
{
    QStringList shown;
    for (int i = 0; i < extract::statusCount; ++i) {
        if ((filter.statuses >> i & 1u) != 0)
            shown << Words::status(static_cast<extract::Status>(i));
    }
    if (shown.size() == extract::statusCount)
        return tr("Status: all", "chip of the filter by status");
    if (shown.isEmpty())
        return tr("Status: none", "chip of the filter by status");
    if (filter.statuses == network::Filter{}.statuses)
        return tr("Status: not denied", "chip of the filter by status");
    //: %1 lists statuses
    return tr("Status: %1").arg(listed(shown));
}

QString FilterWords::countries(const network::Filter& filter, const atlas::Atlas& atlas,
                               text::Language language)
{
    const std::vector<std::string>& left = filter.hiddenCountries; // out
    if (left.empty())                                              // which most often holds
        return tr("Country: all", "chip of the filter by country");
    const auto name = [language](const std::string& country) {
        return country.empty() ? unknownCountry() : Words::country(country, language);
    };
    QStringList hidden;
    for (const std::string& country : left)
        hidden << name(country);
    std::vector<std::string> offered = countriesByFrequency(atlas);
    offered.emplace_back();
    QStringList shown;
    for (const std::string& country : offered) {
        if (!std::binary_search(left.begin(), left.end(), country))
            shown << name(country);
    }
    switch (amountOf(shown, hidden)) {
    case Amount::All:
    case Amount::None:
        return tr("Country: none", "chip of the filter by country");
    case Amount::Few:
        //: %1 lists countries
        return tr("Country: %1").arg(listed(shown));
    case Amount::AllButFew:
        //: %1 lists countries that are left out
        return tr("Country: without %1").arg(listed(hidden));
    case Amount::Many:
        break;
    }
    //: %Ln: how many countries are left out
    return tr("Country: without %Ln", "chip of the filter by country: how many are left out",
              static_cast<int>(hidden.size()));
}

QString FilterWords::confidence(double least)
{
    if (least <= 0)
        return tr("Confidence: any", "chip of the filter by confidence");
    //: %1 is a number from 0 to 1
    return tr("Confidence ≥ %1").arg(QLocale::c().toString(least, 'g', 2));
}

QString FilterWords::kinds(const network::Filter& filter, const atlas::Atlas& atlas)
{
    if (filter.kinds == network::Filter{}.kinds)
        return tr("Kind: all but products", "chip of the filter by kind of thing");
    const std::vector<extract::EntityKind> offered = kindsIn(atlas);
    QStringList shown;
    for (const extract::EntityKind kind : offered) {
        if ((filter.kinds & network::kindBit(kind)) != 0)
            shown << Words::entityKind(kind);
    }
    if (shown.isEmpty())
        return tr("Kind: none", "chip of the filter by kind of thing");
    if (shown.size() == std::ssize(offered))
        return tr("Kind: all", "chip of the filter by kind of thing");
    //: %1 lists kinds of thing: company, alliance, institution, product
    return tr("Kind: %1").arg(listed(shown));
}

QString FilterWords::layers(const network::Filter& filter, const atlas::Atlas& atlas)
{
    if (filter.classes == ~0u)
        return tr("Layer: all", "chip of the filter by layer");
    const std::vector<network::NodeClass> offered = classesIn(atlas);
    QStringList shown;
    QStringList hidden;
    for (const network::NodeClass nodeClass : offered) {
        const bool isShown = (filter.classes >> static_cast<unsigned>(nodeClass) & 1u) != 0;
        (isShown ? shown : hidden) << NetworkWords::nodeClass(nodeClass);
    }
    switch (amountOf(shown, hidden)) {
    case Amount::All:
        return tr("Layer: all", "chip of the filter by layer");
    case Amount::None:
        return tr("Layer: none", "chip of the filter by layer");
    case Amount::AllButFew:
        //: %1 lists layers that are left out
        return tr("Layer: without %1").arg(listed(hidden));
    case Amount::Many:
        //: %Ln: how many layers are shown
        return tr("Layer: %Ln of them", "chip of the filter by layer", static_cast<int>(shown.size()));
    case Amount::Few:
        break;
    }
    //: %1 lists layers
    return tr("Layer: %1").arg(listed(shown));
}

QString FilterWords::articles(const network::Filter& filter, const atlas::Atlas& atlas)
{
    if (filter.articles.empty())
        return tr("Article: all", "chip of the filter by article");
    const auto read = std::find_if(atlas.articles.begin(), atlas.articles.end(), [&](const auto& article) {
        return article.article->id == filter.articles.front();
    });
    if (filter.articles.size() > 1 || read == atlas.articles.end())
        //: %Ln: how many articles are chosen
        return tr("Article: %Ln of them", "chip of the filter by article",
                  static_cast<int>(filter.articles.size()));
    QString title = QString::fromStdU16String(article::shownTitle(*read->article));
    if (title.size() > longestTitle)
        title = title.left(longestTitle - 1).trimmed() + u'…';
    //: %1 is the title of the one article whose ties are shown
    return tr("Article: %1").arg(title);
}

QString FilterWords::evidence(int least)
{
    if (least <= 1)
        return tr("Evidence: any", "chip of the filter by how many sentences state a tie");
    //: %Ln: how many sentences must state a tie
    return tr("Evidence ≥ %Ln", "chip of the filter by how many sentences state a tie", least);
}

QString FilterWords::months(const network::Filter& filter, text::Language language)
{
    const auto date = [language](const text::PartialDate& d) { return Words::date(d, language); };
    QString range;
    if (filter.from && filter.to)
        //: a range of months
        range = tr("%1 — %2").arg(date(*filter.from), date(*filter.to));
    else if (filter.from)
        //: %1 is the first month
        range = tr("since %1", "range of months").arg(date(*filter.from));
    else if (filter.to)
        //: %1 is the last month
        range = tr("until %1", "range of months").arg(date(*filter.to));
    else
        return tr("all months");
    //: %1 is a range of months; ties that no date is known of are shown as well
    return filter.undated ? tr("%1 and undated").arg(range) : range;
}

QString FilterWords::tie(const network::TieKey& key, const atlas::Atlas& atlas, text::Language language)
{
    const std::optional<atlas::RelationId> tie = network::findTie(atlas, key);
    if (!tie)
        return {};
    //: one tie: %1 is its two companies ("Kakao → OpenAI"), %2 what it is ("Partnership")
    return tr("%1, %2", "the ends of a tie and its kind")
        .arg(Words::pair(atlas, atlas[*tie], language), Words::relationType(key.type));
}

QString FilterWords::also(const network::Filter& filter, const atlas::Atlas& atlas, text::Language language)
{
    constexpr std::size_t few = 2;
    const std::size_t all = filter.alsoThings.size() + filter.alsoTies.size();
    QStringList names;
    for (std::size_t i = 0; i < filter.alsoThings.size() && all <= few; ++i) {
        if (const atlas::Entity* entity = atlas.find(filter.alsoThings[i]))
            names << Words::entityName(*entity, language);
    }
    for (std::size_t i = 0; i < filter.alsoTies.size() && all <= few; ++i)
        names << tie(filter.alsoTies[i], atlas, language);
    names.removeAll(QString());
    if (names.isEmpty())
        //: %Ln: how many things and ties were brought back one by one, though a filter hides their like
        return tr("Also shown: %Ln", "chip of what was brought back", static_cast<int>(all));
    //: %1 lists things or ties that were brought back one by one, though a filter hides their like
    return tr("Also shown: %1").arg(listed(names));
}

} // namespace atlas::ui
