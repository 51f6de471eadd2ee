#include "article/furniture.h"
#include "article/page.h"

#include <QtTest>

namespace atlas::tests {

/// Pages of invented papers about invented firms. A line that begins with "+" is of the article, with "T" its
/// headline, with "-" of the page around it; "~" parts the article from what follows it in one line.
class PageTest : public QObject
{
    Q_OBJECT
private slots:
    void articleIsToldFromPage_data();
    void articleIsToldFromPage();
    void creditsAreRead_data();
    void creditsAreRead();
    void anyTextGivesOrderedRanges_data();
    void anyTextGivesOrderedRanges();
};

namespace {

const article::Furniture& furniture()
{
    static const auto read = article::Furniture::load(ATLAS_RESOURCES "/language");
    return *read;
}

const QString portal = QStringLiteral(R"(-본문 바로가기
-NAVER
-뉴스
-엔터
-언론사별 정치 경제 사회 생활/문화 IT/과학 세계 랭킹
-한들일보
-구독
-PICK 안내
T누리봇, 새암데이터와 손잡고 상담 AI 연다
-입력2025.03.04. 오후 6:45  수정2025.03.04. 오후 7:00
-기사원문
-윤가온 기자
-댓글
-본문 요약봇
-텍스트 음성 변환 서비스 사용하기
-글자 크기 변경하기
-SNS 보내기
-인쇄하기
-누리봇 윤슬 대표가 4일 서울에서 발표하고 있다. /누리봇
+누리봇이 새암데이터와 상담용 인공지능을 함께 만든다고 4일 밝혔다. 두 회사는 올해 안에 서비스를 연다.
-이미지 확대
-물결통신 본사 전경(사진=물결통신 제공)
+누리봇은 댓글 문화를 바꾼 회사로 이름났다.
+댓글 관리 서비스로 이름을 알린 누리봇은 물결통신에서도 투자를 받았다.
+물결통신은 새암데이터의 주주가 아니다.
+윤슬 대표는 “둘의 힘을 합치겠다”고 말했다.~ 윤가온 기자 gaon@example.com
-Copyright ⓒ 한들일보. All rights reserved. 무단 전재 및 재배포 금지.
-이 기사는 언론사에서 IT 섹션으로 분류했습니다.
-가람로보틱스, 별하랩스 인수하나
-가람로보틱스가 별하랩스를 사들인다는 소문이 돌고 있다.)");

const QString digest = QStringLiteral(R"(T[주간 AI] 이번 주 소식 한눈에
+▶누리봇, 새암데이터에 50억원 투자
+▶물결통신, 소라랩 인수 검토
+▶가람로보틱스 "합병 사실무근"
+◇투자·인수 소식 모음
+누리봇이 새암데이터의 지분을 사들였다고 4일 밝혔다. 두 회사는 올해 안에 서비스를 연다.
+◇협력·제휴 소식 모음
+물결통신은 소라랩과 손잡았다고 5일 밝혔다. 두 회사는 음성 모델을 함께 만든다.
+◇별하랩스·물결통신, 시험장 함께 쓰기로
-▶누리봇, 새 사옥 짓는다
-Copyright ⓒ 한들일보. All rights reserved.)");

const QString questions = QStringLiteral(R"(T[만났습니다] 윤슬 누리봇 대표
+윤슬 누리봇 대표를 4일 서울에서 만났다. 그는 회사를 세운 지 5년이 됐다고 말했다.
+▷물결통신과 무엇이 다른가.
+"물결통신은 소비자를 보지만 우리는 기업용 모델만 판다."
+▷새암데이터가 투자한다고 들었다.
+"아직 정해진 것은 없다. 새암데이터와는 협력만 하고 있다."
+▷앞으로의 계획은.
+"내년 봄에 일본에 지사를 세우고 사람을 더 뽑는다."
-▶물결통신, 소라랩 인수
-Copyright ⓒ 한들일보. All rights reserved.)");

const QString agency = QStringLiteral(R"(T물결통신, 소라랩 80억원에 인수…"음성 AI 강화"
-송고시간 2025-04-03 09:12
-서하늘 기자
+물결통신 인수로 음성 시장 재편
-물결통신 본사
-[한들통신 자료사진]
-(서울=한들통신) 서하늘 기자 = ~물결통신이 음성 AI 기업 소라랩을 80억원에 인수했다고 3일 밝혔다.
+물결통신은 지난해 매출 120억원을 올렸다.
+◇ 다음은 영상 시장
+회사 관계자는 "영상 AI도 보고 있다"고 했다.
-sky@example.com
-<저작권자(c) 한들통신, 무단 전재-재배포 금지>
-제보는 카카오톡 한들제보)");

const QString middle = QStringLiteral(R"(T도담클라우드, 춘천에 데이터센터
-2025.05.08 09:12
+도담클라우드가 춘천에 데이터센터를 열었다.
-[관련기사]
-☞ 가람로보틱스, 상장 미룬다
-· 별하랩스 매각설 솔솔
+센터에는 해밀세미콘의 칩이 들어갔다.
-관심 종목 가람로보틱스 54,600 ▲300
-#도담클라우드 #데이터센터
-AD 지금 가입하면 첫 달 무료! 마루증권
+해밀세미콘은 칩을 더 공급할 계획이다.
-도담클라우드가 춘천에 데이터센터를 열었다.
-많이 본 뉴스
-1 이든모션, 새 대표에 누구
-2 말결소프트 소송 이겼다)");

const QString ranking = QStringLiteral(R"(-많이 본 뉴스
-1 봄내전자, 2분기 매출 9000억원 돌파
-2 아람은행과 새벽카드, 결국 합병하나
T솔빛클라우드, 도담칩과 데이터센터 동맹
-2025년 2월 20일
+솔빛클라우드가 도담칩과 손을 잡았다.)");

const QString polite = QStringLiteral(R"(T저희 누리봇이 새암데이터와 함께합니다
+누리봇이 새암데이터와 상담용 인공지능을 함께 만들게 되었습니다.
+두 회사는 올해 안에 서비스를 시작할 예정입니다.)");

const QString interview = QStringLiteral(R"(T[인터뷰] 윤슬 대표 "모델보다 데이터"
-윤가온 기자 승인 2025.06.11 09:30 댓글 0
-기사공유하기
-프린트
+누리봇 윤슬 대표를 만났다. 그는 데이터가 모델보다 중요하다고 했다.
+- 회사를 소개해 달라.
+"누리봇은 언어모델을 만드는 회사입니다. 물결통신에서 투자를 받았습니다."
+- 앞으로 계획은.
+"내년에는 소라랩과 합작사를 세웁니다."
-저작권자 © 한들신문 무단전재 및 재배포 금지
-윤가온 기자 다른기사 보기
-주요기사
-별하랩스 매각 임박)");

const QString release = QStringLiteral(R"(T누리봇, 물결통신과 협력
+누리봇(대표 윤슬)은 물결통신과 업무협약을 맺었다고 밝혔습니다.
+두 회사는 통신용 모델을 함께 개발합니다.
-관련 링크: https://example.com/press
-문의: press@example.com / 02-123-4567
-#누리봇 #물결통신)");

const QString noProse = QStringLiteral(R"(T누리봇·새암데이터 맞손
+물결통신, 소라랩 품는다
-ⓒ 한들일보)");

const QString onlyProse = QStringLiteral(R"(+누리봇이 새암데이터와 상담용 인공지능을 함께 만든다고 4일 밝혔다.
+두 회사는 올해 안에 서비스를 연다.~*포털에서 ‘한들주간’을 검색해 팔로잉하시면 더 많은 소식을 만나보실 수 있습니다.)");

const QString english = QStringLiteral(R"(-Home | Business | Tech
TLarkfield to buy Tamsin for $48 million
-Ida Marlowe
-By Ida Marlowe
-May 12, 2025
+Larkfield said on Monday that it will buy Tamsin, a maker of depth cameras.
+The deal should close this year, it said.
-Related stories
-Brightmoor sues Quillon over patents
-© 2025 The Harbour Courier. All rights reserved.)");

/// The page with its marks taken off, and what the marks say.
struct Marked
{
    std::u16string text;
    std::vector<text::Span> body; ///< by line
    text::Span title;
};

Marked unmarked(const QString& page)
{
    Marked out;
    for (const QString& line : page.split(u'\n')) {
        const auto begin = std::uint32_t(out.text.size());
        const QString words = line.mid(1);
        const int cut = int(words.indexOf(u'~'));
        const auto at = begin + std::uint32_t(cut < 0 ? (line[0] == u'-' ? 0 : words.size()) : cut);
        out.text += QString(words).remove(u'~').toStdU16String();
        const auto end = std::uint32_t(out.text.size());
        const text::Span span = line[0] != u'-' ? text::Span{begin, at}
                                : cut < 0       ? text::Span{}
                                                : text::Span{at, end};
        if (!span.empty())
            out.body.push_back(span);
        if (line[0] == u'T')
            out.title = span;
        out.text += u'\n';
    }
    return out;
}

} // namespace

void PageTest::articleIsToldFromPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("portal") << portal;
    QTest::newRow("agency") << agency;
    QTest::newRow("boxes in the middle") << middle;
    QTest::newRow("ranking above") << ranking;
    QTest::newRow("polite throughout") << polite;
    QTest::newRow("interview") << interview;
    QTest::newRow("press release") << release;
    QTest::newRow("digest of marked lines") << digest;
    QTest::newRow("questions over their answers") << questions;
    QTest::newRow("headlines alone") << noProse;
    QTest::newRow("no headline") << onlyProse;
    QTest::newRow("English") << english;
}

void PageTest::articleIsToldFromPage()
{
    QFETCH(QString, page);
    const Marked marked = unmarked(page);
    const article::Page read = article::readPage(marked.text, furniture());
    const auto said = [&](text::Span span) {
        return QString::fromStdU16String(marked.text.substr(span.begin, span.length()));
    };
    QStringList expected;
    for (const text::Span span : marked.body)
        expected << said(span);
    QStringList got;
    for (const text::Span span : read.body) {
        for (const QString& line : said(span).split(u'\n'))
            got << line;
    }
    QCOMPARE(got, expected);
    QCOMPARE(said(read.title), said(marked.title));
}

void PageTest::creditsAreRead_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("publisher");
    QTest::addColumn<QString>("date");
    QTest::newRow("portal") << portal << "윤가온 기자"
                            << "한들일보"
                            << "2025-03-04";
    QTest::newRow("agency") << agency << "서하늘 기자"
                            << "한들통신"
                            << "2025-04-03";
    QTest::newRow("nothing but a date") << middle << ""
                                        << ""
                                        << "2025-05-08";
    QTest::newRow("in a paragraph")
        << "T제목은 여기에 있다네\n+회사가 돈을 벌었다. 김하늘·박가람기자 a@example.com"
        << "김하늘·박가람기자"
        << ""
        << "";
    QTest::newRow("beside the date")
        << "T제목은 여기에 있다네\n-김하늘 2024. 7. 21. 18:45\n+회사가 돈을 벌었다."
        << "김하늘"
        << ""
        << "2024-07-21";
    QTest::newRow("beside the publisher")
        << "T제목은 여기에 있다네\n-한들일보 김하늘 기자\n+회사가 돈을 벌었다."
        << "김하늘 기자"
        << "한들일보"
        << "";
    QTest::newRow("labels")
        << "T제목은 여기에 있다네\n-출처: 가람소식\n-수정 2024.07.22\n-입력 2024.07.21\n+회사가 돈을 벌었다."
        << ""
        << "가람소식"
        << "2024-07-21";
    QTest::newRow("no names") << release << ""
                              << ""
                              << "";
    QTest::newRow("English") << english << "Ida Marlowe"
                             << "The Harbour Courier"
                             << "2025-05-12";
}

