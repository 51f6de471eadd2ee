#pragma once

#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"

#include <QObject>
#include <QStringList>

#include <optional>

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

    /// Of what is open, what could not be read left out, in the interface's language; empty before anything
    /// is.
    QString name() const;
    /// While what was read is handed over, it is the program that selects, not the user.
    bool isHandingOver() const { return m_handingOver; }

    /// In which that file is read from now on because someone chose it; empty: the one that is found.
    std::optional<text::Encoding> encodingOf(const QString& path) const;

    /// The files and folders on this machine that are dragged.
    static QStringList localFiles(const QMimeData&);

public slots:
    /// With an encoding the text files are read in that one, as if it were chosen for each.
    void open(const QStringList& paths, std::optional<text::Encoding> = {});
    void openSample();
    void chooseFiles();
    void chooseFolder();
    /// Reads a text file anew, in an encoding or in the one that is found. Where that fails, an article that
    /// is open stays as it was; else the choice holds until the program ends.
    void readAs(const QString& path, std::optional<text::Encoding>);

signals:
    /// Something else is open now; `words` tell of it, empty where nothing need be said.
    void opened(const QString& words);

private:
    QStringList readPaths() const;
    /// A file that is being read anew.
    struct Anew
    {
        QString path;
        std::optional<text::Encoding> encoding;
        bool wasOpen = false; ///< there is an article of it
    };
    void ask(const FileQuestion&);
    void start(const QStringList& paths, bool sample, std::optional<text::Encoding>);
    void take(const jobs::Reading&);
    void selectFirst();
    std::optional<atlas::ArticleId> articleOf(const QString& path) const;
    QString outcome(const jobs::Reading&) const;
    QString outcome(const Anew&, const jobs::Reading&) const;

    OpeningParts m_parts;
    QWidget* m_window;
    workspace::Collection m_collection;
    QStringList m_paths;       ///< that are open, in the order of opening; none while it is the sample corpus
    bool m_sampleOpen = false; ///< what is open is the sample corpus, or nothing
    bool m_nextIsSample = false;
    QStringList m_nextPaths;
    models::Document::Opened m_nextOpened = models::Document::Opened::Beside;
    jobs::StatedEncodings m_encodings;
    std::optional<text::Encoding> m_stated; ///< for all that the run reads
    std::optional<Anew> m_anew;             ///< that runs
    bool m_handingOver = false;
};

} // namespace atlas::ui
