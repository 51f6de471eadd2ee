#pragma once

#include "atlas/atlas.h"
#include "models/nameindex.h"
#include "text/language.h"
#include "workspace/collection.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <vector>

namespace atlas::models {

/// What all views show: the atlas of what is open, and the language it is shown in. GUI thread only; views
/// hold a pointer and redraw on the signals. Never null: an empty atlas before anything is read.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    const std::shared_ptr<const atlas::Atlas>& atlas() const { return m_atlas; }
    const std::vector<workspace::FailedSource>& failures() const { return m_failures; }
    /// Of the atlas, made on a worker where that takes long: to wait for it is for workers, too.
    using Names = QFuture<std::shared_ptr<const NameIndex>>;
    Names names() const { return m_names; }
    text::Language language() const { return m_language; }

    /// What the atlas is to the one before.
    enum class Opened
    {
        Beside,  ///< what was open is in it still
        Instead, ///< it is of something else, with which all starts afresh
    };
    void setAtlas(std::shared_ptr<const atlas::Atlas>, std::vector<workspace::FailedSource> failures = {},
                  Opened = Opened::Beside);
    Opened opened() const { return m_opened; } ///< the atlas
    void setLanguage(text::Language);
    /// Whether files are being read, so that another atlas is to come.
    bool isReading() const { return m_isReading; }
    void setReading(bool);

signals:
    void readingChanged();
    void atlasTaken();   ///< before the views: the selection moves to the new ids and says nothing
    void atlasChanged(); ///< views build themselves anew; the document and the selection are of one atlas
    void atlasShown();   ///< behind atlasChanged, once no view shows the atlas before
    void
    languageChanged(); ///< names, units and dates; widgets get QEvent::LanguageChange for their own words

private:
    std::shared_ptr<const atlas::Atlas> m_atlas;
    Names m_names;
    std::vector<workspace::FailedSource> m_failures;
    Opened m_opened = Opened::Beside;
    text::Language m_language = text::Language::Korean;
    bool m_isReading = false;
};

} // namespace atlas::models
