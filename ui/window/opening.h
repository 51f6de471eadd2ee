#pragma once

#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace atlas::ui {

struct FileQuestion;

/// What opening works with; all outlive it.
struct OpeningParts
{
    models::Document& document;
    models::Selection& selection;
    jobs::ReadingJob& reading;
    QStringList sample; ///< files or folders of the sample corpus
};

/// What is open, and how more comes to it: paths that are named, chosen or dropped are read on workers,
/// beside what is open (the sample corpus gives way), then handed to document and selection. GUI thread only.
class Opening : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open above `window`.
    Opening(OpeningParts, QWidget* window);

    /// Of what is open, in the interface's language; empty before anything is.
    QString name() const;
    /// While what was read is handed over, it is the program that selects, not the user.
    bool isHandingOver() const { return m_handingOver; }

    /// The files and folders on this machine that are dragged.
    static QStringList localFiles(const QMimeData&);

public slots:
    void open(const QStringList& paths);
    void openSample();
    void chooseFiles();
    void chooseFolder();

signals:
    /// Something else is open now; `words` tell of it, empty where nothing need be said.
    void opened(const QString& words);

private:
    void ask(const FileQuestion&);
    void start(const QStringList& paths, bool sample);
    void take(const jobs::Reading&);
    void selectFirst();
    QString outcome(const jobs::Reading&) const;

    OpeningParts m_parts;
    QWidget* m_window;
    workspace::Collection m_collection;
    QString m_workspace;       ///< name of what is open; the sample corpus has its own
    bool m_sampleOpen = false; ///< what is open is the sample corpus, or nothing
    bool m_nextIsSample = false;
    QString m_nextWorkspace;
    bool m_handingOver = false;
};

} // namespace atlas::ui
