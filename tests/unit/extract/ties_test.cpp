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

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TiesTest)
#include "ties_test.moc"
