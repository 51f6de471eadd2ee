#pragma once

#include "models/explorer.h"

#include <QPushButton>

#include <functional>
#include <vector>

class QMenu;

namespace atlas::ui {

/// "3 companies · 8 ties hidden", or "11 hidden" where there is little room: its menu says by what and which,
/// and brings back one of them, what a filter leaves out, or all. Hidden where nothing is. GUI thread only.
class HiddenButton : public QPushButton
{
    Q_OBJECT
public:
    /// Both must outlive the button.
    HiddenButton(models::Explorer&, const models::Document&, QWidget* parent = nullptr);

    void refresh(); ///< after the explorer or the language changed
    void setBrief(bool);
    int savedByBrief() const; ///< pixels that it takes less, or would, than with all its words
    bool isBrief() const { return m_isBrief; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString shownText() const; ///< cut where there is no room

signals:
    void chosen(atlas::EntityId); ///< something without a tie, to be looked at elsewhere

protected:
    void paintEvent(QPaintEvent*) override; ///< cut where there is no room, so that titles keep theirs

private:
    QString words() const { return m_isBrief ? m_brief : text(); }
    void fill();
    void fillFiltered();
    void fillTakenOut();
    void fillTieless();
    void addHeading(const QString&);
    struct Entry
    {
        QString words;
        std::function<void()> act;
    };
    std::vector<Entry> entriesOf(std::vector<atlas::EntityId>);
    std::vector<Entry> takenOut();
    void add(QMenu*, const std::vector<Entry>&);
    QString sum() const;

    models::Explorer& m_explorer;
    const models::Document& m_document;
    QMenu* m_menu;
    QString m_brief;
    bool m_isBrief = false;
};

} // namespace atlas::ui
