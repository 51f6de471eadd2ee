#include "ui/pictures/sourcelines.h"
#include "ui/pictures/sources.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

#include <map>

namespace atlas::tests {

namespace {

struct Told
{
    std::u16string publisher;
    std::string published;
    std::u16string title;
    int stated = 1; ///< of what the picture shows
};

atlas::Atlas atlasOf(const std::vector<Told>& articles)
{
    atlas::Atlas atlas;
    for (const Told& told : articles) {
        article::Article article;
        article.source = "/somewhere/file.txt";
        article.publisher = told.publisher;
        article.published = text::PartialDate::fromIso(told.published);
        article.title = told.title;
        atlas.articles.push_back({std::make_shared<const article::Article>(article), {}});
    }
    return atlas;
}

ui::Sources sourcesOf(const std::vector<Told>& articles)
{
    std::map<atlas::ArticleId, int> all;
    for (std::size_t i = 0; i < articles.size(); ++i)
        all[static_cast<atlas::ArticleId>(i)] = articles[i].stated;
    return ui::sourcesOf(atlasOf(articles), all, text::Language::English);
}

QStringList manySources(int count)
{
    QStringList sources;
    for (int i = 0; i < count; ++i)
        sources << QStringLiteral("표본일보 2024-07-%1").arg(i, 2, 10, QChar(u'0'));
    return sources;
}

} // namespace

/// A picture names what it rests on: all of it, and what is made up as such.
class SourcesTest : public QObject
{
    Q_OBJECT
private slots:
    void ofEqualsTheNewestStandFirstEachOnce()
    {
        const ui::Sources sources = sourcesOf({{u"견본신문", "2024-07-21", u"하나"},
                                               {u"표본일보", "2024-07-30", u"둘"},
                                               {u"견본신문", "2024-07-21", u"셋"},
                                               {u"", "", u""},
                                               {u"", "2024-07-01", u"넷"}});
        QCOMPARE(sources.named,
                 (QStringList{"표본일보 30 Jul 2024", "견본신문 21 Jul 2024", "넷 1 Jul 2024", "file.txt"}));
        QCOMPARE(sources.inFull, (QStringList{"표본일보 30 Jul 2024, 둘", "견본신문 21 Jul 2024, 하나",
                                              "견본신문 21 Jul 2024, 셋", "1 Jul 2024, 넷", "file.txt"}));
    }

    void whatStatesMostStandsFirst()
    {
        const ui::Sources sources = sourcesOf({{u"견본신문", "2024-07-21", u"하나", 2},
                                               {u"표본일보", "2024-07-31", u"둘", 1},
                                               {u"새벽뉴스", "2024-07-22", u"셋", 2}});
        QCOMPARE(sources.named,
                 (QStringList{"새벽뉴스 22 Jul 2024", "견본신문 21 Jul 2024", "표본일보 31 Jul 2024"}));
    }

    void whatIsMadeUpSaysSoInItsPlace()
    {
        const ui::Sources sources = sourcesOf(
            {{u"마을신문", "2024-07-31", u"[보기] 옛이야기"}, {u"표본일보", "2024-07-30", u"둘", 2}});
        const QString madeUp = QStringLiteral("Example, made up: 마을신문 31 Jul 2024, [보기] 옛이야기");
        QCOMPARE(sources.named, (QStringList{"표본일보 30 Jul 2024", madeUp}));
        QCOMPARE(sources.inFull.last(), madeUp);
    }

    void everySourceStandsWholeOnThePage()
    {
        const QStringList sources = manySources(30);
        const QFont font = ui::pictureFont(11.5);
        const ui::SourceLines lines(sources, font, 736);
        const QStringList words = lines.words();
        QVERIFY(words.size() > 1 && words.size() <= ui::SourceLines::mostLines);
        for (const QString& source : sources) {
            const auto has = [&](const QString& line) { return line.contains(source); };
            QCOMPARE(std::count_if(words.begin(), words.end(), has), 1);
        }
        QVERIFY(lines.width() <= 736);
        QVERIFY(words.filter(QStringLiteral("more")).isEmpty());
    }

    void whatHasNoRoomIsCounted()
    {
        constexpr int count = 400;
        const ui::SourceLines lines(manySources(count), ui::pictureFont(11.5), 320);
        const QStringList words = lines.words();
        QCOMPARE(words.size(), ui::SourceLines::mostLines);
        const auto more = QRegularExpression(QStringLiteral("and (\\d+) more$")).match(words.last());
        QVERIFY2(more.hasMatch(), qPrintable(words.last()));
        QCOMPARE(words.join(u' ').count(QStringLiteral("표본일보")) + more.captured(1).toInt(), count);
    }

    void aLongTitleKeepsToTwoLines()
    {
        const QString title = QStringLiteral("아주 긴 제목 ").repeated(60).trimmed();
        const ui::SourceLines lines({title, QStringLiteral("표본일보 2024-07-30")}, ui::pictureFont(11.5),
                                    400);
        QCOMPARE(lines.words().size(), 3);
        QVERIFY(lines.words()[1].endsWith(u'…'));
        QCOMPARE(lines.words()[2], QStringLiteral("표본일보 2024-07-30"));
        QVERIFY(lines.width() <= 400);
    }

    void nothingIsSaidWithoutSources()
    {
        const ui::SourceLines lines({}, ui::pictureFont(11.5), 400);
        QCOMPARE(lines.height(), 0.0);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::SourcesTest)
#include "sources_test.moc"
