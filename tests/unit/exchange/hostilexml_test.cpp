#include "exchange/graphxml.h"
#include "exchange/xmlevents.h"

#include <QTest>

namespace atlas::tests {

/// Files of strangers can neither expand nor fetch nor dig; each is refused with its reason.
class HostileXml : public QObject
{
    Q_OBJECT

    static QString refused(const std::string& bytes)
    {
        const auto graph = exchange::readGraphXml(bytes);
        return graph ? QString("read") : QString::fromStdString(graph.problem().code);
    }
    static std::string nested(int depth)
    {
        std::string xml = "<graphml>";
        for (int i = 1; i < depth; ++i)
            xml += "<graph>";
        xml += "<node id=\"a\"/>";
        for (int i = 1; i < depth; ++i)
            xml += "</graph>";
        return xml + "</graphml>";
    }

private slots:
    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << "read.empty";
        QTest::newRow("no XML") << QByteArray("가람은 나래와 협력한다.") << "network.xml";
        QTest::newRow("zeroes") << QByteArray(100, '\0') << "network.xml";
        QTest::newRow("cut off") << QByteArray("<graphml><graph><node id=\"a\"/>") << "network.xml";
        QTest::newRow("two roots") << QByteArray("<graphml/><graphml/>") << "network.xml";
        QTest::newRow("ill-formed UTF-8")
            << QByteArray("<graphml><node id=\"\xFF\"/></graphml>") << "network.xml";
        QTest::newRow("another encoding")
            << QByteArray("<?xml version=\"1.0\" encoding=\"EUC-KR\"?><graphml/>") << "network.xml";
        QTest::newRow("another format") << QByteArray("<svg><graphml/></svg>") << "network.not-a-network";
        QTest::newRow("a page") << QByteArray("<html></html>") << "network.not-a-network";
        QTest::newRow("no nodes") << QByteArray("<graphml><graph/></graphml>") << "network.no-nodes";
        QTest::newRow("entity bomb")
            << QByteArray("<!DOCTYPE g [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                          "<!ENTITY c \"&b;&b;&b;&b;&b;\">]><graphml><node id=\"&c;\"/></graphml>")
            << "network.doctype";
        QTest::newRow("a file from outside")
            << QByteArray("<!DOCTYPE g [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><graphml>&a;</graphml>")
            << "network.doctype";
        QTest::newRow("a type from outside")
            << QByteArray("<!DOCTYPE graphml SYSTEM \"http://example.com/graphml.dtd\"><graphml/>")
            << "network.doctype";
        QTest::newRow("an entity that nobody declared")
            << QByteArray("<graphml><node id=\"a\"/>&a;</graphml>") << "network.xml";
        QTest::newRow("an endless id")
            << "<graphml><node id=\"" + QByteArray(int(exchange::longestNetworkName) + 1, 'a') +
                   "\"/></graphml>"
            << "network.long-id";
        QTest::newRow("too deep") << QByteArray::fromStdString(nested(exchange::deepestXml))
                                  << "network.too-deep";
        QTest::newRow("far too deep") << QByteArray::fromStdString(nested(1'000'000)) << "network.too-deep";
        QTest::newRow("one endless text")
            << "<graphml><desc>" + QByteArray(int(exchange::longestXmlText) + 1, 'a') + "</desc></graphml>"
            << "network.too-large";
    }

    void isRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(refused(bytes.toStdString()), code);
    }

    void saysInWhichLine()
    {
        const auto graph = exchange::readGraphXml("<graphml>\n<graph>\n<node></edge></graph></graphml>");
        QCOMPARE(graph.problem().arguments, std::vector<std::string>{"3"});
    }

    void readsAsDeepAsTheLimit() { QCOMPARE(refused(nested(exchange::deepestXml - 1)), QString("read")); }

    void takesNoMoreNodesThanTheLimit()
    {
        std::string xml = "<graphml><graph>";
        for (std::size_t i = 0; i <= exchange::mostNetworkNodes; ++i)
            xml += "<node/>";
        QCOMPARE(refused(xml + "</graph></graphml>"), QString("network.too-many"));
    }

    void takesNoMoreColumnsThanTheLimit()
    {
        std::string xml = "<graphml>";
        for (int i = 0; i < 2000; ++i)
            xml += "<key id=\"k" + std::to_string(i) + "\" for=\"node\"/>";
        QCOMPARE(refused(xml + "</graphml>"), QString("network.too-many"));
    }

    void endsWhereItIsToldTo()
    {
        const std::string xml = "<graphml>" + std::string(5u << 20, ' ') + "<node id=\"a\"/></graphml>";
        std::vector<std::size_t> steps;
        const auto whole = exchange::readGraphXml(xml, [&](std::size_t bytes) {
            steps.push_back(bytes);
            return true;
        });
        QVERIFY(whole);
        QVERIFY(steps.size() > 3);
        QVERIFY(std::is_sorted(steps.begin(), steps.end()));
        QCOMPARE(steps.back(), xml.size());
        const auto left = exchange::readGraphXml(xml, [](std::size_t bytes) { return bytes < (3u << 20); });
        QCOMPARE(left.problem().code, std::string("read.cancelled"));
    }

    void readsOtherEncodingsOfUnicode()
    {
        const std::u16string xml =
            u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?><graphml><node id=\"가람\"/></graphml>";
        const auto graph = exchange::readGraphXml(
            {reinterpret_cast<const char*>(xml.data()), xml.size() * sizeof(char16_t)});
        QVERIFY(graph);
        QCOMPARE(graph->nodes[0].id, std::string("가람"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::HostileXml)
#include "hostilexml_test.moc"
