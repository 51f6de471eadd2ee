// Names of a picture that stands still: all are placed together.

#include "ui/network/labelplacement.h"
#include "ui/network/networkpainter.h"
#include "ui/network/networkpicture.h"

#include "ui/network/samplescene.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace atlas::tests {

namespace {

constexpr double clearlyNearer = 5; ///< pixels

struct Picture
{
    std::vector<ui::LabelRequest> requests;
    ui::LabelGround ground;
};

/// Discs in rows and columns, each a little off its place, and in the middle a hub whose name is wide.
Picture denseNetwork()
{
    Picture picture;
    picture.ground.area = QRectF(0, 0, 310, 130);
    std::uint32_t seed = 19;
    const auto off = [&seed] {
        return static_cast<double>((seed = seed * 1'664'525 + 1'013'904'223) >> 28) - 8;
    };
    for (int i = 0; i < 24; ++i) {
        const bool hub = i == 14;
        const QPointF at(28 + 50.0 * (i % 6) + off(), 24 + 27.0 * (i / 6) + off() / 2);
        ui::LabelRequest request{
            static_cast<network::NodeIndex>(i), at, hub ? 9.0 : 5.0, {hub ? 76.0 : 40.0, hub ? 13.0 : 11.0}};
        request.matters = hub;
        picture.ground.discs.push_back({at, request.radius});
        picture.requests.push_back(request);
    }
    std::swap(picture.requests[0], picture.requests[14]); // what matters comes first
    return picture;
}

double offRim(const QRectF& box, const ui::LabelGround::Disc& disc)
{
    const QPointF nearest(std::clamp(disc.centre.x(), box.left(), box.right()),
                          std::clamp(disc.centre.y(), box.top(), box.bottom()));
    return QLineF(disc.centre, nearest).length() - disc.radius;
}

/// How many names are clearly nearer to their own disc than to any other, off which they stand.
int clearlyPlaced(const Picture& picture, const std::vector<ui::PlacedLabel>& placed)
{
    return static_cast<int>(std::count_if(placed.begin(), placed.end(), [&](const ui::PlacedLabel& label) {
        const ui::LabelRequest& request = picture.requests[label.request];
        const double own = offRim(label.box, {request.centre, request.radius});
        return own >= 0 && std::all_of(picture.ground.discs.begin(), picture.ground.discs.end(),
                                       [&](const ui::LabelGround::Disc& disc) {
                                           return disc.centre == request.centre ||
                                                  offRim(label.box, disc) >= own + clearlyNearer;
                                       });
    }));
}

} // namespace

class LabelSearch : public QObject
{
    Q_OBJECT

private slots:
    /// One by one they take each other's room; together more of them find some, each at its own disc.
    void namesOfADenseNetworkAreUnmistakable()
    {
        const Picture picture = denseNetwork();
        const auto oneByOne = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Quick);
        const auto placed = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Sought);
        QVERIFY2(placed.size() >= oneByOne.size(), qPrintable(QString::number(placed.size())));
        const int clear = clearlyPlaced(picture, placed);
        QVERIFY2(clear >= clearlyPlaced(picture, oneByOne) + 2, qPrintable(QString::number(clear)));
        QVERIFY2(clear >= 16, qPrintable(QString::number(clear)));
        QVERIFY(
            std::any_of(placed.begin(), placed.end(), [](const auto& label) { return label.request == 0; }));
        for (const ui::PlacedLabel& label : placed) {
            QVERIFY(picture.ground.area.contains(label.box));
            for (const ui::PlacedLabel& other : placed)
                QVERIFY(&other == &label || !other.box.adjusted(-4, 0, 4, 0).intersects(label.box));
        }
    }

    void theSamePictureHasTheSameNames()
    {
        const Picture picture = denseNetwork();
        const auto first = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Sought);
        const auto again = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Sought);
        QCOMPARE(again.size(), first.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            QCOMPARE(again[i].box, first[i].box);
    }

    void noMoreThanAskedForArePlaced()
    {
        const Picture picture = denseNetwork();
        QCOMPARE(ui::placeLabels(picture.requests, picture.ground, 9, ui::Care::Sought).size(),
                 std::size_t{9});
    }

    /// What was seen stays, whatever comes; what comes takes the room that is left.
    void namesStayWhereTheyWere()
    {
        Picture picture = denseNetwork();
        const ui::LabelRequest late = picture.requests[5];
        picture.requests.erase(picture.requests.begin() + 5);
        const auto before = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Sought);
        for (const ui::PlacedLabel& label : before)
            picture.requests[label.request].kept = label.side;
        picture.requests.push_back(late);
        const auto after = ui::placeLabels(picture.requests, picture.ground, 99, ui::Care::Sought);
        for (const ui::PlacedLabel& label : before) {
            const auto same =
                std::find_if(after.begin(), after.end(), [&label](const ui::PlacedLabel& other) {
                    return other.request == label.request;
                });
            QVERIFY(same != after.end());
            QCOMPARE(same->box, label.box);
        }
    }

    /// Quickly while the picture moves, better once it stands, and from then on where they are.
    void namesAreSoughtOnceThePictureStands()
    {
        const ui::NetworkScene scene = sampleScene();
        QImage image(640, 200, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const ui::Palette& palette = ui::palette(ui::Scheme::Light);
        ui::NetworkPainter network;
        ui::Viewport view = network.fit(scene, image.rect());
        const auto paint = [&](ui::NetworkPainter::Haste haste) {
            network.paint(painter, scene, view, {}, palette, haste);
            return network.labels();
        };
        paint(ui::NetworkPainter::Haste::Moving);
        QVERIFY(!network.isComplete());
        auto still = paint(ui::NetworkPainter::Haste::Stepwise);
        while (!network.isComplete())
            still = paint(ui::NetworkPainter::Haste::Stepwise);
        view.centre += QPointF(3, 0) / view.zoom;
        const auto moved = paint(ui::NetworkPainter::Haste::Moving);
        QVERIFY(network.isComplete());
        for (const auto& label : moved) {
            const auto before = std::find_if(
                still.begin(), still.end(), [&label](const auto& other) { return other.node == label.node; });
            if (before != still.end() && before->box.left() > 20)
                QVERIFY((label.box.center() - before->box.center() + QPointF(3, 0)).manhattanLength() < 0.01);
        }
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::LabelSearch)
#include "labelsearch_test.moc"
