#include "ui/pictures/paragraph.h"
#include "ui/pictures/picture.h"

#include <QBuffer>
#include <QDir>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>
#include <QTemporaryDir>
#include <QTest>
#include <QTextLayout>
#include <QtEndian>

#include <limits>

namespace atlas::tests {

namespace {

constexpr int margin = 32;

ui::Picture samplePicture()
{
    ui::Picture picture;
    picture.title = QStringLiteral("시가총액");
    picture.subtitle = QStringLiteral("2024년 7월 29일 종가 · 로그 눈금");
    picture.legend = {{ui::LegendEntry::Mark::Dot, Qt::blue, QStringLiteral("인프라")},
                      {ui::LegendEntry::Mark::Line, Qt::red, QStringLiteral("협력")},
                      {ui::LegendEntry::Mark::Line, Qt::red, QStringLiteral("경쟁")},
                      {ui::LegendEntry::Mark::Line, Qt::red, QStringLiteral("논의")},
                      {ui::LegendEntry::Mark::Hatch, Qt::gray, QStringLiteral("계획")}};
    picture.sources = {{QStringLiteral("가나다일보 2024-07-30")},
                       {QStringLiteral("가나다일보, 하나"), QStringLiteral("가나다일보, 둘")}};
    picture.contentSize = QSizeF(600, 200);
    picture.paint = [](QPainter& painter, const QRectF& content, const ui::Palette&) {
        painter.fillRect(content, QColor(0, 128, 0));
    };
    return picture;
}

ui::PictureOptions sampleOptions()
{
    ui::PictureOptions options;
    options.exported = QDateTime(QDate(2026, 11, 22), QTime(9, 30), Qt::UTC);
    return options;
}

QByteArray pngOf(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// The text chunks of a PNG file, read by hand: keyword → text.
QMap<QByteArray, QString> textChunks(const QByteArray& png)
{
    QMap<QByteArray, QString> found;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray type = png.mid(at + 4, 4);
        const QByteArray data = png.mid(at + 8, length);
        const qsizetype end = data.indexOf('\0');
        if (type == "tEXt")
            found.insert(data.left(end), QString::fromLatin1(data.mid(end + 1)));
        if (type == "iTXt") // compression flag and method, language, translated keyword
        {
            const qsizetype words = data.indexOf('\0', data.indexOf('\0', end + 3) + 1) + 1;
            found.insert(data.left(end), QString::fromUtf8(data.mid(words)));
        }
        at += 12 + length;
    }
    return found;
}

/// The smallest rectangle around everything that is not the ground.
QRect inked(const QImage& image)
{
    QRect ink;
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != ground)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

} // namespace

class PictureTest : public QObject
{
    Q_OBJECT
private slots:
    /// A PDF knows the text of those alone, so that its figures can be copied and searched for.
    void everyGlyphStandsForACharacter()
    {
        const QString text = QStringLiteral("Close of 29 July 2024: $3.34 tn, 네이버 D2SF 0156789");
        QTextLayout layout(text, ui::pictureFont(12));
        layout.beginLayout();
        layout.createLine().setLineWidth(1000);
        layout.endLayout();
        for (const QGlyphRun& run : layout.glyphRuns()) {
            const QList<quint32> known = run.rawFont().glyphIndexesForString(text);
            for (const quint32 glyph : run.glyphIndexes())
                QVERIFY2(known.contains(glyph), qPrintable(QString::number(glyph)));
        }
    }

    void pixelsFollowTheScale_data();
    void pixelsFollowTheScale();
    void aGivenPageSizeIsKept();
    void theFileNamesItsOriginAndResolution();
    void onlyTheGroundIsTransparent();
    void theSchemeGivesTheGround();
    void longWordsStayWithinTheMargins_data();
    void longWordsStayWithinTheMargins();
    void contentStaysInItsRectangle();
    void theSamePictureGivesTheSameBytes();
    void refusesWhatIsTooLarge_data();
    void refusesWhatIsTooLarge();
    void saysWhyAFileCannotBeWritten();
    void replacesAFileAsAWhole();
};

void PictureTest::pixelsFollowTheScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("1x") << 1.0;
    QTest::newRow("2x") << 2.0;
    QTest::newRow("4x") << 4.0;
    QTest::newRow("odd") << 1.37;
}

