#include "chartsample.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/chartpanel.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

class ChartPanelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void saysWhatItShows();
    void aCompanyLightsItsBar();
    void aTieLightsBothEnds();
    void aFigureLightsItsBarAndBringsItsMetric();
    void whoHasNoBarIsSaid();
    void aClickSelectsTheFigure();
    void aDoubleClickAsksForTheWords();
    void theLanguageSwitchesLive();
    void theScaleSwitches();
    void theSubtitleIsNeverCut_data();
    void theSubtitleIsNeverCut();
    void theMetricIsChosenFromWhatThereIs();
    void anEmptyChartHasWords();
    void theCardRepeatsTheHoverWords();

private:
    QList<int> litRows() const;
    QPoint middleOf(int row) const { return m_panel->view().rowRect(row).center(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<ui::ChartPanel> m_panel;
};

void ChartPanelTest::init()
{
    SampleAtlas sample = smallSample();
    sample.add({u"투자사", u"Investor", extract::Layer::Model, 5'000'000'000, money::usd,
                extract::FigureStatus::Planned, money::Bound::None, "2024-07-01",
                extract::Metric::Investment});
    sample.tie(2, 6);
    sample.fromSecondArticle(1);
    const auto atlas = sample.make();
    m_theme = std::make_unique<ui::Theme>(*qApp);
    m_document = std::make_unique<models::Document>();
    m_selection = std::make_unique<models::Selection>(*m_document);
    m_document->setLanguage(text::Language::English);
    m_document->setAtlas(atlas);
    m_panel = std::make_unique<ui::ChartPanel>(*m_document, *m_selection, *m_theme);
    m_panel->resize(800, 420);
    m_panel->show();
}

void ChartPanelTest::cleanup()
{
    m_panel.reset();
}

QList<int> ChartPanelTest::litRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_panel->view().model().rowCount(); ++row)
        if (m_panel->view().isSelected(row))
            rows.append(row);
    return rows;
}

void ChartPanelTest::saysWhatItShows()
{
    QCOMPARE(m_panel->title(), QStringLiteral("Market cap"));
    QCOMPARE(m_panel->count(), QStringLiteral("Close of 29 July 2024 · log scale · won and dollars apart"));
    QCOMPARE(m_panel->view().model().rowCount(), 8);
}

void ChartPanelTest::aCompanyLightsItsBar()
{
    m_selection->select(atlas::EntityId{3});
    QCOMPARE(litRows(), QList<int>({3}));
    m_selection->clear();
    QCOMPARE(litRows(), QList<int>());
}

void ChartPanelTest::aTieLightsBothEnds()
{
    m_selection->select(atlas::RelationId{0});
    QCOMPARE(litRows(), QList<int>({2, 6}));
}

void ChartPanelTest::aFigureLightsItsBarAndBringsItsMetric()
{
    m_selection->select(atlas::FigureId{4});
    QCOMPARE(litRows(), QList<int>({4}));
    m_selection->select(atlas::FigureId{8});
    QCOMPARE(m_panel->metric(), extract::Metric::Investment);
    QCOMPARE(litRows(), QList<int>({0}));
    QCOMPARE(m_panel->title(), QStringLiteral("Money invested"));
}

void ChartPanelTest::whoHasNoBarIsSaid()
{
    const auto* said = m_panel->findChild<ui::ElidedLabel*>("missingBars");
    auto* elsewhere = m_panel->findChild<QPushButton*>("shownElsewhere");
    QVERIFY(said && elsewhere);
    m_selection->select(atlas::EntityId{3});
    QVERIFY(!said->isVisible());
    m_selection->select(atlas::EntityId{8});
    QVERIFY(said->isVisible());
    QCOMPARE(said->text(), QStringLiteral("Investor has no value in this chart"));
    QCOMPARE(elsewhere->text(), QStringLiteral("Show Money invested"));
    elsewhere->click();
    QCOMPARE(m_panel->metric(), extract::Metric::Investment);
    QCOMPARE(litRows(), QList<int>({0}));
    QVERIFY(!said->isVisible());
    m_selection->select(atlas::RelationId{0});
    QCOMPARE(said->text(), QStringLiteral("Daon and Sarang have no value in this chart"));
    QVERIFY(!elsewhere->isVisible()); // which of the two?
    m_selection->clear();
    QVERIFY(!said->isVisible());
}

void ChartPanelTest::aClickSelectsTheFigure()
{
    QTest::mouseClick(&m_panel->view(), Qt::LeftButton, {}, middleOf(5));
    QCOMPARE(std::get<atlas::FigureId>(m_selection->subject()), atlas::FigureId{5});
    QCOMPARE(litRows(), QList<int>({5}));
    QCOMPARE(m_selection->article(), atlas::ArticleId{0});
}

