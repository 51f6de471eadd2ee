#include "ui/network/stepwords.h"

#include "models/explorer.h"
#include "network/refusal.h"
#include "sample/sampleatlas.h"
#include "ui/theme/catalogues.h"

#include <QGuiApplication>
#include <QTest>

#include <functional>
#include <set>

namespace atlas::tests {

using Kind = models::Step::Kind;
using network::Filter;

/// Every step that can be undone has a plain name that is true, in both languages.
class StepWordsTest : public QObject
{
    Q_OBJECT

    struct Case
    {
        const char* name;
        std::function<void(StepWordsTest&)> prepare;
        std::function<void(StepWordsTest&)> act;
        Kind kind;
        const char* ko;
        const char* en;
    };

    std::shared_ptr<const atlas::Atlas> m_atlas = sampleAtlas();
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<models::Explorer> m_explorer;

    using Explorer = models::Explorer;
    using Act = std::function<void(StepWordsTest&)>;

    atlas::EntityId id(const char* key) const { return m_atlas->find(key)->id; }
    atlas::RelationId tie() const
    {
        return relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
    }
    static Act nothing()
    {
        return [](StepWordsTest&) {};
    }
    static Act select(const char* key)
    {
        return [key](StepWordsTest& t) { t.m_selection->select(t.id(key)); };
    }
    static Act mark(std::vector<const char*> keys)
    {
        return [keys](StepWordsTest& t) {
            std::vector<atlas::EntityId> ids;
            for (const char* key : keys)
                ids.push_back(t.id(key));
            t.m_explorer->mark(ids);
        };
    }
    template<typename Result>
    static Act call(Result (Explorer::*step)())
    {
        return [step](StepWordsTest& t) { (t.m_explorer.get()->*step)(); };
    }
    static Act both(Act one, Act other)
    {
        return [one, other](StepWordsTest& t) {
            one(t);
            other(t);
        };
    }
    static Act filter(Filter filter, Kind kind = Kind::Filter)
    {
        return [filter, kind](StepWordsTest& t) { t.m_explorer->setFilter(filter, kind); };
    }
    static Act look(network::Look look)
    {
        return [look](StepWordsTest& t) { t.m_explorer->setLook(look); };
    }
    static Act bringBack(const char* key)
    {
        return [key](StepWordsTest& t) { t.m_explorer->bringBack(t.id(key)); };
    }
    static void bringBackTie(StepWordsTest& t) { t.m_explorer->bringBack(t.tie()); }
    static void selectTie(StepWordsTest& t) { t.m_selection->select(t.tie()); }
    static Act focus(int steps)
    {
        return [steps](StepWordsTest& t) { t.m_explorer->focus(steps); };
    }
    static Act pin(std::vector<std::string> keys)
    {
        return [keys](StepWordsTest& t) {
            std::vector<network::Pin> pins;
            for (const std::string& key : keys)
                pins.push_back({key, {1, 1}, {0, 0}});
            t.m_explorer->pin(pins);
        };
    }
    static void restore(StepWordsTest& t)
    {
        network::View opened;
        opened.exploration.hidden = {"naver"};
        t.m_explorer->restore({}, opened);
    }

    static Filter withMonths(bool undated = false)
    {
        Filter filter;
        filter.from = text::PartialDate{2024, 5, 0};
        filter.to = text::PartialDate{2024, 7, 0};
        filter.undated = undated;
        return filter;
    }
    static Filter toldUntil()
    {
        Filter filter;
        filter.toldUntil = text::PartialDate{2024, 7, 30};
        return filter;
    }
    static Filter withoutKorea()
    {
        Filter filter;
        filter.hiddenCountries = {"KR"};
        return filter;
    }
    static Filter certain()
    {
        Filter filter = withoutKorea();
        filter.minimumConfidence = 0.7;
        return filter;
    }
    static Filter narrow()
    {
        Filter filter = certain();
        filter.minimumEvidence = 2;
        return filter;
    }

