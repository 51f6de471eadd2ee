#include "sample/sampleatlas.h"

#include "sample/sampletext.h"

#include <algorithm>
#include <initializer_list>
#include <map>
#include <stdexcept>

namespace atlas::tests {

namespace {

using extract::EntityKind::Alliance;
using extract::EntityKind::Company;
using extract::EntityKind::Institution;
using extract::EntityKind::Person;
using enum extract::Layer;
using enum extract::RelationType;
using enum extract::Status;

struct Known
{
    const char* key;
    extract::EntityKind kind;
    std::u16string_view ko;
    std::u16string_view en;
    const char* country;
    std::initializer_list<extract::Layer> layers;
    const char* ticker = "";
    std::u16string_view alias = {};
};

const Known known[] = {
    {"naver", Company, u"네이버", u"NAVER", "KR", {Service, Model}, "035420.KS"},
    {"kakao", Company, u"카카오", u"Kakao", "KR", {Service}, "035720.KS"},
    {"nvidia", Company, u"엔비디아", u"NVIDIA", "US", {Infrastructure}, "NVDA"},
    {"intel", Company, u"인텔", u"Intel", "US", {Infrastructure}, "INTC"},
    {"cisco", Company, u"시스코", u"Cisco", "US", {Infrastructure}, "CSCO"},
    {"apple", Company, u"애플", u"Apple", "US", {Channel}, "AAPL"},
    {"microsoft", Company, u"마이크로소프트", u"Microsoft", "US", {Channel, Infrastructure}, "MSFT", u"MS"},
    {"openai", Company, u"오픈AI", u"OpenAI", "US", {Model}},
    {"oracle", Company, u"오라클", u"Oracle", "US", {Infrastructure}, "ORCL"},
    {"mistral", Company, u"미스트랄AI", u"Mistral AI", "FR", {Model}},
    {"meta", Company, u"메타", u"Meta", "US", {Model}, "META"},
    {"ibm", Company, u"IBM", u"IBM", "US", {Solution}, "IBM"},
    {"ai-alliance", Alliance, u"AI동맹", u"AI Alliance", "", {}},
    {"samsung-electronics",
     Company,
     u"삼성전자",
     u"Samsung Electronics",
     "KR",
     {Infrastructure},
     "005930.KS"},
    {"google", Company, u"구글", u"Google", "US", {Model, Channel}},
    {"alphabet", Company, u"알파벳", u"Alphabet", "US", {Model}, "GOOGL"},
    {"qualcomm", Company, u"퀄컴", u"Qualcomm", "US", {Infrastructure}, "QCOM"},
    {"amazon", Company, u"아마존", u"Amazon", "US", {Infrastructure}, "AMZN"},
    {"aws", Company, u"AWS", u"AWS", "US", {Infrastructure}},
    {"upstage", Company, u"업스테이지", u"Upstage", "KR", {Solution}},
    {"rebellions", Company, u"리벨리온", u"Rebellions", "KR", {Infrastructure}},
    {"sapeon", Company, u"사피온", u"Sapeon", "KR", {Infrastructure}},
    {"dell", Company, u"델", u"Dell", "US", {Solution}, "DELL"},
    {"amd", Company, u"AMD", u"AMD", "US", {Infrastructure}, "AMD"},
    {"silo", Company, u"사일로AI", u"Silo AI", "FI", {Model}},
    {"konkuk", Institution, u"건국대", u"Konkuk University", "KR", {}},
    {"kwon", Person, u"권남훈", u"Kwon Nam-hoon", "", {}},
};

/// One article under construction; every name of `known` that occurs in the body is a mention.
class ArticleBuilder
{
public:
    ArticleBuilder(std::string id, std::u16string_view text, const char* published, text::Span body)
        : m_text(text)
    {
        m_article.id = std::move(id);
        m_article.source = m_article.id + ".txt";
        m_article.text = text;
        m_article.title = text.substr(0, text.find(u'\n'));
        m_article.titleSpan = {0, static_cast<std::uint32_t>(m_article.title.size())};
        m_article.publisher = u"디지털타임스";
        m_article.published = text::PartialDate::fromIso(published);
        m_article.language = "ko";
        m_article.body = {m_article.titleSpan, body};
        for (const Known& entity : known)
            addMentions(entity, body);
    }

    /// The sentence that holds `around` is the evidence; the ends are found in it where they occur.
    ArticleBuilder& relation(extract::RelationType type, const char* source, const char* target,
                             std::u16string_view around, std::u16string_view trigger,
                             extract::Status status = Actual, double confidence = 0.9)
    {
        const text::Span sentence = sentenceAround(find(around));
        extract::RelationFact fact;
        fact.type = type;
        fact.source = index(source);
        fact.target = index(target);
        fact.status = status;
        fact.confidence = confidence;
        fact.rule = "sample";
        fact.evidence.push_back(
            {sentence, find(trigger, sentence.begin), nameIn(source, sentence), nameIn(target, sentence)});
        m_facts.relations.push_back(std::move(fact));
        return *this;
    }

