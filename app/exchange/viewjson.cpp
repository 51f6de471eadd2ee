#include "exchange/viewjson.h"

#include "extract/facts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <span>

namespace atlas::exchange {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr int version = 1;
constexpr std::size_t mostItems = 1'000'000; ///< of one list
constexpr std::size_t longestText = 1'000;   ///< bytes
constexpr int deepest = 4;
constexpr double furthest = 1e7; ///< positions
constexpr const char* versionMember = "alliance_atlas_view";
constexpr const char* otherwise = "otherwise directed"; ///< of a tie, than its kind

constexpr std::array<std::string_view, network::nodeClassCount> classNames{
    "model", "infrastructure", "service", "solution", "channel", "institution", "unsorted", "unstated"};
constexpr std::array<std::string_view, 3> colouringNames{"layer", "country", "community"};
constexpr std::array<std::string_view, 2> allianceNames{"nodes", "areas"};

std::string_view className(int index)
{
    return classNames[static_cast<std::size_t>(index)];
}
std::string_view typeName(int index)
{
    return extract::relationTypeName(static_cast<extract::RelationType>(index));
}
std::string_view statusName(int index)
{
    return extract::statusName(static_cast<extract::Status>(index));
}
std::string_view kindName(int index)
{
    return extract::entityKindName(static_cast<extract::EntityKind>(index));
}
using NameOf = std::string_view (*)(int);

bool is(const json& value, std::string_view name)
{
    return value.is_string() && value.get_ref<const std::string&>() == name;
}

void writeBits(ordered_json& out, const char* member, std::uint32_t bits, std::uint32_t usual, int count,
               NameOf nameOf)
{
    if (bits == usual)
        return;
    ordered_json names = ordered_json::array();
    for (int i = 0; i < count; ++i) {
        if ((bits >> i & 1u) != 0)
            names.push_back(nameOf(i));
    }
    out[member] = std::move(names);
}

void writeDate(ordered_json& out, const char* member, const std::optional<text::PartialDate>& date)
{
    if (date)
        out[member] = date->iso();
}

void writeList(ordered_json& out, const char* member, const std::vector<std::string>& list)
{
    if (!list.empty())
        out[member] = list;
}

void writeTies(ordered_json& out, const char* member, const std::vector<network::TieKey>& ties)
{
    for (const network::TieKey& tie : ties) {
        ordered_json row = {extract::relationTypeName(tie.type), tie.source, tie.target};
        if (tie.otherwise)
            row.push_back(otherwise);
        out[member].push_back(std::move(row));
    }
}

ordered_json written(const network::Filter& filter)
{
    const network::Filter usual;
    ordered_json out = ordered_json::object();
    writeBits(out, "types", filter.types, usual.types, extract::relationTypeCount, typeName);
    writeBits(out, "statuses", filter.statuses, usual.statuses, extract::statusCount, statusName);
    writeBits(out, "layers", filter.classes, usual.classes, network::nodeClassCount, className);
    writeBits(out, "kinds", filter.kinds, usual.kinds, extract::entityKindCount, kindName);
    if (filter.minimumConfidence != usual.minimumConfidence)
        out["minimum_confidence"] = filter.minimumConfidence;
    if (filter.minimumEvidence != usual.minimumEvidence)
        out["minimum_evidence"] = filter.minimumEvidence;
    writeList(out, "hidden_countries", filter.hiddenCountries);
    writeList(out, "articles", filter.articles);
    writeDate(out, "from", filter.from);
    writeDate(out, "to", filter.to);
    writeDate(out, "told_until", filter.toldUntil);
    if (filter.undated)
        out["undated"] = true;
    writeList(out, "also_things", filter.alsoThings);
    writeTies(out, "also_ties", filter.alsoTies);
    return out;
}

bool isFinite(network::Point p)
{
    return std::isfinite(p.x) && std::isfinite(p.y);
}

void writeExploration(ordered_json& out, const network::Exploration& exploration)
{
    out["filter"] = written(exploration.filter);
    writeList(out, "hidden", exploration.hidden);
    writeTies(out, "hidden_ties", exploration.hiddenTies);
    writeList(out, "isolated", exploration.isolated);
    const network::Focus& focus = exploration.focus;
    if (focus != network::Focus{})
        out["focus"] = {{"centres", focus.centres},   {"steps", focus.steps},     {"path", focus.path},
                        {"partners", focus.partners}, {"bridges", focus.bridges}, {"back", focus.back}};
    if (exploration.marks != network::Marks{})
        out["marked"] = {{"seeds", exploration.marks.seeds}, {"steps", exploration.marks.steps}};
    for (const network::Pin& pin : exploration.pins) {
        if (isFinite(pin.at) && isFinite(pin.from))
            out["pins"].push_back({pin.key, pin.at.x, pin.at.y, pin.from.x, pin.from.y});
    }
}

/// Takes members out of JSON that anyone may have written; remembers the first that is wrong.
class Taker
{
public:
    const std::string& wrong() const { return m_wrong; }

