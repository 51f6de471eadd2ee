#include "reading.h"

#include <QFile>
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
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QFile table(ATLAS_SOURCE_DIR "/tests/unit/extract/ties.tsv");
    QVERIFY(table.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1);
    for (const QString& line : lines) {
        const QStringList cells = line.split('\t');
        if (cells.size() == 2 && !line.startsWith('#'))
            QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1].split("; ", Qt::SkipEmptyParts);
    }
}

void TiesTest::tellings()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList ties = relationsOf(factsOf(text));
    for (QString& tie : ties)
        tie.truncate(tie.lastIndexOf(' ')); // the status is told elsewhere
    expected.sort();
    QCOMPARE(ties, expected);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::TiesTest)
#include "ties_test.moc"
