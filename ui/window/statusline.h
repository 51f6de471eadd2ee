#pragma once

#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"

#include <QFrame>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTimer;

namespace atlas::ui {

class ElidedLabel;

/// The line at the bottom: counts, open problems, what is going on with a way to stop it, encoding and
/// language of the article in the reader, a button that offers other encodings.
class StatusLine : public QFrame
{
    Q_OBJECT
public:
    /// Document and selection must outlive the line; it takes `note`, what is to be told beside all that.
    StatusLine(const models::Document&, const models::Selection&, QWidget* note, QWidget* parent = nullptr);

    void setEncodingMenu(QMenu*); ///< of the article in the reader; it outlives the line
    /// How what is counted is made up, a line for each count: said where the pointer rests on them.
    void setSums(const QString&);
    void showProgress(const jobs::ReadingProgress&);
    void hideProgress();
    /// For a while; with a `file` that was saved, until the next one, beside a button that shows where it
    /// lies.
    void showMessage(const QString&, const QString& file = {});
    void withdraw(const QString&); ///< of these words, where they are still shown

signals:
    void problemsRequested(const QWidget& button); ///< what was clicked
    void cancelRequested();
    void folderRequested(const QString& file); ///< the file's folder is to be shown

protected:
    void changeEvent(QEvent*) override;

private:
    void refresh();
    void showSums();
    void showEncoding();
    void refreshProgress();
    QString progressWords() const;
    void forgetMessage();

    const models::Document& m_document;
    const models::Selection& m_selection;
    QLabel* m_counts;
    QPushButton* m_problems;
    ElidedLabel* m_message; ///< gives way where the line is full: words never widen the window
    QPushButton* m_folder;
    QString m_file;
    QString m_sums;
    QLabel* m_progressWords;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QPushButton* m_encoding;
    QTimer* m_forget;
    jobs::ReadingProgress m_read;
};

} // namespace atlas::ui
