#pragma once

#include "models/document.h"
#include "models/selection.h"

#include <QListView>
#include <QStringListModel>

namespace atlas::ui {

class Theme;

/// The sentences that state the selected relation, where there are several, but for the one that the card
/// shows at length: each with its article, date and confidence; a click or Enter leads to it in the reader.
/// As high as its rows; hidden where there is nothing to choose. GUI thread only.
class EvidenceList : public QListView
{
    Q_OBJECT
public:
    /// All must outlive the list.
    EvidenceList(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);

    void refresh(int shown);       ///< after another subject, place or language
    QString source(int row) const; ///< what stands below the sentence

signals:
    void reached(const QRect&); ///< the keys have walked to a row there

private:
    void showOthers(int shown);

    const models::Document& m_document;
    models::Selection& m_selection;
    QStringListModel m_sentences;
};

} // namespace atlas::ui
