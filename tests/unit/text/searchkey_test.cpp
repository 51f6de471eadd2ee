#include "text/searchkey.h"

#include <QtTest>

namespace atlas::tests {

namespace {

int rankOf(const QString& typed, const QString& name)
{
    return text::SearchPattern(typed.toStdU16String()).rank(text::nameKey(name.toStdU16String()));
}

} // namespace

class SearchKeyTest : public QObject
{
    Q_OBJECT
private slots:
    void composedTextStaysAsItIs();
    void decomposedTextLeadsBack_data();
    void decomposedTextLeadsBack();
    void namesFold_data();
    void namesFold();
    void aNameFallsIntoWords();
    void typedFindsName_data();
    void typedFindsName();
    void otherNamesAreNotFound_data();
    void otherNamesAreNotFound();
};

void SearchKeyTest::composedTextStaysAsItIs()
{
    const text::Normalised normal = text::toNfc(u"네이버 café 😀");
    QCOMPARE(normal.text, std::u16string(u"네이버 café 😀"));
    QVERIFY(normal.offsets.empty());
    QCOMPARE(normal.original(5), 5u);
}

void SearchKeyTest::decomposedTextLeadsBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Hangul") << QStringLiteral("AI 네이버는 웃었다").normalized(QString::NormalizationForm_D);
    QTest::newRow("Latin") << QStringLiteral("Café résumé ñandú").normalized(QString::NormalizationForm_D);
    QTest::newRow("mixed") << "네" + QStringLiteral("이버").normalized(QString::NormalizationForm_D) +
                                  "😀a\u0301\u0323";
    QTest::newRow("marks alone") << QStringLiteral("\u0301\u0323\u1161");
    QTest::newRow("singleton") << QStringLiteral("a\u212B\uF900b"); // Angstrom sign, a compatibility hanja
}

void SearchKeyTest::decomposedTextLeadsBack()
{
    QFETCH(QString, text);
    const std::u16string raw = text.toStdU16String();
    const text::Normalised normal = text::toNfc(raw);
    QCOMPARE(QString::fromStdU16String(normal.text), text.normalized(QString::NormalizationForm_C));
    QCOMPARE(normal.offsets.size(), normal.text.size() + 1);
    QCOMPARE(normal.original(std::uint32_t(normal.text.size())), std::uint32_t(raw.size()));
    for (std::size_t i = 0; i < normal.text.size(); ++i)
        QVERIFY(normal.offsets[i] <= normal.offsets[i + 1]);
    // From any character to the end is the same text in both.
    for (std::uint32_t i = 0; i < normal.text.size(); ++i) {
        if (i > 0 && normal.original(i) == normal.original(i - 1))
            continue;
        const QString rest = QString::fromStdU16String(raw.substr(normal.original(i)));
        QCOMPARE(rest.normalized(QString::NormalizationForm_C),
                 QString::fromStdU16String(normal.text.substr(i)));
    }
}

void SearchKeyTest::namesFold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << "NVIDIA"
                          << "nvidia";
    QTest::newRow("width") << "ＭＳ"
                           << "ms";
    QTest::newRow("spaces and signs") << "SK 텔레콤 (주)·AI-RAN"
                                      << "sk텔레콤주airan";
    QTest::newRow("decomposed") << QStringLiteral("네이버").normalized(QString::NormalizationForm_D)
                                << "네이버";
    QTest::newRow("kept signs") << "e& AT&T Disney+"
                                << "e&at&tdisney+";
    QTest::newRow("nothing") << " -·"
                             << "";
    QTest::newRow("beyond the BMP") << "𝐀𠮷"
                                    << "𝐀𠮷";
}

void SearchKeyTest::namesFold()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(QString::fromStdU16String(text::nameKey(name.toStdU16String())), key);
}

void SearchKeyTest::aNameFallsIntoWords()
{
    const auto wordsOf = [](std::u16string_view name) {
        QStringList words;
        for (const std::u16string_view word : text::nameWords(name))
            words << QString::fromStdU16String(std::u16string(word));
        return words;
    };
    QCOMPARE(wordsOf(u"  Lumen-Data 669 (주)·AT&T "), QStringList({"Lumen", "Data", "669", "주", "AT&T"}));
    QCOMPARE(wordsOf(u"café e\u0301t 漢字"), QStringList({"café", QString::fromUtf16(u"e\u0301t"), "漢字"}));
    QCOMPARE(wordsOf(u" -"), QStringList());
}

void SearchKeyTest::typedFindsName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rank");
    const auto row = [](const char* typed, const char* name, int rank) {
        QTest::addRow("%s → %s", typed, name) << QString::fromUtf8(typed) << QString::fromUtf8(name) << rank;
    };
    row("엔비디아", "엔비디아", 4);
    row("nvidia", "NVIDIA", 4);
    row("sk텔레콤", "SK 텔레콤", 4);
    row("엔비", "엔비디아", 3);
    row("ㅇㅂㄷㅇ", "엔비디아", 2);
    row("ㅇㅂ", "엔비디아", 2);
    row("엔ㅂ", "엔비디아", 2);
    row("에", "엔비디아", 2);
    row("엔빋", "엔비디아", 2);
    row("엔비딩", "엔비디아", 2);
    row("카카옽", "카카오톡", 2);
    row("구그", "구글", 2);
    row("퀄", "퀄컴", 3);
    row("쿠", "퀄컴", 2);
    row("ㄳ", "구성", 2);
    row("갃", "각시", 2);
    row("디아", "엔비디아", 1);
    row("ㄷㅇ", "엔비디아", 1);
    row("딩", "엔비디아", 1);
    row("ㅌㄹㅋ", "SK텔레콤", 1);
    row("skㅌ", "SK텔레콤", 2);
    row("dpsqleldk", "엔비디아", 3);
    row("dpsqle", "엔비디아", 1);
    row("xmdnlxj", "트위터", 3);
    row("ㅜ퍄얌", "NVIDIA", 3);
    row("ㅜ퍄", "NVIDIA", 2);
}

void SearchKeyTest::typedFindsName()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(int, rank);
    QCOMPARE(rankOf(typed, name), rank);
}

void SearchKeyTest::otherNamesAreNotFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* typed, const char* name) {
        QTest::addRow("%s → %s", typed, name) << QString::fromUtf8(typed) << QString::fromUtf8(name);
    };
    row("", "네이버");
    row(" ·", "네이버");
    row("네이버", "");
    row("네이버카페", "네이버");
    row("엔비딩아", "엔비디아");
    row("ㅇㅂㄷㅇㄱ", "엔비디아");
    row("ㅏ", "카카오");
    row("구귿", "구글");
    row("에비디", "엔비디아");
    row("ㄴ", "naver");
    row("sp", "네이버");      // two keys are too few to guess the other keyboard from
    row("gpu", "헤여디자인"); // ㅎㅔㅕ is no word
}

void SearchKeyTest::otherNamesAreNotFound()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QCOMPARE(rankOf(typed, name), 0);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::SearchKeyTest)
#include "searchkey_test.moc"
