#include "models/articlelistmodel.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/filewindow.h"
#include "ui/window/problemlist.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace atlas::tests {

namespace {

/// What is dragged: files and folders below the test's own folder by name, or other addresses as they are.
std::unique_ptr<QMimeData> dragged(const QStringList& addresses, const QDir& folder)
{
    auto data = std::make_unique<QMimeData>();
    QList<QUrl> urls;
    for (const QString& address : addresses)
        urls << (address.contains("://") ? QUrl(address) : QUrl::fromLocalFile(folder.filePath(address)));
    data->setUrls(urls);
    data->setText(addresses.join("\n")); // as file managers give them as well
    return data;
}

} // namespace

/// Files and folders dropped on the window, by the events that the desktop sends.
class DropTest : public QObject, FileWindow
{
    Q_OBJECT

    /// Enters and drops over `target`; whether both were taken.
    bool drop(QWidget* target, const QMimeData& data, Qt::DropAction proposed = Qt::CopyAction) const
    {
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        enter.setDropAction(proposed);
        enter.ignore();
        QApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent dropped(QPointF(4, 4), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        dropped.setDropAction(proposed);
        dropped.ignore();
        QApplication::sendEvent(target, &dropped);
        return dropped.isAccepted() && dropped.dropAction() == Qt::CopyAction;
    }

    QStringList titles() const
    {
        QStringList all;
        for (const atlas::ReadArticle& read : m_document->atlas()->articles)
            all << QString::fromStdU16String(read.article->title);
        return all;
    }

private slots:
    void initTestCase() { loadTables(); }

    void init()
    {
        openWindow({QStringLiteral(ATLAS_RESOURCES "/corpus")});
        write("one.txt", "첫째 기사\n\n네이버는 엔비디아와 손을 잡았다.\n");
        write("two words.txt", "둘째 기사\n\n카카오는 인텔과 손을 잡았다.\n");
        write("폴더/inner.txt", "안쪽 기사\n\n네이버는 인텔과 손을 잡았다.\n");
        write("폴더/deep/deeper.txt", "더 안쪽 기사\n\n카카오는 네이버와 손을 잡았다.\n");
        write("empty.txt", "");
        write("table.csv", "네이버는 엔비디아와 손을 잡았다.\n");
        write("paper.PDF", "%PDF-1.4\n네이버는 엔비디아와 손을 잡았다.\n");
        write("disguised.txt", "%PDF-1.4\n네이버는 엔비디아와 손을 잡았다.\n");
    }

    void cleanup() { closeWindow(); }

    void whatIsDroppedIsRead_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<int>("failures");
        QTest::newRow("a file") << QStringList{"one.txt"} << QStringList{"첫째 기사"} << 0;
        QTest::newRow("files, one with a space in its name")
            << QStringList{"one.txt", "two words.txt"} << QStringList{"첫째 기사", "둘째 기사"} << 0;
        QTest::newRow("a folder") << QStringList{"폴더"} << QStringList{"더 안쪽 기사", "안쪽 기사"} << 0;
        QTest::newRow("a folder and a file")
            << QStringList{"폴더", "one.txt"} << QStringList{"더 안쪽 기사", "안쪽 기사", "첫째 기사"} << 0;
        QTest::newRow("an empty and a missing file among others")
            << QStringList{"empty.txt", "gone.txt", "one.txt"} << QStringList{"첫째 기사"} << 2;
        QTest::newRow("files of other kinds, and one that only calls itself a text, among others")
            << QStringList{"table.csv", "one.txt", "paper.PDF", "disguised.txt"} << QStringList{"첫째 기사"}
            << 3;
        QTest::newRow("a file beside an address of the web")
            << QStringList{"https://example.org/news", "one.txt"} << QStringList{"첫째 기사"} << 0;
    }

    void whatIsDroppedIsRead()
    {
        QFETCH(QStringList, addresses);
        QFETCH(QStringList, expected);
        QFETCH(int, failures);
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        QVERIFY(drop(m_window.get(), *dragged(addresses, QDir(m_folder->path()))));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(titles(), expected);
        QCOMPARE(static_cast<int>(m_document->failures().size()), failures);
        const auto* list = m_window->findChild<QListView*>("articleList");
        QCOMPARE(list->model()->rowCount(), expected.size() + failures);
    }

