#include "ui/theme/menuplace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTimer>
#include <QToolButton>

namespace atlas::tests {

/// Menus of buttons stay within their window.
class MenuPlaceTest : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{*qApp};

    /// A window that leaves room on the screen at its right and below, with a button at each end.
    struct Window
    {
        QWidget all;
        QToolButton first{&all};
        QToolButton last{&all};
        QPushButton below{&all};
        QMenu menu;

        Window()
        {
            all.setGeometry(20, 20, 400, 300);
            first.setGeometry(10, 10, 30, 24);
            last.setGeometry(360, 10, 30, 24);
            below.setGeometry(330, 270, 60, 26);
            for (const char* words : {"Open files and folders…", "Show", "Quit"})
                menu.addAction(words);
            all.show();
        }
        QRect bounds() const { return {all.mapToGlobal(QPoint()), all.size()}; }
        static QRect onScreen(const QWidget& widget) { return {widget.mapToGlobal(QPoint()), widget.size()}; }
        /// Where the menu opens below a button, or its first submenu beside it.
        template<typename Button>
        QRect opened(Button& button, QMenu* within = nullptr)
        {
            QRect place;
            button.setMenu(&menu);
            QTimer::singleShot(0, &menu, [&] {
                if (within) {
                    menu.setActiveAction(within->menuAction());
                    QTest::keyClick(&menu, Qt::Key_Right);
                }
                place = (within ? within : &menu)->geometry();
                menu.close();
            });
            button.showMenu();
            button.setMenu(nullptr);
            return place;
        }
    };

private slots:
    void opensBelowElseAlongTheOtherEdgeOrAbove()
    {
        const QRect bounds(0, 0, 400, 300);
        QCOMPARE(ui::menuPlace({10, 10, 30, 20}, {100, 80}, bounds), QPoint(10, 30));
        QCOMPARE(ui::menuPlace({360, 10, 30, 20}, {100, 80}, bounds), QPoint(290, 30));
        QCOMPARE(ui::menuPlace({360, 270, 30, 20}, {100, 80}, bounds), QPoint(290, 190));
        QCOMPARE(ui::menuPlace({200, 10, 30, 20}, {350, 80}, bounds), QPoint(50, 30)); // neither way
        QCOMPARE(ui::menuPlace({200, 10, 30, 20}, {600, 80}, bounds), QPoint(0, 30));  // wider than all
    }

    void aMenuStaysInItsWindow()
    {
        Window window;
        QVERIFY(window.all.screen()->availableGeometry().contains(window.bounds().adjusted(0, 0, 200, 100)));
        const QRect left = window.opened(window.first);
        QCOMPARE(left.left(), Window::onScreen(window.first).left());
        const QRect right = window.opened(window.last);
        QVERIFY(right.width() > 60); // it would hang over
        QCOMPARE(right.right(), Window::onScreen(window.last).right());
        QCOMPARE(right.top(), left.top());
        const QRect above = window.opened(window.below);
        QCOMPARE(above.right(), Window::onScreen(window.below).right());
        QCOMPARE(above.bottom() + 1, Window::onScreen(window.below).top());
    }

    void soDoesAMenuWithinIt()
    {
        Window window;
        QMenu* within = window.menu.addMenu("View");
        within->addAction("Chart");
        const QRect inner = window.opened(window.last, within);
        QVERIFY(inner.isValid());
        QVERIFY(window.bounds().contains(inner));
        QVERIFY(!inner.intersects(window.menu.geometry()));
        QVERIFY(window.bounds().contains(window.menu.geometry()));
    }

    void aMenuAtThePointerStaysThere()
    {
        Window window;
        window.menu.popup(window.all.mapToGlobal(QPoint(390, 100)));
        QCOMPARE(window.menu.pos(), window.all.mapToGlobal(QPoint(390, 100)));
        window.menu.close();
    }

    void aMenuThatDoesNotFitOpensAsUsual()
    {
        Window window;
        window.menu.addAction(QString(30, 'm'));
        window.all.resize(200, 300);
        const QRect place = window.opened(window.first);
        QVERIFY(place.width() > 200);
        QCOMPARE(place.left(), Window::onScreen(window.first).left());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::MenuPlaceTest)
#include "menuplace_test.moc"
