#include "article/furniture.h"
#include "article/reader.h"

#include <QtTest>

namespace atlas::tests {

class ReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void textFilesAreRead();
    void optionsFillInWhatTheTextLacks();
    void bytesThatAreNoTextAreRefused();
    void offsetsCountInTheTextAsItCame();
    void languageFollowsTheLetters_data();
    void languageFollowsTheLetters();
    void jsonLinesAreRead();
    void jsonGoesBeforeTheText();
    void unusualJsonIsRead_data();
    void unusualJsonIsRead();
    void jsonDatesAreRead_data();
    void jsonDatesAreRead();
    void linesThatCannotBeReadSayWhy_data();
    void linesThatCannotBeReadSayWhy();
};

namespace {
const article::Furniture& furniture()
{
    static const auto read = article::Furniture::load(ATLAS_RESOURCES "/language");
    return *read;
}

std::u16string words(const article::Article& article, text::Span span)
{
    return article.text.substr(span.begin, span.length());
}

constexpr const char* page = "누리봇, 새암데이터와 손잡다\r\n한들일보 김하늘 기자\r\n입력 2025.03.04\r\n\r\n"
                             "누리봇이 새암데이터와 상담 AI를 만든다.\r\n";
} // namespace

void ReaderTest::textFilesAreRead()
{
    const auto read = article::readTextArticle(page, "news/누리봇.v2.txt", furniture());
    QVERIFY(read);
    QCOMPARE(read->id, std::string("누리봇.v2"));
    QCOMPARE(read->source, std::string("news/누리봇.v2.txt"));
    QVERIFY(read->text.find(u'\r') == std::u16string::npos);
    QCOMPARE(read->title, std::u16string(u"누리봇, 새암데이터와 손잡다"));
    QCOMPARE(words(*read, read->titleSpan), read->title);
    QCOMPARE(read->byline, std::u16string(u"김하늘 기자"));
    QCOMPARE(words(*read, read->bylineSpan), read->byline);
    QCOMPARE(read->publisher, std::u16string(u"한들일보"));
    QCOMPARE(read->published->iso(), std::string("2025-03-04"));
    QCOMPARE(read->language, std::string("ko"));
    QCOMPARE(read->body.size(), std::size_t(2));
    QCOMPARE(words(*read, read->body[1]), std::u16string(u"누리봇이 새암데이터와 상담 AI를 만든다."));
}

void ReaderTest::optionsFillInWhatTheTextLacks()
{
    article::ReadOptions options;
    options.published = text::PartialDate{2020, 1, 2};
    QCOMPARE(article::readTextArticle(page, "a.txt", furniture(), options)->published->iso(),
             std::string("2025-03-04"));
    QCOMPARE(article::readTextArticle("회사가 벌었다.", "a.txt", furniture(), options)->published->iso(),
             std::string("2020-01-02"));
    options.encoding = text::Encoding::Utf8;
    const auto damaged = article::readTextArticle("Done.\n\xFF", "a.txt", furniture(), options);
    QVERIFY(damaged);
    QCOMPARE(damaged->problems,
             (std::vector<text::Problem>{{"read.undecodable", {6, 7}, {"1", "2", "UTF-8"}}}));
}

void ReaderTest::bytesThatAreNoTextAreRefused()
{
    QCOMPARE(article::readTextArticle({"\0\1\2\3", 4}, "a", furniture()).problem().code,
             std::string("read.not-text"));
    QCOMPARE(article::readTextArticle("", "a", furniture()).problem().code, std::string("read.empty"));
}

void ReaderTest::offsetsCountInTheTextAsItCame()
{
    const QString decomposed = QString::fromUtf8(page).remove(u'\r').normalized(QString::NormalizationForm_D);
    const auto read = article::readTextArticle(decomposed.toStdString(), "nfd.txt", furniture());
    QVERIFY(read);
    QCOMPARE(QString::fromStdU16String(read->text), decomposed);
    const QString title = QString::fromStdU16String(words(*read, read->titleSpan));
    QCOMPARE(title.normalized(QString::NormalizationForm_C), QStringLiteral("누리봇, 새암데이터와 손잡다"));
    const QString byline = QString::fromStdU16String(words(*read, read->bylineSpan));
    QCOMPARE(byline.normalized(QString::NormalizationForm_C), QStringLiteral("김하늘 기자"));
    QVERIFY(QString::fromStdU16String(words(*read, read->body.back())).endsWith(u'.'));
}

void ReaderTest::languageFollowsTheLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::newRow("Korean") << "네이버는 NVIDIA와 손을 잡았다."
                            << "ko";
    QTest::newRow("English") << "Naver (네이버) works with NVIDIA, it said on Monday in Seoul."
                             << "en";
    QTest::newRow("figures") << "1234"
                             << "en";
}

void ReaderTest::languageFollowsTheLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, language);
    const auto read = article::readTextArticle(text.toStdString(), "a.txt", furniture());
    QCOMPARE(QString::fromStdString(read->language), language);
}

void ReaderTest::jsonLinesAreRead()
{
    const auto read = article::readJsonLine(R"({"text": "첫 줄\r\n회사가 \"벌었다\". \ud83d\ude00"})",
                                            "in/batch.jsonl", 7, furniture());
    QVERIFY(read);
    QCOMPARE(read->id, std::string("batch:7"));
    QCOMPARE(read->source, std::string("in/batch.jsonl"));
    QCOMPARE(read->text, std::u16string(u"첫 줄\n회사가 \"벌었다\". 😀"));
}

