#include "ui/dialogs/exportdialog.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/exports.h"

#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace atlas::tests {

/// What leaves the window is what is seen there.
class Exporting : public QObject, protected ExplorationWindow
{
    Q_OBJECT

    QImage drawn(const ui::Picture& picture) const
    {
        QImage image(1000, 600, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        picture.paint(painter, image.rect(), ui::palette(ui::Scheme::Light));
        return image;
    }
    ui::Picture picture() const { return panel().picture(text::Language::Korean); }
    /// How much there is of what is drawn.
    static qint64 ink(const QImage& image)
    {
        qint64 sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += 255 - qGray(image.pixel(x, y));
        return sum;
    }

private slots:
    void initTestCase() { loadTables(); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void takesTheFocusAlong()
    {
        const ui::Picture plain = picture();
        clickNode("naver");
        key(Qt::Key_1);
        const ui::Picture focused = picture();
        QVERIFY2(focused.subtitle.contains("네이버의 이웃"), qPrintable(focused.subtitle));
        QVERIFY(ink(drawn(focused)) < ink(drawn(plain)) * 3 / 4); // what is farther away steps back
        key(Qt::Key_Escape);
        QVERIFY(!picture().subtitle.contains("이웃"));
    }

    void takesAPathAlong()
    {
        clickNode("naver");
        clickNode("intel", Qt::ControlModifier);
        key(Qt::Key_P);
        const ui::Picture path = picture();
        QVERIFY2(path.subtitle.contains("경로: ") && path.subtitle.contains(" – "),
                 qPrintable(path.subtitle));
        explorer().leaveFocus();
        QVERIFY(ink(drawn(path)) < ink(drawn(picture())) * 3 / 4);
    }

    /// From the button of the panel, not from a menu alone.
    void offersDataBesideThePicture()
    {
        QString proposed;
        m_window->findChild<ui::Exports*>()->setChoosePath([&proposed](const QString& path) {
            proposed = path;
            return QString();
        });
        QTimer::singleShot(0, qApp, [] {
            auto* dialog = qobject_cast<ui::ExportDialog*>(QApplication::activeModalWidget());
            if (dialog)
                dialog->findChild<QPushButton*>("asData")->click();
        });
        emit panel().exportRequested();
        QVERIFY(proposed.endsWith(".graphml"));
    }

    void ringsWhatIsSelectedButNotWhereThePointerIs()
    {
        const QImage plain = drawn(picture());
        QTest::mouseMove(&view(), view().placeOf(id("naver")).toPoint());
        QCOMPARE(drawn(picture()), plain);
        clickNode("naver");
        QVERIFY(drawn(picture()) != plain);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Exporting)
#include "exporting_test.moc"
