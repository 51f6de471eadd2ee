#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/commandlist.h"
#include "ui/window/commandwords.h"
#include "ui/window/filewindow.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace atlas::tests {

/// The encoding of the article in the reader, told and chosen in the real window.
class EncodingTest : public QObject, FileWindow
{
    Q_OBJECT

    QPushButton* button(const char* name) const { return m_window->findChild<QPushButton*>(name); }
    QString message() const { return m_window->findChild<ui::ElidedLabel*>("statusMessage")->text(); }
    QListView& list() const { return *m_window->findChild<QListView*>("articleList"); }
    QAction* choice(const char* name) const { return m_window->findChild<QAction*>(name); }
    QString shownText() const
    {
        const ui::ReaderContent& content = m_window->reader()->view()->content();
        return content.empty() ? QString() : QString::fromStdU16String(content.article().text);
    }
    QString emptyWords() const
    {
        for (const QLabel* label :
             button("emptyAction", *m_window->reader())->parentWidget()->findChildren<QLabel*>())
            return label->text();
        return {};
    }
    static QPushButton* button(const char* name, const QWidget& within)
    {
        return within.findChild<QPushButton*>(name);
    }

    void open(const QStringList& paths) const
    {
        whileReading([&] { m_window->open(paths); });
    }

    void choose(const char* name) const
    {
        QVERIFY(choice(name)->isEnabled());
        whileReading([&] { choice(name)->trigger(); });
    }

    void clickRow(int row) const
    {
        const QRect rect = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rect.center());
    }

