#include "ui/tables/selectioncard.h"

#include "atlas/filedties.h"
#include "models/relationlistmodel.h"
#include "money/format.h"
#include "ui/tables/entitycard.h"
#include "ui/tables/evidencelist.h"
#include "ui/tables/evidencewords.h"
#include "ui/tables/pager.h"
#include "ui/tables/severalcard.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/theme.h"
#include "ui/theme/words.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace atlas::ui {

namespace {

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// A span of the text as a part of one of its sentences.
Quote::Part partOf(text::Span span, text::Span sentence, const QColor& colour, bool underlined)
{
    return {{span.begin - sentence.begin, span.end - sentence.begin}, colour, underlined};
}

QLabel* plainLabel(const char* name, const char* look)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("look", look);
    return label;
}

} // namespace

SelectionCard::SelectionCard(const Theme& theme, const models::Document& document,
                             models::Selection& selection, QWidget* parent)
    : Panel(parent), m_theme(theme), m_document(document), m_selection(selection), m_pager(new Pager)
{
    setObjectName("selectionCard");
    addAction(m_pager);
    setBody(makeBody(theme));
    connect(m_pager, &Pager::previous, &selection, &models::Selection::previousPlace);
    connect(m_pager, &Pager::next, &selection, &models::Selection::nextPlace);
    connect(m_entity, &EntityCard::chosen, this,
            [this](const models::Subject& subject) { m_selection.select(subject); });
    connect(m_severalCard, &SeveralCard::chosen, this,
            [this](atlas::EntityId entity) { m_selection.select(entity); });
    connect(m_show, &QPushButton::clicked, this, &SelectionCard::showRequested);
    connect(&selection, &models::Selection::subjectChanged, this, &SelectionCard::refresh);
    connect(&selection, &models::Selection::placeChanged, this, &SelectionCard::showPlace);
    connect(&document, &models::Document::languageChanged, this, &SelectionCard::refresh);
    connect(&theme, &Theme::changed, this, &SelectionCard::showPlace);
    retranslate();
}

QWidget* SelectionCard::makeBody(const Theme& theme)
{
    m_head = plainLabel("cardTitle", "cardTitle");
    m_head->setWordWrap(true);
    m_facts = new ElidedLabel;
    m_facts->setObjectName("cardFacts");
    m_facts->setProperty("look", "muted");
    m_allFacts = plainLabel("cardAllFacts", "muted");
    m_allFacts->setWordWrap(true);
    m_badge = plainLabel("cardStatus", "badge");
    m_quote = new Quote(theme);
    m_quote->setObjectName("cardQuote");
    m_evidence = new EvidenceList(theme, m_document, m_selection);
    m_entity = new EntityCard(theme, m_document);
    m_severalCard = new SeveralCard(theme, m_document);
    makeAbsence();
    makeContent();

    m_empty = new EmptyState;
    m_scroll = new QScrollArea;
    m_scroll->setObjectName("cardScroll");
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget;
    auto* stack = new QVBoxLayout(body);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->addWidget(m_empty);
    stack->addWidget(m_content, 1);
    m_scroll->setWidget(body);
    const auto follow = [this, body](const QWidget* list) {
        return [this, body, list](const QRect& row) {
            const QPoint middle = list->mapTo(body, row.center());
            m_scroll->ensureVisible(middle.x(), middle.y(), 0, row.height());
        };
    };
    connect(m_entity, &EntityCard::reached, m_scroll, follow(m_entity));
    connect(m_evidence, &EvidenceList::reached, m_scroll, follow(m_evidence));
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    return m_scroll;
}

void SelectionCard::makeAbsence()
{
    m_absence = new QWidget;
    m_absenceWords = plainLabel("cardAbsence", "muted");
    m_absenceWords->setWordWrap(true);
    m_show = new QPushButton;
    m_show->setObjectName("cardShow");
    m_show->setProperty("look", "chip");
    auto* row = new QHBoxLayout(m_absence);
    row->setContentsMargins(0, 2, 0, 4);
    row->addWidget(m_absenceWords, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    m_absence->hide();
}

void SelectionCard::makeContent()
{
    auto* facts = new QHBoxLayout;
    facts->setSpacing(6);
    facts->addWidget(m_facts);
    facts->addWidget(m_badge);
    facts->addStretch(1);
    m_content = new QWidget;
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_allFacts);
    column->addLayout(facts);
    column->addWidget(m_absence);
    column->addSpacing(2);
    column->addWidget(m_quote);
    column->addWidget(m_evidence);
    column->addWidget(m_entity, 1);
    column->addWidget(m_severalCard, 1);
    column->addStretch(0);
}

void SelectionCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

void SelectionCard::retranslate()
{
    setTitle(tr("Selection"));
    m_empty->setWords(tr("Select a company, a tie or a bar."));
    m_show->setText(tr("Show", "something that the network does not show"));
    refresh();
}

void SelectionCard::refresh()
{
    const models::Subject& subject = m_selection.subject();
    const atlas::Atlas& atlas = *m_document.atlas();
    const bool several = std::holds_alternative<models::Several>(subject);
    const bool something = !std::holds_alternative<std::monostate>(subject);
    m_empty->setVisible(!something);
    m_content->setVisible(something);
    m_severalCard->setVisible(several);
    const auto* entity = std::get_if<atlas::EntityId>(&subject);
    m_entity->setVisible(entity != nullptr);
    m_quote->setVisible(something && !entity && !several);
    m_evidence->setVisible(!several);
    m_entity->setEntity(entity ? std::optional(*entity) : std::nullopt);
    if (entity)
        showEntity(atlas[*entity]);
    if (several)
        showSeveral();
    showPlace();
}

void SelectionCard::setAbsence(const QString& words, bool canShow)
{
    m_absenceWords->setText(words);
    m_absence->setVisible(!words.isEmpty());
    m_show->setVisible(canShow);
}

void SelectionCard::setShown(std::function<bool(atlas::RelationId)> isShown)
{
    m_entity->setShown(std::move(isShown));
}

void SelectionCard::followNetwork()
{
    m_entity->followNetwork();
}

void SelectionCard::setTies(std::vector<int> ofEach, int among)
{
    m_tiesOfEach = std::move(ofEach);
    m_tiesAmong = among;
    refresh();
}

void SelectionCard::setActions(const QList<QAction*>& actions)
{
    m_severalCard->setActions(actions);
}

void SelectionCard::showSeveral()
{
    const std::vector<atlas::EntityId> entities = models::selectedEntities(m_selection.subject());
    const int ends = std::accumulate(m_tiesOfEach.begin(), m_tiesOfEach.end(), 0);
    const int outside = std::max(ends - 2 * m_tiesAmong, 0);
    //: how many ties there are among what is selected at once
    QStringList facts{tr("%Ln ties among them", nullptr, m_tiesAmong)};
    if (outside > 0)
        //: how many ties what is selected at once has with what is not
        facts << tr("%Ln ties with others", nullptr, outside);
    //: how many companies and other things are selected at once
    setHead(tr("%Ln selected", "several companies at once", static_cast<int>(entities.size())), facts, {});
    m_severalCard->setEntities(entities, m_tiesOfEach);
}

void SelectionCard::setHead(const QString& title, const QStringList& facts, const QString& badge)
{
    m_head->setText(title);
    m_facts->setText(dotted(facts));
    m_facts->setVisible(!facts.isEmpty());
    m_allFacts->setVisible(facts.isEmpty());
    m_badge->setText(badge);
    m_badge->setVisible(!badge.isEmpty());
}

void SelectionCard::showPlace()
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const int count = static_cast<int>(m_selection.places().size());
    const int position = m_selection.placeIndex(); // -1: none in the article that is read
    if (std::holds_alternative<models::Several>(m_selection.subject())) {
        m_pager->setPlace(0, {});
        return;
    }
    if (const auto* id = std::get_if<atlas::RelationId>(&m_selection.subject()))
        showRelation(atlas[*id]);
    if (const auto* id = std::get_if<atlas::FigureId>(&m_selection.subject()))
        showFigure(atlas[*id]);
    const bool mentions = std::holds_alternative<atlas::EntityId>(m_selection.subject());
    //: %1 is the place shown, %2 how many there are
    const QString mention = tr("Mention %L1 of %L2");
    //: %1 is the sentence shown, %2 how many there are
    const QString words = mentions ? mention : tr("Evidence %L1 of %L2");
    m_pager->setPlace(count, position < 0 ? countWords(mentions, count) : words.arg(position + 1).arg(count));
    m_evidence->refresh(shownPlace());
}

QString SelectionCard::countWords(bool mentions, int count)
{
    //: how often a company is mentioned
    const QString mention = tr("%Ln mentions", nullptr, count);
    //: how many sentences state a tie
    return mentions ? mention : tr("%Ln pieces of evidence", nullptr, count);
}

