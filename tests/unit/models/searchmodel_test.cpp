#include "models/searchmodel.h"
#include "sample/sampleatlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace atlas::tests {

class SearchModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_atlas = sampleAtlas();
        m_document.setAtlas(m_atlas);
        m_document.setLanguage(text::Language::Korean);
    }

    void findsACompany_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key");
        QTest::newRow("name") << "엔비디아"
                              << "nvidia";
        QTest::newRow("initials") << "ㅇㅂㄷㅇ"
                                  << "nvidia";
        QTest::newRow("half-typed") << "엔ㅂ"
                                    << "nvidia";
        QTest::newRow("on the way") << "엔비딩"
                                    << "nvidia";
        QTest::newRow("english") << "nvid"
                                 << "nvidia";
        QTest::newRow("ticker") << "NVDA"
                                << "nvidia";
        QTest::newRow("ticker in figures") << "035420"
                                           << "naver";
        QTest::newRow("other keyboard") << "dpsqleldk"
                                        << "nvidia";
        QTest::newRow("alias") << "MS"
                               << "microsoft";
    }
    void findsACompany()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        models::SearchModel model(m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(typed);
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.hit(0).subject, models::Subject(m_atlas->find(key.toStdString())->id));
    }

    void findsACompanyByAnyOfItsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* typed, const char* name) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
        };
        row("lumen 669", "Lumen Data 669");
        row("669 lumen", "Lumen Data 669");
        row("lum 66", "Lumen Data 669");
        row("data lumen", "Lumen Data 669");
        row("ㄹㅁ 669", "루멘 데이터 669");
        row("루멘 ㄷㅇㅌ", "루멘 데이터 669");
        row("데잍 룸", "루멘 데이터 669");
        row("fnaps 669", "루멘 데이터 669");
        row("ㅣㅕㅡ두 669", "Lumen Data 669");
        row("lumen 데이터", "Lumen Data 669");
    }
    void findsACompanyByAnyOfItsWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        m_document.setAtlas(
            companies({{u"루멘 데이터 669", u"Lumen Data 669"}, {u"베타 전산 12", u"Beta 12"}}));
        m_document.setLanguage(name.front() < u'\x80' ? text::Language::English : text::Language::Korean);
        models::SearchModel model(m_document);
        model.setQuery(typed);
        QCOMPARE(namesIn(model), QStringList(name));
    }

    void wordsThatAreNotAllThereFindNoCompany()
    {
        m_document.setAtlas(companies({{u"루멘 데이터 669", u"Lumen Data 669"}}));
        models::SearchModel model(m_document);
        for (const char* typed : {"lumen 670", "lumen data 669 ltd", "· 669 ltd", "a b c d e f g h i j k"}) {
            model.setQuery(QString::fromUtf8(typed));
            QCOMPARE(namesIn(model), QStringList());
        }
    }

    void whatBeginsTheNameAndStandsSideBySideComesFirst()
    {
        m_document.setAtlas(companies({{u"", u"Alumen 7 Beta 166"},
                                       {u"", u"Beta Lumen 66"},
                                       {u"", u"Nova 66 Lumen"},
                                       {u"", u"Lumen Data 66"},
                                       {u"", u"Lumen 66 Labs"},
                                       {u"", u"Lumen 66"}}));
        m_document.setLanguage(text::Language::English);
        models::SearchModel model(m_document);
        model.setQuery("lumen 66");
        QCOMPARE(namesIn(model), QStringList({"Lumen 66", "Lumen 66 Labs", "Beta Lumen 66", "Lumen Data 66",
                                              "Nova 66 Lumen", "Alumen 7 Beta 166"}));
    }

    void aCompanyComesBeforeItsTiesAndTheseBeforeAllElse()
    {
        auto made = companies({{u"", u"Lumen Data 66"}, {u"", u"Lumen 5"}, {u"", u"Nova 66"}});
        const auto tie = [&](std::uint32_t source, std::uint32_t target) {
            atlas::Relation relation;
            relation.id = static_cast<atlas::RelationId>(made->relations.size());
            relation.source = static_cast<atlas::EntityId>(source);
            relation.target = static_cast<atlas::EntityId>(target);
            made->relations.push_back(relation);
        };
        tie(1, 2);
        tie(0, 1);
        m_document.setAtlas(made);
        models::SearchModel model(m_document);
        model.setCommands({{"data", "Show lumen of data 66", "View", "", {}}});
        model.setQuery("lumen 66");
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.hit(0).subject, models::Subject(atlas::EntityId{0}));
        QCOMPARE(model.hit(1).subject, models::Subject(atlas::RelationId{1})); // of that company
        QCOMPARE(model.hit(2).subject, models::Subject(atlas::RelationId{0})); // between two so named
        QCOMPARE(model.hit(3).command, QString("data"));
    }

    void findsATieByBothItsEnds()
    {
        models::SearchModel model(m_document);
        model.setQuery("naver 엔비");
        QVERIFY(model.rowCount() > 0);
        const auto tie = relationBetween(*m_atlas, extract::RelationType::Partnership, "naver", "nvidia");
        QCOMPARE(model.hit(0).subject, models::Subject(tie));
        QCOMPARE(model.index(0).data().toString(), QString("네이버 — 엔비디아"));
    }

    void findsWordsInTheText()
    {
        models::SearchModel model(m_document);
        model.setQuery("소버린");
        QCOMPARE(model.rowCount(), 1);
        const models::Hit& hit = model.hit(0);
        QCOMPARE(hit.kind, models::Hit::Kind::Sentence);
        const std::u16string& text = (*m_atlas)[hit.place.article].article->text;
        QCOMPARE(text.substr(hit.place.words.begin, hit.place.words.length()), std::u16string(u"소버린"));
        QVERIFY(hit.place.sentence.contains(hit.place.words));
    }

    void findsNothingAndForgetsWithTheQuery()
    {
        models::SearchModel model(m_document);
        model.setQuery("없는회사이름");
        QCOMPARE(model.rowCount(), 0);
        model.setQuery("네이버");
        QVERIFY(model.rowCount() > 0);
        model.setQuery("  ");
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewAtlasIsSearchedAgain()
    {
        models::SearchModel model(m_document);
        model.setQuery("네이버");
        m_document.setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(model.rowCount(), 0);
    }

    void findsAnArticleByItsTitle()
    {
        models::SearchModel model(m_document);
        const std::u16string& title = m_atlas->articles[1].article->title;
        model.setQuery(QString::fromStdU16String(title).left(6));
        const int row = rowOf(model, models::Hit::Kind::Article);
        QVERIFY(row >= 0);
        QCOMPARE(model.hit(row).place.article, atlas::ArticleId{1});
        QCOMPARE(model.index(row).data().toString(), QString::fromStdU16String(title));
    }

    void findsAnArticleByWordsOfItsTitle()
    {
        auto made = std::make_shared<atlas::Atlas>();
        auto article = std::make_shared<article::Article>();
        article->title = u"Lumen buys a stake in Nova";
        made->articles.push_back({article, std::make_shared<extract::Facts>()});
        m_document.setAtlas(made);
        models::SearchModel model(m_document);
        model.setQuery("nova stake");
        QCOMPARE(rowOf(model, models::Hit::Kind::Article), 0);
    }

    void findsCommands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("name") << "네트워크 내보";
        QTest::newRow("initials") << "ㄴㅌㅇㅋ";
        QTest::newRow("half-typed") << "네틍";
        QTest::newRow("other words") << "export";
        QTest::newRow("other keyboard") << "spxmdnjzm";
    }
    void findsCommands()
    {
        QFETCH(QString, typed);
        models::SearchModel model(m_document);
        model.setCommands(commands());
        model.setQuery(typed);
        const int row = rowOf(model, models::Hit::Kind::Command);
        QVERIFY(row >= 0);
        QCOMPARE(model.hit(row).command, QString("exportNetwork"));
        QCOMPARE(model.index(row).data(models::SearchModel::DetailRole).toString(), QString("Ctrl+E"));
        QCOMPARE(model.index(row).data(models::SearchModel::MenuRole).toString(), QString("파일"));
    }

    void aCommandCalledSoComesBeforeOneThatIsAlsoKnownSo()
    {
        models::SearchModel model(m_document);
        model.setCommands({{"shortestPath", "Path between two", "Edit", "P", {"shortestPath"}},
                           {"foldChart", "Show chart", "View", "F11", {"foldChart"}}});
        model.setQuery("sho");
        const int row = rowOf(model, models::Hit::Kind::Command);
        QVERIFY(row >= 0);
        QCOMPARE(model.hit(row).command, QString("foldChart"));
    }

    void startsWithWhatWasUsedLastAndAllCommands()
    {
        models::SearchModel model(m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(commands());
        QCOMPARE(model.rowCount(), 2);
        model.setRecent({"entity/nvidia", "command/gone", "entity/gone", "tie/0/gone/gone", "command/quit"});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data().toString(), QString("엔비디아"));
        QCOMPARE(sectionOf(model, 0), models::SearchModel::Section::Recent);
        QCOMPARE(model.index(1).data().toString(), QString("끝내기"));
        QCOMPARE(sectionOf(model, 1), models::SearchModel::Section::Recent);
        QCOMPARE(sectionOf(model, 2), models::SearchModel::Section::Commands);
    }

    void whatWasUsedLastComesFirst()
    {
        models::SearchModel model(m_document);
        model.setQuery("ㅇ");
        QVERIFY(model.rowCount() > 3);
        const models::Hit third = model.hit(2);
        QVERIFY(third.kind == models::Hit::Kind::Entity);
        model.noteUsed(third);
        model.setQuery({});
        QCOMPARE(model.hit(0).subject, third.subject);
        model.setQuery("ㅇ");
        QCOMPARE(model.hit(0).subject, third.subject);
    }

    void rememberedThingsAreFoundInAnotherAtlas()
    {
        models::SearchModel model(m_document);
        model.setQuery("naver 엔비");
        model.noteUsed(model.hit(0));
        m_document.setAtlas(std::make_shared<const atlas::Atlas>());
        model.setQuery({});
        QCOMPARE(model.rowCount(), 0);
        m_document.setAtlas(m_atlas);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), QString("네이버 — 엔비디아"));
    }

    void remembersABoundedNumber()
    {
        models::Recent recent;
        for (int i = 0; i < 100; ++i)
            recent.note(QString::number(i % 40));
        QCOMPARE(recent.ids().size(), qsizetype{models::Recent::most});
        QCOMPARE(recent.ids().first(), QString("19"));
    }

    void searchesALargeAtlasForTheNewestWordsAlone()
    {
        models::SearchModel model(m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery("카카오");
        const models::Hit before = model.hit(0);
        model.setMostAtOnce(0);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy searched(&model, &models::SearchModel::searched);
        model.setQuery("네이");
        model.setQuery("ㅇㅂㄷㅇ");
        QVERIFY(!model.isFound());
        QVERIFY(model.isSearching());
        QCOMPARE(model.hit(0).subject, before.subject); // it stays while something else is looked for
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(reset.count(), 1);
        QCOMPARE(searched.count(), 1);
        QCOMPARE(model.hit(0).subject, models::Subject(m_atlas->find("nvidia")->id));
    }

    void dropsWhatIsFoundOnceNothingIsSearchedAnyMore()
    {
        models::SearchModel model(m_document);
        model.setMostAtOnce(0);
        model.setQuery("네이");
        model.setQuery({});
        QVERIFY(model.isFound());
        QCOMPARE(model.rowCount(), 0);
        model.setQuery("네이");
        m_document.setAtlas(std::make_shared<const atlas::Atlas>());
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 0);
    }

    void looksThroughVeryMuchTextInStretches()
    {
        auto large = std::make_shared<atlas::Atlas>();
        const std::size_t units = models::SentenceSearch::unitsAtOnce;
        for (const std::u16string& text :
             {std::u16string(units, u'a'), std::u16string(units, u'b') + u"needle",
              std::u16string(u"needle")}) {
            auto article = std::make_shared<article::Article>();
            article->text = text;
            large->articles.push_back({article, std::make_shared<extract::Facts>()});
        }
        m_document.setAtlas(large);
        models::SearchModel model(m_document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy searched(&model, &models::SearchModel::searched);
        model.setQuery("needle");
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isSearching());
        QVERIFY(searched.wait());
        QVERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.hit(1).place.article, atlas::ArticleId{2});
    }

