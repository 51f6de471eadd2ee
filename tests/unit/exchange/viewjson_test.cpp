#include "exchange/viewjson.h"

#include <QTest>

namespace atlas::tests {

namespace {

/// Reads a view in which ' stands for ".
text::Result<network::View> readQuoted(QByteArray json)
{
    json.replace('\'', '"');
    return exchange::readView({json.data(), static_cast<std::size_t>(json.size())});
}

network::View richView()
{
    network::View view;
    network::Filter& filter = view.exploration.filter;
    filter.types = 0b101;
    filter.statuses = 0;
    filter.classes = 0b1100001;
    filter.kinds = network::kindBit(extract::EntityKind::Product);
    filter.minimumConfidence = 0.7;
    filter.minimumEvidence = 3;
    filter.hiddenCountries = {"", "KR"};
    filter.articles = {"a \"quoted\" one", "다른 기사"};
    filter.from = text::PartialDate{2024, 1, 0};
    filter.to = text::PartialDate{2024, 6, 0};
    filter.toldUntil = text::PartialDate{2024, 7, 30};
    filter.undated = true;
    filter.alsoThings = {"byeol", "haneul"};
    filter.alsoTies = {{extract::RelationType::Investment, "garam", "narae"}};
    view.exploration.hidden = {"alpha", "beta"};
    view.exploration.hiddenTies = {{extract::RelationType::Partnership, "alpha", "gamma \"g\""},
                                   {extract::RelationType::Supply, "감마", "alpha"},
                                   {extract::RelationType::Supply, "감마", "alpha", true}};
    view.exploration.isolated = {"gamma"};
    view.exploration.focus = {{"delta", "gamma"}, 3, true};
    view.exploration.marks = {{"alpha"}, 2};
    view.exploration.pins = {{"alpha", {0.1F, -3e-7F}, {1.0F / 3, 12345.678F}}};
    view.exploration.look = {network::Arrangement::Matrix, network::Colouring::Country, false};
    view.places = {{"alpha", {0.1F, -3e-7F}}, {"beta", {1e6F, 0}}};
    view.sight = network::Sight{1.0 / 3, -2.5, 0.7};
    return view;
}

} // namespace

class ViewJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void comesBackAsItWas_data()
    {
        QTest::addColumn<network::View>("view");
        QTest::newRow("as at the start") << network::View{};
        QTest::newRow("all that there is") << richView();
        network::View partners;
        partners.exploration.focus = {{"alpha", "beta"}, 1, false, true};
        QTest::newRow("common partners") << partners;
        network::View communities;
        communities.exploration.look.colouring = network::Colouring::Community;
        QTest::newRow("colours that nobody chose before") << communities;
        network::View all;
        all.exploration.filter.statuses = ~0u;
        QTest::newRow("everything shown") << all;
    }

    void comesBackAsItWas()
    {
        QFETCH(network::View, view);
        const std::string written = exchange::writeView(view);
        const auto read = exchange::readView(written);
        QVERIFY(read.ok());
        QVERIFY(*read == view);
        QCOMPARE(exchange::writeView(*read), written);
    }

    void leavesOutPlacesThatAreNowhere()
    {
        network::View view;
        view.places = {{"alpha", {std::numeric_limits<float>::quiet_NaN(), 0}}, {"beta", {1, 2}}};
        const auto read = exchange::readView(exchange::writeView(view));
        QVERIFY(read.ok());
        QCOMPARE(read->places.size(), std::size_t{1});
    }

    void readsWhatWasWrittenBefore()
    {
        // as views were written before alliances and single ties were part of them
        const auto read = readQuoted("{'alliance_atlas_view':1,'arrangement':'circle','colouring':'country',"
                                     "'filter':{'types':['partnership','develops']},'hidden':['a'],"
                                     "'pins':[['a',1,2,3,4]],'sight':{'x':1,'y':2,'zoom':3}}");
        QVERIFY(read.ok());
        QCOMPARE(read->exploration.look,
                 (network::Look{network::Arrangement::Circle, network::Colouring::Country, true}));
        QCOMPARE(read->exploration.hidden, std::vector<std::string>{"a"});
        QVERIFY(read->exploration.hiddenTies.empty());
        QCOMPARE(read->exploration.pins.size(), std::size_t{1});
        QCOMPARE(read->sight, std::optional(network::Sight{1, 2, 3}));
    }