/// The first one where the article that is read has none.
int SelectionCard::shownPlace() const
{
    return std::max(m_selection.placeIndex(), 0);
}

void SelectionCard::showEntity(const atlas::Entity& entity)
{
    QStringList facts{QString::fromStdString(entity.ticker)};
    if (entity.kind != extract::EntityKind::Company || entity.layers.empty())
        facts << Words::entityKind(entity.kind); // a company is known by its layers
    if (!entity.country.empty())
        facts << Words::country(entity.country, m_document.language());
    for (const extract::Layer layer : entity.layers)
        facts << Words::layer(layer);
    setHead(Words::entityName(entity, m_document.language()), {},
            entity.madeUp ? Words::madeUp() : QString());
    // No line begins with the dot.
    m_allFacts->setText(dotted(facts).replace(QStringLiteral(" · "), QStringLiteral("\u00a0· ")));
}

void SelectionCard::showRelation(const atlas::Relation& relation)
{
    QStringList facts{Words::relationType(relation.type), Words::toldBy(relation)};
    if (relation.amount)
        facts << QString::fromStdU16String(
            money::qualifierSign(*relation.amount) +
            money::format(*relation.amount, m_document.language(), money::Style::Exact));
    const bool stated = atlas::hasStatus(relation);
    facts << (stated ? EvidenceWords::confidence(relation.confidence) : Words::noStatus());
    setHead(Words::pair(*m_document.atlas(), relation, m_document.language()), facts,
            stated ? Words::status(relation.status) : QString());
    const auto position = static_cast<std::size_t>(shownPlace());
    if (position >= m_selection.places().size())
        return;
    const models::Place& place = m_selection.places()[position];
    quote(place, rolesAt(relation, place), &relation);
}

std::vector<Quote::Part> SelectionCard::rolesAt(const atlas::Relation& relation,
                                                const models::Place& place) const
{
    const Palette& colours = m_theme.palette();
    const atlas::Atlas& atlas = *m_document.atlas();
    const auto colourOf = [&](atlas::EntityId id) {
        return colours.ink(colours.entity(atlas[id].kind, atlas[id].layers));
    };
    std::vector<Quote::Part> parts;
    const atlas::Evidence* evidence = EvidenceWords::at(relation, place);
    if (!evidence)
        return parts;
    const extract::Evidence& words = evidence->words;
    const auto add = [&](text::Span span, const QColor& colour, bool underlined) {
        if (words.sentence.contains(span) && !span.empty())
            parts.push_back(partOf(span, words.sentence, colour, underlined));
    };
    add(words.source, colourOf(relation.source), false);
    add(words.target, colourOf(relation.target), false);
    add(words.trigger, colours.ink(colours.relation(relation.type)), true);
    return parts;
}

void SelectionCard::showFigure(const atlas::Figure& figure)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const text::Language language = m_document.language();
    //: %1 is a company, %2 a metric such as "Market cap"
    const QString title =
        tr("%1 · %2").arg(Words::entityName(atlas[figure.entity], language), Words::metric(figure.metric));
    QStringList facts{QString::fromStdU16String(money::qualifierSign(figure.amount) +
                                                money::format(figure.amount, language, money::Style::Exact))};
    if (figure.equivalent)
        //: %1 is a sum that the article itself gives in another currency
        facts << tr("%1 by the article")
                     .arg(QString::fromStdU16String(
                         money::format(*figure.equivalent, language, money::Style::Exact)));
    if (figure.asOf)
        //: %1 is a date
        facts << tr("as of %1").arg(Words::date(*figure.asOf, language));
    else if (figure.period)
        facts << Words::when(figure, language);
    setHead(title, facts, Words::figureStatus(figure.status));
    const models::Place place{figure.article, figure.sentence, figure.amount.span};
    const QColor colour = m_theme.palette().ink(m_theme.palette().layer(extract::Layer::Solution));
    quote(place, {partOf(figure.amount.span, figure.sentence, colour, true)}, nullptr);
}

void SelectionCard::quote(const models::Place& place, std::vector<Quote::Part> parts,
                          const atlas::Relation* tie)
{
    const atlas::Atlas& atlas = *m_document.atlas();
    const text::Span words = place.sentence.empty() ? place.words : place.sentence;
    m_quote->setWords(models::wordsOf(atlas, place.article, words), std::move(parts),
                      EvidenceWords::source(atlas, place, tie, m_document.language()));
}

} // namespace atlas::ui
