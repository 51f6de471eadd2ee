#pragma once

#include "atlas/atlas.h"
#include "text/language.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace atlas::ui {

class Theme;

/// A few ties with the newest sentence of each, one below the other over the network: a click leads to all
/// that says so. Not there while there are none. GUI thread only.
class TieList : public QWidget
{
    Q_OBJECT
public:
    TieList(const Theme&, QWidget* view); ///< the theme must outlive it

    static constexpr std::size_t mostShown = 8; ///< how many more there are is said below
    /// In their order. The atlas need not outlive the call.
    void setTies(const std::vector<atlas::RelationId>&, const atlas::Atlas&, text::Language);

signals:
    void chosen(atlas::RelationId);

private:
    void addRow(const atlas::Relation&, const atlas::Atlas&, text::Language);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QLabel* m_more;
};

} // namespace atlas::ui
