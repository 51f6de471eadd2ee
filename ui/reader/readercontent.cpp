#include "ui/reader/readercontent.h"

#include "ui/theme/words.h"

#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace atlas::ui {

namespace {

constexpr bool isSpace(char16_t c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\u00A0' || c == u'\u3000';
}

/// Where a line too long for one block is cut: behind a space if one is near, never inside a surrogate pair.
std::uint32_t cutBefore(std::u16string_view text, std::uint32_t begin, std::uint32_t limit)
{
    for (std::uint32_t at = limit; at > begin && at + 200 > limit; --at)
        if (isSpace(text[at - 1]))
            return at;
    const bool splitsPair = (text[limit] & 0xFC00) == 0xDC00;
    return splitsPair ? limit - 1 : limit;
}

} // namespace

ReaderContent::ReaderContent(std::shared_ptr<const atlas::Atlas> atlas, atlas::ArticleId id)
    : m_atlas(std::move(atlas)), m_id(id)
{
    cutBlocks();
    collectMarks();
}

void ReaderContent::cutBlocks()
{
    const std::u16string& text = article().text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t newline = text.find(u'\n', begin);
        const std::size_t end = newline == std::u16string::npos ? text.size() : newline;
        text::Span line{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        while (!line.empty() && isSpace(text[line.begin]))
            ++line.begin;
        while (!line.empty() && isSpace(text[line.end - 1]))
            --line.end;
        if (!line.empty())
            cutLine(line, kindOf(line));
        begin = end + 1;
    }
}

void ReaderContent::cutLine(text::Span line, Block::Kind kind)
{
    const std::u16string& text = article().text;
    bool continued = false;
    while (line.length() > longestBlock) {
        const std::uint32_t cut = cutBefore(text, line.begin, line.begin + longestBlock);
        m_blocks.push_back({{line.begin, cut}, kind, continued});
        line.begin = cut;
        continued = true;
    }
    m_blocks.push_back({line, kind, continued});
}

Block::Kind ReaderContent::kindOf(text::Span line) const
{
    if (article().titleSpan.overlaps(line))
        return Block::Kind::Title;
    const std::vector<text::Span>& body = article().body;
    const auto after = std::partition_point(body.begin(), body.end(),
                                            [&](const text::Span& range) { return range.end <= line.begin; });
    return after != body.end() && after->overlaps(line) ? Block::Kind::Body : Block::Kind::Furniture;
}

void ReaderContent::collectMarks()
{
    const auto add = [this](text::Span span, Mark::Kind kind, const models::Subject& subject) {
        m_marks.push_back({span, kind, subject, span.begin, 0});
    };
    for (const extract::EntityFact& fact : (*m_atlas)[m_id].facts->entities)
        if (const atlas::Entity* entity = m_atlas->find(fact.key))
            for (const text::Span& mention : fact.mentions)
                add(mention, Mark::Kind::Entity, entity->id);
    collectPeople();
    for (const atlas::Figure& figure : m_atlas->figures)
        if (figure.article == m_id) {
            ++m_figureCount;
            add(figure.amount.span, Mark::Kind::Figure, figure.id);
            for (const extract::Restated& again : figure.restated)
                add(again.sum, Mark::Kind::Figure, figure.id);
        }
    for (const atlas::Relation& relation : m_atlas->relations) {
        bool here = false;
        for (const atlas::Evidence& evidence : relation.evidence)
            if (evidence.article == m_id) {
                here = true;
                if (!evidence.words.trigger.empty())
                    add(evidence.words.trigger, Mark::Kind::Trigger, relation.id);
            }
        m_relationCount += here ? 1 : 0;
    }
    std::erase_if(m_marks, [this](const Mark& mark) {
        return mark.span.empty() || mark.span.end > article().text.size();
    });
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) {
        return std::tuple(a.span.begin, b.span.end, b.kind) < std::tuple(b.span.begin, a.span.end, a.kind);
    });
}

