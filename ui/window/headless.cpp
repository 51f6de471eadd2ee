#include "ui/window/headless.h"

#include "figures/series.h"
#include "jobs/readingjob.h"
#include "models/document.h"
#include "models/selection.h"
#include "ui/charts/chartpicture.h"
#include "ui/network/networkpicture.h"
#include "ui/pictures/paper.h"
#include "ui/pictures/savepicture.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "workspace/savefile.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QScrollBar>

#include <algorithm>

namespace atlas::ui {

namespace {

/// Reads and draws with the window's own parts, but no window.
class Headless
{
public:
    Headless(const HeadlessParts& parts, text::Language language)
        : m_parts(parts), m_catalogues(parts.application), m_theme(parts.application)
    {
        m_theme.setChoice(Theme::Choice::Light);
        m_theme.setReducedMotion(true);
        setLanguage(language);
    }

    void setLanguage(text::Language language)
    {
        m_language = language;
        m_catalogues.setLanguage(language);
        m_document.setLanguage(language);
    }

    void read(QStringList sources, std::optional<text::Encoding> encoding = {})
    {
        const bool named = !sources.isEmpty();
        if (!named)
            sources = QStringList{m_parts.sample};
        jobs::ReadingJob job(m_parts.tables);
        QEventLoop untilRead;
        const auto take = [&](const jobs::Reading& reading) {
            m_document.setAtlas(reading.atlas, reading.collection.failures);
            untilRead.quit();
        };
        QObject::connect(&job, &jobs::ReadingJob::finished, &untilRead, take);
        job.start(sources, {}, {encoding});
        untilRead.exec();
        for (const workspace::FailedSource& failure : m_document.failures())
            if (failure.isFailure() || named)
                m_parts.complain(failure.source, failure.problem);
        for (const atlas::OpenProblem& open : m_document.atlas()->problems)
            if (open.problem.code.starts_with("network.") || open.problem.code.starts_with("read."))
                // others are about what articles say
                m_parts.complain((*m_document.atlas())[open.article].article->source, open.problem);
    }

    /// Whether it was written.
    bool draw(const exchange::ExportRequest& request, const exchange::PictureRequest& picture)
    {
        if (isEmpty(picture))
            return fail(picture.out,
                        {picture.chart ? "export.nothing" : "export.no-ties", {}, {picture.out}});
        const Scheme scheme = request.dark ? Scheme::Dark : Scheme::Light;
        const Picture page = picture.chart ? chart(*picture.chart, request.linear, scheme) : network(scheme);
        PictureOptions options;
        options.scale = request.scale;
        options.ground = request.transparent ? Ground::Transparent : Ground::White;
        options.scheme = scheme;
        options.language = m_language;
        if (request.width > 0)
            options.size = QSizeF(request.width, 0);
        if (request.paper)
            setPaper(options, *request.paper, page);
        const QString path = QString::fromStdString(picture.out);
        const PictureFormat format = pictureFormatOf(path).value_or(PictureFormat::Png);
        const std::optional<text::Problem> problem = savePicture(page, options, path, format);
        return !problem || fail(picture.out, *problem);
    }

    /// Whether it was written.
    bool write(const exchange::NetworkRequest& request, bool shown)
    {
        const atlas::Atlas& all = *m_document.atlas();
        const exchange::NetworkData data =
            shown ? exchange::networkData(all, network::graphOf(all)) : exchange::networkData(all);
        if (data.nodes.empty())
            return fail(request.out, {shown ? "export.no-ties" : "export.no-nodes", {}, {request.out}});
        const std::string bytes = exchange::writeNetwork(data, request.format, m_language);
        const auto problem = workspace::saveFile(QString::fromStdString(request.out), bytes);
        return !problem || fail(request.out, *problem);
    }

