// What lies below names.

#include "ui/network/labelground.h"

#include <QTest>

#include <random>

namespace atlas::tests {

class LabelGroundTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        std::uniform_real_distribution<double> x(-40, 840); // some beyond the area
        std::uniform_real_distribution<double> y(-40, 540);
        m_ground.area = QRectF(0, 0, 800, 500);
        m_ground.discs.clear();
        for (int i = 0; i < 1'500; ++i)
            m_ground.discs.push_back({{x(m_random), y(m_random)}, 3});
    }

    /// Told at once: never of what could stand there, and of most of what could not.
    void tellsAtOnceWhatCannotStand()
    {
        const ui::GroundIndex index(m_ground);
        int refused = 0;
        int refusedAtOnce = 0;
        for (int i = 0; i < 4'000; ++i) {
            const auto [box, request] = any();
            const bool stands = index.costOf(box, request).has_value();
            const bool overlaps = std::any_of(
                m_ground.discs.begin(), m_ground.discs.end(), [&](const ui::LabelGround::Disc& disc) {
                    return box.contains(disc.centre) && disc.centre != request.centre;
                });
            if (!index.mayHold(box, request))
                QVERIFY(overlaps || !m_ground.area.contains(box));
            refused += stands ? 0 : 1;
            refusedAtOnce += index.mayHold(box, request) ? 0 : 1;
        }
        QVERIFY2(refusedAtOnce > refused / 2, qPrintable(QString::number(refusedAtOnce)));
    }

    /// What it hides is counted whole, or until it is enough.
    void countsWhatWouldBeHidden()
    {
        const ui::GroundIndex index(m_ground);
        for (int i = 0; i < 1'000; ++i) {
            const QRectF box = any().first;
            const double whole = index.covered(box, 1e9);
            for (const double share : {0.3, 0.8, 1.1}) {
                const double counted = index.covered(box, whole * share);
                QVERIFY(counted <= whole && counted >= std::min(whole * share, whole));
            }
        }
    }

private:
    /// A name somewhere, and one whose disc is among the others.
    std::pair<QRectF, ui::LabelRequest> any()
    {
        std::uniform_real_distribution<double> place(0, 1);
        std::uniform_int_distribution<std::size_t> disc(0, m_ground.discs.size() - 1);
        ui::LabelRequest request;
        request.centre = m_ground.discs[disc(m_random)].centre;
        request.radius = 3;
        request.size = {20 + 60 * place(m_random), 18};
        request.matters = true; // else its own disc is one more that it may not lie on
        QRectF box({}, request.size);
        box.moveCenter({800 * place(m_random), 500 * place(m_random)});
        if (place(m_random) < 0.3)
            box.moveCenter(request.centre);
        return {box, request};
    }

    ui::LabelGround m_ground;
    std::mt19937 m_random{7};
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::LabelGroundTest)
#include "labelground_test.moc"
