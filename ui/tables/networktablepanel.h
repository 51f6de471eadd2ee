#pragma once

#include "models/rowtablemodel.h"
#include "models/selection.h"
#include "ui/theme/panel.h"

class QAbstractItemDelegate;
class QLineEdit;
class QStackedLayout;

namespace atlas::ui {

class EmptyState;
class TableView;
class Theme;

/// What the tables of companies and of ties have in common: a filter in the header, rows that are selected
/// with all else, and a sentence where no row is left. GUI thread only.
class NetworkTablePanel : public Panel
{
    Q_OBJECT
public:
    TableView* table() const { return m_table; }
    QLineEdit* filter() const { return m_filter; }

signals:
    void wordsRequested(); ///< of what is selected

protected:
    NetworkTablePanel(const Theme&, models::Selection&, QWidget* parent); ///< both must outlive the panel

    /// What the panel is filled with; its table must be deleted before the model and its words are.
    struct Parts
    {
        QString name; ///< with which those of its widgets begin
        models::RowTableModel& model;
        QAbstractItemModel* words; ///< that the model's values are shown in
        QAbstractItemDelegate* delegate;
    };
    void fill(const Parts&); ///< once
    virtual void showSelection() = 0;
    virtual QString nothingPasses() const = 0; ///< where the filter leaves no row
    virtual QString countWords(int all) const; ///< beside the title, where it leaves all rows
    const Theme& theme() const { return m_theme; }
    models::Selection& selection() const { return m_selection; }

    void changeEvent(QEvent*) override;

private:
    void showCounts();
    void retranslate();

    const Theme& m_theme;
    models::Selection& m_selection;
    models::RowTableModel* m_model = nullptr;
    QLineEdit* m_filter;
    TableView* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

} // namespace atlas::ui
