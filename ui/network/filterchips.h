#pragma once

#include "network/explore.h"
#include "text/language.h"
#include "ui/network/filterwords.h"
#include "ui/network/networkscene.h"

#include <QToolButton>
#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace atlas::ui {

class ChoiceCounts;
class TickMenu;

/// A chip for each filter, that says in words what it lets through and opens a menu to change it. Whatever
/// hides something has one in sight; the less used ones, and where all have no room in one row any that hides
/// nothing, wait in the menu of the last chip until then.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setState(std::shared_ptr<const atlas::Atlas>, const network::Exploration&, Colouring,
                  text::Language);
    /// The article in the reader, that one may want to see alone.
    void setReading(std::optional<atlas::ArticleId> article) { m_reading = article; }

    /// What stands out, in words; empty: nothing does. It stands in the row, over nothing of the picture.
    void setFocusOn(const QString& words);
    QToolButton* focusChip() const { return m_focus; }

    /// With what colours may say, for another menu too.
    QMenu* colourMenu() const;

    /// "%1 ×": what goes away with a click.
    static QString closable(const QString& words);

signals:
    void focusLeft();
    void filterChanged(const network::Filter&);
    void colouringChanged(ui::Colouring);

protected:
    void changeEvent(QEvent*) override;
    void resizeEvent(QResizeEvent*) override;

private:
    using Part = FilterWords::Part;
    struct Chip
    {
        Part part;
        QToolButton* button;
    };
    /// One of several that a filter lets through or not, by their bits.
    struct Choice
    {
        QString words;
        std::uint32_t bits;
        int count;
    };
    void retranslate();
    bool isIdle(const Chip&) const;
    void fitRow();
    int showFocus(int shorter);
    void setChip(QToolButton*, const QString& words, bool active);
    QToolButton* makePlainChip(const char* name);
    QToolButton* makeChip(const char* name);
    void clear(Part);
    void fill(Part, TickMenu*);
    void fillAgain(Part, TickMenu*);
    std::vector<Choice> choices(Part) const;
    void fillBits(TickMenu*, std::uint32_t network::Filter::*bits, const std::vector<Choice>&);
    void fillCountries(TickMenu*);
    void fillArticles(TickMenu*);
    void fillConfidence(TickMenu*);
    void fillEvidence(TickMenu*);
    void addEnds(FilterWords::Part, TickMenu*);
    void makeColourings();
    void showColouring();
    void addOnly(QAction*, const network::Filter& only);
    void addChoice(TickMenu*, const QString& words, const network::Filter&);
    void toggleArticle(const std::string& id);

    std::shared_ptr<const atlas::Atlas> m_atlas;
    network::Exploration m_exploration;
    network::Filter m_filter; ///< its filter
    Colouring m_colouring = Colouring::Layer;
    text::Language m_language = text::Language::Korean;
    std::optional<atlas::ArticleId> m_reading;
    std::vector<Chip> m_chips;
    QToolButton* m_more;
    QToolButton* m_colours;
    std::array<QAction*, 3> m_colourings{}; ///< by Colouring
    QToolButton* m_clear;
    QToolButton* m_focus;
    QString m_focusOn; ///< in words
};

} // namespace atlas::ui