    ArticleBuilder& figure(const char* entity, extract::Metric metric, std::u16string_view words,
                           std::int64_t value, money::Currency currency, const char* asOf,
                           extract::FigureStatus status = extract::FigureStatus::Actual)
    {
        extract::FigureFact fact;
        fact.entity = index(entity);
        fact.metric = metric;
        fact.amount.value = money::Decimal(value);
        fact.amount.currency = currency;
        fact.amount.span = find(words);
        fact.sentence = sentenceAround(fact.amount.span);
        fact.status = status;
        if (*asOf != '\0')
            fact.asOf = text::PartialDate::fromIso(asOf);
        fact.confidence = 0.95;
        fact.rule = "sample";
        m_facts.amounts.push_back(fact.amount);
        m_facts.figures.push_back(std::move(fact));
        return *this;
    }

    atlas::ReadArticle done()
    {
        return {std::make_shared<const article::Article>(std::move(m_article)),
                std::make_shared<const extract::Facts>(std::move(m_facts))};
    }

private:
    void addMentions(const Known& entity, text::Span body)
    {
        extract::EntityFact fact;
        for (const std::u16string_view name : {entity.ko, entity.en, entity.alias})
            for (std::size_t at = name.empty() ? m_text.npos : m_text.find(name, body.begin);
                 at != m_text.npos && at < body.end; at = m_text.find(name, at + name.size()))
                if (const text::Span span = spanOf(at, name); standsAlone(span))
                    fact.mentions.push_back(span);
        std::sort(fact.mentions.begin(), fact.mentions.end());
        fact.mentions.erase(std::unique(fact.mentions.begin(), fact.mentions.end()), fact.mentions.end());
        if (fact.mentions.empty())
            return;
        fact.key = entity.key;
        fact.kind = entity.kind;
        fact.nameKo = entity.ko;
        fact.nameEn = entity.en;
        if (!entity.alias.empty())
            fact.aliases = {std::u16string(entity.alias)};
        fact.country = entity.country;
        fact.layers = entity.layers;
        fact.ticker = entity.ticker;
        m_indices[entity.key] = static_cast<extract::EntityIndex>(m_facts.entities.size());
        m_facts.entities.push_back(std::move(fact));
    }

    /// 델 in 모델 is none.
    bool standsAlone(text::Span span) const
    {
        const char16_t before = span.begin == 0 ? u' ' : m_text[span.begin - 1];
        return before < 0xAC00 || before > 0xD7A3;
    }

    static text::Span spanOf(std::size_t at, std::u16string_view words)
    {
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
    }

    text::Span find(std::u16string_view words, std::size_t from = 0) const
    {
        const std::size_t at = m_text.find(words, from);
        if (at == m_text.npos)
            throw std::logic_error("the sample text lacks the words of its own facts");
        return spanOf(at, words);
    }

    text::Span sentenceAround(text::Span words) const
    {
        std::size_t begin = words.begin;
        while (begin > 0 && m_text[begin - 1] != u'\n' &&
               !(m_text[begin - 1] == u' ' && m_text[begin - 2] == u'.'))
            --begin;
        std::size_t end = m_text.find(u'.', words.end);
        end = end == m_text.npos ? m_text.size() : end + 1;
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    }

    text::Span nameIn(const char* key, text::Span sentence) const
    {
        for (const text::Span& mention : m_facts.entities[static_cast<std::size_t>(index(key))].mentions)
            if (sentence.contains(mention))
                return mention;
        return {};
    }

    extract::EntityIndex index(const char* key) const { return m_indices.at(key); }

