#include "ui/charts/chartpanel.h"

#include "ui/charts/barchartview.h"
#include "ui/charts/chartpicture.h"
#include "ui/charts/charttext.h"
#include "ui/charts/missingbars.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/headermenu.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace atlas::ui {

namespace {

/// The figures whose bars the selection lights.
std::set<atlas::FigureId> lit(const models::Subject& subject, const atlas::Atlas& atlas,
                              const BarChartModel& model)
{
    const std::vector<atlas::EntityId> selected = models::selectedEntities(subject);
    std::set<atlas::EntityId> entities(selected.begin(), selected.end());
    std::set<atlas::FigureId> figures;
    if (const auto* relation = std::get_if<atlas::RelationId>(&subject))
        entities = {atlas[*relation].source, atlas[*relation].target};
    else if (const auto* figure = std::get_if<atlas::FigureId>(&subject))
        figures.insert(*figure);
    for (const BarPanel& panel : model.panels)
        for (const BarRow& row : panel.rows)
            if (entities.contains(row.entity))
                figures.insert(row.figure);
    return figures;
}

bool holds(const figures::Series& series, atlas::FigureId figure)
{
    for (const figures::Panel& panel : series.panels)
        for (const figures::Bar& bar : panel.bars)
            if (bar.figure == figure)
                return true;
    return false;
}

} // namespace

ChartPanel::ChartPanel(models::Document& document, models::Selection& selection, const Theme& theme,
                       QWidget* parent)
    : Panel(parent), m_document(document), m_selection(selection), m_theme(theme)
{
    makeActions();
    makeBody();
    connect(&document, &models::Document::atlasChanged, this, &ChartPanel::readDocument);
    connect(&document, &models::Document::languageChanged, this, &ChartPanel::showSeries);
    connect(&document, &models::Document::readingChanged, this, &ChartPanel::showEmptyWords);
    connect(&selection, &models::Selection::subjectChanged, this, &ChartPanel::followSelection);
    readDocument();
}

void ChartPanel::makeActions()
{
    makeFigures();
    makeScales();
    m_export = headerButton(QString(), this);
    connect(m_export, &QPushButton::clicked, this, &ChartPanel::exportRequested);
    for (QPushButton* button : {m_choose, m_scales, m_export})
        addAction(button);
}

void ChartPanel::makeFigures()
{
    m_choose = headerButton(QString(), this);
    giveMenu(m_choose);
    auto* choice = new QActionGroup(this);
    for (int i = 0; i < extract::metricCount; ++i) {
        const auto metric = static_cast<extract::Metric>(i);
        const std::string_view name = extract::metricName(metric);
        QAction* action = choice->addAction(m_choose->menu()->addAction(QString()));
        action->setObjectName(QStringLiteral("figure-") + QString::fromUtf8(name.data(), std::ssize(name)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, metric] {
            setMetric(metric);
            emit chosen();
        });
        m_metrics[static_cast<std::size_t>(i)] = action;
    }
}

void ChartPanel::makeScales()
{
    m_scales = headerButton(QString(), this);
    giveMenu(m_scales);
    auto* choice = new QActionGroup(this);
    for (const BarScale scale : {BarScale::Logarithmic, BarScale::Linear}) {
        QAction* action = choice->addAction(m_scales->menu()->addAction(QString()));
        action->setObjectName(scale == BarScale::Linear ? "scaleLinear" : "scaleLogarithmic");
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, scale] {
            setScale(scale);
            emit chosen();
        });
    }
}

QMenu* ChartPanel::figureMenu() const
{
    return m_choose->menu();
}

QMenu* ChartPanel::scaleMenu() const
{
    return m_scales->menu();
}

void ChartPanel::makeBody()
{
    m_view = new BarChartView(m_theme);
    m_view->setWordsOf([this](const BarRow& row) { return wordsOf(row); });
    connect(m_view, &BarChartView::figureChosen, this,
            [this](atlas::FigureId figure) { m_selection.select(figure); });
    connect(m_view, &BarChartView::wordsWanted, this, [this](atlas::FigureId figure) {
        m_selection.select(figure);
        emit wordsRequested();
    });
    connect(m_view, &BarChartView::rowNeeded, this, &ChartPanel::revealRow);

    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);

    m_empty = new EmptyState;
    m_empty->setSign(QStringLiteral("chart"));
    connect(m_empty, &EmptyState::triggered, this,
            [this] { hasNetworksAlone() ? emit tableRequested() : emit openRequested(); });

    m_pages = new QStackedWidget;
    m_pages->addWidget(m_scroll);
    m_pages->addWidget(m_empty);
    setBody(m_pages);
    m_foot[0] = addSeparator();
    m_source = new ElidedLabel;
    m_source->setProperty("look", "small");
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(m_theme.px(12), 0, m_theme.px(12), 0);
    line->addWidget(m_source, 1);
    m_missing = new MissingBars;
    connect(m_missing, &MissingBars::metricWanted, this, &ChartPanel::setMetric);
    line->addWidget(m_missing);
    foot->setFixedHeight(m_theme.px(27));
    addBody(foot);
    m_foot[1] = foot;
}

Picture ChartPanel::picture(text::Language language, Scheme scheme) const
{
    return chartPicture(m_series, *m_document.atlas(), ChartOptions{m_scale, scheme}, language);
}

void ChartPanel::setMetric(extract::Metric metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    m_series = figures::series(*m_document.atlas(), m_metric);
    showSeries();
}

void ChartPanel::setScale(BarScale scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    showSeries();
}

void ChartPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showSeries();
    Panel::changeEvent(event);
}

