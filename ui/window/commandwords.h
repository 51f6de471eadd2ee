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
    /// What a word asks a command for in particular ("csv" for "Excel"); the word itself where nothing is
    /// said.
    QString meaning(const QString& word) const { return m_meanings.value(word, word); }
    QStringList commands() const { return m_words.keys(); }

private:
    QHash<QString, QStringList> m_words;
    QHash<QString, QString> m_meanings; ///< by word
};

} // namespace atlas::ui
