#include "extract/tokens.h"

#include "extract/chars.h"
#include "extract/hints.h"
#include "text/charset.h"

#include <algorithm>
#include <utility>

namespace atlas::extract {

namespace {
constexpr std::uint32_t longestBracket = 80;
constexpr unsigned longestParticle = 5;
constexpr std::uint32_t anaphora = bit(WordClass::Both) | bit(WordClass::One) | bit(WordClass::Three) |
                                   bit(WordClass::Four) | bit(WordClass::We);

/// 만든 회사, 가온랩스의 회사: the word before says which one.
bool describes(const Token& before)
{
    if (before.comma || before.is(WordClass::Adverb))
        return false;
    if (before.kind == TokenKind::Word && before.form != Form::Noun)
        return before.form == Form::Adnominal;
    return before.role == text::Role::None || before.role == text::Role::Of ||
           before.role == text::Role::Copula;
}

/// What headlines of a digest start with; lists of names rather have △ or ▲.
constexpr bool startsItem(char16_t c)
{
    return c == 0x25C7 || c == 0x25C6 || c == 0x25B6 || c == 0x25A0 || c == 0x25A1 || c == 0x25B7;
}

/// The syllables that a particle can end in; most words are turned away here.
constexpr text::CharSet
    particleEnds(u"은는이가을를와과에게께로서도의만터지나며다인던며고란든선엔겐된나자랑저차큼");
/// What longer particles start with, and which are one syllable: the reading itself is dear.
constexpr text::CharSet particleStarts(u"에으로와과이까마조부보처만하한께라야든인였등측들뿐랑대밖커엔입예");
constexpr text::CharSet shortParticles(u"은는이가을를와과의도나에로께랑든란엔만뿐인선겐다고며");
} // namespace

namespace {
/// 반도체공학과, 통신학과는: no 반도체공학 with 과. Firms and universities may be called 가화학, 가대학.
bool isFaculty(std::u16string_view stem, std::u16string_view tail)
{
    constexpr text::CharSet ofNames(u"화과대");
    return tail.front() == u'과' && stem.size() > 2 && stem.back() == u'학' &&
           !ofNames.has(stem[stem.size() - 2]);
}
} // namespace

text::Particle particleOf(std::u16string_view word)
{
    if (word.size() < 2 || !particleEnds.has(word.back()))
        return {};
    const auto most = std::min<std::size_t>(longestParticle, word.size() - 1);
    for (std::size_t length = most; length > 0; --length) {
        const std::u16string_view tail = word.substr(word.size() - length);
        if (!(length == 1 ? shortParticles : particleStarts).has(tail.front()))
            continue;
        const text::Tail read = text::readTail(word[word.size() - length - 1], tail);
        // 들, 표 and the like are part of a word: 기업들|과, 대표|와.
        const bool suffix =
            read.particle.role == text::Role::Other && read.particle.second != text::Role::None;
        const bool place = length == 1 && tail == u"서";                     // 비서, 앞서
        const bool number = tail == u"만" && isDigit(word[word.size() - 2]); // 서버 1만 대
        if (read.possible && read.particle.length == length && !suffix && !place && !number &&
            !isFaculty(word.substr(0, word.size() - length), tail))
            return read.particle;
    }
    return {};
}

Tokenizer::Tail Tokenizer::tailOf(text::Span core, std::uint32_t limit) const
{
    std::uint32_t at = core.end;
    while (at < limit && isQuote(text[at]))
        ++at;
    for (int groups = 0; groups < 2 && at < limit && isOpenBracket(text[at]); ++groups) {
        const std::uint32_t last = std::min(limit, at + longestBracket);
        std::uint32_t close = at + 1;
        int depth = 1;
        while (close < last && depth > 0) {
            depth += isOpenBracket(text[close]) ? 1 : isCloseBracket(text[close]) ? -1 : 0;
            ++close;
        }
        if (depth != 0)
            break;
        at = close;
    }
    while (at < limit && isQuote(text[at]))
        ++at;
    if (at >= limit || !isHangul(text[at]))
        return {at, at, {}};
    const text::Tail read = text::readTail(text[core.end - 1], text.substr(at, std::min(limit - at, 12u)));
    if (!read.possible || read.particle.length == 0)
        return {at, at, {}};
    return {at, at + read.particle.length, read.particle};
}

void Tokenizer::name(std::vector<Token>& into, text::Span sentence, text::Span core, TokenKind kind,
                     std::uint32_t index)
{
    Token token;
    token.core = core;
    token.kind = kind;
    token.index = index;
    const Tail tail = tailOf(core, sentence.end);
    token.role = tail.particle.role;
    token.second = tail.particle.second;
    if (token.role == text::Role::Other && token.second != text::Role::None)
        token.role = std::exchange(token.second, text::Role::None); // 네이버|측|은
    token.end = tail.end > tail.begin ? tail.end : core.end;
    token.bracketed = m_brackets > 0;
    token.quote = m_doubleQuote || said ? quotes : 0;
    token.quotedName = m_singleQuote;
    token.bullet = std::exchange(m_bullet, false);
    if (m_skipEnd <= core.begin) { // in 가(Gaon)에 the particle is that of the name before the bracket
        m_skipBegin = tail.begin;
        m_skipEnd = tail.end;
    }
    into.push_back(token);
}

std::uint32_t Tokenizer::endOverMarks(std::uint32_t end, std::uint32_t begin, std::uint32_t limit) const
{
    while (end < limit) {
        const char16_t c = text[end];
        if (isWord(c)) {
            ++end;
            continue;
        }
        if (c == u' ')
            break;
        if (isPercent(c) && end > begin && isDigit(text[end - 1])) { // 지분 31%를
            ++end;
            continue;
        }
        const bool inner = (c == u'.' || c == u',' || c == u'-' || c == u'&' || c == u'%' || c == u'+') &&
                           end > begin && end + 1 < limit && isWord(text[end + 1]) &&
                           !isHangul(text[end + 1]) && !isHangul(text[end - 1]);
        if (!inner)
            break;
        ++end;
    }
    return end;
}

Tokenizer::Word Tokenizer::wordAt(text::Span sentence, std::uint32_t begin)
{
    std::uint32_t limit = sentence.end;
    if (nextMention < mentions.size())
        limit = std::min(limit, std::max(begin + 1, mentions[nextMention].span.begin));
    if (nextSum < sums.size())
        limit = std::min(limit, std::max(begin + 1, sums[nextSum].span.begin));
    while (nextRun < runs.size() && runs[nextRun].span.begin < begin)
        ++nextRun;
    const Run* const run =
        nextRun < runs.size() && runs[nextRun].span.begin == begin ? &runs[nextRun] : nullptr;
    const bool whole = run && run->span.end <= limit && run->traits.has(WordSign::Whole);
    std::uint32_t end = whole ? run->span.end : begin;
    if (!whole || (end < limit && text[end] != u' '))
        end = endOverMarks(end, begin, limit);
    const bool known = run && run->span.end == end; // nearly always
    return {end, known ? run->traits : memo->of(text.substr(begin, end - begin), {*grammar, names})};
}

Grammar::ClassHit Tokenizer::classesOf(text::Span sentence, std::uint32_t begin, const Word& word) const
{
    const auto [end, traits] = word;
    const auto rest = [&] { return text.substr(begin, std::min(sentence.end - begin, 24u)); };
    const bool open =
        end < sentence.end && (text[end] == u' ' ? traits.has(WordSign::ClassesOverBlank) &&
                                                       grammar->wordClassGoesOn(rest(), end - begin)
                                                 : traits.has(WordSign::ClassesOverOther));
    return open ? grammar->wordClass(rest()) : Grammar::ClassHit{traits.classes, traits.classLength};
}

std::uint32_t Tokenizer::word(std::vector<Token>& into, text::Span sentence, std::uint32_t begin)
{
    const Word word = wordAt(sentence, begin);
    const auto [end, traits] = word;
    const Grammar::ClassHit hit = classesOf(sentence, begin, word);
    if ((hit.classes & anaphora) != 0 && anaphor(into, sentence, begin, hit))
        return std::max(begin + hit.length, into.back().end);
    const bool number = traits.has(WordSign::Mixed) && isDigit(text[begin]);
    Token& token = into.emplace_back();
    token.form = number ? Form::Noun : traits.form; // 20여
    token.signs = traits.signs;
    token.startsWith = hit.classes;
    token.relation = traits.relation;
    token.metric = traits.metric;
    const text::Particle particle = token.form == Form::Noun ? traits.particle : text::Particle{};
    token.role = particle.role;
    token.second = particle.second;
    token.core = {begin, end - particle.length};
    token.end = end;
    token.bracketed = m_brackets > 0;
    token.quote = m_doubleQuote || said ? quotes : 0;
    token.quotedName = m_singleQuote;
    token.bullet = std::exchange(m_bullet, false);
    if (number || hit.length != 0)
        classify(token, text.substr(begin, end - begin), hit);
    if (token.form == Form::Noun && token.role == text::Role::None && end < sentence.end &&
        text[end] != u' ' && (isOpenBracket(text[end]) || isQuote(text[end])) &&
        m_brackets == 0) { // 최고경영자(CEO)는, '협약'을
        const Tail tail = tailOf(token.core, sentence.end);
        token.role = tail.particle.role;
        token.second = tail.particle.second;
        m_skipBegin = tail.begin;
        m_skipEnd = tail.end;
    }
    return end;
}

bool Tokenizer::anaphor(std::vector<Token>& into, text::Span sentence, std::uint32_t begin,
                        Grammar::ClassHit hit)
{
    // 회사 alone stands for the firm only where nothing describes it.
    // So do 두 곳, 세 회사: 물류센터 세 곳 are counted.
    const std::u16string_view word = text.substr(begin, hit.length);
    const bool counts = hints<u"few">.has(word) || hints<u"both-marked">.has(word) || isDigit(text[begin]);
    const bool dated = !into.empty() && isDigit(text[into.back().core.begin]); // 10일 회사에 따르면
    const bool described =
        !into.empty() && !into.back().comma &&
        ((hints<u"the-firm">.has(word) && !dated && describes(into.back())) ||
         (counts && !dated && into.back().kind == TokenKind::Word && into.back().form == Form::Noun &&
          into.back().role == text::Role::None && !into.back().is(WordClass::Adverb) &&
          !hints<u"following">.has(text.substr(into.back().core.begin, into.back().core.length()))));
    const std::uint32_t after = begin + hit.length;
    const bool we = (hit.classes & bit(WordClass::We)) != 0;
    const bool alternates = // 후자는, but no 전자 업종
        hints<u"the-former">.has(word) || hints<u"the-latter">.has(word);
    if (alternates && text::readTail(text[after - 1], text.substr(after, std::min(sentence.end - after, 12u)))
                              .particle.role != text::Role::Topic)
        return false;
    if (m_brackets != 0 || described || (we && ((!m_doubleQuote && !said) || ofNation(sentence, after))))
        return false;
    if (!text::readTail(text[after - 1], text.substr(after, std::min(sentence.end - after, 12u))).possible)
        return false;
    const std::uint32_t core = hints<u"both-marked">.has(word) ? after - 1 : after;
    name(into, sentence, {begin, core}, TokenKind::Anaphor, 0);
    into.back().classes = hit.classes;
    return true;
}

bool Tokenizer::ofNation(text::Span sentence, std::uint32_t after) const
{
    if (after >= sentence.end || text[after] != u' ')
        return false;
    const std::u16string_view next = text.substr(after + 1, std::min(sentence.end - after - 1, 24u));
    return (grammar->wordClass(next).classes & bit(WordClass::Nation)) != 0;
}

void Tokenizer::classify(Token& token, std::u16string_view run, Grammar::ClassHit hit) const
{
    const auto length = static_cast<std::uint32_t>(run.size());
    const std::uint32_t coreLength = token.core.length();
    if (hit.length == coreLength || hit.length == length)
        token.classes = hit.classes;
    if (token.classes != 0 && hit.length == length && coreLength < length) { // 오는 is no 오|는
        token.role = token.second = text::Role::None;
        token.core.end = token.end;
    }
    if (token.classes == 0 && isDigit(run.front())) {
        std::uint32_t skip = 0;
        while (skip < coreLength && (isDigit(run[skip]) || run[skip] == u',' || run[skip] == u'.'))
            ++skip;
        const Grammar::ClassHit counted = grammar->wordClass(run.substr(skip, coreLength - skip));
        if (counted.length != 0 && counted.length == coreLength - skip)
            token.classes = counted.classes & ~anaphora;
    }
    if (token.is(WordClass::Postverb))
        token.form = Form::Noun;
}

void Tokenizer::mark(std::vector<Token>& into, char16_t c, std::uint32_t at, text::Span sentence)
{
    if (isOpenBracket(c))
        ++m_brackets;
    else if (isCloseBracket(c))
        m_brackets = std::max(0, m_brackets - 1);
    else if (isDoubleQuote(c)) {
        m_doubleQuote = c == 0x201C || (c == u'"' && !m_doubleQuote);
        if (m_doubleQuote)
            ++quotes;
    } else if (isQuote(c))
        m_singleQuote = !m_singleQuote;
    else if (isBullet(c))
        m_bullet = true;
    if (into.empty())
        return;
    if (startsItem(c))
        into.back().cut = true; // ◇가, 나 인수 ◇다, 라와 협력
    std::size_t owner = into.size() - 1;
    while (m_brackets == 0 && owner > 0 && into[owner].bracketed)
        --owner; // behind brackets the mark belongs to the name before them
    Token& last = into[owner];
    if (c == u',')
        last.comma = true;
    else if (isListMark(c))
        last.joined = true;
    else if ((c == u'-' || c == 0x2013) && at + 1 < sentence.end && !isSpace(text[at + 1]))
        last.dash = true;
    else if (c == 0x2026 || c == u':' || c == u';' || c == u'=' ||
             (c == u'.' && at + 1 < sentence.end && text[at + 1] == u'.'))
        last.cut = true;
}

std::uint32_t Tokenizer::sumOrName(std::vector<Token>& into, text::Span sentence, std::uint32_t at)
{
    if (nextSum < sums.size() && sums[nextSum].span.begin == at) {
        const text::Span core = sums[nextSum].span;
        name(into, sentence, core, TokenKind::Sum, static_cast<std::uint32_t>(nextSum));
        ++nextSum;
        while (nextMention < mentions.size() && mentions[nextMention].span.begin < core.end)
            ++nextMention;
        return core.end;
    }
    if (nextMention == mentions.size() || mentions[nextMention].span.begin != at)
        return at;
    const Mention& mention = mentions[nextMention];
    name(into, sentence, mention.span, TokenKind::Name, static_cast<std::uint32_t>(mention.entity));
    ++nextMention;
    while (nextSum < sums.size() && sums[nextSum].span.begin < mention.span.end)
        ++nextSum;
    return mention.span.end;
}

std::uint32_t Tokenizer::nextOfThese(std::uint32_t behind) const
{
    std::uint32_t next = ~std::uint32_t(0);
    if (nextSum < sums.size() && sums[nextSum].span.begin > behind)
        next = sums[nextSum].span.begin;
    if (nextMention < mentions.size() && mentions[nextMention].span.begin > behind)
        next = std::min(next, mentions[nextMention].span.begin);
    return next;
}

void Tokenizer::split(text::Span sentence, std::vector<Token>& into)
{
    into.clear();
    m_brackets = 0;
    m_doubleQuote = m_singleQuote = m_bullet = false;
    quotes = static_cast<std::uint16_t>(quotes + (said ? 1 : 0));
    m_skipBegin = m_skipEnd = 0;
    while (nextMention < mentions.size() && mentions[nextMention].span.begin < sentence.begin)
        ++nextMention;
    while (nextSum < sums.size() && sums[nextSum].span.begin < sentence.begin)
        ++nextSum;
    std::uint32_t special = sentence.begin; // from here on a sum or a name may start
    for (std::uint32_t at = sentence.begin; at < sentence.end;) {
        const char16_t c = text[at];
        if (at == m_skipBegin && m_skipEnd > m_skipBegin) {
            at = m_skipEnd;
            continue;
        }
        if (at >= special) {
            const std::uint32_t behind = sumOrName(into, sentence, at);
            special = nextOfThese(behind > at ? behind - 1 : at);
            if (behind > at) {
                at = behind;
                continue;
            }
        }
        if (c == u' ') {
            ++at;
        } else if (isWord(c)) {
            at = word(into, sentence, at);
        } else {
            mark(into, c, at, sentence);
            ++at;
        }
    }
}

} // namespace atlas::extract
