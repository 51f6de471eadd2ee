#include "reading.h"

#include <QTest>

namespace atlas::tests {

/// The ways in which Korean newspapers tell a tie, one in each line of ties.tsv, about invented firms; lines
/// without a tie only look like one.
class TiesTest : public QObject
{
    Q_OBJECT

private slots:
    void tellings_data();
    void tellings();
    void saysWhetherItHolds_data();
    void saysWhetherItHolds();
};

void TiesTest::tellings_data()
{
    addTellings("ties.tsv");
}

void TiesTest::tellings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(tiesOf(text), expected);
}

void TiesTest::saysWhetherItHolds_data()
{
    addTellings("statuses.tsv");
}

/// What is only heard, denied, broken off or imagined, in the sentence itself or in one behind it.
void TiesTest::saysWhetherItHolds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(relationsOf(factsOf(text)), expected);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TiesTest)
#include "ties_test.moc"
