#pragma once

#include "atlas/atlas.h"
#include "text/language.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace atlas::ui {

class Theme;

/// Ties with the newest sentence of each, one below the other in a column beside the network: a click leads
/// to all that says so. Not there while there are none. GUI thread only.
class TieList : public QScrollArea
{
    Q_OBJECT
public:
    explicit TieList(const Theme&, QWidget* parent = nullptr); ///< the theme must outlive it

    static constexpr std::size_t mostShown = 40; ///< how many more there are is said below
    /// In their order; as steps of a way where it has a start. The atlas need not outlive the call.
    void setTies(const std::vector<atlas::RelationId>&, std::optional<atlas::EntityId> start,
                 const atlas::Atlas&, text::Language);
    /// The column takes its share of the width that it has together with the network.
    void takeShareOf(int width);

signals:
    void chosen(atlas::RelationId);

private:
    void addRow(atlas::EntityId first, const atlas::Relation&, const atlas::Atlas&, text::Language);

    const Theme& m_theme;
    QVBoxLayout* m_rows;
    QLabel* m_more;
};

} // namespace atlas::ui