void ChartPanelTest::aDoubleClickAsksForTheWords()
{
    const QSignalSpy asked(m_panel.get(), &ui::ChartPanel::wordsRequested);
    QTest::mouseClick(&m_panel->view(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(asked.count(), 0);
    QTest::mouseDClick(&m_panel->view(), Qt::LeftButton, {}, middleOf(1));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(m_selection->article(), atlas::ArticleId{1});
}

void ChartPanelTest::theLanguageSwitchesLive()
{
    m_selection->select(atlas::EntityId{0});
    QCOMPARE(m_panel->view().model().row(0).value, QStringLiteral("$3.35 tn"));
    QCOMPARE(m_panel->view().model().row(0).name, QStringLiteral("Garam"));
    m_document->setLanguage(text::Language::Korean);
    QCOMPARE(m_panel->view().model().row(0).value, QStringLiteral("3조 3465억 달러"));
    QCOMPARE(m_panel->view().model().row(0).name, QStringLiteral("가람전자"));
    QCOMPARE(litRows(), QList<int>({0}));
}

void ChartPanelTest::theScaleSwitches()
{
    const double before = m_panel->view().model().row(5).length;
    const auto button = [this](const QString& words) {
        const auto all = m_panel->findChildren<QPushButton*>();
        const auto it =
            std::find_if(all.begin(), all.end(), [&](auto* each) { return each->text() == words; });
        return it == all.end() ? nullptr : *it;
    };
    QPushButton* scales = button(QStringLiteral("Log"));
    QVERIFY(scales && scales->menu());
    QCOMPARE(scales->menu()->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(scales->menu()->actions().size(), 2);
    QVERIFY(scales->menu()->actions()[0]->isChecked());
    scales->menu()->actions()[1]->trigger();
    QCOMPARE(m_panel->scale(), ui::BarScale::Linear);
    QCOMPARE(button(QStringLiteral("Linear")), scales);
    QVERIFY(scales->menu()->actions()[1]->isChecked());
    QVERIFY(m_panel->view().model().row(5).length < before);
    QVERIFY(m_panel->count().contains(QStringLiteral("linear scale")));
}

void ChartPanelTest::theSubtitleIsNeverCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("inTheHeader");
    QTest::newRow("wide") << 900 << true;
    QTest::newRow("a column of three") << 500 << false;
    QTest::newRow("narrow") << 300 << false;
}

void ChartPanelTest::theSubtitleIsNeverCut()
{
    QFETCH(int, width);
    QFETCH(bool, inTheHeader);
    const QString words = QStringLiteral("Close of 29 July 2024 · log scale · won and dollars apart");
    m_panel->resize(width, 420);
    QCoreApplication::processEvents();
    const QWidget* holder = nullptr;
    for (const auto* label : m_panel->findChildren<QLabel*>())
        if (label->text() == words && label->isVisible())
            holder = label;
    for (const auto* label : m_panel->findChildren<ui::ElidedLabel*>())
        if (label->text() == words && inTheHeader)
            holder = label;
    QVERIFY(holder);
    QCOMPARE(qobject_cast<const QLabel*>(holder) == nullptr, inTheHeader);
    const int lines = holder->height() / holder->fontMetrics().height();
    QVERIFY(holder->fontMetrics().horizontalAdvance(words) <= holder->width() * lines);
    QVERIFY(inTheHeader || holder->height() >= holder->heightForWidth(holder->width()));
    QCOMPARE(m_panel->count(), words);
}

void ChartPanelTest::theMetricIsChosenFromWhatThereIs()
{
    const auto* menu = m_panel->findChild<QMenu*>(); // the first one
    QVERIFY(menu);
    QStringList offered;
    for (QAction* action : menu->actions()) {
        if (action->isEnabled())
            offered.append(action->text());
        action->trigger(); // the others do nothing
    }
    QCOMPARE(menu->actions().size(), extract::metricCount);
    QCOMPARE(offered, QStringList({"Market cap", "Money invested"}));
    QCOMPARE(m_panel->metric(), extract::Metric::Investment);
    QCOMPARE(m_panel->view().model().rowCount(), 1);
}

void ChartPanelTest::anEmptyChartHasWords()
{
    m_document->setAtlas(std::make_shared<const atlas::Atlas>());
    QVERIFY(m_panel->isEmpty());
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text() == QStringLiteral("Nothing is open yet.");
    }));
    const QSignalSpy asked(m_panel.get(), &ui::ChartPanel::openRequested);
    for (QPushButton* button : m_panel->findChildren<QPushButton*>())
        if (button->isVisible() && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton); // none but the one of the empty state
    QCOMPARE(asked.count(), 1);
}

void ChartPanelTest::theCardRepeatsTheHoverWords()
{
    const QPoint at = middleOf(2);
    QHelpEvent help(QEvent::ToolTip, at, m_panel->view().mapToGlobal(at));
    QCoreApplication::sendEvent(&m_panel->view(), &help);
    const auto* card = m_panel->findChild<ui::HoverCard*>();
    QVERIFY(card && card->isVisible());
    const ui::HoverWords& words = card->words();
    QCOMPARE(words.title, QStringLiteral("Daon  $2.7451 tn  29 Jul 2024"));
    QCOMPARE(words.sentence, QStringLiteral("다온반도체의 값은 2745100000000이다."));
    QCOMPARE(words.sentence.mid(words.begin, words.end - words.begin), QStringLiteral("2745100000000"));
    QCOMPARE(words.place, QStringLiteral("값의 기사 · 30 Jul 2024"));
    QTest::mouseMove(&m_panel->view(), middleOf(4));
    QTest::mouseClick(&m_panel->view(), Qt::LeftButton, {}, middleOf(4));
    QVERIFY(!card->isVisible());
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ChartPanelTest)
#include "chartpanel_test.moc"
