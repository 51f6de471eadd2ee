#include "ui/window/arrangement.h"

#include "ui/theme/emptystate.h"

#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>

namespace atlas::ui {

namespace {

constexpr int gap = 8;
constexpr int listWidth = 212;
constexpr int rightWidth = 396;
constexpr int cardPercent = 36;  ///< of the column: whatever it shows, the article below stays where it is
constexpr int chartHeight = 300; ///< at least
constexpr int chartPercent = 37; ///< of the column, where that is more
constexpr std::array besideChart{5, 3}; ///< shares of the network and the chart in columns
constexpr int stateVersion = 1;         ///< of what is remembered; another one is not read

std::size_t at(Place place)
{
    return static_cast<std::size_t>(place);
}

QSplitter* splitter(Qt::Orientation orientation, const char* name)
{
    auto* made = new QSplitter(orientation);
    made->setObjectName(name);
    made->setHandleWidth(gap);
    made->setChildrenCollapsible(false);
    return made;
}

} // namespace

Arrangement::Arrangement(std::array<QWidget*, placeCount> panels, QObject* parent)
    : QObject(parent), m_panels(panels), m_stack(new QStackedWidget), m_nothing(new EmptyState),
      m_outer(splitter(Qt::Horizontal, "outerSplitter")), m_centre(splitter(Qt::Vertical, "centreSplitter")),
      m_right(splitter(Qt::Vertical, "rightSplitter"))
{
    m_centre->addWidget(panels[at(Place::Network)]);
    m_centre->addWidget(panels[at(Place::Chart)]);
    m_right->addWidget(panels[at(Place::Card)]);
    m_right->addWidget(panels[at(Place::Reader)]);
    m_outer->addWidget(panels[at(Place::Articles)]);
    m_outer->addWidget(m_centre);
    m_outer->addWidget(m_right);
    panels[at(Place::Articles)]->setMinimumWidth(168);
    m_centre->setMinimumWidth(420);
    m_right->setMinimumWidth(300);
    panels[at(Place::Card)]->setMinimumHeight(150);
    panels[at(Place::Reader)]->setMinimumHeight(180);
    panels[at(Place::Network)]->setMinimumHeight(220);
    panels[at(Place::Chart)]->setMinimumHeight(140);
    m_outer->setStretchFactor(1, 1);
    m_stack->addWidget(m_outer);
    m_stack->addWidget(m_nothing);
    connect(m_nothing, &EmptyState::triggered, this, [this] {
        m_folded.fill(false);
        apply();
    });
    connect(m_centre, &QSplitter::splitterMoved, this, [this] { m_chartByHand = true; });
    retranslate();
    apply();
    setDefaultSizes();
}

QWidget* Arrangement::widget() const
{
    return m_stack;
}

QWidget* Arrangement::nothing() const
{
    return m_nothing;
}

bool Arrangement::isFolded(Place place) const
{
    return m_folded[at(place)];
}

bool Arrangement::isShown(Place place) const
{
    return !isFolded(place) && (place != Place::Articles || m_width >= listFoldsBelow);
}

void Arrangement::setWindowWidth(int width)
{
    const bool listBefore = isShown(Place::Articles);
    const bool columnsBefore = canHaveThreeColumns();
    m_width = width;
    if (listBefore != isShown(Place::Articles) || columnsBefore != canHaveThreeColumns())
        apply();
}

void Arrangement::setFolded(Place place, bool folded)
{
    if (m_folded[at(place)] == folded)
        return;
    m_folded[at(place)] = folded;
    apply();
}

void Arrangement::setThreeColumns(bool three)
{
    if (m_threeColumns == three)
        return;
    m_threeColumns = three;
    apply();
}

void Arrangement::fitChart()
{
    if (m_chartByHand || m_centre->orientation() != Qt::Vertical || !isShown(Place::Network) ||
        !isShown(Place::Chart))
        return;
    const QList<int> sizes = m_centre->sizes();
    const int both = sizes[0] + sizes[1];
    const int height = std::max(chartHeight + m_moreForChart, both * chartPercent / 100);
    if (both > height && height != sizes[1])
        m_centre->setSizes({both - height, height});
}

void Arrangement::setMoreForChart(int pixels)
{
    m_moreForChart = pixels;
    fitChart();
}

void Arrangement::reset()
{
    m_folded.fill(false);
    m_chartByHand = false;
    m_threeColumns = false;
    apply();
    setDefaultSizes();
}

void Arrangement::retranslate()
{
    m_nothing->setWords(tr("All panels are hidden."), tr("Show the panels"));
}

void Arrangement::apply()
{
    bool any = false;
    for (int i = 0; i < placeCount; ++i) {
        const bool shown = isShown(static_cast<Place>(i));
        m_panels[static_cast<std::size_t>(i)]->setVisible(shown);
        any = any || shown;
    }
    const bool goesAway = !any && m_outer->isVisible();
    m_stack->setCurrentIndex(any ? 0 : 1);
    if (goesAway)
        m_nothing->setFocus();
    m_centre->setVisible(isShown(Place::Network) || isShown(Place::Chart));
    m_right->setVisible(isShown(Place::Card) || isShown(Place::Reader));
    const Qt::Orientation orientation =
        m_threeColumns && canHaveThreeColumns() ? Qt::Horizontal : Qt::Vertical;
    // Below the network the chart keeps the height of its bars; beside it both share what there is.
    const bool beside = orientation == Qt::Horizontal;
    m_centre->setStretchFactor(0, beside ? besideChart[0] : 1);
    m_centre->setStretchFactor(1, beside ? besideChart[1] : 0);
    if (m_centre->orientation() != orientation) {
        m_centre->setOrientation(orientation);
        if (beside) // heights say nothing of widths
            m_centre->setSizes({besideChart[0] * 100, besideChart[1] * 100});
    }
    fitChart();
    emit changed();
}

void Arrangement::setDefaultSizes()
{
    m_outer->setSizes({listWidth, std::max(m_width - listWidth - rightWidth - 4 * gap, 420), rightWidth});
    m_centre->setSizes({500, chartHeight});
    m_right->setSizes({cardPercent * 10, (100 - cardPercent) * 10}); // shares, with no stretch set
    fitChart();
}

void Arrangement::save(QSettings& settings) const
{
    settings.beginGroup("arrangement");
    settings.setValue("version", stateVersion);
    settings.setValue("outer", m_outer->saveState());
    settings.setValue("centre", m_centre->saveState());
    settings.setValue("right", m_right->saveState());
    settings.setValue("threeColumns", m_threeColumns);
    settings.setValue("chartByHand", m_chartByHand);
    QVariantList folded;
    for (const bool each : m_folded)
        folded << each;
    settings.setValue("folded", folded);
    settings.endGroup();
}

void Arrangement::restore(QSettings& settings)
{
    settings.beginGroup("arrangement");
    if (settings.value("version").toInt() == stateVersion) {
        const QVariantList folded = settings.value("folded").toList();
        for (int i = 0; i < placeCount && i < folded.size(); ++i)
            m_folded[static_cast<std::size_t>(i)] = folded[i].toBool();
        m_threeColumns = settings.value("threeColumns").toBool();
        m_chartByHand = settings.value("chartByHand").toBool();
        m_outer->restoreState(settings.value("outer").toByteArray());
        m_centre->restoreState(settings.value("centre").toByteArray());
        m_right->restoreState(settings.value("right").toByteArray());
        for (QSplitter* each : {m_outer, m_centre, m_right}) {
            each->setChildrenCollapsible(false);
            each->setHandleWidth(gap);
        }
    }
    settings.endGroup();
    apply();
}

} // namespace atlas::ui
