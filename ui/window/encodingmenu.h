#pragma once

#include "models/document.h"
#include "models/selection.h"

#include <QMenu>

#include <optional>

namespace atlas::ui {

class Opening;

/// The encodings in which the file in the reader can be read: the one that is found, which is told, and all
/// others. Choosing one reads the file anew. Disabled where the reader shows none, or one whose encoding is
/// given (JSON Lines, networks), and while files are read. GUI thread only.
class EncodingMenu : public QMenu
{
    Q_OBJECT
public:
    /// All three must outlive the menu.
    EncodingMenu(const models::Document&, const models::Selection&, Opening&, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent*) override;

private:
    QAction* add(const QString& name, const QString& words, std::optional<text::Encoding>);
    void refresh();
    const article::Article* article() const; ///< in the reader; null where there is none
    QString file() const;                    ///< empty where no encoding can be chosen

    const models::Document& m_document;
    const models::Selection& m_selection;
    Opening& m_opening;
    QAction* m_automatic;
};

} // namespace atlas::ui
