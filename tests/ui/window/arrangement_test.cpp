#include "ui/window/arrangement.h"

#include <QFrame>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::tests {

using ui::Place;

namespace {

struct Stage
{
    Stage()
    {
        for (QWidget*& panel : panels)
            panel = new QFrame;
        arrangement = new ui::Arrangement(panels, &parent);
        arrangement->widget()->resize(1424, 800);
        arrangement->widget()->show();
        arrangement->setWindowWidth(1440);
    }
    ~Stage() { delete arrangement->widget(); }
    QWidget* operator[](Place place) const { return panels[static_cast<std::size_t>(place)]; }
    QObject parent;
    std::array<QWidget*, ui::placeCount> panels{};
    ui::Arrangement* arrangement = nullptr;
};

} // namespace

class ArrangementTest : public QObject
{
    Q_OBJECT
private slots:
    void startsAsTheDesignDraws()
    {
        Stage stage;
        QVERIFY(std::abs(stage[Place::Articles]->width() - 212) <= 8);
        QVERIFY(std::abs(stage[Place::Reader]->width() - 396) <= 8);
        QVERIFY(stage[Place::Network]->height() > stage[Place::Chart]->height());
    }

    void theCardTakesItsShareWhateverItShows_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("card");
        QTest::newRow("low") << 640 << 227;
        QTest::newRow("as the design draws") << 800 << 285;
        QTest::newRow("tall") << 1008 << 360;
    }

    void theCardTakesItsShareWhateverItShows()
    {
        QFETCH(int, height);
        QFETCH(int, card);
        Stage stage;
        stage.arrangement->widget()->resize(1424, height);
        QVERIFY(std::abs(stage[Place::Card]->height() - card) <= 1);
    }

    void theChartTakesItsShareOfATallWindow_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("chart");
        QTest::newRow("low: all its bars") << 700 << 300;
        QTest::newRow("as the design draws") << 800 << 300;
        QTest::newRow("tall") << 1008 << 370;
    }

    void theChartTakesItsShareOfATallWindow()
    {
        QFETCH(int, height);
        Stage stage;
        stage.arrangement->widget()->resize(1424, height);
        stage.arrangement->fitChart();
        QTEST(stage[Place::Chart]->height(), "chart");
        auto* splitter = stage.arrangement->widget()->findChild<QSplitter*>("centreSplitter");
        splitter->setSizes({height - 8 - 200, 200});
        emit splitter->splitterMoved(height - 208, 1);
        stage.arrangement->fitChart();
        QCOMPARE(stage[Place::Chart]->height(), 200);
    }

    void theChartGetsRoomForASubtitleBelowItsHeader()
    {
        Stage stage;
        stage.arrangement->widget()->resize(1424, 800);
        stage.arrangement->setMoreForChart(24);
        QCOMPARE(stage[Place::Chart]->height(), 324);
        stage.arrangement->setMoreForChart(0);
        QCOMPARE(stage[Place::Chart]->height(), 300);
    }

    void aHeightChosenByHandStays()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        {
            Stage stage;
            auto* splitter = stage.arrangement->widget()->findChild<QSplitter*>("rightSplitter");
            splitter->setSizes({250, 542});
            emit splitter->splitterMoved(250, 1); // as the user's hand does
            QCOMPARE(stage[Place::Card]->height(), 250);
            stage.arrangement->save(settings);
        }
        Stage next;
        next.arrangement->restore(settings);
        QCOMPARE(next[Place::Card]->height(), 250);
        next.arrangement->reset();
        QVERIFY(std::abs(next[Place::Card]->height() - 285) <= 1);
    }

    void everyPanelFoldsAndComesBack()
    {
        Stage stage;
        for (int i = 0; i < ui::placeCount; ++i) {
            const Place place = static_cast<Place>(i);
            stage.arrangement->setFolded(place, true);
            QVERIFY(!stage[place]->isVisible());
            stage.arrangement->setFolded(place, false);
            QVERIFY(stage[place]->isVisible());
        }
    }

    void whereAllAreFoldedOneClickBringsThemBack()
    {
        Stage stage;
        QWidget* all = stage.arrangement->widget();
        for (int i = 0; i < ui::placeCount; ++i) {
            QVERIFY(all->findChild<QWidget*>("outerSplitter")->isVisible());
            stage.arrangement->setFolded(static_cast<Place>(i), true);
        }
        auto* back = all->findChild<QPushButton*>("emptyAction");
        QVERIFY(back->isVisible());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(!back->isVisible());
        for (const QWidget* panel : stage.panels)
            QVERIFY(panel->isVisible());
    }

    void aColumnGoesWithItsLastPanel()
    {
        Stage stage;
        const int before = stage[Place::Network]->width();
        stage.arrangement->setFolded(Place::Card, true);
        stage.arrangement->setFolded(Place::Reader, true);
        QTRY_VERIFY(stage[Place::Network]->width() > before + 300);
    }

    void theListFoldsFirstWhereTheWindowIsNarrow()
    {
        Stage stage;
        stage.arrangement->setWindowWidth(1280);
        QVERIFY(stage[Place::Articles]->isVisible());
        stage.arrangement->setWindowWidth(1200);
        QVERIFY(!stage[Place::Articles]->isVisible());
        QVERIFY(!stage.arrangement->isFolded(Place::Articles));
        stage.arrangement->setWindowWidth(1300);
        QVERIFY(stage[Place::Articles]->isVisible());
    }

    void threeColumnsNeedRoom()
    {
        Stage stage;
        auto* centre = stage.arrangement->widget()->findChild<QSplitter*>("centreSplitter");
        centre->setSizes({250, 500});
        stage.arrangement->setThreeColumns(true);
        QCOMPARE(centre->orientation(), Qt::Vertical);
        stage.arrangement->setWindowWidth(1920);
        QCOMPARE(centre->orientation(), Qt::Horizontal);
        const double network = stage[Place::Network]->width();
        QVERIFY(std::abs(network / (network + stage[Place::Chart]->width()) - 5.0 / 8) < 0.02);
        stage.arrangement->setWindowWidth(1440);
        QCOMPARE(centre->orientation(), Qt::Vertical);
    }

    void isRememberedAndReset()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Stage first;
        first.arrangement->setFolded(Place::Chart, true);
        first.arrangement->widget()->findChild<QSplitter*>("outerSplitter")->setSizes({300, 700, 408});
        first.arrangement->save(settings);

        Stage second;
        second.arrangement->restore(settings);
        QVERIFY(!second[Place::Chart]->isVisible());
        QVERIFY(std::abs(second[Place::Articles]->width() - 300) <= 8);
        second.arrangement->reset();
        QVERIFY(second[Place::Chart]->isVisible());
        QTRY_VERIFY(std::abs(second[Place::Articles]->width() - 212) <= 8);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ArrangementTest)
#include "arrangement_test.moc"
