#pragma once

#include "ui/network/networkscene.h"
#include "ui/network/viewport.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

namespace atlas::ui {

/// A heading of a time line where it stands.
struct TimeHeading
{
    std::size_t band = 0; ///< of the scene
    QString words;
    QRectF room; ///< of the words, in one of the two lines
};

/// What is told in the two lines above a time line: months and their dates where these have room, else years
/// and dates, else years and months, else years. All are told in full or not at all, and none meets another;
/// the upper ones begin where their month or year does, the lower ones stay within theirs; of dates that have
/// no room beside each other the one with more ties is told.
struct TimeHeadings
{
    network::Band::Of upper = network::Band::Of::Year;
    network::Band::Of lower = network::Band::Of::Month;
    std::vector<TimeHeading> told;
};

/// `top`: of the picture, for both lines; `font` as they are set.
TimeHeadings timeHeadings(const NetworkScene&, const Viewport&, const QRectF& top, const QFont& font);

} // namespace atlas::ui
