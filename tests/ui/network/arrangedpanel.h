#pragma once

#include "sample/sampleatlas.h"
#include "ui/network/networkarranger.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkpicture.h"
#include "ui/network/networkview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <vector>

namespace atlas::tests {

/// The network panel on the sample, for tests of arrangements.
class ArrangedPanel
{
protected:
    void begin()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_theme->setChoice(ui::Theme::Choice::Light);
        m_atlas = sampleAtlas();
    }
    void open()
    {
        m_theme->setReducedMotion(false);
        m_document = std::make_unique<models::Document>();
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_panel = std::make_unique<ui::NetworkPanel>(*m_theme, *m_document, *m_selection);
        m_panel->resize(900, 620);
        m_panel->show();
        QSignalSpy arranged(m_panel.get(), &ui::NetworkPanel::arranged);
        m_document->setAtlas(m_atlas);
        QVERIFY(arranged.count() > 0 || arranged.wait(30'000));
        view().finishGlide();
    }
    void close()
    {
        m_panel.reset();
        m_document.reset();
        m_selection.reset();
    }

    ui::NetworkView& view() const { return *m_panel->view(); }
    void choose(int kind) { m_panel->arranger().actions()[static_cast<std::size_t>(kind)]->trigger(); }
    std::vector<QPointF> places() const
    {
        std::vector<QPointF> result;
        for (const ui::SceneNode& node : view().scene().nodes)
            result.push_back(view().placeOf(node.entity));
        return result;
    }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<ui::NetworkPanel> m_panel;
};

} // namespace atlas::tests
