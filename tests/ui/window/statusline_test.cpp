#include "ui/window/statusline.h"

#include <QLabel>
#include <QLayout>
#include <QProgressBar>
#include <QTest>

namespace atlas::tests {

class StatusLineTest : public QObject
{
    Q_OBJECT
private slots:
    void saysHowFarReadingIs_data()
    {
        QTest::addColumn<jobs::ReadingProgress>("read");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("percent"); // -1: nobody knows
        using Progress = jobs::ReadingProgress;
        constexpr std::int64_t megabyte = 1'000'000;
        QTest::newRow("counting") << Progress{} << "Counting files…" << -1;
        QTest::newRow("articles") << Progress{3, 1'200, 0, 0, 0} << "Reading 3 of 1,200 articles" << 0;
        QTest::newRow("a network") << Progress{0, 0, 1, 6 * megabyte, 24 * megabyte}
                                   << "Reading 1 networks: 6.0 MB of 24.0 MB" << 25;
        QTest::newRow("both") << Progress{5, 10, 2, 6 * megabyte, 24 * megabyte}
                              << "Reading 5 of 10 articles, 6.0 MB of 24.0 MB of networks" << 37;
        QTest::newRow("all is read") << Progress{0, 0, 1, 7, 7} << "Putting together what was read…" << -1;
    }
    void saysHowFarReadingIs()
    {
        QFETCH(jobs::ReadingProgress, read);
        QFETCH(QString, words);
        QFETCH(int, percent);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        models::Document document;
        models::Selection selection(document);
        ui::StatusLine line(document, selection, new QWidget);
        line.showProgress(read);
        QCOMPARE(line.findChild<QLabel*>("progressWords")->text(), words);
        const auto* bar = line.findChild<QProgressBar*>();
        QCOMPARE(bar->maximum() == 0 ? -1 : 100 * bar->value() / bar->maximum(), percent);
    }

    void wordsNeverWidenTheWindow()
    {
        models::Document document;
        models::Selection selection(document);
        ui::StatusLine line(document, selection, new QWidget);
        line.showMessage(QStringLiteral("a"));
        line.layout()->activate();
        const int before = line.minimumSizeHint().width();
        line.showMessage(QStringLiteral("a").repeated(400));
        line.layout()->activate();
        QCOMPARE(line.minimumSizeHint().width(), before);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::StatusLineTest)
#include "statusline_test.moc"
