#include "ui/network/filterchips.h"

#include "ui/network/networkwords.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/words.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr double confidences[] = {0, 0.3, 0.5, 0.7, 0.9};
constexpr std::uint32_t productBit = network::kindBit(extract::EntityKind::Product);

/// Stays open while several entries are ticked.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        QAction* action = actionAt(event->pos());
        const bool single = action && action->actionGroup() && action->actionGroup()->isExclusive();
        if (action && action->isEnabled() && action->isCheckable() && !single)
            action->trigger();
        else
            QMenu::mouseReleaseEvent(event);
    }
};

QAction* addTick(QMenu* menu, const QString& words, bool ticked)
{
    QString shown = words;
    QAction* action = menu->addAction(shown.replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(ticked);
    return action;
}

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    auto* row = new FlowLayout(this, 8, 6);
    row->setContentsMargins(12, 8, 12, 4);
    m_types = addChip(&FilterChips::fillTypes);
    m_statuses = addChip(&FilterChips::fillStatuses);
    m_countries = addChip(&FilterChips::fillCountries);
    m_confidence = addChip(&FilterChips::fillConfidence);
    m_colours = addChip(&FilterChips::fillColouring);
    m_focus = new QToolButton;
    m_focus->setProperty("look", "chip");
    m_focus->setCursor(Qt::PointingHandCursor);
    m_focus->hide();
    connect(m_focus, &QToolButton::clicked, this, &FilterChips::focusLeft);
    for (QToolButton* chip : {m_types, m_statuses, m_countries, m_confidence, m_colours, m_focus})
        row->addWidget(chip);
    retranslate();
}

QToolButton* FilterChips::addChip(void (FilterChips::*fill)())
{
    auto* chip = new QToolButton;
    chip->setProperty("look", "chip");
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setCursor(Qt::PointingHandCursor);
    chip->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new TickMenu(chip);
    chip->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, fill);
    return chip;
}

void FilterChips::setState(std::shared_ptr<const atlas::Atlas> atlas, const network::Filter& filter,
                           Colouring colouring, text::Language language)
{
    m_atlas = std::move(atlas);
    m_filter = filter;
    m_colouring = colouring;
    m_language = language;
    retranslate();
}

void FilterChips::setFocusName(const QString& name)
{
    m_focusName = name;
    m_focus->setVisible(!name.isEmpty());
    retranslate();
}

void FilterChips::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FilterChips::setChip(QToolButton* chip, const QString& words, bool active)
{
    QString shown = words;
    chip->setText(shown.replace(u'&', QStringLiteral("&&")));
    chip->setAccessibleName(words);
    if (chip->property("active").toBool() != active) {
        chip->setProperty("active", active);
        chip->style()->unpolish(chip);
        chip->style()->polish(chip);
    }
}

void FilterChips::retranslate()
{
    const network::Filter usual;
    setAccessibleName(tr("Filters"));
    setChip(m_types, NetworkWords::types(m_filter), m_filter.types != usual.types);
    setChip(m_statuses, NetworkWords::statuses(m_filter), m_filter.statuses != usual.statuses);
    setChip(m_countries, NetworkWords::countries(m_filter, m_language), !m_filter.hiddenCountries.empty());
    setChip(m_confidence, NetworkWords::confidence(m_filter),
            m_filter.minimumConfidence != usual.minimumConfidence);
    setChip(m_colours, m_colouring == Colouring::Layer ? tr("Colour: layer") : tr("Colour: country"), false);
    //: %1 is a company's name; a click on the chip shows all again
    setChip(m_focus, tr("Neighbours of %1 ×").arg(m_focusName), true);
    m_focus->setToolTip(tr("Leave focus"));
}

void FilterChips::fillTypes()
{
    QMenu* menu = m_types->menu();
    menu->clear();
    for (const TieKind& kind : tieKinds()) {
        const std::uint32_t bits = typeBits(kind);
        QAction* tick = addTick(menu, NetworkWords::tieKind(kind, kind.types), (m_filter.types & bits) != 0);
        connect(tick, &QAction::toggled, this, [this, bits](bool on) {
            m_filter.types = on ? m_filter.types | bits : m_filter.types & ~bits;
            emit filterChanged(m_filter);
        });
    }
    menu->addSeparator();
    connect(addTick(menu, tr("Products as nodes"), (m_filter.kinds & productBit) != 0), &QAction::toggled,
            this, [this](bool on) {
                m_filter.kinds = on ? m_filter.kinds | productBit : m_filter.kinds & ~productBit;
                emit filterChanged(m_filter);
            });
    menu->addAction(tr("Show all"), this, [this] {
        m_filter.types = network::Filter{}.types;
        emit filterChanged(m_filter);
    });
}

void FilterChips::fillStatuses()
{
    QMenu* menu = m_statuses->menu();
    menu->clear();
    for (int i = 0; i < extract::statusCount; ++i) {
        const std::uint32_t bit = 1u << i;
        QAction* tick =
            addTick(menu, Words::status(static_cast<extract::Status>(i)), (m_filter.statuses & bit) != 0);
        connect(tick, &QAction::toggled, this, [this, bit](bool on) {
            m_filter.statuses = on ? m_filter.statuses | bit : m_filter.statuses & ~bit;
            emit filterChanged(m_filter);
        });
    }
}

void FilterChips::fillCountries()
{
    QMenu* menu = m_countries->menu();
    menu->clear();
    if (!m_atlas)
        return;
    std::vector<std::string> countries = CountryColours(*m_atlas).countries();
    countries.emplace_back();
    for (const std::string& country : countries) {
        auto& hidden = m_filter.hiddenCountries;
        const QString name =
            country.empty() ? NetworkWords::unknownCountry() : Words::country(country, m_language);
        QAction* tick = addTick(menu, name, !std::binary_search(hidden.begin(), hidden.end(), country));
        connect(tick, &QAction::toggled, this, [this, country](bool on) {
            auto& list = m_filter.hiddenCountries;
            const auto at = std::lower_bound(list.begin(), list.end(), country);
            const bool listed = at != list.end() && *at == country;
            if (on && listed)
                list.erase(at);
            else if (!on && !listed)
                list.insert(at, country);
            emit filterChanged(m_filter);
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Show all"), this, [this] {
        m_filter.hiddenCountries.clear();
        emit filterChanged(m_filter);
    });
}

void FilterChips::fillConfidence()
{
    QMenu* menu = m_confidence->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    for (const double confidence : confidences) {
        network::Filter choice = m_filter;
        choice.minimumConfidence = confidence;
        QAction* tick =
            addTick(menu, NetworkWords::confidence(choice), m_filter.minimumConfidence == confidence);
        group->addAction(tick);
        connect(tick, &QAction::triggered, this, [this, choice] { emit filterChanged(choice); });
    }
}

void FilterChips::fillColouring()
{
    QMenu* menu = m_colours->menu();
    menu->clear();
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& words, Colouring colouring) {
        QAction* tick = addTick(menu, words, m_colouring == colouring);
        group->addAction(tick);
        connect(tick, &QAction::triggered, this, [this, colouring] { emit colouringChanged(colouring); });
    };
    add(tr("Colour by layer"), Colouring::Layer);
    add(tr("Colour by country"), Colouring::Country);
}

} // namespace atlas::ui
