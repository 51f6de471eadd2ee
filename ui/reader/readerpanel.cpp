#include "ui/reader/readerpanel.h"

#include "ui/reader/findbar.h"
#include "ui/reader/readerview.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace atlas::ui {

namespace {

constexpr std::size_t mostFound = 10'000;

} // namespace

ReaderPanel::ReaderPanel(const Theme& theme, const models::Document& document, models::Selection& selection,
                         QWidget* parent)
    : Panel(parent), m_document(document), m_selection(selection), m_view(new ReaderView(theme, document)),
      m_find(new FindBar), m_empty(new EmptyState), m_problems(new QPushButton), m_stack(new QStackedLayout)
{
    setObjectName("readerPanel");
    m_problems->setObjectName("readerProblems");
    m_problems->setProperty("look", "flat");
    addAction(m_problems);
    addBody(m_find);
    auto* body = new QWidget;
    body->setLayout(m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    setBody(body);

    connect(&document, &models::Document::atlasChanged, this, &ReaderPanel::showPlace);
    connect(&document, &models::Document::readingChanged, this, &ReaderPanel::retranslate);
    connect(&document, &models::Document::languageChanged, m_view, &ReaderView::retranslate);
    connect(&selection, &models::Selection::placeChanged, this, &ReaderPanel::showPlace);
    connect(&selection, &models::Selection::subjectChanged, this, &ReaderPanel::showPlace);
    connect(m_view, &ReaderView::activated, this, &ReaderPanel::activate);
    connect(m_find, &FindBar::wordsChanged, this, &ReaderPanel::find);
    connect(m_find, &FindBar::nextRequested, this, &ReaderPanel::findNext);
    connect(m_find, &FindBar::previousRequested, this, &ReaderPanel::findPrevious);
    connect(m_find, &FindBar::everywhereRequested, this, &ReaderPanel::searchRequested);
    connect(m_find, &FindBar::closed, this, [this] {
        m_view->setFound({}, -1);
        m_view->setFocus();
    });
    connect(m_problems, &QPushButton::clicked, this, [this] { emit problemsRequested(*m_problems); });
    connect(m_empty, &EmptyState::triggered, this, &ReaderPanel::openRequested);
    retranslate();
    showPlace();
}

void ReaderPanel::showArticle()
{
    const std::optional<atlas::ArticleId> article = m_selection.article();
    const bool there = !m_selection.failure() && article &&
                       static_cast<std::size_t>(*article) < m_document.atlas()->articles.size();
    const std::optional<atlas::ArticleId> next = there ? article : std::nullopt;
    if (next == m_shown && m_shownAtlas == m_document.atlas()) {
        sayWhyEmpty();
        return;
    }
    m_shown = next;
    m_shownAtlas = m_document.atlas();
    m_view->setContent(next ? std::make_shared<const ReaderContent>(m_shownAtlas, *next)
                            : std::make_shared<const ReaderContent>());
    m_stack->setCurrentIndex(next ? 1 : 0);
    if (m_find->isVisible())
        find(m_find->words());
    retranslate();
}

void ReaderPanel::showPlace()
{
    showArticle();
    std::optional<models::Place> place;
    const int index = m_selection.placeIndex();
    if (index >= 0 && index < static_cast<int>(m_selection.places().size()))
        place = m_selection.places()[static_cast<std::size_t>(index)];
    if (place && place->article != m_shown)
        place.reset();
    m_view->setFocusOn(m_selection.subject(), place);
}

void ReaderPanel::show(const models::Place& place)
{
    if (place.article == m_shown)
        m_view->setFocusOn(m_selection.subject(), place);
}

void ReaderPanel::openFind()
{
    m_find->open();
}

void ReaderPanel::find(const QString& words)
{
    m_found = m_shown ? m_view->content().find(words, mostFound) : std::vector<text::Span>();
    m_current = m_found.empty() ? -1 : 0;
    stepFound(0);
}

void ReaderPanel::findNext()
{
    stepFound(1);
}

void ReaderPanel::findPrevious()
{
    stepFound(-1);
}

void ReaderPanel::stepFound(int step)
{
    const int count = static_cast<int>(m_found.size());
    if (count > 0)
        m_current = (m_current + step + count) % count;
    m_find->setCount(m_current + 1, count);
    m_view->setFound(m_found, m_current);
}

void ReaderPanel::activate(const models::Subject& subject, quint32 offset)
{
    if (m_shown)
        m_selection.selectAt(subject, *m_shown, offset);
}

void ReaderPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void ReaderPanel::retranslate()
{
    setTitle(tr("Reader"));
    const ReaderContent& content = m_view->content();
    const QString problems =
        m_shown ? Words::openProblems(content.problemCount(), content.noteCount()) : QString();
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setText(problems);
    sayWhyEmpty();
    m_view->retranslate();
}

void ReaderPanel::setEncodingMenu(QMenu* menu)
{
    m_encodings = menu;
    sayWhyEmpty();
}

void ReaderPanel::sayWhyEmpty()
{
    const std::optional<workspace::FailedSource>& failure = m_selection.failure();
    const bool byEncoding = failure && failure->isOfEncoding() && m_encodings;
    m_empty->setSign(failure ? QStringLiteral("warning") : QString());
    m_empty->setMenu(byEncoding ? m_encodings : nullptr);
    if (!failure)
        return m_empty->sayNothingIsOpen(m_document.isReading());
    const QString file = QFileInfo(QString::fromStdString(failure->source)).fileName();
    const QString name = fontMetrics().elidedText(file, Qt::ElideMiddle, fontMetrics().height() * 16);
    //: a button beside the reason why a file could not be read: offers the encodings to read it in
    const QString readAs = tr("Read as…");
    m_empty->setWords(name + QStringLiteral("\n") + Words::problem(failure->problem),
                      byEncoding ? readAs : EmptyState::openFiles());
}

} // namespace atlas::ui
