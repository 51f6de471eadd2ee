#include "extract/read.h"

#include "extract/chars.h"
#include "extract/dates.h"
#include "extract/figures.h"
#include "extract/names.h"
#include "extract/normalised.h"
#include "extract/quotes.h"
#include "extract/relations.h"
#include "extract/talk.h"
#include "extract/when.h"
#include "text/sentences.h"

#include <algorithm>
#include <utility>

namespace atlas::extract {

namespace {
constexpr int sentencesPerStopCheck = 32;

/// All sums of the body, and which of them convert the one before.
Sums sumsOf(std::u16string_view text, const std::vector<money::Amount>& amounts, const money::Units& units)
{
    Sums sums;
    sums.amounts = amounts;
    sums.equivalent.resize(amounts.size());
    sums.converts.resize(amounts.size());
    for (const money::SumPair& pair : money::equivalents(text, amounts, units)) {
        sums.equivalent[pair.sum] = pair.equivalent;
        sums.converts[pair.equivalent] = true;
    }
    return sums;
}

/// The words in which a number may begin: with a numeral, or at a digit.
std::vector<text::Span> numberPlaces(std::u16string_view text, std::span<const Run> runs,
                                     const money::Units& units)
{
    std::vector<text::Span> places;
    for (const Run& run : runs)
        if (run.traits.has(WordSign::Mixed) || units.startsNumber(text[run.span.begin]))
            places.push_back(run.span);
    return places;
}

/// By entity: the organisation of a listed person where the article names it.
std::vector<std::optional<EntityIndex>> employersOf(const std::vector<EntityFact>& entities)
{
    const auto isEmployed = [](const EntityFact& entity) {
        return (entity.kind == EntityKind::Person || entity.kind == EntityKind::Product) &&
               !entity.parent.empty();
    };
    std::vector<std::optional<EntityIndex>> employers(entities.size());
    if (std::none_of(entities.begin(), entities.end(), isEmployed))
        return employers;
    std::vector<std::pair<std::string_view, EntityIndex>> byKey;
    byKey.reserve(entities.size());
    for (std::size_t i = 0; i < entities.size(); ++i)
        byKey.emplace_back(entities[i].key, static_cast<EntityIndex>(i));
    std::sort(byKey.begin(), byKey.end()); // of one key the first
    for (std::size_t i = 0; i < entities.size(); ++i) {
        if (!isEmployed(entities[i]))
            continue;
        const std::string_view sought = entities[i].parent;
        const auto found = std::lower_bound(byKey.begin(), byKey.end(), std::pair(sought, EntityIndex()));
        if (found != byKey.end() && found->first == sought)
            employers[i] = found->second;
    }
    return employers;
}

/// Reads the sentences of the body one after the other.
class Reader
{
public:
    Reader(const article::Article& article, const Lexicon& lexicon, std::stop_token stop)
        : m_article(article), m_lexicon(lexicon), m_stop(std::move(stop))
    {}

    Facts read()
    {
        const std::u16string_view text = m_article.text;
        Names names = findNames(text, m_article.body, m_lexicon, m_lexicon.grammar(), m_loan.memo());
        m_facts.entities = std::move(names.entities);
        m_facts.people = std::move(names.people);
        m_marks = names.words.marks;
        for (const text::Span range : m_article.body)
            datesAndSums(range, runsIn(names.words.runs, range));
        if (const money::Units* units = m_lexicon.units())
            m_sums = sumsOf(text, m_facts.amounts, *units);
        RelationCollector relations;
        m_tokenizer.text = text;
        m_tokenizer.mentions = names.mentions;
        m_tokenizer.sums = m_facts.amounts;
        m_tokenizer.runs = names.words.runs;
        m_tokenizer.grammar = &m_lexicon.grammar();
        m_tokenizer.names = &m_lexicon.matcher();
        m_tokenizer.memo = &m_loan.memo();
        constexpr std::size_t usualTokens = 64;
        m_view.tokens.reserve(usualTokens);
        m_view.text = text;
        m_view.entities = &m_facts.entities;
        m_employers = employersOf(m_facts.entities);
        m_view.employers = &m_employers;
        m_view.grammar = &m_lexicon.grammar();
        m_view.lexicon = &m_lexicon;
        for (const text::Span range : m_article.body)
            if (!range_(range, relations))
                break;
        m_facts.relations = relations.take();
        m_facts.figures = m_figures.take();
        dateFacts(text, m_facts, m_article.published);
        mergeRestated(m_facts.figures);
        sumRelations(m_facts);
        return std::move(m_facts);
    }

private:
    void datesAndSums(text::Span range, std::span<const Run> runs)
    {
        const std::u16string_view text = m_article.text;
        const auto dates = findDates(text, range, datePlaces(text, range, runs), m_article.published);
        m_facts.dates.insert(m_facts.dates.end(), dates.begin(), dates.end());
        const money::Units* units = m_lexicon.units();
        if (!units)
            return;
        const auto amounts = money::findAmounts(text, range, numberPlaces(text, runs, *units), *units);
        m_facts.amounts.insert(m_facts.amounts.end(), amounts.begin(), amounts.end());
    }

