#include "models/explorationhistory.h"

#include <QTest>

namespace atlas::tests {

using models::ExplorationHistory;
using Kind = models::Step::Kind;

namespace {

network::Exploration hiding(std::vector<std::string> keys)
{
    network::Exploration exploration;
    exploration.hidden = std::move(keys);
    return exploration;
}

} // namespace

class ExplorationHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void walksBackAndForward()
    {
        ExplorationHistory history;
        QVERIFY(!history.canUndo() && !history.canRedo());
        QVERIFY(history.record(hiding({"a"}), {Kind::Hide, {"a"}, 1}));
        QVERIFY(history.record(hiding({"a", "b"}), {Kind::Hide, {"b"}, 1}));
        QCOMPARE(history.toUndo().step.keys, std::vector<std::string>{"b"});
        QVERIFY(history.toUndo().before == hiding({"a"}));
        history.undo();
        QVERIFY(history.current() == hiding({"a"}));
        QVERIFY(history.toRedo().after == hiding({"a", "b"}));
        history.redo();
        QVERIFY(history.current() == hiding({"a", "b"}));
        history.redo(); // there is nothing left
        history.undo();
        history.undo();
        history.undo();
        QVERIFY(history.current() == network::Exploration());
    }

    void givesUpWhatWasUndoneWhenSomethingElseIsDone()
    {
        ExplorationHistory history;
        history.record(hiding({"a"}), {});
        history.undo();
        history.record(hiding({"b"}), {});
        QVERIFY(!history.canRedo());
        history.undo();
        QVERIFY(history.current() == network::Exploration());
    }

    void placesOfViewsAreAChange()
    {
        ExplorationHistory history;
        const network::View before;
        network::View after;
        const auto step = [&] {
            return models::Step{
                Kind::Restore,
                {},
                0,
                std::make_shared<const models::Step::Views>(models::Step::Views{before, after})};
        };
        QVERIFY(!history.record({}, step()));
        after.places.assign(ExplorationHistory::mostWeight, {"a", {1, 2}});
        QVERIFY(history.record({}, step()));
        QCOMPARE(history.toUndo().step.views->after.places.size(), ExplorationHistory::mostWeight);
        after.sight.emplace();
        QVERIFY(history.record({}, step()));
        history.undo();
        QVERIFY(!history.canUndo()); // both together would be too much to keep
    }

    void countsNoStepThatChangesNothing()
    {
        ExplorationHistory history;
        QVERIFY(!history.record({}, {}));
        QVERIFY(!history.canUndo());
    }

    void joinsTheStepsOfOneGesture()
    {
        ExplorationHistory history;
        history.record(hiding({"a"}), {Kind::Months, {}, 0}, true);
        history.record(hiding({"b"}), {Kind::Months, {}, 0}, true);
        QVERIFY(history.toUndo().before == network::Exploration());
        history.closeStep();
        history.record(hiding({"c"}), {Kind::Months, {}, 0}, true);
        QVERIFY(history.toUndo().before == hiding({"b"}));
        history.record(hiding({"d"}), {Kind::Playback, {}, 0}, true);
        QVERIFY(history.toUndo().before == hiding({"c"}));
    }

    void forgetsAGestureThatCameBack()
    {
        ExplorationHistory history;
        history.record(hiding({"a"}), {Kind::Months, {}, 0}, true);
        QVERIFY(history.record({}, {Kind::Months, {}, 0}, true));
        QVERIFY(!history.canUndo());
    }

    void isBoundedInSteps()
    {
        ExplorationHistory history;
        for (int i = 0; i < 1000; ++i)
            history.record(hiding({std::to_string(i)}), {});
        std::size_t steps = 0;
        for (; history.canUndo(); ++steps)
            history.undo();
        QCOMPARE(steps, ExplorationHistory::mostSteps);
    }

    void isBoundedInWeight()
    {
        ExplorationHistory history;
        std::vector<std::string> many(ExplorationHistory::mostWeight / 4, "a");
        for (int i = 0; i < 5; ++i) {
            many.back() = std::to_string(i);
            history.record(hiding(many), {});
        }
        history.undo();
        QVERIFY(history.canUndo());
        history.undo();
        QVERIFY(!history.canUndo());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ExplorationHistoryTest)
#include "explorationhistory_test.moc"
