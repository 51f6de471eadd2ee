#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace atlas::ui {

/// What the desktop says about looks through the XDG settings portal, which Qt 6.4 does not read itself: dark
/// or light, and whether things should move. Asks without waiting; where there is no portal, it never says
/// anything. GUI thread only.
class SystemWishes : public QObject
{
    Q_OBJECT
public:
    explicit SystemWishes(QObject* parent = nullptr);

    std::optional<bool> dark() const { return m_dark; } ///< empty: no preference
    bool lessMotion() const { return m_lessMotion; }

signals:
    void changed();

private slots:
    void take(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask(const QString& space, const QString& key);

    std::optional<bool> m_dark;
    bool m_lessMotion = false;
};

} // namespace atlas::ui
