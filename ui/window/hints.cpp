#include "ui/window/hints.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr const char* keys[Hints::count] = {"hints/clickCompany", "hints/clickTie", "hints/switchLanguage"};

} // namespace

Hints::Hints(QSettings& settings, QWidget* parent)
    : QFrame(parent), m_settings(settings), m_words(new QLabel), m_gotIt(new QPushButton)
{
    setObjectName("hint");
    setProperty("look", "hint");
    m_words->setObjectName("hintWords");
    m_words->setTextFormat(Qt::PlainText);
    m_gotIt->setObjectName("hintDone");
    m_gotIt->setProperty("look", "status");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 2, 0);
    row->setSpacing(6);
    row->addWidget(m_words);
    row->addWidget(m_gotIt);
    connect(m_gotIt, &QPushButton::clicked, this, [this] {
        if (m_current >= 0)
            done(static_cast<Hint>(m_current));
    });
    for (int i = 0; i < count; ++i)
        m_done[static_cast<std::size_t>(i)] = settings.value(keys[i]).toBool();
    hide();
}

bool Hints::isDone(Hint hint) const
{
    return m_done[static_cast<std::size_t>(hint)];
}

void Hints::done(Hint hint)
{
    if (!m_started || isDone(hint))
        return;
    m_done[static_cast<std::size_t>(hint)] = true;
    m_settings.setValue(keys[static_cast<int>(hint)], true);
    showNext();
}

void Hints::clicked(Hint hint)
{
    const int shown = m_current;
    done(hint);
    if (shown >= 0)
        done(static_cast<Hint>(shown));
}

void Hints::startOver()
{
    m_done.fill(false);
    for (const char* key : keys)
        m_settings.remove(key);
    start();
}

void Hints::start()
{
    m_started = true;
    showNext();
}

void Hints::showNext()
{
    const auto left = std::find(m_done.begin(), m_done.end(), false);
    m_current = left == m_done.end() ? -1 : static_cast<int>(left - m_done.begin());
    showCurrent();
    retranslate();
}

void Hints::setNetworkShown(bool shown)
{
    m_networkShown = shown;
    showCurrent();
}

void Hints::showCurrent()
{
    const bool seen = m_networkShown || m_current == static_cast<int>(Hint::SwitchLanguage);
    setVisible(m_current >= 0 && seen);
}

void Hints::retranslate()
{
    m_gotIt->setText(tr("Got it"));
    if (m_current < 0)
        return;
    switch (static_cast<Hint>(m_current)) {
    case Hint::ClickCompany:
        m_words->setText(tr("Click a company: its bar and its first mention follow."));
        break;
    case Hint::ClickTie:
        m_words->setText(tr("Click a tie: the sentence that states it is shown."));
        break;
    case Hint::SwitchLanguage:
        m_words->setText(tr("Switch the language at the top right; nothing else changes."));
        break;
    }
}

void Hints::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace atlas::ui