    /// Calls `take` with the member where there is one; what it returns says whether the value will do.
    void member(const json& from, const char* name, const std::function<bool(const json&)>& take)
    {
        const auto found = from.find(name);
        if (m_wrong.empty() && found != from.end() && !take(*found))
            m_wrong = name;
    }

    void boolean(const json& from, const char* name, bool& to)
    {
        member(from, name, [&to](const json& value) {
            if (value.is_boolean())
                to = value.get<bool>();
            return value.is_boolean();
        });
    }

    void whole(const json& from, const char* name, int& to, int least, int most)
    {
        member(from, name, [&](const json& value) {
            if (!value.is_number_integer() || value < least || value > most)
                return false;
            to = value.get<int>();
            return true;
        });
    }

    void number(const json& from, const char* name, double& to, double least, double most)
    {
        member(from, name, [&](const json& value) {
            if (!value.is_number() || !(value.get<double>() >= least) || !(value.get<double>() <= most))
                return false;
            to = value.get<double>();
            return true;
        });
    }

    /// By its place among the names.
    void oneOf(const json& from, const char* name, int& to, std::span<const std::string_view> names)
    {
        member(from, name, [&](const json& value) {
            const auto at = std::find_if(names.begin(), names.end(),
                                         [&value](std::string_view known) { return is(value, known); });
            if (at != names.end())
                to = static_cast<int>(at - names.begin());
            return at != names.end();
        });
    }

    void date(const json& from, const char* name, std::optional<text::PartialDate>& to, bool month)
    {
        member(from, name, [&](const json& value) {
            if (!value.is_string())
                return false;
            to = text::PartialDate::fromIso(value.get_ref<const std::string&>());
            return to && (!month || (to->month != 0 && to->day == 0));
        });
    }

    void list(const json& from, const char* name, std::vector<std::string>& to)
    {
        member(from, name, [&to](const json& value) {
            if (!value.is_array() || value.size() > mostItems)
                return false;
            for (const json& item : value) {
                if (!item.is_string() || item.get_ref<const std::string&>().size() > longestText)
                    return false;
                to.push_back(item.get<std::string>());
            }
            std::sort(to.begin(), to.end());
            to.erase(std::unique(to.begin(), to.end()), to.end());
            return true;
        });
    }

    /// All names together are all bits, so that it equals what shows everything.
    void bits(const json& from, const char* name, std::uint32_t& to, int count, NameOf nameOf)
    {
        member(from, name, [&](const json& value) {
            if (!value.is_array() || value.size() > mostItems)
                return false;
            std::uint32_t bits = 0;
            for (const json& item : value) {
                int at = 0;
                while (at < count && !is(item, nameOf(at)))
                    ++at;
                if (at == count)
                    return false;
                bits |= 1u << at;
            }
            to = bits == (1u << count) - 1 ? ~0u : bits;
            return true;
        });
    }

