#include "ui/theme/catalogues.h"
#include "ui/theme/words.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

namespace atlas::tests {

namespace {

using text::Language;

struct Message
{
    QString context;
    QString source;
    QString comment;
    bool counts = false;
};

/// What the source asks the catalogues for: the .ts files list it, the compiled ones cannot.
std::vector<Message> messagesOf(const QString& name)
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/translations/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.push_back({context, {}, {}, xml.attributes().hasAttribute("numerus")});
        else if (xml.name() == QStringLiteral("source"))
            messages.back().source = xml.readElementText();
        else if (xml.name() == QStringLiteral("comment"))
            messages.back().comment = xml.readElementText();
    }
    return messages;
}

/// What the program shows, with `%Ln` still in it where `count` is below zero.
QString shown(const Message& message, int count = -1)
{
    const QByteArray comment = message.comment.toUtf8();
    return QCoreApplication::translate(message.context.toUtf8(), message.source.toUtf8(),
                                       comment.isEmpty() ? nullptr : comment.constData(), count);
}

/// "%1", "%2" and "%Ln" of a pattern, sorted.
QStringList placeholders(const QString& pattern)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:n|[0-9]+)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(pattern); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QString named(const Message& message, const QString& translation)
{
    return message.context + QStringLiteral(": ") + message.source + QStringLiteral(" / ") + translation;
}

} // namespace

class CataloguesTest : public QObject
{
    Q_OBJECT

    std::vector<Message> m_korean;
    std::vector<Message> m_plurals;

private slots:
    void initTestCase()
    {
        m_korean = messagesOf(QStringLiteral("alliance-atlas_ko.ts"));
        m_plurals = messagesOf(QStringLiteral("alliance-atlas_en.ts"));
        QVERIFY(m_korean.size() > 100);
        QVERIFY(m_plurals.size() > 10);
    }

    void koreanKeepsEveryPlaceholder()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::Korean);
        for (const Message& message : m_korean)
            QVERIFY2(placeholders(shown(message)) == placeholders(message.source),
                     qPrintable(named(message, shown(message))));
    }

    void koreanLeavesNoEnglishWords()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::Korean);
        static const QRegularExpression word(QStringLiteral("[a-z]{4}"));
        static const QRegularExpression hangul(QStringLiteral("[가-힣]"));
        for (const Message& message : m_korean)
            QVERIFY2(!message.source.contains(word) || shown(message).contains(hangul),
                     qPrintable(named(message, shown(message))));
    }

    /// 은/는, 이/가, 을/를, 과/와 and 으로/로 depend on the word before them, which is known only later.
    void noParticleDependsOnAnArgument()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::Korean);
        static const QRegularExpression particle(QStringLiteral(
            "%L?(?:n|[0-9])[”’)]?(?:은|는|이|가|을|를|과|와|으로|로)(?![가-힣])|\\([은는이가을를과와]\\)"));
        for (const Message& message : m_korean)
            QVERIFY2(!shown(message).contains(particle), qPrintable(named(message, shown(message))));
    }

    void dotsThatPromiseADialogStay()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::Korean);
        for (const Message& message : m_korean)
            QVERIFY2(message.source.endsWith(u'…') == shown(message).endsWith(u'…'),
                     qPrintable(named(message, shown(message))));
    }

    void englishCountsInBothNumbers()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::English);
        for (const Message& message : m_plurals) {
            QVERIFY2(message.counts, qPrintable(message.source));
            for (const int count : {0, 1, 2}) {
                const QString words = shown(message, count);
                QVERIFY2(words.contains(QString::number(count)), qPrintable(named(message, words)));
                QVERIFY2(placeholders(words).size() == placeholders(message.source).size() - 1,
                         qPrintable(named(message, words)));
            }
        }
        const Message ties{QStringLiteral("atlas::ui::NetworkWords"), QStringLiteral("%Ln ties"), {}, true};
        QCOMPARE(shown(ties, 1), QString("1 tie"));
        QCOMPARE(shown(ties, 2), QString("2 ties"));
        QCOMPARE(shown(ties, 60004), QString("60,004 ties"));
    }

    void switchesLiveAndBackAgain()
    {
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(Language::Korean);
        const auto word = [] { return ui::Words::relationType(extract::RelationType::Partnership); };
        QCOMPARE(word(), QString("협력"));
        catalogues.within(Language::English, [&] { QCOMPARE(word(), QString("Partnership")); });
        QCOMPARE(word(), QString("협력"));
        catalogues.setLanguage(Language::English);
        QCOMPARE(word(), QString("Partnership"));
    }

    void datesAndPeriodsFollowTheLanguageAskedFor_data()
    {
        QTest::addColumn<Language>("catalogue");
        QTest::newRow("Korean words") << Language::Korean;
        QTest::newRow("English words") << Language::English;
    }
    void datesAndPeriodsFollowTheLanguageAskedFor()
    {
        QFETCH(const Language, catalogue);
        ui::Catalogues catalogues(*qApp);
        catalogues.setLanguage(catalogue);
        using ui::Words;
        QCOMPARE(Words::date({2024, 7, 9}, Language::English), QString("9 Jul 2024"));
        QCOMPARE(Words::date({2024, 9, 9}, Language::Korean), QString("2024-09-09"));
        QCOMPARE(Words::dateInWords({2024, 7, 9}, Language::Korean), QString("2024년 7월 9일"));
        QCOMPARE(Words::date({2024, 9, 0}, Language::English), QString("Sep 2024"));
        QCOMPARE(Words::dates({2024, 7, 29}, {2024, 7, 30}, Language::Korean), QString("2024-07-29 — 07-30"));
        QCOMPARE(Words::dates({2024, 7, 29}, {2024, 7, 30}, Language::English), QString("29–30 Jul 2024"));
        QCOMPARE(Words::dates({2024, 7, 29}, {2024, 8, 2}, Language::English),
                 QString("29 Jul — 2 Aug 2024"));
        QCOMPARE(Words::dates({2023, 12, 29}, {2024, 8, 0}, Language::Korean),
                 QString("2023-12-29 — 2024-08"));
        QCOMPARE(Words::period("2024", Language::Korean), QString("2024년"));
        const bool korean = catalogue == Language::Korean;
        QCOMPARE(Words::period("2024-Q4", catalogue), QString(korean ? "2024년 4분기" : "Q4 2024"));
        QCOMPARE(Words::period("2024-H1", catalogue),
                 QString(korean ? "2024년 상반기" : "first half of 2024"));
    }
};

} // namespace atlas::tests

QTEST_MAIN(atlas::tests::CataloguesTest)
#include "catalogues_test.moc"
