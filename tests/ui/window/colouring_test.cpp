#include "ui/network/networkarranger.h"
#include "ui/window/commandlist.h"
#include "ui/window/commandwords.h"
#include "ui/window/explorationwindow.h"

#include "exchange/viewjson.h"

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
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ColouringTest)
#include "colouring_test.moc"
