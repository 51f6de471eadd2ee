#pragma once

#include "models/document.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace atlas::ui {

/// The lower part of the card where several things are selected at once: their names, the one with most ties
/// first. GUI thread only.
class SeveralCard : public QWidget
{
    Q_OBJECT
public:
    /// The document must outlive the widget.
    explicit SeveralCard(const models::Document&, QWidget* parent = nullptr);

    /// What is selected, and how many ties that the network shows each has, which may still be unknown.
    void setEntities(const std::vector<atlas::EntityId>&, const std::vector<int>& ties);

signals:
    void chosen(atlas::EntityId);

private:
    const models::Document& m_document;
    QListWidget* m_list;
    std::vector<atlas::EntityId> m_entities; ///< as listed
};

} // namespace atlas::ui
