#pragma once

#include "atlas/atlas.h"

namespace atlas::tests {

/// An invented atlas: six companies, an alliance, a product and a person.
inline constexpr auto lonely = static_cast<atlas::EntityId>(5);

inline atlas::Entity sampleEntity(std::uint32_t id, extract::EntityKind kind, const char* country,
                                  std::vector<extract::Layer> layers)
{
    atlas::Entity e;
    e.id = static_cast<atlas::EntityId>(id);
    e.key = "sample" + std::to_string(id);
    e.kind = kind;
    e.country = country;
    e.layers = std::move(layers);
    return e;
}

inline atlas::Relation sampleRelation(std::uint32_t id, std::uint32_t source, std::uint32_t target,
                                      extract::RelationType type, short month = 0,
                                      extract::Status status = extract::Status::Actual,
                                      double confidence = 0.8)
{
    atlas::Relation r;
    r.id = static_cast<atlas::RelationId>(id);
    r.source = static_cast<atlas::EntityId>(source);
    r.target = static_cast<atlas::EntityId>(target);
    r.type = type;
    r.status = status;
    r.confidence = confidence;
    atlas::Evidence evidence;
    if (month > 0)
        evidence.date = text::PartialDate{2024, static_cast<signed char>(month), 0};
    r.evidence.push_back(evidence);
    return r;
}

inline atlas::Atlas sampleAtlas()
{
    using extract::EntityKind;
    using extract::Layer;
    using extract::RelationType;
    using extract::Status;
    atlas::Atlas atlas;
    atlas.entities = {
        sampleEntity(0, EntityKind::Company, "KR", {Layer::Infrastructure}),
        sampleEntity(1, EntityKind::Company, "US", {Layer::Model, Layer::Infrastructure}),
        sampleEntity(2, EntityKind::Company, "US", {}),
        sampleEntity(3, EntityKind::Company, "KR", {Layer::Service}),
        sampleEntity(4, EntityKind::Alliance, "", {}),
        sampleEntity(5, EntityKind::Company, "FR", {Layer::Model}),
        sampleEntity(6, EntityKind::Product, "KR", {}),
        sampleEntity(7, EntityKind::Person, "KR", {}),
    };
    atlas.relations = {
        sampleRelation(0, 0, 1, RelationType::Partnership, 3),
        sampleRelation(1, 1, 0, RelationType::Investment, 3),
        sampleRelation(2, 0, 2, RelationType::Competition, 5),
        sampleRelation(3, 1, 4, RelationType::Membership, 6),
        sampleRelation(4, 3, 4, RelationType::Membership),
        sampleRelation(5, 2, 3, RelationType::Partnership, 0, Status::Planned),
        sampleRelation(6, 0, 3, RelationType::Merger, 0, Status::Denied),
        sampleRelation(7, 1, 3, RelationType::Supply, 0, Status::Actual, 0.3),
        sampleRelation(8, 0, 6, RelationType::Develops),
    };
    return atlas;
}

} // namespace atlas::tests
