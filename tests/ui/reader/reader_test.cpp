#include "sample/sampleatlas.h"
#include "ui/reader/findbar.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

using extract::RelationType;

namespace {

/// A theme, a document and a panel on a screen of the picture's size.
struct Stage
{
    explicit Stage(std::shared_ptr<const atlas::Atlas> shown = sampleAtlas()) : atlas(std::move(shown))
    {
        theme.setChoice(ui::Theme::Choice::Light);
        document.setAtlas(atlas);
        panel.resize(396, 580);
        panel.show();
    }
    std::uint32_t offsetOf(atlas::ArticleId article, std::u16string_view words) const
    {
        return static_cast<std::uint32_t>((*atlas)[article].article->text.find(words));
    }
    void click(std::uint32_t offset)
    {
        const QRect rect = panel.view()->rectOf(offset);
        QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, rect.center() + QPoint(4, 0));
    }
    std::shared_ptr<const atlas::Atlas> atlas;
    ui::Theme theme{*qApp};
    models::Document document;
    models::Selection selection{document};
    ui::ReaderPanel panel{theme, document, selection};
};

constexpr atlas::ArticleId hub{0};
constexpr atlas::ArticleId rivals{1};

/// One paragraph of a million words, and many short ones.
std::shared_ptr<const atlas::Atlas> largeAtlas()
{
    article::Article article;
    article.id = "large";
    article.text = u"큰 글\n";
    for (int i = 0; i < 100'000; ++i)
        article.text += u"가나다라 마바사 ";
    for (int i = 0; i < 20'000; ++i)
        article.text += u"\n아자차카 타파하 거너더러 머버서 어저처커 터퍼허 네이버";
    article.title = u"큰 글";
    article.titleSpan = {0, 3};
    article.body = {{0, static_cast<std::uint32_t>(article.text.size())}};
    return std::make_shared<const atlas::Atlas>(
        atlas::join({{std::make_shared<const article::Article>(std::move(article)),
                      std::make_shared<const extract::Facts>()}}));
}

constexpr std::u16string_view peopleText =
    u"숲의 모임\n가온은 크다. 홍길동 가온 교수는 나선다. 홍길동은 간다. 임꺽정 나래 대표가 온다.\n";

/// Two people whom no list knows: the organisation of one is known, that of the other is not.
std::shared_ptr<const atlas::Atlas> peopleAtlas()
{
    const auto places = [](std::u16string_view words) {
        std::vector<text::Span> found;
        for (std::size_t at = peopleText.find(words); at != peopleText.npos;
             at = peopleText.find(words, at + 1))
            found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
        return found;
    };
    article::Article article;
    article.id = "people";
    article.text = peopleText;
    article.title = u"숲의 모임";
    article.titleSpan = {0, 5};
    article.body = {{6, static_cast<std::uint32_t>(peopleText.size())}};
    extract::Facts facts;
    extract::EntityFact company;
    company.key = "org:가온";
    company.nameKo = u"가온";
    company.mentions = places(u"가온");
    facts.entities = {company};
    const auto person = [&](const char16_t* name, const char16_t* organisation, const char16_t* role) {
        facts.people.push_back({name, organisation, role, places(name).front(), places(name)});
    };
    person(u"홍길동", u"가온", u"교수");
    person(u"임꺽정", u"나래", u"대표");
    return std::make_shared<const atlas::Atlas>(
        atlas::join({{std::make_shared<const article::Article>(std::move(article)),
                      std::make_shared<const extract::Facts>(std::move(facts))}}));
}

} // namespace

class ReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void marksSelectWhatTheyStandFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("kind");
        QTest::newRow("company") << "카카오"
                                 << "kakao";
        QTest::newRow("sum") << "3조3465억달러"
                             << "figure";
        QTest::newRow("trigger") << "협업 상대"
                                 << "relation";
    }
    void marksSelectWhatTheyStandFor()
    {
        QFETCH(QString, words);
        QFETCH(QString, kind);
        Stage stage;
        stage.selection.openArticle(hub);
        stage.click(stage.offsetOf(hub, words.toStdU16String()));
        const models::Subject& subject = stage.selection.subject();
        if (kind == "figure")
            QVERIFY(std::holds_alternative<atlas::FigureId>(subject));
        else if (kind == "relation")
            QVERIFY(std::holds_alternative<atlas::RelationId>(subject));
        else
            QCOMPARE(subject, models::Subject(stage.atlas->find(kind.toStdString())->id));
        QCOMPARE(*stage.selection.article(), hub);
    }

    void anArticleWithoutATitleIsHeadedByItsFile()
    {
        atlas::Atlas changed = *sampleAtlas();
        article::Article untitled = *changed[hub].article;
        untitled.title.clear();
        untitled.titleSpan = {};
        untitled.source = "/news/spring.txt";
        changed.articles[static_cast<std::size_t>(hub)].article =
            std::make_shared<const article::Article>(untitled);
        Stage stage(std::make_shared<const atlas::Atlas>(changed));
        stage.selection.openArticle(hub);
        QCOMPARE(stage.panel.view()->accessibleName(), QString("spring.txt"));
    }

    void anArticleInEnglishSaysWhyItHasNoTies()
    {
        article::Article english = *(*peopleAtlas())[hub].article;
        english.language = "en";
        Stage stage(std::make_shared<const atlas::Atlas>(
            atlas::join({{std::make_shared<const article::Article>(std::move(english)),
                          std::make_shared<const extract::Facts>()}})));
        stage.selection.openArticle(hub);
        QCOMPARE(stage.panel.view()->accessibleDescription(),
                 QString("Ties are read from Korean articles only · 0 figures"));
    }

    void aSumIsMarkedWhereverTheArticleStatesIt()
    {
        const auto shown = std::make_shared<atlas::Atlas>(*sampleAtlas());
        atlas::Figure& figure = shown->figures.front();
        const text::Span again{figure.sentence.end + 1, figure.sentence.end + 3};
        figure.restated = {{again, again}};
        const ui::ReaderContent content(shown, figure.article);
        const auto marked = [&](text::Span span) {
            return std::ranges::any_of(content.marks(), [&](const ui::Mark& mark) {
                return mark.kind == ui::Mark::Kind::Figure && mark.span == span &&
                       mark.subject == models::Subject(figure.id);
            });
        };
        QVERIFY(marked(figure.amount.span));
        QVERIFY(marked(again));
    }

    void aPersonIsMarkedWhereverTheNameStands()
    {
        const ui::ReaderContent content(peopleAtlas(), hub);
        QStringList marked;
        for (const ui::Mark& mark : content.marks())
            if (mark.kind == ui::Mark::Kind::Person)
                marked +=
                    QString::number(peopleText.substr(mark.span.begin, mark.span.length()) == u"홍길동");
        QCOMPARE(marked, (QStringList{"1", "1", "0"}));
    }

    void aPersonLeadsToTheOrganisationWhereItIsKnown()
    {
        Stage stage(peopleAtlas());
        stage.selection.openArticle(hub);
        stage.click(static_cast<std::uint32_t>(peopleText.rfind(u"홍길동")));
        QCOMPARE(stage.selection.subject(), models::Subject(stage.atlas->find("org:가온")->id));
        QCOMPARE(stage.selection.placeIndex(), 1); // the name beside the person
        stage.click(stage.offsetOf(hub, u"임꺽정"));
        QCOMPARE(stage.selection.subject(), models::Subject(stage.atlas->find("org:가온")->id));
    }

    void aPersonsHintSaysNameRoleAndOrganisation()
    {
        Stage stage(peopleAtlas());
        stage.selection.openArticle(hub);
        const ui::ReaderView& view = *stage.panel.view();
        const ui::Mark* mark = view.content().markAt(stage.offsetOf(hub, u"임꺽정"), {});
        QVERIFY(mark);
        QCOMPARE(view.hint(*mark), QString("임꺽정 · Person · 대표 · 나래"));
    }

    void clickingAMentionStaysWithThatMention()
    {
        Stage stage;
        stage.selection.openArticle(rivals);
        const std::uint32_t second = stage.offsetOf(rivals, u"네이버와 카카오");
        stage.click(second);
        QCOMPARE(*stage.selection.article(), rivals);
        const auto index = static_cast<std::size_t>(stage.selection.placeIndex());
        QCOMPARE(stage.selection.places()[index].words.begin, second);
    }

    void wordsThatAreNoMarkSelectNothing()
    {
        Stage stage;
        stage.selection.openArticle(hub);
        stage.click(stage.offsetOf(hub, u"글자크기"));
        QCOMPARE(stage.selection.subject(), models::Subject());
    }

    void theEvidenceIsScrolledToAndFlashed()
    {
        Stage stage;
        stage.panel.resize(396, 260);
        const auto tie = relationBetween(*stage.atlas, RelationType::Competition, "naver", "kakao");
        stage.selection.select(tie);
        QCOMPARE(*stage.selection.article(), rivals);
        QVERIFY(stage.panel.view()->isFlashing());
        QVERIFY(stage.panel.view()->isInSight(stage.selection.places().front().words.begin));
        QVERIFY(stage.panel.view()->verticalScrollBar()->value() > 0);
    }

    void nothingMovesWhereMotionIsReduced()
    {
        Stage stage;
        stage.theme.setReducedMotion(true);
        stage.selection.select(relationBetween(*stage.atlas, RelationType::Partnership, "naver", "nvidia"));
        QVERIFY(!stage.panel.view()->isFlashing());
    }

    void findCountsAndWalksAroundTheEnd()
    {
        Stage stage;
        stage.selection.openArticle(hub);
        stage.panel.openFind();
        auto* field = stage.panel.findChild<QLineEdit*>("findField");
        auto* count = stage.panel.findChild<QLabel*>("findCount");
        field->setText("Quux");
        QCOMPARE(count->text(), QString("Nothing found"));
        field->setText("네이버");
        QCOMPARE(count->text(), QString("1 of 3"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(count->text(), QString("2 of 3"));
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QString("3 of 3"));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!stage.panel.findChild<ui::FindBar*>()->isVisible());
    }

    void arrowsWalkTheMarksAndReturnSelects()
    {
        Stage stage;
        stage.selection.openArticle(hub);
        QTest::keyClick(stage.panel.view(), Qt::Key_Right);
        QTest::keyClick(stage.panel.view(), Qt::Key_Return);
        QCOMPARE(stage.selection.subject(), models::Subject(stage.atlas->find("naver")->id));
    }

    void copiesTheArticlesOwnText()
    {
        Stage stage;
        stage.selection.openArticle(hub);
        stage.panel.view()->selectAll();
        stage.panel.view()->copy();
        QCOMPARE(QGuiApplication::clipboard()->text().toStdU16String(), (*stage.atlas)[hub].article->text);
    }

    void aTextOfMegabytesOpensAtOnceAndIsScrolledThrough()
    {
        Stage stage(largeAtlas());
        stage.selection.openArticle(hub);
        const auto size = static_cast<std::uint32_t>((*stage.atlas)[hub].article->text.size());
        QVERIFY(size > 1'500'000);
        QBENCHMARK_ONCE
        {
            stage.panel.view()->grab();
            QTest::keyClick(stage.panel.view(), Qt::Key_End);
            stage.panel.view()->grab();
            stage.panel.resize(500, 580);
            stage.panel.view()->grab();
        }
        stage.panel.openFind();
        stage.panel.findChild<QLineEdit*>("findField")->setText("네이버");
        QCOMPARE(stage.panel.findChild<QLabel*>("findCount")->text(), QString("1 of 10,000"));
        QVERIFY(stage.panel.view()->isInSight(stage.offsetOf(hub, u"네이버")));
        stage.panel.findPrevious();
        QVERIFY(stage.panel.view()->verticalScrollBar()->value() > 100'000);
    }

    void aLongLineIsCutIntoBlocksThatCoverIt()
    {
        const auto atlas = largeAtlas();
        const ui::ReaderContent content(atlas, hub);
        std::uint32_t covered = 0;
        for (const ui::Block& block : content.blocks()) {
            QVERIFY(block.span.length() <= ui::ReaderContent::longestBlock);
            QVERIFY(block.span.begin >= covered);
            QCOMPARE(static_cast<std::uint32_t>(content.text(block).size()), block.span.length());
            covered = block.span.end;
        }
        QCOMPARE(covered, static_cast<std::uint32_t>(content.article().text.size()));
    }

    void aScreenReaderGetsTheTextAndWhatIsMarked()
    {
        Stage stage;
        stage.selection.openArticle(hub);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(stage.panel.view());
        QVERIFY(access && access->textInterface());
        QAccessibleTextInterface& words = *access->textInterface();
        const std::u16string& text = (*stage.atlas)[hub].article->text;
        QCOMPARE(words.characterCount(), static_cast<int>(text.size()));
        QCOMPARE(words.text(0, words.characterCount()).toStdU16String(), text);
        const int sum = static_cast<int>(stage.offsetOf(hub, u"3조3465억달러"));
        int begin = 0;
        int end = 0;
        QVERIFY(words.attributes(sum, &begin, &end).contains("Market cap"));
        QCOMPARE(begin, sum);
        QCOMPARE(words.text(begin, end), QString("3조3465억달러"));
    }

    void withoutAnArticleItSaysSoAndOffersToOpen()
    {
        Stage stage(std::make_shared<const atlas::Atlas>());
        const QSignalSpy opened(&stage.panel, &ui::ReaderPanel::openRequested);
        auto* action = stage.panel.findChild<QPushButton*>("emptyAction");
        QVERIFY(action->isVisible());
        action->click();
        QCOMPARE(opened.size(), 1);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ReaderTest)
#include "reader_test.moc"
