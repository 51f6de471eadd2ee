#include "article/furniture.h"

#include <QtTest>

namespace atlas::tests {

using article::Furniture;
using article::Part;

class FurnitureTest : public QObject
{
    Q_OBJECT
private slots:
    void theTableOfTheProgramIsRead();
    void phrasesMatchWhereTheirRowWantsThem_data();
    void phrasesMatchWhereTheirRowWantsThem();
    void linesOfControlsAreTold();
    void labelsTellTheirLength();
    void wrongTablesAreRefused_data();
    void wrongTablesAreRefused();
};

namespace {
const text::Table sample{"words.tsv", "#phrase\tmatch\tpart\n"
                                      "글자 크기\tword\tcontrol\n"
                                      "글자\tword\tcontrol\n"
                                      "크게\tword\tcontrol\n"
                                      "댓글\tstart\tcontrol\n"
                                      "많이 본 뉴스\twhole\tblock\n"
                                      "AD\tstart\tpromo\n"
                                      "AP\tend\tcredit\n"
                                      "무단전재\tinside\trights\n"
                                      "출처:\tstart\tsource\n"};

Furniture furniture()
{
    return *Furniture::parse(sample);
}
} // namespace

void FurnitureTest::theTableOfTheProgramIsRead()
{
    const auto read = Furniture::load(ATLAS_RESOURCES "/language");
    QVERIFY(read);
    QVERIFY(read->has(Part::Rights, u"Copyright © 한들일보. All rights reserved."));
    QVERIFY(read->has(Part::Block, u"[많이 본 뉴스]"));
    QVERIFY(!Furniture::load(ATLAS_RESOURCES "/icons"));
}

void FurnitureTest::phrasesMatchWhereTheirRowWantsThem_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("has");
    const auto row = [](Part part, const char* line, bool has) {
        QTest::addRow("%s", line) << int(part) << QString::fromUtf8(line) << has;
    };
    row(Part::Control, "댓글 3", true);
    row(Part::Control, "첫 댓글", false);
    row(Part::Block, "■ 많이 본  뉴스 ≫", true);
    row(Part::Block, "많이 본 뉴스와 그 뒤", false);
    row(Part::Promo, "ad 지금 사세요", true);
    row(Part::Promo, "ＡＤ 전각", true);
    row(Part::Promo, "Adobe 새 모델", false);
    row(Part::Credit, "사진 AP.", true);
    row(Part::Credit, "snAP", false);
    row(Part::Rights, "이 글의 무단 전재 금지", true);
    row(Part::Rights, "", false);
}

void FurnitureTest::phrasesMatchWhereTheirRowWantsThem()
{
    QFETCH(int, part);
    QFETCH(QString, line);
    QFETCH(bool, has);
    QCOMPARE(furniture().has(Part(part), line.toStdU16String()), has);
}

void FurnitureTest::linesOfControlsAreTold()
{
    QVERIFY(furniture().onlyControls(u"글자크기 크게 | 크게 2"));
    QVERIFY(!furniture().onlyControls(u"글자크기를 크게"));
}

void FurnitureTest::labelsTellTheirLength()
{
    QCOMPARE(furniture().startLength(Part::Source, u"출처 : 한들일보"), std::size_t(4));
    QCOMPARE(furniture().startLength(Part::Source, u"한들일보"), std::size_t(0));
}

void FurnitureTest::wrongTablesAreRefused_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("code");
    QTest::newRow("no header") << "댓글\tstart\tcontrol\n"
                               << "table.header";
    QTest::newRow("column missing") << "#phrase\tpart\n댓글\tcontrol\n"
                                    << "table.column";
    QTest::newRow("unknown match") << "#phrase\tmatch\tpart\n댓글\tmiddle\tcontrol\n"
                                   << "table.value";
    QTest::newRow("unknown part") << "#phrase\tmatch\tpart\n댓글\tstart\tmenu\n"
                                  << "table.value";
    QTest::newRow("no phrase") << "#phrase\tmatch\tpart\n\tstart\tcontrol\n"
                               << "table.value";
}

void FurnitureTest::wrongTablesAreRefused()
{
    QFETCH(QString, table);
    QFETCH(QString, code);
    const auto read = Furniture::parse({"words.tsv", table.toStdString()});
    QVERIFY(!read);
    QCOMPARE(QString::fromStdString(read.problem().code), code);
    QCOMPARE(read.problem().arguments.front(), std::string("words.tsv"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::FurnitureTest)
#include "furniture_test.moc"
