#pragma once

#include "models/document.h"
#include "models/selection.h"
#include "ui/tables/quote.h"
#include "ui/theme/panel.h"

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;

namespace atlas::ui {

class ElidedLabel;
class EmptyState;
class EntityCard;
class EvidenceList;
class Pager;
class SeveralCard;
class Theme;

/// What is selected, in a few lines, with the words that say so: a relation with its evidence, a company with
/// its figures and relations, a figure with its exact value and its words. GUI thread only.
class SelectionCard : public Panel
{
    Q_OBJECT
public:
    /// All three must outlive the card.
    SelectionCard(const Theme&, const models::Document&, models::Selection&, QWidget* parent = nullptr);

    /// Why the network does not show what is selected, and whether it could; empty: it does.
    void setAbsence(const QString& words, bool canShow);
    /// Which ties the network shows.
    void setShown(std::function<bool(atlas::RelationId)>);
    void followNetwork(); ///< it shows others than before
    /// Of several that are selected: how many ties that the network shows each has, and how many there are
    /// among them.
    void setTies(std::vector<int> ofEach, int among);
    /// What can be done with several at once.
    void setActions(const QList<QAction*>&);

signals:
    void showRequested(); ///< of what the network does not show

protected:
    void changeEvent(QEvent*) override;

private:
    QWidget* makeBody(const Theme&);
    void makeAbsence();
    void makeContent();
    void retranslate();
    void refresh();
    void showPlace();
    int shownPlace() const;
    static QString countWords(bool mentions, int count);
    void showEntity(const atlas::Entity&);
    void showRelation(const atlas::Relation&);
    void showFigure(const atlas::Figure&);
    void showSeveral();
    void setHead(const QString& title, const QStringList& facts, const QString& badge);
    /// `tie`: that it is evidence of, or null.
    void quote(const models::Place&, std::vector<Quote::Part>, const atlas::Relation* tie);
    std::vector<Quote::Part> rolesAt(const atlas::Relation&, const models::Place&) const;

    const Theme& m_theme;
    const models::Document& m_document;
    models::Selection& m_selection;
    Pager* m_pager;
    EmptyState* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_head = nullptr;
    ElidedLabel* m_facts = nullptr;
    QLabel* m_allFacts = nullptr; ///< of a company, in as many lines as they take
    QLabel* m_badge = nullptr;
    Quote* m_quote = nullptr;
    EvidenceList* m_evidence = nullptr;
    EntityCard* m_entity = nullptr;
    QWidget* m_absence = nullptr;
    QLabel* m_absenceWords = nullptr;
    QPushButton* m_show = nullptr;
    SeveralCard* m_severalCard = nullptr;
    std::vector<int> m_tiesOfEach;
    int m_tiesAmong = 0;
};

} // namespace atlas::ui
