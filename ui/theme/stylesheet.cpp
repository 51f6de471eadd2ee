#include "ui/theme/stylesheet.h"

#include "ui/theme/theme.h"

#include <QRegularExpression>

namespace atlas::ui {

namespace {

constexpr const char* sheet = R"(
QFrame[look="panel"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QFrame[look="panel"][walked="true"] { border-color: @accent; }
QFrame[look="panelHeader"] { min-height: ~35px; max-height: ~35px; border: none; border-bottom: 1px solid @line; background: transparent; }
QFrame[look="separator"] { min-height: 1px; max-height: 1px; border: none; background: @line; }
QFrame[look="topBar"] { min-height: ~43px; max-height: ~43px; border: none; border-bottom: 1px solid @line; background: @panel; }
QFrame[look="statusBar"] { min-height: ~25px; max-height: ~25px; border: none; border-top: 1px solid @line; background: @panel; }
QFrame[look="quote"] { border: none; border-radius: 6px; background: @hover; }
QFrame[look="popup"] { border: 1px solid @line; border-radius: 8px; background: @panel; }
QFrame[look="hint"] { border: none; border-radius: 4px; background: @accentSoft; min-height: ~20px; max-height: ~20px; }
QFrame[look="hint"] QLabel { font-size: ~12px; }
QFrame[look="hint"] QPushButton { color: @accent; }
QLabel { background: transparent; }
QLabel[look="panelTitle"], QLabel[look="strong"] { font-weight: 600; }
QLabel[look="appName"] { font-size: ~14px; font-weight: 600; }
atlas--ui--ElidedLabel[look="workspace"] { color: @muted; }
QLabel[look="cardTitle"] { font-size: ~15px; font-weight: 600; }
QLabel[look="muted"], atlas--ui--ElidedLabel[look="muted"] { color: @muted; font-size: ~12px; }
QLabel[look="faint"], atlas--ui--ElidedLabel[look="faint"] { color: @faint; font-size: ~11.5px; }
QLabel[look="small"], atlas--ui--ElidedLabel[look="small"] { color: @muted; font-size: ~11.5px; }
QLabel[look="badge"] { color: @accent; background: @accentSoft; border-radius: 4px; padding: 1px 6px; font-size: ~12px; }

QPushButton { min-height: ~26px; padding: 0 12px; color: @text; background: @panel; border: 1px solid @line; border-radius: 6px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @faint; }
QPushButton:default { color: @accent; border-color: @accent; }
QPushButton[look="header"] { min-height: ~22px; padding: 0 8px; font-size: ~12px; }
QPushButton[look="header"]:checked { color: @accent; background: @accentSoft; border-color: @accentSoft; }
QPushButton[look="flat"], QPushButton[look="link"] { border: 1px solid transparent; background: transparent; padding: 0 4px; min-height: ~20px; }
QPushButton[look="flat"]:hover { background: @hover; }
QPushButton[look="flat"]:focus, QPushButton[look="link"]:focus { border-color: @accent; }
QPushButton[look="status"] { border: none; background: transparent; padding: 0 4px; min-height: ~20px; font-size: ~12px; color: @muted; }
QPushButton[look="status"]:hover { color: @text; text-decoration: underline; }
QPushButton[look="status"]:focus { color: @accent; }
QPushButton[look="link"] { color: @accent; text-align: left; }
QPushButton[look="chip"], QToolButton[look="chip"] { min-height: ~20px; padding: 0 8px; font-size: ~12px; color: @muted; background: @panel; border: 1px solid @line; border-radius: ~11px; }
QPushButton[look="chip"]:hover, QToolButton[look="chip"]:hover { background: @hover; color: @text; }
QPushButton[look="chip"]:focus, QToolButton[look="chip"]:focus { border-color: @accent; }
QPushButton[look="chip"][active="true"], QToolButton[look="chip"][active="true"], QPushButton[look="chip"]:checked { color: @accent; background: @accentSoft; border-color: @accentSoft; }
QPushButton::menu-indicator, QToolButton[look="chip"]::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 3px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[look="more"] { padding: 0 5px; font-size: ~12px; color: @accent; }
QFrame[look="segments"] { border: 1px solid @line; border-radius: 6px; background: @panel; }
QToolButton[look="segment"] { border: 1px solid transparent; border-radius: 5px; padding: 0 9px; min-height: ~24px; color: @muted; }
QFrame[small="true"] QToolButton[look="segment"] { min-height: ~20px; padding: 0 7px; font-size: ~12px; }
QToolButton[look="segment"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QToolButton[look="segment"]:focus { border-color: @accent; }

QLineEdit, QAbstractSpinBox { min-height: ~26px; padding: 0 8px; color: @text; background: @window; border: 1px solid @line; border-radius: 6px; selection-background-color: @accent; selection-color: @panel; }
QLineEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit[look="filter"] { min-height: ~20px; padding: 0 6px; font-size: ~12px; }
QLineEdit[look="search"] { min-height: ~28px; padding: 0 4px; }

QAbstractScrollArea { background: transparent; border: none; }
QAbstractItemView { background: @panel; color: @text; border: none; outline: none; selection-background-color: @accentSoft; selection-color: @text; }
QFrame[look="panel"] QAbstractItemView { background: transparent; }
QHeaderView::section { background: @panel; color: @muted; border: none; border-bottom: 1px solid @line; padding: 4px 6px; font-size: ~12px; }
QTableCornerButton::section { background: @panel; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView::section:hover { color: @text; }
QListView[look="popup"], QTreeView[look="popup"] { background: @panel; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QScrollBar:vertical { width: 10px; background: transparent; margin: 2px 1px; }
QScrollBar:horizontal { height: 10px; background: transparent; margin: 1px 2px; }
QScrollBar::handle { background: @line; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea#tieList QScrollBar:vertical { width: 6px; margin: 0 1px; }
QScrollArea#tieList QScrollBar::handle { border-radius: 2px; }
QSplitter::handle { background: transparent; }

QMenu { background: @panel; border: 1px solid @line; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; color: @text; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @faint; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; left: 6px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px 6px; }
QProgressBar { min-height: ~6px; max-height: ~6px; border: none; border-radius: 3px; background: @hover; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
)";

} // namespace

QString styleSheet(const Theme& theme)
{
    const Palette& p = theme.palette();
    QString text = QString::fromLatin1(sheet);
    const std::pair<const char*, QColor> tokens[] = {
        {"@accentSoft", p.accentSoft}, {"@accent", p.accent}, {"@window", p.window},
        {"@panel", p.panel},           {"@line", p.line},     {"@text", p.text},
        {"@muted", p.muted},           {"@faint", p.faint},   {"@hover", p.hover},
    };
    for (const auto& [token, colour] : tokens)
        text.replace(QLatin1StringView(token), colour.name());

    // "~12px" is a design size that grows with the system's font.
    static const QRegularExpression size(QStringLiteral("~([0-9.]+)px"));
    QString scaled;
    qsizetype from = 0;
    for (auto matches = size.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        scaled += QStringView(text).mid(from, match.capturedStart() - from);
        scaled += QStringLiteral("%1px").arg(theme.px(match.capturedView(1).toDouble()));
        from = match.capturedEnd();
    }
    scaled += QStringView(text).mid(from);
    return scaled;
}

} // namespace atlas::ui
