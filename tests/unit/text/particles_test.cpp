#include "text/particles.h"

#include <QtTest>

namespace atlas::tests {

using text::Ending;
using text::Role;

class ParticlesTest : public QObject
{
    Q_OBJECT
private slots:
    void particlesTellTheRole_data();
    void particlesTellTheRole();
    void namesInsideWordsAreNone_data();
    void namesInsideWordsAreNone();
    void namesAloneHaveNoParticle_data();
    void namesAloneHaveNoParticle();
    void agentsTakeTwoWords();
    void endingsAreHeard_data();
    void endingsAreHeard();
    void particlesFitTheirArgument_data();
    void particlesFitTheirArgument();
    void whatIsNoPlaceholderStays();
};

namespace {
text::Tail tailOf(const QString& name, const QString& tail)
{
    return text::readTail(name.back().unicode(), tail.toStdU16String());
}
} // namespace

void ParticlesTest::particlesTellTheRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("particle");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    const auto row = [](const char* name, const char* particle, Role first, Role second = Role::None) {
        QTest::addRow("%s|%s", name, particle)
            << QString::fromUtf8(name) << QString::fromUtf8(particle) << int(first) << int(second);
    };
    row("네이버", "는", Role::Topic);
    row("구글", "은", Role::Topic);
    row("IBM", "은", Role::Topic);
    row("MS", "는", Role::Topic);
    row("네이버", "가", Role::Subject);
    row("인텔", "이", Role::Subject);
    row("네이버", "를", Role::Object);
    row("구글", "을", Role::Object);
    row("네이버", "와", Role::With);
    row("구글", "과", Role::With);
    row("네이버", "와의", Role::With, Role::Of);
    row("구글", "과는", Role::With, Role::Topic);
    row("구글", "로", Role::To);
    row("삼성", "으로", Role::To);
    row("네이버", "로부터", Role::From);
    row("삼성", "으로부터는", Role::From, Role::Topic);
    row("네이버", "에서는", Role::Place, Role::Topic);
    row("네이버", "에게도", Role::To, Role::Also);
    row("네이버", "에겐", Role::To);
    row("네이버", "에게서", Role::From);
    row("네이버", "로서는", Role::As, Role::Topic);
    row("네이버", "의", Role::Of);
    row("네이버", "도", Role::Also);
    row("네이버", "까지도", Role::Also, Role::Also);
    row("네이버", "만의", Role::Other, Role::Of);
    row("네이버", "뿐만", Role::Other, Role::Other);
    row("네이버", "보다는", Role::Other, Role::Topic);
    row("엔비디아", "나", Role::Listing);
    row("인텔", "이나", Role::Listing);
    row("네이버", "등과", Role::Listing, Role::With);
    row("네이버", "측은", Role::Other, Role::Topic);
    row("네이버", "다", Role::Copula);
    row("네이버", "였다", Role::Copula);
    row("구글", "이었던", Role::Copula);
    row("구글", "이다", Role::Copula);
    row("네이버", "이다", Role::Copula);
    row("네이버", "라며", Role::Copula);
    row("구글", "이라는", Role::Copula);
    row("네이버", "라고", Role::Copula);
    row("네이버", "인", Role::Copula);
    row("구글", "인데", Role::Copula);
    row("네이버", "이며", Role::Copula);
    row("네이버", "며", Role::Copula);
    row("네이버", "뿐이다", Role::Other, Role::Copula);
    row("네이버", "입니다", Role::Copula);
}

void ParticlesTest::particlesTellTheRole()
{
    QFETCH(QString, name);
    QFETCH(QString, particle);
    QFETCH(int, first);
    QFETCH(int, second);
    for (const QString& after : {QString(), QStringLiteral(" 다음"), QStringLiteral("."), QStringLiteral("’"),
                                 QStringLiteral(", "), QStringLiteral("\n")}) {
        const text::Tail tail = tailOf(name, particle + after);
        QVERIFY2(tail.possible, qPrintable(after));
        QCOMPARE(tail.particle.length, unsigned(particle.size()));
        QCOMPARE(int(tail.particle.role), first);
        QCOMPARE(int(tail.particle.second), second);
    }
}

void ParticlesTest::namesInsideWordsAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("tail");
    const auto row = [](const char* name, const char* tail) {
        QTest::addRow("%s|%s", name, tail) << QString::fromUtf8(name) << QString::fromUtf8(tail);
    };
    row("메타", "버스 열풍");
    row("메타", "버스는");
    row("인텔", "리전스가");
    row("애플", "리케이션");
    row("라인", "업을");
    row("구글", "링하듯");
    row("카카오", "톡을");
    row("네이버", "클라우드와");
    row("LG", "유플러스");
    row("LG", "이노텍");
    row("SK", "온은");
    row("AI", "플레이어");
    row("메타", "로고");
    row("삼성", "SDS");
    row("Intel", "ligence");
    row("GPT", "4");
    row("네이버", "은 오타");
    row("구글", "를");
    row("구글", "와");
    row("삼성", "로");
    row("네이버", "으로");
    row("구글", "였다");
    row("네이버", "는카카오와");
    row("네이버", "는는");
    row("델", "이가");
}