    /// Rows of a kind of tie and the keys of its ends, and a word where its direction is not that of its
    /// kind.
    void ties(const json& from, const char* name, std::vector<network::TieKey>& to)
    {
        member(from, name, [&to](const json& value) {
            if (!value.is_array() || value.size() > mostItems)
                return false;
            for (const json& row : value) {
                const auto type =
                    isTie(row) ? extract::relationTypeFromName(row[0].get<std::string>()) : std::nullopt;
                if (!type)
                    return false;
                to.push_back({*type, row[1].get<std::string>(), row[2].get<std::string>(), row.size() == 4});
            }
            std::sort(to.begin(), to.end());
            to.erase(std::unique(to.begin(), to.end()), to.end());
            return true;
        });
    }

    /// Rows of a key and numbers. They are sorted by key; of several with one key the first is kept.
    template<typename Row>
    void rows(const json& from, const char* name, std::vector<Row>& to, std::size_t numbers,
              Row (*make)(std::string, const std::vector<float>&))
    {
        member(from, name, [&](const json& value) {
            if (!value.is_array() || value.size() > mostItems)
                return false;
            for (const json& row : value) {
                if (!isRow(row, numbers))
                    return false;
                std::vector<float> values;
                for (std::size_t i = 1; i <= numbers; ++i)
                    values.push_back(row[i].get<float>());
                to.push_back(make(row[0].get<std::string>(), values));
            }
            std::stable_sort(to.begin(), to.end(), [](const Row& a, const Row& b) { return a.key < b.key; });
            to.erase(
                std::unique(to.begin(), to.end(), [](const Row& a, const Row& b) { return a.key == b.key; }),
                to.end());
            return true;
        });
    }

private:
    static bool isTie(const json& row)
    {
        const auto isText = [](const json& part) {
            return part.is_string() && part.get_ref<const std::string&>().size() <= longestText;
        };
        return row.is_array() && (row.size() == 3 || (row.size() == 4 && row[3] == otherwise)) &&
               std::all_of(row.begin(), row.end(), isText);
    }

    static bool isRow(const json& row, std::size_t numbers)
    {
        return row.is_array() && row.size() == numbers + 1 && row[0].is_string() &&
               row[0].get_ref<const std::string&>().size() <= longestText &&
               std::all_of(row.begin() + 1, row.end(), [](const json& value) {
                   return value.is_number() && std::abs(value.get<double>()) <= furthest;
               });
    }

