#pragma once

#include "atlas/atlas.h"
#include "text/decode.h"

#include <memory>
#include <string>

namespace atlas::tests {

/// One bar of a made-up atlas.
struct SampleBar
{
    std::u16string ko;
    std::u16string en;
    extract::Layer layer = extract::Layer::Model;
    std::int64_t value = 0;
    money::Currency currency = money::usd;
    extract::FigureStatus status = extract::FigureStatus::Actual;
    money::Bound bound = money::Bound::None;
    std::string asOf = "2024-07-29";
    extract::Metric metric = extract::Metric::MarketCap;
    std::string period = {};
};

/// An atlas of two articles in which each bar is one sentence "<name>의 값은 <value>이다." of the first.
class SampleAtlas
{
public:
    SampleAtlas()
    {
        addArticle("a", u"값의 기사", u"표본일보", "2024-07-30");
        addArticle("b", u"다른 기사", u"견본신문", "2024-07-21");
    }

    void add(const SampleBar& bar)
    {
        const auto entityId = static_cast<atlas::EntityId>(m_atlas.entities.size());
        const auto figureId = static_cast<atlas::FigureId>(m_atlas.figures.size());
        atlas::Entity entity{entityId, text::toUtf8(bar.en)};
        entity.nameKo = bar.ko;
        entity.nameEn = bar.en;
        entity.layers = {bar.layer};
        entity.figures = {figureId};
        m_atlas.entities.push_back(entity);

        atlas::Figure figure{figureId, entityId};
        figure.metric = bar.metric;
        figure.status = bar.status;
        figure.amount.value = bar.value;
        figure.amount.currency = bar.currency;
        figure.amount.bound = bar.bound;
        figure.asOf = text::PartialDate::fromIso(bar.asOf);
        if (!bar.period.empty())
            figure.period = bar.period;
        figure.sentence.begin = static_cast<std::uint32_t>(m_text.size());
        m_text += bar.ko + u"의 값은 ";
        figure.amount.span.begin = static_cast<std::uint32_t>(m_text.size());
        m_text += text::fromUtf8(std::to_string(bar.value));
        figure.amount.span.end = static_cast<std::uint32_t>(m_text.size());
        m_text += u"이다.";
        figure.sentence.end = static_cast<std::uint32_t>(m_text.size());
        m_text += u" ";
        m_atlas.figures.push_back(figure);
    }

    /// A partnership of the bars numbered so.
    void tie(std::uint32_t source, std::uint32_t target)
    {
        atlas::Relation relation;
        relation.id = static_cast<atlas::RelationId>(m_atlas.relations.size());
        relation.source = static_cast<atlas::EntityId>(source);
        relation.target = static_cast<atlas::EntityId>(target);
        m_atlas.relations.push_back(relation);
    }

    void fromSecondArticle(std::size_t figure) { m_atlas.figures[figure].article = atlas::ArticleId{1}; }

    /// Neither the figure nor its article says a day; asked for as the last.
    void undated(std::size_t figure)
    {
        if (m_articles.size() == 2)
            addArticle("c", u"때를 모르는 기사", u"견본신문", "");
        m_atlas.figures[figure].article = atlas::ArticleId{2};
        m_atlas.figures[figure].asOf.reset();
    }

    std::shared_ptr<const atlas::Atlas> make()
    {
        for (article::Article& article : m_articles) {
            article.text = m_text;
            m_atlas.articles.push_back({std::make_shared<const article::Article>(article),
                                        std::make_shared<const extract::Facts>()});
        }
        return std::make_shared<const atlas::Atlas>(std::move(m_atlas));
    }

private:
    void addArticle(const std::string& id, const std::u16string& title, const std::u16string& publisher,
                    const std::string& day)
    {
        article::Article article;
        article.id = id;
        article.title = title;
        article.publisher = publisher;
        article.published = text::PartialDate::fromIso(day);
        m_articles.push_back(article);
    }

    atlas::Atlas m_atlas;
    std::vector<article::Article> m_articles;
    std::u16string m_text;
};

/// Eight invented companies in two currencies, one planned, one "up to".
inline SampleAtlas smallSample()
{
    using extract::Layer;
    constexpr std::int64_t bn = 1'000'000'000;
    SampleAtlas sample;
    sample.add({u"가람전자", u"Garam", Layer::Channel, 3346 * bn + 500'000'000});
    sample.add({u"나래소프트", u"Narae", Layer::Channel, 3171 * bn + 600'000'000});
    sample.add({u"다온반도체", u"Daon", Layer::Infrastructure, 2745 * bn + 100'000'000});
    sample.add({u"라온", u"Raon", Layer::Model, 2096 * bn + 900'000'000});
    sample.add({u"마루", u"Maru", Layer::Infrastructure, 1906 * bn + 500'000'000});
    sample.add({u"바다", u"Bada", Layer::Model, 1181 * bn + 300'000'000});
    sample.add({u"사랑", u"Sarang", Layer::Service, 28177 * bn + 900'000'000, money::krw});
    sample.add({u"아라", u"Ara", Layer::Service, 17294 * bn + 300'000'000, money::krw});
    return sample;
}

} // namespace atlas::tests
