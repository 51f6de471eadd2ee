#pragma once

#include "models/explorer.h"

#include <QPushButton>

#include <functional>
#include <vector>

class QMenu;

namespace atlas::ui {

/// "3 companies · 7 others · 8 ties hidden · 5 without a tie", or as much of it as there is room for, at
/// least "8 ties hidden": its menu says by what and which, and brings back one of them, what a filter leaves
/// out, or all. Hidden where nothing is. GUI thread only.
class HiddenButton : public QPushButton
{
    Q_OBJECT
public:
    /// Both must outlive the button.
    HiddenButton(models::Explorer&, const models::Document&, QWidget* parent = nullptr);

    void refresh(); ///< after the explorer or the language changed
    /// Takes the fullest of its forms for which there is room, else the briefest. `spare`: pixels left beside
    /// it as it is now, below 0 those that lack.
    void fit(int spare);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString shownText() const; ///< cut where there is no room

signals:
    void chosen(atlas::EntityId); ///< something without a tie, to be looked at elsewhere
    void searchRequested();       ///< for something that its menu has no room for

protected:
    void paintEvent(QPaintEvent*) override; ///< cut where there is no room, so that titles keep theirs

private:
    const QString& words() const { return m_forms[m_form]; }
    int savedBy(qsizetype form) const;
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

    models::Explorer& m_explorer;
    const models::Document& m_document;
    QMenu* m_menu;
    QStringList m_forms{QString()}; ///< what it says, the fullest first; never empty
    qsizetype m_form = 0;
};

} // namespace atlas::ui
