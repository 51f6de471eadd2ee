#include "ui/theme/words.h"

#include <QLocale>

namespace atlas::ui {

namespace {

/// Qt names a territory in English or in its own language only, so the catalogue names the ones that news of
/// the field speak of; any other falls back to English.
constexpr struct
{
    const char code[3];
    const char* name;
} countries[] = {
    {"AE", QT_TRANSLATE_NOOP("atlas::ui::Words", "United Arab Emirates")},
    {"AT", QT_TRANSLATE_NOOP("atlas::ui::Words", "Austria")},
    {"AU", QT_TRANSLATE_NOOP("atlas::ui::Words", "Australia")},
    {"BE", QT_TRANSLATE_NOOP("atlas::ui::Words", "Belgium")},
    {"BR", QT_TRANSLATE_NOOP("atlas::ui::Words", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("atlas::ui::Words", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("atlas::ui::Words", "Switzerland")},
    {"CN", QT_TRANSLATE_NOOP("atlas::ui::Words", "China")},
    {"CZ", QT_TRANSLATE_NOOP("atlas::ui::Words", "Czechia")},
    {"DE", QT_TRANSLATE_NOOP("atlas::ui::Words", "Germany")},
    {"DK", QT_TRANSLATE_NOOP("atlas::ui::Words", "Denmark")},
    {"EE", QT_TRANSLATE_NOOP("atlas::ui::Words", "Estonia")},
    {"ES", QT_TRANSLATE_NOOP("atlas::ui::Words", "Spain")},
    {"EU", QT_TRANSLATE_NOOP("atlas::ui::Words", "European Union")},
    {"FI", QT_TRANSLATE_NOOP("atlas::ui::Words", "Finland")},
    {"FR", QT_TRANSLATE_NOOP("atlas::ui::Words", "France")},
    {"GB", QT_TRANSLATE_NOOP("atlas::ui::Words", "United Kingdom")},
    {"GR", QT_TRANSLATE_NOOP("atlas::ui::Words", "Greece")},
    {"HK", QT_TRANSLATE_NOOP("atlas::ui::Words", "Hong Kong")},
    {"HU", QT_TRANSLATE_NOOP("atlas::ui::Words", "Hungary")},
    {"ID", QT_TRANSLATE_NOOP("atlas::ui::Words", "Indonesia")},
    {"IE", QT_TRANSLATE_NOOP("atlas::ui::Words", "Ireland")},
    {"IL", QT_TRANSLATE_NOOP("atlas::ui::Words", "Israel")},
    {"IN", QT_TRANSLATE_NOOP("atlas::ui::Words", "India")},
    {"IT", QT_TRANSLATE_NOOP("atlas::ui::Words", "Italy")},
    {"JP", QT_TRANSLATE_NOOP("atlas::ui::Words", "Japan")},
    {"KP", QT_TRANSLATE_NOOP("atlas::ui::Words", "North Korea")},
    {"KR", QT_TRANSLATE_NOOP("atlas::ui::Words", "South Korea")},
    {"KZ", QT_TRANSLATE_NOOP("atlas::ui::Words", "Kazakhstan")},
    {"LU", QT_TRANSLATE_NOOP("atlas::ui::Words", "Luxembourg")},
    {"MA", QT_TRANSLATE_NOOP("atlas::ui::Words", "Morocco")},
    {"MX", QT_TRANSLATE_NOOP("atlas::ui::Words", "Mexico")},
    {"MY", QT_TRANSLATE_NOOP("atlas::ui::Words", "Malaysia")},
    {"NL", QT_TRANSLATE_NOOP("atlas::ui::Words", "Netherlands")},
    {"NO", QT_TRANSLATE_NOOP("atlas::ui::Words", "Norway")},
    {"NZ", QT_TRANSLATE_NOOP("atlas::ui::Words", "New Zealand")},
    {"PH", QT_TRANSLATE_NOOP("atlas::ui::Words", "Philippines")},
    {"PL", QT_TRANSLATE_NOOP("atlas::ui::Words", "Poland")},
    {"PT", QT_TRANSLATE_NOOP("atlas::ui::Words", "Portugal")},
    {"QA", QT_TRANSLATE_NOOP("atlas::ui::Words", "Qatar")},
    {"RO", QT_TRANSLATE_NOOP("atlas::ui::Words", "Romania")},
    {"RU", QT_TRANSLATE_NOOP("atlas::ui::Words", "Russia")},
    {"SA", QT_TRANSLATE_NOOP("atlas::ui::Words", "Saudi Arabia")},
    {"SE", QT_TRANSLATE_NOOP("atlas::ui::Words", "Sweden")},
    {"SG", QT_TRANSLATE_NOOP("atlas::ui::Words", "Singapore")},
    {"TH", QT_TRANSLATE_NOOP("atlas::ui::Words", "Thailand")},
    {"TR", QT_TRANSLATE_NOOP("atlas::ui::Words", "Türkiye")},
    {"TW", QT_TRANSLATE_NOOP("atlas::ui::Words", "Taiwan")},
    {"UA", QT_TRANSLATE_NOOP("atlas::ui::Words", "Ukraine")},
    {"US", QT_TRANSLATE_NOOP("atlas::ui::Words", "United States")},
    {"UZ", QT_TRANSLATE_NOOP("atlas::ui::Words", "Uzbekistan")},
    {"VN", QT_TRANSLATE_NOOP("atlas::ui::Words", "Vietnam")},
    {"ZA", QT_TRANSLATE_NOOP("atlas::ui::Words", "South Africa")},
};

} // namespace

QString Words::country(const std::string& isoCode, text::Language language)
{
    for (const auto& country : countries)
        if (isoCode == country.code)
            return tr(country.name);
    const QLocale::Territory territory = QLocale::codeToTerritory(QString::fromStdString(isoCode));
    if (territory == QLocale::AnyTerritory || language == text::Language::Korean)
        return QString::fromStdString(isoCode);
    return QLocale::territoryToString(territory);
}

} // namespace atlas::ui