    std::u16string_view m_text;
    article::Article m_article;
    extract::Facts m_facts;
    std::map<std::string, extract::EntityIndex> m_indices;
};

text::Span between(std::u16string_view text, std::u16string_view first, std::u16string_view behind)
{
    const std::size_t end = behind.empty() ? text.size() : text.find(behind);
    return {static_cast<std::uint32_t>(text.find(first)), static_cast<std::uint32_t>(end)};
}

atlas::ReadArticle hubArticle()
{
    using extract::Metric;
    return ArticleBuilder("hub", hubText, "2024-07-30", between(hubText, u"생성형", u"\n\n관련 기사"))
        .relation(Partnership, "naver", "nvidia", u"협업 상대", u"협업", Actual, 0.94)
        .relation(Partnership, "naver", "intel", u"협업 상대", u"협업", Actual, 0.94)
        .relation(Partnership, "naver", "cisco", u"협업 상대", u"협업", Actual, 0.94)
        .figure("apple", Metric::MarketCap, u"3조3465억달러", 3'346'500'000'000, money::usd, "2024-07-29")
        .figure("microsoft", Metric::MarketCap, u"3조1716억 달러", 3'171'600'000'000, money::usd,
                "2024-07-29")
        .figure("nvidia", Metric::MarketCap, u"2조7451억 달러", 2'745'100'000'000, money::usd, "2024-07-29")
        .figure("naver", Metric::MarketCap, u"28조1779억원", 28'177'900'000'000, money::krw, "2024-07-29")
        .figure("kakao", Metric::MarketCap, u"17조2943억원", 17'294'300'000'000, money::krw, "2024-07-29")
        .figure("openai", Metric::Investment, u"7조 달러", 7'000'000'000'000, money::usd, "",
                extract::FigureStatus::Planned)
        .figure("naver", Metric::Investment, u"7억 달러", 700'000'000, money::usd, "")
        .done();
}

atlas::ReadArticle rivalsArticle()
{
    return ArticleBuilder("rivals", rivalsText, "2024-07-21", between(rivalsText, u"마이크로소프트와", u""))
        .relation(Competition, "microsoft", "oracle", u"클라우드 시장에서", u"경쟁")
        .relation(Partnership, "microsoft", "oracle", u"파트너십을", u"파트너십")
        .relation(Competition, "apple", "microsoft", u"숙적이지만", u"숙적")
        .relation(Partnership, "apple", "openai", u"숙적이지만", u"협력")
        .relation(Investment, "nvidia", "openai", u"엔비디아는 오픈AI에", u"투자")
        .relation(Investment, "microsoft", "openai", u"마이크로소프트도", u"투자")
        .relation(Investment, "microsoft", "mistral", u"투자를 검토", u"검토", Reported, 0.7)
        .relation(Membership, "meta", "ai-alliance", u"AI동맹에", u"참여")
        .relation(Membership, "ibm", "ai-alliance", u"AI동맹에", u"참여")
        .relation(Partnership, "naver", "nvidia", u"소버린 AI를 위해", u"손을 잡았다")
        .relation(Partnership, "samsung-electronics", "google", u"삼성전자는", u"협력")
        .relation(Partnership, "samsung-electronics", "qualcomm", u"삼성전자는", u"협력")
        .relation(Competition, "naver", "kakao", u"국내에서", u"경쟁")
        .relation(Ownership, "amazon", "aws", u"자회사", u"자회사")
        .relation(Partnership, "aws", "upstage", u"업스테이지와", u"협력", Reported, 0.8)
        .done();
}

atlas::ReadArticle chipsArticle()
{
    using extract::Metric;
    return ArticleBuilder("chips", chipsText, "2024-01-15", between(chipsText, u"리벨리온은", u""))
        .relation(Merger, "rebellions", "sapeon", u"합병을", u"합병", Planned)
        .relation(Partnership, "naver", "nvidia", u"데이터센터를", u"함께 짓기로")
        .relation(Partnership, "dell", "nvidia", u"델은", u"협력")
        .relation(Talks, "kakao", "google", u"카카오와", u"협의")
        .relation(Acquisition, "amd", "silo", u"사일로AI를", u"인수")
        .figure("apple", Metric::MarketCap, u"3조 달러", 3'000'000'000'000, money::usd, "2024-01-12")
        .figure("alphabet", Metric::MarketCap, u"2조969억 달러", 2'096'900'000'000, money::usd, "2024-01-12")
        .figure("amazon", Metric::MarketCap, u"1조9065억 달러", 1'906'500'000'000, money::usd, "2024-01-12")
        .figure("meta", Metric::MarketCap, u"1조1813억 달러", 1'181'300'000'000, money::usd, "2024-01-12")
        .done();
}

} // namespace

std::shared_ptr<const atlas::Atlas> sampleAtlas()
{
    return std::make_shared<const atlas::Atlas>(atlas::join({hubArticle(), rivalsArticle(), chipsArticle()}));
}

atlas::RelationId relationBetween(const atlas::Atlas& atlas, extract::RelationType type, std::string_view one,
                                  std::string_view other)
{
    for (const atlas::Relation& relation : atlas.relations) {
        const std::string& source = atlas[relation.source].key;
        const std::string& target = atlas[relation.target].key;
        if (relation.type == type &&
            ((source == one && target == other) || (source == other && target == one)))
            return relation.id;
    }
    throw std::logic_error("no such relation in the sample atlas");
}

} // namespace atlas::tests
