#include "ui/network/raster.h"

#include "support/ink.h"

#include <QLineF>
#include <QTest>

#include <cmath>

namespace atlas::tests {

/// Lines and discs straight into an image.
class RasterTest : public QObject
{
    Q_OBJECT
private slots:
    void drawsLinesInsideOfTheImageOnly_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<bool>("seen");
        QTest::newRow("level") << QPointF(5, 10) << QPointF(35, 10) << true;
        QTest::newRow("upright") << QPointF(10, 5) << QPointF(10, 35) << true;
        QTest::newRow("backwards") << QPointF(35, 30) << QPointF(5, 8) << true;
        QTest::newRow("across") << QPointF(-1e6, -1e6) << QPointF(1e6, 1e6) << true;
        QTest::newRow("a point") << QPointF(10, 10) << QPointF(10, 10) << false;
        QTest::newRow("outside") << QPointF(-50, -5) << QPointF(-5, 500) << false;
        QTest::newRow("along the border") << QPointF(0, 1) << QPointF(40, 1) << true;
    }

    void drawsLinesInsideOfTheImageOnly()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        const QImage before = image.copy();
        ui::Raster(image).line(from, to, qRgb(0, 0, 0));
        QTEST(image != before, "seen");
    }

    void strokesAsWideAsAsked_data()
    {
        QTest::addColumn<QPointF>("from");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<double>("first"); // width
        QTest::addColumn<double>("last");
        QTest::newRow("level") << QPointF(5, 20) << QPointF(35, 20) << 3.0 << 3.0;
        QTest::newRow("upright") << QPointF(20.3, 35) << QPointF(20.3, 5) << 2.5 << 2.5;
        QTest::newRow("slanting") << QPointF(5, 5) << QPointF(35, 30) << 4.0 << 4.0;
        QTest::newRow("to a point") << QPointF(5, 20) << QPointF(35, 20) << 6.0 << 0.0;
    }

    void strokesAsWideAsAsked()
    {
        QFETCH(QPointF, from);
        QFETCH(QPointF, to);
        QFETCH(double, first);
        QFETCH(double, last);
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        ui::Raster(image).stroke(from, to, qRgb(0, 0, 0), first, last);
        const double wanted = QLineF(from, to).length() * (first + last) / 2;
        QVERIFY2(std::abs(inkOf(image) - wanted) < wanted * 0.06, qPrintable(QString::number(inkOf(image))));
    }

    void strokesInDashes()
    {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        const std::vector<double> dash{6, 4};
        ui::Raster(image).stroke({0, 10}, {40, 10}, qRgb(0, 0, 0), 2, 2, dash);
        ui::Raster(image).stroke({0, 30}, {40, 30}, qRgb(0, 0, 0), 2, 2, dash, 6); // begins in a gap
        QCOMPARE(image.pixelColor(3, 10), QColor(Qt::black));
        QCOMPARE(image.pixelColor(8, 10), QColor(Qt::white));
        QCOMPARE(image.pixelColor(13, 10), QColor(Qt::black));
        QCOMPARE(image.pixelColor(2, 30), QColor(Qt::white));
        QCOMPARE(image.pixelColor(6, 30), QColor(Qt::black));
    }

    void whatMovesIsDrawnAsDiscsWithoutTheirSoftRims_data()
    {
        QTest::addColumn<double>("radius");
        for (const double radius : {0.7, 1.0, 2.25, 7.5, 20.0})
            QTest::addRow("%g", radius) << radius;
    }
    void whatMovesIsDrawnAsDiscsWithoutTheirSoftRims()
    {
        QFETCH(double, radius);
        const auto drawn = [](auto draw) {
            QImage image(60, 60, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            ui::Raster raster(image);
            draw(raster);
            return image;
        };
        const QRgb ink = qRgb(30, 90, 200);
        for (const QPointF at : {QPointF(30, 30), QPointF(1, 58), QPointF(59, 0), QPointF(-3, 30)}) {
            const QImage soft = drawn([&](ui::Raster& raster) { raster.disc(at, radius, ink); });
            const QImage hard = drawn([&](ui::Raster& raster) { raster.dot(at, radius, ink); });
            for (int y = 0; y < 60; ++y) {
                for (int x = 0; x < 60; ++x)
                    QCOMPARE(hard.pixel(x, y), qAlpha(soft.pixel(x, y)) >= 127 ? ink : 0u);
            }
        }
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::RasterTest)
#include "raster_test.moc"
