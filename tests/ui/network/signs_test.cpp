// What tells layers apart besides their colours.

#include "sample/sampleatlas.h"
#include "ui/network/networklegend.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <map>

namespace atlas::tests {

class SignsTest : public QObject
{
    Q_OBJECT
private slots:
    void everyLayerHasASignOfItsOwn()
    {
        std::map<ui::NodeSign, network::NodeClass> layers;
        for (int i = 0; i < network::nodeClassCount; ++i) {
            const auto nodeClass = static_cast<network::NodeClass>(i);
            if (nodeClass < network::NodeClass::Institution)
                QVERIFY(layers.emplace(ui::signOf(nodeClass), nodeClass).second);
            else
                QCOMPARE(ui::signOf(nodeClass), ui::NodeSign::None);
        }
    }

    /// Where colours tell of layers, in the picture and in its legend; nowhere else.
    void signsFollowTheColours()
    {
        const auto atlas = sampleAtlas();
        const auto graph = network::graphOf(*atlas);
        for (const ui::Colouring colouring : {ui::Colouring::Layer, ui::Colouring::Country}) {
            const bool told = colouring == ui::Colouring::Layer;
            ui::SceneOptions options;
            options.colouring = colouring;
            for (const ui::SceneNode& node :
                 ui::makeScene(*atlas, graph, {}, ui::palette(ui::Scheme::Light), options).nodes)
                QCOMPARE(node.sign,
                         told ? ui::signOf(network::nodeClassOf((*atlas)[node.entity])) : ui::NodeSign::None);
            for (const ui::LegendItem& item :
                 ui::legendItems(*atlas, {}, ui::palette(ui::Scheme::Light), options).nodes)
                QCOMPARE(item.sign,
                         told ? ui::signOf(static_cast<network::NodeClass>(item.id)) : ui::NodeSign::None);
        }
    }

    void signsAreSeenInDiscsThatHaveRoom()
    {
        const auto inked = [](double radius) {
            QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::black);
            QPainter painter(&image);
            ui::paintNodeSign(painter, ui::NodeSign::Level, {20, 20}, radius, Qt::white);
            painter.end();
            return std::pair(qGray(image.pixel(14, 20)) > 200, qGray(image.pixel(20, 14)) > 0);
        };
        QCOMPARE(inked(16), std::pair(true, false)); // a bar across
        QCOMPARE(inked(3), std::pair(false, false));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::SignsTest)
#include "signs_test.moc"
