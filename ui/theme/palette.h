#pragma once

#include "extract/facts.h"

#include <QColor>

#include <span>

namespace atlas::ui {

enum class Scheme
{
    Light,
    Dark,
};

/// The colours of one scheme by role. Text meets WCAG AA on window, panel and soft accent; `faint` is for
/// what is never needed. Meaning never rests on colour alone.
struct Palette
{
    Scheme scheme = Scheme::Light;
    QColor window, panel, line, text, muted, faint;
    QColor accent, accentSoft; ///< selection, and its ground
    QColor flash;              ///< ground of the evidence sentence
    QColor hover;

    QColor layer(extract::Layer) const;
    QColor institution() const;
    QColor relation(extract::RelationType) const;
    /// By kind and first layer; companies without a layer, people and what no kind is known of take the
    /// institution's grey.
    QColor entity(extract::EntityKind, std::span<const extract::Layer>) const;
};

const Palette& palette(Scheme);

} // namespace atlas::ui
