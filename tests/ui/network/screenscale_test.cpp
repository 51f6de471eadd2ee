#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"

#include "ui/network/samplescene.h"

#include <QPainter>
#include <QTest>

namespace atlas::tests {

/// Screens whose pixels are not those of the design.
class ScreenScaleTest : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryStrokeAtAnyScaleOfTheScreen()
    {
        const ui::NetworkScene scene = sampleScene();
        const QRectF area(0, 0, 640, 400);
        constexpr double scale = 1.25;
        const auto painted = [&](double ofScreen, double ofPainter) {
            QImage image((area.size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            image.setDevicePixelRatio(ofScreen);
            QPainter painter(&image);
            painter.scale(ofPainter, ofPainter);
            painter.translate(0.3, 0.7); // a window's parts begin between pixels there
            ui::NetworkPainter network;
            network.paint(painter, scene, network.fit(scene, area), {}, ui::palette(ui::Scheme::Light));
            painter.end();
            image.setDevicePixelRatio(1);
            return image;
        };
        QCOMPARE(painted(scale, 1), painted(1, scale));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ScreenScaleTest)
#include "screenscale_test.moc"
