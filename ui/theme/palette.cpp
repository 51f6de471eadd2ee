#include "ui/theme/palette.h"

#include <array>

namespace atlas::ui {

namespace {

struct Pair
{
    QRgb light;
    QRgb dark;
    QColor in(Scheme scheme) const { return QColor(scheme == Scheme::Light ? light : dark); }
};

constexpr Pair infrastructure{0x3B6FB6, 0x6FA0E8};
constexpr Pair model{0x7E57B8, 0xB491EC};
constexpr Pair service{0x16877A, 0x4CC4B3};
constexpr Pair solution{0xB87514, 0xE3A94B};
constexpr Pair channel{0xB8486E, 0xE5819F};
constexpr Pair institutional{0x6B7785, 0x93A0AE};

constexpr Pair partnership{0x5F7387, 0x93A6BA};
constexpr Pair investment{0x2F8F57, 0x62C48B};
constexpr Pair merger{0xB5532B, 0xE28A5F};
constexpr Pair competition{0xC8373B, 0xF07276};
constexpr Pair membership{0x8C6FB5, 0xBCA0E4};
constexpr Pair ownership{0x44556A, 0xA7B7C9};
constexpr Pair unstated{0x8B8B8B, 0x8E8E8E};
constexpr Pair talks{0x8794A2, 0x7E8B99};

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
        return service.in(scheme);
    case extract::RelationType::Competition:
    case extract::RelationType::Dispute:
        return competition.in(scheme);
    case extract::RelationType::Talks:
        return talks.in(scheme);
    case extract::RelationType::Develops:
        return solution.in(scheme);
    case extract::RelationType::Unstated:
        return unstated.in(scheme);
    }
    return partnership.in(scheme);
}

QColor Palette::entity(extract::EntityKind kind, std::span<const extract::Layer> layers) const
{
    const bool layered = kind == extract::EntityKind::Company || kind == extract::EntityKind::Product ||
                         kind == extract::EntityKind::Unstated;
    return layered && !layers.empty() ? layer(layers.front()) : institution();
}

const Palette& palette(Scheme scheme)
{
    static const std::array<Palette, 2> palettes{make(Scheme::Light), make(Scheme::Dark)};
    return palettes[scheme == Scheme::Light ? 0 : 1];
}

} // namespace atlas::ui