    std::string m_wrong;
};

void take(Taker& taker, const json& from, network::Filter& filter)
{
    taker.bits(from, "types", filter.types, extract::relationTypeCount, typeName);
    taker.bits(from, "statuses", filter.statuses, extract::statusCount, statusName);
    taker.bits(from, "layers", filter.classes, network::nodeClassCount, className);
    taker.bits(from, "kinds", filter.kinds, extract::entityKindCount, kindName);
    taker.number(from, "minimum_confidence", filter.minimumConfidence, 0, 1);
    taker.whole(from, "minimum_evidence", filter.minimumEvidence, 1, 1'000'000);
    taker.list(from, "hidden_countries", filter.hiddenCountries);
    taker.list(from, "articles", filter.articles);
    taker.date(from, "from", filter.from, true);
    taker.date(from, "to", filter.to, true);
    taker.date(from, "told_until", filter.toldUntil, false);
    taker.boolean(from, "undated", filter.undated);
    taker.list(from, "also_things", filter.alsoThings);
    taker.ties(from, "also_ties", filter.alsoTies);
}

void take(Taker& taker, const json& from, network::Exploration& exploration)
{
    const auto inside = [&](const char* name, auto takeMembers) {
        taker.member(from, name, [&](const json& value) {
            if (value.is_object())
                takeMembers(value);
            return value.is_object();
        });
    };
    inside("filter", [&](const json& value) { take(taker, value, exploration.filter); });
    taker.list(from, "hidden", exploration.hidden);
    taker.ties(from, "hidden_ties", exploration.hiddenTies);
    taker.list(from, "isolated", exploration.isolated);
    inside("focus", [&](const json& value) {
        taker.list(value, "centres", exploration.focus.centres);
        taker.whole(value, "steps", exploration.focus.steps, 1, network::Focus::furthest);
        taker.boolean(value, "path", exploration.focus.path);
        taker.boolean(value, "partners", exploration.focus.partners);
        taker.boolean(value, "bridges", exploration.focus.bridges);
        taker.boolean(value, "back", exploration.focus.back);
    });
    inside("marked", [&](const json& value) {
        taker.list(value, "seeds", exploration.marks.seeds);
        taker.whole(value, "steps", exploration.marks.steps, 0, network::Marks::furthest);
    });
    taker.rows<network::Pin>(from, "pins", exploration.pins, 4,
                             [](std::string key, const std::vector<float>& at) {
                                 return network::Pin{std::move(key), {at[0], at[1]}, {at[2], at[3]}};
                             });
}

void take(Taker& taker, const json& from, network::Look& look)
{
    taker.member(from, "arrangement", [&look](const json& value) {
        const auto arrangement = value.is_string()
                                     ? network::arrangementFromName(value.get_ref<const std::string&>())
                                     : std::nullopt;
        look.arrangement = arrangement.value_or(look.arrangement);
        return arrangement.has_value();
    });
    int colouring = -1;
    taker.oneOf(from, "colouring", colouring, colouringNames);
    if (colouring >= 0)
        look.colouring = static_cast<network::Colouring>(colouring);
    int areas = look.areas ? 1 : 0;
    taker.oneOf(from, "alliances", areas, allianceNames);
    look.areas = areas != 0;
}

void take(Taker& taker, const json& from, network::View& view)
{
    take(taker, from, view.exploration);
    take(taker, from, view.exploration.look);
    taker.rows<network::Place>(from, "places", view.places, 2,
                               [](std::string key, const std::vector<float>& at) {
                                   return network::Place{std::move(key), {at[0], at[1]}};
                               });
    taker.member(from, "sight", [&](const json& value) {
        network::Sight& sight = view.sight.emplace();
        taker.number(value, "x", sight.x, -furthest, furthest);
        taker.number(value, "y", sight.y, -furthest, furthest);
        taker.number(value, "zoom", sight.zoom, 1e-4, 1e4);
        return value.is_object();
    });
}

/// Whether brackets outside of strings are nested no deeper than a view needs, before anything is built.
bool isShallow(std::string_view text)
{
    int depth = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inside && c == '\\')
            ++i;
        else if (c == '"')
            inside = !inside;
        else if (!inside && (c == '{' || c == '['))
            ++depth;
        else if (!inside && (c == '}' || c == ']'))
            --depth;
        if (depth > deepest)
            return false;
    }
    return true;
}

} // namespace

std::string writeView(const network::View& view)
{
    ordered_json out;
    out[versionMember] = version;
    const network::Look& look = view.exploration.look;
    out["arrangement"] = network::arrangementName(look.arrangement);
    if (look.colouring)
        out["colouring"] = colouringNames[static_cast<std::size_t>(*look.colouring)];
    out["alliances"] = allianceNames[look.areas ? 1 : 0];
    writeExploration(out, view.exploration);
    for (const network::Place& place : view.places) {
        if (isFinite(place.at))
            out["places"].push_back({place.key, place.at.x, place.at.y});
    }
    if (view.sight)
        out["sight"] = {{"x", view.sight->x}, {"y", view.sight->y}, {"zoom", view.sight->zoom}};
    return out.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

text::Result<network::View> readView(std::string_view text)
{
    if (text.size() > mostViewBytes)
        return text::Problem{"view.too-large", {}, {std::to_string(mostViewBytes)}};
    if (!isShallow(text))
        return text::Problem{"view.json", {}, {}};
    const json from = json::parse(text, nullptr, false);
    if (!from.is_object())
        return text::Problem{"view.json", {}, {}};
    if (const auto stated = from.find(versionMember); stated == from.end() || *stated != version)
        return text::Problem{"view.version", {}, {}};
    Taker taker;
    network::View view;
    take(taker, from, view);
    if (!taker.wrong().empty())
        return text::Problem{"view.member", {}, {taker.wrong()}};
    return view;
}

} // namespace atlas::exchange
