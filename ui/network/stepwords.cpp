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

QString colourWords(network::Colouring colouring)
{
    switch (colouring) {
    case network::Colouring::Layer:
        return StepWords::tr("Layer", "what colours say");
    case network::Colouring::Country:
        return StepWords::tr("Country", "what colours say");
    case network::Colouring::Community:
        return StepWords::tr("Community", "what colours say");
    }
    return {};
}

/// What such a step led to.
QString lookWords(Kind kind, const network::Look& look)
{
    if (kind == Kind::Arrange)
        return arrangementWords(look.arrangement);
    if (kind == Kind::Colour)
        return colourWords(look.colouring.value_or(network::Colouring::Layer));
    return look.areas ? StepWords::tr("as areas", "how alliances are drawn")
                      : StepWords::tr("as nodes", "how alliances are drawn");
}

bool isOfLook(Kind kind)
{
    return kind == Kind::Arrange || kind == Kind::Colour || kind == Kind::Alliances;
}

std::vector<FilterWords::Part> partsChanged(const models::ExplorationHistory::Change& change)
{
    std::vector<FilterWords::Part> parts = FilterWords::parts();
    std::erase_if(parts, [&change](FilterWords::Part part) {
        return !FilterWords::differ(part, change.before.filter, change.after.filter);
    });
    return parts;
}

/// Whether all that a step changed is then as it is without a filter.
bool clearsAlone(const models::ExplorationHistory::Change& change)
{
    const std::vector<FilterWords::Part> parts = partsChanged(change);
    return std::all_of(parts.begin(), parts.end(), [&change](FilterWords::Part part) {
        return FilterWords::isUsual(part, change.after.filter);
    });
}

} // namespace

QString StepWords::action(const Change& change)
{
    const Kind kind = change.step.kind;
    if (isOfLook(kind))
        return lookAction(kind);
    if (kind == Kind::Filter && clearsAlone(change))
        return tr("Clear filter", "a step that can be undone");
    if (kind == Kind::Months && change.before.filter.undated != change.after.filter.undated)
        return change.after.filter.undated ? tr("Show ties without a date", "a step that can be undone")
                                           : tr("Hide ties without a date", "a step that can be undone");
    if (kind == Kind::ShowAll && change.before.filter != change.after.filter)
        return tr("Show everything");
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

QString StepWords::things(const std::vector<std::string>& keys, const atlas::Atlas& atlas,
                          text::Language language)
{
    return things(models::Step::on(models::Step::Kind::Focus, keys, atlas), atlas, language);
}

QString StepWords::things(const models::Step& step, const atlas::Atlas& atlas, text::Language language)
{
    QStringList names;
    for (const std::string& key : step.keys) {
        if (const atlas::Entity* entity = atlas.find(key))
            names << Words::entityName(*entity, language);
    }
    if (names.size() == step.count)
        return names.join(tr(", ", "between the words of a list"));
    QStringList counts;
    if (step.others < step.count)
        //: how many nodes of the network something was done to
        counts << tr("%Ln companies", "", step.count - step.others);
    if (step.others > 0)
        //: how many nodes of the network that are no companies something was done to
        counts << tr("%Ln others", "", step.others);
    return counts.join(QStringLiteral(" · "));
}

/// What a step set, else what it cleared.
QString StepWords::filters(const Change& change, const atlas::Atlas& atlas, text::Language language)
{
    const bool clears = clearsAlone(change);
    QStringList words;
    for (const FilterWords::Part part : partsChanged(change)) {
        if (clears)
            words << FilterWords::words(part, change.before.filter, atlas, language);
        else if (words.isEmpty() && !FilterWords::isUsual(part, change.after.filter))
            words << FilterWords::words(part, change.after.filter, atlas, language);
    }
    if (words.size() > 2)
        return tr("all", "filters that were cleared");
    return words.join(tr(", ", "between the words of a list"));
}

QString StepWords::object(const Change& change, const atlas::Atlas& atlas, text::Language language)
{
    const network::Filter& after = change.after.filter;
    switch (change.step.kind) {
    case Kind::Filter:
        return filters(change, atlas, language);
    case Kind::Months:
        return change.before.filter.undated != after.undated
                   ? QString()
                   : FilterWords::words(FilterWords::Part::Months, after, atlas, language);
    case Kind::Playback:
        return after.toldUntil ? FilterWords::words(FilterWords::Part::Told, after, atlas, language)
                               : QString();
    default:
        break;
    }
    if (isOfLook(change.step.kind))
        return lookWords(change.step.kind, change.after.look);
    if (change.step.tie)
        return FilterWords::tie(*change.step.tie, atlas, language);
    return things(change.step, atlas, language);
}

QString StepWords::name(const Change& change, const atlas::Atlas& atlas, text::Language language)
{
    QString what = object(change, atlas, language);
    const int steps = change.after.focus.steps;
    if (change.step.kind == Kind::Focus && steps > 1 && !what.isEmpty())
        //: %1 is whose neighbours stand out, %Ln how many steps away they may be
        what = tr("%1, %Ln steps", "", steps).arg(what);
    const QString done = action(change);
    //: a step that can be undone: %1 is what was done ("Hide"), %2 what it was done to ("NAVER")
    return what.isEmpty() ? done : tr("%1 – %2").arg(done, what);
}

} // namespace atlas::ui
