#include "cli/problemtext.h"

#include <QTest>

namespace atlas::tests {

class ProblemText : public QObject
{
    Q_OBJECT
private slots:
    /// Whoever edits a table is told file, line, column and what stands there.
    void tablesAreNamedToTheCell_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        for (const char* of : {"table", "grammar"}) {
            QTest::addRow("%s, column", of)
                << QString("%1.column").arg(of) << "words.tsv: column \"class\" is unknown or missing";
            QTest::addRow("%s, value", of)
                << QString("%1.value").arg(of)
                << "words.tsv:35: class: \"count\" is no value that this column takes";
        }
    }
    void tablesAreNamedToTheCell()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, sentence);
        const text::Problem problem{code.toStdString(), {}, {"words.tsv", "35", "class", "count"}};
        QCOMPARE(QString::fromStdString(cli::problemText(problem)), sentence);
    }

    void anUnknownCodeIsShownWithItsArguments()
    {
        QCOMPARE(cli::problemText({"strange.thing", {}, {"a", "b"}}), std::string("strange.thing a b"));
    }
};

} // namespace atlas::tests

QTEST_GUILESS_MAIN(atlas::tests::ProblemText)
#include "problemtext_test.moc"
