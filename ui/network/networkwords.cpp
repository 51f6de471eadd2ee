#include "ui/network/networkwords.h"

#include "atlas/filedties.h"
#include "text/particles.h"
#include "ui/network/filterwords.h"
#include "ui/theme/words.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace atlas::ui {

namespace {

using extract::RelationType;

/// What there is of the facts.
QString joined(QStringList facts)
{
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

std::uint32_t bitOf(RelationType type)
{
    return 1u << static_cast<unsigned>(type);
}

} // namespace

const std::vector<TieKind>& tieKinds()
{
    static const std::vector<TieKind> kinds{
        {{RelationType::Partnership}, RelationType::Partnership},
        {{RelationType::Investment}, RelationType::Investment},
        {{RelationType::Merger, RelationType::Acquisition}, RelationType::Merger},
        {{RelationType::Supply}, RelationType::Supply},
        {{RelationType::Ownership}, RelationType::Ownership},
        {{RelationType::Competition, RelationType::Dispute}, RelationType::Competition},
        {{RelationType::Membership}, RelationType::Membership},
        {{RelationType::Talks}, RelationType::Talks},
        {{RelationType::Develops}, RelationType::Develops},
        {{RelationType::Unstated}, RelationType::Unstated},
    };
    return kinds;
}

std::uint32_t typeBits(const TieKind& kind)
{
    std::uint32_t bits = 0;
    for (const RelationType type : kind.types)
        bits |= bitOf(type);
    return bits;
}

QString NetworkWords::nodeClass(network::NodeClass nodeClass)
{
    if (nodeClass == network::NodeClass::Institution)
        return tr("Alliance, institution", "legend entry of both kinds of thing");
    if (nodeClass == network::NodeClass::Unsorted)
        return tr("No layer", "companies that no layer of the AI ecosystem is known of");
    if (nodeClass == network::NodeClass::Unstated)
        return Words::entityKind(extract::EntityKind::Unstated);
    return Words::layer(static_cast<extract::Layer>(nodeClass));
}

QString NetworkWords::nodeClassBriefly(network::NodeClass which)
{
    return which == network::NodeClass::Infrastructure
               ? tr("Infra", "brief legend entry of companies of the infrastructure layer")
               : nodeClass(which);
}

QString NetworkWords::tieKind(const TieKind& kind)
{
    if (kind.types.size() == 1)
        return Words::relationType(kind.shown);
    return kind.shown == RelationType::Merger ? tr("Merger, acquisition", "both kinds of tie")
                                              : tr("Competition, dispute", "both kinds of tie");
}

QString NetworkWords::statusCounted()
{
    return tr("How many of the ties, which are all counted by their kinds too, have this status");
}

QString NetworkWords::unstatedCount(int count, bool all)
{
    //: how many nodes there are, where of none of them a file says what it is
    return all ? tr("%Ln nodes", "", count)
               //: how many nodes are things of which no file says what they are
               : tr("%Ln of a kind not stated", "", count);
}

QString NetworkWords::counts(const atlas::Atlas& atlas, const network::Graph& graph)
{
    const int articles = articlesTelling(atlas, graph);
    const auto companies = std::count_if(graph.nodes.begin(), graph.nodes.end(), [&](const auto& node) {
        return atlas[node.entity].kind == extract::EntityKind::Company;
    });
    const auto unstated = std::count_if(graph.nodes.begin(), graph.nodes.end(), [&](const auto& node) {
        return atlas[node.entity].kind == extract::EntityKind::Unstated;
    });
    const int others = static_cast<int>(std::ssize(graph.nodes) - companies - unstated);
    const bool alone = companies + others == 0;
    const QString ofNoKind = unstated > 0 ? unstatedCount(static_cast<int>(unstated), alone) : QString();
    // Where there is no room for all, the last go first: never the ties.
    //: how many companies are shown, beside the title
    return joined({companies > 0 || graph.nodes.empty() ? tr("%Ln companies", "", static_cast<int>(companies))
                                                        : QString(),
                   alone ? ofNoKind : QString(),
                   //: how many ties are shown
                   tr("%Ln ties", "", static_cast<int>(graph.edges.size())),
                   //: how many nodes are alliances, institutions, products … rather than companies
                   others > 0 ? tr("%Ln others", "", others) : QString(), alone ? QString() : ofNoKind,
                   //: how many articles state them
                   articles > 0 || graph.edges.empty() ? tr("%Ln articles", "", articles) : QString()});
}

QString NetworkWords::nodeDetails(const atlas::Entity& entity, int ties, text::Language language)
{
    QStringList facts;
    if (entity.kind != extract::EntityKind::Company)
        facts << Words::entityKind(entity.kind);
    for (const extract::Layer layer : entity.layers)
        facts << Words::layer(layer);
    if (!entity.country.empty())
        facts << Words::country(entity.country, language);
    if (!entity.ticker.empty())
        facts << QString::fromStdString(entity.ticker);
    facts << tr("%Ln ties", "", ties);
    if (entity.madeUp)
        facts << Words::madeUp();
    return joined(facts);
}

QString NetworkWords::edgeDetails(const atlas::Relation& relation, text::Language language)
{
    QStringList facts{Words::relationType(relation.type),
                      atlas::hasStatus(relation) ? Words::status(relation.status) : Words::noStatus()};
    if (relation.date)
        facts << Words::date(*relation.date, language);
    facts << Words::toldBy(relation);
    return joined(facts);
}

QString NetworkWords::quote(const atlas::Atlas& atlas, const atlas::Relation& relation)
{
    if (relation.evidence.empty())
        return {};
    const atlas::Evidence& evidence = relation.evidence.front();
    const text::Span sentence = evidence.words.sentence;
    const std::u16string& text = atlas[evidence.article].article->text;
    if (sentence.empty() || sentence.end > text.size())
        return {};
    //: %1 is a sentence of an article, in its own words
    return tr("“%1”").arg(QString::fromStdU16String(text.substr(sentence.begin, sentence.length())));
}

QString NetworkWords::spokenNode(const atlas::Entity& entity, int ties, text::Language language)
{
    //: %1 is a name, %2 what kind of thing it is
    return tr("%1, %2, %Ln ties", "", ties)
        .arg(Words::entityName(entity, language), Words::entityKind(entity.kind));
}

QString NetworkWords::spokenEdge(const atlas::Atlas& atlas, const atlas::Relation& relation,
                                 text::Language language)
{
    QString kind = Words::relationType(relation.type);
    if (relation.status != extract::Status::Actual)
        //: for a screen reader: %1 is a kind of tie, %2 its status
        kind = tr("%1, %2", "tie and its status").arg(kind, Words::status(relation.status));
    const QString pattern = atlas::isDirected(relation)
                                //: for a screen reader: {1} and {2} are names, %1 says what tie goes from the
                                //: first to the second, %2 who tells of it ("3 articles")
                                ? tr("{1} to {2}, %1, %2")
                                //: for a screen reader: {1} and {2} are names, %1 says what tie is between
                                //: them, %2 who tells of it ("3 articles")
                                : tr("{1} – {2}, %1, %2");
    const std::u16string_view names[] = {atlas[relation.source].name(language),
                                         atlas[relation.target].name(language)};
    return QString::fromStdU16String(
        text::fillParticles(pattern.arg(kind, Words::toldBy(relation)).toStdU16String(), names, 2));
}

QString NetworkWords::otherCommunities()
{
    return tr("Other communities", "legend entry of what belongs to none that has a colour of its own");
}

QString NetworkWords::communityOf(const QString& leaders)
{
    //: %1 names the largest companies of those that are tied more to each other than to others
    return tr("Community around %1").arg(leaders);
}

QString NetworkWords::counted(const QString& what, int count)
{
    //: a legend entry: %1 is what it stands for, %2 how many of it there are
    return tr("%1 %2").arg(what).arg(count);
}

QString NetworkWords::pictureTitle()
{
    return tr("Alliance network");
}

QString NetworkWords::pictureSubtitle(const atlas::Atlas& atlas, const network::Graph& graph,
                                      const network::Filter& filter, const network::Hidden& byFilters,
                                      const network::Hidden& byHand, const QString& focus,
                                      text::Language language)
{
    QStringList facts{counts(atlas, graph), focus};
    facts << FilterWords::holding(filter, atlas, language);
    facts << hiddenByFilters(byFilters) << hiddenByHand(byHand);
    return joined(facts);
}

QString NetworkWords::hiddenThings(const network::Hidden& hidden)
{
    QStringList things;
    if (hidden.companies > 0)
        things << tr("%Ln companies", "that are not shown", hidden.companies);
    if (hidden.others > 0)
        //: how many alliances, institutions, products … rather than companies
        things << tr("%Ln others", "that are not shown", hidden.others);
    if (hidden.ties > 0)
        things << tr("%Ln ties", "that are not shown", hidden.ties);
    return joined(things);
}

QString NetworkWords::hidden(const network::Hidden& hidden, const network::Hidden& tieless)
{
    // Companies by themselves, so that they add up with those that are counted beside the title.
    const QString alone =
        tieless.companies > 0
            //: beside the title: how many companies have no tie, so that no network shows them
            ? tr("%Ln companies without a tie", "", tieless.companies)
            : tieless.others > 0
                  //: beside the title: how many alliances, institutions … have no tie
                  ? tr("%Ln others without a tie", "", tieless.others)
                  : QString();
    //: beside the title: %1 counts what is not shown ("2 companies · 7 ties")
    return joined({hidden.any() ? tr("%1 hidden").arg(hiddenThings(hidden)) : QString(), alone});
}

QString NetworkWords::tieless(const network::Hidden& tieless)
{
    //: %1 counts what no network shows ("2 companies · 7 others")
    return tieless.any() ? tr("Without a tie: %1").arg(hiddenThings(tieless)) : QString();
}

QString NetworkWords::hiddenBriefly(const network::Hidden& hidden, const network::Hidden& tieless)
{
    if (hidden.ties > 0)
        //: beside the title, where there is little room: %Ln: how many ties are not shown
        return tr("%Ln ties hidden", "", hidden.ties);
    if (hidden.any())
        //: beside the title, where there is little room: %Ln: how many companies and other things are not
        //: shown
        return tr("%Ln hidden", "", hidden.companies + hidden.others);
    return NetworkWords::hidden({}, tieless);
}

QString NetworkWords::hiddenByFilters(const network::Hidden& hidden)
{
    //: %1 counts what is not shown ("2 companies · 7 ties")
    return hidden.any() ? tr("Hidden by filters: %1").arg(hiddenThings(hidden)) : QString();
}

QString NetworkWords::hiddenByHand(const network::Hidden& hidden)
{
    //: %1 counts what was taken out of the network by hand ("2 companies · 7 ties")
    return hidden.any() ? tr("Hidden by hand: %1").arg(hiddenThings(hidden)) : QString();
}

QString NetworkWords::absence(const models::Explorer::Absence& absence, const network::Filter& filter,
                              const atlas::Atlas& atlas, text::Language language)
{
    if (absence.tieless)
        return tr("Not in the network: no tie of it is known.");
    QStringList reasons;
    if (absence.byHand)
        reasons << tr("hidden by hand", "why the network does not show something");
    if (absence.isolated)
        reasons << tr("others stand alone", "why the network does not show something");
    for (const network::FilterPart part : absence.filters)
        //: why the network does not show something: %1 is a filter in its words ("Kind: all but products")
        reasons << tr("filter “%1”").arg(FilterWords::words(part, filter, atlas, language));
    if (reasons.isEmpty())
        return {};
    //: %1 lists why the network does not show something
    return tr("Not in the network: %1").arg(joined(reasons));
}

} // namespace atlas::ui
