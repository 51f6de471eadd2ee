#pragma once

#include "text/table.h"

namespace atlas::extract {

using text::listOf;
using text::parseTable;
using text::partsOf;
using text::readTables;
using text::Row;
using text::Rows;
using text::Table;
using text::tableProblem;

} // namespace atlas::extract
