#pragma once

#include "network/graph.h"
#include "text/language.h"
#include "ui/network/networkscene.h"

#include <QToolButton>
#include <QWidget>

#include <memory>

class QMenu;

namespace atlas::ui {

/// A chip for each filter, that says in words what it lets through and opens a menu to change it.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setState(std::shared_ptr<const atlas::Atlas>, const network::Filter&, Colouring, text::Language);
    /// Whose neighbours alone stand out; empty: no chip.
    void setFocusName(const QString&);

signals:
    void filterChanged(const network::Filter&);
    void colouringChanged(ui::Colouring);
    void focusLeft();

protected:
    void changeEvent(QEvent*) override;

private:
    void retranslate();
    void setChip(QToolButton*, const QString& words, bool active);
    void fillTypes();
    void fillStatuses();
    void fillCountries();
    void fillConfidence();
    void fillColouring();
    QToolButton* addChip(void (FilterChips::*fill)());

    std::shared_ptr<const atlas::Atlas> m_atlas;
    network::Filter m_filter;
    Colouring m_colouring = Colouring::Layer;
    text::Language m_language = text::Language::Korean;
    QString m_focusName;
    QToolButton* m_types;
    QToolButton* m_statuses;
    QToolButton* m_countries;
    QToolButton* m_confidence;
    QToolButton* m_colours;
    QToolButton* m_focus;
};

} // namespace atlas::ui