    void putsListsInOrder()
    {
        const auto read = readQuoted("{'alliance_atlas_view': 1, 'hidden': ['b', 'a', 'b'], 'places': [['b', "
                                     "1, 2], ['a', 3, 4], ['b', 5, 6]], 'of a later version': {'x': [1]}}");
        QVERIFY(read.ok());
        QCOMPARE(read->exploration.hidden, (std::vector<std::string>{"a", "b"}));
        QCOMPARE(read->places, (std::vector<network::Place>{{"a", {3, 4}}, {"b", {1, 2}}}));
    }

    void refusesWhatIsNoView_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("member");
        const auto no = [](const char* name, const QByteArray& json, const char* code) {
            QTest::newRow(name) << json << QString(code) << QString();
        };
        no("nothing", "", "view.json");
        no("words", "alliance", "view.json");
        no("a list", "[]", "view.json");
        no("cut off", "{'alliance_atlas_view': 1, 'hid", "view.json");
        no("no UTF-8", "{'alliance_atlas_view': 1, 'hidden': ['\xff']}", "view.json");
        no("brackets without end", QByteArray(10'000'000, '['), "view.json");
        no("too large", QByteArray((32 << 20) + 1, ' '), "view.too-large");
        no("no version", "{}", "view.version");
        no("a later version", "{'alliance_atlas_view': 2}", "view.version");
        const auto wrong = [](const char* member, const char* members) {
            QTest::newRow(members) << QByteArray("{'alliance_atlas_view': 1, ") + members + "}"
                                   << QString("view.member") << QString(member);
        };
        wrong("arrangement", "'arrangement': 'spiral'");
        wrong("colouring", "'colouring': 7");
        wrong("alliances", "'alliances': true");
        wrong("filter", "'filter': []");
        wrong("types", "'filter': {'types': ['friendship']}");
        wrong("minimum_confidence", "'filter': {'minimum_confidence': 1.5}");
        wrong("minimum_evidence", "'filter': {'minimum_evidence': 0}");
        wrong("minimum_evidence", "'filter': {'minimum_evidence': 99999999999999999999}");
        wrong("from", "'filter': {'from': '2024'}");
        wrong("to", "'filter': {'to': '2024-13'}");
        wrong("told_until", "'filter': {'told_until': 20240730}");
        wrong("hidden", "'hidden': [1]");
        wrong("hidden_ties", "'hidden_ties': [['friendship', 'a', 'b']]");
        wrong("hidden_ties", "'hidden_ties': [['supply', 'a']]");
        wrong("hidden_ties", "'hidden_ties': [['supply', 'a', 1]]");
        wrong("steps", "'focus': {'steps': 10}");
        wrong("steps", "'marked': {'steps': -1}");
        wrong("places", "'places': [['a', 1]]");
        wrong("places", "'places': [['a', 1, 1e300]]");
        wrong("pins", "'pins': [['a', 1, 2, 3, '4']]");
        wrong("zoom", "'sight': {'zoom': 0}");
        wrong("sight", "'sight': 1");
    }

    void refusesWhatIsNoView()
    {
        QFETCH(QByteArray, json);
        const auto read = readQuoted(json);
        QVERIFY(!read.ok());
        QTEST(QString::fromStdString(read.problem().code), "code");
        const auto& arguments = read.problem().arguments;
        if (read.problem().code == "view.member")
            QTEST(QString::fromStdString(arguments.front()), "member");
    }

    void refusesNumbersThatNoneCanBe()
    {
        QVERIFY(!readQuoted("{'alliance_atlas_view': 1, 'sight': {'x': 1e999}}").ok());
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ViewJsonTest)
#include "viewjson_test.moc"
