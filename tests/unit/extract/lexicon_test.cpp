#include "extract/lexicon.h"

#include "text/decode.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>

namespace atlas::tests {

namespace {

constexpr const char* companyColumns =
    "#id\tko\ten\taliases\tcountry\tticker\tparent\tlayers\tstrict\tcontext\n";

extract::Table companies(const std::string& rows)
{
    return {"lexicon/companies.tsv", companyColumns + rows};
}

extract::Table countries()
{
    return {"lexicon/countries.tsv", "#id\tko\tcountry\nkorea\t한국\tKR\nusa\t미국\tUS\n"};
}

text::Result<extract::Lexicon> shipped()
{
    return extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon");
}

QString described(const text::Problem& problem)
{
    QStringList parts{QString::fromStdString(problem.code)};
    for (const std::string& argument : problem.arguments)
        parts << QString::fromStdString(argument);
    return parts.join(u' ');
}

} // namespace

class LexiconTest : public QObject
{
    Q_OBJECT
private slots:
    void shippedTablesLoad();
    void shippedEntriesAreComplete();
    void shippedNamesLeadToTheirEntry_data();
    void shippedNamesLeadToTheirEntry();
    void inventedNamesAreNotShipped();
    void aRowBecomesAnEntry();
    void problemsSayWhere_data();
    void problemsSayWhere();
    void additionsReplaceAndTakeOver();
    void additionsOfAnUnknownParentAreRefused();
    void aMissingDirectoryIsAProblem();
    void aDirectoryMayHoldOneTableOnly();
};

void LexiconTest::shippedTablesLoad()
{
    const auto lexicon = shipped();
    QVERIFY2(lexicon.ok(), lexicon.ok() ? "" : qPrintable(described(lexicon.problem())));
    QVERIFY(lexicon->entries().size() >= 250);
    for (const extract::EntityKind kind :
         {extract::EntityKind::Company, extract::EntityKind::Alliance, extract::EntityKind::Institution,
          extract::EntityKind::Person, extract::EntityKind::Product, extract::EntityKind::Country})
        QVERIFY(std::any_of(lexicon->entries().begin(), lexicon->entries().end(),
                            [kind](const extract::Entry& entry) { return entry.kind == kind; }));
}

void LexiconTest::shippedEntriesAreComplete()
{
    const auto lexicon = shipped();
    QVERIFY(lexicon.ok());
    for (const extract::Entry& entry : lexicon->entries()) {
        QVERIFY2(!entry.nameKo.empty(), entry.id.c_str());
        QVERIFY2(!entry.nameEn.empty() || entry.kind == extract::EntityKind::Alliance, entry.id.c_str());
        QVERIFY2(!entry.names.empty(), entry.id.c_str());
        if (entry.kind == extract::EntityKind::Company) {
            QVERIFY2(!entry.layers.empty(), entry.id.c_str());
            QVERIFY2(lexicon->country(entry.country), entry.id.c_str());
        }
        if (entry.kind == extract::EntityKind::Person)
            QVERIFY2(!entry.role.empty(), entry.id.c_str());
    }
}

void LexiconTest::shippedNamesLeadToTheirEntry_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    const std::pair<const char*, const char*> names[] = {
        {"MS", "microsoft"},
        {"마이크로소프트", "microsoft"},
        {"Microsoft", "microsoft"},
        {"앤트로픽", "anthropic"},
        {"앤스로픽", "anthropic"},
        {"SKT", "sk-telecom"},
        {"SK텔레콤", "sk-telecom"},
        {"SK", "sk-group"},
        {"LG", "lg-group"},
        {"KT", "kt"},
        {"델", "dell"},
        {"이앤", "etisalat"},
        {"e&", "etisalat"},
        {"오픈에이아이", "openai"},
        {"하이닉스", "sk-hynix"},
        {"AWS", "aws"},
        {"GTAA", "gtaa"},
        {"AI동맹", "ai-alliance"},
        {"AI-RAN Alliance", "ai-ran-alliance"},
        {"UALink", "ualink"},
        {"프런티어 모델 포럼", "frontier-model-forum"},
        {"과기정통부", "msit"},
        {"포스텍", "postech"},
        {"젠슨 황", "jensen-huang"},
        {"챗GPT", "chatgpt"},
        {"엑사원", "exaone"},
        {"K-AI 얼라이언스", "k-ai-alliance"},
    };
    for (const auto& [name, id] : names)
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(id);
}

void LexiconTest::shippedNamesLeadToTheirEntry()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    static const auto lexicon = shipped();
    QVERIFY(lexicon.ok());
    const auto matches = lexicon->matcher().match(name.toStdU16String());
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches[0].span, (text::Span{0, static_cast<std::uint32_t>(name.size())}));
    QCOMPARE(QString::fromStdString((*lexicon)[matches[0].entry].id), id);
}

void LexiconTest::inventedNamesAreNotShipped()
{
    const auto lexicon = shipped();
    QVERIFY(lexicon.ok());
    const std::u16string text =
        u"해밀세미콘, 윤슬로직, 별하랩스, 나래에이아이, 도담클라우드, 가람로보틱스, 한성전자, 바른인텔리전스";
    QVERIFY(lexicon->matcher().match(text).empty());
}

