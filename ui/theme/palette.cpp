#include "ui/theme/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas::ui {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    QColor in(Scheme scheme) const { return QColor(scheme == Scheme::Light ? light : dark); }
};

// Between these, what dichromats see was measured: hues next to each other differ in lightness. They were
// found by annealing from the design's, none farther from its own than CIEDE2000 7.
constexpr Pair infrastructure{0x537ECE, 0x5E8CC7};
constexpr Pair model{0x69489E, 0xCAABFF};
constexpr Pair service{0x0E7467, 0x74CEB5};
constexpr Pair solution{0xBF7B1D, 0xE7B15A};
constexpr Pair channel{0xBE3F6D, 0xE37283};
constexpr Pair institutional{0x79838F, 0x92A2B3};

// beyond the layers, where more things than these are told apart
constexpr Pair olive{0x636806, 0x889132};
constexpr Pair earth{0x6C443A, 0xF0E2BA};
constexpr Pair mauve{0xA08AB7, 0x8A6E90};

constexpr Pair partnership{0x5F718B, 0x95A6B8};
constexpr Pair investment{0x479F69, 0x75BB8D};
constexpr Pair merger{0xA84010, 0xE18B4E};
constexpr Pair competition{0xDC3640, 0xE25B63};
constexpr Pair membership{0x8F71BC, 0xB89DEF};
constexpr Pair ownership{0x34475C, 0xB9CAE2};
constexpr Pair unstated{0x8F908A, 0x93928E};
constexpr Pair talks{0x8196A9, 0x6B7F91};
constexpr Pair supply{0x097869, 0x6AE9C9};
constexpr Pair development{0xD17D0C, 0xFFC252};

Palette make(Scheme scheme)
{
    const auto pick = [scheme](QRgb light, QRgb dark) { return Pair{light, dark}.in(scheme); };
    Palette p;
    p.scheme = scheme;
    p.window = pick(0xF6F7F9, 0x14181D);
    p.panel = pick(0xFFFFFF, 0x1B2027);
    p.line = pick(0xE1E5EA, 0x2C343D);
    p.text = pick(0x1B222B, 0xE7EBF0);
    p.muted = pick(0x5C6875, 0xA3AEBA);
    p.faint = pick(0x98A2AE, 0x6E7A87);
    p.accent = pick(0x2457C5, 0x7DA5FF);
    p.accentSoft = pick(0xE6EDFB, 0x22314F);
    p.flash = pick(0xFFF3C4, 0x4A4016);
    p.hover = pick(0xF0F3F7, 0x232A33);
    return p;
}

} // namespace

QColor Palette::layer(extract::Layer layer) const
{
    switch (layer) {
    case extract::Layer::Model:
        return model.in(scheme);
    case extract::Layer::Infrastructure:
        return infrastructure.in(scheme);
    case extract::Layer::Service:
        return service.in(scheme);
    case extract::Layer::Solution:
        return solution.in(scheme);
    case extract::Layer::Channel:
        return channel.in(scheme);
    }
    return institution();
}

QColor Palette::institution() const
{
    return institutional.in(scheme);
}

QColor Palette::category(std::size_t i) const
{
    constexpr Pair all[categories]{infrastructure, channel, service, solution, model, olive, earth, mauve};
    return i < categories ? all[i].in(scheme) : institution();
}

QColor Palette::relation(extract::RelationType type) const
{
    switch (type) {
    case extract::RelationType::Partnership:
        return partnership.in(scheme);
    case extract::RelationType::Investment:
        return investment.in(scheme);
    case extract::RelationType::Acquisition:
    case extract::RelationType::Merger:
        return merger.in(scheme);
    case extract::RelationType::Membership:
        return membership.in(scheme);
    case extract::RelationType::Ownership:
        return ownership.in(scheme);
    case extract::RelationType::Supply:
        return supply.in(scheme);
    case extract::RelationType::Competition:
    case extract::RelationType::Dispute:
        return competition.in(scheme);
    case extract::RelationType::Talks:
        return talks.in(scheme);
    case extract::RelationType::Develops:
        return development.in(scheme);
    case extract::RelationType::Unstated:
        return unstated.in(scheme);
    }
    return partnership.in(scheme);
}

QColor Palette::entity(extract::EntityKind kind, std::span<const extract::Layer> layers) const
{
    const bool layered = kind == extract::EntityKind::Company || kind == extract::EntityKind::Product ||
                         kind == extract::EntityKind::Unstated;
    return layersTold && layered && !layers.empty() ? layer(layers.front()) : institution();
}

QColor Palette::ink(const QColor& colour) const
{
    constexpr double readable = 4.5;
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const float share = static_cast<float>(i) / steps;
        const auto mixed = [share](float a, float b) { return a + (b - a) * share; };
        const QColor nearer =
            QColor::fromRgbF(mixed(colour.redF(), text.redF()), mixed(colour.greenF(), text.greenF()),
                             mixed(colour.blueF(), text.blueF()));
        const auto isReadable = [&](const QColor& ground) { return contrast(nearer, ground) >= readable; };
        if (isReadable(panel) && isReadable(hover) && isReadable(window) && isReadable(accentSoft))
            return nearer.toRgb();
    }
    return text;
}

double contrast(const QColor& one, const QColor& other)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](float c) {
            const auto v = static_cast<double>(c);
            return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
               0.0722 * linear(colour.blueF());
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const Palette& palette(Scheme scheme, bool layersTold)
{
    const auto without = [](Palette palette) {
        palette.layersTold = false;
        return palette;
    };
    static const std::array<Palette, 2> palettes{make(Scheme::Light), make(Scheme::Dark)};
    static const std::array<Palette, 2> plain{without(palettes[0]), without(palettes[1])};
    return (layersTold ? palettes : plain)[scheme == Scheme::Light ? 0 : 1];
}

} // namespace atlas::ui
