#include "ui/window/topbar.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/icons.h"
#include "ui/window/searchfield.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace atlas::ui {

namespace {

QToolButton* actionButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setIconSize(QSize(16, 16));
    return button;
}

} // namespace

TopBar::TopBar(SearchField* search, const QList<QAction*>& steps, QMenu* menu, QWidget* parent)
    : QFrame(parent), m_name(new QLabel), m_workspace(new ElidedLabel), m_languages(new QFrame),
      m_menu(new QToolButton)
{
    setProperty("look", "topBar");
    m_name->setProperty("look", "appName");
    m_workspace->setObjectName("workspaceName");
    m_workspace->setProperty("look", "workspace");
    m_workspace->setMaximumWidth(240);
    auto* left = new QHBoxLayout;
    left->setSpacing(4);
    left->addWidget(m_name);
    left->addSpacing(6);
    left->addWidget(m_workspace);
    left->addSpacing(6);
    for (QAction* step : steps)
        left->addWidget(actionButton(step));
    left->addStretch(1);

    auto* right = new QHBoxLayout;
    right->setSpacing(8);
    right->addStretch(1);
    right->addWidget(m_languages);
    right->addWidget(m_menu);
    makeLanguages();
    m_menu->setObjectName("menuButton");
    m_menu->setIcon(icon("more"));
    m_menu->setMenu(menu);
    m_menu->setPopupMode(QToolButton::InstantPopup);

    search->setMinimumWidth(260);
    search->setMaximumWidth(520);
    auto* row = new QGridLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->setHorizontalSpacing(16);
    row->addLayout(left, 0, 0);
    row->addWidget(search, 0, 1);
    row->addLayout(right, 0, 2);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(1, 2);
    row->setColumnStretch(2, 1);
    retranslate();
}

void TopBar::makeLanguages()
{
    m_languages->setObjectName("languageSwitch");
    m_languages->setProperty("look", "segments");
    auto* segments = new QHBoxLayout(m_languages);
    segments->setContentsMargins(0, 0, 0, 0);
    segments->setSpacing(0);
    // The languages are named in themselves, so that anyone finds their own.
    segments->addWidget(m_korean =
                            segment("languageKorean", QStringLiteral("한국어"), text::Language::Korean));
    segments->addWidget(m_english =
                            segment("languageEnglish", QStringLiteral("English"), text::Language::English));
}

QToolButton* TopBar::segment(const QString& name, const QString& words, text::Language language)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(words);
    button->setCheckable(true);
    button->setProperty("look", "segment");
    connect(button, &QToolButton::clicked, this, [this, language] {
        setLanguage(language);
        emit languageChosen(language);
    });
    return button;
}

void TopBar::setWorkspace(const QString& name)
{
    m_workspace->setText(name);
}

void TopBar::setLanguage(text::Language language)
{
    m_korean->setChecked(language == text::Language::Korean);
    m_english->setChecked(language == text::Language::English);
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void TopBar::retranslate()
{
    m_name->setText(tr("Alliance Atlas"));
    m_languages->setAccessibleName(tr("Language"));
    m_menu->setToolTip(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
}

} // namespace atlas::ui
