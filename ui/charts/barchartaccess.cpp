#include "ui/charts/barchartaccess.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/charttext.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>

namespace atlas::ui {

namespace {

/// One row; belongs to the list's interface.
class RowAccess : public QAccessibleInterface
{
public:
    RowAccess(BarChartView& view, int row) : m_view(view), m_row(row) {}

    bool isValid() const override { return m_row < m_view.model().rowCount(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view.window()->windowHandle(); }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(&m_view); }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const BarRow& row = m_view.model().row(m_row);
        if (kind == QAccessible::Value)
            return row.value;
        return kind == QAccessible::Name ? ChartText::spokenRow(row, m_row, m_view.model().rowCount())
                                         : QString();
    }

    QRect rect() const override
    {
        const QRect row = isValid() ? m_view.rowRect(m_row) : QRect();
        return QRect(m_view.mapToGlobal(row.topLeft()), row.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.selectable = true;
        state.focusable = true;
        state.selected = isValid() && m_view.isSelected(m_row);
        state.focused = m_view.hasFocus() && m_view.currentRow() == m_row;
        return state;
    }

private:
    BarChartView& m_view;
    int m_row;
};

class ListAccess : public QAccessibleWidget
{
public:
    explicit ListAccess(BarChartView& view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : m_rows)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view.model().rowCount(); }
    QAccessibleInterface* child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        auto known = m_rows.find(row);
        if (known == m_rows.end()) {
            // Qt's cache owns what is registered, which the analyser can't see.
            // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks)
            known = m_rows.insert(row, QAccessible::registerAccessibleInterface(new RowAccess(m_view, row)));
        }
        return QAccessible::accessibleInterface(*known);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override
    {
        for (auto row = m_rows.begin(); row != m_rows.end(); ++row)
            if (QAccessible::accessibleInterface(*row) == wanted)
                return row.key();
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        return child(m_view.rowAt(m_view.mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface* focusChild() const override
    {
        return m_view.hasFocus() ? child(m_view.currentRow()) : nullptr;
    }

private:
    BarChartView& m_view;
    mutable QHash<int, QAccessible::Id> m_rows; ///< made when first asked for
};

QAccessibleInterface* makeAccess(const QString&, QObject* object)
{
    auto* view = qobject_cast<BarChartView*>(object);
    return view ? new ListAccess(*view) : nullptr;
}

} // namespace

void installBarChartAccess()
{
    QAccessible::installFactory(makeAccess); // Qt keeps each factory once
}

} // namespace atlas::ui