void ParticlesTest::namesInsideWordsAreNone()
{
    QFETCH(QString, name);
    QFETCH(QString, tail);
    QVERIFY(!tailOf(name, tail).possible);
}

void ParticlesTest::namesAloneHaveNoParticle_data()
{
    QTest::addColumn<QString>("tail");
    for (const char* tail :
         {"", " 등", "·카카오", ", 카카오", "(NAVER)", "”라고", "\n", "社는", "…", "-카카오"})
        QTest::newRow(tail) << QString::fromUtf8(tail);
}

void ParticlesTest::namesAloneHaveNoParticle()
{
    QFETCH(QString, tail);
    const text::Tail read = tailOf(QStringLiteral("네이버"), tail);
    QVERIFY(read.possible);
    QCOMPARE(read.particle.length, 0u);
    QCOMPARE(int(read.particle.role), int(Role::None));
}

void ParticlesTest::agentsTakeTwoWords()
{
    const text::Tail by = tailOf(QStringLiteral("구글"), QStringLiteral("에 의해 인수됐다"));
    QCOMPARE(int(by.particle.role), int(Role::By));
    QCOMPARE(by.particle.length, 4u);
    const text::Tail to = tailOf(QStringLiteral("구글"), QStringLiteral("에 의해서만"));
    QCOMPARE(int(to.particle.role), int(Role::To));
    QCOMPARE(to.particle.length, 1u);
}

void ParticlesTest::endingsAreHeard_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("ending");
    const auto row = [](const char* name, Ending ending) {
        QTest::newRow(name) << QString::fromUtf8(name) << int(ending);
    };
    row("네이버", Ending::Open);
    row("삼성", Ending::Closed);
    row("구글", Ending::ClosedRieul);
    row("SK텔레콤(SKT)", Ending::Closed);
    row("‘삼성’", Ending::Closed);
    row("IBM", Ending::Closed);
    row("Intel", Ending::ClosedRieul);
    row("Google", Ending::ClosedRieul);
    row("MS", Ending::Open);
    row("삼성 100", Ending::Closed);
    row("1,000,000,000,000", Ending::Closed); // grouped: read to the last comma
    row("1000000000000", Ending::Open);
    row("0", Ending::Closed);
    row("B2", Ending::Open);
    row("F1", Ending::ClosedRieul);
    row("갤럭시 S６", Ending::Closed);
    row("(주)", Ending::Open);
    row("", Ending::Open);
}

void ParticlesTest::endingsAreHeard()
{
    QFETCH(QString, name);
    QFETCH(int, ending);
    QCOMPARE(int(text::endingOf(name.toStdU16String())), ending);
}

void ParticlesTest::particlesFitTheirArgument_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("filled");
    const auto row = [](const char* pattern, const char* argument, const char* filled) {
        QTest::newRow(filled) << QString::fromUtf8(pattern) << QString::fromUtf8(argument)
                              << QString::fromUtf8(filled);
    };
    row("{1|은/는} 갔다", "네이버", "네이버는 갔다");
    row("{1|은/는} 갔다", "구글", "구글은 갔다");
    row("{1|으로/로} 갔다", "구글", "구글로 갔다");
    row("{1|으로/로} 갔다", "삼성", "삼성으로 갔다");
    row("{1|이/가} {1|을/를}", "SKT", "SKT가 SKT를");
    row("{1} 곁", "삼성", "삼성 곁");
}

void ParticlesTest::particlesFitTheirArgument()
{
    QFETCH(QString, pattern);
    QFETCH(QString, argument);
    QFETCH(QString, filled);
    const std::u16string value = argument.toStdU16String();
    const std::u16string_view arguments[] = {value};
    QCOMPARE(QString::fromStdU16String(text::fillParticles(pattern.toStdU16String(), arguments, 1)), filled);
}

void ParticlesTest::whatIsNoPlaceholderStays()
{
    const std::u16string_view arguments[] = {u"삼성"};
    for (const std::u16string_view pattern : {u"{2|은/는}", u"{0}", u"{", u"{}", u"{1", u"{a}", u"}{"})
        QCOMPARE(text::fillParticles(pattern, arguments, 1), std::u16string(pattern));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ParticlesTest)
#include "particles_test.moc"
