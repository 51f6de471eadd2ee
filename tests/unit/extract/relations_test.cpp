#include "reading.h"

#include <QTest>

namespace atlas::tests {

/// One sentence of our own for each construction, about invented firms or such ties of listed ones as are
/// well known.
class RelationsTest : public QObject
{
    Q_OBJECT

private slots:
    void constructions_data();
    void constructions();
    void everyRelationHasItsWords();
    void readsTextInPartsAndPointsIntoIt();
};

void RelationsTest::constructions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char* name, const char* text, const QStringList& expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    row("subject and 와", "가온랩스는 나루벤처스와 협력한다.", {"partnership 가온랩스 > 나루벤처스 actual"});
    row("announced in the present", "가온랩스는 나루소프트에 3억원을 투자한다고 밝혔다.",
        {"investment 가온랩스 > 나루소프트 planned"});
    row("would invest", "가온랩스는 나루소프트에 3억원을 투자하겠다고 밝혔다.",
        {"investment 가온랩스 > 나루소프트 planned"});
    row("announced as done", "가온랩스는 나루소프트에 3억원을 투자했다고 밝혔다.",
        {"investment 가온랩스 > 나루소프트 actual"});
    row("work together in the present", "가온랩스는 나루소프트와 협력한다고 밝혔다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("what the meeting was about", "가온랩스 대표는 나루소프트 대표와 만나 협력을 논의했다.",
        {"talks 가온랩스 > 나루소프트 actual"});
    row("a meeting to come", "가온랩스는 나루소프트와 회동할 예정이다.",
        {"talks 가온랩스 > 나루소프트 planned"});
    row("a list distributes", "가온랩스는 나루소프트, 다솜테크놀로지, 라온로직 등과 협업 관계를 맺었다.",
        {"partnership 가온랩스 > 나루소프트 actual", "partnership 가온랩스 > 다솜테크놀로지 actual",
         "partnership 가온랩스 > 라온로직 actual"});
    row("a noun bears the particle", "가온랩스는 나루소프트, 라온로직 등 국내 기업들과 손잡았다.",
        {"partnership 가온랩스 > 나루소프트 actual", "partnership 가온랩스 > 라온로직 actual"});
    row("both are subject", "가온랩스와 나루소프트가 손을 맞잡았다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("stake with its price", "가온랩스는 나루소프트의 지분 4%를 3억달러(약 4000억원)에 사들이기로 했다.",
        {"investment 가온랩스 > 나루소프트 planned"});
    row("picked to invest in", "나루벤처스는 가온랩스를 첫 투자처로 골랐다.",
        {"investment 나루벤처스 > 가온랩스 actual"});
    row("shares bought", "가온랩스는 나루소프트 주식 3억달러어치를 사들였다.",
        {"investment 가온랩스 > 나루소프트 actual"});
    row("absorbed", "가온랩스는 나루소프트에 흡수됐다.", {"acquisition 나루소프트 > 가온랩스 actual"});
    row("met as object", "가온랩스 대표가 나루소프트 대표를 만났다.", {"talks 가온랩스 > 나루소프트 actual"});
    row("clients as predicate", "가온랩스는 나루소프트의 고객이다.", {"supply 나루소프트 > 가온랩스 actual"});
    row("contract of who buys", "가온랩스는 나루소프트와 전력 구매 계약을 맺었다.",
        {"supply 나루소프트 > 가온랩스 actual"});
    row("clash in a headline", "가온랩스-나루소프트, 검색서 정면충돌",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("lists in a column", "가온랩스와 나루소프트는 합쳐서 7억원을 냈다.", {});
    row("through its arm", "가온랩스는 자회사 나루벤처스를 통해 라온로직에 투자했다.",
        {"investment 가온랩스 > 라온로직 actual", "investment 나루벤처스 > 라온로직 actual",
         "ownership 가온랩스 > 나루벤처스 actual"});
    row("talks under way that failed", "가온랩스가 나루소프트와 진행하던 인수 협상은 무산됐다.",
        {"talks 가온랩스 > 나루소프트 ended"});
    row("a predicate, then another's",
        "가온랩스는 라온로직의 최대주주이며, 나루소프트는 다솜테크놀로지와 손잡았다.",
        {"ownership 가온랩스 > 라온로직 actual", "partnership 나루소프트 > 다솜테크놀로지 actual"});
    row("picked as partner, object behind", "가온랩스는 새 파트너로 앱을 운영하는 나루소프트를 택했다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("counted among the rivals of the one before",
        "가온랩스는 크다. 나루소프트, 라온로직 등이 경쟁사로 꼽힌다.",
        {"competition 가온랩스 > 나루소프트 actual", "competition 가온랩스 > 라온로직 actual"});
    row("what it chose", "가온랩스의 선택은 나루소프트와 라온로직이다.",
        {"partnership 가온랩스 > 나루소프트 actual", "partnership 가온랩스 > 라온로직 actual"});
    row("a firm that others made", "가온랩스는 나루소프트와 라온로직이 투자해 만든 회사다.",
        {"ownership 나루소프트 > 가온랩스 actual", "ownership 라온로직 > 가온랩스 actual",
         "partnership 나루소프트 > 라온로직 actual"});
    row("takes part in new shares", "가온랩스는 나루소프트 유상증자 참여를 의결했다.",
        {"investment 가온랩스 > 나루소프트 actual"});
    row("lends", "가온랩스는 나루소프트에 연산 자원을 빌려주고 있다.",
        {"supply 가온랩스 > 나루소프트 actual"});
    row("listed together", "가온랩스와 나루소프트는 빠르게 성장했다.", {});
    row("headline with a dot", "가온랩스·나루소프트 맞손", {"partnership 가온랩스 > 나루소프트 actual"});
    row("investor with 에", "나루벤처스는 가온랩스에 300억원을 투자했다.",
        {"investment 나루벤처스 > 가온랩스 actual"});
    row("passive investment", "가온랩스는 나루벤처스로부터 300억원을 투자받았다.",
        {"investment 나루벤처스 > 가온랩스 actual"});
    row("relative clause of an investor", "가온랩스에 투자한 나루벤처스는 말을 아꼈다.",
        {"investment 나루벤처스 > 가온랩스 actual"});
    row("owner of an investment", "나루벤처스의 투자를 받은 가온랩스가 문을 열었다.",
        {"investment 나루벤처스 > 가온랩스 actual"});
    row("acquisition", "가온랩스가 나루소프트를 인수했다.", {"acquisition 가온랩스 > 나루소프트 actual"});
    row("passive acquisition", "나루소프트는 가온랩스에 인수됐다.",
        {"acquisition 가온랩스 > 나루소프트 actual"});
    row("headline acquisition", "가온랩스, 나루소프트 품는다", {"acquisition 가온랩스 > 나루소프트 planned"});
    row("planned acquisition", "가온랩스는 나루소프트를 인수할 계획이다.",
        {"acquisition 가온랩스 > 나루소프트 planned"});
    row("reported acquisition", "가온랩스가 나루소프트를 인수할 것이라는 관측이 나온다.",
        {"acquisition 가온랩스 > 나루소프트 reported"});
    row("abandoned acquisition", "가온랩스는 나루소프트 인수를 포기했다.",
        {"acquisition 가온랩스 > 나루소프트 ended"});
    row("merger", "가온랩스와 나루소프트가 합병한다.", {"merger 가온랩스 > 나루소프트 planned"});
    row("members", "'한울 얼라이언스'에는 가온랩스, 나루소프트 등이 참여했다.",
        {"membership 가온랩스 > 한울 얼라이언스 actual", "membership 나루소프트 > 한울 얼라이언스 actual"});
    row("named consortium", "가온랩스와 나루소프트는 '한울 얼라이언스'를 결성했다.",
        {"membership 가온랩스 > 한울 얼라이언스 actual", "membership 나루소프트 > 한울 얼라이언스 actual"});
    row("subsidiary behind", "가온랩스의 자회사 나루소프트가 문을 열었다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("subsidiary as predicate", "나루소프트는 가온랩스의 자회사다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("affiliate without particle", "가온랩스 계열사인 나루소프트는 말을 아꼈다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("former affiliate", "가온랩스 계열사였던 나루소프트는 말을 아꼈다.",
        {"ownership 가온랩스 > 나루소프트 ended"});
    row("parent behind", "나루소프트의 모회사인 가온랩스는 말을 아꼈다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("major shareholder", "가온랩스는 나루소프트의 최대주주다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("supplier", "가온랩스는 나루소프트에 칩을 공급한다.", {"supply 가온랩스 > 나루소프트 actual"});
    row("supplied", "나루소프트는 칩을 가온랩스에서 공급받는다.", {"supply 가온랩스 > 나루소프트 actual"});
    row("made to order", "나루소프트는 생산을 가온랩스에 맡겼다.", {"supply 가온랩스 > 나루소프트 actual"});
    row("rivals", "스마트폰의 숙적 가온랩스와 나루소프트는 말을 아꼈다.",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("rival in a relative clause", "가온랩스와 경쟁하는 나루소프트의 주가는 올랐다.",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("a thing of the customer", "가온랩스는 나루소프트의 물류센터 세 곳에 로봇을 공급했다.",
        {"supply 가온랩스 > 나루소프트 actual"});
    row("made in a plant", "가온랩스의 칩은 나루소프트의 4나노 공정에서 만들어진다.",
        {"supply 나루소프트 > 가온랩스 actual"});
    row("a thing of the supplier", "가온랩스 제품에는 나루소프트의 배터리가 들어간다.",
        {"supply 나루소프트 > 가온랩스 actual"});
    row("bought thing", "가온랩스는 나루소프트 칩을 산다.", {"supply 나루소프트 > 가온랩스 actual"});
    row("said of those behind: customers", "가온랩스의 고객사로는 나루소프트와 다솜테크놀로지가 있다.",
        {"supply 가온랩스 > 나루소프트 actual", "supply 가온랩스 > 다솜테크놀로지 actual"});
    row("said of those behind: owner", "나루소프트의 최대주주는 마루캐피탈이다.",
        {"ownership 마루캐피탈 > 나루소프트 actual"});
    row("said of those behind: rival", "가온랩스의 강력한 경쟁자로 나루소프트가 떠올랐다.",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("topic beside its own subject", "나루소프트는 마루캐피탈이 지분 41%를 가진 최대주주다.",
        {"ownership 마루캐피탈 > 나루소프트 actual"});
    row("several recipients", "마루벤처스는 가온랩스에 10억원, 나루소프트에 20억원을 투자했다.",
        {"investment 마루벤처스 > 가온랩스 actual", "investment 마루벤처스 > 나루소프트 actual"});
    row("one verb for two clauses", "가온랩스는 라온로직과, 나루소프트는 다솜테크놀로지와 손잡았다.",
        {"partnership 가온랩스 > 라온로직 actual", "partnership 나루소프트 > 다솜테크놀로지 actual"});
    row("investors of the round before",
        "가온랩스가 투자를 유치했다. 마루벤처스가 150억원, 바로캐피탈이 80억원을 각각 넣었다.",
        {"investment 마루벤처스 > 가온랩스 actual", "investment 바로캐피탈 > 가온랩스 actual"});
    row("round in a relative clause", "마루벤처스가 이끈 라운드에서 가온랩스는 200억원을 모았다.",
        {"investment 마루벤처스 > 가온랩스 actual"});
    row("majority of shares", "가온랩스는 나루소프트 지분 72%를 매입했다.",
        {"acquisition 가온랩스 > 나루소프트 actual"});
    row("noun with its verb describes", "나루소프트 인수를 마친 가온랩스는 말을 아꼈다.",
        {"acquisition 가온랩스 > 나루소프트 actual"});
    row("did not manage", "가온랩스는 나루소프트를 인수하지 못했다.",
        {"acquisition 가온랩스 > 나루소프트 denied"});
    row("came to nothing", "가온랩스와 나루소프트의 합병은 없던 일이 됐다.",
        {"merger 가온랩스 > 나루소프트 ended"});
    row("ended in a relative clause", "가온랩스는 나루소프트와 맺었던 협력 관계를 끝냈다.",
        {"partnership 가온랩스 > 나루소프트 ended"});
    row("parted", "가온랩스는 나루소프트와 결별했다.", {"partnership 가온랩스 > 나루소프트 ended"});
    row("unlike", "가온랩스는 나루소프트와 달리 신제품을 준비한다.", {});
    row("work done together", "가온랩스는 나루소프트와 실증 사업을 진행 중이다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("both own the noun", "가온랩스와 나루소프트의 협력은 길다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("catchword that states it", "가온랩스, 나루소프트와 '맞손'",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("a title behind 의", "가온랩스의 이도윤 최고경영자(CEO)는 김한결 나루소프트 대표와 만났다.",
        {"talks 가온랩스 > 나루소프트 actual"});
    row("who speaks means the firm", "김한결 가온랩스 대표는 \"나루소프트와 손잡겠다\"고 말했다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("who observes does not", "김한결 가온대학교 교수는 \"나루소프트와 손잡아야 한다\"고 말했다.", {});
    row("alleged in a clause",
        "나루소프트는 가온랩스가 특허를 침해했다며 서울중앙지방법원에 소송을 제기했다.",
        {"dispute 나루소프트 > 가온랩스 actual"});
    row("alliance taken up", "'한울 동맹'이 떴다. 동맹에는 칩을 만드는 가온랩스와 나루소프트가 참여한다.",
        {"membership 가온랩스 > 한울 동맹 actual", "membership 나루소프트 > 한울 동맹 actual"});
    row("including the first of a list",
        "'한울 얼라이언스'에는 가온랩스를 비롯해 나루소프트, 라온로직이 참여한다.",
        {"membership 가온랩스 > 한울 얼라이언스 actual", "membership 나루소프트 > 한울 얼라이언스 actual",
         "membership 라온로직 > 한울 얼라이언스 actual"});
    row("joint venture with a name", "가온랩스와 나루소프트는 합작법인 '두레온'을 세웠다.",
        {"ownership 가온랩스 > 두레온 actual", "ownership 나루소프트 > 두레온 actual",
         "partnership 가온랩스 > 나루소프트 actual"});
    row("flagship", "가온랩스가 떴다. 대표 제품 '레인코드'는 빠르다.",
        {"develops 가온랩스 > 레인코드 actual"});
    row("another one's product", "가온랩스는 나루소프트의 로봇 개발 플랫폼 '두루길'을 활용했다.",
        {"develops 나루소프트 > 두루길 actual", "supply 나루소프트 > 가온랩스 actual"});
    row("he stands for the firm",
        "이도윤 나루소프트 사장이 한국을 찾았다. 그는 김한결 가온랩스 회장과 회동했다.",
        {"talks 가온랩스 > 나루소프트 actual"});
    row("surname and title", "이도윤 나루소프트 사장이 왔다. 이 사장은 가온랩스와 손잡겠다고 했다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("a professor stands for nobody", "이도윤 나루대학교 교수가 왔다. 그는 가온랩스와 만났다.", {});
    row("affiliate of some kind",
        "가온그룹 계열 IT 서비스 회사인 나루소프트와 미국 보안기업 다솜테크놀로지가 나섰다.",
        {"ownership 가온그룹 > 나루소프트 actual"});
    row("headline with 서", "가온랩스, 마루벤처스서 500억원 투자 유치",
        {"investment 마루벤처스 > 가온랩스 actual"});
    row("purchase as a noun", "가온랩스의 나루소프트 인수가 마무리됐다.",
        {"acquisition 가온랩스 > 나루소프트 actual"});
    row("others take part", "가온대학교는 7개 기업이 참여하는 '한울 동맹'의 문을 열었다.", {});
    row("share in a relative clause", "가온랩스가 지분 60%를 보유한 나루소프트가 상장한다.",
        {"ownership 가온랩스 > 나루소프트 actual"});
    row("shares bought", "마루벤처스가 가온랩스 주식 30만주를 취득했다.",
        {"investment 마루벤처스 > 가온랩스 actual"});
    row("shares issued to", "가온랩스는 마루벤처스를 대상으로 유상증자를 실시한다.",
        {"investment 마루벤처스 > 가온랩스 planned"});
    row("investors named behind a round", "가온랩스의 시리즈A에는 마루벤처스와 바로캐피탈이 참여했다.",
        {"investment 마루벤처스 > 가온랩스 actual", "investment 바로캐피탈 > 가온랩스 actual"});
    row("a part of an owner in a list",
        "가온랩스가 투자를 유치했다. 마루캐피탈, 나루소프트의 자회사 바로벤처스도 돈을 댔다.",
        {"investment 마루캐피탈 > 가온랩스 actual", "investment 바로벤처스 > 가온랩스 actual",
         "ownership 나루소프트 > 바로벤처스 actual"});
    row("considered by nobody", "가온랩스는 나루소프트 인수를 검토한 적이 없다고 밝혔다.",
        {"acquisition 가온랩스 > 나루소프트 denied"});
    row("members named behind", "'한울 협의체' 회원사는 가온랩스, 나루소프트 등이다.",
        {"membership 가온랩스 > 한울 협의체 actual", "membership 나루소프트 > 한울 협의체 actual"});
    row("formed around", "가온랩스 주도로 꾸려진 '한울 협의체'가 떴다.",
        {"membership 가온랩스 > 한울 협의체 actual"});
    row("a part goes into", "나루소프트에 들어가는 감속기는 가온랩스가 만든다.",
        {"supply 가온랩스 > 나루소프트 actual"});
    row("together against one", "나루소프트에 대항하기 위해 가온랩스와 라온로직이 손을 잡았다.",
        {"competition 가온랩스 > 나루소프트 actual", "competition 나루소프트 > 라온로직 actual",
         "partnership 가온랩스 > 라온로직 actual"});
    row("a visit", "가온랩스 경영진은 나루소프트를 방문해 대표를 만났다.",
        {"talks 가온랩스 > 나루소프트 actual"});
    row("counted customers", "가온랩스는 나루소프트 등 20여 곳에 솔루션을 공급했다.",
        {"supply 가온랩스 > 나루소프트 actual"});
    row("own product", "가온랩스는 나루소프트 서버에 자사 NPU '넝쿨2'를 탑재한다.",
        {"develops 가온랩스 > 넝쿨2 actual", "supply 가온랩스 > 나루소프트 actual"});
    row("more than half of the shares", "나루소프트 지분을 절반 넘게 쥔 가온그룹은 말을 아꼈다.",
        {"ownership 가온그룹 > 나루소프트 actual"});
    row("shareholder won", "가온랩스는 마루벤처스를 새 주주로 맞아들였다.",
        {"investment 마루벤처스 > 가온랩스 actual"});
    row("suit in a relative clause", "나루소프트가 제기한 소송에서 가온랩스가 이겼다.",
        {"dispute 나루소프트 > 가온랩스 actual"});
    row("a market that another one holds", "가온랩스는 나루소프트가 장악한 시장에 도전장을 던졌다.",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("new owner named behind", "나루소프트의 새 주인으로 가온그룹이 낙점됐다.",
        {"acquisition 가온그룹 > 나루소프트 actual"});
    row("suit", "가온랩스는 나루소프트를 상대로 소송을 냈다.", {"dispute 가온랩스 > 나루소프트 actual"});
    row("leaders met", "가온랩스 홍길동 대표와 나루소프트 대표가 만났다.",
        {"talks 가온랩스 > 나루소프트 actual"});
    row("maker", "가온랩스는 언어모델 '마루'를 공개했다.", {"develops 가온랩스 > 마루 actual"});
    row("maker behind", "챗GPT를 만든 오픈AI는 말을 아꼈다.", {"develops 오픈AI > 챗GPT actual"});
    row("dropped subject", "가온랩스는 판교에 있다. 지난해 나루소프트를 인수했다.",
        {"acquisition 가온랩스 > 나루소프트 actual"});
    row("both companies", "가온랩스와 나루소프트는 닮았다. 두 회사는 칩을 공동 개발한다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("members of a firm's kin", "나루전자, 가람로보 등 SK그룹 계열사가 참여했다.",
        {"ownership SK그룹 > 나루전자 actual", "ownership SK그룹 > 가람로보 actual"});
    row("members named before their alliance",
        "KT는 나루전자, 가람로보 등 K-AI 얼라이언스 소속 2개사와 협력한다.",
        {"membership 나루전자 > K-AI 얼라이언스 actual", "membership 가람로보 > K-AI 얼라이언스 actual",
         "partnership KT > 나루전자 actual", "partnership KT > 가람로보 actual"});
    row("rivals named before whose they are", "나루전자, 가람로보 등 가온랩스 경쟁사들은 긴장했다.",
        {"competition 가람로보 > 가온랩스 actual", "competition 가온랩스 > 나루전자 actual"});
    row("founded by", "K-AI 얼라이언스는 KT, 가온랩스에 의해 올해 2월 출범했다.",
        {"membership KT > K-AI 얼라이언스 actual", "membership 가온랩스 > K-AI 얼라이언스 actual"});
    row("title of an agreement", "KT는 가온랩스와 ‘데이터센터 개발을 위한 업무협약(MOU)’을 체결했다.",
        {"partnership KT > 가온랩스 actual"});
    row("a quoted catchword is no tie", "KT는 가온랩스와 '협력'이라는 말을 피했다.", {});
    row("pairs", "가온랩스와 나루전자, KT와 가람로보 간 협력은 길다.",
        {"partnership KT > 가람로보 actual", "partnership 가온랩스 > 나루전자 actual"});
    row("maker that is one", "챗GPT 개발사인 오픈AI가 웃었다.", {"develops 오픈AI > 챗GPT actual"});
    row("accused for a product", "가온랩스는 나루전자의 새 로봇이 자사 특허를 베꼈다며 소송을 제기했다.",
        {"dispute 가온랩스 > 나루전자 actual"});
    row("damages", "나루전자는 가온랩스에 1억 달러를 배상하라는 판결을 받았다.",
        {"dispute 가온랩스 > 나루전자 actual"});
    row("several meet one", "가온랩스와 KT 경영진은 젠슨 황 엔비디아 CEO를 만났다.",
        {"talks KT > 엔비디아 actual", "talks 가온랩스 > 엔비디아 actual"});
    row("backers of the round before",
        "가온랩스는 210억원 규모의 투자를 유치했다. 나루벤처스, 가람인베스트먼트 등이 투자했다.",
        {"investment 가람인베스트먼트 > 가온랩스 actual", "investment 나루벤처스 > 가온랩스 actual"});
    row("similar agreement", "KT는 가온랩스와도 비슷한 협약을 맺었다.", {"partnership KT > 가온랩스 actual"});
    row("no agreement, only alike", "KT는 가온랩스와 비슷한 협약을 검토했다.", {});
    row("not this one", "생산은 가온랩스가 아니라 나루소프트에 맡긴다. ", {});
    row("teams side by side", "가온랩스는 KT와, 나루소프트는 솔트룩스와 각각 호흡을 맞췄다.",
        {"partnership KT > 가온랩스 actual", "partnership 나루소프트 > 솔트룩스 actual"});
    row("bids", "가온랩스 매각 본입찰에 KT와 나루소프트가 최종 제안서를 냈다.",
        {"acquisition KT > 가온랩스 planned", "acquisition 나루소프트 > 가온랩스 planned"});
    row("own shares swapped", "가온랩스는 자사주 2%를 나루소프트가 가진 자사주와 맞바꾼다.",
        {"partnership 가온랩스 > 나루소프트 actual"});
    row("customer that it is, named after what it did",
        "나루소프트는 가온랩스의 오랜 고객사로, KT도 이를 안다.", {"supply 가온랩스 > 나루소프트 actual"});
    row("backers each with a sum",
        "가온랩스가 투자를 유치했다. 코너스톤 투자자로는 KT가 8억위안, 나루소프트가 5억위안을 책임졌다.",
        {"investment KT > 가온랩스 actual", "investment 나루소프트 > 가온랩스 actual"});
    row("another firm than the subject",
        "가온랩스는 나루소프트와 경쟁한다. 가온랩스는 이 회사에 20억원을 투자했다.",
        {"competition 가온랩스 > 나루소프트 actual", "investment 가온랩스 > 나루소프트 actual"});
    row("unlike another", "가온랩스는 KT와 달리 나루소프트와 협력하지 않고 있다.",
        {"partnership 가온랩스 > 나루소프트 denied"});
    row("an end that is denied", "KT는 가온랩스와의 제휴를 끝냈다는 소문을 부인했다.", {});
    row("talks about a way to invest", "가온랩스는 4억 달러를 KT에 투자하는 방안을 협의하고 있다.",
        {"investment 가온랩스 > KT planned"});
    row("denied", "가온랩스는 나루소프트를 인수한다는 소문을 부인했다.",
        {"acquisition 가온랩스 > 나루소프트 denied"});
    row("denied by the next clause",
        "나루소프트가 가온랩스에 인수된다는 풍문이 돌았지만 나루소프트는 이를 일축했다.",
        {"acquisition 가온랩스 > 나루소프트 denied"});
    row("told in one clause, another thing denied in the next",
        "가온랩스는 나루소프트를 인수한 것으로 알려졌으나 값은 알려지지 않았다.",
        {"acquisition 가온랩스 > 나루소프트 reported"});
    row("no mind to", "가온랩스 대표는 \"나루소프트와 겨룰 마음은 없다\"고 말했다.",
        {"competition 가온랩스 > 나루소프트 denied"});
    row("together they gave", "가온랩스와 나루소프트가 합쳐 70억원을 라온로직에 투자했다.",
        {"investment 가온랩스 > 라온로직 actual", "investment 나루소프트 > 라온로직 actual"});
    row("put together", "다솜벤처스는 가온랩스와 나루소프트를 합쳐 보안 회사로 키운다.",
        {"merger 가온랩스 > 나루소프트 planned"});
    row("ahead by figures", "매출 900억원을 올린 가온랩스가 700억원의 나루소프트를 따돌렸다.", {});
    row("ahead of a rival", "가온랩스가 음성 인식 시장에서 나루소프트를 따돌렸다.",
        {"competition 가온랩스 > 나루소프트 actual"});
    row("what should be states nothing", "가온랩스는 나루소프트와 협력해야 한다.", {});
}

void RelationsTest::constructions()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    expected.sort();
    QCOMPARE(relationsOf(factsOf(text)), expected);
}

void RelationsTest::readsTextInPartsAndPointsIntoIt()
{
    const QString text =
        QStringLiteral("가온랩스는 나루소프트를 인수했다.").normalized(QString::NormalizationForm_D);
    const extract::Facts facts = factsOf(text);
    QCOMPARE(relationsOf(facts), QStringList{"acquisition 가온랩스 > 나루소프트 actual"});
    const text::Span target = facts.relations.front().evidence.front().target;
    QCOMPARE(text.mid(target.begin, target.length()).normalized(QString::NormalizationForm_C),
             QStringLiteral("나루소프트"));
}

void RelationsTest::everyRelationHasItsWords()
{
    const QString text =
        QStringLiteral("가온랩스는 나루소프트, 라온로직 등과 손잡았다. 이어 다솜테크놀로지도 인수했다.");
    const extract::Facts facts = factsOf(text);
    QCOMPARE(facts.relations.size(), std::size_t(3));
    for (const extract::RelationFact& relation : facts.relations) {
        QVERIFY(!relation.rule.empty());
        QVERIFY(relation.confidence > 0.5 && relation.confidence <= 1);
        QCOMPARE(relation.evidence.size(), std::size_t(1));
        const extract::Evidence& evidence = relation.evidence.front();
        QVERIFY(evidence.sentence.contains(evidence.trigger));
        QVERIFY(evidence.sentence.contains(evidence.target));
    }
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::RelationsTest)
#include "relations_test.moc"