    static std::vector<Case> filterCases()
    {
        return {
            {"filter", nothing(), filter(withoutKorea()), Kind::Filter, "필터 – 나라: 한국 제외",
             "Filter – Country: without South Korea"},
            {"filter and another", filter(withoutKorea()), filter(certain()), Kind::Filter,
             "필터 – 확신 ≥ 0.7", "Filter – Confidence ≥ 0.7"},
            {"one filter cleared", filter(certain()), filter(withoutKorea()), Kind::Filter,
             "필터 풀기 – 확신 ≥ 0.7", "Clear filter – Confidence ≥ 0.7"},
            {"two filters cleared", filter(certain()), filter({}), Kind::Filter,
             "필터 풀기 – 나라: 한국 제외·확신 ≥ 0.7",
             "Clear filter – Country: without South Korea, Confidence ≥ 0.7"},
            {"all filters cleared", filter(narrow()), filter({}), Kind::Filter, "필터 풀기 – 모두",
             "Clear filter – all"},
            {"a chip of months closed", filter(withMonths(), Kind::Months), filter({}), Kind::Filter,
             "필터 풀기 – 2024-05 — 2024-07", "Clear filter – May 2024 — Jul 2024"},
            {"a chip of the day closed", filter(toldUntil(), Kind::Playback), filter({}), Kind::Filter,
             "필터 풀기 – 2024-07-30까지 보도", "Clear filter – told until 30 Jul 2024"},
            {"a kind opened", nothing(), filter(network::opened({}, network::FilterPart::Kinds)),
             Kind::Filter, "필터 – 대상: 전체", "Filter – Kind: all"},
            {"months", nothing(), filter(withMonths(), Kind::Months), Kind::Months,
             "기간 – 2024-05 — 2024-07", "Months – May 2024 — Jul 2024"},
            {"all months", filter(withMonths(), Kind::Months), filter({}, Kind::Months), Kind::Months,
             "기간 – 전체 기간", "Months – all months"},
            {"undated shown", filter(withMonths(), Kind::Months), filter(withMonths(true), Kind::Months),
             Kind::Months, "날짜 없는 관계 보이기", "Show ties without a date"},
            {"undated hidden", filter(withMonths(true), Kind::Months), filter(withMonths(), Kind::Months),
             Kind::Months, "날짜 없는 관계 숨기기", "Hide ties without a date"},
            {"playback", nothing(), filter(toldUntil(), Kind::Playback), Kind::Playback,
             "재생 – 2024-07-30까지 보도", "Playback – told until 30 Jul 2024"},
            {"playback to its end", filter(toldUntil(), Kind::Playback), filter({}, Kind::Playback),
             Kind::Playback, "재생", "Playback"},
        };
    }

    static std::vector<Case> choosingCases()
    {
        return {
            {"focus", select("naver"), focus(1), Kind::Focus, "이웃 강조 – 네이버",
             "Focus on neighbours – NAVER"},
            {"focus further", select("naver"), focus(3), Kind::Focus, "이웃 강조 – 네이버, 3단계",
             "Focus on neighbours – NAVER, 3 steps"},
            {"focus left", both(select("naver"), focus(1)), call(&Explorer::leaveFocus), Kind::LeaveFocus,
             "강조 끝내기", "Leave focus"},
            {"path", mark({"naver", "openai"}), call(&Explorer::showPath), Kind::Path, "경로 – 네이버·오픈AI",
             "Path – NAVER, OpenAI"},
            {"partners", mark({"apple", "microsoft"}), call(&Explorer::showPartners), Kind::Partners,
             "공통 상대 – 애플·마이크로소프트", "Common partners – Apple, Microsoft"},
            {"bridges", nothing(), call(&Explorer::showBridges), Kind::Bridges, "다리 보기", "Show bridges"},
            {"select", nothing(), mark({"naver", "nvidia"}), Kind::Select, "선택 – 네이버·엔비디아",
             "Select – NAVER, NVIDIA"},
            {"select many", nothing(), mark({"naver", "nvidia", "meta"}), Kind::Select, "선택 – 회사 3",
             "Select – 3 companies"},
            {"deselect one", mark({"naver", "nvidia"}),
             [](StepWordsTest& t) { t.m_explorer->toggleMark(t.id("naver")); }, Kind::Deselect,
             "선택 풀기 – 네이버", "Deselect – NAVER"},
            {"select one of several", mark({"naver", "nvidia"}), select("microsoft"), Kind::Select,
             "선택 – 마이크로소프트", "Select – Microsoft"},
            {"deselect all", mark({"naver", "nvidia"}), mark({}), Kind::Deselect, "선택 풀기", "Deselect"},
            {"grow", mark({"dell"}), call(&Explorer::grow), Kind::Grow, "선택 넓히기 – 델·엔비디아",
             "Grow selection – Dell, NVIDIA"},
            {"shrink", both(mark({"dell"}), call(&Explorer::grow)), call(&Explorer::shrink), Kind::Shrink,
             "선택 좁히기 – 델", "Shrink selection – Dell"},
            {"invert", mark({"naver"}), call(&Explorer::invert), Kind::Invert,
             "선택 뒤집기 – 회사 22 · 그 밖 1", "Invert selection – 22 companies · 1 other"},
        };
    }