void PictureTest::pixelsFollowTheScale()
{
    QFETCH(double, scale);
    ui::PictureOptions options = sampleOptions();
    const QSize once = ui::pixelSize(samplePicture(), options);
    QCOMPARE(once.width(), 600 + 2 * margin);
    options.scale = scale;
    const QImage image = ui::render(samplePicture(), options);
    QCOMPARE(image.size(), ui::pixelSize(samplePicture(), options));
    QCOMPARE(image.width(), qCeil(once.width() * scale - 1e-6));
    QVERIFY(qAbs(image.height() - once.height() * scale) <= scale);
    QCOMPARE(image.dotsPerMeterX(), qRound(96 * scale / 0.0254));
    QCOMPARE(image.dotsPerMeterY(), image.dotsPerMeterX());
}

void PictureTest::aGivenPageSizeIsKept()
{
    ui::PictureOptions options = sampleOptions();
    options.size = QSizeF(960, 540);
    options.scale = 2;
    const QImage image = ui::render(samplePicture(), options);
    QCOMPARE(image.size(), QSize(1920, 1080));
    const QRect ink = inked(image);
    QVERIFY(ink.left() >= 2 * margin && ink.right() < 1920 - 2 * margin);
    QVERIFY(ink.bottom() < 1080 - 2 * margin);
    options.size = QSizeF(2 * 600 + 2 * margin, 0); // the content keeps its proportions
    const int natural = ui::pixelSize(samplePicture(), sampleOptions()).height();
    QCOMPARE(ui::pixelSize(samplePicture(), options).height(), 2 * (natural + 200));
    options.size = QSizeF(10, 10); // grows to what the words need
    QVERIFY(ui::pixelSize(samplePicture(), options).width() >= 2 * (320 + 2 * margin));
}

void PictureTest::theFileNamesItsOriginAndResolution()
{
    ui::PictureOptions options = sampleOptions();
    options.scale = 2;
    const QByteArray png = pngOf(ui::render(samplePicture(), options));
    const QMap<QByteArray, QString> words = textChunks(png);
    QCOMPARE(words.value("Title"), QStringLiteral("시가총액"));
    QCOMPARE(words.value("Description"), QStringLiteral("2024년 7월 29일 종가 · 로그 눈금"));
    QCOMPARE(words.value("Source"), QStringLiteral("가나다일보, 하나\n가나다일보, 둘"));
    QVERIFY(words.value("Software").startsWith(QStringLiteral("Alliance Atlas")));
    QCOMPARE(words.value("Creation Time"), QStringLiteral("22 Nov 2026 09:30:00 +0000"));
    const QImage back = QImage::fromData(png);
    QCOMPARE(back.dotsPerMeterX(), 7559);
    QCOMPARE(back.dotsPerMeterY(), 7559);
}

void PictureTest::onlyTheGroundIsTransparent()
{
    ui::PictureOptions options = sampleOptions();
    options.ground = ui::Ground::Transparent;
    const QImage image = QImage::fromData(pngOf(ui::render(samplePicture(), options)));
    QVERIFY(image.hasAlphaChannel());
    QCOMPARE(qAlpha(image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(image.pixel(margin / 2, image.height() / 2)), 0);
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 2), QColor(0, 128, 0));
    options.ground = ui::Ground::White;
    QVERIFY(!ui::render(samplePicture(), options).hasAlphaChannel());
}

void PictureTest::theSchemeGivesTheGround()
{
    ui::PictureOptions options = sampleOptions();
    QCOMPARE(ui::render(samplePicture(), options).pixelColor(1, 1), QColor(Qt::white));
    options.scheme = ui::Scheme::Dark;
    QCOMPARE(ui::render(samplePicture(), options).pixelColor(1, 1), ui::palette(ui::Scheme::Dark).panel);
}

void PictureTest::longWordsStayWithinTheMargins_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("scale");
    const QString sentence =
        QStringLiteral("인공지능 생태계의 동맹과 시가총액, alliances and market caps · ");
    QTest::newRow("sentences") << sentence.repeated(40) << 1.0;
    QTest::newRow("one word without spaces") << QString(3000, QChar(u'가')) << 1.0;
    QTest::newRow("latin word") << QString(3000, QChar(u'W')) << 2.0;
    QTest::newRow("line breaks") << QStringLiteral("하나\n둘\n").repeated(200) << 1.0;
}

