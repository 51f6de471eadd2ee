#pragma once

#include "network/graph.h"
#include "text/language.h"
#include "ui/network/filterwords.h"
#include "ui/network/networkscene.h"

#include <QToolButton>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QMenu;

namespace atlas::ui {

/// A chip for each filter, that says in words what it lets through and opens a menu to change it. The less
/// used ones have one while they are set; until then they wait in the menu of the last chip.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget* parent = nullptr);

    void setState(std::shared_ptr<const atlas::Atlas>, const network::Filter&, Colouring, text::Language);
    /// The article in the reader, that one may want to see alone.
    void setReading(std::optional<atlas::ArticleId> article) { m_reading = article; }
    /// Whether months and days stand elsewhere, where they are chosen; else they have a chip while they are
    /// set.
    void setTimeShown(bool);

    /// "%1 ×": what goes away with a click.
    static QString closable(const QString& words);

signals:
    void filterChanged(const network::Filter&);
    void colouringChanged(ui::Colouring);

protected:
    void changeEvent(QEvent*) override;

private:
    using Part = FilterWords::Part;
    struct Chip
    {
        Part part;
        QToolButton* button;
    };
    void retranslate();
    void setChip(QToolButton*, const QString& words, bool active);
    QToolButton* makePlainChip(const char* name);
    QToolButton* makeChip(const char* name);
    void clear(Part);
    void fill(Part, QMenu*);
    void fillBits(QMenu*, std::uint32_t network::Filter::*bits,
                  const std::vector<std::pair<QString, std::uint32_t>>& entries);
    void fillCountries(QMenu*);
    void fillArticles(QMenu*);
    void fillConfidence(QMenu*);
    void fillEvidence(QMenu*);
    void fillColouring();
    void addChoice(QMenu*, const QString& words, const network::Filter&);
    void toggleArticle(const std::string& id);

    std::shared_ptr<const atlas::Atlas> m_atlas;
    network::Filter m_filter;
    Colouring m_colouring = Colouring::Layer;
    text::Language m_language = text::Language::Korean;
    std::optional<atlas::ArticleId> m_reading;
    bool m_timeShown = false;
    std::vector<Chip> m_chips;
    QToolButton* m_more;
    QToolButton* m_colours;
    QToolButton* m_clear;
};

} // namespace atlas::ui