    static std::vector<Case> hidingCases()
    {
        return {
            {"hide", select("naver"), call(&Explorer::hide), Kind::Hide, "숨기기 – 네이버", "Hide – NAVER"},
            {"hide a tie", selectTie, call(&Explorer::hide), Kind::HideTie,
             "관계 숨기기 – 네이버 — 엔비디아, 협력", "Hide tie – NAVER — NVIDIA, Partnership"},
            {"expand", both(both(select("nvidia"), call(&Explorer::hide)), select("naver")),
             call(&Explorer::expand), Kind::Expand, "이웃과 관계 되살리기 – 네이버",
             "Bring back neighbours and ties – NAVER"},
            {"isolate", mark({"naver", "nvidia"}), call(&Explorer::isolate), Kind::Isolate,
             "따로 보기 – 네이버·엔비디아", "Isolate – NAVER, NVIDIA"},
            {"all hidden", both(select("naver"), call(&Explorer::hide)), call(&Explorer::showAll),
             Kind::ShowAll, "숨긴 것 모두 보이기", "Show all hidden"},
            {"everything", filter(withoutKorea()), call(&Explorer::showEverything), Kind::ShowAll,
             "모두 보이기", "Show everything"},
            {"one back", filter(withoutKorea()), bringBack("naver"), Kind::BringBack, "보이기 – 네이버",
             "Show – NAVER"},
            {"one back no more", both(filter(withoutKorea()), bringBack("naver")), filter(withoutKorea()),
             Kind::Filter, "필터 풀기 – 추가로 보임: 네이버", "Clear filter – Also shown: NAVER"},
            {"a tie back", filter(withoutKorea()), bringBackTie, Kind::BringBack,
             "보이기 – 네이버 — 엔비디아, 협력", "Show – NAVER — NVIDIA, Partnership"},
            {"a tie back no more", both(filter(withoutKorea()), bringBackTie), filter(withoutKorea()),
             Kind::Filter, "필터 풀기 – 추가로 보임: 네이버 — 엔비디아, 협력",
             "Clear filter – Also shown: NAVER — NVIDIA, Partnership"},
            {"pin", nothing(), pin({"naver"}), Kind::Pin, "고정 – 네이버", "Pin – NAVER"},
            {"unpin", pin({"naver", "nvidia"}), call(&Explorer::unpinAll), Kind::Unpin,
             "고정 해제 – 네이버·엔비디아", "Unpin – NAVER, NVIDIA"},
            {"restore", nothing(), restore, Kind::Restore, "보기 열기", "Open view"},
            {"arrange", nothing(), look({network::Arrangement::Matrix}), Kind::Arrange, "배치 – 층 × 나라",
             "Arrangement – Layers × countries"},
            {"colour", nothing(), look({network::Arrangement::Free, network::Colouring::Country}),
             Kind::Colour, "색 – 나라", "Colour – Country"},
            {"colour by community", nothing(),
             [](StepWordsTest& t) { t.m_explorer->setColouring(network::Colouring::Community); },
             Kind::Colour, "색 – 무리", "Colour – Community"},
            {"alliances", nothing(), look({network::Arrangement::Free, {}, false}), Kind::Alliances,
             "연합 – 점으로", "Alliances – as nodes"},
        };
    }

    static std::vector<Case> cases()
    {
        std::vector<Case> all = filterCases();
        for (const std::vector<Case>& more : {choosingCases(), hidingCases()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }

private slots:
    void init()
    {
        m_document = std::make_unique<models::Document>();
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_explorer = std::make_unique<models::Explorer>(*m_document, *m_selection);
        m_document->setAtlas(m_atlas);
    }

    void cleanup()
    {
        m_explorer.reset();
        m_selection.reset();
        m_document.reset();
    }

    void everyStepHasAPlainName_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Case> all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << static_cast<int>(i);
    }

    void everyStepHasAPlainName()
    {
        QFETCH(int, row);
        const Case wanted = cases()[static_cast<std::size_t>(row)];
        wanted.prepare(*this);
        wanted.act(*this);
        QVERIFY(m_explorer->history().canUndo());
        const models::ExplorationHistory::Change change = m_explorer->history().toUndo();
        QCOMPARE(change.step.kind, wanted.kind);
        ui::Catalogues catalogues(*qApp);
        for (const auto language : {text::Language::Korean, text::Language::English}) {
            catalogues.setLanguage(language);
            const QString name = ui::StepWords::name(change, *m_atlas, language);
            const bool korean = language == text::Language::Korean;
            QCOMPARE(name, QString(korean ? wanted.ko : wanted.en));
        }
    }

    void everyKindIsNamed()
    {
        std::set<Kind> seen;
        for (const Case& made : cases())
            seen.insert(made.kind);
        QCOMPARE(static_cast<int>(seen.size()), static_cast<int>(Kind::Restore) + 1);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::StepWordsTest)
#include "stepwords_test.moc"
