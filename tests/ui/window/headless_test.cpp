#include "atlas/reading.h"
#include "cli/problemtext.h"
#include "ui/theme/palette.h"
#include "ui/window/headless.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::tests {

/// Exports without a window: where there is nothing to write, no file is made, and each line says what is
/// wrong with which file and what to do.
class HeadlessTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::shared_ptr<const atlas::ReadingTables> m_tables;

    std::string write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot prepare %s", qPrintable(name));
        return file.fileName().toStdString();
    }

    /// What was written and what is complained of, as the command line says it, without the folder.
    QStringList exported(const exchange::ExportRequest& request, int& status) const
    {
        QStringList lines;
        const auto complain = [&](const std::string& about, const text::Problem& problem) {
            lines += QString::fromStdString(cli::problemText(about, problem)).remove(m_folder.path() + '/');
        };
        const auto wrote = [&](const std::string& path) {
            lines += "wrote " + QString::fromStdString(path).remove(m_folder.path() + '/');
        };
        status = ui::exportAll({*qApp, m_tables, {}, complain, wrote}, request);
        return lines;
    }

private slots:
    void initTestCase()
    {
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY(tables);
        m_tables = *tables;
    }

    void saysWhyNothingIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("shown");
        QTest::addColumn<QStringList>("lines");
        const QString none =
            "out.graphml: not written: nothing that was read names a company; name other articles or "
            "networks";
        const QString noTies =
            "out.graphml: not written: nothing that was read states a tie to show; name other "
            "articles or networks";
        const QByteArray empty = "<graphml><graph edgedefault=\"undirected\"></graph></graphml>";
        const QByteArray alone =
            "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/></graph></graphml>";
        QTest::newRow("an empty network")
            << "in.graphml" << empty << false
            << QStringList{"in.graphml: there are no nodes in it; save the network anew or name another file",
                           none};
        QTest::newRow("another document")
            << "in.graphml" << QByteArray("<html/>") << false
            << QStringList{"in.graphml: neither GraphML nor GEXF but <html>; save the network as one of them",
                           none};
        QTest::newRow("nodes without ties") << "in.graphml" << alone << true << QStringList{noTies};
        QTest::newRow("an article that names nobody")
            << "in.txt" << QByteArray("오늘은 날씨가 맑다. 내일도 맑다.\n") << false << QStringList{none};
        QTest::newRow("a file of another kind")
            << "in.pdf" << QByteArray("%PDF-1.4") << false
            << QStringList{
                   "in.pdf: .pdf files are not read; save the article as .txt, articles as .jsonl, a network "
                   "as .graphml or .gexf",
                   none};
    }

    void saysWhyNothingIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, shown);
        QFETCH(QStringList, lines);
        const QString out = m_folder.filePath("out.graphml");
        exchange::ExportRequest request;
        request.sources = {write(name, bytes)};
        request.networks = {{exchange::NetworkFormat::Graphml, out.toStdString()}};
        request.shown = shown;
        int status = 0;
        QCOMPARE(exported(request, status), lines);
        QCOMPARE(status, 1);
        QVERIFY(!QFile::exists(out));
    }

    /// As in the window, where layers and countries tell nothing apart.
    void drawsALargeNetworkOfOthersInTheColoursOfItsCommunities()
    {
        constexpr int cliques = 12;
        constexpr int size = 10;
        QByteArray graph = "<graphml><graph edgedefault=\"undirected\">";
        for (int v = 0; v < cliques * size; ++v)
            graph += "<node id=\"n" + QByteArray::number(v) + "\"/>";
        for (int a = 0; a < cliques * size; ++a) {
            for (int b = a + 1; b < (a / size + 1) * size; ++b)
                graph += "<edge source=\"n" + QByteArray::number(a) + "\" target=\"n" +
                         QByteArray::number(b) + "\"/>";
        }
        exchange::ExportRequest request;
        request.sources = {write("cliques.graphml", graph + "</graph></graphml>")};
        const QString out = m_folder.filePath("network.png");
        request.pictures = {{std::nullopt, out.toStdString()}};
        int status = 0;
        exported(request, status); // that kinds are not stated
        QCOMPARE(status, 0);
        const QImage image(out);
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                colours << image.pixel(x, y);
        }
        for (std::size_t i = 0; i < ui::Palette::categories; ++i)
            QVERIFY(colours.contains(ui::palette(ui::Scheme::Light).category(i).rgb()));
    }

    void namesEachFileThatItWrites()
    {
        exchange::ExportRequest request;
        request.sources = {write("in.txt", "가온랩스는 나루소프트를 인수했다.\n")};
        const auto path = [&](const char* name) { return m_folder.filePath(name).toStdString(); };
        request.pictures = {{std::nullopt, path("ties.png")}, {extract::Metric::Loss, path("loss.png")}};
        request.networks = {{exchange::NetworkFormat::Csv, path("ties.csv")},
                            {exchange::NetworkFormat::Json, path("missing/ties.json")}};
        int status = 0;
        const QStringList lines = exported(request, status);
        QCOMPARE(lines.filter("wrote "), QStringList({"wrote ties.png", "wrote ties.csv"}));
        QCOMPARE(lines.size(), 4); // the figure that nobody states, the folder that is not there
        QCOMPARE(status, 1);
    }

    void namesTheFigureThatNoArticleStates()
    {
        exchange::ExportRequest request;
        request.sources = {write("in.txt", "가온랩스는 나루소프트를 인수했다.\n")};
        request.pictures = {{extract::Metric::Revenue, m_folder.filePath("chart.png").toStdString()}};
        int status = 0;
        QCOMPARE(
            exported(request, status),
            QStringList(
                "chart.png: not written: no article states this figure; choose another one or name other "
                "articles"));
        QCOMPARE(status, 1);
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::HeadlessTest)
#include "headless_test.moc"
