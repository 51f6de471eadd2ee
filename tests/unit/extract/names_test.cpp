#include "reading.h"

#include <QTest>

namespace atlas::tests {

class NamesTest : public QObject
{
    Q_OBJECT

private slots:
    void findsUnknownNames_data();
    void findsUnknownNames();
    void findsNamesInLatinLetters_data();
    void findsNamesInLatinLetters();
    void joinsAliasesOfTheArticle();
    void joinsShortForms();
    void givesNoEntityWithoutAMention();
    void keepsBranchesApart();
    void joinsWhatStandsBeforeASuffix_data();
    void joinsWhatStandsBeforeASuffix();
    void joinsShortFormsOfListedNames();
    void findsPeopleWithTheirPlace();
    void peopleOfAFirmThatTheArticleIntroduces();
    void findsEveryPlaceOfAPerson_data();
    void findsEveryPlaceOfAPerson();
    void saysWhoIsQuoted();
};

void NamesTest::findsUnknownNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");

    const auto row = [](const char* label, const char* text, const char* name, bool found) {
        QTest::newRow(label) << QString::fromUtf8(text) << QString::fromUtf8(name) << found;
    };
    row("suffix", "가온벤처스는 조용하다.", "가온벤처스", true);
    row("kind before", "AI 반도체 기업 소리나무는 조용하다.", "소리나무", true);
    row("kind with 인", "자회사인 소리나무를 키운다.", "소리나무", true);
    row("a firm written like a person, behind who leads it", "홍길동 나리온 대표는 웃었다. 나리온은 크다.",
        "나리온", true);
    row("a firm with a borrowed syllable, behind who leads it", "김민수 도르팜 대표는 웃었다.", "도르팜",
        true);
    row("a foreign person", "한국 지사를 연 마르텐 더코넨 최고경영자(CEO)를 만났다.", "더코넨", false);
    row("two words behind a kind, never apart",
        "네이버는 인도 배터리 기업 사르두 셀의 제품을 쓴다. 사르두 셀은 조용하다.", "사르두 셀", true);
    row("a word that goes on with another one once",
        "배터리 기업 소리나무 가온의 일이다. 소리나무 가온, 소리나무는.", "소리나무 가온", false);
    row("its thing behind it", "배터리 기업 소리나무 공장은 크다. 소리나무 공장은 넓다.", "소리나무 공장",
        false);
    row("the field of a firm", "네이버가 프랑스 칩누렛(Chipnuret) 설계업체 두루미를 품었다.", "칩누렛",
        false);
    row("is what is told, and subject", "계기는 반도체 기업 나루로직이다. 나루로직이 문을 연다.", "나루로직",
        true);
    row("a fund that is raised", "가온벤처스가 '가온 깊은기술 4호 펀드' 결성을 마쳤다.",
        "가온 깊은기술 4호 펀드", true);
    row("an alliance's branch", "'한빛 위성 동맹 코리아'에는 네이버와 카카오가 참여했다.",
        "한빛 위성 동맹 코리아", true);
    row("a maker called a works", "유통은 나루타제작소가 맡는다.", "나루타제작소", true);
    row("a country's fund", "카카오는 헝가리 국부펀드와 만났다.", "헝가리 국부펀드", true);
    row("two words, the first ending like a particle",
        "인도 배터리 기업 사르보나 셀의 제품을 쓴다. 사르보나 셀은 조용하다.", "사르보나 셀", true);
    row("written like a verb, but spelled behind", "캐나다 해운사 나루마린(Naru Marine)으로부터 배를 샀다.",
        "나루마린", true);
    row("what makes something abroad", "영상 칩을 만드는 한국의 넥두라에 일을 맡겼다.", "넥두라", true);
    row("a country in short", "네이버는 미 해안경비대에 배를 댄다.", "미 해안경비대", true);
    row("a centre that is a service", "네이버는 AI컨택센터(AICC)를 제공한다.", "AI컨택센터", false);
    row("goods that somebody makes", "네이버가 제작하는 군집위성에 칩을 공급한다.", "군집위성", false);
    row("an ordinary word that is compared with", "논두렁은 고속도로보다 어렵다.", "고속도로보", false);
    row("a newspaper's desk", "대담=홍길동 산업부 차장", "산업통상자원부", false);
    row("known for its product", "여행 앱 '가나길'로 알려진 다린스는 조용하다.", "다린스", true);
    row("first of a list, behind a country", "네이버는 독일 막스프링어를 시작으로 카카오, KT와 손잡았다.",
        "막스프링어", true);
    row("made of ordinary words, spoken of again",
        "보안 업체 소리금고에 20억원을 넣었다. 소리금고의 기술은 새롭다.", "소리금고", true);
    row("made of ordinary words, does what firms do", "영상 AI 기업 화면하루가 3400억원의 가치를 인정받았다.",
        "화면하루", true);
    row("what a firm of no name does", "영상 AI 기업 투자유치가 3400억원을 넘었다.", "투자유치", false);
    row("a title with an honorific", "실장님은 네이버의 '하이퍼클로바X'를 골랐다.", "실장님", false);
    row("what money buys", "네이버와 119억 달러어치의 연산 능력을 사 오는 계약을 맺었다.", "달러어치", false);
    row("a doing", "3사의 스타트업 끌어안기도 이어졌다.", "끌어안기", false);
    row("an ordinary word that ends like a particle", "미국 네이버와는 크레인 무인화를 함께 개발하고 있다.",
        "크레", false);
    row("goods", "네이버와 냉각판을 공동 개발해 온 이 회사는 바쁘다.", "냉각판", false);
    row("a figure of speech", "'삼각 동맹'으로 재편되는 업계는 바쁘다.", "삼각 동맹", false);
    row("title behind", "홍길동 소리나무 대표는 조용하다.", "소리나무", true);
    row("between a person and a title", "홍길동 지역산업연구소 박사는 웃었다.", "지역산업연구소", true);
    row("who is sued", "네이버가 다르벤코를 상대로 소송을 냈다.", "다르벤코", true);
    row("who is sued, without a name", "네이버가 소비자를 상대로 판매한다.", "소비자", false);
    row("a place near a town", "네이버는 카카오와 평양 인근 강촌읍에 공장을 짓는다.", "강촌읍", false);
    row("a desk of the newsroom", "산업부 홍길동 기자와 알아본다.", "산업통상자원부", false);
    row("a faculty", "네이버는 차세대통신학과와 손잡았다.", "차세대통신학", false);
    row("quoted joint venture", "합작법인 '두말'을 세운다.", "두말", true);
    row("quoted alliance", "'한울 제조 얼라이언스'가 떴다.", "한울 제조 얼라이언스", true);
    row("quoted product", "로봇 '가람R3'을 공개했다.", "가람R3", true);
    row("university", "미리내대 컴퓨터공학과 홍길동 교수는 말했다.", "미리내대", true);
    row("legal form", "㈜소리나무를 세웠다.", "소리나무", true);
    row("behind a country, in a list", "나루벤처스가 일본 소리, 네이버와 만났다.", "소리", true);
    row("foreign firm of a kind", "독일 로봇 회사 두루와 만났다.", "두루", true);
    row("staff behind", "소리나무 관계자는 조용하다.", "소리나무", true);
    row("asked for by the verb", "가온벤처스는 한결누리와 손잡았다.", "한결누리", true);
    row("list of known names", "네이버, 소리나무, 카카오가 모였다.", "소리나무", true);
    row("again and again", "미국 두루미는 크다. 두루미가 문을 연다.", "두루미", true);
    row("a town behind a country", "미국 텍사스는 크다. 텍사스가 덥다.", "텍사스", false);
    row("what two ordinary words make", "가온벤처스는 물류시장과 손잡았다.", "물류시장", false);
    row("a quote ends the text", "네이버, 소리나무와 '맞손'", "소리나무", true);
    row("acts and is spoken of", "하솔은 칩을 공급했다. 하솔의 기술은 새롭다.", "하솔", true);
    row("kind before, its shares behind", "냉각 업체 마루리온 지분을 팔았다. 마루리온의 매출은 작다.",
        "마루리온", true);
    row("kind before brackets", "기업형 벤처캐피털(CVC) 소리나무가 들어왔다.", "소리나무", true);
    row("who leads it in brackets", "소리나무(대표 홍길동)는 조용하다.", "소리나무", true);
    row("its ticker in brackets", "소리나무[123450]는 조용하다.", "소리나무", true);
    row("its round in brackets", "△소리나무(음원 생성·시드 7억원)", "소리나무", true);
    row("no name before other brackets", "소리나무(오동나무)는 조용하다.", "소리나무", false);
    row("shares abroad", "미국 소리나무 지분을 사들였다. 소리나무는 크다.", "소리나무", true);
    row("maker, be it quoted too", "설계 AI '소리나무' 소식\n개발사 소리나무가 떴다.", "소리나무", true);
    row("firm of a country's", "미국계 소리나무가 뜬다. 소리나무의 매출은 작다.", "소리나무", true);
    row("what a newspaper calls several", "두 회사 '한울 AI 동맹'\n네이버는 카카오와 손잡았다.",
        "한울 AI 동맹", false);
    row("ordinary words that end as firms do", "영상 분석 업체 눈빛테크의 주인이 바뀐다.", "눈빛테크", true);
    row("called so", "두 회사는 '한결두레'라는 이름의 통합법인을 세운다.", "한결두레", true);
    row("called so, but no firm", "'한결두레'라는 이름의 회사 축제가 열렸다.", "한결두레", false);
    row("heads an item, though it ends like a verb", "소식\n△가람두온, 코스닥 상장 철회.\n네이버는 조용하다.",
        "가람두온", true);
    row("foreign body with its initials", "독일 한결저작권협회(GMA)는 조용하다.", "한결저작권협회", true);
    row("quoted in the headline, but with the mark of a firm",
        "영상 AI '한결두레', 투자 유치\n영상 스타트업 ㈜한결두레가 웃었다.", "한결두레", true);
    row("state of a country", "미국 조지아주가 네이버와 손잡았다.", "조지아주", false);
    row("equipment", "가온랩스는 검사장비를 내놨다.", "검사장비", false);
    row("goods made of ordinary words", "가온랩스는 고속메모리를 내놨다.", "고속메모리", false);
    row("hospital of a place", "가온랩스는 방콕병원과 손잡았다.", "방콕병원", true);
    row("software in a device", "가온랩스는 펌웨어를 내놨다.", "펌웨어", false);
    row("grade of a researcher", "가온랩스의 책임연구원은 조용하다.", "책임연구원", false);
    row("particle behind the mark of a firm", "SK㈜와 네이버가 손잡았다.", "와", false);
    row("no technology", "네이버가 선행기술을 간과했다.", "선행기술", false);
    row("founded in quotes", "두 회사는 '바라두레'를 설립하기로 했다.", "바라두레", true);
    row("ministry with its minister", "통신정보기술부 장관은 조용하다.", "통신정보기술부", true);
    row("leads the headline", "누리별, 합작사에 출자\n누리별은 칩을 공급했다.", "누리별", true);
    row("legal form before", "가온랩스는 법무법인 태울과 업무협약을 맺었다.", "법무법인 태울", true);
    row("ministry of another country", "가온랩스는 헝가리 국방부와도 협약을 맺었다.", "헝가리 국방부", true);
    row("part of a firm abroad", "가온랩스는 프랑스 사업부와도 협약을 맺었다.", "프랑스 사업부", false);
    row("earns money and is spoken of", "상하이 두렌신이 꼽힌다. 두렌신은 35억위안을 끌어모았다.", "두렌신",
        true);
    row("loses money", "새내기주 바닐로드가 눈길을 끌었다. 바닐로드는 작년 212억원의 순손실을 냈다.",
        "바닐로드", true);
    row("earns money in a town", "도쿄의 마리두노가 7억엔을 벌었다.", "마리두노", true);
    row("leads a line of a list", "시장\n▲ 모담칩, 투자 유치\n모담칩은 칩을 공급했다.", "모담칩", true);
    row("ordinary word that earns", "올해 시장은 매출 30억원을 올렸다. 시장의 매출은 크다.", "시장", false);
    row("region", "수도권은 매출 30억원을 올렸다. 수도권의 매출은 크다.", "수도권", false);
    row("name that ends like a particle", "독일 스타트업 두레히어로는 조용하다.", "두레히어로", true);
    row("where something took place", "'한빛 AI 포럼'에서 협약을 맺었다.", "한빛 AI 포럼", false);
    row("ordinary word behind a firm", "고객사 다변화가 과제다.", "다변화", false);
    row("ordinary word that acts", "시장은 칩을 공급했다. 시장 관계자는 조용하다.", "시장", false);
    row("ordinary words put together", "네이버, 전력수요, 카카오가 모였다.", "전력수요", false);
    row("laboratory of a university", "가온랩스는 미리내대 생체신호연구실과 손잡았다.", "생체신호연구실",
        false);
    row("university by its laboratory", "가온랩스는 미리내대 생체신호연구실과 손잡았다.", "미리내대", true);
    row("one of several plants", "가온랩스는 강원 원주 제3공장에 투자했다. 제3공장은 칩을 만든다.", "제3공장",
        false);
    row("thing whose end looks like a particle", "가온랩스는 네이버와 카메나 시장에서 경쟁한다.", "카메",
        false);
    row("what ends before its round", "그 전에 30억원 규모의 투자 유치(프리IPO)를 마친다.", "유치", false);
    row("part of a known company", "삼성전자 생산기술연구소에서 일했다.", "생산기술연구소", false);
    row("metric behind a kind", "두 회사 시총을 더했다.", "시총", false);
    row("ordinary word behind a kind", "AI 스타트업 투자는 줄었다.", "투자", false);
    row("ordinary word in 대", "인공지능 시대를 연 교수는 말했다.", "시대", false);
    row("runs a platform", "웹소설 연재 플랫폼 달무리는 작가 계약서를 고쳤다고 발표했다.", "달무리", true);
    row("product of a platform in quotes", "네이버는 창작 플랫폼 '달무리'를 공개했다.", "달무리", true);
    row("platform of no one", "통합 플랫폼 구축에 힘쓴다.", "구축", false);
    row("lives by what it makes", "배터리 검사기를 만드는 두레온결에 50억원이 들어갔다.", "두레온결", true);
    row("was bought", "네이버가 2021년 사들인 두레온결이 문을 닫았다.", "두레온결", true);
    row("what is made", "로봇을 만드는 과정에서 문제가 생겼다.", "과정", false);
    row("what one draws", "그림을 올리는 피라미드를 그린다.", "피라미드", false);
    row("abroad and of many syllables", "설비는 독일 크람메르하임이 맡는다.", "크람메르하임", true);
    row("of a country", "후보로 캐나다의 나단소프리스가 거론된다.", "나단소프리스", true);
    row("words of Chinese origin abroad", "일본 군수공업단이 나섰다.", "군수공업단", false);
    row("written like a person, but makes things",
        "번역기를 만드는 모도리는 소송을 냈다. 모도리 출신이 많다.", "모도리", true);
    row("speaks in a headline", "▲ 두레파크 \"매각 사실 아니다\"\n조용하다.", "두레파크", true);
    row("ordinary word in a headline", "▲ 전문가들 \"매각 사실 아니다\"\n조용하다.", "전문가들", false);
    row("founded in a year", "2021년 설립된 누리숲은 조용하다.", "누리숲", true);
    row("seated in a town", "성수동에 본사를 둔 누리숲은 조용하다.", "누리숲", true);
    row("what else was founded", "2021년 설립된 회사는 조용하다.", "회사", false);
    row("its board", "누리숲 이사회는 매각안을 부결했다.", "누리숲", true);
    row("board of a kind of firm", "계열사 이사회는 매각안을 부결했다.", "계열사", false);
    row("bought in a headline", "카카오, 누리숲 인수 추진\n조용하다.", "누리숲", true);
    row("what else is bought in a headline", "카카오, 계열사 인수 추진\n조용하다.", "계열사", false);
    row("who leads it, and what it decided", "누리숲 대표는 웃었다. 누리숲은 이사회를 열었다.", "누리숲",
        true);
    row("takes part in what a known firm does", "네이버는 10억원을 누리숲에 투자했다.", "누리숲", true);
    row("part of a known firm takes part", "네이버는 10억원을 네이버 누리숲에 투자했다.", "누리숲", false);
    row("town takes part", "네이버는 10억원을 후쿠오카에 투자했다.", "후쿠오카", false);
    row("court", "네이버가 미국 텍사스 남동부연방법원에 소송을 냈다.", "남동부연방법원", false);
    row("ordinary words abroad", "미국 소비자단체가 나섰다.", "소비자단체", false);
    row("received from", "칩은 이스라엘 누벨래더에서 가져다 쓴다.", "누벨래더", true);
    row("set out from", "연구실에서 출발한 비트두레는 설계 자산을 빌려준다.", "비트두레", true);
    row("told what it is", "하늘두레는 칩을 짜는 업체다. 하늘두레가 웃었다. 하늘두레를 보자.", "하늘두레",
        true);
    row("of a group", "가온그룹 계열 하늘엔진이 칩을 판다.", "하늘엔진", true);
    row("a word of two firms", "발주처는 론스타디지털이다.", "론스타디지털", true);
    row("a venture within", "사내벤처 '누리닥터'는 연내 떼어 낸다.", "누리닥터", true);
    row("a quoted centre", "두 기관이 함께 세운 '두레 연구센터'가 문을 열었다.", "두레 연구센터", true);
    row("after a leader of two words", "정부는 LG CNS 컨소시엄을 골랐다.", "LG CNS 컨소시엄", true);
    row("has a child", "모람두의 자회사 가온랩스가 칩을 팔았다.", "모람두", true);
    row("founded a joint venture", "네이버와 모람플랫폼의 합작사 가온랩스가 떴다.", "모람플랫폼", true);
    row("owner of no name", "시장의 자회사 가온랩스가 떴다.", "시장", false);
    row("source of figures", "투자 정보 플랫폼 누리나침판에 따르면 투자가 늘었다.", "누리나침판", true);
    row("report as a source", "보고서에 따르면 투자가 늘었다.", "보고서", false);
    row("its shares", "교보생명은 디플로바 지분을 8.4% 확보했다.", "디플로바", true);
    row("shares of a kind of firm", "교보생명은 반도체업체 지분을 확보했다.", "반도체업체", false);
    row("kind before, its price behind", "나눔로보틱스, 경쟁사 큐모독스 240억원에 인수", "큐모독스", true);
    row("kind before, an ordinary word with a suffix", "영상관제 업체 시선소프트는 조용하다.", "시선소프트",
        true);
    row("quoted joint venture of two words", "합작사 '두말 이노베이션'이 첫 매출을 냈다.", "두말 이노베이션",
        true);
    row("quoted what was founded", "두 회사는 2022년 세운 '한들오토'를 청산했다.", "한들오토", true);
    row("quoted alliance with its initials", "지난해 출범한 '한울생성AI연합(HGA)'에서 나갔다.",
        "한울생성AI연합", true);
    row("civic group", "무상돌봄운동본부는 복지부를 상대로 소송을 냈다.", "무상돌봄운동본부", true);
    row("catchword in quotes", "'소버린 AI' 흐름을 이끈다.", "소버린 AI", false);
}

