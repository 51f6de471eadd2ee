#pragma once

#include "text/language.h"

#include <QObject>

#include <functional>
#include <memory>

class QCoreApplication;

namespace atlas::ui {

/// The interface's words in both languages, from :/translations. One is made beside the application and
/// handed to what switches the language; GUI thread only.
class Catalogues : public QObject
{
    Q_OBJECT
public:
    explicit Catalogues(QCoreApplication&, QObject* parent = nullptr);
    ~Catalogues() override;

    /// The language last chosen ("ko" or "en"); where none was, the desktop's, and Korean where it says
    /// nothing.
    static text::Language startLanguage(const QString& chosen);

    text::Language language() const;
    /// Every widget gets QEvent::LanguageChange.
    void setLanguage(text::Language);
    /// Does something, such as composing a picture, with the words of another language; no widget notices.
    void within(text::Language, const std::function<void()>&) const;

private:
    class Switch;
    QCoreApplication& m_application;
    std::unique_ptr<Switch> m_switch;
};

} // namespace atlas::ui
