#include "article/printeddate.h"

#include <QtTest>

namespace atlas::tests {

class PrintedDateTest : public QObject
{
    Q_OBJECT
private slots:
    void datesAreFound_data();
    void datesAreFound();
    void otherFiguresAreNoDates_data();
    void otherFiguresAreNoDates();
};

void PrintedDateTest::datesAreFound_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* line, const char* iso, const char* words) {
        QTest::newRow(line) << QString::fromUtf8(line) << iso << QString::fromUtf8(words);
    };
    row("김하늘 2024. 7. 21. 18:45", "2024-07-21", "2024. 7. 21");
    row("입력 2024.06.20 08:30 수정 2024.06.21 09:00", "2024-06-20", "2024.06.20");
    row("2025-03-20T17:02:00", "2025-03-20", "2025-03-20");
    row("등록 2025/3/20", "2025-03-20", "2025/3/20");
    row("2024년 7월 21일 한들일보", "2024-07-21", "2024년 7월 21일");
    row("2023년 11월7일", "2023-11-07", "2023년 11월7일");
    row("by SOMEONE Dec 21. 2023", "2023-12-21", "Dec 21. 2023");
    row("Published December 21, 2023", "2023-12-21", "December 21, 2023");
    row("12 May 2025", "2025-05-12", "12 May 2025");
    row("Sept 3, 2024", "2024-09-03", "Sept 3, 2024");
    row("２０２４．７．２１", "2024-07-21", "２０２４．７．２１");
    row("20240721 2024.02.30 2024.07.21", "2024-07-21", "2024.07.21");
}

void PrintedDateTest::datesAreFound()
{
    QFETCH(QString, line);
    QFETCH(QString, iso);
    QFETCH(QString, words);
    const auto found = article::findPrintedDate(line.toStdU16String());
    QVERIFY(found);
    QCOMPARE(QString::fromStdString(found->date.iso()), iso);
    QCOMPARE(line.mid(found->span.begin, found->span.length()), words);
}

void PrintedDateTest::otherFiguresAreNoDates_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"", "07.03 (수)", "2024년 매출", "2024. 13. 1.", "2023.02.29", "12024.7.21", "2024.7.211",
          "1,234.5.6", "May be 3 2024", "Mayor 3, 2024", "2024.....7.21", "1.2.2024"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void PrintedDateTest::otherFiguresAreNoDates()
{
    QFETCH(QString, line);
    QVERIFY(!article::findPrintedDate(line.toStdU16String()));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::PrintedDateTest)
#include "printeddate_test.moc"