void LexiconTest::aRowBecomesAnEntry()
{
    const auto lexicon = extract::Lexicon::load(
        {countries(), companies("naver\t네이버\tNAVER\t네이버㈜ | NHN\tKR\t035420.KS\t\tmodel|service\n"
                                "d2sf\t네이버 D2SF\tNAVER D2SF\tD2SF\tKR\t\tnaver\tchannel\tD2SF\n")});
    QVERIFY(lexicon.ok());
    const extract::Entry* naver = lexicon->find("naver");
    QVERIFY(naver);
    QCOMPARE(naver->kind, extract::EntityKind::Company);
    QVERIFY(naver->nameKo == u"네이버");
    QVERIFY(naver->nameEn == u"NAVER");
    QVERIFY((naver->aliases == std::vector<std::u16string>{u"네이버㈜", u"NHN"}));
    QCOMPARE(naver->ticker, std::string("035420.KS"));
    QVERIFY((naver->layers == std::vector{extract::Layer::Model, extract::Layer::Service}));
    const extract::Entry* d2sf = lexicon->find("d2sf");
    QVERIFY(d2sf);
    QCOMPARE(d2sf->parent, std::string("naver"));
    QVERIFY(d2sf->names.back().strict && !d2sf->names.back().context && !d2sf->names.front().strict);
    QVERIFY(lexicon->country("KR") && lexicon->country("KR")->nameKo == u"한국");
    QVERIFY(!lexicon->find("none") && !lexicon->country("XX"));
}

void LexiconTest::problemsSayWhere_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const char* rows, const char* problem) {
        QTest::newRow(name) << QString::fromUtf8(rows) << QString::fromUtf8(problem);
    };
    row("id twice", "a\t가나\t\t\tKR\na\t다라\n", "lexicon.id lexicon/companies.tsv 3 id a");
    row("no id", "\t가나\n", "lexicon.id lexicon/companies.tsv 2 id ");
    row("id with a space", "a b\t가나\n", "lexicon.id lexicon/companies.tsv 2 id a b");
    row("no name", "a\t\t\t\tKR\n", "lexicon.name lexicon/companies.tsv 2 ko ");
    row("name of signs", "a\t가나\t\t&&\n", "lexicon.name lexicon/companies.tsv 2 aliases &&");
    row("unknown parent", "a\t가나\t\t\tKR\t\tb\n", "lexicon.parent lexicon/companies.tsv 2 parent b");
    row("parent of itself", "a\t가나\t\t\tKR\t\ta\n", "lexicon.parent lexicon/companies.tsv 2 parent a");
    row("ill-formed country", "a\t가나\t\t\tkor\n", "lexicon.country lexicon/companies.tsv 2 country kor");
    row("country without an entry", "a\t가나\t\t\tJP\n",
        "lexicon.country lexicon/companies.tsv 2 country JP");
    row("unknown layer", "a\t가나\t\t\tKR\t\t\tchips\n",
        "lexicon.layer lexicon/companies.tsv 2 layers chips");
    row("flag of no name", "a\t가나\t\t\tKR\t\t\tmodel\t다라\n",
        "lexicon.flag lexicon/companies.tsv 2 strict 다라");
    row("name of two", "a\t가나\tOne\t\tKR\nb\t다라\tone\t\tKR\n",
        "lexicon.name-twice lexicon/companies.tsv 3 aliases one");
    row("name of two, one of them in context", "a\t가나\tOne\t\tKR\t\t\t\t\tOne\nb\t다라\tOne\t\tKR\n",
        "lexicon.name-twice lexicon/companies.tsv 3 aliases One");
    row("too many cells", "a\t가나\t\t\tKR\t\t\t\t\t\tmore\n", "table.cells lexicon/companies.tsv 2  11");
}

void LexiconTest::problemsSayWhere()
{
    QFETCH(QString, rows);
    QFETCH(QString, problem);
    const auto lexicon = extract::Lexicon::load({countries(), companies(rows.toStdString())});
    QVERIFY(!lexicon.ok());
    QCOMPARE(described(lexicon.problem()), problem);
}

void LexiconTest::additionsReplaceAndTakeOver()
{
    const auto lexicon = extract::Lexicon::load(
        {countries(), companies("a\t가나다\tAlpha\t\tKR\nb\t라마바\tBeta\t베타\tKR\n")},
        {companies("b\t라마바\tBeta\t\tUS\nc\t사아자\tGamma\tAlpha\tKR\n")});
    QVERIFY2(lexicon.ok(), lexicon.ok() ? "" : qPrintable(described(lexicon.problem())));
    QCOMPARE(lexicon->entries().size(), std::size_t(5));
    QCOMPARE(lexicon->find("b")->country, std::string("US"));
    QVERIFY(lexicon->matcher().match(u"베타").empty());
    const auto matches = lexicon->matcher().match(u"Alpha");
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE((*lexicon)[matches[0].entry].id, std::string("c"));
}

void LexiconTest::additionsOfAnUnknownParentAreRefused()
{
    const auto lexicon = extract::Lexicon::load({countries(), companies("a\t가나다\t\t\tKR\n")},
                                                {companies("b\t라마바\t\t\tKR\t\tz\n")});
    QVERIFY(!lexicon.ok());
    QCOMPARE(lexicon.problem().code, std::string("lexicon.parent"));
}

void LexiconTest::aMissingDirectoryIsAProblem()
{
    const auto lexicon = extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/no-such-lexicon");
    QVERIFY(!lexicon.ok());
    QCOMPARE(lexicon.problem().code, std::string("table.read"));
}

void LexiconTest::aDirectoryMayHoldOneTableOnly()
{
    QTemporaryDir directory;
    QVERIFY(directory.isValid());
    const std::string path = directory.filePath(QStringLiteral("companies.tsv")).toStdString();
    std::ofstream(path) << companyColumns << "own\t우리회사\tOwn Company\t\tKR\t\tnaver\tservice\n";
    const auto lexicon =
        extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon", directory.path().toStdString());
    QVERIFY2(lexicon.ok(), lexicon.ok() ? "" : qPrintable(described(lexicon.problem())));
    QVERIFY(lexicon->find("own") && lexicon->find("naver"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::LexiconTest)
#include "lexicon_test.moc"
