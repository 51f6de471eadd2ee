#include "ui/charts/missingbars.h"

#include "text/particles.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <set>

namespace atlas::ui {

namespace {

std::vector<atlas::EntityId> wantedBars(const models::Subject& subject, const atlas::Atlas& atlas)
{
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject))
        return {atlas[*relation].source, atlas[*relation].target};
    if (const auto* figure = std::get_if<atlas::FigureId>(&subject))
        return {atlas[*figure].entity};
    return models::selectedEntities(subject);
}

bool hasBar(const figures::Series& series, atlas::EntityId entity)
{
    return std::any_of(series.panels.begin(), series.panels.end(), [entity](const figures::Panel& panel) {
        return std::any_of(panel.bars.begin(), panel.bars.end(),
                           [entity](const figures::Bar& bar) { return bar.entity == entity; });
    });
}

/// The first one, in the order of the menu, that has a bar of it.
std::optional<extract::Metric> metricOf(atlas::EntityId entity, const atlas::Atlas& atlas)
{
    std::set<extract::Metric> stated;
    for (const atlas::FigureId figure : atlas[entity].figures)
        stated.insert(atlas[figure].metric);
    const auto shown = std::find_if(stated.begin(), stated.end(), [&](extract::Metric metric) {
        return hasBar(figures::series(atlas, metric), entity);
    });
    return shown == stated.end() ? std::nullopt : std::optional(*shown);
}

} // namespace

Missing missingBars(const models::Subject& subject, const atlas::Atlas& atlas, const figures::Series& series,
                    const BarChartModel& model)
{
    std::set<atlas::EntityId> drawn;
    for (const BarPanel& panel : model.panels)
        for (const BarRow& row : panel.rows)
            drawn.insert(row.entity);
    Missing missing;
    for (const atlas::EntityId entity : wantedBars(subject, atlas)) {
        if (!drawn.contains(entity))
            (hasBar(series, entity) ? missing.leftOut : missing.unknown).push_back(entity);
    }
    if (missing.unknown.size() == 1)
        missing.elsewhere = metricOf(missing.unknown.front(), atlas);
    return missing;
}

MissingBars::MissingBars(QWidget* parent)
    : QWidget(parent), m_words(new ElidedLabel), m_elsewhere(new QPushButton)
{
    m_words->setObjectName("missingBars");
    m_words->setProperty("look", "small");
    m_elsewhere->setObjectName("shownElsewhere");
    m_elsewhere->setProperty("look", "link");
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_words);
    line->addWidget(m_elsewhere);
    connect(m_elsewhere, &QPushButton::clicked, this, [this] {
        if (m_metric)
            emit metricWanted(*m_metric);
    });
    hide();
}

QString MissingBars::words() const
{
    return m_words->text();
}

void MissingBars::setMissing(const Missing& missing, const atlas::Atlas& atlas, text::Language language)
{
    const QString words = wordsOf(missing, atlas, language);
    m_words->setText(words);
    m_metric = missing.elsewhere;
    m_elsewhere->setVisible(m_metric.has_value());
    if (m_metric)
        //: beside “NAVER has no value in this chart”: leads to another chart; %1 is what it shows (“Revenue”)
        m_elsewhere->setText(tr("Show %1").arg(Words::metric(*m_metric)));
    setVisible(!words.isEmpty());
}

QString MissingBars::wordsOf(const Missing& missing, const atlas::Atlas& atlas, text::Language language)
{
    const bool areUnknown = !missing.unknown.empty();
    const std::vector<atlas::EntityId>& entities = areUnknown ? missing.unknown : missing.leftOut;
    if (entities.empty())
        return {};
    if (entities.size() > 2)
        //: how many of several companies that are selected a chart has no bar of
        return tr("%Ln of the selected are not in this chart", nullptr, static_cast<int>(entities.size()));
    const bool two = entities.size() == 2;
    //: {1} and {2} are companies without a bar in a chart
    const QString both = areUnknown ? tr("{1} and {2} have no value in this chart")
                                    : tr("{1} and {2} are among the smaller ones left out");
    //: {1} is a company without a bar in a chart
    const QString one =
        areUnknown ? tr("{1} has no value in this chart") : tr("{1} is among the smaller ones left out");
    const std::u16string_view names[] = {atlas[entities.front()].name(language),
                                         atlas[entities.back()].name(language)};
    const std::u16string pattern = (two ? both : one).toStdU16String();
    return QString::fromStdU16String(text::fillParticles(pattern, names, two ? 2 : 1));
}

} // namespace atlas::ui
