#include "network/tiekey.h"

#include "atlas/filedties.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas::network {

TieKey tieKeyOf(const atlas::Atlas& atlas, const atlas::Relation& relation)
{
    TieKey key{relation.type, atlas[relation.source].key, atlas[relation.target].key};
    const bool directed = atlas::isDirected(relation);
    if (!directed && key.target < key.source)
        std::swap(key.source, key.target);
    key.otherwise = directed != extract::isDirected(relation.type);
    return key;
}

std::optional<atlas::RelationId> findTie(const atlas::Atlas& atlas, const TieKey& key)
{
    const atlas::Entity* source = atlas.find(key.source);
    const atlas::Entity* target = atlas.find(key.target);
    if (!source || !target)
        return std::nullopt;
    const bool fewer = source->relations.size() <= target->relations.size();
    const std::vector<atlas::RelationId>& ties = fewer ? source->relations : target->relations;
    const auto found = std::find_if(ties.begin(), ties.end(), [&](atlas::RelationId id) {
        const atlas::Relation& tie = atlas[id];
        const bool along = tie.source == source->id && tie.target == target->id;
        const bool against = tie.source == target->id && tie.target == source->id;
        const bool directed = atlas::isDirected(tie);
        return tie.type == key.type && (along || (against && !directed)) &&
               key.otherwise == (directed != extract::isDirected(tie.type));
    });
    return found == ties.end() ? std::nullopt : std::optional(*found);
}

} // namespace atlas::network
