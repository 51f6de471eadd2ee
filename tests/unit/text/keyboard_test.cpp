#include "text/keyboard.h"

#include <QTest>

namespace atlas::tests {

class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void latinKeysTypeKorean_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("korean");
        const auto row = [](const char* keys, const char* korean) {
            QTest::newRow(keys) << QString::fromUtf8(keys) << QString::fromUtf8(korean);
        };
        row("spdlqj", "네이버");
        row("tkatjdwjswk", "삼성전자");
        row("ghkrfj", "확러");
        row("rkqtdl", "값이");
        row("rkqtl", "갑시");
        row("dhk", "와");
        row("Rhc", "꽃");
        row("rrr", "ㄱㄱㄱ");
        row("kk", "ㅏㅏ");
        row("tk1 A", "사1 ㅁ");
        row("", "");
    }
    void latinKeysTypeKorean()
    {
        QFETCH(QString, keys);
        QFETCH(QString, korean);
        QCOMPARE(QString::fromStdU16String(text::typedInKorean(keys.toStdU16String())), korean);
    }

    void koreanLeadsBackToItsKeys_data()
    {
        QTest::addColumn<QString>("korean");
        QTest::addColumn<QString>("keys");
        QTest::newRow("syllables") << "네이버"
                                   << "spdlqj";
        QTest::newRow("letters") << "ㅜㅍㅑㅇㅑㅁ"
                                 << "nvidia";
        QTest::newRow("compounds") << "값와"
                                   << "rkqtdhk";
        QTest::newRow("shifted") << "꽃ㅖ"
                                 << "rhcp";
        QTest::newRow("others") << "AI 3"
                                << "AI 3";
    }
    void koreanLeadsBackToItsKeys()
    {
        QFETCH(QString, korean);
        QFETCH(QString, keys);
        QCOMPARE(QString::fromStdU16String(text::typedInLatin(korean.toStdU16String())), keys);
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::KeyboardTest)
#include "keyboard_test.moc"
