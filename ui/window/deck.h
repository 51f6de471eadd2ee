#pragma once

#include <QStackedWidget>

#include <array>

class QSettings;

namespace atlas::ui {

class Panel; // ui::Panel below, since QFrame has an enumerator of that name
class Segments;

/// Panels that share one place: the chart, the table of companies, the table of ties. Each has in its header
/// the choice between them, which stays at the same spot.
class Deck : public QStackedWidget
{
    Q_OBJECT
public:
    enum Page
    {
        Chart,
        Companies,
        Ties,
        pages,
    };

    /// Takes the panels, in the order of Page.
    explicit Deck(const std::array<ui::Panel*, pages>&, QWidget* parent = nullptr);

    Page page() const { return static_cast<Page>(currentIndex()); }
    ui::Panel* panel(Page) const;
    Segments* segments(Page) const; ///< in that page's header

    void save(QSettings&) const;
    void restore(const QSettings&);

public slots:
    void setPage(ui::Deck::Page);

signals:
    void pageChanged(ui::Deck::Page);

protected:
    void changeEvent(QEvent*) override;

private:
    void choose(Page);
    void retranslate();

    std::array<ui::Panel*, pages> m_panels;
    std::array<Segments*, pages> m_segments{};
};

} // namespace atlas::ui