    void whatAFolderHoldsBesidesIsToldNotRead()
    {
        write("폴더/report.pdf", "%PDF-1.4");
        write("폴더/deep/report.PDF", "%PDF-1.4");
        write("폴더/table.xlsx", "PK");
        write("폴더/network.graphml", "<graphml/>");
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        QVERIFY(drop(m_window.get(), *dragged({"폴더", "empty.txt"}, QDir(m_folder->path()))));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(titles(), (QStringList{"더 안쪽 기사", "안쪽 기사"}));
        QCOMPARE(m_window->findChild<ui::ElidedLabel*>("statusMessage")->text(),
                 QString("2 articles read · 1 could not be read · 4 files passed over"));
        QCOMPARE(m_window->findChild<QPushButton*>("statusProblems")->text(), QString("3 open problems"));
        const ui::ProblemList problems(*m_document);
        QStringList told;
        for (const QAction* action : problems.actions())
            told << action->text();
        QVERIFY(told.contains(
            "폴더: Files passed over here: 3 (.pdf 2, .xlsx 1). Only .txt and .jsonl files are read."));
        QVERIFY(told.contains(
            QString("폴더: Networks passed over here: 1 (%1). Open one by itself to add its ties.")
                .arg(m_folder->filePath("폴더/network.graphml"))));
        QVERIFY(drop(m_window.get(), *dragged({"one.txt"}, QDir(m_folder->path()))));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        QCOMPARE(m_window->findChild<ui::ElidedLabel*>("statusMessage")->text(), QString("1 article read"));
    }

    void whatHasNoTitleIsListedByItsFile()
    {
        atlas::Atlas all;
        article::Article untitled;
        untitled.source = "/news/untitled.txt";
        all.articles.push_back(
            {std::make_shared<const article::Article>(untitled), std::make_shared<const extract::Facts>()});
        all.problems.push_back({});
        m_document->setAtlas(std::make_shared<const atlas::Atlas>(std::move(all)), {});
        const ui::ProblemList problems(*m_document);
        QVERIFY(problems.actions().front()->text().startsWith("untitled.txt: "));
    }

    void problemsAreListedAtWhatWasClicked()
    {
        m_window->resize(780, 700); // as the screen of the tests has room for
        atlas::Atlas all;
        article::Article doubtful;
        doubtful.text = doubtful.title = u"셋";
        all.articles.push_back(
            {std::make_shared<const article::Article>(doubtful), std::make_shared<const extract::Facts>()});
        all.problems.push_back({});
        m_document->setAtlas(std::make_shared<const atlas::Atlas>(std::move(all)), {});
        m_selection->openArticle(atlas::ArticleId{});
        for (const char* name : {"readerProblems", "statusProblems"}) {
            auto* button = m_window->findChild<QPushButton*>(name);
            QVERIFY(button && button->isVisible());
            QRect list;
            QTimer::singleShot(0, m_window.get(), [&list] {
                list = QApplication::activePopupWidget()->geometry();
                QApplication::activePopupWidget()->close();
            });
            button->click();
            const QRect clicked(button->mapToGlobal(QPoint()), button->size());
            QVERIFY(list.top() == clicked.bottom() + 1 || list.bottom() + 1 == clicked.top());
            QVERIFY(list.left() <= clicked.right() && list.right() >= clicked.left());
        }
    }

