#include "models/explorer.h"

#include "sample/sampleatlas.h"

#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

using Kind = models::Step::Kind;
using Keys = std::vector<std::string>;

class ExplorerTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<models::Explorer> m_explorer;

    atlas::EntityId id(const char* key) const { return m_atlas->find(key)->id; }
    std::size_t shown() const { return m_explorer->shown()->nodes.size(); }
    bool isShown(const char* key) const { return m_explorer->shown()->nodeOf(id(key)) < shown(); }
    Keys chosen() const { return network::keysOf(*m_atlas, *m_explorer->shown(), m_explorer->chosen()); }
    static models::Subject several(std::vector<atlas::EntityId> ids)
    {
        std::sort(ids.begin(), ids.end());
        return models::Several{std::move(ids)};
    }

private slots:
    void initTestCase() { m_atlas = sampleAtlas(); }

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
        m_document.reset();
        m_selection.reset();
    }

    void choosesWhatIsMarkedElseWhatIsSelected()
    {
        QVERIFY(chosen().empty());
        m_selection->select(id("naver"));
        QCOMPARE(chosen(), Keys{"naver"});
        m_explorer->toggleMark(id("nvidia"));
        QCOMPARE(chosen(), (Keys{"naver", "nvidia"}));
        m_explorer->toggleMark(id("naver"));
        QCOMPARE(chosen(), Keys{"nvidia"});
        m_explorer->toggleMark(id("nvidia"));
        QVERIFY(chosen().empty());
    }

    void whatIsMarkedIsWhatIsSelected()
    {
        m_selection->select(id("microsoft"));
        m_explorer->mark({id("naver"), id("nvidia")}); // nothing is left of what was selected
        QCOMPARE(m_selection->subject(), several({id("naver"), id("nvidia")}));
        m_selection->select(id("kakao"));
        QVERIFY(m_explorer->marked().empty());
        QCOMPARE(chosen(), Keys{"kakao"});
        m_selection->back();
        QCOMPARE(chosen(), (Keys{"naver", "nvidia"}));
        m_selection->back();
        QCOMPARE(chosen(), Keys{"microsoft"});
        m_explorer->mark({id("apple")});
        QCOMPARE(m_selection->subject(), models::Subject(id("apple")));
        m_explorer->toggleMark(id("naver"));
        m_explorer->mark({});
        QCOMPARE(m_selection->subject(), models::Subject());
    }

    void undoingBringsBackWhatWasSelectedAlone()
    {
        m_selection->select(id("naver"));
        m_explorer->toggleMark(id("nvidia"));
        m_explorer->hide();
        QCOMPARE(m_selection->subject(), models::Subject());
        m_explorer->undo();
        QCOMPARE(m_selection->subject(), several({id("naver"), id("nvidia")}));
        m_explorer->undo();
        QCOMPARE(m_selection->subject(), models::Subject(id("naver")));
    }

    void isolatingKeepsAllThatIsSelected()
    {
        m_explorer->mark({id("microsoft"), id("openai")});
        m_explorer->isolate();
        QCOMPARE(shown(), std::size_t{2});
        QCOMPARE(m_selection->subject(), several({id("microsoft"), id("openai")}));
    }

    void anotherAtlasKeepsSeveralByTheirKeys()
    {
        m_explorer->mark({id("naver"), id("nvidia")});
        const auto other = std::make_shared<atlas::Atlas>(*m_atlas);
        m_document->setAtlas(other);
        QCOMPARE(chosen(), (Keys{"naver", "nvidia"}));
        QCOMPARE(m_selection->subject(), several({id("naver"), id("nvidia")}));
    }

    void countsTheTiesOfEachThatAreShown()
    {
        const int before = m_explorer->tiesShown({id("naver")}).front();
        m_explorer->mark({id("nvidia")});
        m_explorer->hide();
        QVERIFY(m_explorer->tiesShown({id("naver")}).front() < before);
        QCOMPARE(m_explorer->tiesShown({id("nvidia")}).front(), 0);
    }

    void hidesAndBringsBackWhatWasChosen()
    {
        const std::size_t before = shown();
        QSignalSpy changed(m_explorer.get(), &models::Explorer::graphChanged);
        m_selection->select(id("nvidia"));
        m_explorer->hide();
        QCOMPARE(shown(), before - 1);
        QVERIFY(!isShown("nvidia"));
        QCOMPARE(m_explorer->takenOut().companies, 1);
        QVERIFY(m_explorer->takenOut().ties > 0); // with their end
        QCOMPARE(m_explorer->history().toUndo().step, (models::Step{Kind::Hide, {"nvidia"}, 1}));
        m_explorer->undo();
        QVERIFY(isShown("nvidia"));
        m_explorer->redo();
        QVERIFY(!isShown("nvidia"));
        QCOMPARE(changed.size(), 3);
        m_explorer->showAll();
        QCOMPARE(shown(), before);
    }

    void takesOutAndPutsBackWhatIsNotChosen()
    {
        const std::size_t before = shown();
        const std::vector<atlas::EntityId> two{id("nvidia"), id("naver")};
        m_explorer->takeOut(two);
        QCOMPARE(shown(), before - 2);
        QCOMPARE(m_explorer->history().toUndo().step, (models::Step{Kind::Hide, {"naver", "nvidia"}, 2}));
        m_explorer->putBack({id("naver")});
        QVERIFY(isShown("naver") && !isShown("nvidia"));
        m_explorer->keepOnly(two);
        QCOMPARE(shown(), std::size_t{2}); // hidden before or not
        m_explorer->putBack({id("openai")});
        QCOMPARE(shown(), std::size_t{3});
        for (int i = 0; i < 4; ++i)
            m_explorer->undo();
        QCOMPARE(shown(), before);
    }

    void coloursAsChosenElseAsIsUsual()
    {
        QCOMPARE(m_explorer->colouring(), network::Colouring::Layer);
        m_explorer->setColouring(network::Colouring::Layer); // it is
        QVERIFY(!m_explorer->history().canUndo());
        m_explorer->setColouring(network::Colouring::Community);
        QCOMPARE(m_explorer->colouring(), network::Colouring::Community);
        QCOMPARE(m_explorer->history().toUndo().step.kind, Kind::Colour);
        m_explorer->undo();
        QCOMPARE(m_explorer->colouring(), network::Colouring::Layer);
    }

    void hidesATieWithoutItsEnds()
    {
        const std::size_t nodes = shown();
        const std::size_t ties = m_explorer->shown()->edges.size();
        const atlas::RelationId tie =
            relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        m_selection->select(tie);
        QCOMPARE(chosen(), (Keys{"naver", "nvidia"}));
        QVERIFY(m_explorer->canHide());
        m_explorer->hide();
        QCOMPARE(shown(), nodes);
        QCOMPARE(m_explorer->shown()->edges.size(), ties - 1);
        QCOMPARE(m_explorer->shown()->edgeOf(tie), static_cast<network::EdgeIndex>(ties - 1)); // it is none
        QCOMPARE(m_explorer->takenOut(), (network::Hidden{0, 0, 1}));
        QCOMPARE(m_explorer->history().toUndo().step.kind, Kind::HideTie);
        QVERIFY(!m_explorer->canHide()); // it is already
        m_explorer->undo();
        QCOMPARE(m_explorer->takenOut(), network::Hidden{});
        m_explorer->redo();
        QCOMPARE(m_explorer->takenOut().ties, 1);
    }

    void bringsHiddenTiesBackByTheirEnds()
    {
        using extract::RelationType;
        m_selection->select(relationBetween(*m_atlas, RelationType::Partnership, "naver", "nvidia"));
        m_explorer->hide();
        m_selection->select(id("nvidia"));
        QVERIFY(m_explorer->canExpand());
        m_explorer->expand();
        QCOMPARE(m_explorer->takenOut(), network::Hidden{});
        QVERIFY(!m_explorer->canExpand());
        m_explorer->undo();
        QCOMPARE(m_explorer->takenOut().ties, 1);
        m_explorer->showAll();
        QCOMPARE(m_explorer->takenOut(), network::Hidden{});
    }

    void expandsToHiddenNeighbours()
    {
        m_selection->select(id("naver"));
        m_explorer->isolate();
        QCOMPARE(shown(), std::size_t{1});
        QVERIFY(m_explorer->canExpand());
        m_explorer->expand();
        QVERIFY(shown() > 2);
        QVERIFY(isShown("nvidia"));
        QVERIFY(!m_explorer->canExpand());
        m_explorer->undo();
        QCOMPARE(shown(), std::size_t{1});
        m_explorer->undo();
        QCOMPARE(m_explorer->takenOut(), network::Hidden{});
    }

    void focusesByStepsAndOnPaths()
    {
        m_explorer->focus(1); // on nothing
        QVERIFY(m_explorer->inFocus().empty());
        m_selection->select(id("naver"));
        m_explorer->focus(1);
        const std::size_t near = m_explorer->inFocus().size();
        m_explorer->focus(2);
        QVERIFY(m_explorer->inFocus().size() > near);
        m_selection->clear();
        m_explorer->focus(1); // of what is in focus already
        QCOMPARE(m_explorer->inFocus().size(), near);
        m_explorer->undo();
        QVERIFY(m_explorer->inFocus().size() > near);
        m_explorer->mark({id("naver"), id("nvidia")});
        m_explorer->showPath();
        QCOMPARE(m_explorer->inFocus().size(), std::size_t{2});
        QVERIFY(m_explorer->exploration().focus.path);
        m_explorer->leaveFocus();
        QVERIFY(m_explorer->inFocus().empty());
    }

    void findsPartnersInCommon()
    {
        m_explorer->mark({id("apple"), id("microsoft")});
        m_explorer->showPartners();
        QVERIFY(m_explorer->exploration().focus.partners);
        QCOMPARE(network::keysOf(*m_atlas, *m_explorer->shown(), m_explorer->inFocus()),
                 (Keys{"apple", "microsoft", "openai"}));
        QCOMPARE(m_explorer->tiesInFocus().size(), std::size_t{2});
        QCOMPARE(m_explorer->history().toUndo().step,
                 (models::Step{Kind::Partners, {"apple", "microsoft"}, 2}));
        m_explorer->focus(1); // of the neighbours of both
        QVERIFY(!m_explorer->exploration().focus.partners);
        QVERIFY(m_explorer->tiesInFocus().empty());
    }

    void listsTheTiesOfAPath()
    {
        m_explorer->showPath(id("naver"), id("openai"));
        const std::vector<atlas::RelationId>& ties = m_explorer->tiesInFocus();
        QCOMPARE(ties.size(), std::size_t{2});
        QCOMPARE(ties[0], relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia"));
        QCOMPARE(ties[1], relationBetween(*m_atlas, extract::RelationType::Investment, "nvidia", "openai"));
        m_explorer->showPath(id("naver"), id("meta"));
        QVERIFY(m_explorer->tiesInFocus().empty()); // there is no way
    }

    /// Whichever of both is the first in the atlas.
    void walksAPathFromTheFirstThatWasChosen()
    {
        using Ends = std::pair<const char*, const char*>;
        for (const auto& [from, to] : {Ends{"naver", "openai"}, Ends{"openai", "naver"}}) {
            m_selection->select(id(from));
            m_explorer->toggleMark(id(to));
            m_explorer->showPath();
            QCOMPARE(network::startOf(m_explorer->exploration().focus), std::string(from));
            const atlas::Relation& first = (*m_atlas)[m_explorer->tiesInFocus().front()];
            QVERIFY2(first.source == id(from) || first.target == id(from), from);
            QCOMPARE(m_explorer->history().toUndo().step.keys, (Keys{from, to}));
        }
    }

    void listsBridges()
    {
        m_explorer->showBridges();
        QVERIFY(!m_explorer->tiesInFocus().empty());
        QVERIFY(m_explorer->inFocus().size() > m_explorer->tiesInFocus().size());
        QCOMPARE(m_explorer->history().toUndo().step.kind, Kind::Bridges);
        m_explorer->undo();
        QVERIFY(m_explorer->inFocus().empty() && m_explorer->tiesInFocus().empty());
    }

    void growsAndShrinksTheSelection()
    {
        m_selection->select(id("naver"));
        m_explorer->grow();
        const std::size_t grown = m_explorer->marked().size();
        QVERIFY(grown > 2);
        m_explorer->grow();
        QVERIFY(m_explorer->marked().size() > grown);
        m_explorer->shrink();
        QCOMPARE(m_explorer->marked().size(), grown);
        m_explorer->shrink();
        QCOMPARE(chosen(), Keys{"naver"});
        m_explorer->shrink(); // one node is all rim
        QCOMPARE(chosen(), Keys{"naver"});
    }

    void growsNoFurtherThanThereIsSomething()
    {
        m_explorer->markAll();
        m_explorer->grow();
        QCOMPARE(m_explorer->history().toUndo().step.kind, Kind::Select);
    }

    void invertsTheSelection()
    {
        m_selection->select(id("naver"));
        m_explorer->invert();
        QCOMPARE(m_explorer->marked().size(), shown() - 1);
        m_explorer->invert();
        QCOMPARE(chosen(), Keys{"naver"});
        m_explorer->invert();
        m_explorer->hide();
        QCOMPARE(shown(), std::size_t{1});
    }

    void movesNodesBackWithTheirPins()
    {
        QSignalSpy moved(m_explorer.get(), &models::Explorer::placesMoved);
        using Places = std::vector<network::Place>;
        m_explorer->pin({{"naver", {10, 10}, {1, 1}}});
        m_explorer->pin({{"naver", {20, 20}, {10, 10}}});
        QVERIFY(moved.empty()); // the user has moved it
        m_explorer->undo();
        QCOMPARE(moved.takeLast()[0].value<Places>(), (Places{{"naver", {10, 10}}}));
        m_explorer->undo();
        QCOMPARE(moved.takeLast()[0].value<Places>(), (Places{{"naver", {1, 1}}}));
        m_explorer->redo();
        m_explorer->redo();
        QCOMPARE(moved.takeLast()[0].value<Places>(), (Places{{"naver", {20, 20}}}));
        moved.clear();
        m_explorer->unpin({id("naver")});
        QVERIFY(m_explorer->exploration().pins.empty());
        QVERIFY(moved.empty()); // it stays where it is
    }

    void restoresAViewAsOneStep()
    {
        network::View now;
        now.places = {{"naver", {1, 2}}};
        network::View other;
        other.exploration.hidden = {"naver"};
        other.exploration.filter.minimumEvidence = 2;
        other.exploration.focus = {{"nvidia"}, 2, false};
        other.sight.emplace();
        const std::size_t before = shown();
        std::vector<network::View> seen;
        connect(m_explorer.get(), &models::Explorer::viewRestored, m_explorer.get(),
                [&seen](const network::View& view) { seen.push_back(view); });
        m_explorer->restore(now, other);
        QVERIFY(m_explorer->exploration() == other.exploration);
        QVERIFY(shown() < before);
        m_explorer->undo();
        QCOMPARE(shown(), before);
        m_explorer->redo();
        QVERIFY(seen == (std::vector<network::View>{other, now, other}));
    }

    void outlivesTheAtlas()
    {
        m_selection->select(id("naver"));
        m_explorer->hide();
        m_document->setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(shown(), std::size_t{0});
        QVERIFY(m_explorer->chosen().empty());
        m_document->setAtlas(m_atlas);
        QVERIFY(!isShown("naver"));
        m_explorer->undo();
        QVERIFY(isShown("naver"));
    }

    void startsAfreshWithOtherArticles_data()
    {
        QTest::addColumn<std::size_t>("mostAtOnce");
        QTest::newRow("small") << std::size_t{20'000};
        QTest::newRow("worked out later") << std::size_t{0};
    }
    void startsAfreshWithOtherArticles()
    {
        QFETCH(const std::size_t, mostAtOnce);
        m_explorer->setColouring(network::Colouring::Country);
        m_explorer->mark({id("naver"), id("openai")});
        m_explorer->pin({{"naver", {1, 2}, {3, 4}}});
        m_selection->select(id("nvidia"));
        m_explorer->hide();
        m_explorer->setMostAtOnce(mostAtOnce);
        m_document->setAtlas(std::make_shared<atlas::Atlas>(*m_atlas), {}, models::Document::Opened::Instead);
        QTRY_VERIFY(!m_explorer->isBusy());
        QVERIFY(isShown("nvidia") && m_explorer->exploration().pins.empty());
        QVERIFY(!m_explorer->history().canUndo() && !m_explorer->history().canRedo());
        QVERIFY(m_explorer->colouring() == network::Colouring::Country); // as one likes to look at networks
    }

    void worksOutALargeAtlasLater()
    {
        m_explorer->setMostAtOnce(0);
        const std::size_t before = shown();
        QSignalSpy changed(m_explorer.get(), &models::Explorer::graphChanged);
        QSignalSpy history(m_explorer.get(), &models::Explorer::historyChanged);
        m_selection->select(id("nvidia"));
        m_explorer->hide();
        QVERIFY(m_explorer->isBusy());
        QVERIFY(m_explorer->history().canUndo()); // the step is known at once
        QVERIFY(!history.empty());
        QCOMPARE(shown(), before);
        QCOMPARE(changed.size(), 0);
        QTRY_VERIFY(!m_explorer->isBusy());
        QCOMPARE(shown(), before - 1);
        QCOMPARE(changed.size(), 1);
    }

    void showsTheNewestOfStepsThatOvertakeEachOther()
    {
        m_explorer->setMostAtOnce(0);
        const network::Graph before = *m_explorer->shown();
        QSignalSpy changed(m_explorer.get(), &models::Explorer::graphChanged);
        m_selection->select(id("nvidia"));
        m_explorer->hide();
        network::Filter filter;
        filter.types = 1u << static_cast<unsigned>(extract::RelationType::Investment);
        m_explorer->setFilter(filter);
        m_explorer->undo();
        m_explorer->undo();
        QTRY_VERIFY(!m_explorer->isBusy());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shown(), before.nodes.size());
        QCOMPARE(m_explorer->filtered()->edges.size(), before.edges.size());
    }

    void losesNothingOfAStepThatIsOvertaken()
    {
        m_explorer->setMostAtOnce(0);
        const std::size_t before = shown();
        m_selection->select(id("nvidia"));
        m_explorer->hide();
        m_explorer->focusOn(id("naver")); // changes no graph by itself
        QTRY_VERIFY(!m_explorer->isBusy());
        QCOMPARE(shown(), before - 1);
        QVERIFY(!m_explorer->inFocus().empty());
        m_explorer->mark({id("naver")});
        m_explorer->mark({id("kakao")});
        QTRY_VERIFY(!m_explorer->isBusy());
        QCOMPARE(chosen(), Keys{"kakao"});
    }

    void showsNothingOfAnotherAtlasUntilItIsWorkedOut()
    {
        m_explorer->setMostAtOnce(0);
        m_selection->select(id("nvidia"));
        m_explorer->hide(); // of the atlas that goes
        const std::size_t before = shown();
        const auto smaller = std::make_shared<atlas::Atlas>(*m_atlas);
        smaller->relations.pop_back();
        std::vector<std::size_t> told;
        connect(m_explorer.get(), &models::Explorer::graphChanged, m_explorer.get(),
                [&] { told.push_back(shown()); });
        m_document->setAtlas(smaller);
        QCOMPARE(shown(), std::size_t{0});
        QTRY_VERIFY(!m_explorer->isBusy());
        QCOMPARE(m_explorer->filtered()->edges.size(), smaller->relations.size());
        QCOMPARE(shown(), told.back());
        QVERIFY(shown() < before);
        QCOMPARE(told.size(), std::size_t{2});
        QCOMPARE(told.front(), std::size_t{0});
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ExplorerTest)
#include "explorer_test.moc"
