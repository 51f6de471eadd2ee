#pragma once

#include "extract/read.h"
#include "text/decode.h"

#include <QFile>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace atlas::tests {

/// The shipped lexicon and grammar, loaded once a test program.
inline const extract::Lexicon& shippedLexicon()
{
    static const extract::Lexicon lexicon = [] {
        text::Result<extract::Lexicon> loaded = extract::Lexicon::loadDirectory(ATLAS_RESOURCES "/lexicon");
        if (!loaded)
            throw std::runtime_error(loaded.problem().code);
        return std::move(loaded).value();
    }();
    return lexicon;
}

inline extract::Facts factsOf(const QString& text, std::string_view published = {})
{
    article::Article article;
    article.text = text.toStdU16String();
    article.body = {{0, static_cast<std::uint32_t>(article.text.size())}};
    article.language = "ko";
    article.published = text::PartialDate::fromIso(published);
    return extract::read(article, shippedLexicon());
}

inline QString nameOf(const extract::Facts& facts, extract::EntityIndex index)
{
    const extract::EntityFact& entity = facts.entities[static_cast<std::size_t>(index)];
    return QString::fromStdU16String(entity.nameKo.empty() ? entity.nameEn : entity.nameKo);
}

inline QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// "type source > target status" of each relation, sorted; ends that hold in either order are sorted too.
inline QStringList relationsOf(const extract::Facts& facts)
{
    QStringList lines;
    for (const extract::RelationFact& relation : facts.relations) {
        QString a = nameOf(facts, relation.source);
        QString b = nameOf(facts, relation.target);
        if (!extract::isDirected(relation.type) && b < a)
            std::swap(a, b);
        lines += utf8(extract::relationTypeName(relation.type)) + ' ' + a + " > " + b + ' ' +
                 utf8(extract::statusName(relation.status));
    }
    lines.sort();
    return lines;
}

/// "entity metric value currency status" of each figure, sorted.
inline QStringList figuresOf(const extract::Facts& facts)
{
    QStringList lines;
    for (const extract::FigureFact& figure : facts.figures)
        lines += nameOf(facts, figure.entity) + ' ' + utf8(extract::metricName(figure.metric)) + ' ' +
                 QString::fromStdString(figure.amount.value.toString()) + ' ' +
                 utf8(figure.amount.currency.view()) + ' ' + utf8(extract::figureStatusName(figure.status));
    lines.sort();
    return lines;
}

/// Rows of a table of tellings beside this file: a text (¶ starts a paragraph) and what it tells, separated
/// by "; ", nothing where it only looks as if it told something.
inline void addTellings(const QString& name)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QFile table(QStringLiteral(ATLAS_SOURCE_DIR "/tests/unit/extract/") + name);
    QVERIFY(table.open(QIODevice::ReadOnly | QIODevice::Text));
    const QStringList lines = QString::fromUtf8(table.readAll()).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 1);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.split('\t');
        QCOMPARE(cells.size(), 2);
        QTest::newRow(qPrintable(cells[0]))
            << QString(cells[0]).replace(u'¶', u'\n') << cells[1].split("; ", Qt::SkipEmptyParts);
    }
}

/// The ties of a text without their status.
inline QStringList tiesOf(const QString& text)
{
    QStringList ties = relationsOf(factsOf(text));
    for (QString& tie : ties)
        tie.truncate(tie.lastIndexOf(' '));
    return ties;
}

} // namespace atlas::tests
