#include "ui/network/stepwords.h"

#include "ui/network/filterwords.h"
#include "ui/theme/words.h"

#include <QStringList>

#include <algorithm>

namespace atlas::ui {

using Kind = models::Step::Kind;

namespace {

/// Steps that change how the network is drawn.
QString lookAction(Kind kind)
{
    return kind == Kind::Arrange  ? StepWords::tr("Arrangement", "a step that can be undone")
           : kind == Kind::Colour ? StepWords::tr("Colour", "a step that can be undone: what it says")
                                  : StepWords::tr("Alliances", "a step that can be undone: areas or nodes");
}

QString arrangementWords(network::Arrangement arrangement)
{
    switch (arrangement) {
    case network::Arrangement::Free:
        return StepWords::tr("Free", "arrangement of the network: by ties alone");
    case network::Arrangement::Matrix:
        return StepWords::tr("Layers × countries", "arrangement of the network");
    case network::Arrangement::Circle:
        return StepWords::tr("Circle", "arrangement of the network");
    case network::Arrangement::TimeLine:
        return StepWords::tr("Time line", "arrangement of the network");
    }
    return {};
}

/// What such a step led to.
QString lookWords(Kind kind, const network::Look& look)
{
    if (kind == Kind::Arrange)
        return arrangementWords(look.arrangement);
    if (kind == Kind::Colour)
        return look.colouring == network::Colouring::Layer ? StepWords::tr("Layer", "what colours say")
                                                           : StepWords::tr("Country", "what colours say");
    return look.areas ? StepWords::tr("as areas", "how alliances are drawn")
                      : StepWords::tr("as nodes", "how alliances are drawn");
}

bool isOfLook(Kind kind)
{
    return kind == Kind::Arrange || kind == Kind::Colour || kind == Kind::Alliances;
}

} // namespace

QString StepWords::action(Kind kind)
{
    if (isOfLook(kind))
        return lookAction(kind);
    return kind < Kind::Hide ? choosingAction(kind) : hidingAction(kind);
}

/// Of filtering, standing out and selecting.
QString StepWords::choosingAction(Kind kind)
{
    switch (kind) {
    case Kind::Filter:
        return tr("Filter", "a step that can be undone");
    case Kind::Months:
        return tr("Months", "a step that can be undone: which months are shown");
    case Kind::Playback:
        return tr("Playback", "a step that can be undone: the news played day by day");
    case Kind::Focus:
        return tr("Focus on neighbours");
    case Kind::LeaveFocus:
        return tr("Leave focus");
    case Kind::Path:
        return tr("Path", "a step that can be undone: the way between two companies");
    case Kind::Partners:
        return tr("Common partners");
    case Kind::Select:
        return tr("Select", "a step that can be undone: several companies at once");
    case Kind::Deselect:
        return tr("Deselect", "a step that can be undone: several companies at once");
    case Kind::Grow:
        return tr("Grow selection");
    case Kind::Shrink:
        return tr("Shrink selection");
    case Kind::Invert:
        return tr("Invert selection");
    case Kind::Bridges:
        return tr("Show bridges");
    default:
        return {};
    }
}

/// Of hiding, placing and opening.
QString StepWords::hidingAction(Kind kind)
{
    switch (kind) {
    case Kind::Hide:
        return tr("Hide", "companies or a tie of the network");
    case Kind::HideTie:
        return tr("Hide tie", "a step that can be undone");
    case Kind::Expand:
        return tr("Bring back neighbours and ties");
    case Kind::Isolate:
        return tr("Isolate");
    case Kind::ShowAll:
        return tr("Show all hidden");
    case Kind::BringBack:
        return tr("Show", "a step that can be undone: something that was hidden");
    case Kind::Pin:
        return tr("Pin");
    case Kind::Unpin:
        return tr("Unpin");
    case Kind::Restore:
        return tr("Open view");
    default:
        return {};
    }
}

QString StepWords::things(const std::vector<std::string>& keys, int count, const atlas::Atlas& atlas,
                          text::Language language)
{
    if (count == 0)
        return {};
    QStringList names;
    for (const std::string& key : keys) {
        if (const atlas::Entity* entity = atlas.find(key))
            names << Words::entityName(*entity, language);
    }
    if (names.size() != count)
        //: how many nodes of the network something was done to
        return tr("%n companies", "", count);
    return names.join(tr(", ", "between the words of a list"));
}

QString StepWords::filters(const network::Filter& before, const network::Filter& after,
                           const atlas::Atlas& atlas, text::Language language)
{
    for (const FilterWords::Part part : FilterWords::parts()) {
        if (FilterWords::differ(part, before, after))
            return FilterWords::words(part, after, atlas, language);
    }
    return {};
}

QString StepWords::tie(const network::TieKey& key, const atlas::Atlas& atlas, text::Language language)
{
    const std::optional<atlas::RelationId> tie = network::findTie(atlas, key);
    if (!tie)
        return {};
    //: one tie: %1 is its two companies ("Kakao → OpenAI"), %2 what it is ("Partnership")
    return tr("%1, %2", "the ends of a tie and its kind")
        .arg(Words::pair(atlas, atlas[*tie], language), Words::relationType(key.type));
}

/// The one that the later state hides and the earlier does not.
QString StepWords::hiddenTie(const network::Exploration& before, const network::Exploration& after,
                             const atlas::Atlas& atlas, text::Language language)
{
    for (const network::TieKey& key : after.hiddenTies) {
        if (!std::binary_search(before.hiddenTies.begin(), before.hiddenTies.end(), key))
            return tie(key, atlas, language);
    }
    return {};
}

QString StepWords::name(const models::ExplorationHistory::Change& change, const atlas::Atlas& atlas,
                        text::Language language)
{
    const network::Exploration& before = change.before;
    const network::Exploration& after = change.after;
    QString what;
    if (change.step.kind == Kind::Filter)
        what = after.filter == network::Filter{} ? tr("none", "no filters")
                                                 : filters(before.filter, after.filter, atlas, language);
    else if (change.step.kind == Kind::Months)
        what = FilterWords::words(FilterWords::Part::Months, after.filter, atlas, language);
    else if (change.step.kind == Kind::HideTie)
        what = hiddenTie(before, after, atlas, language);
    else if (isOfLook(change.step.kind))
        what = lookWords(change.step.kind, after.look);
    else
        what = things(change.step.keys, change.step.count, atlas, language);
    if (change.step.kind == Kind::Focus && after.focus.steps > 1)
        //: %1 is whose neighbours stand out, %n how many steps away they may be
        what = tr("%1, %n steps", "", after.focus.steps).arg(what);
    const QString done = action(change.step.kind);
    //: a step that can be undone: %1 is what was done ("Hide"), %2 what it was done to ("NAVER")
    return what.isEmpty() ? done : tr("%1 – %2").arg(done, what);
}

} // namespace atlas::ui
