#pragma once

#include "text/problem.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QSettings;
class QWidget;

namespace atlas::models {
class Document;
} // namespace atlas::models
namespace atlas::network {
struct Graph;
} // namespace atlas::network

namespace atlas::ui {

struct ExportSubject;
class Catalogues;
class ChartPanel;
class NetworkPanel;
class Theme;

/// What exporting works with; all outlive it.
struct ExportParts
{
    const Theme& theme;
    Catalogues& catalogues;
    QSettings& settings;
    const models::Document& document;
    NetworkPanel& network;
    const ChartPanel& chart;
};

/// Sends what the views show out of the program, by way of a dialog above the window.
class Exports : public QObject
{
    Q_OBJECT
public:
    Exports(const ExportParts&, QWidget* window);

    /// Asks for the file of data; given the proposed path, gives the chosen one or nothing. A file dialog
    /// unless replaced.
    void setChoosePath(std::function<QString(const QString&)> choose) { m_choosePath = std::move(choose); }

public slots:
    void network();
    void chart();
    /// The network as it is shown, as GraphML, GEXF, JSON or CSV. `wanted`: what the file proposed ends in;
    /// GraphML where that is none of these.
    void shownData(const QString& wanted = {});
    void allData(const QString& wanted = {}); ///< the same of all ties

signals:
    void told(const QString& words, const QString& file); ///< how it went; `file` where it was saved

private:
    void ask(ExportSubject); ///< how the picture is to be, in a dialog
    void data(std::shared_ptr<const network::Graph> shown, const QString& wanted);
    void tell(const QString& path, const std::optional<text::Problem>&);

    ExportParts m_parts;
    QWidget* m_window;
    std::function<QString(const QString&)> m_choosePath;
};

} // namespace atlas::ui