bool ChartPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_view->setRoom(m_scroll->viewport()->height());
    return Panel::eventFilter(watched, event);
}

void ChartPanel::readDocument()
{
    const std::vector<extract::Metric> available = figures::availableMetrics(*m_document.atlas());
    if (!available.empty() && std::find(available.begin(), available.end(), m_metric) == available.end())
        m_metric = available.front();
    offerMetrics(available);
    m_series = figures::series(*m_document.atlas(), m_metric);
    showSeries();
}

void ChartPanel::offerMetrics(const std::vector<extract::Metric>& available)
{
    for (QAction* action : m_metrics)
        action->setEnabled(false);
    for (const extract::Metric metric : available)
        m_metrics[static_cast<std::size_t>(metric)]->setEnabled(true);
    m_choose->setVisible(available.size() > 1);
}

void ChartPanel::showSeries()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const text::Language language = m_document.language();
    BarChartModel model = barChartModel(m_series, atlas, ChartOptions{m_scale}, language);
    setSubtitle(m_series.empty() ? QString() : ChartText::subtitle(m_series, model, m_scale, language));
    QStringList foot{ChartText::source(m_series, atlas, language)};
    if (model.hasMadeUp())
        foot.prepend(Words::madeUpSign()); // what has no room goes from behind
    m_source->setText(foot.join(QStringLiteral(" · ")));
    m_view->setModel(std::move(model));
    m_pages->setCurrentIndex(m_series.empty() ? 1 : 0);
    m_export->setVisible(!m_series.empty());
    m_scales->setVisible(!m_series.empty());
    for (QWidget* part : m_foot)
        part->setVisible(!m_series.empty());
    showWords();
    followSelection();
}

void ChartPanel::showWords()
{
    setTitle(m_series.empty() ? tr("Chart") : Words::metric(m_metric));
    m_view->setAccessibleName(Words::metric(m_metric));
    m_view->setAccessibleDescription(count());
    showFigure();
    showScale();
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("Export as picture…"));
    showEmptyWords();
}

void ChartPanel::showFigure()
{
    m_choose->setText(tr("Figure"));
    m_choose->menu()->setTitle(m_choose->text());
    m_choose->setToolTip(tr("Choose what the bars show"));
    for (std::size_t i = 0; i < m_metrics.size(); ++i)
        m_metrics[i]->setText(Words::metric(static_cast<extract::Metric>(i)));
    m_metrics[static_cast<std::size_t>(m_metric)]->setChecked(true);
}

/// The button says which one holds.
void ChartPanel::showScale()
{
    const bool logarithmic = m_scale == BarScale::Logarithmic;
    m_scales->setText(logarithmic ? tr("Log", "button: logarithmic scale")
                                  : tr("Linear", "button: linear scale"));
    m_scales->setToolTip(tr("Choose the scale of the bars"));
    const QList<QAction*> choice = m_scales->menu()->actions();
    choice[0]->setText(tr("Logarithmic scale"));
    choice[1]->setText(tr("Linear scale"));
    choice[logarithmic ? 0 : 1]->setChecked(true);
    m_scales->menu()->setTitle(tr("Scale of the bars"));
    for (QAction* action : choice)
        action->setEnabled(!m_series.empty());
}

bool ChartPanel::hasNetworksAlone() const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    return !atlas.articles.empty() && atlas::networkCount(atlas) == static_cast<int>(atlas.articles.size());
}

/// What would stand here, why it does not, and what leads on.
void ChartPanel::showEmptyWords()
{
    if (hasNetworksAlone())
        m_empty->setWords(tr("Market caps, revenues and investments that articles state stand here as bars. "
                             "A network file holds ties alone."),
                          tr("Companies as a table"));
    else if (m_document.atlas()->articles.empty())
        m_empty->sayNothingIsOpen(m_document.isReading());
    else
        m_empty->setWords(tr("Market caps, revenues and investments stand here as bars. "
                             "These articles state none."),
                          EmptyState::openFiles());
}

void ChartPanel::followSelection()
{
    const models::Subject& subject = m_selection.subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    if (const auto* figure = std::get_if<atlas::FigureId>(&subject)) {
        const extract::Metric metric = atlas[*figure].metric;
        if (metric != m_metric && holds(figures::series(atlas, metric), *figure))
            return setMetric(metric); // comes back here
    }
    m_view->setSelected(lit(subject, atlas, m_view->model()));
    m_missing->setMissing(missingBars(subject, atlas, m_series, m_view->model()), atlas,
                          m_document.language());
}

void ChartPanel::revealRow(const QRect& row)
{
    m_scroll->ensureVisible(0, row.center().y(), 0, row.height());
}

HoverWords ChartPanel::wordsOf(const BarRow& row) const
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const atlas::Figure& figure = atlas[row.figure];
    const article::Article& article = *atlas[figure.article].article;
    const text::Span sentence = figure.sentence;
    const text::Span digits = figure.amount.span;
    HoverWords words;
    const QString sum = ChartText::sum(figure.amount, m_document.language(), money::Style::Exact);
    QStringList title{row.name, sum, row.note};
    if (!row.note.endsWith(row.when))
        title.append(row.when);
    title.removeAll(QString());
    words.title = title.join(QStringLiteral("  "));
    words.sentence = QString::fromStdU16String(article.text.substr(sentence.begin, sentence.length()));
    if (sentence.contains(digits)) {
        words.begin = static_cast<int>(digits.begin - sentence.begin);
        words.end = static_cast<int>(digits.end - sentence.begin);
    }
    words.place = ChartText::articleLine(article, m_document.language());
    return words;
}

} // namespace atlas::ui
