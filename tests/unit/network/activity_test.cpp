#include "network/activity.h"

#include "network_sample.h"

#include <QTest>

namespace atlas::tests {

namespace {

using Counts = std::vector<std::uint16_t>;

Counts of(const network::Activity& activity, network::NodeIndex v)
{
    return {activity[v].begin(), activity[v].end()};
}

void addSentence(atlas::Relation& relation, const char* date)
{
    atlas::Evidence evidence;
    evidence.date = text::PartialDate::fromIso(date);
    relation.evidence.push_back(evidence);
}

} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void countsTiesByMonthAtBothEnds()
    {
        const atlas::Atlas atlas =
            sampleAtlas(); // two ties of 0 and 1 in March, 0 and 2 in May, 1 and 4 in June
        const network::Activity activity = network::activityOf(network::graphOf(atlas), atlas);
        QCOMPARE(activity.first, (text::PartialDate{2024, 3, 0}));
        QCOMPARE(activity.months, 4u);
        QCOMPARE(of(activity, 0), (Counts{2, 0, 1, 0}));
        QCOMPARE(of(activity, 1), (Counts{2, 0, 0, 1}));
        QCOMPARE(of(activity, 3), (Counts{0, 0, 0, 0}));
    }

    void countsATieOnceAMonth()
    {
        atlas::Atlas atlas = sampleAtlas();
        for (const char* date : {"2024-03-02", "2024-04-01", "2024-03-20", "2024"})
            addSentence(atlas.relations[0], date);
        const network::Activity activity = network::activityOf(network::graphOf(atlas), atlas);
        QCOMPARE(of(activity, 0), (Counts{2, 1, 1, 0}));
    }

    void keepsTheNewestMonths()
    {
        atlas::Atlas atlas = sampleAtlas();
        addSentence(atlas.relations[0], "1990-01");
        const network::Activity activity = network::activityOf(network::graphOf(atlas), atlas, 3);
        QCOMPARE(activity.first, (text::PartialDate{2024, 4, 0}));
        QCOMPARE(of(activity, 0), (Counts{0, 1, 0}));
    }

    void hasNoMonthsWhereNothingIsDated()
    {
        atlas::Atlas atlas = sampleAtlas();
        for (atlas::Relation& relation : atlas.relations)
            relation.evidence.clear();
        const network::Activity activity = network::activityOf(network::graphOf(atlas), atlas);
        QCOMPARE(activity.months, 0u);
        QVERIFY(activity[1].empty());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ActivityTest)
#include "activity_test.moc"