void NamesTest::findsUnknownNames()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(bool, found);
    const extract::Facts facts = factsOf(text);
    const bool any =
        std::any_of(facts.entities.begin(), facts.entities.end(), [&](const extract::EntityFact& entity) {
            return QString::fromStdU16String(entity.nameKo) == name && !entity.known;
        });
    QCOMPARE(any, found);
}

void NamesTest::findsNamesInLatinLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); ///< empty for none
    QTest::newRow("partner") << QStringLiteral("네이버는 DeepBrook과 손잡았다.")
                             << QStringLiteral("DeepBrook");
    QTest::newRow("with a digit") << QStringLiteral("네이버는 N2Labs에 10억원을 투자했다.")
                                  << QStringLiteral("N2Labs");
    QTest::newRow("actor") << QStringLiteral("Brookwell은 네이버를 인수했다.") << QStringLiteral("Brookwell");
    QTest::newRow("initials of a technique")
        << QStringLiteral("네이버는 RAG에 10억원을 투자했다.") << QString();
    QTest::newRow("does nothing") << QStringLiteral("Brookwell은 조용하다.") << QString();
}

void NamesTest::findsNamesInLatinLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QString found;
    for (const extract::EntityFact& entity : factsOf(text).entities)
        if (!entity.known)
            found = QString::fromStdU16String(entity.nameEn);
    QCOMPARE(found, name);
}

