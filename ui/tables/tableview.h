#pragma once

#include <QTableView>

namespace atlas::ui {

class MarkedScrollBar;
class Theme;

/// A table of rows without a grid: a click or an arrow key on a row chooses it, Return asks for what says so,
/// copying takes the whole row with tabs between, a click on a heading sorts. Its menu holds the actions that
/// were added to it. What the program selects in it chooses nothing. GUI thread only.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(const Theme&, QWidget* parent = nullptr); ///< the theme must outlive it

    /// Also takes the model's own order for the headings.
    void setTable(QAbstractItemModel*, int sortColumn, Qt::SortOrder);
    struct Column
    {
        int width;     ///< wanted, in design pixels; as much as its heading takes in any case
        int share = 0; ///< of the room that is left
        int least = 0; ///< width that it gives way to where there is no room for all; 0: to none
    };
    /// Where there is no room for all of them, those with a share give way first, as far as they may, then
    /// the others; only what is wider even then is scrolled sideways.
    void setColumns(const std::vector<Column>&);
    /// Selects these rows instead of what was, and shows as many as there is room for, the first of them in
    /// any case; marks in the scroll bar tell where the others are. Order does not matter.
    void selectRows(std::vector<int> rows);

signals:
    void rowChosen(int row);
    void wordsRequested(); ///< of the row chosen last

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;

private:
    void applySizes();
    void markSelected();
    int headingWidth(int column) const;
    void giveWay(std::vector<int>& widths, bool shared) const;
    void copyRow() const;

    const Theme& m_theme;
    MarkedScrollBar* m_scroll;
    std::vector<Column> m_columns;
};

} // namespace atlas::ui
