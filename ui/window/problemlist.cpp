#include "ui/window/problemlist.h"

#include "article/title.h"
#include "ui/theme/words.h"

#include <QFileInfo>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr int mostOfAKind = 15; ///< in the list; the others come up as these are solved

/// Of a path its last part, which tells one source from the other.
QString nameOf(const workspace::FailedSource& failure)
{
    return QFileInfo(QString::fromStdString(failure.source)).fileName();
}

QString nameOf(const article::Article& article)
{
    return QString::fromStdU16String(article::shownTitle(article));
}

} // namespace

ProblemList::ProblemList(const models::Document& document, QWidget* parent) : QMenu(parent)
{
    setObjectName("problemList");
    const atlas::Atlas& atlas = *document.atlas();
    const int failures = std::min(static_cast<int>(document.failures().size()), mostOfAKind);
    for (int i = 0; i < failures; ++i) {
        const workspace::FailedSource& failure = document.failures()[static_cast<std::size_t>(i)];
        connect(add(nameOf(failure), Words::problem(failure.problem)), &QAction::triggered, this,
                [this, i] { emit sourceChosen(i); });
    }
    const int problems = std::min(static_cast<int>(atlas.problems.size()), mostOfAKind);
    if (failures > 0 && problems > 0)
        addSeparator();
    for (int i = 0; i < problems; ++i) {
        const atlas::OpenProblem& problem = atlas.problems[static_cast<std::size_t>(i)];
        connect(add(nameOf(*atlas[problem.article].article),
                    Words::problem(problem.problem, atlas, document.language())),
                &QAction::triggered, this, [this, problem] { emit chosen(problem); });
    }
    const int more =
        static_cast<int>(document.failures().size() + atlas.problems.size()) - failures - problems;
    if (isEmpty())
        addAction(tr("There are no open problems."))->setEnabled(false);
    else if (more > 0)
        //: below a list of problems: how many are left out
        addAction(tr("%Ln more", nullptr, more))->setEnabled(false);
}

QAction* ProblemList::add(const QString& what, const QString& sentence)
{
    //: %1 is the title of an article or the name of a file, %2 a sentence that says what is wrong
    QString words = tr("%1: %2").arg(what, sentence);
    words.replace(u'&', QStringLiteral("&&"));
    return addAction(words);
}

} // namespace atlas::ui
