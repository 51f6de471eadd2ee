#pragma once

#include "atlas/reading.h"
#include "sample/sampleatlas.h"
#include "ui/network/explorationactions.h"
#include "ui/network/networkpanel.h"
#include "ui/network/networkview.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/elidedlabel.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace atlas::tests {

/// The real window over the sample, arranged, with what a test asks of it. Each test has one of its own.
class ExplorationWindow
{
protected:
    ui::NetworkPanel& panel() const { return *m_window->network(); }
    ui::NetworkView& view() const { return *panel().view(); }
    models::Explorer& explorer() const { return panel().explorer(); }
    atlas::EntityId id(const char* key) const { return m_atlas->find(key)->id; }
    QString undoText() const { return panel().actions().undo->text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        view().setFocus();
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    void clickNode(const char* key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(&view(), Qt::LeftButton, modifiers, view().placeOf(id(key)).toPoint());
    }

    void loadTables()
    {
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY(tables);
        m_tables = *tables;
        m_atlas = sampleAtlas();
        m_settings = std::make_unique<QSettings>(m_folder.filePath("settings.ini"), QSettings::IniFormat);
        m_settings->setValue("language", "ko");
        m_settings->setValue("reducedMotion", true);
    }

    void openWindow(QSize size = {1440, 900})
    {
        m_document = std::make_unique<models::Document>();
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_reading = std::make_unique<jobs::ReadingJob>(m_tables);
        m_window.reset(new ui::MainWindow(
            {m_theme, m_catalogues, *m_document, *m_selection, *m_reading, *m_settings, {}}));
        m_window->resize(size);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        QSignalSpy arranged(&panel(), &ui::NetworkPanel::arranged);
        m_document->setAtlas(m_atlas);
        QTRY_VERIFY_WITH_TIMEOUT(arranged.count() > 0 && !panel().isArranging(), 30'000);
    }

    void closeWindow()
    {
        m_window.reset();
        m_reading.reset();
        m_document.reset();
        m_selection.reset();
    }

    /// A network that another program has written.
    void openForeign(const QByteArray& graphml) const
    {
        QFile file(m_folder.filePath("others.graphml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(graphml);
        file.close();
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        const std::shared_ptr<const atlas::Atlas> before = m_document->atlas();
        m_window->open({file.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_document->atlas() != before && view().atlas() == m_document->atlas() &&
                                     !panel().isArranging(),
                                 20'000);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme{*qApp};
    ui::Catalogues m_catalogues{*qApp};
    std::shared_ptr<const atlas::ReadingTables> m_tables;
    std::shared_ptr<const atlas::Atlas> m_atlas;
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<jobs::ReadingJob> m_reading;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace atlas::tests