void ReaderTest::jsonGoesBeforeTheText()
{
    const std::string line =
        R"({"id": 12, "title": "누리봇,  새암데이터와 손잡다", "published": "2024-01-01T09:00:00+09:00",)"
        R"("publisher": "가람소식", "url": "https://example.com/1", "more": [1],)"
        R"("text": "누리봇, 새암데이터와 손잡다\n한들일보 김하늘 기자\n입력 2025.03.04\n회사가 벌었다."})";
    const auto read = article::readJsonLine(line, "-", 1, furniture());
    QVERIFY(read);
    QCOMPARE(read->id, std::string("12"));
    QCOMPARE(read->url, std::string("https://example.com/1"));
    QCOMPARE(read->title, std::u16string(u"누리봇,  새암데이터와 손잡다"));
    QCOMPARE(words(*read, read->titleSpan), std::u16string(u"누리봇, 새암데이터와 손잡다"));
    QCOMPARE(read->publisher, std::u16string(u"가람소식"));
    QCOMPARE(read->byline, std::u16string(u"김하늘 기자"));
    QCOMPARE(read->published->iso(), std::string("2024-01-01"));
}

void ReaderTest::unusualJsonIsRead_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("id");
    const QByteArray deep = QByteArray(3000, '[') + QByteArray(3000, ']');
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"id\": \"a\", \"text\": \"가\"}") << "a";
    QTest::newRow("spaces") << QByteArray("\t{ \"text\"\t: \"가\" , \"id\" : \"a\" } ") << "a";
    QTest::newRow("escaped name") << QByteArray(R"({"\u0069d": "a", "text": "가"})") << "a";
    QTest::newRow("repeated") << QByteArray(R"({"id": "a", "text": 1, "id": "b", "text": "가"})") << "b";
    QTest::newRow("largest number") << QByteArray(R"({"id": 18446744073709551615, "text": "가"})")
                                    << "18446744073709551615";
    QTest::newRow("smallest number") << QByteArray(R"({"id": -9223372036854775808, "text": "가"})")
                                     << "-9223372036854775808";
    QTest::newRow("beyond 64 bits") << QByteArray(R"({"id": "a", "n": 123456789012345678901, "text": "가"})")
                                    << "a";
    QTest::newRow("no whole number") << QByteArray(R"({"id": 1.0, "text": "가"})") << "-:1";
    QTest::newRow("deep") << QByteArray(R"({"id": "a", "more": )") + deep + R"(, "text": "가"})"
                          << "a";
}

void ReaderTest::unusualJsonIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, id);
    const auto read = article::readJsonLine(line.toStdString(), "-", 1, furniture());
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(read->id), id);
    QCOMPARE(read->text, std::u16string(u"가"));
}

void ReaderTest::jsonDatesAreRead_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("iso");
    QTest::newRow("month") << R"("2024-07")"
                           << "2024-07";
    QTest::newRow("figures") << "20240721"
                             << "2024-07-21";
    QTest::newRow("printed") << R"("2024. 7. 21. 18:45")"
                             << "2024-07-21";
    QTest::newRow("null") << "null"
                          << "";
    QTest::newRow("no date") << R"("yesterday")"
                             << "";
    QTest::newRow("another type") << R"({"year": 2024})"
                                  << "";
}

void ReaderTest::jsonDatesAreRead()
{
    QFETCH(QString, published);
    QFETCH(QString, iso);
    const std::string line = R"({"text": "회사가 벌었다.", "published": )" + published.toStdString() + "}";
    const auto read = article::readJsonLine(line, "-", 1, furniture());
    QVERIFY(read);
    QCOMPARE(QString::fromStdString(read->published ? read->published->iso() : ""), iso);
}

void ReaderTest::linesThatCannotBeReadSayWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("problem");
    QTest::newRow("cut off") << QByteArray(R"({"text": "가)") << "read.json 3";
    QTest::newRow("no object") << QByteArray(R"(["text"])") << "read.json 3";
    QTest::newRow("empty") << QByteArray() << "read.json 3";
    QTest::newRow("broken UTF-8") << QByteArray("{\"text\": \"\xFF\"}") << "read.json 3";
    QTest::newRow("lone surrogate") << QByteArray(R"({"text": "\ud800"})") << "read.json 3";
    QTest::newRow("broken elsewhere")
        << QByteArray("{\"text\": \"a\", \"b\": \"\xED\xA0\x80\"}") << "read.json 3";
    QTest::newRow("number without a value") << QByteArray(R"({"text": "a", "b": 1e999})") << "read.json 3";
    QTest::newRow("two objects") << QByteArray(R"({"text": "a"}{})") << "read.json 3";
    QTest::newRow("no text") << QByteArray(R"({"title": "가"})") << "read.json-member 3 text";
    QTest::newRow("text of another type") << QByteArray(R"({"text": 3})") << "read.json-member 3 text";
    QTest::newRow("text of another type at last")
        << QByteArray(R"({"text": "a", "text": 3})") << "read.json-member 3 text";
    QTest::newRow("empty text") << QByteArray(R"({"text": ""})") << "read.empty 3";
    QTest::newRow("white space") << QByteArray(R"({"text": " \n\t"})") << "read.empty 3";
    QTest::newRow("deep") << QByteArray(R"({"text": )") + QByteArray(200000, '[') << "read.json 3";
}

void ReaderTest::linesThatCannotBeReadSayWhy()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, problem);
    const auto read = article::readJsonLine(line.toStdString(), "-", 3, furniture());
    QVERIFY(!read);
    QString said = QString::fromStdString(read.problem().code);
    for (const std::string& argument : read.problem().arguments)
        said += " " + QString::fromStdString(argument);
    QCOMPARE(said, problem);
}

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ReaderTest)
#include "reader_test.moc"
