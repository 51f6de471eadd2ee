#include "atlas/reading.h"
#include "ui/charts/barchartview.h"
#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/emptystate.h"
#include "ui/window/exports.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>

namespace atlas::tests {

/// Stands for the desktop's file manager.
class FolderTaker : public QObject
{
    Q_OBJECT
public:
    QUrl taken;
    Q_INVOKABLE void take(const QUrl& url) { taken = url; }
};

/// A user's path through the real window, each step on what the one before left: open and see progress, click
/// a company, a tie, a bar and a word, switch the language, walk back, export.
class Scenario : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const atlas::ReadingTables> m_tables;
    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme{*qApp};
    ui::Catalogues m_catalogues{*qApp};
    models::Document m_document;
    models::Selection m_selection{m_document};
    std::unique_ptr<jobs::ReadingJob> m_reading;
    std::unique_ptr<ui::MainWindow> m_window;

    const atlas::Atlas& all() const { return *m_document.atlas(); }
    ui::NetworkView& network() const { return *m_window->network()->view(); }
    ui::BarChartView& bars() const { return m_window->chart()->view(); }
    ui::ReaderView& reader() const { return *m_window->reader()->view(); }
    QString cardTitle() const { return m_window->findChild<QLabel*>("cardTitle")->text(); }

    static void click(QWidget& widget, QPointF at)
    {
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at.toPoint());
    }

    /// The words of the current place stand in the reader, in sight.
    bool wordsAreInSight() const
    {
        if (m_selection.placeIndex() < 0)
            return false;
        const models::Place& place = m_selection.places()[static_cast<std::size_t>(m_selection.placeIndex())];
        return m_selection.article() == place.article && reader().isInSight(place.words.begin);
    }

    QString wordsOfPlace() const
    {
        const models::Place& place = m_selection.places()[static_cast<std::size_t>(m_selection.placeIndex())];
        const std::u16string& text = all()[place.article].article->text;
        return QString::fromStdU16String(text.substr(place.words.begin, place.words.length()));
    }

    int rowOf(const char* company) const
    {
        int row = 0;
        for (const ui::BarPanel& panel : bars().model().panels)
            for (const ui::BarRow& bar : panel.rows) {
                if (all()[bar.entity].key == company)
                    return row;
                ++row;
            }
        return -1;
    }

    /// Clicks along the line between two companies until a tie of theirs is hit: ties of one pair bow apart.
    bool clickTie(const char* first, const char* second)
    {
        const QPointF a = network().placeOf(all().find(first)->id);
        const QPointF b = network().placeOf(all().find(second)->id);
        const QPointF across = QPointF(b.y() - a.y(), a.x() - b.x()) / QLineF(a, b).length();
        for (const int offset : {0, 5, -5, 10, -10, 15, -15, 20, -20, 25, -25}) {
            click(network(), (a + b) / 2 + across * offset);
            if (std::holds_alternative<atlas::RelationId>(m_selection.subject()))
                return true;
        }
        return false;
    }

    int panelsThatSay(const QString& words) const
    {
        const QList<QLabel*> labels = m_window->findChildren<QLabel*>();
        return static_cast<int>(std::count_if(labels.begin(), labels.end(), [&words](const QLabel* label) {
            return label->isVisible() && label->text() == words;
        }));
    }

