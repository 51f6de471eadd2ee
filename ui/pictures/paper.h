#pragma once

#include "exchange/paper.h"
#include "ui/pictures/picture.h"

namespace atlas::ui {

/// Makes the picture fill a page at 300 dots to the inch, in whole pixels, lying where the content is wider
/// than it is high. On a larger page words and lines are larger too, so that it can hang on a wall.
void setPaper(PictureOptions&, exchange::Paper, const Picture&);

} // namespace atlas::ui
