#pragma once

#include "atlas/atlas.h"

#include <QMenu>

namespace atlas::ui {

/// The open problems of all articles, each with its sentence; choosing one tells which it was.
class ProblemList : public QMenu
{
    Q_OBJECT
public:
    explicit ProblemList(const atlas::Atlas&, QWidget* parent = nullptr);

signals:
    void chosen(const atlas::OpenProblem&);
};

} // namespace atlas::ui
