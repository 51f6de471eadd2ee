#pragma once

#include "text/language.h"

#include <QFileDialog>
#include <QStringList>

#include <memory>

namespace atlas::ui {

/// What a user is asked to choose.
struct FileQuestion
{
    QString title;
    QFileDialog::FileMode mode = QFileDialog::ExistingFiles; ///< AnyFile: where to save
    QStringList kinds;                                       ///< "Articles (*.txt *.jsonl)"
    QString proposed; ///< path shown at first; empty: the working folder
};

/// A dialog that says all in the interface's language: the desktop's own where the desktop speaks it, else
/// Qt's with dates, sizes and kinds of files as the program writes them. A name to save gets the ending of
/// the kind chosen, before an existing file is asked about. GUI thread only.
std::unique_ptr<QFileDialog> fileDialog(const FileQuestion&, text::Language, QWidget* parent);

/// What was chosen, empty where the user thought better of it.
QStringList chooseFiles(const FileQuestion&, text::Language, QWidget* parent);

} // namespace atlas::ui
