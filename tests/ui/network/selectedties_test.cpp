// The ties of a company that is selected are brought out.

#include "ui/network/networkpainter.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

namespace atlas::tests {

namespace {

/// Three in a row, each tied to the next.
ui::NetworkScene rowOfThree()
{
    ui::NetworkScene scene;
    for (int i = 0; i < 3; ++i) {
        ui::SceneNode node;
        node.entity = static_cast<atlas::EntityId>(i);
        node.at = {100.0F * static_cast<float>(i), 0};
        node.radius = 8;
        scene.nodes.push_back(node);
        scene.labels.push_back(QString::number(i));
        scene.byRank.push_back(static_cast<network::NodeIndex>(i));
    }
    for (network::NodeIndex v = 0; v < 2; ++v) {
        ui::SceneEdge edge;
        edge.relation = static_cast<atlas::RelationId>(v);
        edge.source = v;
        edge.target = v + 1;
        edge.colour = qRgb(0, 0, 0);
        edge.width = 1.6F;
        edge.opacity = 0.75F;
        scene.edges.push_back(edge);
    }
    return scene;
}

/// How dark a picture is across the middle of a tie.
std::vector<int> inkOfTies(const ui::Emphasis& emphasis)
{
    const ui::NetworkScene scene = rowOfThree();
    QImage image(400, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const ui::Viewport view{image.rect(), {100, 0}, 1};
    ui::NetworkPainter().paint(painter, scene, view, emphasis, ui::palette(ui::Scheme::Light));
    painter.end();
    std::vector<int> inks;
    for (const int x : {150, 250}) {
        int ink = 0;
        for (int y = 40; y < 60; ++y)
            ink += 255 - qGray(image.pixel(x, y));
        inks.push_back(ink);
    }
    return inks;
}

} // namespace

class SelectedTies : public QObject
{
    Q_OBJECT

private slots:
    void areStrongerThanOthers()
    {
        const std::vector<int> usual = inkOfTies({});
        QCOMPARE(usual[0], usual[1]);
        ui::Emphasis emphasis;
        emphasis.selected = {0};
        const std::vector<int> selected = inkOfTies(emphasis);
        QVERIFY(selected[0] > usual[0] * 1.3);
        QCOMPARE(selected[1], usual[1]);
    }

    /// Then that tie alone is.
    void stayAsTheyAreWhereATieIsSelected()
    {
        ui::Emphasis emphasis;
        emphasis.selected = {1, 2};
        emphasis.edge = 1;
        QCOMPARE(inkOfTies(emphasis)[0], inkOfTies({})[0]);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::SelectedTies)
#include "selectedties_test.moc"
