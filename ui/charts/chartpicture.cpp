#include "ui/charts/chartpicture.h"

#include "ui/charts/barchartpainter.h"
#include "ui/charts/charttext.h"
#include "ui/theme/words.h"

#include <QPainter>

#include <algorithm>
#include <set>
#include <utility>

namespace atlas::ui {

namespace {

constexpr double pictureWidth = 800;
constexpr double narrowestWidth = 480;

/// Layers in the order of the palette, then what the patterns mean.
std::vector<LegendEntry> legendOf(const BarChartModel& model, const Palette& colours)
{
    std::set<extract::Layer> layers;
    bool withoutLayer = false;
    bool planned = false;
    bool forecast = false;
    std::vector<LegendEntry> legend;
    for (int i = 0; i < model.rowCount(); ++i) {
        const BarRow& row = model.row(i);
        withoutLayer = withoutLayer || !row.layer;
        if (row.layer)
            layers.insert(*row.layer);
        planned = planned || row.status == extract::FigureStatus::Planned;
        forecast = forecast || row.status == extract::FigureStatus::Forecast;
    }
    legend.reserve(layers.size() + 4);
    for (const extract::Layer layer : layers)
        legend.push_back({LegendEntry::Mark::Dot, colours.layer(layer), Words::layer(layer)});
    if (withoutLayer)
        legend.push_back({LegendEntry::Mark::Dot, colours.institution(), ChartText::noLayer()});
    for (const auto& [shown, status] : {std::pair(planned, extract::FigureStatus::Planned),
                                        std::pair(forecast, extract::FigureStatus::Forecast)})
        if (shown)
            legend.push_back({LegendEntry::Mark::Hatch, colours.muted, Words::figureStatus(status)});
    if (model.hasMadeUp())
        legend.push_back({LegendEntry::Mark::None, colours.muted, Words::madeUpSign()});
    return legend;
}

} // namespace

Picture chartPicture(const figures::Series& series, const atlas::Atlas& atlas, const ChartOptions& options,
                     text::Language language)
{
    BarChartModel model = barChartModel(series, atlas, options, language);
    Picture picture;
    picture.title = Words::metric(series.metric);
    picture.subtitle = ChartText::subtitle(series, model, options.scale, language);
    picture.legend = legendOf(model, palette(options.scheme));
    picture.sources = sourcesOf(atlas, series.sources, language);
    const double strips = 2 * BarChartPainter::sideStrip();
    const double height = BarChartPainter(model, palette(options.scheme), pictureWidth + strips).height();
    picture.contentSize = QSizeF(pictureWidth, height);
    picture.paint = [model = std::move(model), height, strips](QPainter& painter, const QRectF& content,
                                                               const Palette& colours) {
        // A page of another shape gets larger or smaller rows, never lost ones; words larger only as it is
        // wider, so that they stay below the title's, and bars as it is higher.
        const double wider = std::max(content.width() / pictureWidth, 1.0);
        const double scale = std::min({content.height() / height, content.width() / narrowestWidth, wider});
        BarChartPainter bars(model, colours, content.width() / scale + strips);
        bars.fillHeight(content.height() / scale);
        painter.save();
        painter.translate(content.topLeft());
        painter.scale(scale, scale);
        painter.translate(-strips / 2, 0); // words begin where the title does
        bars.paint(painter, {});
        painter.restore();
    };
    return picture;
}

} // namespace atlas::ui
