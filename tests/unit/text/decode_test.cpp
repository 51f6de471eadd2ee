#include "text/decode.h"

#include <QtTest>

namespace atlas::tests {

using text::Encoding;

class DecodeTest : public QObject
{
    Q_OBJECT
private slots:
    void encodingsAreTold_data();
    void encodingsAreTold();
    void lineEndsAreOne_data();
    void lineEndsAreOne();
    void nothingElseIsChanged();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void aStatedEncodingIsNotGuessed_data();
    void aStatedEncodingIsNotGuessed();
    void aStatedEncodingMakesNoTextOfWhatIsNone();
    void encodingsAreKnownByTheirNames_data();
    void encodingsAreKnownByTheirNames();
    void tooLargeIsRefused();
    void utf8ReplacesWhatIsIllFormed();
};

namespace {

QByteArray utf16(const char16_t* text, bool big)
{
    QByteArray bytes;
    for (; *text != 0; ++text) {
        const char high = static_cast<char>(*text >> 8);
        const char low = static_cast<char>(*text & 0xFF);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// "똠방각하 펲시콜라" and "네이버는 AI 기업" in windows-949; the first has syllables that EUC-KR lacks.
const QByteArray rareSyllables = QByteArrayLiteral("\x8c\x63\xb9\xe6\xb0\xa2\xc7\xcf \xbb\xb7");
const QByteArray naver = QByteArrayLiteral("\xb3\xd7\xc0\xcc\xb9\xf6\xb4\xc2 AI \xb1\xe2\xbe\xf7");

} // namespace

void DecodeTest::encodingsAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");
    const QString korean = QStringLiteral("글로벌 관계가 가까운 AI 기업");
    const auto* units = reinterpret_cast<const char16_t*>(korean.utf16());
    QTest::newRow("UTF-8") << korean.toUtf8() << korean << "UTF-8";
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + korean.toUtf8() << korean << "UTF-8";
    QTest::newRow("ASCII") << QByteArray("Naver and NVIDIA.") << "Naver and NVIDIA."
                           << "UTF-8";
    QTest::newRow("beyond the BMP") << QByteArray("\xF0\x9F\x98\x80 ok") << QString::fromUtf8("😀 ok")
                                    << "UTF-8";
    QTest::newRow("UTF-16LE") << utf16(units, false) << korean << "UTF-16LE";
    QTest::newRow("UTF-16BE") << utf16(units, true) << korean << "UTF-16BE";
    QTest::newRow("UTF-16LE with a mark") << "\xFF\xFE" + utf16(u"hello 한자", false) << "hello 한자"
                                          << "UTF-16LE";
    QTest::newRow("UTF-16BE with a mark") << "\xFE\xFF" + utf16(u"漢字", true) << "漢字"
                                          << "UTF-16BE";
    QTest::newRow("UTF-16 English") << utf16(u"A short line", false) << "A short line"
                                    << "UTF-16LE";
    QTest::newRow("windows-949") << naver << "네이버는 AI 기업"
                                 << "windows-949";
    QTest::newRow("windows-949 beyond EUC-KR") << rareSyllables << "똠방각하 뻔"
                                               << "windows-949";
    QTest::newRow("windows-949, one word") << naver.left(6) << "네이버"
                                           << "windows-949";
}

void DecodeTest::encodingsAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto decoded = text::decode(view(bytes));
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdU16String(decoded->text), text);
    QCOMPARE(QString::fromUtf8(text::encodingName(decoded->encoding).data()), encoding);
}

void DecodeTest::lineEndsAreOne_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Unix") << QByteArray("a\nb\n") << "a\nb\n";
    QTest::newRow("Windows") << QByteArray("a\r\n\r\nb") << "a\n\nb";
    QTest::newRow("old Mac") << QByteArray("a\rb\r") << "a\nb\n";
    QTest::newRow("mixed") << QByteArray("a\n\r\nb\r\r\n") << "a\n\nb\n\n";
    QTest::newRow("separators") << QByteArray("a\xE2\x80\xA8"
                                              "b\xE2\x80\xA9"
                                              "c")
                                << "a\nb\nc";
}