void PageTest::creditsAreRead()
{
    QFETCH(QString, page);
    QFETCH(QString, byline);
    QFETCH(QString, publisher);
    QFETCH(QString, date);
    const Marked marked = unmarked(page);
    const article::Page read = article::readPage(marked.text, furniture());
    QCOMPARE(QString::fromStdU16String(read.byline), byline);
    QCOMPARE(QString::fromStdU16String(marked.text.substr(read.bylineSpan.begin, read.bylineSpan.length())),
             byline);
    QCOMPARE(QString::fromStdU16String(read.publisher), publisher);
    QCOMPARE(QString::fromStdString(read.published ? read.published->iso() : ""), date);
}

void PageTest::anyTextGivesOrderedRanges_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("blank lines") << " \n\t\n  ";
    QTest::newRow("one word") << "네이버";
    QTest::newRow("signs") << "---\n***\n[]()\n=/.";
    QTest::newRow("byline alone") << "김하늘 기자 a@example.com";
    QTest::newRow("rights alone") << "ⓒ";
    QTest::newRow("many lines")
        << QStringLiteral("회사가 %1억원을 벌었다.\n관련기사\n· 소식\n\n").repeated(20000);
    QTest::newRow("one long line") << QStringLiteral("회사가 돈을 벌었다. ").repeated(50000);
    QTest::newRow("open brackets") << QStringLiteral("([/=.").repeated(50);
}

void PageTest::anyTextGivesOrderedRanges()
{
    QFETCH(QString, text);
    const std::u16string units = text.toStdU16String();
    const article::Page read = article::readPage(units, furniture());
    std::uint32_t end = 0;
    for (const text::Span span : read.body) {
        QVERIFY(!span.empty());
        QVERIFY(span.begin > end || (span.begin == 0 && end == 0));
        end = span.end;
    }
    QVERIFY(end <= units.size());
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::PageTest)
#include "page_test.moc"
