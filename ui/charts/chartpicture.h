#pragma once

#include "figures/series.h"
#include "text/language.h"
#include "ui/charts/barchartmodel.h"
#include "ui/pictures/picture.h"

namespace atlas::ui {

/// The chart as a picture that may leave the program; drawn by what draws the screen. Names, sums and dates
/// in the language given, other words in the interface's. Its `paint` is for the GUI thread. Keeps no
/// reference to the atlas.
Picture chartPicture(const figures::Series&, const atlas::Atlas&, const ChartOptions&, text::Language);

} // namespace atlas::ui
