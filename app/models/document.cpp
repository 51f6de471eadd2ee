#include "models/document.h"

#include <QtConcurrent>

#include <utility>

namespace atlas::models {

namespace {

constexpr std::size_t mostAtOnce =
    10'000; ///< entities and articles whose names are folded in less than a frame

Document::Names namesOf(std::shared_ptr<const atlas::Atlas> atlas)
{
    if (atlas->entities.size() + atlas->articles.size() <= mostAtOnce)
        return QtFuture::makeReadyFuture<std::shared_ptr<const NameIndex>>(
            std::make_shared<const NameIndex>(*atlas));
    return QtConcurrent::run([atlas = std::move(atlas)]() -> std::shared_ptr<const NameIndex> {
        return std::make_shared<const NameIndex>(*atlas);
    });
}

} // namespace

Document::Document(QObject* parent)
    : QObject(parent), m_atlas(std::make_shared<const atlas::Atlas>()), m_names(namesOf(m_atlas))
{}

void Document::setAtlas(std::shared_ptr<const atlas::Atlas> atlas,
                        std::vector<workspace::FailedSource> failures, Opened opened)
{
    m_opened = opened;
    m_atlas = std::move(atlas);
    m_names = namesOf(m_atlas);
    m_failures = std::move(failures);
    emit atlasTaken();
    emit atlasChanged();
    emit atlasShown();
}

void Document::setReading(bool reading)
{
    if (m_isReading == reading)
        return;
    m_isReading = reading;
    emit readingChanged();
}

void Document::setLanguage(text::Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
}

} // namespace atlas::models
