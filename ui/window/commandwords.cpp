#include "ui/window/commandwords.h"

#include <QFile>

namespace atlas::ui {

CommandWords::CommandWords()
{
    QFile table(QStringLiteral(":/commands/words.tsv"));
    if (!table.open(QIODevice::ReadOnly))
        return; // built in: a test sees that it is there
    const QStringList lines = QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() < 2)
            continue;
        QStringList& words = m_words[cells.takeFirst()];
        for (const QString& cell : cells) {
            for (const QString& each : cell.split(u';', Qt::SkipEmptyParts)) {
                words << each.section(u'=', 0, 0);
                if (each.contains(u'='))
                    m_meanings.insert(words.last(), each.section(u'=', 1));
            }
        }
    }
}

} // namespace atlas::ui
