#pragma once

#include "atlas/reading.h"
#include "ui/theme/catalogues.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace atlas::tests {

/// The real window, in English, over a folder of the test's own, whose files it opens. Each test has one of
/// its own.
class FileWindow
{
protected:
    void loadTables()
    {
        const auto tables = atlas::loadReadingTables(ATLAS_RESOURCES);
        QVERIFY(tables);
        m_tables = *tables;
    }

    /// `sample`: what the command to open the sample corpus opens.
    void openWindow(const QStringList& sample = {})
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath("settings.ini"), QSettings::IniFormat);
        m_settings->setValue("language", "en");
        m_document = std::make_unique<models::Document>();
        m_selection = std::make_unique<models::Selection>(*m_document);
        m_reading = std::make_unique<jobs::ReadingJob>(m_tables);
        m_window.reset(new ui::MainWindow(
            {m_theme, m_catalogues, *m_document, *m_selection, *m_reading, *m_settings, sample}));
        m_window->resize(1440, 900);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void closeWindow()
    {
        m_window.reset();
        m_reading.reset();
        m_selection.reset();
        m_document.reset();
        m_settings.reset(); // writes itself down as it goes, and would make its folder again
        m_folder.reset();
    }

    /// The path of a file with these bytes, below the test's own folder.
    QString write(const QString& name, const QByteArray& bytes) const
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        const bool written = QDir(m_folder->path()).mkpath(QFileInfo(path).path()) &&
                             file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return written ? path : QString();
    }

    /// Does something that reads files, and waits until they are read.
    template<typename Act>
    void whileReading(const Act& act) const
    {
        const QSignalSpy finished(m_reading.get(), &jobs::ReadingJob::finished);
        act();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QTest::qWait(0); // what the views do then
    }

    std::shared_ptr<const atlas::ReadingTables> m_tables;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    ui::Theme m_theme{*qApp};
    ui::Catalogues m_catalogues{*qApp};
    std::unique_ptr<models::Document> m_document;
    std::unique_ptr<models::Selection> m_selection;
    std::unique_ptr<jobs::ReadingJob> m_reading;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace atlas::tests
