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

// Between these, what dichromats see was measured: hues next to each other differ in lightness.
constexpr Pair infrastructure{0x2976DD, 0x7198C2};
constexpr Pair model{0x7654A1, 0xBC94F8};
constexpr Pair service{0x278473, 0x72C7B4};
constexpr Pair solution{0xB97406, 0xE5A94B};
constexpr Pair channel{0xB9496C, 0xE37E95};
constexpr Pair institutional{0x68778A, 0x96A6B7};

// beyond the layers, where more things than these are told apart
constexpr Pair olive{0x5F6300, 0x84902A};
constexpr Pair earth{0x6C433A, 0xE0D6B4};
constexpr Pair mauve{0x9F80B4, 0x8D6F92};

constexpr Pair partnership{0x5F7387, 0x93A6BA};
constexpr Pair investment{0x2E9359, 0x6EBD86};
constexpr Pair merger{0xB35329, 0xEB865C};
constexpr Pair competition{0xC8373B, 0xF07276};
constexpr Pair membership{0x8C6FB5, 0xBCA0E4};
constexpr Pair ownership{0x44556A, 0xA7B7C9};
constexpr Pair unstated{0x8B8B8B, 0x8E8E8E};
constexpr Pair talks{0x8794A2, 0x7E8B99};
constexpr Pair supply{0x187A75, 0x5DD1BA};
constexpr Pair development{0xB87514, 0xE9AC46};

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