    void aSecondDropJoinsTheFirst()
    {
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        const QDir folder(m_folder->path());
        QVERIFY(drop(m_window.get(), *dragged({"one.txt"}, folder)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(drop(m_window.get(), *dragged({"two words.txt"}, folder)));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        QCOMPARE(titles(), (QStringList{"첫째 기사", "둘째 기사"}));
        QCOMPARE(m_window->windowTitle(), QString("one and 1 more — Alliance Atlas"));
        QVERIFY(drop(m_window.get(), *dragged({"one.txt"}, folder))); // again
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 3, 20'000);
        QCOMPARE(m_window->windowTitle(), QString("one and 1 more — Alliance Atlas"));
    }

    void theTitleLeavesOutWhatWasNotRead()
    {
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        const QDir folder(m_folder->path());
        m_window->open({folder.filePath("gone.txt"), folder.filePath("one.txt"), folder.filePath("no.pdf")});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(m_window->windowTitle(), QString("one — Alliance Atlas"));
    }

    void theTitleCountsAllThatWereNamedAtOnce()
    {
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        const QDir folder(m_folder->path());
        m_window->open(
            {folder.filePath("one.txt"), folder.filePath("two words.txt"), folder.filePath("폴더/")});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(m_window->windowTitle(), QString("one and 2 more — Alliance Atlas"));
        m_window->setLanguage(text::Language::Korean);
        QTRY_COMPARE(m_window->windowTitle(), QString("one 외 2개 — 동맹 아틀라스"));
        QVERIFY(drop(m_window.get(), *dragged({"one.txt", "폴더"}, folder))); // again
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 20'000);
        QCOMPARE(m_window->windowTitle(), QString("one 외 2개 — 동맹 아틀라스"));
    }

    void everyPartOfTheWindowTakesFiles_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part :
             {"searchField", "findField", "readerView", "the network", "articleList", "statusCounts"})
            QTest::newRow(part) << part;
    }

    void everyPartOfTheWindowTakesFiles()
    {
        QFETCH(QString, part);
        QWidget* target =
            part == "the network" ? m_window->network()->view() : m_window->findChild<QWidget*>(part);
        QVERIFY(target);
        const QSignalSpy started(m_reading.get(), &jobs::ReadingJob::started);
        QVERIFY(drop(target, *dragged({"one.txt"}, QDir(m_folder->path()))));
        QCOMPARE(started.size(), 1);
        if (const auto* field = qobject_cast<QLineEdit*>(target))
            QVERIFY(field->text().isEmpty());
    }

    void whatIsDraggedOverTheWindowIsAskedFor()
    {
        const auto* sign = m_window->findChild<QWidget*>("dropSign");
        QVERIFY(!sign->isVisible());
        const auto enter = [this](const QMimeData& data) {
            QDragEnterEvent event(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, {});
            QApplication::sendEvent(m_window.get(), &event);
        };
        const auto files = dragged({"one.txt"}, QDir(m_folder->path()));
        enter(*files);
        QVERIFY(sign->isVisible());
        QCOMPARE(sign->size(), m_window->size());
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window.get(), &leave);
        QVERIFY(!sign->isVisible());
        QVERIFY(drop(m_window.get(), *files));
        QVERIFY(!sign->isVisible());
        enter(*dragged({"https://example.org/news.txt"}, QDir(m_folder->path())));
        QVERIFY(!sign->isVisible()); // which would not be taken
    }

    void aMoveIsTakenAsACopy()
    {
        QVERIFY(drop(m_window.get(), *dragged({"one.txt"}, QDir(m_folder->path())), Qt::MoveAction));
    }

    void whatIsNoFileIsRefused_data()
    {
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("an address of the web") << QStringList{"https://example.org/news.txt"};
        QTest::newRow("a mail address") << QStringList{"mailto://someone@example.org"};
    }

    void whatIsNoFileIsRefused()
    {
        QFETCH(QStringList, addresses);
        const QSignalSpy started(m_reading.get(), &jobs::ReadingJob::started);
        QVERIFY(!drop(m_window.get(), *dragged(addresses, QDir(m_folder->path()))));
        QCOMPARE(started.size(), 0);
    }

    void plainTextIsRefused()
    {
        QMimeData words;
        words.setText("네이버는 엔비디아와 손을 잡았다.");
        const QSignalSpy started(m_reading.get(), &jobs::ReadingJob::started);
        QVERIFY(!drop(m_window.get(), words));
        QCOMPARE(started.size(), 0);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::DropTest)
#include "drop_test.moc"
