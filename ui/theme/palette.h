#pragma once

#include "extract/facts.h"

#include <QColor>

#include <cstddef>
#include <span>

namespace atlas::ui {

enum class Scheme
{
    Light,
    Dark,
};

/// Of two colours, 1 … 21, as WCAG 2.1 defines it.
double contrast(const QColor&, const QColor&);

/// The colours of one scheme by role. Text meets WCAG AA on window, panel and soft accent; `faint` is for
/// what is never needed. Meaning never rests on colour alone; nodes of two layers, of
/// two categories, and ties that no other sign tells apart, differ by CIEDE2000 ≥ 7 for dichromats too
/// (tests/ui/theme).
struct Palette
{
    Scheme scheme = Scheme::Light;
    QColor window, panel, line, text, muted, faint;
    QColor accent, accentSoft; ///< selection, and its ground
    QColor flash;              ///< ground of the evidence sentence
    QColor hover;
    bool layersTold = true; ///< whether entity() says the layer; not where colours say something else

    QColor layer(extract::Layer) const;
    QColor institution() const;
    /// Of things of one kind, such as countries, for the first so many; the institution's for all others.
    static constexpr std::size_t categories = 8;
    QColor category(std::size_t) const;
    QColor relation(extract::RelationType) const;
    /// By kind and first layer; companies without a layer, people and what no kind is known of take the
    /// institution's grey, and so does everything while no colour is to tell of layers.
    QColor entity(extract::EntityKind, std::span<const extract::Layer>) const;
    /// A colour of marks for words: as much nearer to the text's as it takes to be read on any ground.
    QColor ink(const QColor&) const;
};

const Palette& palette(Scheme, bool layersTold = true);

} // namespace atlas::ui