/// Behind the marks of entities: a person whom a list knows has one of those already.
void ReaderContent::collectPeople()
{
    const std::vector<extract::PersonFact>& people = (*m_atlas)[m_id].facts->people;
    std::unordered_map<std::u16string_view, std::vector<std::size_t>> byWords; // marks, ascending
    std::unordered_set<std::uint32_t> taken;
    const std::u16string_view text = article().text;
    for (std::size_t i = 0; i < m_marks.size() && !people.empty(); ++i) {
        const text::Span span = m_marks[i].span;
        taken.insert(span.begin);
        if (span.end <= text.size())
            byWords[text.substr(span.begin, span.length())].push_back(i);
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto organisation = byWords.find(people[i].organisation);
        Mark mark{{}, Mark::Kind::Person, {}, 0, static_cast<std::uint32_t>(i)};
        if (organisation != byWords.end()) {
            mark.subject = m_marks[organisation->second.front()].subject;
            const auto near = std::partition_point(
                organisation->second.begin(), organisation->second.end() - 1,
                [&](std::size_t at) { return m_marks[at].span.begin < people[i].span.begin; });
            mark.goal = m_marks[*near].span.begin;
        }
        for (const text::Span mention : people[i].mentions) {
            mark.span = mention;
            if (!taken.contains(mention.begin))
                m_marks.push_back(mark);
        }
    }
}

QString ReaderContent::text(const Block& block) const
{
    QString shown = QString::fromUtf16(article().text.data() + block.span.begin,
                                       static_cast<qsizetype>(block.span.length()));
    for (QChar& c : shown)
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\t' ||
            c.category() == QChar::Other_Control)
            c = u' ';
    return shown;
}

std::span<const Mark> ReaderContent::marksIn(text::Span span) const
{
    const auto from = std::partition_point(m_marks.begin(), m_marks.end(),
                                           [&](const Mark& mark) { return mark.span.begin < span.begin; });
    const auto to = std::partition_point(from, m_marks.end(),
                                         [&](const Mark& mark) { return mark.span.begin < span.end; });
    return {from, to};
}

const Mark* ReaderContent::markAt(std::uint32_t offset, const models::Subject& current) const
{
    constexpr std::uint32_t farthest = 400; // longer than any mark, so that the search stays local
    const Mark* best = nullptr;
    const auto better = [&](const Mark& mark) {
        if (!best || mark.span.length() < best->span.length())
            return true;
        return mark.span == best->span && models::includes(current, best->subject);
    };
    for (const Mark& mark : marksIn({offset > farthest ? offset - farthest : 0, offset + 1}))
        if (mark.span.contains(offset) && better(mark))
            best = &mark;
    return best;
}

std::vector<text::Span> ReaderContent::outsideBody(text::Span span) const
{
    std::vector<text::Span> outside;
    std::uint32_t from = span.begin;
    for (const text::Span& range : article().body) {
        if (range.end <= from)
            continue;
        if (range.begin >= span.end)
            break;
        if (range.begin > from)
            outside.push_back({from, range.begin});
        from = std::min(range.end, span.end);
    }
    if (from < span.end)
        outside.push_back({from, span.end});
    return outside;
}

int ReaderContent::countProblems(bool notes) const
{
    if (!m_atlas)
        return 0;
    return static_cast<int>(
        std::count_if(m_atlas->problems.begin(), m_atlas->problems.end(), [&](const auto& open) {
            return open.article == m_id && Words::isNote(open.problem) == notes;
        }));
}

int ReaderContent::problemCount() const
{
    return countProblems(false);
}

int ReaderContent::noteCount() const
{
    return countProblems(true);
}

std::vector<text::Span> ReaderContent::find(const QString& words, std::size_t most) const
{
    std::vector<text::Span> found;
    if (empty() || words.isEmpty())
        return found;
    const std::u16string& text = article().text;
    const QStringView all(text.data(), static_cast<qsizetype>(text.size()));
    for (qsizetype at = all.indexOf(words, 0, Qt::CaseInsensitive); at >= 0 && found.size() < most;
         at = all.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        found.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())});
    return found;
}

} // namespace atlas::ui
