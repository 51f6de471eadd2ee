#pragma once

#include "exchange/networkdata.h"

namespace atlas::exchange {

/// Ties as a table for spreadsheets: CSV by RFC 4180, UTF-8 with a byte-order mark (without one a spreadsheet
/// takes Hangul for another encoding), a row for each sentence that states a tie, and one for a tie that has
/// none. Text stands in it to the letter. Names are in a language, and in the other one in the last columns.
std::string toCsv(const NetworkData&, text::Language = text::Language::Korean);

/// Nodes, edges and articles as one JSON object, UTF-8; evidence names its article by its index.
std::string toJson(const NetworkData&);

} // namespace atlas::exchange
