#include "reading.h"

#include <QRegularExpression>
#include <QTest>

namespace atlas::tests {

/// What a sentence tells does not hang on its dress. Each sentence of ties.tsv is dressed in one way after
/// the other: names are described, spelt out or placed, adverbs and clauses are put in; what it told, it
/// tells still. A few dresses make other sentences of some (A, largest shareholder of listed B): so many may
/// be lost.
class DressTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheSame_data();
    void tellsTheSame();

private:
    struct Telling
    {
        QString text;
        QStringList ties;
    };
    std::vector<Telling> m_tellings; ///< that end in a full sentence and tell a tie
};

void DressTest::initTestCase()
{
    QFile table(QStringLiteral(ATLAS_SOURCE_DIR "/tests/unit/extract/ties.tsv"));
    QVERIFY(table.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split('\t');
        if (cells.size() == 2 && !cells[1].isEmpty() && cells[0].endsWith("다.") && !cells[0].contains(u'¶'))
            m_tellings.push_back({cells[0], tiesOf(cells[0])});
    }
    QVERIFY(m_tellings.size() > 500);
}

void DressTest::tellsTheSame_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("dressed");
    QTest::addColumn<bool>("all");      ///< wherever the pattern holds, else once
    QTest::addColumn<double>("spared"); ///< share of the ties that must still be told
    const QString any = "(가온랩스|나루소프트|다솜전자|라온로직|마루캐피탈)";
    const QString other = "(나루소프트|다솜전자|라온로직|마루캐피탈)";
    const QString subject = "^" + any + "(는|은|가|이) ";
    const auto row = [](const char* name, const QString& pattern, const char* dressed, bool all,
                        double spared) {
        QTest::newRow(name) << pattern << QString(dressed) << all << spared;
    };
    row("where from", "(?<![가-힣A-Za-z0-9])" + any, "미국 \\1", true, 0.98);
    row("what kind", "(?<![가-힣])" + any, "AI 반도체 기업 \\1", false, 0.99);
    row("who leads it", any + "(?=[가-힣])", "\\1(대표 홍길동)", false, 0.98);
    row("in letters", "(나루소프트)(?=[가-힣])", "\\1(Naru Soft)", true, 0.99);
    row("what it is", "(?<=[가-힣] )" + other + "(?=[가-힣])", "스타트업인 \\1", false, 0.97);
    row("what it did", "(?<=[가-힣] )" + other + "(?=[가-힣])", "지난해 상장한 \\1", false, 0.92);
    row("where it is", "^" + any + "(?=[가-힣])", "판교에 본사를 둔 \\1", false, 0.98);
    row("when", subject, "\\1\\2 지난달 20일 ", false, 0.98);
    row("what for", subject, "\\1\\2 최근 글로벌 시장 공략을 위해 ", false, 0.97);
    row("with what in mind", subject, "\\1\\2 시장을 넓히겠다는 목표 아래 ", false, 0.95);
    row("after what", subject, "\\1\\2 조직을 개편하고 ", false, 0.95);
    row("so it is said", "다\\.$", "다고 18일 밝혔다.", false, 0.96);
    row("who says so", "^", "업계에 따르면 ", false, 0.99);
    row("amid what", "^", "경쟁이 치열해지는 가운데 ", false, 0.99);
    row("once more", "([을를]) (?=\\S+다\\.$)", "\\1 다시 ", false, 0.96);
}

void DressTest::tellsTheSame()
{
    QFETCH(QString, pattern);
    QFETCH(QString, dressed);
    QFETCH(bool, all);
    QFETCH(double, spared);
    const QRegularExpression expression(pattern);
    int told = 0;
    int lost = 0;
    QStringList lostFrom;
    for (const Telling& telling : m_tellings) {
        QString text = telling.text;
        const QRegularExpressionMatch first = expression.match(text);
        if (!first.hasMatch())
            continue;
        if (all)
            text.replace(expression, dressed);
        else
            text.replace(
                first.capturedStart(), first.capturedLength(),
                QString(dressed).replace("\\1", first.captured(1)).replace("\\2", first.captured(2)));
        const QStringList ties = tiesOf(text);
        told += static_cast<int>(telling.ties.size());
        for (const QString& tie : telling.ties)
            if (!ties.contains(tie)) {
                ++lost;
                lostFrom += text;
            }
    }
    QVERIFY(told > 50);
    QVERIFY2(
        lost <= (1 - spared) * told,
        qPrintable(QString("%1 of %2 ties lost: %3").arg(lost).arg(told).arg(lostFrom.mid(0, 8).join(u' '))));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DressTest)
#include "dress_test.moc"
