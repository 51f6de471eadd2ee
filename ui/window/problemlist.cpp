#include "ui/window/problemlist.h"

#include "ui/theme/words.h"

namespace atlas::ui {

namespace {

constexpr int mostProblems = 30; ///< in the list; the others come up as these are solved

} // namespace

ProblemList::ProblemList(const atlas::Atlas& atlas, QWidget* parent) : QMenu(parent)
{
    setObjectName("problemList");
    for (const atlas::OpenProblem& problem : atlas.problems) {
        if (actions().size() == mostProblems)
            break;
        const QString title = QString::fromStdU16String(atlas[problem.article].article->title);
        //: %1 is the title of an article, %2 a sentence that says what is wrong
        QString words = tr("%1: %2").arg(title, Words::problem(problem.problem));
        words.replace(u'&', QStringLiteral("&&"));
        connect(addAction(words), &QAction::triggered, this, [this, problem] { emit chosen(problem); });
    }
    if (isEmpty())
        addAction(tr("There are no open problems."))->setEnabled(false);
}

} // namespace atlas::ui
