#include "ui/dialogs/exportdialog.h"
#include "ui/window/explorationwindow.h"
#include "ui/window/exports.h"
#include "ui/window/searchfield.h"

#include <QAction>
#include <QImage>
#include <QListView>
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

    void proposesTheFormatThatWasLookedFor_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ending");
        const char* const rows[][2] = {{"csv", "csv"},         {"export csv", "csv"},   {"json", "json"},
                                       {"gexf", "gexf"},       {"graphml", "graphml"},  {"엑셀", "csv"},
                                       {"spreadsheet", "csv"}, {"save data", "graphml"}};
        for (const auto& row : rows)
            QTest::newRow(row[0]) << row[0] << row[1];
    }
    void proposesTheFormatThatWasLookedFor()
    {
        QFETCH(QString, typed);
        QFETCH(QString, ending);
        QString proposed;
        m_window->findChild<ui::Exports*>()->setChoosePath([&proposed](const QString& path) {
            proposed = path;
            return QString();
        });
        auto* field = m_window->findChild<ui::SearchField*>();
        for (const QString command : {"exportShown", "exportAll"}) {
            m_window->findChild<QAction*>("search")->trigger();
            field->setText(typed);
            int row = 0;
            while (row < field->model().rowCount() && field->model().hit(row).command != command)
                ++row;
            QVERIFY(row < field->model().rowCount());
            field->list()->setCurrentIndex(field->model().index(row));
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY2(proposed.endsWith(u'.' + ending), qPrintable(proposed));
            m_window->findChild<QAction*>(command)->trigger(); // of the menu
            QVERIFY2(proposed.endsWith(".graphml"), qPrintable(proposed));
        }
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
