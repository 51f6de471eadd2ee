#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace atlas::ui {

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
    const NetworkPanel& network;
    const ChartPanel& chart;
};

/// Sends what the views show out of the program, by way of a dialog above the window.
class Exports : public QObject
{
    Q_OBJECT
public:
    Exports(const ExportParts&, QWidget* window);

public slots:
    void network();
    void chart();

private:
    ExportParts m_parts;
    QWidget* m_window;
};

} // namespace atlas::ui
