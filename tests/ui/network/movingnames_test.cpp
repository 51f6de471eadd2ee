// Names while the picture moves.

#include "ui/network/networkpainter.h"
#include "ui/theme/theme.h"

#include "ui/network/crowdscene.h"

#include <QTest>

#include <algorithm>
#include <map>

namespace atlas::tests {

namespace {

using Haste = ui::NetworkPainter::Haste;
using Boxes = std::map<network::NodeIndex, QRectF>;

constexpr double nearBorder = 150; ///< pixels within which room for a name comes and goes

Boxes boxesIn(CrowdPicture& picture, Haste haste)
{
    Boxes boxes;
    for (const ui::NetworkPainter::Label& label : picture.paint({}, haste))
        boxes.emplace(label.node, label.box);
    return boxes;
}

bool isInside(const CrowdPicture& picture, const QRectF& box)
{
    return picture.view.area.adjusted(nearBorder, nearBorder, -nearBorder, -nearBorder).contains(box);
}

} // namespace

class MovingNames : public QObject
{
    Q_OBJECT

private slots:
    void goAlongWithTheirNodes()
    {
        CrowdPicture picture(60, {1200, 800});
        picture.view = picture.view.zoomedAt(picture.view.area.center(), 2);
        const Boxes still = boxesIn(picture, Haste::None);
        QVERIFY(still.size() > 20);
        const QPointF shift(30, 20);
        picture.view.centre -= shift / picture.view.zoom;
        const Boxes moved = boxesIn(picture, Haste::Moving);
        for (const auto& [node, box] : still) {
            if (!isInside(picture, box))
                continue;
            QVERIFY2(moved.count(node) > 0, qPrintable(picture.scene.labels[node]));
            const QPointF by = moved.at(node).center() - box.center();
            QVERIFY2((by - shift).manhattanLength() < 0.01, qPrintable(picture.scene.labels[node]));
        }
    }

    void stayAsOneComesNearer()
    {
        CrowdPicture picture(60, {1200, 800});
        picture.view = picture.view.zoomedAt(picture.view.area.center(), 2);
        const Boxes still = boxesIn(picture, Haste::None);
        picture.view = picture.view.zoomedAt(picture.view.area.center(), 1.1);
        const Boxes nearer = boxesIn(picture, Haste::Moving);
        QVERIFY(!picture.network.isComplete()); // better places are looked for once it stands
        for (const auto& [node, box] : still)
            QVERIFY2(!isInside(picture, box) || nearer.count(node) > 0,
                     qPrintable(picture.scene.labels[node]));
    }

    void othersComeOnceItStands()
    {
        CrowdPicture picture(60, {1200, 800});
        picture.view = picture.view.zoomedAt(picture.view.area.center(), 3);
        const Boxes moving = boxesIn(picture, Haste::Moving);
        QVERIFY(!picture.network.isComplete());
        const Boxes still = boxesIn(picture, Haste::None);
        QVERIFY(picture.network.isComplete());
        QVERIFY(still.size() > moving.size());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::MovingNames)
#include "movingnames_test.moc"
