#include "models/document.h"

#include <utility>

namespace atlas::models {

Document::Document(QObject* parent)
    : QObject(parent), m_atlas(std::make_shared<const atlas::Atlas>()), m_names(*m_atlas)
{}

void Document::setAtlas(std::shared_ptr<const atlas::Atlas> atlas,
                        std::vector<workspace::FailedSource> failures)
{
    m_atlas = std::move(atlas);
    m_names = NameIndex(*m_atlas);
    m_failures = std::move(failures);
    emit atlasChanged();
}

void Document::setLanguage(text::Language language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
}

} // namespace atlas::models
