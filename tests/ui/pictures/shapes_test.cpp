#include "ui/pictures/paper.h"
#include "ui/pictures/savepicture.h"
#include "ui/pictures/svgdevice.h"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

namespace atlas::tests {

namespace {

ui::Picture samplePicture()
{
    ui::Picture picture;
    picture.title = QStringLiteral("동맹 <네트워크> & 표");
    picture.subtitle = QStringLiteral("2024년 7월 · 확신 ≥ 0.5");
    picture.legend = {{ui::LegendEntry::Mark::Dot, Qt::blue, QStringLiteral("인프라")},
                      {ui::LegendEntry::Mark::Hatch, Qt::gray, QStringLiteral("계획")}};
    picture.sources = {{QStringLiteral("가나다일보 2024-07-30")},
                       {QStringLiteral("가나다일보, 하나"), QStringLiteral("가나다일보, 둘")}};
    picture.contentSize = QSizeF(600, 200);
    picture.paint = [](QPainter& painter, const QRectF& content, const ui::Palette&) {
        painter.fillRect(content, QColor(0, 128, 0));
        QPen pen(QColor(200, 0, 0, 128), 6);
        pen.setDashPattern({4, 2});
        painter.setPen(pen);
        painter.drawLine(content.topLeft(), content.bottomRight());
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::yellow);
        painter.drawEllipse(content.center(), 60, 60);
    };
    return picture;
}

ui::PictureOptions sampleOptions()
{
    ui::PictureOptions options;
    options.exported = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    return options;
}

/// How far two pictures lie apart: 0 … 255, the mean over all pixels and colours.
double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum +=
                std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b));
        }
    return sum / (3.0 * one.width() * one.height());
}

} // namespace

