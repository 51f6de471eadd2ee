#include "sample/sampleatlas.h"
#include "ui/network/networkpicture.h"
#include "ui/pictures/savepicture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::tests {

/// The network leaves as lines and letters, however many there are.
class NetworkShapes : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QByteArray saved(const QString& name)
    {
        const ui::Picture picture = ui::networkPicture(sampleAtlas(), {}, {});
        const QString path = m_folder.filePath(name);
        if (ui::savePicture(picture, {}, path, *ui::pictureFormatOf(path)))
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void anSvgHasNoPixelsAndNoFonts()
    {
        const QByteArray svg = saved("network.svg");
        QVERIFY(svg.count("<path") > 100);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("<text"));
    }

    void aPdfHasNoPixels()
    {
        const QByteArray pdf = saved("network.pdf");
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::NetworkShapes)
#include "shapes_test.moc"