void DecodeTest::lineEndsAreOne()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = text::decode(view(bytes));
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdU16String(decoded->text), text);
}

void DecodeTest::nothingElseIsChanged()
{
    const QString text = QStringLiteral("  \t\u00A0\u3000끝 \uFEFF\u200B\u1112\u1161\u11AB ");
    const auto decoded = text::decode(text.toStdString());
    QVERIFY(decoded);
    QCOMPARE(QString::fromStdU16String(decoded->text), text);
}

void DecodeTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << "read.empty";
    QTest::newRow("white space") << QByteArray(" \t\r\n\xE3\x80\x80 \n") << "read.empty";
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << "read.empty";
    QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\x00\x06\x00\x08\x00", 10) << "read.not-text";
    QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", 18) << "read.not-text";
    QTest::newRow("PDF in ASCII") << QByteArray("%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n")
                                  << "read.not-text";
    QTest::newRow("rich text") << QByteArray("{\\rtf1\\ansi Naver}") << "read.not-text";
    QTest::newRow("control characters") << QByteArray("\x01\x02\x03 abc") << "read.not-text";
    QTest::newRow("zeros") << QByteArray(64, '\0') << "read.not-text";
    QTest::newRow("Latin-1") << QByteArray("caf\xe9 na\xefve \xfc ber") << "read.not-text";
    QTest::newRow("UTF-8 with stray bytes")
        << QByteArray("네이버는 AI 기업\n\xFF\xFE\xC8") << "read.not-text";
    QTest::newRow("broken UTF-8 under a mark") << QByteArray("\xEF\xBB\xBF\xFF\xFE") << "read.not-text";
    QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\x00\x00\x41\x00\x00\x00", 8) << "read.not-text";
}

void DecodeTest::whatIsNoTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const auto decoded = text::decode(view(bytes));
    QVERIFY(!decoded);
    QCOMPARE(QString::fromStdString(decoded.problem().code), code);
}

void DecodeTest::aStatedEncodingIsNotGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("damage"); // bytes, line, encoding; none where all are read
    QTest::addColumn<int>("place");          // of the first U+FFFD
    const auto row = [](const char* name, const QByteArray& bytes, Encoding encoding, const QString& text,
                        const QStringList& damage = {}, int place = -1) {
        QTest::newRow(name) << bytes << static_cast<int>(encoding) << text << damage << place;
    };
    const QString korean = QStringLiteral("네이버는 AI 기업");
    row("right", naver, Encoding::Windows949, korean);
    row("stray bytes at the end", korean.toUtf8() + "\r\n\xFF\xFE\xC8", Encoding::Utf8,
        korean + QString::fromUtf8("\n���"), {"3", "2", "UTF-8"}, 11);
    row("a character cut off", korean.toUtf8() + "\xEA\xB0", Encoding::Utf8, korean + QString::fromUtf8("�"),
        {"2", "1", "UTF-8"}, 10);
    row("behind a mark and a replacement of its own", "\xEF\xBB\xBF" + QByteArray("� a\xFF"), Encoding::Utf8,
        QString::fromUtf8("� a�"), {"1", "1", "UTF-8"}, 3);
    row("beyond the BMP", QByteArray("\xF0\x9F\x98\x80 \xFF ok"), Encoding::Utf8, QString::fromUtf8("😀 � ok"),
        {"1", "1", "UTF-8"}, 3);
    row("a pair that windows-949 lacks", naver + "\x81[.", Encoding::Windows949,
        korean + QString::fromUtf8("�."), {"2", "1", "windows-949"}, 10);
    row("half a syllable", naver + "\xB3", Encoding::Windows949, korean + QString::fromUtf8("�"),
        {"1", "1", "windows-949"}, 10);
    row("half a unit", utf16(u"가나다", false) + "a", Encoding::Utf16LittleEndian,
        QString::fromUtf8("가나다�"), {"1", "1", "UTF-16LE"}, 3);
    row("a surrogate alone", utf16(u"가나다라", true) + QByteArray("\xD8\x00", 2), Encoding::Utf16BigEndian,
        QString::fromUtf8("가나다라�"), {"2", "1", "UTF-16BE"}, 4);
    row("English of Windows", QByteArray("caf\xe9 \x93ok\x94"), Encoding::Windows1252,
        QString::fromUtf8("café “ok”"));
    row("wrong, but text", QByteArray("\xec\x95\xbc"), Encoding::Windows1252, QString::fromUtf8("ì•¼"));
}