void NamesTest::joinsAliasesOfTheArticle()
{
    const QString text =
        QStringLiteral("스타트업 소리나무(Sori Namu·이하 소리)가 떴다. 소리는 크다. Sori는 영어다.");
    const extract::Facts facts = factsOf(text);
    const auto company =
        std::find_if(facts.entities.begin(), facts.entities.end(),
                     [](const extract::EntityFact& entity) { return entity.nameKo == u"소리나무"; });
    QVERIFY(company != facts.entities.end());
    QStringList mentions;
    for (const text::Span span : company->mentions)
        mentions += text.mid(span.begin, span.length());
    QCOMPARE(mentions, QStringList({"소리나무", "Sori Namu", "소리", "소리", "Sori"}));
}

void NamesTest::joinsWhatStandsBeforeASuffix_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mentions"); ///< of the first organisation that no list knows
    const auto row = [](const char* label, const char* text, const char* mentions) {
        QTest::newRow(label) << QString::fromUtf8(text) << QString::fromUtf8(mentions);
    };
    row("further on", "네오스핀테크가 50억원을 유치했다. 네오스핀은 크다.", "네오스핀테크 네오스핀");
    row("a fund", "벽솔프라이빗에쿼티가 움직였다. 벽솔은 크다.", "벽솔프라이빗에쿼티 벽솔");
    row("a law firm by its name alone", "가온랩스는 법무법인 태울과 협약했다. 태울은 크다.", "가온랩스");
    row("named before: its parent", "가람결은 가람결소프트를 세웠다. 가람결은 크다.", "가람결소프트");
    row("two of that name", "네오스핀테크와 네오스핀소프트가 만났다. 네오스핀은 크다.", "네오스핀테크");
    row("an ordinary word", "시장테크노로직이 움직였다. 시장은 크다.", "시장테크노로직");
}

