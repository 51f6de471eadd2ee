#pragma once

#include "ui/charts/barchartpainter.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>
#include <set>

namespace atlas::ui {

class HoverCard;
struct HoverWords;
class Theme;

/// The bars on the screen: hit by row, whatever the length of the bar; walked by the keyboard; every row a
/// child for assistive technology. As tall as its rows; put it into a scroll area.
class BarChartView : public QWidget
{
    Q_OBJECT
public:
    explicit BarChartView(const Theme&, QWidget* parent = nullptr);
    ~BarChartView() override;

    void setModel(BarChartModel);
    const BarChartModel& model() const { return m_model; }
    /// Rows of these figures get the selection's ground.
    void setRoom(int height); ///< pixels that rows may grow into; 0: they keep their height
    void setSelected(const std::set<atlas::FigureId>&);
    /// Gives the original words of a row for the card beside the pointer.
    void setWordsOf(std::function<HoverWords(const BarRow&)> wordsOf) { m_wordsOf = std::move(wordsOf); }

    int rowAt(QPoint) const; ///< in the widget's own pixels; -1 where there is none
    QRect rowRect(int row) const;
    QRect trackRect(int row) const;
    bool isSelected(int row) const { return m_marks.selected.contains(row); }
    int currentRow() const { return m_current; } ///< of the keyboard; -1 before anything was chosen
    void setCurrentRow(int);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

signals:
    void figureChosen(atlas::FigureId);
    void wordsWanted(atlas::FigureId); ///< double click or Enter: read them
    void rowNeeded(const QRect&);      ///< should be scrolled into sight

protected:
    bool event(QEvent*) override;
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void paintEvent(QPaintEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;

private:
    void rebuild();
    void fillRoom();
    void hover(int row);
    void chooseRow(int row);
    void showCard(QPoint, int row);
    void markFocus();
    QRect onScreen(const QRectF&) const;
    double factor() const;
    int contentHeight() const;

    const Theme& m_theme;
    BarChartModel m_model;
    std::unique_ptr<BarChartPainter> m_painter;
    BarChartPainter::Marks m_marks;
    std::function<HoverWords(const BarRow&)> m_wordsOf;
    QPointer<HoverCard> m_card;
    int m_room = 0;
    int m_current = -1;
};

} // namespace atlas::ui
