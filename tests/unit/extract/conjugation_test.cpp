#include "extract/conjugation.h"
#include "extract/startset.h"
#include "extract/thesaurus.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

namespace atlas::tests {

using extract::conjugate;
using extract::StartSet;

class ConjugationTest : public QObject
{
    Q_OBJECT

private slots:
    void formsBeginWithAStart_data();
    void formsBeginWithAStart();
    void nounsBeginWithNone_data();
    void nounsBeginWithNone();
    void describes_data();
    void describes();
    void refusesWhatIsNoVerb();
    void classesCallForClasses();
    void setsKnowStartsAndEnds();
};

void ConjugationTest::formsBeginWithAStart_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("forms");
    const auto row = [](const char* verb, const char* forms) {
        QTest::newRow(verb) << verb << QString(forms).split(' ');
    };
    row("넣다", "넣는다 넣기로 넣어 넣었다 넣은 넣을 넣고 넣던 넣겠다고");
    row("대다", "댄다 댔다 대기로 대는 대고 댈 대던 대서 댑니다 댔던");
    row("받다", "받는다 받아 받았다 받기로 받은 받을 받고");
    row("보내다", "보낸다 보냈다 보내기로 보낼 보내 보내는 보내고");
    row("빌리다", "빌린다 빌려 빌렸다 빌릴 빌리기로 빌려서");
    row("쓰다", "쓴다 썼다 쓰기로 쓸 써서 쓰고 씁니다");
    row("팔다", "판다 파는 팔았다 팔기로 팔아 팔고 팔면서");
    row("만들다", "만든다 만드는 만들었다 만들기로 만들어 만듭니다");
    row("돕다", "돕는다 도왔다 도와 도울 도운 돕기로 도우며");
    row("짓다", "짓는다 지었다 지어 지을 지은 짓기로 지으며");
    row("싣다", "싣는다 실었다 실어 실을 실은 싣기로");
    row("고르다", "고른다 골랐다 골라 고를 고르기로");
    row("따르다", "따른다 따랐다 따라 따를");
    row("모으다", "모은다 모았다 모아 모을 모으기로");
    row("쏟아붓다", "쏟아붓는다 쏟아부었다 쏟아부을 쏟아부어 쏟아붓기로");
    row("들여놓다", "들여놓는다 들여놨다 들여놓았다 들여놓을");
    row("공급하다", "공급한다 공급했다 공급해 공급할 공급키로 공급하기로 공급합니다");
    row("편입되다", "편입된다 편입됐다 편입돼 편입될 편입되며");
    row("손을 잡다", "손을⎵잡았다 손을⎵잡은 손을⎵잡기로");
    row("오다", "온다 왔다 올⎵ 오기로");
    row("주다", "준다 줬다 주었다 줄⎵ 주기로");
    row("사다", "산다 샀다 사기로 살⎵ 사서 사⎵온⎵ 사는⎵");
    row("맞바꾸다", "맞바꾼다 맞바꿔 맞바꿨다 맞바꿀");
}

void ConjugationTest::formsBeginWithAStart()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, forms);
    const std::vector<std::u16string> list = conjugate(verb.toStdU16String()).starts;
    const StartSet starts({list.begin(), list.end()});
    for (QString form : forms)
        QVERIFY2(starts.starts((form.replace(QChar(u'⎵'), QChar(u' ')) + ' ').toStdU16String()),
                 qPrintable(form));
}

void ConjugationTest::nounsBeginWithNone_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char* verb, const char* words) {
        QTest::newRow(verb) << verb << QString(words).split(' ');
    };
    row("대다", "대기업 대지 대도시 대거 대상 대면적 대규모 대표 댄스");
    row("사다", "사업 사기꾼 사장 사이 산업 살림 사무실 사고율");
    row("팔다", "판매 팔레트 판교 파트너");
    row("쓰다", "쓰레기 쓴맛 쓸개");
    row("싣다", "실적 실리콘 실험");
    row("짓다", "지분 지원");
    row("돕다", "도입 도시");
    row("넣다", "너비");
    row("받다", "받침대");
    row("고르다", "고객 골목");
    row("공급하다", "공급망 공급량");
}