void NamesTest::joinsWhatStandsBeforeASuffix()
{
    QFETCH(QString, text);
    QFETCH(QString, mentions);
    const extract::Facts facts = factsOf(text);
    const auto company = std::find_if(facts.entities.begin(), facts.entities.end(),
                                      [](const extract::EntityFact& entity) { return !entity.known; });
    QVERIFY(company != facts.entities.end());
    QStringList found;
    for (const text::Span span : company->mentions)
        found += text.mid(span.begin, span.length());
    QCOMPARE(found.join(u' '), mentions);
}

void NamesTest::joinsShortForms()
{
    const extract::Facts facts =
        factsOf(QStringLiteral("바른인베스트먼트는 투자했다. 바른은 크다. 네이버와 바른은 만났다."));
    const auto named = std::count_if(facts.entities.begin(), facts.entities.end(), [](const auto& entity) {
        return QString::fromStdU16String(entity.nameKo).startsWith(QStringLiteral("바른"));
    });
    QCOMPARE(named, 1);
}

void NamesTest::givesNoEntityWithoutAMention()
{
    // The quotes name a product, but all its places are the listed one's.
    const extract::Facts facts =
        factsOf(QStringLiteral("하이퍼커넥트는 영상 채팅 앱 '아자르'를 운영한다. 아자르는 크다."));
    QVERIFY(!facts.entities.empty());
    for (const extract::EntityFact& entity : facts.entities)
        QVERIFY2(!entity.mentions.empty(), entity.key.c_str());
    QVERIFY(std::any_of(facts.entities.begin(), facts.entities.end(),
                        [](const extract::EntityFact& entity) { return entity.key == "azar"; }));
}

