// Names that stand level outside of a circle.

#include "ui/network/ringnames.h"

#include <QTest>

#include <cmath>

namespace atlas::tests {

namespace {

constexpr double radius = 5;

/// The right half of a circle, from the top down.
std::vector<ui::RingRequest> half(int count, double apart)
{
    const double axis = apart * (count - 1) / 2;
    std::vector<ui::RingRequest> all;
    for (int i = 0; i < count; ++i) {
        const double y = apart * i - axis;
        const double x = std::sqrt(std::max(1 - y * y / (axis * axis) * 0.999, 0.0)) * axis;
        all.push_back({{x, y}, radius, true, {40.0 + 7 * (i % 4), 11}});
    }
    return all;
}

bool isLevelWith(const QRectF& box, QPointF p)
{
    return p.y() + radius > box.top() && p.y() - radius < box.bottom();
}

} // namespace

class RingNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void standsOutsideOfEveryDiscBesideIt_data() { densities(); }

    void standsOutsideOfEveryDiscBesideIt()
    {
        QFETCH(double, apart);
        const auto requests = half(19, apart);
        const auto names = ui::ringNames(requests);
        for (std::size_t i = 0; i < names.size(); ++i) {
            QVERIFY(names[i]);
            for (const ui::RingRequest& other : requests) {
                if (isLevelWith(names[i]->box, other.centre))
                    QVERIFY(names[i]->box.left() > other.centre.x() + radius + 3);
            }
            const double off = names[i]->box.left() - requests[i].centre.x() - radius;
            QCOMPARE(names[i]->lead.isNull(), off < 9);
            QVERIFY(std::abs(names[i]->box.center().y() - requests[i].centre.y()) < 0.01);
        }
    }

    void keepsNamesAndLinesOffEachOther_data() { densities(); }

    void keepsNamesAndLinesOffEachOther()
    {
        QFETCH(double, apart);
        const auto names = ui::ringNames(half(19, apart));
        for (const auto& name : names) {
            for (const auto& other : names) {
                if (&name == &other)
                    continue;
                QVERIFY(!name->box.adjusted(0, 0.5, 0, -0.5).intersects(other->box));
                const QRectF lead(other->lead.p1(), QSizeF(other->lead.dx(), 0.1));
                QVERIFY(other->lead.isNull() || !name->box.intersects(lead));
            }
        }
    }

    void namesWhatIsAskedForFirstWhereThereIsNoRoom()
    {
        const auto names = ui::ringNames(half(40, 3));
        QVERIFY(names.front());
        QVERIFY(std::any_of(names.begin(), names.end(), [](const auto& name) { return !name; }));
    }

    void mirrorsTheOtherSide()
    {
        auto requests = half(19, 9);
        const auto right = ui::ringNames(requests);
        for (ui::RingRequest& r : requests) {
            r.centre.setX(-r.centre.x());
            r.atRight = false;
        }
        const auto left = ui::ringNames(requests);
        for (std::size_t i = 0; i < left.size(); ++i)
            QVERIFY(std::abs(left[i]->box.right() + right[i]->box.left()) < 0.01);
    }

private:
    static void densities()
    {
        QTest::addColumn<double>("apart");
        QTest::newRow("with room") << 14.0;
        QTest::newRow("by turns") << 7.5;
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::RingNamesTest)
#include "ringnames_test.moc"
