#pragma once

#include "models/articlelistmodel.h"
#include "models/selection.h"
#include "ui/theme/panel.h"

class QListView;
class QStackedLayout;

namespace atlas::ui {

class EmptyState;
class Theme;

/// The open articles and what could not be read; a click opens one in the reader, or the reason. GUI thread
/// only.
class ArticleListPanel : public Panel
{
    Q_OBJECT
public:
    /// All three must outlive the panel.
    ArticleListPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    /// What the network shows: how many of the ties of each article.
    void setGraph(std::shared_ptr<const network::Graph> graph) { m_model.setGraph(std::move(graph)); }
    void showFailure(int index); ///< of the document's: scrolled to, its reason in the reader

signals:
    void openRequested(); ///< from the empty state: files to read

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void showCurrent();
    void open(const QModelIndex&);

    const models::Document& m_document;
    models::Selection& m_selection;
    models::ArticleListModel m_model;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace atlas::ui
