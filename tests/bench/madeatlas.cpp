#include "madeatlas.h"

#include "graphs.h"

#include "network/random.h"

#include <algorithm>
#include <array>

namespace atlas::bench {

namespace {

using extract::RelationType;
using extract::Status;

constexpr std::uint32_t perArticle = 8;    ///< ties that one article states
constexpr std::uint32_t perAlliance = 30;  ///< firms for which there is one alliance
constexpr std::uint32_t perHub = 40;       ///< firms for which there is one that many deal with
constexpr std::uint32_t firstDay = 19'000; ///< since 1970: in January 2022
constexpr std::uint32_t days = 1'000;

template<typename Value>
struct Weighted
{
    Value value;
    std::uint32_t weight;
};

constexpr Weighted<RelationType> types[] = {
    {RelationType::Partnership, 42}, {RelationType::Investment, 17}, {RelationType::Supply, 10},
    {RelationType::Competition, 9},  {RelationType::Ownership, 6},   {RelationType::Acquisition, 5},
    {RelationType::Talks, 4},        {RelationType::Merger, 3},      {RelationType::Dispute, 4}};
constexpr Weighted<Status> statuses[] = {{Status::Actual, 70},
                                         {Status::Planned, 14},
                                         {Status::Reported, 8},
                                         {Status::Ended, 5},
                                         {Status::Denied, 3}};
constexpr Weighted<const char*> countries[] = {{"KR", 40}, {"US", 28}, {"JP", 8}, {"CN", 8}, {"TW", 4},
                                               {"DE", 3},  {"FR", 3},  {"GB", 3}, {"", 3}};

template<typename Value, std::size_t count>
Value pick(const Weighted<Value> (&all)[count], network::Random& random)
{
    std::uint32_t whole = 0;
    for (const auto& each : all)
        whole += each.weight;
    std::uint32_t left = random.below(whole);
    for (const auto& each : all) {
        if (left < each.weight)
            return each.value;
        left -= each.weight;
    }
    return all[0].value;
}

struct Syllable
{
    const char16_t* ko;
    const char16_t* en;
};
constexpr std::array<Syllable, 20> firsts{
    {{u"가온", u"Gaon"},   {u"나래", u"Narae"},   {u"다솜", u"Dasom"},   {u"라온", u"Raon"},
     {u"마루", u"Maru"},   {u"바름", u"Bareum"},  {u"새길", u"Saegil"},  {u"아라", u"Ara"},
     {u"자람", u"Jaram"},  {u"차오", u"Chao"},    {u"큰솔", u"Keunsol"}, {u"타래", u"Tarae"},
     {u"푸름", u"Pureum"}, {u"한빛", u"Hanbit"},  {u"도담", u"Dodam"},   {u"노을", u"Noeul"},
     {u"미르", u"Mir"},    {u"별하", u"Byeolha"}, {u"소담", u"Sodam"},   {u"윤슬", u"Yunseul"}}};
constexpr std::array<Syllable, 12> lasts{{{u"소프트", u" Soft"},
                                          {u"반도체", u" Semiconductor"},
                                          {u"AI", u" AI"},
                                          {u"랩스", u" Labs"},
                                          {u"클라우드", u" Cloud"},
                                          {u"로보틱스", u" Robotics"},
                                          {u"데이터", u" Data"},
                                          {u"모빌리티", u" Mobility"},
                                          {u"바이오", u" Bio"},
                                          {u"통신", u" Telecom"},
                                          {u"전자", u" Electronics"},
                                          {u"테크", u" Tech"}}};

void name(atlas::Entity& entity, std::uint32_t index)
{
    const std::uint32_t mixed = index * 7 + index / 20;
    const Syllable& first = firsts[mixed % firsts.size()];
    const Syllable& last = lasts[(index * 5 + index / 12) % lasts.size()];
    const bool alliance = entity.kind == extract::EntityKind::Alliance;
    entity.nameKo = std::u16string(first.ko) + (alliance ? u"연합" : last.ko);
    entity.nameEn = std::u16string(first.en) + (alliance ? u" Alliance" : last.en);
    if (index >= firsts.size() * lasts.size() || alliance) { // no two with the same name
        const std::string number = std::to_string(index / (alliance ? 1 : 240) + 1);
        entity.nameKo.append(number.begin(), number.end());
        entity.nameEn.append(1, u' ').append(number.begin(), number.end());
    }
}

atlas::Entity entityOf(std::uint32_t index, network::Random& random)
{
    atlas::Entity entity;
    entity.id = static_cast<atlas::EntityId>(index);
    entity.key = "made:" + std::to_string(index);
    if (index % perAlliance == perAlliance / 2)
        entity.kind = extract::EntityKind::Alliance;
    else if (random.below(100) < 4)
        entity.kind = extract::EntityKind::Institution;
    name(entity, index);
    if (entity.kind == extract::EntityKind::Alliance)
        return entity;
    entity.country = pick(countries, random);
    if (entity.kind == extract::EntityKind::Company && random.below(100) < 90)
        entity.layers.push_back(static_cast<extract::Layer>(random.below(5)));
    if (!entity.layers.empty() && random.below(100) < 15) {
        const auto more = static_cast<extract::Layer>(random.below(5));
        if (more != entity.layers.front())
            entity.layers.push_back(more);
    }
    return entity;
}

/// Ties of communities, and of many firms to the hub among those before and after them.
Edges tiesOf(std::uint32_t companies, std::uint64_t seed, network::Random& random)
{
    Edges edges = communities(companies, 1, seed).edges;
    for (std::uint32_t v = 0; v < companies; ++v) {
        const std::uint32_t hub = v / perHub * perHub;
        if (v != hub && random.below(100) < 55)
            edges.emplace_back(hub, v);
        if (random.below(100) < 4) // another tie of a pair, of another kind
            edges.push_back(edges[random.below(static_cast<std::uint32_t>(edges.size()))]);
    }
    return edges;
}

atlas::Relation relationOf(const atlas::Atlas& atlas, std::uint32_t a, std::uint32_t b,
                           network::Random& random)
{
    atlas::Relation relation;
    relation.id = static_cast<atlas::RelationId>(atlas.relations.size());
    if (atlas.entities[a].kind == extract::EntityKind::Alliance ||
        (atlas.entities[b].kind != extract::EntityKind::Alliance && random.below(2) == 0))
        std::swap(a, b);
    relation.source = static_cast<atlas::EntityId>(a);
    relation.target = static_cast<atlas::EntityId>(b);
    const bool member = atlas[relation.target].kind == extract::EntityKind::Alliance;
    relation.type = member ? RelationType::Membership : pick(types, random);
    relation.status = pick(statuses, random);
    relation.confidence = 0.55 + 0.01 * random.below(45);
    if (random.below(100) < 95)
        relation.date = text::fromDaysSinceEpoch(static_cast<int>(firstDay + random.below(days)));
    return relation;
}

/// Writes what an article says of a tie, and anchors the tie there.
void tell(atlas::Atlas& atlas, atlas::Relation& relation, article::Article& article, atlas::ArticleId id)
{
    const auto here = [&article] { return static_cast<std::uint32_t>(article.text.size()); };
    const auto write = [&](std::u16string_view words) {
        const std::uint32_t begin = here();
        article.text += words;
        return text::Span{begin, here()};
    };
    atlas::Evidence evidence;
    evidence.article = id;
    evidence.status = relation.status;
    evidence.date = relation.date;
    evidence.confidence = relation.confidence;
    const std::uint32_t begin = here();
    evidence.words.source = write(atlas[relation.source].nameKo);
    write(u" 측은 ");
    evidence.words.target = write(atlas[relation.target].nameKo);
    write(u" 측과의 ");
    evidence.words.trigger = write(u"관계");
    write(u"를 알렸다.");
    evidence.words.sentence = {begin, here()};
    write(u"\n");
    atlas.entities[static_cast<std::size_t>(relation.source)].mentions.push_back({id, evidence.words.source});
    atlas.entities[static_cast<std::size_t>(relation.target)].mentions.push_back({id, evidence.words.target});
    relation.evidence.push_back(std::move(evidence));
    relation.articleCount = 1;
}

void finish(atlas::Atlas& atlas, article::Article& article)
{
    article.body = {{0, static_cast<std::uint32_t>(article.text.size())}};
    atlas.articles.push_back({std::make_shared<const article::Article>(std::move(article)),
                              std::make_shared<const extract::Facts>()});
}

article::Article articleOf(std::size_t index)
{
    const std::string number = std::to_string(index + 1);
    article::Article article;
    article.id = "made-" + number;
    article.source = article.id + ".txt";
    article.title = u"지어낸 소식 " + std::u16string(number.begin(), number.end());
    article.publisher = u"지어낸신문";
    article.language = "ko";
    article.published = text::fromDaysSinceEpoch(static_cast<int>(firstDay + index * 7 % days));
    return article;
}

} // namespace

std::shared_ptr<const atlas::Atlas> madeAtlas(std::uint32_t companies, std::uint64_t seed)
{
    network::Random random(seed);
    auto atlas = std::make_shared<atlas::Atlas>();
    for (std::uint32_t v = 0; v < companies; ++v) {
        atlas->entities.push_back(entityOf(v, random));
        atlas->byKey.emplace(atlas->entities.back().key, atlas->entities.back().id);
    }
    article::Article article = articleOf(0);
    for (const auto& [a, b] : tiesOf(companies, seed, random)) {
        atlas::Relation relation = relationOf(*atlas, a, b, random);
        tell(*atlas, relation, article, static_cast<atlas::ArticleId>(atlas->articles.size()));
        atlas->entities[a].relations.push_back(relation.id);
        atlas->entities[b].relations.push_back(relation.id);
        atlas->relations.push_back(std::move(relation));
        if (atlas->relations.size() % perArticle == 0) {
            finish(*atlas, article);
            article = articleOf(atlas->articles.size());
        }
    }
    finish(*atlas, article);
    return atlas;
}

} // namespace atlas::bench