void NamesTest::keepsBranchesApart()
{
    const extract::Facts facts = factsOf(QStringLiteral(
        "스타트업 마루온은 크다. 마루온의 자회사 마루온재팬은 작다. 마루온재팬은 칩을 공급했다."));
    QCOMPARE(facts.entities.size(), std::size_t(2));
}

void NamesTest::joinsShortFormsOfListedNames()
{
    const extract::Facts facts = factsOf(
        QStringLiteral("업스테, 네이버와 동맹\n업스테이지는 네이버와 손잡았다. 업스테는 칩을 공급했다."));
    QVERIFY(std::none_of(facts.entities.begin(), facts.entities.end(),
                         [](const extract::EntityFact& entity) { return entity.nameKo == u"업스테"; }));
}

void NamesTest::peopleOfAFirmThatTheArticleIntroduces()
{
    const extract::Facts facts = factsOf(
        QStringLiteral("AI 스타트업 한결AI는 커졌다. 한결AI 홍길동 대표와 한결AI의 김가람 부사장이 웃었다."));
    QCOMPARE(facts.people.size(), std::size_t(2));
    for (const extract::PersonFact& person : facts.people)
        QCOMPARE(QString::fromStdU16String(person.organisation), QStringLiteral("한결AI"));
}

void NamesTest::findsPeopleWithTheirPlace()
{
    const extract::Facts facts = factsOf(QStringLiteral("홍길동 가온벤처스 대표는 조용하다."));
    QCOMPARE(facts.people.size(), std::size_t(1));
    QCOMPARE(QString::fromStdU16String(facts.people.front().name), QStringLiteral("홍길동"));
    QCOMPARE(QString::fromStdU16String(facts.people.front().organisation), QStringLiteral("가온벤처스"));
    QCOMPARE(QString::fromStdU16String(facts.people.front().role), QStringLiteral("대표"));
}

