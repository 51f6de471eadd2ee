// Letters and what keeps them clear of what lies below.

#include "ui/network/haloed.h"

#include <QPainterPath>
#include <QTest>

#include <cmath>

namespace atlas::tests {

class HaloedTest : public QObject
{
    Q_OBJECT

private slots:
    /// Nearer to them than its radius it is whole, farther away there is nothing.
    void reachesAsFarAsItsRadius_data()
    {
        QTest::addColumn<double>("pixels");
        for (const double pixels : {1.0, 1.5, 2.0, 4.0})
            QTest::addRow("%g pixels a unit", pixels) << pixels;
    }

    void reachesAsFarAsItsRadius()
    {
        QFETCH(double, pixels);
        const QRectF letter(8, 8, 6, 4);
        QPainterPath path;
        path.addRect(letter);
        const QSize size = (QSizeF(22, 20) * pixels).toSize();
        const QImage image = ui::haloed(path, size, {Qt::black, Qt::yellow, radius, pixels});
        QCOMPARE(image.size(), size);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                const QPointF at = QPointF(x + 0.5, y + 0.5) / pixels;
                const double dx = std::max({letter.left() - at.x(), 0.0, at.x() - letter.right()});
                const double dy = std::max({letter.top() - at.y(), 0.0, at.y() - letter.bottom()});
                const double away = (std::hypot(dx, dy) - radius) * pixels;
                const QByteArray where = QByteArray::number(x) + " " + QByteArray::number(y);
                if (away > 1)
                    QVERIFY2(image.pixelColor(x, y).alpha() == 0, where);
                else if (away < -1)
                    QVERIFY2(image.pixelColor(x, y).alpha() == 255, where);
            }
        }
        const QPoint middle = (letter.center() * pixels).toPoint();
        QCOMPARE(image.pixelColor(middle), QColor(Qt::black));
        const QPoint beside = (QPointF(letter.left() - radius / 2, letter.center().y()) * pixels).toPoint();
        QCOMPARE(image.pixelColor(beside), QColor(Qt::yellow));
    }

    /// A hair's breadth of ink has a whole halo.
    void isWholeAroundThinStrokes()
    {
        QPainterPath path;
        path.addRect(QRectF(10.25, 4, 0.6, 12));
        const QImage image = ui::haloed(path, {22, 20}, {Qt::black, Qt::yellow, radius, 1});
        QCOMPARE(image.pixelColor(9, 10).alpha(), 255);
        QVERIFY(image.pixelColor(10, 10).value() < 140);
        QCOMPARE(image.pixelColor(14, 10).alpha(), 0);
    }

private:
    static constexpr double radius = 1.75;
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::HaloedTest)
#include "haloed_test.moc"
