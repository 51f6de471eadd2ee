#include "ui/theme/systemwishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace atlas::ui {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colourScheme = "color-scheme";
constexpr auto gnome = "org.gnome.desktop.interface";
constexpr auto animations = "enable-animations";

/// Read answers with a variant in a variant.
QVariant innermost(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

SystemWishes::SystemWishes(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask(appearance, colourScheme);
    ask(gnome, animations);
}

void SystemWishes::ask(const QString& space, const QString& key)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    message << space << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, reply.value());
        watcher->deleteLater();
    });
}

void SystemWishes::take(const QString& space, const QString& key, const QDBusVariant& value)
{
    const QVariant told = innermost(value.variant());
    const std::optional<bool> darkBefore = m_dark;
    const bool motionBefore = m_lessMotion;
    if (space == QLatin1StringView(appearance) && key == QLatin1StringView(colourScheme)) {
        const unsigned wish = told.toUInt(); // 0: none, 1: dark, 2: light
        m_dark = wish == 0 ? std::nullopt : std::optional(wish == 1);
    }
    if (space == QLatin1StringView(gnome) && key == QLatin1StringView(animations))
        m_lessMotion = told.isValid() && !told.toBool();
    if (m_dark != darkBefore || m_lessMotion != motionBefore)
        emit changed();
}

} // namespace atlas::ui