private slots:
    void initTestCase()
    {
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY(tables);
        m_tables = *tables;
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_settings->setValue("language", "ko");
        m_theme.setReducedMotion(true);
        m_reading = std::make_unique<jobs::ReadingJob>(m_tables);
        m_window.reset(new ui::MainWindow({m_theme,
                                           m_catalogues,
                                           m_document,
                                           m_selection,
                                           *m_reading,
                                           *m_settings,
                                           {QStringLiteral(ATLAS_RESOURCES "/corpus")}}));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void opensAndShowsProgress()
    {
        QSignalSpy progress(m_reading.get(), &jobs::ReadingJob::progress);
        QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        QSignalSpy arranged(m_window->network(), &ui::NetworkPanel::arranged);
        QCOMPARE(panelsThatSay(ui::EmptyState::nothingOpen()), 4);
        m_window->openSample();
        QVERIFY(m_window->findChild<QPushButton*>("cancelReading")->isVisible());
        QCOMPARE(panelsThatSay(ui::EmptyState::nothingOpen()), 0);
        QCOMPARE(panelsThatSay(ui::EmptyState::beingRead()), 4);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QVERIFY(!m_window->findChild<QPushButton*>("cancelReading")->isVisible());
        QCOMPARE(progress.last().front().value<jobs::ReadingProgress>(),
                 (jobs::ReadingProgress{13, 13, 0, 0, 0}));
        QCOMPARE(all().articles.size(), std::size_t(13));
        QTRY_VERIFY_WITH_TIMEOUT(arranged.count() > 0 && !m_window->network()->isArranging(), 30'000);
    }

    void beginsAtTheTieOfNaverAndNvidia()
    {
        const auto* relation = std::get_if<atlas::RelationId>(&m_selection.subject());
        QVERIFY(relation);
        QCOMPARE(cardTitle(), QString("네이버 — 엔비디아"));
        QVERIFY(wordsAreInSight());
    }

    void aNodeLeadsToItsBarAndItsFirstMention()
    {
        click(network(), network().placeOf(all().find("naver")->id));
        QCOMPARE(m_selection.subject(), models::Subject(all().find("naver")->id));
        QCOMPARE(cardTitle(), QString("네이버"));
        QVERIFY(rowOf("naver") >= 0);
        QVERIFY(bars().isSelected(rowOf("naver")));
        QVERIFY(!bars().isSelected(rowOf("kakao")));
        QVERIFY(wordsAreInSight());
        QCOMPARE(wordsOfPlace(), QString("네이버"));
    }

    void aTieLeadsToItsSentence()
    {
        QVERIFY(clickTie("naver", "intel"));
        const atlas::Relation& tie = all()[std::get<atlas::RelationId>(m_selection.subject())];
        QVERIFY(cardTitle().contains("네이버"));
        QVERIFY(cardTitle().contains("인텔"));
        QVERIFY(wordsAreInSight());
        const text::Span sentence = m_selection.places()[0].sentence;
        QVERIFY(sentence.contains(m_selection.places()[0].words));
        QCOMPARE(tie.evidence.size(), m_selection.places().size());
    }

    void aBarLeadsToTheWordsOfItsNumber()
    {
        const int row = rowOf("apple");
        QVERIFY(row >= 0);
        click(bars(), bars().rowRect(row).center());
        QVERIFY(std::holds_alternative<atlas::FigureId>(m_selection.subject()));
        QVERIFY(bars().isSelected(row));
        QVERIFY(wordsAreInSight());
        QCOMPARE(wordsOfPlace(), QString("3조3465억달러"));
    }

    void aMarkedWordLeadsBackToTheNetwork()
    {
        const atlas::Entity& kakao = *all().find("kakao");
        m_selection.openArticle(kakao.mentions.front().article);
        const std::uint32_t offset = kakao.mentions.front().span.begin;
        reader().setFound({kakao.mentions.front().span}, 0);
        QVERIFY(reader().isInSight(offset));
        click(*reader().viewport(),
              reader().rectOf(offset).center() + QPoint(4, 0)); // inside its first letter
        QCOMPARE(m_selection.subject(), models::Subject(kakao.id));
        reader().setFound({}, -1);
    }

    void walksBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::holds_alternative<atlas::FigureId>(m_selection.subject()));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(std::holds_alternative<atlas::RelationId>(m_selection.subject()));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QVERIFY(std::holds_alternative<atlas::FigureId>(m_selection.subject()));
    }

    void theLanguageSwitchesEverywhereAndKeepsTheSelection()
    {
        const models::Subject before = m_selection.subject();
        const int row = rowOf("apple");
        QCOMPARE(bars().model().row(row).value, QString("3조 3465억 달러"));
        m_window->findChild<QToolButton*>("languageEnglish")->click();
        QCOMPARE(m_selection.subject(), before);
        QCOMPARE(bars().model().row(row).value, QString("$3.35 tn"));
        QCOMPARE(bars().model().row(row).name, QString("Apple"));
        QTRY_COMPARE(m_window->network()->title(), QString("Network"));
        const auto& scene = network().scene();
        QCOMPARE(scene.labels[scene.nodeOf(all().find("naver")->id)], QString("NAVER"));
        m_window->findChild<QToolButton*>("languageKorean")->click();
        QCOMPARE(bars().model().row(row).value, QString("3조 3465억 달러"));
        QTRY_COMPARE(m_window->network()->title(), QString("네트워크"));
    }

    void nothingInTheNetworkMovesWhenTheLanguageSwitches()
    {
        const auto places = [this] {
            QCoreApplication::sendPostedEvents(); // what is laid out anew by now is
            std::vector<QPoint> result;
            for (const ui::SceneNode& node : network().scene().nodes)
                result.push_back(network().mapTo(m_window.get(), network().placeOf(node.entity).toPoint()));
            return result;
        };
        for (const char* arrangement :
             {"arrangeAsMatrix", "arrangeAsCircle", "arrangeAsTimeLine", "arrangeFreely"}) {
            m_window->findChild<QAction*>(arrangement)->trigger();
            network().finishGlide();
            const std::vector<QPoint> korean = places();
            m_window->findChild<QToolButton*>("languageEnglish")->click();
            network().finishGlide();
            QVERIFY2(places() == korean, arrangement);
            m_window->findChild<QToolButton*>("languageKorean")->click();
            network().finishGlide();
            QVERIFY2(places() == korean, arrangement);
        }
    }

    void exportsWhatIsSeen_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::newRow("network") << "exportNetwork"
                                 << "동맹-네트워크.png";
        QTest::newRow("chart") << "exportChart"
                               << "시가총액.png";
    }

    void writesTheNetworkAsData()
    {
        auto* exports = m_window->findChild<ui::Exports*>();
        QVERIFY(exports);
        const QString path = m_folder.filePath("all.graphml");
        exports->setChoosePath([path](const QString&) { return path; });
        QSignalSpy told(exports, &ui::Exports::told);
        m_window->findChild<QAction*>("exportAll")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 30'000);
        QVERIFY(told[0][0].toString().contains("all.graphml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        QCOMPARE(all.count("<edge "), static_cast<qsizetype>(this->all().relations.size()));
        exports->setChoosePath([this](const QString&) { return m_folder.filePath("shown.csv"); });
        m_window->findChild<QAction*>("exportShown")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 30'000);
        QFile table(m_folder.filePath("shown.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray shown = table.readAll();
        QVERIFY(shown.startsWith("\xEF\xBB\xBF"
                                 "source,"));
        QVERIFY(shown.contains("디지털타임스"));
        QVERIFY(!shown.contains(",denied,"));
        QVERIFY(all.contains(">denied<"));
    }

    void exportsWhatIsSeen()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        const QString path = m_folder.filePath(action + ".png");
        QString proposed;
        QTimer::singleShot(0, this, [path, &proposed] {
            auto* dialog = qobject_cast<ui::ExportDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            dialog->setChoosePath([&path, &proposed](const QString& offered) {
                proposed = QFileInfo(offered).fileName();
                return QString(path);
            });
            dialog->save();
            dialog->close();
        });
        m_window->findChild<QAction*>(action)->trigger();
        QCOMPARE(proposed, name);
        QImage picture;
        QVERIFY(picture.load(path));
        QVERIFY(picture.width() > 400);
        QVERIFY(!picture.text("Title").isEmpty());
        QVERIFY(picture.text("Source").contains("디지털타임스"));
        QVERIFY(m_window->findChild<ui::ElidedLabel*>("statusMessage")
                    ->text()
                    .contains(QFileInfo(path).fileName()));
        FolderTaker desktop;
        QDesktopServices::setUrlHandler("file", &desktop, "take");
        auto* show = m_window->findChild<QPushButton*>("showSaved");
        QVERIFY(show->isVisible());
        show->click();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(desktop.taken, QUrl::fromLocalFile(m_folder.path()));
    }

    void cancelsAndSaysSo()
    {
        QSignalSpy cancelled(m_reading.get(), &jobs::ReadingJob::cancelled);
        m_window->open({QStringLiteral(ATLAS_RESOURCES "/corpus")});
        m_window->findChild<QPushButton*>("cancelReading")->click();
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(all().articles.size(), std::size_t(13));
        QVERIFY(!m_window->findChild<QPushButton*>("cancelReading")->isVisible());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::Scenario)
#include "scenario_test.moc"
