#include "ui/network/networkarranger.h"
#include "ui/network/networklegend.h"
#include "ui/window/commandlist.h"
#include "ui/window/commandwords.h"
#include "ui/window/explorationwindow.h"

#include "exchange/viewjson.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace atlas::tests {

/// What the colours of the network say, chosen in the window.
class ColouringTest : public QObject, protected ExplorationWindow
{
    Q_OBJECT

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void offersWhatColoursMaySayInMenuAndPalette()
    {
        const QMenu* menu = panel().colourMenu();
        QCOMPARE(menu->actions().size(), 3);
        const std::vector<models::Command> commands = ui::CommandList::of(*menu, ui::CommandWords());
        QCOMPARE(commands.back().id, QString("colourByCommunity"));
        menu->actions().back()->trigger();
        QCOMPARE(undoText(), QString("실행 취소: 색 – 무리"));
        QVERIFY(panel().findChild<QToolButton*>("colourChip")->text().contains("무리"));
        QVERIFY(menu->actions().back()->isChecked());
        const network::View view = panel().currentView();
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(menu->actions().front()->isChecked());
        panel().showView(*exchange::readView(exchange::writeView(view)));
        QCOMPARE(panel().colouring(), ui::Colouring::Community);
    }

    /// Where no file says of any node what it is, that is no row of a legend.
    void whatSaysNothingIsNoEntry()
    {
        openForeign("<graphml><graph edgedefault='directed'><node id='Garam'/><node id='Narae'/>"
                    "<edge source='Garam' target='Narae'/></graph></graphml>");
        panel().setColouring(ui::Colouring::Layer);
        QTRY_VERIFY(panel().legend()->nodeButtons().empty());
        QCOMPARE(panel().legend()->tieButtons().size(), std::size_t{1});
        QCOMPARE(panel().count(), QString("대상 2 · 관계 1"));
        QVERIFY(m_window->findChild<QLabel*>("statusCounts")->text().contains("대상 2 · 관계 1"));
        panel().setColouring(ui::Colouring::Country);
        QTRY_VERIFY(panel().legend()->nodeButtons().empty());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ColouringTest)
#include "colouring_test.moc"
