#pragma once

#include "exchange/networkattributes.h"
#include "exchange/xmlevents.h"
#include "extract/lexicon.h"

#include <stop_token>
#include <vector>

namespace atlas::exchange {

/// Makes a network out of a file an equal of what was read from news: articles with facts that join like any
/// others, so that each tie still leads to words. Every article that the file quotes comes back with nothing
/// but its quotes, a line each in their order there, and knows whose they are and from where, so that the
/// network leaves again to the letter as it came; what the file states without a quote becomes lines of an
/// article that stands for the file ("A → B: label") and is marked as that, and so do nodes that no line
/// names. Names that the lexicon knows mean the same thing as in the news; what the file leaves out of them
/// the lexicon adds. `problems` of the reading become open problems of the file's own article. `source` is
/// the file's path; article ids begin with its stem, each once. Linear but for putting quotes in order.
std::vector<atlas::ReadArticle> articlesOf(const NetworkReading&, const std::string& source,
                                           const extract::Lexicon&);

/// Bytes of GraphML or GEXF to such articles. Problems: those of readGraphXml.
text::Result<std::vector<atlas::ReadArticle>> readNetwork(std::string_view bytes, const std::string& source,
                                                          const extract::Lexicon&, const ReadingOn& = {});

} // namespace atlas::exchange