    /// The reader as it stands in the window, with the first partnership selected.
    void drawArticle(const QString& path)
    {
        const atlas::Atlas& all = *m_document.atlas();
        const auto tie =
            std::find_if(all.relations.begin(), all.relations.end(), [](const atlas::Relation& relation) {
                return relation.type == extract::RelationType::Partnership;
            });
        if (tie != all.relations.end())
            m_selection.select(tie->id);
        ReaderPanel reader(m_theme, m_document, m_selection);
        auto* view = reader.findChild<ReaderView*>();
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        const int least = m_theme.px(320);
        reader.resize(m_theme.px(480), least);
        reader.grab(); // which lays it out
        reader.resize(reader.width(), least + view->verticalScrollBar()->maximum());
        const int margin = m_theme.px(24);
        constexpr double scale = 2;
        const QSizeF page = reader.size().grownBy({margin, margin, margin, margin});
        QImage image((page * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        image.fill(m_theme.palette().window);
        reader.render(&image, QPoint(margin, margin));
        save(image, path);
    }

    int status() const
    {
        const auto& failures = m_document.failures();
        const bool unread =
            std::any_of(failures.begin(), failures.end(), [](const auto& each) { return each.isFailure(); });
        return m_failed || unread ? 1 : 0;
    }

private:
    Picture network(Scheme scheme) const
    {
        SceneOptions options;
        options.language = m_language;
        options.colouring = network::usualColouring(*m_document.atlas());
        options.scheme = scheme;
        return networkPicture(m_document.atlas(), {}, options);
    }

    Picture chart(extract::Metric metric, bool linear, Scheme scheme) const
    {
        const ChartOptions options{linear ? BarScale::Linear : BarScale::Logarithmic, scheme};
        return chartPicture(figures::series(*m_document.atlas(), metric), *m_document.atlas(), options,
                            m_language);
    }

    void save(const QImage& image, const QString& path)
    {
        if (const std::optional<text::Problem> problem = savePng(image, path))
            fail(path.toStdString(), *problem);
    }

    bool fail(const std::string& path, const text::Problem& problem)
    {
        m_failed = true;
        m_parts.complain(path, problem);
        return false;
    }

    /// A blank page would pass for a finding.
    bool isEmpty(const exchange::PictureRequest& picture) const
    {
        const atlas::Atlas& all = *m_document.atlas();
        return picture.chart ? figures::series(all, *picture.chart).empty()
                             : network::graphOf(all, {}).nodes.empty();
    }

    const HeadlessParts& m_parts;
    Catalogues m_catalogues;
    Theme m_theme;
    models::Document m_document;
    models::Selection m_selection{m_document};
    text::Language m_language = text::Language::Korean;
    bool m_failed = false;
};

} // namespace

int exportAll(const HeadlessParts& parts, const exchange::ExportRequest& request)
{
    Headless headless(parts, request.language);
    QStringList sources;
    for (const std::string& source : request.sources)
        sources.append(QString::fromStdString(source));
    headless.read(sources, request.encoding);
    for (const exchange::PictureRequest& picture : request.pictures)
        if (headless.draw(request, picture))
            parts.wrote(picture.out);
    for (const exchange::NetworkRequest& network : request.networks)
        if (headless.write(network, request.shown))
            parts.wrote(network.out);
    return headless.status();
}

int drawOverview(const HeadlessParts& parts, const QString& folder)
{
    const QDir into(folder);
    if (!into.mkpath(QStringLiteral("."))) {
        const std::string path = folder.toStdString();
        parts.complain(path, {"export.cannot-write", {}, {path, {}}});
        return 1;
    }
    Headless headless(parts, text::Language::Korean);
    headless.read({});
    for (const text::Language language : {text::Language::Korean, text::Language::English}) {
        const QString code = language == text::Language::Korean ? QStringLiteral("ko") : QStringLiteral("en");
        const auto path = [&](const char* name) {
            return into.filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(name), code));
        };
        headless.setLanguage(language);
        exchange::ExportRequest request;
        request.scale = 2;
        headless.draw(request, {std::nullopt, path("network").toStdString()});
        headless.draw(request, {extract::Metric::MarketCap, path("chart").toStdString()});
        headless.drawArticle(path("article"));
    }
    if (headless.status() == 0)
        parts.wrote(QDir::toNativeSeparators(into.absolutePath()).toStdString());
    return headless.status();
}

} // namespace atlas::ui