/// SVG and PDF look like the picture on the screen, wherever they are opened.
class ShapesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray saved(const char* name, const ui::Picture& picture = samplePicture())
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        const auto format = ui::pictureFormatOf(path);
        if (!format || ui::savePicture(picture, sampleOptions(), path, *format))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void anSvgLooksLikeTheScreen()
    {
        const QImage screen = ui::render(samplePicture(), sampleOptions());
        QSvgRenderer renderer(saved("a.svg"));
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.defaultSize().width(), screen.width());
        QImage drawn(screen.size(), QImage::Format_RGB32);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(QPointF(), ui::pageSize(samplePicture(), sampleOptions())));
        painter.end();
        const double apart = difference(drawn, screen);
        QVERIFY2(apart < 1.5, qPrintable(QString::number(apart)));
        QImage blank = screen;
        blank.fill(Qt::white);
        QVERIFY(difference(blank, screen) > 10); // or the comparison would say nothing
    }

    void anSvgHoldsTextAsOutlines()
    {
        const QByteArray svg = saved("a.svg");
        QVERIFY(!svg.contains("<text"));
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("font"));
        QXmlStreamReader reader(svg);
        QString title;
        QString description;
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement() && reader.name() == QStringLiteral("title"))
                title = reader.readElementText();
            else if (reader.isStartElement() && reader.name() == QStringLiteral("desc"))
                description = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(title, samplePicture().title);
        QCOMPARE(description, samplePicture().subtitle + '\n' + samplePicture().sources.inFull.join('\n'));
    }

    void anSvgClipsAsTheScreenDoes()
    {
        ui::SvgDevice device(QSizeF(100, 100));
        QPainter painter(&device);
        painter.fillRect(0, 0, 10, 10, Qt::red);
        painter.save();
        painter.translate(20, 0);
        painter.setClipRect(QRectF(0, 0, 30, 30), Qt::IntersectClip);
        painter.setClipRect(QRectF(10, 10, 90, 90), Qt::IntersectClip);
        painter.fillRect(0, 0, 100, 100, Qt::green);
        painter.restore();
        painter.fillRect(0, 0, 5, 5, Qt::blue);
        painter.end();
        const QByteArray svg = device.svg({}, {});
        QVERIFY(svg.contains("M30 10L50 10L50 30L30 30"));
        QCOMPARE(svg.count("clip-path=\"url(#c"), 1);
        QVERIFY(svg.indexOf("#00ff00") > svg.indexOf("<clipPath"));
    }

    void anSvgKeepsOpacityDashesAndScale()
    {
        ui::SvgDevice device(QSizeF(100, 100));
        QPainter painter(&device);
        painter.scale(2, 2);
        QPen pen(QColor(255, 0, 0, 51), 3, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({2, 1});
        painter.setPen(pen);
        painter.setOpacity(0.5);
        painter.drawLine(QPointF(1, 2), QPointF(3, 4.125));
        painter.end();
        const QByteArray svg = device.svg({}, {});
        QVERIFY2(svg.contains("d=\"M2 4L6 8.25\" fill=\"none\" stroke=\"#ff0000\" stroke-opacity=\"0.1\" "
                              "stroke-width=\"6\" stroke-linecap=\"round\""),
                 svg.constData());
        QVERIFY(svg.contains("stroke-dasharray=\"12 6\""));
    }

    void aPictureInAnSvgIsCarriedAlong()
    {
        ui::SvgDevice device(QSizeF(100, 100));
        QPainter painter(&device);
        QImage image(4, 4, QImage::Format_ARGB32);
        image.fill(Qt::red);
        painter.drawImage(QRectF(10, 20, 30, 40), image);
        painter.end();
        QVERIFY(device.svg({}, {}).contains(
            "<image x=\"10\" y=\"20\" width=\"30\" height=\"40\" xlink:href=\"data:image/png;base64,iVBOR"));
    }

    void aPdfCarriesItsFontsAndItsOrigin()
    {
        const QByteArray pdf = saved("a.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("<rdf:li xml:lang=\"x-default\">동맹 &lt;네트워크&gt; &amp; 표</rdf:li>"));
        QVERIFY(pdf.contains("<dc:source>가나다일보, 하나\n가나다일보, 둘</dc:source>"));
        // 664 units of 96 to the inch are 498 points
        QVERIFY(pdf.contains("/MediaBox [0 0 498"));
    }

    void aPaperIsFilledAt300Dpi_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QSize>("standing");
        QTest::newRow("A5") << 0 << QSize(1748, 2480);
        QTest::newRow("A4") << 1 << QSize(2480, 3508);
        QTest::newRow("A3") << 2 << QSize(3508, 4961);
        QTest::newRow("A2") << 3 << QSize(4961, 7016);
    }

    void aPaperIsFilledAt300Dpi()
    {
        QFETCH(int, paper);
        QFETCH(QSize, standing);
        ui::Picture picture = samplePicture();
        ui::PictureOptions options = sampleOptions();
        ui::setPaper(options, static_cast<exchange::Paper>(paper), picture);
        QCOMPARE(ui::pixelSize(picture, options), standing.transposed());
        picture.contentSize.transpose();
        ui::setPaper(options, static_cast<exchange::Paper>(paper), picture);
        QCOMPARE(ui::pixelSize(picture, options), standing);
        if (paper == 0 || paper == 2)
            QCOMPARE(ui::render(picture, options).dotsPerMeterX(), qRound(300 / 0.0254));
    }

    void aLargerPaperHasLargerWords()
    {
        const ui::Picture picture = samplePicture();
        ui::PictureOptions small = sampleOptions();
        ui::PictureOptions large = small;
        ui::setPaper(small, exchange::Paper::A4, picture);
        ui::setPaper(large, exchange::Paper::A2, picture);
        QVERIFY(large.scale > 1.3 * small.scale); // pixels of a unit, at as many to the inch
        QTemporaryDir folder;
        const QString path = folder.filePath("a2.pdf");
        QVERIFY(!ui::savePicture(picture, large, path, ui::PictureFormat::Pdf));
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QRegularExpression box("/MediaBox \\[0 0 ([0-9.]+) ");
        const double wide = box.match(QString::fromLatin1(pdf.readAll())).captured(1).toDouble();
        QVERIFY2(std::abs(wide - 594 / 25.4 * 72) < 2, qPrintable(QString::number(wide)));
    }

    void theEndingSaysWhichKind_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("format");
        QTest::newRow("png") << "a.b/c.png" << 0;
        QTest::newRow("svg") << "c.SVG" << 1;
        QTest::newRow("pdf") << "그림.pdf" << 2;
        QTest::newRow("none") << "a.svg/c" << -1;
        QTest::newRow("another") << "c.jpeg" << -1;
    }

    void theEndingSaysWhichKind()
    {
        QFETCH(QString, path);
        QFETCH(int, format);
        const auto found = ui::pictureFormatOf(path);
        QCOMPARE(found ? static_cast<int>(*found) : -1, format);
    }

    void saysWhyAFileCannotBeWritten_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"none/there.png", "none/there.svg", "none/there.pdf"})
            QTest::newRow(name) << QString(name);
    }

    void saysWhyAFileCannotBeWritten()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        const auto problem =
            ui::savePicture(samplePicture(), sampleOptions(), path, *ui::pictureFormatOf(path));
        QVERIFY(problem);
        QCOMPARE(problem->code, std::string("export.cannot-write"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::ShapesTest)
#include "shapes_test.moc"
