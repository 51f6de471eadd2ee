#include "extract/lexicon.h"
#include "extract/runs.h"

#include <QtTest>

#include <algorithm>
#include <random>

namespace atlas::tests {

namespace {

const extract::Lexicon& shipped()
{
    static const extract::Lexicon lexicon =
        extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon").value();
    return lexicon;
}

/// "text=id" of each match, "text=id?" of an ambiguous one.
QString found(const extract::Lexicon& lexicon, const QString& text)
{
    const std::u16string units = text.toStdU16String();
    QStringList all;
    for (const extract::NameMatch& match : lexicon.matcher().match(units))
        all << text.mid(match.span.begin, match.span.length()) + u'=' +
                   QString::fromStdString(lexicon[match.entry].id) +
                   (match.ambiguous ? QStringLiteral("?") : QString());
    return all.join(u' ');
}

struct Names
{
    std::vector<extract::Entry> entries;
    extract::Matcher matcher;
};

Names named(const std::vector<extract::Name>& names)
{
    Names result;
    for (const extract::Name& name : names) {
        result.entries.emplace_back();
        result.entries.back().names = {name};
    }
    result.matcher = extract::Matcher(result.entries);
    return result;
}

/// Every match that leftmost-longest search must give of names without word boundaries.
std::vector<text::Span> naive(const std::vector<extract::Name>& names, std::u16string_view text)
{
    std::vector<text::Span> spans;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t longest = 0;
        for (const extract::Name& name : names)
            if (text.substr(i).starts_with(name.text))
                longest = std::max(longest, name.text.size());
        if (longest != 0)
            spans.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(i + longest)});
        i += std::max<std::size_t>(longest, 1);
    }
    return spans;
}

} // namespace

class MatcherTest : public QObject
{
    Q_OBJECT
private slots:
    void findsNames_data();
    void findsNames();
    void leavesWordsAlone_data();
    void leavesWordsAlone();
    void takesNoParticleIntoTheName_data();
    void takesNoParticleIntoTheName();
    void tailWordsCountIntoTheParticle();
    void looksOnlyIntoItsRangeButBeyondItsEdges();
    void exclusionsHideWhatTheyHold();
    void wordsSayWhereNamesMayStart();
    void agreesWithANaiveSearch();
    void endsOnHostileText_data();
    void endsOnHostileText();
    void knowsNothingWithoutNames();
};

void MatcherTest::findsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    // the longest of overlapping names
    row("SK하이닉스와 SK", "SK하이닉스=sk-hynix SK=sk-group");
    row("구글 클라우드와 구글", "구글 클라우드=google-cloud 구글=google");
    row("카카오의 카카오톡", "카카오=kakao 카카오톡=kakaotalk");
    row("LG유플러스·LG CNS·LG", "LG유플러스=lg-uplus LG CNS=lg-cns LG=lg-group");
    row("네이버클라우드는 네이버의 자회사", "네이버클라우드=naver-cloud 네이버=naver");
    row("델 테크놀로지스가", "델 테크놀로지스=dell");
    // a space or none
    row("SK 하이닉스", "SK 하이닉스=sk-hynix");
    row("오픈 AI는", "오픈 AI=openai");
    row("미스트랄 AI와 미스트랄AI", "미스트랄 AI=mistral 미스트랄AI=mistral");
    row("LG CNS와 LGCNS", "LG CNS=lg-cns LGCNS=lg-cns");
    row("아마존 웹 서비스", "아마존 웹 서비스=aws");
    // writing
    row("nvidia, Nvidia, NVIDIA", "nvidia=nvidia Nvidia=nvidia NVIDIA=nvidia");
    row("ＳＫ텔레콤과 ＭＳ", "ＳＫ텔레콤=sk-telecom ＭＳ=microsoft");
    row("META and Meta, not meta", "META=meta Meta=meta");
    row("OpenAI's and Microsoft’s", "OpenAI=openai Microsoft=microsoft");
    // brackets, quotes, lists
    row("마이크로소프트(MS)는", "마이크로소프트=microsoft MS=microsoft");
    row("e&(이앤), AT&T", "e&=etisalat 이앤=etisalat AT&T=att");
    row("‘챗GPT’·「카나나」", "챗GPT=chatgpt 카나나=kanana");
    row("MS-오픈AI 동맹", "MS=microsoft 오픈AI=openai");
    row("삼성전자·SK하이닉스·TSMC", "삼성전자=samsung-electronics SK하이닉스=sk-hynix TSMC=tsmc");
    row("리벨리온-사피온코리아 합병", "리벨리온=rebellions 사피온코리아=sapeon");
    row("소프트뱅크, 앰페어 품는다=암(Arm)을", "소프트뱅크=softbank 앰페어=ampere 암=arm? Arm=arm");
    row("했다.카카오는", "카카오=kakao");
    row("美애플이", "애플=apple");
    row("탈엔비디아 움직임", "엔비디아=nvidia");
    row("AI카카오", "카카오=kakao");
    // what only the context can tell
    row("암은 병이다", "암=arm?");
    row("선전 중인 라인이나", "라인=line-app?");
    row("인도에서", "인도=india?");
    row("AI 동맹과 AI동맹", "AI 동맹=ai-alliance? AI동맹=ai-alliance");
}

