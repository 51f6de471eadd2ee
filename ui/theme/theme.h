#pragma once

#include "ui/theme/palette.h"
#include "ui/theme/systemwishes.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace atlas::ui {

/// Sizes of type; all scale with the system's font.
enum class TextRole
{
    Body,         ///< 13 px
    Strong,       ///< 13 px/600: panel titles, selected names
    Muted,        ///< 12 px
    Faint,        ///< 11.5 px
    CardTitle,    ///< 15 px/600
    ArticleTitle, ///< 19 px/600
    Reading,      ///< 14.5 px
};

/// Colours and type of the whole application: follows the system's light or dark unless the user chose one,
/// and gives the application its style, palette, font and style sheet. One is made beside the application and
/// handed to the views; GUI thread only. What paints itself repaints on changed(); widgets with words alone
/// need do nothing.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice
    {
        System,
        Light,
        Dark,
    };
    Q_ENUM(Choice)

    explicit Theme(QApplication&, QObject* parent = nullptr);

    Choice choice() const { return m_choice; }
    Scheme scheme() const;
    const Palette& palette() const { return ui::palette(scheme(), m_layersTold); }

    QFont font(TextRole) const;
    /// Design pixels on this system: grows where its font is larger than usual.
    int px(double design) const;

    /// Whether nothing should move: the system's wish, or the user's.
    bool reducedMotion() const;

public slots:
    void setChoice(Choice);
    void setReducedMotion(bool);
    /// Whether companies have the colours of their layers; while the network's colours say something else,
    /// others would contradict them.
    void setLayersTold(bool);

signals:
    void changed();

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void readSystem();
    void apply();

    QApplication& m_application;
    SystemWishes m_wishes;
    Choice m_choice = Choice::System;
    Scheme m_system = Scheme::Light;
    QFont m_base;
    double m_factor = 1.0; ///< system font to design size
    bool m_reducedMotion = false;
    bool m_layersTold = true;
    bool m_applying = false;
};

/// For QToolTip and setToolTip with data in it: they guess rich text, which this never is to its reader.
QString plainToolTip(const QString& text);

} // namespace atlas::ui
