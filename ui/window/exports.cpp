#include "ui/window/exports.h"

#include "ui/charts/chartpanel.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/network/networkpanel.h"

namespace atlas::ui {

Exports::Exports(const ExportParts& parts, QWidget* window)
    : QObject(window), m_parts(parts), m_window(window)
{}

void Exports::network()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_parts.network.picture(language, scheme);
    };
    ExportDialog(ExportSubject{tr("alliance-network", "proposed file name"), picture}, m_parts.theme,
                 m_parts.catalogues, m_parts.settings, m_window)
        .exec();
}

void Exports::chart()
{
    const auto picture = [this](text::Language language, Scheme scheme) {
        return m_parts.chart.picture(language, scheme);
    };
    ExportDialog(ExportSubject{tr("chart", "proposed file name"), picture}, m_parts.theme, m_parts.catalogues,
                 m_parts.settings, m_window)
        .exec();
}

} // namespace atlas::ui
