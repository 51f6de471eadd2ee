#include "ui/theme/catalogues.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTranslator>

namespace atlas::ui {

/// One translator for Qt, which asks the catalogues of the language that is on.
class Catalogues::Switch : public QTranslator
{
public:
    Switch()
    {
        // Where a catalogue is missing, the words stay those of the source.
        static_cast<void>(m_korean.load(QStringLiteral(":/translations/alliance-atlas_ko.qm")));
        static_cast<void>(m_english.load(QStringLiteral(":/translations/alliance-atlas_en.qm")));
        static_cast<void>(
            m_qtKorean.load(QStringLiteral("qtbase_ko"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override
    {
        if (language == text::Language::English)
            return m_english.translate(context, source, disambiguation, n);
        const QString own = m_korean.translate(context, source, disambiguation, n);
        return own.isNull() ? m_qtKorean.translate(context, source, disambiguation, n) : own;
    }

    text::Language language = text::Language::Korean;

private:
    QTranslator m_korean;
    QTranslator m_english;
    QTranslator m_qtKorean;
};

Catalogues::Catalogues(QCoreApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_switch(std::make_unique<Switch>())
{
    QLocale::setDefault(QLocale(QLocale::English)); // counts in threes, as Korean writes them too
    QCoreApplication::installTranslator(m_switch.get());
}

Catalogues::~Catalogues()
{
    QCoreApplication::removeTranslator(m_switch.get());
}

text::Language Catalogues::startLanguage(const QString& chosen)
{
    const bool desktopEnglish = QLocale::system().language() == QLocale::English;
    const bool english = chosen.isEmpty() ? desktopEnglish : chosen == QLatin1String("en");
    return english ? text::Language::English : text::Language::Korean;
}

text::Language Catalogues::language() const
{
    return m_switch->language;
}

void Catalogues::setLanguage(text::Language language)
{
    if (language == m_switch->language)
        return;
    m_switch->language = language;
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&m_application, &changed);
}

void Catalogues::within(text::Language language, const std::function<void()>& task) const
{
    const QScopedValueRollback guard(m_switch->language, language);
    task();
}

} // namespace atlas::ui
