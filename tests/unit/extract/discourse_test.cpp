#include "reading.h"

#include <QTest>

namespace atlas::tests {

/// Who a clause is about that does not say so, one telling in each line of discourse.tsv, about invented
/// firms (¶ starts a paragraph); lines without a tie are those where nothing may be carried over.
class DiscourseTest : public QObject
{
    Q_OBJECT

private slots:
    void carriesOver_data();
    void carriesOver();
    void holdsFigures_data();
    void holdsFigures();
};

void DiscourseTest::carriesOver_data()
{
    addTellings("discourse.tsv");
}

void DiscourseTest::carriesOver()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(tiesOf(text), expected);
}

void DiscourseTest::holdsFigures_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("the owner of the topic goes on",
        "가온랩스는 나루소프트와 손잡았다. 나루소프트의 지난해 매출은 50억원이다. 영업이익은 5억원이다.",
        {"나루소프트 profit 500000000 KRW actual", "나루소프트 revenue 5000000000 KRW actual"});
    row("an analyst is not what is spoken of",
        "가온랩스는 나루소프트와 손잡았다. 키움증권은 매출이 늘 것으로 내다봤다. 지난해 매출은 50억원이다.",
        {"가온랩스 revenue 5000000000 KRW actual"});
    row("a firm to which something falls",
        "가온랩스는 18일 새 공장을 공개했다.\n나루소프트도 같은 공장을 짓는다.\n가온랩스로서는 돈줄이 "
        "걱정이다. "
        "지난해 매출은 50억원에 그쳤다.",
        {"가온랩스 revenue 5000000000 KRW actual"});
    row("a paragraph that names nobody speaks of whom the article is about",
        "가온랩스가 새 칩을 내놨다.\n가온랩스는 나루소프트와 경쟁한다. 나루소프트는 주가가 올랐다.\n"
        "실적은 부진하다. 지난해 매출은 50억원이다.",
        {"가온랩스 revenue 5000000000 KRW actual"});
    row("this firm holds the sum",
        "가온랩스는 나루소프트와 손잡았다. 이 회사는 지난해 매출 300억원을 올렸다.",
        {"가온랩스 revenue 30000000000 KRW actual"});
    row("who takes part in a round is not this firm of the next paragraph",
        "하늘결랩스가 시리즈A에서 210억원을 조달했다. 라운드는 나루벤처스가 이끌었다. 가온랩스도 힘을 "
        "보탰다.\n2022년 문을 연 이 회사는 지난해 매출 18억원을 올렸다.",
        {"하늘결랩스 funding 21000000000 KRW actual", "하늘결랩스 revenue 1800000000 KRW actual"});
}

void DiscourseTest::holdsFigures()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(figuresOf(factsOf(text, "2025-06-18")), expected);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DiscourseTest)
#include "discourse_test.moc"