void NamesTest::findsEveryPlaceOfAPerson_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("places");
    const QString first = QStringLiteral("홍길동 가온벤처스 대표는 조용하다. "); // 20 units
    QTest::newRow("once") << first << QList<int>{0};
    QTest::newRow("with particles") << first + QStringLiteral("홍길동은 간다. 길은 홍길동의 것이다.")
                                    << QList<int>{0, 20, 32};
    QTest::newRow("in a list") << first + QStringLiteral("가온·홍길동·나래") << QList<int>{0, 23};
    QTest::newRow("in a longer word") << first + QStringLiteral("홍길동산에 간다.") << QList<int>{0};
    QTest::newRow("inside a word") << first + QStringLiteral("새홍길동은 없다.") << QList<int>{0};
    QTest::newRow("a surname alone") << first + QStringLiteral("홍 대표는 간다.") << QList<int>{0};
}

void NamesTest::findsEveryPlaceOfAPerson()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, places);
    const extract::Facts facts = factsOf(text);
    QCOMPARE(facts.people.size(), std::size_t(1));
    QList<int> found;
    for (const text::Span mention : facts.people.front().mentions) {
        QCOMPARE(text.mid(mention.begin, mention.length()), QStringLiteral("홍길동"));
        found += static_cast<int>(mention.begin);
    }
    QCOMPARE(found, places);
}

void NamesTest::saysWhoIsQuoted()
{
    const extract::Facts facts =
        factsOf(QStringLiteral("홍길동 가온벤처스 대표는 \"우리는 천천히 간다\"며 \"길은 아직 멀다\"고 "
                               "말했다. 홍 대표는 \"그래도 가야 한다\"고 했다."));
    QCOMPARE(facts.quotes.size(), std::size_t(3));
    for (const extract::QuoteFact& quote : facts.quotes)
        QCOMPARE(QString::fromStdU16String(quote.speaker), QStringLiteral("홍길동"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::NamesTest)
#include "names_test.moc"
