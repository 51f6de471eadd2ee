#include "network/arrangement.h"

#include <QTest>

namespace atlas::tests {

class ArrangementTest : public QObject
{
    Q_OBJECT

private slots:
    void readsItsNamesBack()
    {
        for (int i = 0; i < network::arrangementCount; ++i) {
            const auto arrangement = static_cast<network::Arrangement>(i);
            QCOMPARE(network::arrangementFromName(network::arrangementName(arrangement)), arrangement);
        }
        QVERIFY(!network::arrangementFromName("spiral"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ArrangementTest)
#include "arrangement_test.moc"
