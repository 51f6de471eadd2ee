#include "ui/window/commandlist.h"

#include "ui/window/commandwords.h"

#include <QAction>
#include <QMenu>
#include <QStringList>

#include <algorithm>

namespace atlas::ui {

namespace {

/// Without the mark of a mnemonic; a doubled one is an ampersand.
QString plain(QString words)
{
    words.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
    words.remove(u'&');
    return words.replace(u'\u0001', u'&');
}

/// A command with the menus that lead to it, from the outermost one.
struct Entry
{
    QAction* action;
    QStringList menus;
};

void collect(const QMenu& menu, const QStringList& menus, std::vector<Entry>& entries)
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu()) {
            collect(*inner, menus + QStringList{plain(inner->title())}, entries);
            continue;
        }
        const QString name = action->objectName();
        if (action->isSeparator() || name.isEmpty() || name == u"search") // that is where one is
            continue;
        entries.push_back({action, menus});
    }
}

std::vector<Entry> entriesOf(const QMenu& menu)
{
    std::vector<Entry> entries;
    collect(menu, {}, entries);
    std::erase_if(entries, [](const Entry& entry) { return !entry.action->isVisible(); });
    return entries;
}

} // namespace

std::vector<models::Command> CommandList::of(const QMenu& menu, const CommandWords& otherWords)
{
    std::vector<models::Command> commands;
    for (const Entry& entry : entriesOf(menu)) {
        const QString words = plain(entry.action->text());
        const bool nested = entry.menus.size() > 1;
        //: a command in a menu within a menu; %1 is the name of the inner menu ("Theme"), %2 of the command
        const QString whole = nested ? tr("%1: %2").arg(entry.menus.last(), words) : words;
        commands.push_back({entry.action->objectName(), whole, entry.menus.value(0),
                            entry.action->shortcut().toString(QKeySequence::NativeText),
                            QStringList{words} + otherWords.of(entry.action->objectName()),
                            entry.action->isChecked(), entry.action->isEnabled()});
    }
    return commands;
}

QAction* CommandList::find(const QMenu& menu, const QString& id)
{
    for (const Entry& entry : entriesOf(menu))
        if (entry.action->objectName() == id)
            return entry.action->isEnabled() ? entry.action : nullptr;
    return nullptr;
}

} // namespace atlas::ui
