#include "exchange/jsonwriter.h"

#include <nlohmann/json.hpp>

#include <QTest>

namespace atlas::tests {

using nlohmann::json;

/// What is written is JSON that any parser reads back to the letter.
class JsonWriting : public QObject
{
    Q_OBJECT

    static std::string written(std::u16string_view words)
    {
        return exchange::JsonWriter().text(words).take();
    }

private slots:
    void escapesOnlyWhatMustBe_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << "Naver 네이버"
                               << "\"Naver 네이버\"";
        QTest::newRow("quotes") << "\"말\"\\"
                                << "\"\\\"말\\\"\\\\\"";
        QTest::newRow("line end and tab") << "가\n\t나"
                                          << "\"가\\n\\t나\"";
        QTest::newRow("carriage return") << "가\r나"
                                         << "\"가\\u000d나\"";
        QTest::newRow("control") << QString(QChar(0x1F)) + QChar(0) << "\"\\u001f\\u0000\"";
        QTest::newRow("two, three and four bytes") << "é가😀"
                                                   << "\"é가😀\"";
        QTest::newRow("lone surrogates")
            << QString(QChar(0xD83D)) + "가" + QChar(0xDE00) << "\"\uFFFD가\uFFFD\"";
        QTest::newRow("nothing") << ""
                                 << "\"\"";
    }

    void escapesOnlyWhatMustBe()
    {
        QFETCH(QString, words);
        QFETCH(QString, line);
        QCOMPARE(QString::fromStdString(written(words.toStdU16String())), line);
    }

    void readsBackToTheLetter()
    {
        std::u16string all;
        for (char16_t unit = 0; unit < 0xD800; ++unit)
            all += unit;
        all += u"\U0001F600\U0010FFFF";
        const json read = json::parse(written(all), nullptr, false);
        QVERIFY(read.is_string());
        QVERIFY(QString::fromStdString(read.get<std::string>()).toStdU16String() == all);
    }

    void writesTheSameFromEitherEncoding()
    {
        QCOMPARE(exchange::JsonWriter().text(std::string_view("가\"\n\x01")).take(), written(u"가\"\n\x01"));
    }

    void takesAnyCharacterAtAnyPlace()
    {
        for (std::size_t before = 0; before < 70; ++before) {
            const std::string spaces(before, ' ');
            const std::u16string units(spaces.begin(), spaces.end());
            QCOMPARE(written(units + u"가\U0001F600\"é나"), '"' + spaces + "가\U0001F600\\\"é나\"");
            QCOMPARE(written(units + u"\xD83D"), '"' + spaces + "\uFFFD\"");
            QCOMPARE(written(units + u"\xDE00 가 "), '"' + spaces + "\uFFFD 가 \"");
            QCOMPARE(written(units + u"\xD83D\U0001F600"), '"' + spaces + "\uFFFD\U0001F600\"");
        }
    }

    void putsCommasWhereTheyBelong()
    {
        exchange::JsonWriter writer;
        writer.open('{').key("a").open('[').number(1).null().boolean(false).close(']');
        writer.key("b").open('{').close('}').key("c").open('[').close(']').key("d").textOrNull("").close('}');
        QCOMPARE(writer.take(), std::string(R"({"a":[1,null,false],"b":{},"c":[],"d":null})"));
    }

    void writesNumbersWithoutAnExponent_data()
    {
        QTest::addColumn<double>("fraction");
        QTest::addColumn<QString>("written");
        QTest::newRow("none") << 0.0 << "0.00";
        QTest::newRow("all") << 1.0 << "1.00";
        QTest::newRow("rounded") << 0.876 << "0.88";
        QTest::newRow("small") << 1e-9 << "0.00";
        QTest::newRow("too large") << 7.0 << "1.00";
        QTest::newRow("below") << -1.0 << "0.00";
    }

    void writesNumbersWithoutAnExponent()
    {
        QFETCH(double, fraction);
        QFETCH(QString, written);
        QCOMPARE(QString::fromStdString(exchange::JsonWriter().fraction(fraction).take()), written);
    }

    void writesTheLargestNumberWhole()
    {
        QCOMPARE(exchange::JsonWriter(1).number(18'446'744'073'709'551'615u).take(),
                 std::string("18446744073709551615"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::JsonWriting)
#include "jsonwriter_test.moc"
