#pragma once

#include "models/document.h"
#include "models/selection.h"
#include "ui/theme/panel.h"

class QMenu;
class QPushButton;
class QStackedLayout;

namespace atlas::ui {

class EmptyState;
class FindBar;
class ReaderView;
class Theme;

/// The article of the selection with its marks; clicking one selects it. Of a source that could not be read
/// the reason. GUI thread only.
class ReaderPanel : public Panel
{
    Q_OBJECT
public:
    /// All three must outlive the panel.
    ReaderPanel(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);

    ReaderView* view() const { return m_view; }
    /// Shows words that are no evidence of the selection, such as a place that the search found.
    void show(const models::Place&);
    using QWidget::show;
    /// What is offered for a file that is no text in its encoding; it outlives the panel.
    void setEncodingMenu(QMenu*);

public slots:
    void openFind();
    void findNext();
    void findPrevious();

signals:
    void openRequested(); ///< from the empty state: files to read
    /// The open problems of the article, by a click on this button.
    void problemsRequested(const QWidget& button);
    void searchRequested(const QString& words); ///< that this article does not have

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void showArticle();
    void sayWhyEmpty();
    void showPlace();
    void find(const QString&);
    void stepFound(int step);
    void activate(const models::Subject&, quint32 offset);

    const models::Document& m_document;
    models::Selection& m_selection;
    ReaderView* m_view;
    FindBar* m_find;
    EmptyState* m_empty;
    QPushButton* m_problems;
    QStackedLayout* m_stack;
    std::shared_ptr<const atlas::Atlas> m_shownAtlas;
    std::optional<atlas::ArticleId> m_shown;
    QMenu* m_encodings = nullptr;
    std::vector<text::Span> m_found;
    int m_current = -1;
};

} // namespace atlas::ui
