#include "sample/sampleatlas.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/hovercard.h"
#include "ui/theme/palette.h"
#include "ui/theme/panel.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <cmath>

namespace atlas::tests {

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void aHoverCardKeepsTheWordsSetOffAndStaysInTheWindow()
    {
        ui::Theme theme(*qApp);
        QWidget window;
        window.resize(500, 400);
        QWidget view(&window);
        view.setGeometry(300, 300, 200, 100);
        window.show();
        ui::HoverCard card(theme, &view);
        const QString sentence = QString("가나다 ").repeated(200) + "여기" + QString(" 라마바").repeated(200);
        const int begin = static_cast<int>(sentence.indexOf("여기"));
        card.present({"이름", {}, sentence, begin, begin + 2, "기사"}, QPoint(190, 90));
        QCOMPARE(card.words().sentence.mid(card.words().begin, 2), QString("여기"));
        QVERIFY(card.words().sentence.size() <= ui::HoverCard::longestSentence + 2);
        QVERIFY(window.rect().contains(card.geometry()));
        QVERIFY(card.isVisible());
        QTest::mousePress(&view, Qt::LeftButton);
        QVERIFY(!card.isVisible());
    }

    void aHoverCardEndsNoLineWithASeparator()
    {
        ui::Theme theme(*qApp);
        QWidget window;
        QWidget view(&window);
        ui::HoverCard card(theme, &view);
        QStringList facts;
        for (int i = 0; i < 30; ++i)
            facts << QString("fact ") + QString::number(i).repeated(i % 7 + 1);
        card.present({"name", facts.join(" · "), {}, 0, 0, {}}, QPoint(1, 1));
        const QStringList lines = card.words().details.split(QChar::LineSeparator);
        QVERIFY(lines.size() > 2);
        QCOMPARE(lines.join(" · "), facts.join(" · "));
        for (const QString& line : lines)
            QVERIFY2(QFontMetricsF(theme.font(ui::TextRole::Muted)).horizontalAdvance(line) <= theme.px(320),
                     qPrintable(line));
    }

    void aContradictionNamesTheCompanyTheSumsAndTheArticle()
    {
        const auto atlas = sampleAtlas();
        const text::Problem problem{
            "figures.contradict", {}, {"naver", "28000000000000", "27000000000000", "KRW", "hub"}};
        const QString title = QString::fromStdU16String((*atlas)[atlas::ArticleId{0}].article->title);
        QCOMPARE(ui::Words::problem(problem, *atlas, text::Language::English),
                 QString("Two figures of NAVER contradict each other: ₩27.0 tn here, ₩28.0 tn in “%1”. "
                         "Compare both sentences.")
                     .arg(title));
        const text::Problem other{"read.empty", {}, {}};
        QCOMPARE(ui::Words::problem(other, *atlas, text::Language::English), ui::Words::problem(other));
    }

    void aListThatStandsAloneHasAGround()
    {
        ui::Theme theme(*qApp);
        for (const auto choice : {ui::Theme::Choice::Light, ui::Theme::Choice::Dark}) {
            theme.setChoice(choice);
            QLineEdit line;
            QCompleter completer(QStringList{"가람", "가온"});
            line.setCompleter(&completer);
            line.show();
            completer.setCompletionPrefix("가");
            completer.complete();
            const QImage seen = completer.popup()->viewport()->grab().toImage();
            QCOMPARE(seen.pixelColor(seen.width() - 3, seen.height() - 3), theme.palette().panel);
            completer.popup()->hide();
        }
    }

    void textMeetsAaOnItsGrounds_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textMeetsAaOnItsGrounds()
    {
        QFETCH(bool, dark);
        const ui::Palette& p = ui::palette(dark ? ui::Scheme::Dark : ui::Scheme::Light);
        for (const QColor& text : {p.text, p.muted, p.accent})
            for (const QColor& ground : {p.window, p.panel, p.accentSoft, p.hover})
                QVERIFY2(ui::contrast(text, ground) >= 4.5, qPrintable(text.name() + " on " + ground.name()));
        QVERIFY(ui::contrast(p.text, p.flash) >= 4.5);
    }

    void choosesDarkAndBack()
    {
        ui::Theme theme(*qApp);
        int changes = 0;
        connect(&theme, &ui::Theme::changed, [&changes] { ++changes; });
        theme.setChoice(ui::Theme::Choice::Dark);
        QCOMPARE(theme.scheme(), ui::Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), theme.palette().window);
        theme.setChoice(ui::Theme::Choice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::palette(ui::Scheme::Light).window);
        QCOMPARE(changes, 2);
    }

    void everyLookOfTheSheetIsFilledIn()
    {
        ui::Theme theme(*qApp);
        QVERIFY(!qApp->styleSheet().contains(u'@'));
        QVERIFY(!qApp->styleSheet().contains(u'~'));
    }

    void theTitleIsCutBeforeItsDay()
    {
        const QFontMetrics metrics(qApp->font());
        const QString words = QStringLiteral("경쟁자끼리 손잡는 시대가 왔다 · 30 Jul 2024");
        const int whole = metrics.horizontalAdvance(words);
        QCOMPARE(ui::elidedTitle(words, metrics, whole), words);
        const QString cut = ui::elidedTitle(words, metrics, whole - 20);
        QVERIFY2(cut.startsWith(QStringLiteral("경쟁자")) && cut.endsWith(QStringLiteral("… · 30 Jul 2024")),
                 qPrintable(cut));
        QVERIFY(metrics.horizontalAdvance(cut) <= whole - 20);
        QVERIFY(ui::elidedTitle(words, metrics, 30).endsWith(u'…'));
        QVERIFY(ui::elidedTitle(QStringLiteral("제목뿐인 기사의 이름"), metrics, 60).endsWith(u'…'));
    }

    void datesKeepTheirPrecision()
    {
        const auto english = text::Language::English;
        QCOMPARE(ui::Words::date({2024, 7, 29}, english), QString("29 Jul 2024"));
        QCOMPARE(ui::Words::date({2024, 7, 0}, english), QString("Jul 2024"));
        QCOMPARE(ui::Words::date({2024, 0, 0}, english), QString("2024"));
        QCOMPARE(ui::Words::dateInWords({2024, 7, 29}, english), QString("29 July 2024"));
    }

    void aPairNamesItsEndsAndDirection()
    {
        const auto atlas = sampleAtlas();
        const auto words = [&](extract::RelationType type, const char* one, const char* other) {
            return ui::Words::pair(*atlas, (*atlas)[relationBetween(*atlas, type, one, other)],
                                   text::Language::Korean);
        };
        QCOMPARE(words(extract::RelationType::Partnership, "naver", "nvidia"), QString("네이버 — 엔비디아"));
        QCOMPARE(words(extract::RelationType::Investment, "nvidia", "openai"), QString("엔비디아 → 오픈AI"));
    }

    void chipsFlowIntoRows()
    {
        QWidget holder;
        auto* flow = new ui::FlowLayout(&holder, 8, 4);
        for (int i = 0; i < 4; ++i) {
            auto* chip = new QWidget;
            chip->setFixedSize(100, 24);
            flow->addWidget(chip);
        }
        QCOMPARE(flow->heightForWidth(500), 24);
        QCOMPARE(flow->heightForWidth(220), 24 + 4 + 24);
    }

    void aProblemWithoutASentenceStillSaysItsCode()
    {
        QVERIFY(ui::Words::problem({"never.heard-of", {}, {}}).contains("never.heard-of"));
        QVERIFY(!ui::Words::problem({"read.empty", {}, {}}).contains("read.empty"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ThemeTest)
#include "theme_test.moc"