void PictureTest::longWordsStayWithinTheMargins()
{
    QFETCH(QString, words);
    QFETCH(double, scale);
    ui::Picture picture = samplePicture();
    picture.title = picture.subtitle = words;
    picture.sources = {QStringList(40, words), {}};
    picture.legend.assign(12, {ui::LegendEntry::Mark::Dot, Qt::blue, words.left(60)});
    picture.legend.push_back({ui::LegendEntry::Mark::Line, Qt::blue, words});
    ui::PictureOptions options = sampleOptions();
    options.scale = scale;
    const QImage image = ui::render(picture, options);
    QVERIFY(!image.isNull());
    const QRect ink = inked(image);
    const int edge = qFloor(margin * scale);
    QVERIFY2(QRect(QPoint(0, 0), image.size()).adjusted(edge, edge, -edge, -edge).contains(ink),
             qPrintable(QStringLiteral("%1 %2 %3 %4 in %5 %6")
                            .arg(ink.left())
                            .arg(ink.top())
                            .arg(ink.right())
                            .arg(ink.bottom())
                            .arg(image.width())
                            .arg(image.height())));
}

void PictureTest::contentStaysInItsRectangle()
{
    ui::Picture picture = samplePicture();
    picture.paint = [](QPainter& painter, const QRectF& content, const ui::Palette&) {
        painter.fillRect(content.adjusted(-500, -500, 500, 500), Qt::red);
    };
    const QImage image = ui::render(picture, sampleOptions());
    const QRect ink = inked(image);
    QVERIFY(ink.left() >= margin && ink.right() < image.width() - margin);
    QVERIFY(image.pixelColor(image.width() - margin - 40, image.height() - margin - 8) != QColor(Qt::red));
}

void PictureTest::theSamePictureGivesTheSameBytes()
{
    QCOMPARE(pngOf(ui::render(samplePicture(), sampleOptions())),
             pngOf(ui::render(samplePicture(), sampleOptions())));
}

void PictureTest::refusesWhatIsTooLarge_data()
{
    QTest::addColumn<QSizeF>("content");
    QTest::addColumn<double>("scale");
    QTest::newRow("too wide") << QSizeF(20000, 10) << 1.0;
    QTest::newRow("too many pixels") << QSizeF(15000, 15000) << 1.0;
    QTest::newRow("too large a scale") << QSizeF(600, 200) << 1e9;
    QTest::newRow("no scale") << QSizeF(600, 200) << 0.0;
    QTest::newRow("negative scale") << QSizeF(600, 200) << -1.0;
    QTest::newRow("not a number") << QSizeF(600, 200) << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("endless content") << QSizeF(600, std::numeric_limits<double>::infinity()) << 1.0;
}

void PictureTest::refusesWhatIsTooLarge()
{
    QFETCH(QSizeF, content);
    QFETCH(double, scale);
    ui::Picture picture = samplePicture();
    picture.contentSize = content;
    ui::PictureOptions options = sampleOptions();
    options.scale = scale;
    QVERIFY(ui::pixelSize(picture, options).isEmpty());
    const QImage image = ui::render(picture, options);
    QVERIFY(image.isNull());
    const std::optional<text::Problem> problem = ui::savePng(image, QStringLiteral("never.png"));
    QVERIFY(problem);
    QCOMPARE(problem->code, std::string("export.too-large"));
}

void PictureTest::saysWhyAFileCannotBeWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("없음/그림.png"));
    const std::optional<text::Problem> problem =
        ui::savePng(ui::render(samplePicture(), sampleOptions()), path);
    QVERIFY(problem);
    QCOMPARE(problem->code, std::string("export.cannot-write"));
    QCOMPARE(problem->arguments.at(0), path.toStdString());
    QVERIFY(!problem->arguments.at(1).empty());
}

void PictureTest::replacesAFileAsAWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("그림.png"));
    const QImage image = ui::render(samplePicture(), sampleOptions());
    QVERIFY(!ui::savePng(image, path));
    ui::PictureOptions larger = sampleOptions();
    larger.scale = 2;
    QVERIFY(!ui::savePng(ui::render(samplePicture(), larger), path));
    QCOMPARE(QImage(path).width(), 2 * image.width());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::PictureTest)
#include "picture_test.moc"
