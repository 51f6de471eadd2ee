#include "exchange/factsjson.h"

#include <nlohmann/json.hpp>

#include <QTest>

namespace atlas::tests {

using nlohmann::json;

namespace {

text::Span find(const article::Article& article, std::u16string_view words)
{
    const std::size_t at = article.text.find(words);
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

/// Two firms, a tie and a sum, behind a sign of two UTF-16 units.
struct Told
{
    article::Article article;
    extract::Facts facts;

    Told()
    {
        article.id = "one";
        article.source = "folder/one.txt";
        article.title = u"\"가람\"의 시총";
        article.text = u"😀 가람은 나래와 협력한다.\n가람의 시총은 9007199254740993.5달러다.";
        article.language = "ko";
        article.published = text::PartialDate{2024, 7, 0};
        article.body = {{3, static_cast<std::uint32_t>(article.text.size())}};
        for (const auto& [key, name] : {std::pair("org:가람", u"가람"), std::pair("org:나래", u"나래")}) {
            extract::EntityFact firm;
            firm.key = key;
            firm.nameKo = name;
            firm.known = false;
            firm.mentions = {find(article, name)};
            facts.entities.push_back(firm);
        }
        extract::RelationFact tie;
        tie.target = extract::EntityIndex(1);
        tie.status = extract::Status::Planned;
        tie.confidence = 0.9;
        tie.rule = "partner.noun";
        tie.evidence = {{find(article, u"가람은 나래와 협력한다."), find(article, u"협력"), {}, {}}};
        facts.relations = {tie};
        extract::FigureFact figure;
        figure.amount.value = *money::Decimal::parse("9007199254740993.5");
        figure.amount.currency = money::usd;
        figure.amount.span = find(article, u"9007199254740993.5달러");
        figure.period = "2024-Q2";
        facts.figures = {figure};
        facts.amounts = {figure.amount};
        facts.amounts[0].bound = money::Bound::AtLeast;
        facts.amounts[0].max = *money::Decimal::parse("9007199254740995");
        facts.dates = {{{0, 2}, std::nullopt}};
        facts.problems = {{"figures.contradict", {}, {"a", "b\n"}}};
    }
    std::string line(bool text = true) const { return exchange::factsToJson(article, facts, {text}); }
    json read() const { return json::parse(line(), nullptr, false); }
};

} // namespace

/// The lines that other programs take say what was read, to the letter.
class FactsAsJson : public QObject
{
    Q_OBJECT
private slots:
    void isOneObjectInOneLine()
    {
        const std::string line = Told().line();
        QVERIFY(json::parse(line, nullptr, false).is_object());
        QVERIFY(line.find('\n') == std::string::npos);
    }

    void keepsTheOrderOfMembers()
    {
        const nlohmann::ordered_json read = nlohmann::ordered_json::parse(Told().line());
        std::vector<std::string> names;
        for (const auto& member : read.items())
            names.push_back(member.key());
        QCOMPARE(names, (std::vector<std::string>{"article", "entities", "relations", "figures", "quotes",
                                                  "people", "amounts", "dates", "diagnostics"}));
        std::vector<std::string> ids;
        for (const auto& entity : read["entities"])
            ids.push_back(entity["id"]);
        QCOMPARE(ids, (std::vector<std::string>{"org:가람", "org:나래"}));
    }

    void countsOffsetsInCodePoints()
    {
        const json read = Told().read();
        const std::u32string text =
            QString::fromStdString(read["article"]["text"].get<std::string>()).toStdU32String();
        int checked = 0;
        const auto check = [&](const json& place) {
            const std::u32string words =
                QString::fromStdString(place["text"].get<std::string>()).toStdU32String();
            QVERIFY(text.substr(place["start"], place["end"].get<std::size_t>() -
                                                    place["start"].get<std::size_t>()) == words);
            ++checked;
        };
        for (const json& entity : read["entities"])
            check(entity["mentions"][0]);
        check(read["relations"][0]["evidence"][0]);
        check(read["relations"][0]["evidence"][0]["trigger"]);
        check(read["figures"][0]["evidence"]);
        check(read["amounts"][0]);
        check(read["dates"][0]);
        QCOMPARE(checked, 7);
        QCOMPARE(read["entities"][0]["mentions"][0]["start"].get<int>(), 2);
        QCOMPARE(read["article"]["body"][0][0].get<int>(), 2);
    }

    void writesSumsAsExactStrings()
    {
        const json read = Told().read();
        QCOMPARE(read["figures"][0]["value"].get<std::string>(), std::string("9007199254740993.5"));
        QCOMPARE(read["amounts"][0]["max"].get<std::string>(), std::string("9007199254740995"));
        QCOMPARE(read["amounts"][0]["bound"].get<std::string>(), std::string("at_least"));
        QCOMPARE(read["figures"][0]["currency"].get<std::string>(), std::string("USD"));
        QVERIFY(read["figures"][0]["max"].is_null());
    }

    void saysNullWhereNothingIsKnown()
    {
        const json read = Told().read();
        QVERIFY(read["relations"][0]["date"].is_null());
        QVERIFY(read["relations"][0]["amount"].is_null());
        QVERIFY(read["entities"][0]["country"].is_null());
        QVERIFY(read["dates"][0]["value"].is_null());
        QCOMPARE(read["article"]["published"].get<std::string>(), std::string("2024-07"));
        QCOMPARE(read["relations"][0]["status"].get<std::string>(), std::string("planned"));
    }

    void leavesOutTheTextAlone()
    {
        const Told told;
        json whole = told.read();
        const json without = json::parse(told.line(false), nullptr, false);
        QVERIFY(!without["article"].contains("text"));
        whole["article"].erase("text");
        QVERIFY(whole == without);
    }

    void escapesWhatArticlesHold()
    {
        const json read = Told().read();
        QCOMPARE(read["article"]["title"].get<std::string>(), std::string("\"가람\"의 시총"));
        QCOMPARE(read["diagnostics"][0]["arguments"][1].get<std::string>(), std::string("b\n"));
    }

    void givesAnUnreadSourceTheSameMembers()
    {
        const json read = json::parse(
            exchange::problemToJson("one", "a\\one.txt", {"read.empty", {}, {"x"}}, "there is no \"text\""),
            nullptr, false);
        const json whole = Told().read();
        for (const auto& member : whole.items())
            QVERIFY2(read.contains(member.key()), member.key().c_str());
        QCOMPARE(read["article"]["source"].get<std::string>(), std::string("a\\one.txt"));
        QVERIFY(read["relations"].empty());
        QCOMPARE(read["diagnostics"][0]["code"].get<std::string>(), std::string("read.empty"));
        QCOMPARE(read["diagnostics"][0]["message"].get<std::string>(), std::string("there is no \"text\""));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::FactsAsJson)
#include "factsjson_test.moc"
