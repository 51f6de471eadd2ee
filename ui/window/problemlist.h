#pragma once

#include "models/document.h"

#include <QMenu>

namespace atlas::ui {

/// What could not be read or was passed over, then the open problems of all articles, each with its sentence;
/// choosing one tells which it was.
class ProblemList : public QMenu
{
    Q_OBJECT
public:
    explicit ProblemList(const models::Document&, QWidget* parent = nullptr);

signals:
    void chosen(const atlas::OpenProblem&);
    void sourceChosen(int index); ///< of the document's failures

private:
    QAction* add(const QString& what, const QString& sentence);
};

} // namespace atlas::ui