void MatcherTest::findsNames()
{
    QFETCH(QString, text);
    QTEST(found(shipped(), text), "expected");
}

void MatcherTest::leavesWordsAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"메타버스 시대", "인텔리전스", "온라인에서",   "애플리케이션",  "모델을",
          "라인업을 추린", "메타인지",   "델타",         "구글링하듯",    "스타트업",
          "거대언어모델",  "오프라인",   "가이드라인이", "카카오닙스",    "메타포",
          "인텔리가",      "인도적",     "아마존강",     "www.naver.com", "the13ook@kt.com",
          "KT&G가 아니라"})
        QTest::newRow(text) << QString::fromUtf8(text);
    for (const char* text : {"items", "ms", "Skill", "MSX", "KTX", "LGBT", "SKII", "XKT", "GPT4All",
                             "pineapple", "apple pie", "metadata", "e&p", "arm", "ARMY", "Lineage", "3MS"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void MatcherTest::leavesWordsAlone()
{
    QFETCH(QString, text);
    QString expected;
    if (text.startsWith(u"KT&G"))
        expected = QStringLiteral("KT&G=ktng");
    QCOMPARE(found(shipped(), text), expected);
}

void MatcherTest::takesNoParticleIntoTheName_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("role");
    const auto row = [](const char* text, const char* name, text::Role role) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << static_cast<int>(role);
    };
    row("네이버는 검색을", "네이버", text::Role::Topic);
    row("네이버가", "네이버", text::Role::Subject);
    row("인텔을", "인텔", text::Role::Object);
    row("구글과의 협력", "구글", text::Role::With);
    row("델은 서버를", "델", text::Role::Topic);
    row("오픈AI의", "오픈AI", text::Role::Of);
    row("MS와", "MS", text::Role::With);
    row("KT에서", "KT", text::Role::Place);
    row("e&에", "e&", text::Role::To);
    row("엔비디아로부터", "엔비디아", text::Role::From);
    row("애플도", "애플", text::Role::Also);
    row("카카오 공동 개발", "카카오", text::Role::None);
}

void MatcherTest::takesNoParticleIntoTheName()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(int, role);
    const auto matches = shipped().matcher().match(text.toStdU16String());
    QVERIFY(!matches.empty());
    QCOMPARE(text.mid(matches[0].span.begin, matches[0].span.length()), name);
    QCOMPARE(static_cast<int>(matches[0].particle.role), role);
}

void MatcherTest::tailWordsCountIntoTheParticle()
{
    const auto matches = shipped().matcher().match(u"네이버본사는");
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches[0].span, (text::Span{0, 3}));
    QCOMPARE(matches[0].particle.length, 3u);
    QCOMPARE(matches[0].particle.role, text::Role::Topic);
    QVERIFY(shipped().matcher().match(u"네이버둥지").empty());
}

void MatcherTest::looksOnlyIntoItsRangeButBeyondItsEdges()
{
    const std::u16string text = u"구글, 메타버스, 인텔";
    std::vector<extract::NameMatch> matches;
    shipped().matcher().match(text, {4, 6}, matches); // 메타, which goes on
    QVERIFY(matches.empty());
    shipped().matcher().match(text, {4, 12}, matches);
    QCOMPARE(matches.size(), std::size_t(1));
    QCOMPARE(matches[0].span, (text::Span{10, 12}));
    shipped().matcher().match(text, {0, 4}, matches); // adds behind what is there
    QCOMPARE(matches.size(), std::size_t(2));
    QCOMPARE(matches[1].span, (text::Span{0, 2}));
}

