#include "reading.h"

#include "extract/wordtraits.h"

#include <QTest>

#include <thread>
#include <vector>

namespace atlas::tests {

namespace {
using extract::WordSign;

const extract::Grammar& grammar()
{
    return shippedLexicon().grammar();
}

bool alike(const extract::WordTraits& a, const extract::WordTraits& b)
{
    return a.particle.length == b.particle.length && a.particle.role == b.particle.role &&
           a.particle.second == b.particle.second && a.signs == b.signs && a.classes == b.classes &&
           a.classLength == b.classLength && a.suffixed == b.suffixed && a.form == b.form;
}

/// Words of two syllables, `count` of them, all different.
std::vector<std::u16string> madeWords(std::size_t count)
{
    constexpr std::size_t syllables = 11172;
    std::vector<std::u16string> words;
    for (std::size_t i = 0; i < count; ++i)
        words.push_back({static_cast<char16_t>(0xAC00 + i % syllables),
                         static_cast<char16_t>(0xAC00 + i / syllables * 7 % syllables)});
    return words;
}

QStringList allOf(const extract::Facts& facts)
{
    QStringList lines = relationsOf(facts) + figuresOf(facts);
    for (const extract::EntityFact& entity : facts.entities)
        lines += QString::fromStdString(entity.key) + ' ' + QString::number(entity.mentions.size());
    for (const extract::PersonFact& person : facts.people)
        lines += QString::fromStdU16String(person.name + u' ' + person.organisation);
    return lines;
}

const QString story = "가온랩스는 18일 나루소프트의 물류센터 세 곳에 로봇을 공급하기로 했다. "
                      "홍길동 가온랩스 대표는 \"나루소프트와 손잡아 기쁘다\"고 말했다. "
                      "스타트업 다솔에이아이는 100억원을 투자받았다.";
} // namespace

class WordTraitsTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatAWordIs_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("sign");
        QTest::addColumn<bool>("is");
        const auto row = [](const char* word, WordSign sign, bool is) {
            QTest::addRow("%s %d", word, static_cast<int>(sign)) << word << static_cast<int>(sign) << is;
        };
        row("대표는", WordSign::Title, true);
        row("대표성", WordSign::Title, false);
        row("그는", WordSign::He, true);
        row("스타트업", WordSign::Introduces, true);
        row("스타트업인", WordSign::Introduces, true);
        row("하늘", WordSign::Introduces, false);
        row("한빛대는", WordSign::University, true);
        row("장관이", WordSign::Minister, true);
        row("컨소시엄은", WordSign::Alliance, true);
        row("동맹은", WordSign::Alliance, false);
        row("누벨로의", WordSign::Candidate, true);
        row("기업의", WordSign::Candidate, false);
        row("투자했다", WordSign::Relation, true);
        row("하늘이", WordSign::Relation, false);
        row("매출은", WordSign::Metric, true);
        row("국방부는", WordSign::Ministry, true);
        row("하늘은", WordSign::Ministry, false);
        row("법무법인", WordSign::LegalForm, true);
        row("발표했다", WordSign::Announces, true);
        row("발표한", WordSign::Announces, false);
        row("3사는", WordSign::Mixed, true);
        row("하늘", WordSign::Mixed, false);
        row("올해는", WordSign::Date, true);
        row("AI올해", WordSign::Date, true);
        row("21일", WordSign::Date, true);
        row("바다가", WordSign::Date, false);
        row("가나", WordSign::Whole, true);
        row("K-AI", WordSign::Whole, false);
    }
    void saysWhatAWordIs()
    {
        QFETCH(QString, word);
        QFETCH(int, sign);
        QFETCH(bool, is);
        QCOMPARE(extract::traitsOf(word.toStdU16String(), grammar()).has(static_cast<WordSign>(sign)), is);
    }

    /// What a word was asked for before, and what had to make room, changes nothing.
    void givesTheSameColdAndWarm()
    {
        const std::vector<std::u16string> words = madeWords(100'000);
        extract::WordMemo memo;
        for (int round = 0; round < 2; ++round)
            for (std::size_t i = 0; i < words.size(); i += round == 0 ? 1 : 97)
                QVERIFY(alike(memo.of(words[i], grammar()), extract::traitsOf(words[i], grammar())));
    }

    void readsLongWordsToo()
    {
        extract::WordMemo memo;
        for (std::size_t length = extract::WordMemo::longest - 1; length < 300; ++length) {
            const std::u16string word = std::u16string(length, u'나') + u"벤처스는";
            QVERIFY(alike(memo.of(word, grammar()), extract::traitsOf(word, grammar())));
            QVERIFY(alike(memo.of(word, grammar()), extract::traitsOf(word, grammar())));
        }
    }

    void factsDoNotDependOnWhatWasReadBefore()
    {
        const QStringList cold = allOf(factsOf(story, "2025-06-18"));
        QVERIFY(cold.size() > 4);
        QString other;
        for (const std::u16string& word : madeWords(40'000))
            other += QString::fromStdU16String(word) + ' ';
        factsOf(other);
        QCOMPARE(allOf(factsOf(story, "2025-06-18")), cold);
        QCOMPARE(allOf(factsOf(story, "2025-06-18")), cold);
    }

    void readersAtTheSameTimeAgree()
    {
        const QStringList alone = allOf(factsOf(story, "2025-06-18"));
        std::vector<QStringList> answers(4);
        {
            std::vector<std::jthread> readers;
            for (QStringList& answer : answers)
                readers.emplace_back([&answer] {
                    for (int i = 0; i < 20; ++i)
                        answer = allOf(factsOf(story, "2025-06-18"));
                });
        }
        for (const QStringList& answer : answers)
            QCOMPARE(answer, alone);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::WordTraitsTest)
#include "wordtraits_test.moc"