private:
    struct Names
    {
        std::u16string korean;
        std::u16string english;
    };
    static std::shared_ptr<atlas::Atlas> companies(const std::vector<Names>& all)
    {
        auto made = std::make_shared<atlas::Atlas>();
        for (const Names& names : all) {
            atlas::Entity entity;
            entity.id = static_cast<atlas::EntityId>(made->entities.size());
            entity.nameKo = names.korean;
            entity.nameEn = names.english;
            made->entities.push_back(entity);
        }
        return made;
    }
    static QStringList namesIn(const models::SearchModel& model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names << model.index(row).data().toString();
        return names;
    }
    static int rowOf(const models::SearchModel& model, models::Hit::Kind kind)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.hit(row).kind == kind)
                return row;
        }
        return -1;
    }
    static models::SearchModel::Section sectionOf(const models::SearchModel& model, int row)
    {
        const QVariant section = model.index(row).data(models::SearchModel::SectionRole);
        return static_cast<models::SearchModel::Section>(section.toInt());
    }
    static std::vector<models::Command> commands()
    {
        return {{"exportNetwork", "네트워크 내보내기…", "파일", "Ctrl+E", {"exportNetwork"}},
                {"quit", "끝내기", "파일", "Ctrl+Q", {"quit"}}};
    }

    std::shared_ptr<const atlas::Atlas> m_atlas;
    models::Document m_document;
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SearchModelTest)
#include "searchmodel_test.moc"
