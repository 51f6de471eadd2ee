#include "jobs/viewfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::tests {

/// A view is written into a file and read from it, whatever happens to the file.
class ViewFileTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatItWrote()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath("view.json");
        network::View view;
        view.exploration.hidden = {"a", "b"};
        view.places = {{"c", {1.5F, -2}}};
        QVERIFY(!jobs::saveView(view, path).result());
        const text::Result<network::View> read = jobs::openView(path).result();
        QVERIFY(read);
        QCOMPARE((*read).exploration.hidden, view.exploration.hidden);
        QCOMPARE((*read).places, view.places);
    }

    void saysWhatCannotBeWrittenOrRead()
    {
        const QTemporaryDir folder;
        const auto unwritten = jobs::saveView({}, folder.filePath("no/such/folder/view.json")).result();
        QVERIFY(unwritten);
        QCOMPARE(unwritten->code, std::string("view.cannot-write"));
        const auto missing = jobs::openView(folder.filePath("view.json")).result();
        QVERIFY(!missing);
        QCOMPARE(missing.problem().code, std::string("source.unreadable"));
        QFile file(folder.filePath("view.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[");
        file.close();
        QCOMPARE(jobs::openView(file.fileName()).result().problem().code, std::string("view.json"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ViewFileTest)
#include "viewfile_test.moc"
