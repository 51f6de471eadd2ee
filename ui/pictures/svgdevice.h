#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

class QPaintEngine;

namespace atlas::ui {

/// Takes what a QPainter draws as SVG 1.1, text as outlines, so that Hangul looks the same wherever the file
/// is opened. Qt's own generator writes text as words in the font of this machine and leaves out clipping.
/// Known are paths, lines, solid colours and pictures; a gradient or a pattern would come out as its colour.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSizeF size); ///< in pixels of 96 to the inch
    ~SvgDevice() override;

    /// The file, once painting has ended. UTF-8; the same drawing gives the same bytes.
    QByteArray svg(const QString& title, const QString& description) const;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric) const override;

private:
    class Engine;
    QSizeF m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace atlas::ui
