#include "ui/theme/theme.h"

#include "ui/theme/menuplace.h"
#include "ui/theme/stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QScopedValueRollback>
#include <QScreen>
#include <QStyle>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>

#include <utility>

namespace atlas::ui {

namespace {

double dotsPerInch()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInchY() : 96.0;
}

/// The system's sans with a Korean face behind it. Where the system names none, a face that carries figures
/// of one width.
QFont baseFont(const QFont& system)
{
    const QStringList generic{QStringLiteral("Sans Serif"), QStringLiteral("Sans"),
                              QStringLiteral("DejaVu Sans"), QString()};
    const QString korean = QStringLiteral("Noto Sans CJK KR");
    const QString latin = QStringLiteral("Noto Sans");
    QStringList families{system.family()};
    if (generic.contains(system.family()))
        families = QFontDatabase::hasFamily(latin) ? QStringList{latin} : QStringList{};
    families << korean << QStringLiteral("Sans Serif");
    QFont font(system);
    font.setFamilies(families);
    return font;
}

/// Systems that name a small font mean it for other screens: the design's sizes are the least.
double factorOf(const QFont& system)
{
    const double pixels =
        system.pixelSize() > 0 ? system.pixelSize() : system.pointSizeF() * dotsPerInch() / 72.0;
    return std::clamp(pixels / 13.4, 1.0, 2.5);
}

QPalette widgetPalette(const Palette& colours)
{
    QPalette p;
    p.setColor(QPalette::Window, colours.window);
    p.setColor(QPalette::WindowText, colours.text);
    p.setColor(QPalette::Base, colours.panel);
    p.setColor(QPalette::AlternateBase, colours.hover);
    p.setColor(QPalette::ToolTipBase, colours.panel);
    p.setColor(QPalette::ToolTipText, colours.text);
    p.setColor(QPalette::PlaceholderText, colours.muted);
    p.setColor(QPalette::Text, colours.text);
    p.setColor(QPalette::Button, colours.panel);
    p.setColor(QPalette::ButtonText, colours.text);
    p.setColor(QPalette::BrightText, colours.accent);
    p.setColor(QPalette::Highlight, colours.accentSoft);
    p.setColor(QPalette::HighlightedText, colours.text);
    p.setColor(QPalette::Link, colours.accent);
    p.setColor(QPalette::LinkVisited, colours.accent);
    p.setColor(QPalette::Light, colours.panel);
    p.setColor(QPalette::Midlight, colours.hover);
    p.setColor(QPalette::Mid, colours.line);
    p.setColor(QPalette::Dark, colours.faint);
    p.setColor(QPalette::Shadow, colours.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, colours.faint);
    return p;
}

/// As QApplication::setStyleSheet does it, but every widget once: Qt 6.4 styles each anew for every widget
/// that it lies in.
void setSheet(QApplication& application, const QString& sheet)
{
    QStyle* style = QApplication::style();
    const bool isFirst = application.styleSheet().isEmpty(); // then Qt goes through them once
    if (!isFirst)
        style->unpolish(&application); // forgets whom it has styled, so that the new sheet finds nobody
    application.setStyleSheet(sheet);
    if (isFirst)
        return;
    style->polish(&application);
    QEvent event(QEvent::StyleChange);
    for (QWidget* widget : QApplication::allWidgets()) {
        if (!widget->testAttribute(Qt::WA_WState_Polished))
            continue; // it is styled when it is shown
        style->polish(widget);
        QApplication::sendEvent(widget, &event);
        widget->update();
    }
}

} // namespace

Theme::Theme(QApplication& application, QObject* parent)
    : QObject(parent), m_application(application), m_base(baseFont(QGuiApplication::font())),
      m_factor(factorOf(QGuiApplication::font()))
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    readSystem();
    apply();
    m_application.installEventFilter(this);
    m_application.installEventFilter(new MenuKeeper(this));
    connect(&m_wishes, &SystemWishes::changed, this, [this] {
        if (m_choice == Choice::System)
            apply();
    });
}

Scheme Theme::scheme() const
{
    if (m_choice == Choice::System && m_wishes.dark())
        return *m_wishes.dark() ? Scheme::Dark : Scheme::Light;
    if (m_choice == Choice::System)
        return m_system;
    return m_choice == Choice::Dark ? Scheme::Dark : Scheme::Light;
}

QFont Theme::font(TextRole role) const
{
    double size = 13;
    bool strong = false;
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        strong = true;
        break;
    case TextRole::Muted:
        size = 12;
        break;
    case TextRole::Faint:
        size = 11.5;
        break;
    case TextRole::CardTitle:
        size = 15;
        strong = true;
        break;
    case TextRole::ArticleTitle:
        size = 19;
        strong = true;
        break;
    case TextRole::Reading:
        size = 14.5;
        break;
    }
    QFont font(m_base);
    font.setPointSizeF(size * m_factor * 72.0 / dotsPerInch());
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

int Theme::px(double design) const
{
    return qRound(design * m_factor);
}

bool Theme::reducedMotion() const
{
    return m_reducedMotion || m_wishes.lessMotion() ||
           QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

bool Theme::eventFilter(QObject* object, QEvent* event)
{
    const bool systemChanged =
        object == &m_application && !m_applying &&
        (event->type() == QEvent::ThemeChange || event->type() == QEvent::ApplicationPaletteChange);
    if (systemChanged) {
        const Scheme before = scheme();
        {
            const QScopedValueRollback guard(m_applying, true);
            QApplication::setPalette(QPalette()); // so that the platform's own shows through
            readSystem();
        }
        QApplication::setPalette(widgetPalette(palette()));
        if (scheme() != before)
            apply();
    }
    return QObject::eventFilter(object, event);
}

void Theme::readSystem()
{
    const QPalette system = QGuiApplication::palette();
    const bool dark =
        system.color(QPalette::WindowText).lightness() > system.color(QPalette::Window).lightness();
    m_system = dark ? Scheme::Dark : Scheme::Light;
}

void Theme::setLayersTold(bool told)
{
    if (std::exchange(m_layersTold, told) != told)
        emit changed();
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    const QPalette p = widgetPalette(palette());
    QApplication::setPalette(p);
    QToolTip::setPalette(p);
    const QFont body = font(TextRole::Body);
    if (QApplication::font() != body) // every widget would be told, and styled anew
        QApplication::setFont(body);
    QToolTip::setFont(font(TextRole::Muted));
    setSheet(m_application, styleSheet(*this));
    emit changed();
}

QString plainToolTip(const QString& text)
{
    QString escaped = text.toHtmlEscaped();
    escaped.replace(u'\n', QStringLiteral("<br>"));
    if (text.isEmpty())
        return {};
    constexpr qsizetype oneLine = 60; // Qt breaks rich text far earlier
    if (text.size() <= oneLine)
        return QStringLiteral("<p style=\"white-space:nowrap; margin:0\">%1</p>").arg(escaped);
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

} // namespace atlas::ui
