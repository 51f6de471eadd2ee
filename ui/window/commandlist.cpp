#include "ui/window/commandlist.h"

#include <QAction>
#include <QMenu>

namespace atlas::ui {

namespace {

/// Without the mark of a mnemonic; a doubled one is an ampersand.
QString plain(QString words)
{
    words.replace(QStringLiteral("&&"), QStringLiteral("\u0001"));
    words.remove(u'&');
    return words.replace(u'\u0001', u'&');
}

template<typename Take>
void forEach(const QMenu& menu, const Take& take)
{
    for (QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu())
            forEach(*inner, take);
        else if (!action->isSeparator() && action->isVisible() && action->isEnabled() &&
                 !action->objectName().isEmpty())
            take(menu, action);
    }
}

} // namespace

std::vector<models::Command> commandsOf(const QMenu& menu)
{
    std::vector<models::Command> commands;
    forEach(menu, [&commands](const QMenu& in, const QAction* action) {
        if (action->objectName() == u"search")
            return; // that is where one is
        commands.push_back({action->objectName(),
                            plain(action->text()),
                            plain(in.title()),
                            action->shortcut().toString(QKeySequence::NativeText),
                            {action->objectName()},
                            action->isChecked()});
    });
    return commands;
}

QAction* commandOf(const QMenu& menu, const QString& id)
{
    QAction* found = nullptr;
    forEach(menu, [&](const QMenu&, QAction* action) {
        if (!found && action->objectName() == id)
            found = action;
    });
    return found;
}

} // namespace atlas::ui
