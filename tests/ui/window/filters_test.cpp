#include "ui/network/networklegend.h"
#include "ui/tables/relationpanel.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/explorationwindow.h"

#include "exchange/networkarticles.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace atlas::tests {

/// Every chip of the real window filters, says so, and says how much is hidden.
class Filters : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    QToolButton* chip(const char* name) const { return panel().findChild<QToolButton*>(name); }
    QString hidden() const { return panel().findChild<QLabel*>("hiddenCount")->text(); }
    static QList<QAction*> choices(QMenu* menu)
    {
        emit menu->aboutToShow(); // fills it
        QList<QAction*> ticks;
        for (QAction* action : menu->actions()) {
            if (action->isCheckable())
                ticks << action;
        }
        return ticks;
    }
    ui::LegendButton* legendEntry(const QString& words) const
    {
        for (ui::LegendButton* button : panel().legend()->findChildren<ui::LegendButton*>()) {
            if (button->isVisible() && button->text() == words)
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void everyChipFilters_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<int>("choice"); // of its menu
        QTest::addColumn<QString>("words");
        QTest::newRow("type") << QByteArray("typeChip") << 0 << "종류";
        QTest::newRow("status") << QByteArray("statusChip") << 0 << "상태";
        QTest::newRow("country") << QByteArray("countryChip") << 0 << "나라";
        QTest::newRow("confidence") << QByteArray("confidenceChip") << 4 << "확신";
        QTest::newRow("kind") << QByteArray("kindChip") << 0 << "대상";
        QTest::newRow("layer") << QByteArray("layerChip") << 0 << "층";
        QTest::newRow("article") << QByteArray("articleChip") << 0 << "기사";
        QTest::newRow("evidence") << QByteArray("evidenceChip") << 1 << "근거";
    }

    void everyChipFilters()
    {
        QFETCH(QByteArray, name);
        QFETCH(int, choice);
        QFETCH(QString, words);
        m_window->findChild<QAction*>("pageTies")->trigger();
        const std::size_t before = view().scene().edges.size();
        const QString hiddenBefore = hidden();
        choices(chip(name)->menu()).at(choice)->trigger();
        const std::size_t now = view().scene().edges.size();
        QVERIFY(now < before);
        QVERIFY2(hidden().contains(QString::number(m_atlas->relations.size() - now)), qPrintable(hidden()));
        QVERIFY(chip(name)->isVisible());
        QVERIFY2(undoText().startsWith("실행 취소: 필터 – " + words), qPrintable(undoText()));
        QCOMPARE(m_window->relations()->model().itemCount(), static_cast<int>(now)); // the twin follows
        QVERIFY(chip("clearFilters")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(view().scene().edges.size(), before);
        QCOMPARE(hidden(), hiddenBefore);
        choices(chip(name)->menu()).at(choice)->trigger();
        key(Qt::Key_F, Qt::ShiftModifier); // clears all
        QCOMPARE(view().scene().edges.size(), before);
    }

    void tiesOfUnknownKindAreShownAsSuch()
    {
        QFile file(m_folder.filePath("others.graphml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<graphml><key id='k' for='edge' attr.name='label'/><graph edgedefault='directed'>"
                   "<node id='Garam'/><node id='Narae'/><node id='Dasom'/>"
                   "<edge source='Garam' target='Narae'><data key='k'>admires</data></edge>"
                   "<edge source='Narae' target='Dasom'><data key='k'>supply</data></edge>"
                   "</graph></graphml>");
        file.close();
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        m_window->open({file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(view().scene().edges.size(), std::size_t{2}, 20'000);
        ui::LegendButton* entry = legendEntry("종류 미상");
        QVERIFY(entry);
        QCOMPARE(entry->item().count, 1);
        QVERIFY(!legendEntry("협력"));
        const atlas::Atlas& atlas = *m_document->atlas();
        m_selection->select(atlas.relations.front().id);
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("cardFacts")->text().contains("종류 미상"));
        const auto kinds = choices(chip("typeChip")->menu());
        QCOMPARE(kinds.back()->text(), QString("종류 미상"));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(view().scene().edges.size(), std::size_t{1});
        QVERIFY(hidden().contains("1"));
        const exchange::NetworkData data = exchange::networkData(atlas);
        QCOMPARE(data.edges[0].type, extract::RelationType::Unstated);
        QCOMPARE(data.edges[0].label, std::string("admires"));
    }

    void whatIsNotThereIsNotOffered()
    {
        for (const QAction* kind : choices(chip("typeChip")->menu()))
            QVERIFY(kind->text() != "종류 미상");
        QVERIFY(!legendEntry("종류 미상"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Filters)
#include "filters_test.moc"
