#include "extract/grammar.h"

#include <QTest>

namespace atlas::tests {

using extract::Grammar;

class GrammarTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedTablesLoad();
    void namesTheLineThatIsWrong_data();
    void namesTheLineThatIsWrong();
    void takesTheLongestTrigger();
    void readsWordEndings_data();
    void readsWordEndings();
};

void GrammarTest::shippedTablesLoad()
{
    const text::Result<Grammar> grammar = Grammar::loadDirectory(ATLAS_RESOURCES "/language");
    if (!grammar)
        QFAIL(qPrintable(
            QString::fromStdString(grammar.problem().code + ' ' + grammar.problem().arguments.at(1))));
}

void GrammarTest::namesTheLineThatIsWrong_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("column");

    QTest::newRow("type") << "relations.tsv"
                          << "x\tfriendship\ta\t\t\tS=W\t0.5"
                          << "type";
    QTest::newRow("frames") << "relations.tsv"
                            << "x\tpartnership\ta\t\t\tS=Z\t0.5"
                            << "frames";
    QTest::newRow("half a frame") << "relations.tsv"
                                  << "x\tpartnership\ta\t\t\tS=\t0.5"
                                  << "frames";
    QTest::newRow("confidence") << "relations.tsv"
                                << "x\tpartnership\ta\t\t\tS=W\t7"
                                << "confidence";
    QTest::newRow("metric") << "metrics.tsv"
                            << "height\ta\t\tS\t0.5"
                            << "metric";
    QTest::newRow("slots") << "metrics.tsv"
                           << "revenue\ta\t\tS Z\t0.5"
                           << "slots";
    QTest::newRow("status") << "status.tsv"
                            << "maybe\ta"
                            << "status";
    QTest::newRow("class") << "words.tsv"
                           << "colour\ta"
                           << "class";
    QTest::newRow("form") << "endings.tsv"
                          << "colour\ta"
                          << "form";
}

void GrammarTest::namesTheLineThatIsWrong()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, column);
    const QString header = file == "relations.tsv" ? "#rule\ttype\twords\tverbs\tform\tframes\tconfidence"
                           : file == "metrics.tsv" ? "#metric\twords\tverbs\tslots\tconfidence"
                           : file == "words.tsv"   ? "#class\twords"
                           : file == "endings.tsv" ? "#form\tendings"
                                                   : "#status\twords";
    const auto grammar = Grammar::load({{file.toStdString(), (header + '\n' + line + '\n').toStdString()}});
    QVERIFY(!grammar.ok());
    QCOMPARE(grammar.problem().code, std::string("grammar.value"));
    QCOMPARE(grammar.problem().arguments.at(1), std::string("2"));
    QCOMPARE(grammar.problem().arguments.at(2), column.toStdString());
}

void GrammarTest::takesTheLongestTrigger()
{
    const auto grammar =
        Grammar::load({{"relations.tsv", "#rule\ttype\twords\tverbs\tform\tframes\tconfidence\n"
                                         "give\tinvestment\t투자\t\t\tS>T\t0.9\n"
                                         "take\tinvestment\t투자를 받\t\t\tF>S\t0.9\n"}});
    QVERIFY(grammar.ok());
    const auto ruleAt = [&](std::u16string_view text) {
        const Grammar::Trigger trigger = grammar->relationTrigger(text);
        return trigger.length == 0 ? std::string() : grammar->relation(trigger.rules.front()).id;
    };
    QCOMPARE(ruleAt(u"투자했다"), std::string("give"));
    QCOMPARE(ruleAt(u"투자를 받았다"), std::string("take"));
    QCOMPARE(ruleAt(u"투자를받았다"), std::string("take"));
    QCOMPARE(ruleAt(u"인수했다"), std::string());
}

void GrammarTest::readsWordEndings_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("form");

    const auto row = [](const char* word, extract::Form form) {
        QTest::newRow(word) << word << static_cast<int>(form);
    };
    row("투자했다", extract::Form::Finite);
    row("투자한", extract::Form::Adnominal);
    row("투자하고", extract::Form::Connective);
    row("투자했지만", extract::Form::Connective);
    row("투자한다고", extract::Form::Quoted);
    row("투자해", extract::Form::Weak);
    row("투자", extract::Form::Noun);
    row("광고", extract::Form::Noun);
    row("지난해", extract::Form::Noun);
}

void GrammarTest::readsWordEndings()
{
    QFETCH(QString, word);
    QFETCH(int, form);
    const text::Result<Grammar> grammar = Grammar::loadDirectory(ATLAS_RESOURCES "/language");
    QVERIFY(grammar.ok());
    QCOMPARE(static_cast<int>(grammar->formOf(word.toStdU16String())), form);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::GrammarTest)
#include "grammar_test.moc"
