#include "ui/window/deck.h"

#include "ui/dialogs/segments.h"
#include "ui/theme/panel.h"

#include <QEvent>
#include <QSettings>
#include <QToolButton>

namespace atlas::ui {

namespace {

constexpr const char* pageKey = "arrangement/deck";

} // namespace

Deck::Deck(const std::array<ui::Panel*, pages>& panels, QWidget* parent)
    : QStackedWidget(parent), m_panels(panels)
{
    setObjectName("deck");
    for (std::size_t i = 0; i < pages; ++i) {
        m_segments[i] = new Segments(pages);
        m_segments[i]->setProperty("small", true);
        m_segments[i]->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_segments[i]->setCurrent(static_cast<int>(i));
        panels[i]->addAction(m_segments[i]);
        addWidget(panels[i]);
        connect(m_segments[i], &Segments::chosen, this,
                [this](int page) { choose(static_cast<Page>(page)); });
    }
    connect(this, &QStackedWidget::currentChanged, this, [this] { emit pageChanged(page()); });
    retranslate();
}

ui::Panel* Deck::panel(Page page) const
{
    return m_panels[page];
}

Segments* Deck::segments(Page page) const
{
    return m_segments[page];
}

void Deck::setPage(Page page)
{
    setCurrentIndex(page);
}

/// The keys stay at the choice, which is in another header now.
void Deck::choose(Page chosen)
{
    const std::size_t before = page();
    m_segments[before]->setCurrent(static_cast<int>(before));
    const bool hadKeys = m_segments[before]->button(chosen)->hasFocus();
    setPage(chosen);
    if (hadKeys)
        m_segments[chosen]->button(chosen)->setFocus(Qt::TabFocusReason);
}

void Deck::save(QSettings& settings) const
{
    settings.setValue(pageKey, static_cast<int>(page()));
}

void Deck::restore(const QSettings& settings)
{
    const int saved = settings.value(pageKey).toInt();
    if (saved >= 0 && saved < pages)
        setPage(static_cast<Page>(saved));
}

void Deck::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QStackedWidget::changeEvent(event);
}

void Deck::retranslate()
{
    for (Segments* segments : m_segments) {
        segments->setWords({tr("Chart", "choice of what is shown"),
                            tr("Companies", "choice of what is shown"),
                            tr("Ties", "choice of what is shown")});
        segments->setAccessibleName(tr("What is shown here"));
    }
}

} // namespace atlas::ui