void ConjugationTest::nounsBeginWithNone()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, words);
    const std::vector<std::u16string> list = conjugate(verb.toStdU16String()).starts;
    const StartSet starts({list.begin(), list.end()});
    for (const QString& word : words)
        QVERIFY2(!starts.starts((word + ' ').toStdU16String()), qPrintable(word));
}

void ConjugationTest::describes_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QStringList>("adnominals");
    QTest::addColumn<QStringList>("leadingOn");
    const auto row = [](const char* verb, const char* adnominals, const char* leadingOn) {
        QTest::newRow(verb) << verb << QString(adnominals).split(' ') << QString(leadingOn).split(' ');
    };
    row("넣다", "넣는 넣던 넣은 넣을 넣으려는 넣었던", "넣어 넣자");
    row("만들다", "만드는 만들던 만든 만들 만들려는 만들었던", "만들어 만들자");
    row("돕다", "돕는 돕던 도운 도울 도우려는 도왔던", "도와 돕자");
    row("싣다", "싣는 싣던 실은 실을 실으려는 실었던", "실어 싣자");
    row("고르다", "고르는 고르던 고른 고를 고르려는 골랐던", "골라 고르자");
    row("사다", "사는 사던 산 살 사려는 샀던", "사 사자");
    row("길을 가다", "가는 가던 가려는 갔던", "가 가자");
}

void ConjugationTest::describes()
{
    QFETCH(QString, verb);
    QFETCH(QStringList, adnominals);
    QFETCH(QStringList, leadingOn);
    const auto texts = [](const std::vector<std::u16string>& words) {
        QStringList all;
        for (const std::u16string& word : words)
            all << QString::fromStdU16String(word);
        return all;
    };
    const extract::Conjugation all = conjugate(verb.toStdU16String());
    QCOMPARE(texts(all.adnominals), adnominals);
    QCOMPARE(texts(all.linking) + texts(all.switching), leadingOn);
}

void ConjugationTest::refusesWhatIsNoVerb()
{
    for (const std::u16string_view word : {u"", u"다", u"협력", u"GPU다", u"손을 "})
        QVERIFY(conjugate(word).starts.empty());
}

void ConjugationTest::classesCallForClasses()
{
    extract::Thesaurus classes;
    QVERIFY(classes.add(u"goods", u"noun", {u"칩", u"저장 장치"}));
    QVERIFY(classes.add(u"give", u"verb", {u"손(을) 대다"}));
    QVERIFY(classes.add(u"all", u"noun", {u"@goods", u"물량"}));
    QVERIFY(!classes.add(u"all", u"verb", {u"물량"}));   // no dictionary form
    QVERIFY(!classes.add(u"all", u"noun", {u"@later"})); // unknown
    QVERIFY(!classes.add(u"all", u"noun", {u"@all"}));
    QVERIFY(!classes.add(u"all", u"letter", {u"칩"}));
    const auto words = classes.expand({u"@all", u"전력"});
    QVERIFY(words);
    QVERIFY(std::vector<std::u16string_view>(words->begin(), words->end()) ==
            (std::vector<std::u16string_view>{u"칩", u"저장 장치", u"저장장치", u"물량", u"전력"}));
    QVERIFY(!classes.expand({u"@none"}));
    const auto forms = classes.expand({u"@give"});
    const StartSet starts({forms->begin(), forms->end()});
    QVERIFY(starts.starts(u"손을 댔다") && starts.starts(u"손대기로") && !starts.starts(u"손대기업"));
}

void ConjugationTest::setsKnowStartsAndEnds()
{
    const StartSet starts({u"팔았", u"팔", u"사들"});
    QVERIFY(starts.starts(u"팔았다") && starts.starts(u"사들인") && !starts.starts(u"사"));
    const StartSet ends = StartSet::ofEndings({u"기판", u"판"});
    QVERIFY(ends.ends(u"유리기판") && ends.ends(u"판") && !ends.ends(u"판매") && !ends.ends(u""));
    QVERIFY(StartSet().empty() && !StartSet().starts(u"칩"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ConjugationTest)
#include "conjugation_test.moc"
