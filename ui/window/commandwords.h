#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace atlas::ui {

/// By which words a command is found besides its name, in both languages: resources/commands/words.tsv.
class CommandWords
{
public:
    CommandWords();

    QStringList of(const QString& command) const { return m_words.value(command); } ///< by its action's name
    QStringList commands() const { return m_words.keys(); }

private:
    QHash<QString, QStringList> m_words;
};

} // namespace atlas::ui
