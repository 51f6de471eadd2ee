#include "atlas/filedties.h"

#include <algorithm>

namespace atlas::atlas {

namespace {

bool isDirected(extract::RelationType type, std::string_view frame)
{
    if (type == extract::RelationType::Unstated)
        return frame == directedFileFrame;
    return extract::isDirected(type) && frame != undirectedFileFrame;
}

} // namespace

bool isDirected(const Relation& relation)
{
    return isDirected(relation.type,
                      relation.evidence.empty() ? std::string_view() : relation.evidence.front().words.frame);
}

bool isDirected(const extract::RelationFact& fact)
{
    return isDirected(fact.type, fact.evidence.empty() ? std::string_view() : fact.evidence.front().frame);
}

bool hasStatus(const Relation& relation)
{
    return relation.evidence.empty() || !std::ranges::all_of(relation.evidence, [](const Evidence& evidence) {
               return evidence.rule == bareFileRule;
           });
}

} // namespace atlas::atlas