    /// False where a stop was asked for.
    bool range_(text::Span range, RelationCollector& relations)
    {
        int count = 0;
        std::span<const std::uint32_t> marks = marksIn(m_marks, range); // later, from the sentence in hand on
        const std::vector<text::Span> all = text::sentences(m_article.text, range, marks);
        for (std::size_t at = 0; at < all.size(); ++at) {
            const text::Span sentence = all[at];
            if (++count % sentencesPerStopCheck == 0 && m_stop.stop_requested()) {
                m_facts.problems.push_back({"read.cancelled", {}, {}});
                return false;
            }
            beginLine(sentence.begin);
            m_view.span = sentence;
            m_view.marks = takeMarks(marks, sentence);
            m_tokenizer.split(sentence, m_view.tokens);
            m_view.noteSeen();
            readFormsInContext(m_view);
            m_discourse.speakerBehind =
                at + 1 < all.size() && isToldBehind(m_article.text, sentence, all[at + 1])
                    ? speakerOfNext(all[at + 1])
                    : std::nullopt;
            findPhrases(m_view, m_discourse);
            findRelations(m_view, m_discourse, relations);
            findFigures(m_view, m_sums, m_discourse, m_context, m_figures);
            findQuotes(m_view, m_facts.people, m_facts.quotes);
            advance(m_discourse, m_view);
            startItem(m_discourse, m_view);
        }
        return true;
    }

    /// Those of a sentence, which is behind the ones before; drops them and what is before.
    static std::span<const std::uint32_t> takeMarks(std::span<const std::uint32_t>& marks,
                                                    text::Span sentence)
    {
        std::size_t before = 0;
        while (before < marks.size() && marks[before] < sentence.begin)
            ++before;
        std::size_t end = before;
        while (end < marks.size() && marks[end] < sentence.end)
            ++end;
        const std::span<const std::uint32_t> taken = marks.subspan(before, end - before);
        marks = marks.subspan(end);
        return taken;
    }

    /// For whom a sentence that stands behind a quote says that it was said; empty for nobody's firm.
    std::optional<Entities> speakerOfNext(text::Span next)
    {
        Tokenizer ahead = m_tokenizer;
        SentenceView view = m_view;
        view.span = next;
        view.marks = marksIn(m_marks, next);
        ahead.split(next, view.tokens);
        view.noteSeen();
        findPhrases(view, m_discourse);
        return firmNamedAsSpeaker(view);
    }

    /// ▷수익성은. "…": the line after this one is a quote, as in a talk; no story starts here.
    bool isAnswered(std::uint32_t begin) const
    {
        const std::u16string_view line = lineAt(begin);
        const std::u16string_view rest = std::u16string_view(m_article.text).substr(begin + line.size());
        const std::size_t next = rest.find_first_not_of(u"\n ");
        return next != rest.npos && isDoubleQuote(rest[next]);
    }

    /// The line from a place on, as far as it matters.
    std::u16string_view lineAt(std::uint32_t begin) const
    {
        constexpr std::uint32_t longestLine = 400;
        const std::u16string_view line = std::u16string_view(m_article.text).substr(begin, longestLine);
        return line.substr(0, line.find(u'\n'));
    }

    /// Where a line begins: a paragraph. One behind a sign (◆) is a story of its own.
    void beginLine(std::uint32_t begin)
    {
        constexpr std::u16string_view signs = u"◆◇■□▶▷●○★☆▲△◈";
        constexpr std::uint32_t widestSign = 4;
        bool sign = false;
        std::uint32_t at = begin;
        for (; at > 0 && begin - at < widestSign && m_article.text[at - 1] != u'\n'; --at) {
            const char16_t c = m_article.text[at - 1];
            if (c != u' ' && signs.find(c) == std::u16string_view::npos)
                return;
            sign = sign || c != u' ';
        }
        if (at != 0 && m_article.text[at - 1] != u'\n')
            return;
        const Turn turn = m_talk.follow(lineAt(at));
        m_view.asked = turn == Turn::Question;
        m_tokenizer.said = turn == Turn::Answer;
        if (at == 0)
            return;
        if (sign && turn != Turn::Answer && !isAnswered(begin)) {
            m_discourse = {};
            m_context = {};
        }
        startParagraph(m_discourse, m_facts.entities);
    }

    const article::Article& m_article;
    const Lexicon& m_lexicon;
    std::stop_token m_stop;
    WordMemos::Loan m_loan{m_lexicon.memos()};
    Facts m_facts;
    std::span<const std::uint32_t> m_marks;
    Sums m_sums;
    Tokenizer m_tokenizer;
    SentenceView m_view;
    std::vector<std::optional<EntityIndex>> m_employers;
    Discourse m_discourse;
    Talk m_talk;
    MetricContext m_context;
    FigureCollector m_figures;
};
} // namespace

Facts read(const article::Article& article, const Lexicon& lexicon, std::stop_token stop)
{
    if (text::isNfc(article.text))
        return Reader(article, lexicon, std::move(stop)).read();
    const text::Normalised normalised = text::toNfc(article.text);
    const article::Article nfc = composed(article, normalised);
    Facts facts = Reader(nfc, lexicon, std::move(stop)).read();
    moveBack(facts, normalised);
    return facts;
}

} // namespace atlas::extract