void MatcherTest::exclusionsHideWhatTheyHold()
{
    QCOMPARE(found(shipped(), QStringLiteral("LG 트윈스와 LG전자")), QStringLiteral("LG전자=lg-electronics"));
    QCOMPARE(found(shipped(), QStringLiteral("아마존 열대우림과 아마존")), QStringLiteral("아마존=amazon"));
    // What hides a name may begin inside a word.
    QCOMPARE(found(shipped(), QStringLiteral("의류생산 라인")), QString());
}

/// Names found from the words and marks alone that say that one may start there.
std::vector<extract::NameMatch> foundInWords(const std::u16string& text)
{
    const extract::Matcher& matcher = shipped().matcher();
    const text::Span all{0, static_cast<std::uint32_t>(text.size())};
    static extract::WordMemo memo;
    extract::Words words;
    extract::findWords(text, all, {shipped().grammar(), &matcher}, memo, words);
    std::vector<text::Span> places;
    for (const extract::Run& run : words.runs)
        if (run.traits.mayName)
            places.push_back(run.span);
    for (const std::uint32_t mark : words.marks)
        if (matcher.mayStartAt(text[mark]))
            places.push_back({mark, mark + 1});
    std::sort(places.begin(), places.end(), [](text::Span a, text::Span b) { return a.begin < b.begin; });
    std::vector<extract::NameMatch> matches;
    matcher.match(text, all, places, matches);
    return matches;
}

void MatcherTest::wordsSayWhereNamesMayStart()
{
    const std::u16string_view pieces[] = {
        u"네이버", u"SK",        u"하이닉스", u"AI",   u"탈",  u"생산", u" 라인", u"메타", u"인지",
        u"LG",     u"전자",      u" 트윈스",  u"AT",   u"&T",  u"오픈", u"3M",    u"KT",   u"&G",
        u"는",     u" ",         u"·",        u".",    u"-",   u"美",   u"애플",  u"\n",   u"(",
        u"아마존", u" 열대우림", u"１１번가", u"의류", u"옛 ", u"ㄱ"};
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        std::u16string text;
        for (unsigned piece = 1 + random() % 12; piece > 0; --piece)
            text += pieces[random() % std::size(pieces)];
        QVERIFY2(foundInWords(text) == shipped().matcher().match(text),
                 qPrintable(QString::fromStdU16String(text)));
    }
}

void MatcherTest::agreesWithANaiveSearch()
{
    std::mt19937 random(7);
    const auto word = [&random](std::size_t length) {
        std::u16string result;
        while (result.size() < length)
            result.push_back(u"+*#"[random() % 3]); // signs have no word boundaries
        return result;
    };
    for (int round = 0; round < 500; ++round) {
        std::vector<extract::Name> names;
        names.reserve(8);
        for (int i = 0; i < 8; ++i)
            names.push_back({word(2 + random() % 4), false, false});
        const std::u16string text = word(200);
        std::vector<text::Span> spans;
        for (const extract::NameMatch& match : named(names).matcher.match(text))
            spans.push_back(match.span);
        QVERIFY(spans == naive(names, text));
    }
}

void MatcherTest::endsOnHostileText_data()
{
    QTest::addColumn<QString>("piece");
    for (const char* piece : {"가", "SK", "카카오", "메타인", "KT&", "오픈 ", "네이버는", "와의"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
    QTest::newRow("lone surrogates") << QString(QChar(0xD800));
    QTest::newRow("jamo") << QString(QChar(0x1100));
}

void MatcherTest::endsOnHostileText()
{
    QFETCH(QString, piece);
    const std::u16string text = piece.repeated(2'000'000 / piece.size()).toStdU16String();
    std::uint32_t end = 0;
    for (const extract::NameMatch& match : shipped().matcher().match(text)) {
        QVERIFY(match.span.begin >= end && match.span.end > match.span.begin &&
                match.span.end <= text.size());
        end = match.span.end;
    }
}

void MatcherTest::knowsNothingWithoutNames()
{
    QVERIFY(extract::Matcher().match(u"네이버").empty());
    QVERIFY(extract::Matcher({}, {}).match(u"네이버").empty());
    QVERIFY(shipped().matcher().match(u"").empty());
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::MatcherTest)
#include "matcher_test.moc"
