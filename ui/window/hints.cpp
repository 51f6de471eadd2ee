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

Hints::Hints(QSettings& settings, QWidget* network, QWidget* languages, QWidget* window)
    : QFrame(window), m_settings(settings), m_network(network), m_languages(languages), m_words(new QLabel),
      m_gotIt(new QPushButton)
{
    setObjectName("hint");
    setProperty("look", "hint");
    m_words->setObjectName("hintWords");
    m_words->setTextFormat(Qt::PlainText);
    m_gotIt->setObjectName("hintDone");
    m_gotIt->setProperty("look", "link");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 6, 4);
    row->setSpacing(8);
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
    setVisible(m_current >= 0);
    place();
}

QString Hints::words() const
{
    switch (static_cast<Hint>(m_current)) {
    case Hint::ClickCompany:
        return tr("Click a company: its bar and its first mention follow.");
    case Hint::ClickTie:
        return tr("Click a tie: the sentence that states it is shown.");
    case Hint::SwitchLanguage:
        return tr("Switch the language here; nothing else changes.");
    }
    return {};
}

void Hints::place()
{
    if (m_current < 0 || !m_network || !m_languages)
        return;
    m_words->setText(words());
    m_gotIt->setText(tr("Got it"));
    adjustSize();
    const bool language = static_cast<Hint>(m_current) == Hint::SwitchLanguage;
    const QWidget* target = language ? m_languages.data() : m_network.data();
    setVisible(target->isVisible());
    const QPoint corner = target->mapTo(parentWidget(), QPoint(target->width(), target->height()));
    const int top = language ? corner.y() + 8 : corner.y() - height() - 8;
    move(std::max(8, corner.x() - width() - (language ? 0 : 12)), top);
    raise();
}

void Hints::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        place();
    QFrame::changeEvent(event);
}

} // namespace atlas::ui