private slots:
    void initTestCase() { loadTables(); }

    void init() { openWindow(); }

    void cleanup() { closeWindow(); }

    void whereNothingElseIsOpenTheReaderSaysWhy()
    {
        open({write("broken.txt", QByteArray::fromHex("fffe00d841") + QByteArray(99, '\xff'))});
        QVERIFY(m_document->atlas()->articles.empty());
        QVERIFY(emptyWords().startsWith("broken.txt"));
        QCOMPARE(button("emptyAction", *m_window->reader())->text(), QString("Read as…"));
        QCOMPARE(button("statusEncoding")->text(), QString("No text"));
    }

    void whereItIsStatedAllAreReadInIt()
    {
        const QByteArray text = "Café\n\nNaver signed a partnership with NVIDIA.\n";
        QVERIFY(QDir(m_folder->path()).mkdir("all"));
        write("all/cafe.txt", text);
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        m_window->open({m_folder->filePath("all")}, text::Encoding::Windows1252);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        clickRow(0);
        QVERIFY(shownText().startsWith(QString::fromUtf8("CafÃ©")));
        QVERIFY(choice("readAs-windows-1252")->isChecked());
        open({write("later.txt", "Später\n\nKakao signed a partnership with Intel.\n")});
        QVERIFY(m_document->atlas()->articles.back().article->encoding == text::Encoding::Utf8);
        open({m_folder->filePath("all/cafe.txt")}); // remembered
        QVERIFY(m_document->atlas()->articles.front().article->encoding == text::Encoding::Windows1252);
    }

    void anotherEncodingGivesAnotherText()
    {
        const QString path = write("cafe.txt", "Café\n\nNaver signed a partnership with NVIDIA.\n");
        open({path, write("other.txt", "Other\n\nKakao and Intel signed a partnership.\n")});
        clickRow(0);
        QCOMPARE(button("statusEncoding")->text(), QString("UTF-8 · EN"));
        QVERIFY(choice("readAsFound")->isChecked());
        QCOMPARE(choice("readAsFound")->text(), QString("Automatic: UTF-8"));
        const models::Subject selected = m_selection->subject();

        choose("readAs-windows-1252");
        QVERIFY(shownText().startsWith(QString::fromUtf8("CafÃ©")));
        QCOMPARE(button("statusEncoding")->text(), QString("windows-1252 · EN"));
        QVERIFY(choice("readAs-windows-1252")->isChecked());
        QVERIFY(!choice("readAsFound")->isChecked());
        QCOMPARE(message(), QString("cafe.txt was read anew. Encoding: windows-1252"));
        QCOMPARE(m_document->atlas()->articles.size(), std::size_t(2));
        QVERIFY(m_selection->subject().index() == selected.index());
        QCOMPARE(list().currentIndex().row(), 0);

        open({path}); // remembered
        clickRow(0);
        QCOMPARE(button("statusEncoding")->text(), QString("windows-1252 · EN"));
        choose("readAsFound");
        QVERIFY(shownText().startsWith(QString::fromUtf8("Café")));
        QCOMPARE(choice("readAsFound")->text(), QString("Automatic: UTF-8"));
    }

    void strayBytesAreNoReasonToLoseAnArticle()
    {
        open({write("good.txt", "Good\n\nNaver signed a partnership with NVIDIA.\n"),
              write("stray.txt", "Stray\n\nKakao signed a partnership with Intel.\n\xFF\xFE\xC8")});
        QVERIFY(!shownText().isEmpty());
        clickRow(1);
        QCOMPARE(list().currentIndex().row(), 1);
        QVERIFY(shownText().isEmpty());
        QCOMPARE(emptyWords(),
                 QString("stray.txt\nThis is no text in UTF-8, UTF-16 or windows-949. Choose its encoding, "
                         "or open another file."));
        QCOMPARE(button("statusEncoding")->text(), QString("No text"));
        const QPushButton* readAs = button("emptyAction", *m_window->reader());
        QCOMPARE(readAs->text(), QString("Read as…"));
        QVERIFY(readAs->menu()->actions().contains(choice("readAs-UTF-8")));

        choose("readAs-UTF-8");
        QVERIFY(shownText().endsWith(QString::fromUtf8("���")));
        QVERIFY(m_document->failures().empty());
        QCOMPARE(m_document->atlas()->problems.size(), std::size_t(1));
        QCOMPARE(button("readerProblems")->text(), QString("1 open problem"));
        QCOMPARE(list().currentIndex().row(), 1);
    }

    void aChoiceThatMakesNoTextChangesNothing()
    {
        QFile korean(ATLAS_SOURCE_DIR "/tests/data/windows-949.txt");
        QVERIFY(korean.open(QIODevice::ReadOnly));
        open({write("korean.txt", korean.readAll())});
        const QString before = shownText();
        QCOMPARE(button("statusEncoding")->text(), QString("windows-949 · KO"));
        choose("readAs-UTF-8");
        QCOMPARE(message(), QString("korean.txt stays as it was. This is no text in UTF-8. "
                                    "Choose another encoding."));
        QCOMPARE(shownText(), before);
        QVERIFY(m_document->failures().empty());
        QVERIFY(choice("readAsFound")->isChecked());
    }

    void whatFailedIsToldUntilSomethingElseIsOpened()
    {
        open({write("good.txt", "Good\n\nNaver signed a partnership with NVIDIA.\n"),
              write("blank.txt", " \n\n")});
        clickRow(1);
        QCOMPARE(emptyWords(), QString("blank.txt\nThe file is empty. Choose one with text in it."));
        QCOMPARE(button("emptyAction", *m_window->reader())->text(), QString("Open files…"));
        QVERIFY(!button("emptyAction", *m_window->reader())->menu());
        QVERIFY(!choice("readAs-UTF-8")->isEnabled());
        clickRow(0);
        QVERIFY(shownText().startsWith("Good"));
        clickRow(1);
        m_selection->clear();
        QCOMPARE(list().currentIndex().row(), 0);
        QVERIFY(shownText().startsWith("Good"));
    }

    void theChoicesAreCommandsAndKeysReachThem()
    {
        open({write("good.txt", "Good\n\nNaver signed a partnership with NVIDIA.\n")});
        const QMenu& menu = *m_window->findChild<QToolButton*>("menuButton")->menu();
        const auto commands = ui::CommandList::of(menu, ui::CommandWords());
        const auto command = std::find_if(commands.begin(), commands.end(),
                                          [](const auto& each) { return each.id == "readAs-windows-949"; });
        QVERIFY(command != commands.end());
        QCOMPARE(command->words, QString("Encoding of this article: windows-949 (CP949, EUC-KR)"));
        QVERIFY(button("statusEncoding")->focusPolicy() & Qt::TabFocus);
        QCOMPARE(button("statusEncoding")->accessibleName(),
                 QString("Encoding and language of this article: UTF-8 · EN"));
        QVERIFY(button("statusEncoding")->menu());
    }

    void whatHasItsEncodingByItsKindOffersNone()
    {
        open({write("lines.jsonl", "{\"text\": \"Good\\n\\nNaver signed a partnership with NVIDIA.\"}\n")});
        QCOMPARE(button("statusEncoding")->text(), QString("UTF-8 · EN"));
        QVERIFY(!button("statusEncoding")->isEnabled());
        QVERIFY(!choice("readAs-windows-949")->isEnabled());
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::EncodingTest)
#include "encoding_test.moc"