void DecodeTest::aStatedEncodingIsNotGuessed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QStringList, damage);
    const auto decoded = text::decode(view(bytes), static_cast<Encoding>(encoding));
    QVERIFY(decoded);
    QCOMPARE(static_cast<int>(decoded->encoding), encoding);
    QTEST(QString::fromStdU16String(decoded->text), "text");
    QStringList told;
    for (const std::string& argument : decoded->damage.value_or(text::Problem{}).arguments)
        told << QString::fromStdString(argument);
    QCOMPARE(told, damage);
    if (!decoded->damage)
        return;
    QCOMPARE(decoded->damage->code, std::string("read.undecodable"));
    QTEST(static_cast<int>(decoded->damage->span.begin), "place");
    QVERIFY(decoded->text[decoded->damage->span.begin] == u'\xFFFD');
}

void DecodeTest::aStatedEncodingMakesNoTextOfWhatIsNone()
{
    const auto refused = [](const QByteArray& bytes, Encoding encoding) {
        const auto decoded = text::decode(view(bytes), encoding);
        return decoded ? text::Problem() : decoded.problem();
    };
    const text::Problem noText{"read.not-text", {}, {}};
    for (const Encoding encoding : text::encodings) {
        QCOMPARE(refused("PK\x03\x04 and so on", encoding), noText);
        QCOMPARE(refused({}, encoding).code, std::string("read.empty"));
        QVERIFY(!refused(QByteArray(64, '\0'), encoding).code.empty());
    }
    QCOMPARE(refused(naver, Encoding::Utf8), (text::Problem{"read.encoding", {}, {"UTF-8"}}));
    QCOMPARE(refused(QByteArray("\x01\x02\x03 abc"), Encoding::Windows1252), noText);
}

void DecodeTest::encodingsAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("name"); // empty: none of ours
    for (const Encoding encoding : text::encodings) {
        const QString name = QString::fromUtf8(text::encodingName(encoding).data());
        QTest::newRow(qPrintable(name)) << name << name;
    }
    QTest::newRow("small") << "utf8"
                           << "UTF-8";
    QTest::newRow("cp949") << "cp949"
                           << "windows-949";
    QTest::newRow("EUC-KR") << "euc_kr"
                            << "windows-949";
    QTest::newRow("Latin 1") << "latin1"
                             << "windows-1252";
    QTest::newRow("another") << "KOI8-R"
                             << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void DecodeTest::encodingsAreKnownByTheirNames()
{
    QFETCH(QString, said);
    const auto encoding = text::encodingFromName(said.toStdString());
    QTEST(encoding ? QString::fromUtf8(text::encodingName(*encoding).data()) : QString(), "name");
}

void DecodeTest::tooLargeIsRefused()
{
    const std::string large(text::maximumBytes + 1, 'a');
    const auto decoded = text::decode(large);
    QVERIFY(!decoded);
    QCOMPARE(decoded.problem(), (text::Problem{"read.too-large", {}, {"67108864"}}));
}

void DecodeTest::utf8ReplacesWhatIsIllFormed()
{
    QCOMPARE(text::fromUtf8("a\xFF한😀"), std::u16string(u"a\xFFFD한😀"));
    const char16_t lone[] = {u'a', 0xD800, u'b'};
    QCOMPARE(text::toUtf8(std::u16string_view(lone, 3)), std::string("a\xEF\xBF\xBD"
                                                                     "b"));
    QCOMPARE(text::toUtf8(u"한😀"), std::string("한😀"));
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::DecodeTest)
#include "decode_test.moc"
