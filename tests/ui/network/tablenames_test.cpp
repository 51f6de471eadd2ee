// Names of the table: they hide no tie of their own, and those in focus have room.

#include "arrangedpanel.h"
#include "ui/network/filterchips.h"
#include "ui/network/hittest.h"

#include <QTest>
#include <QToolButton>

namespace atlas::tests {

class TableNamesTest : public QObject, private ArrangedPanel
{
    Q_OBJECT
private slots:
    void initTestCase() { begin(); }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { m_theme.reset(); }

    void hidesNoBeginningOfATie()
    {
        openTable({1290, 640});
        const ui::NetworkScene& scene = view().scene();
        const QColor accent = m_theme->palette().accent;
        int seen = 0;
        int all = 0;
        for (network::EdgeIndex e = 0; e < scene.edges.size(); ++e) {
            m_selection->select(scene.edges[e].relation);
            view().grab();
            const QImage image = view().grab().toImage();
            const ui::EdgeCurve curve = ui::screenCurve(scene, view().viewport(), e);
            for (int i = 0; i <= 100; ++i) {
                const QPointF at = curve.at(i / 100.0);
                const bool below = std::ranges::any_of(view().painter().labels(), [&](const auto& label) {
                    const bool own =
                        label.node == scene.edges[e].source || label.node == scene.edges[e].target;
                    return own && label.box.contains(at);
                });
                if (!below)
                    continue;
                ++all;
                seen += isLike(image, at, accent) ? 1 : 0;
            }
        }
        QVERIFY(all > 40);
        QVERIFY2(3 * seen > all,
                 qPrintable(QStringLiteral("%1 of %2").arg(seen).arg(all))); // letters are over it
    }

    void namesAllInFocusInFull()
    {
        openTable({640, 330});
        m_panel->explorer().focusOn(m_atlas->find("naver")->id);
        settle();
        const ui::NetworkScene& scene = view().scene();
        const auto& labels = view().painter().labels();
        for (network::NodeIndex v = 0; v < scene.nodes.size(); ++v) {
            if (!view().emphasis().inFocus(v))
                continue;
            const auto own = std::ranges::find_if(labels, [v](const auto& label) { return label.node == v; });
            QVERIFY2(own != labels.end(), qPrintable(scene.labels[v]));
            QVERIFY(QRectF(view().rect()).contains(own->box));
            for (const auto& other : labels)
                QVERIFY2(other.node == v || !own->box.adjusted(1, 3, -1, -3).intersects(other.box),
                         qPrintable(scene.labels[v]));
            QVERIFY2(static_cast<double>(scene.labelRooms[v]) >= 30, qPrintable(scene.labels[v]));
        }
        m_panel->explorer().leaveFocus();
        settle();
    }

    void movesNothingForAFocusThatIsNamedAnyhow()
    {
        openTable({1290, 640});
        const auto before = places();
        m_panel->explorer().focusOn(m_atlas->find("naver")->id);
        settle();
        QCOMPARE(places(), before);
    }

    void saysWhatIsInFocusOverNothing()
    {
        openTable({760, 408});
        m_panel->explorer().focusOn(m_atlas->find("naver")->id);
        settle();
        const auto* chip = m_panel->findChild<QToolButton*>("focusChip");
        QVERIFY(chip->isVisible());
        const QRect at(chip->mapTo(m_panel.get(), QPoint()), chip->size());
        QVERIFY(!at.intersects(QRect(view().mapTo(m_panel.get(), QPoint()), view().size())));
        QVERIFY(m_panel->rect().contains(at));
        const auto* more = m_panel->findChild<QToolButton*>("moreFilters");
        QCOMPARE(more->mapTo(m_panel.get(), QPoint()).y(), at.y()); // one row holds all
        m_panel->explorer().leaveFocus();
        settle();
        QVERIFY(m_panel->findChild<QToolButton*>("colourChip")->isVisible());
    }

    /// A name at a second place is nearer to its ring than to any other ring or disc.
    void leavesNoDoubtWhoseANameAtASecondPlaceIs()
    {
        for (const QSize size : {QSize(640, 340), QSize(1290, 640)}) {
            openTable(size);
            const ui::NetworkScene& scene = view().scene();
            for (const network::Echo& echo : scene.echoes) {
                m_selection->select(scene.nodes[echo.node].entity);
                view().grab();
                view().grab();
                const QPointF ring = view().viewport().toScreen(echo.at);
                for (const auto& label : view().painter().labels()) {
                    if (label.node != echo.node ||
                        label.box.contains(view().placeOf(scene.nodes[echo.node].entity)))
                        continue;
                    const double own = distance(ring, label.box);
                    if (own > distance(view().placeOf(scene.nodes[echo.node].entity), label.box) || own > 12)
                        continue; // of another of its places
                    for (const network::Echo& other : scene.echoes)
                        QVERIFY(other == echo ||
                                own < distance(view().viewport().toScreen(other.at), label.box));
                }
            }
        }
    }

private:
    static double distance(QPointF p, const QRectF& area)
    {
        return QLineF(p, {std::clamp(p.x(), area.left(), area.right()),
                          std::clamp(p.y(), area.top(), area.bottom())})
            .length();
    }
    static bool isLike(const QImage& image, QPointF at, const QColor& colour)
    {
        const QColor seen = image.pixelColor(at.toPoint());
        return std::abs(seen.red() - colour.red()) + std::abs(seen.green() - colour.green()) +
                   std::abs(seen.blue() - colour.blue()) <
               200;
    }
    void settle()
    {
        QTRY_VERIFY(!m_panel->isArranging());
        view().finishGlide();
        do {
            view().grab();
        } while (!view().painter().isComplete());
    }
    void openTable(QSize size)
    {
        m_panel->resize(size);
        choose(1);
        QTest::qWait(120); // until the room is settled
        settle();
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::TableNamesTest)
#include "tablenames_test.moc"
