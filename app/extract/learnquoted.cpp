#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::uint32_t longestQuoted = 28;

/// The mark that closes a quoted name, 0 where this one opens none.
char16_t closing(char16_t open)
{
    switch (open) {
    case 0x2018:
        return 0x2019;
    case 0x300C:
        return 0x300D;
    case 0x300E:
        return 0x300F;
    case 0x300A:
        return 0x300B;
    case 0x3008:
        return 0x3009;
    case u'<':
        return u'>';
    case u'`':
        return 0xB4;
    case 0x201C:
        return 0x201D;
    case u'\'':
    case u'"':
    case 0xFF02:
    case 0xFF07:
        return open;
    default:
        return 0;
    }
}

/// The word that ends right before `at` (a blank between), with the particle still on it.
std::u16string_view wordBefore(std::u16string_view text, std::uint32_t at)
{
    std::uint32_t end = at;
    while (end > 0 && text[end - 1] == u' ' && at - end < 2)
        --end;
    if (end > 0 && isCloseBracket(text[end - 1])) { // 신경망처리장치(NPU) '가'
        const std::uint32_t limit = end > longestQuoted ? end - longestQuoted : 0;
        while (end > limit && !isOpenBracket(text[end - 1]))
            --end;
        end = end > 0 ? end - 1 : 0;
    }
    std::uint32_t begin = end;
    while (begin > 0 && isWord(text[begin - 1]) && end - begin < 16)
        --begin;
    return text.substr(begin, end - begin);
}

std::u16string_view wordAfter(std::u16string_view text, std::uint32_t at)
{
    if (at >= text.size()) // the quote ends the text
        return {};
    std::uint32_t begin = at;
    while (begin < text.size() && text[begin] == u' ' && begin - at < 2)
        ++begin;
    std::uint32_t end = begin;
    while (end < text.size() && isWord(text[end]) && end - begin < 16)
        ++end;
    return text.substr(begin, end - begin);
}

/// Whether the word tells of a tie of that type and little else: 앞세우다 is said of other things than
/// products, too.
bool surelyTells(const NameScan& scan, std::u16string_view word, RelationType type)
{
    const auto certainly = [&](std::uint32_t rule) {
        constexpr double certain = 0.8;
        return scan.grammar->relation(rule).type == type &&
               scan.grammar->relation(rule).confidence >= certain;
    };
    for (Grammar::Trigger hit = scan.grammar->relationTrigger(word); hit.length != 0;
         hit = scan.grammar->relationTrigger(word.substr(0, hit.length - 1))) // 내놨다, 내놨
        if (std::any_of(hit.rules.begin(), hit.rules.end(), certainly))
            return true;
    return false;
}

/// Whether the word says that something is made or shown.
bool makes(const NameScan& scan, std::u16string_view word)
{
    return surelyTells(scan, word, RelationType::Develops);
}

/// '가'를 내년 말 내놓겠다고: the verb stands behind words that say when, where or how alone.
bool madeSoon(const NameScan& scan, std::uint32_t behind)
{
    constexpr int mostBetween = 3;
    std::uint32_t at = behind;
    for (int between = 0; between <= mostBetween; ++between) {
        const std::u16string_view word = wordAfter(scan.text, at);
        if (word.empty())
            return false;
        if (makes(scan, word))
            return true;
        const text::Role role = stemOf(word).particle.role;
        if (scan.grammar->formOf(word) != Form::Noun ||
            (role != text::Role::None && role != text::Role::To && role != text::Role::Place))
            return false;
        at = static_cast<std::uint32_t>(word.data() - scan.text.data() + word.size());
        if (at >= scan.text.size() || scan.text[at] != u' ')
            return false;
    }
    return false;
}

/// What is called so, without its particle: '가'라는 이름의 통합법인이, '가'라는 새 회사를.
std::u16string_view calledKind(const NameScan& scan, std::uint32_t behind)
{
    constexpr std::size_t farthest = 24;
    constexpr int mostNouns = 3; // 독서 추천 서비스를
    const std::u16string_view tail = scan.text.substr(behind, farthest);
    const std::size_t called = hints<u"called">.lengthIn(tail);
    if (called == 0)
        return {};
    std::u16string_view what = tail.substr(called);
    for (int nouns = 0; nouns < mostNouns; ++nouns) {
        const std::size_t space = what.find(u' ');
        const std::u16string_view word = what.substr(0, space);
        const Stem stem = stemOf(word);
        if (stem.particle.length != 0 && !hints<u"name-word">.has(word))
            return stem.name;
        if (space == what.npos || (stem.particle.length == 0 && scan.grammar->formOf(word) != Form::Noun))
            return {};
        what = what.substr(space + 1);
    }
    return {};
}

/// 가의 간판은 불을 알아채는 '나'다: what is said to be the best that one makes.
bool isFlagship(const NameScan& scan, std::uint32_t open, std::uint32_t behind)
{
    constexpr std::uint32_t farthest = 60;
    if (!hints<u"is-it">.has(scan.text.substr(behind, 3)))
        return false;
    const std::uint32_t begin = open > farthest ? open - farthest : 0;
    std::u16string_view before = scan.text.substr(begin, open - begin);
    const std::size_t line = before.rfind(u'\n');
    before = before.substr(std::max(line == before.npos ? 0 : line + 1, before.rfind(u". ") + 1)); // 0.1㎜
    for (std::size_t space = before.rfind(u' '); !before.empty(); space = before.rfind(u' ')) {
        const std::u16string_view word = before.substr(space + 1);
        if (!word.empty() && hints<u"flagship">.has(word))
            return true;
        before = space == before.npos ? std::u16string_view() : before.substr(0, space);
    }
    return false;
}

/// S9 맥스, DT-9000, 두레4: letters with a number.
bool isModelNumber(std::u16string_view name)
{
    const std::size_t digit = name.find_first_of(u"0123456789");
    return digit != name.npos && digit > 0 && !isSpace(name[digit - 1]);
}

/// 나의 '두레4'와, 폐암을 판독하는 '두레(Dure)'를: a model, and a name told with its Latin spelling.
bool isCalledLikeProduct(const NameScan& scan, std::u16string_view quoted, std::u16string_view before,
                         std::u16string_view behind)
{
    if (before.size() > 2 && before.ends_with(u'의') && isModelNumber(quoted))
        return true;
    const std::size_t bracket = quoted.find(u'(');
    return bracket != quoted.npos && bracket + 1 < quoted.size() && isLatin(quoted[bracket + 1]) &&
           (behind.starts_with(u'을') || behind.starts_with(u'를')) &&
           scan.grammar->formOf(before) == Form::Adnominal;
}

/// 언어모델 '가', 솔루션인 '가'.
bool isProductKindBefore(const NameScan& scan, std::u16string_view word)
{
    if (word.size() > 2 && word.back() == u'인' &&
        scan.grammar->endsInProductKind(word.substr(0, word.size() - 1)))
        return true;
    return !word.empty() && scan.grammar->endsInProductKind(word);
}

/// Whether the word is a firm that a list or the text itself knows.
bool isFirmAt(const NameScan& scan, std::uint32_t begin)
{
    const std::span<const Run> runs = runsIn(scan.runs, {begin, begin + 1});
    return runs.size() == 1 &&
           (scan.isOrganisation(runs.front()) || scan.score(scan.stem(runs.front()).name) > 1);
}

/// Where the word begins that owns what is quoted: 나루소프트(NS)의 '가'.
std::uint32_t ownerBefore(std::u16string_view text, std::uint32_t open)
{
    std::u16string_view before = wordBefore(text, open);
    const auto begin = static_cast<std::uint32_t>(before.data() - text.data());
    if (before == u"의" && begin > 0 && isCloseBracket(text[begin - 1]))
        before = wordBefore(text, begin);
    return static_cast<std::uint32_t>(before.data() - text.data());
}

/// 나루소프트의 '두레 AI'와, 나의 '코빈'이: what a firm has and is called like no word of everyday.
bool isOwned(const NameScan& scan, std::u16string_view name, std::uint32_t open, std::uint32_t behind)
{
    if (!wordBefore(scan.text, open).ends_with(u'의') || behind >= scan.text.size() ||
        !isHangul(scan.text[behind]))
        return false;
    const std::size_t space = name.find(u' ');
    const bool numbered = space != name.npos && isDigit(name[space + 1]); // '두레 4'
    return !numbered && (isBorrowed(name.substr(0, space)) || isModelNumber(name)) &&
           isFirmAt(scan, ownerBefore(scan.text, open));
}

/// '나루 R2' 공급 계약: a firm and the number of a model.
bool isFirmsModel(const NameScan& scan, std::u16string_view name, std::uint32_t open)
{
    const std::size_t space = name.find(u' ');
    return space != name.npos && isLatin(name[space + 1]) && isModelNumber(name.substr(space + 1)) &&
           isFirmAt(scan, open + 1);
}

bool isProductContext(const NameScan& scan, std::uint32_t open, std::uint32_t behind)
{
    const std::u16string_view before = wordBefore(scan.text, open);
    const std::u16string_view whole = scan.text.substr(open + 1, behind - open - 2);
    if (isFlagship(scan, open, behind) || isOwned(scan, whole, open, behind) ||
        isFirmsModel(scan, whole, open) ||
        isCalledLikeProduct(scan, whole, before, scan.text.substr(behind, 1)))
        return true;
    if (isProductKindBefore(scan, before))
        return true;
    if (scan.grammar->formOf(before) == Form::Adnominal && makes(scan, before)) // 만든 '가'
        return true;
    const std::u16string_view after = wordAfter(scan.text, behind);
    if (behind < scan.text.size() && scan.text[behind] == u' ' && hints<u"installed">.has(after))
        return true; // '가' 탑재
    if (behind < scan.text.size() && scan.text[behind] == u' ' &&
        scan.grammar->isProductKind(stemOf(after).name))
        return true;
    if (const std::u16string_view kind = calledKind(scan, behind); // '가'라는 독서 서비스를
        !kind.empty() && scan.grammar->endsInProductKind(kind))
        return true;
    if (behind >= scan.text.size() || (scan.text[behind] != u'을' && scan.text[behind] != u'를'))
        return false;
    const std::u16string_view verb = wordAfter(scan.text, behind + 1);
    const bool owned = before.size() > 2 && before.ends_with(u'의') && // 나의 '가'를 도입했다
                       scan.text.substr(open, behind - open).find(u' ') == scan.text.npos;
    const bool means = owned && hints<u"instrument">.has(verb) && isBorrowed(whole); // 나의 '코빈'을 통해
    return madeSoon(scan, behind + 1) || means || (owned && surelyTells(scan, verb, RelationType::Supply));
}

/// 합작사 '가 이노베이션'이: the second word is how firms are called, and the quote is a part of the clause.
bool isTwoWordFirm(const NameScan& scan, std::u16string_view name, std::uint32_t behind)
{
    const std::size_t space = name.find(u' ');
    return space != name.npos && name.find(u' ', space + 1) == name.npos && behind < scan.text.size() &&
           isHangul(scan.text[behind]) && scan.grammar->orgSuffix(name.substr(space + 1)) != 0;
}

/// '가'를 세운다: an organisation is founded.
bool founds(const NameScan& scan, std::uint32_t behind, std::u16string_view verb)
{
    const char16_t particle = behind < scan.text.size() ? scan.text[behind] : u' ';
    if (particle != u'을' && particle != u'를')
        return false;
    return hints<u"founds">.has(verb);
}

/// '가'라는 회사를: what is called so is a firm.
bool calledSo(const NameScan& scan, std::uint32_t behind)
{
    const std::u16string_view kind = calledKind(scan, behind);
    return !kind.empty() && scan.grammar->endsInKind(kind);
}

/// `several`: with a middle dot too, as in '칩·로봇 연합'.
bool isPlain(std::u16string_view name, bool several)
{
    return std::all_of(name.begin(), name.end(), [several](char16_t c) {
        return isWord(c) || c == u' ' || c == u'-' || c == u'.' || c == u'&' || c == u'+' || c == u':' ||
               (several && c == u'\u00B7');
    });
}

/// '가 펀드'가 결성총회를, '가 펀드' 결성: a fund that does something, or is founded.
bool isFund(const NameScan& scan, std::u16string_view name, std::uint32_t behind)
{
    const std::u16string_view after = wordAfter(scan.text, behind);
    return name.size() > 4 && hints<u"fund">.has(name) && !after.empty() &&
           (isWord(scan.text[behind]) || hints<u"gathers">.has(after));
}

/// '가 동맹 코리아': what of the name is left of its branch.
std::u16string_view withoutBranch(const NameScan& scan, std::u16string_view name)
{
    const std::size_t space = name.rfind(u' ');
    return space != name.npos && scan.grammar->isBranch(name.substr(space + 1)) ? name.substr(0, space)
                                                                                : name;
}

/// '한미 AI 동맹' in the headline alone: what the newspaper calls them. 'AI 포럼'에서: where it took place.
bool isNickname(NameScan& scan, std::u16string_view name, std::uint32_t begin, std::uint32_t behind)
{
    if (hints<u"event-title">.has(name) && hints<u"at-particle">.has(scan.text.substr(behind, 2)))
        return true;
    if (hints<u"figure-alliance">.has(name))
        return true;
    constexpr std::size_t longestHeadline = 400; // a text of one line has none
    const std::size_t headline = scan.text.substr(0, longestHeadline).find(u'\n');
    const bool loose = hints<u"alliance-title">.has(name);
    return loose && headline != scan.text.npos && begin < headline &&
           scan.places.next(name, scan.places.find(name)) == Occurrences::npos;
}

/// What of it is a name: '가 연합(GA)' without its initials.
std::u16string_view withoutBracket(std::u16string_view name)
{
    const std::size_t bracket = name.find(u'(');
    return bracket != name.npos && name.back() == u')' ? name.substr(0, bracket) : name;
}

/// A quoted name with what stands around it.
struct Quoted
{
    std::u16string_view name;
    std::u16string_view before; ///< the word before it
    std::u16string_view verb;   ///< the word behind its particle
    std::uint32_t open = 0;     ///< the place of its mark
    std::uint32_t behind = 0;   ///< behind its closing mark
    std::ptrdiff_t spaces = 0;  ///< in the name
    bool direct = false;        ///< in marks of direct speech
    bool introduced = false;    ///< a kind of product stands before it: AI 모델 '그물'
};

/// Whether it is the name of a firm, by the kind before it or by its founding.
bool isFirm(const NameScan& scan, const Quoted& quoted)
{
    if (!quoted.before.empty() && (quoted.spaces == 0 || isTwoWordFirm(scan, quoted.name, quoted.behind)) &&
        scan.grammar->endsInKind(quoted.before))
        return true;
    if (quoted.direct)
        return false;
    if (quoted.spaces == 0 && calledSo(scan, quoted.behind))
        return true;
    const bool whole = quoted.spaces == 0 || isTwoWordFirm(scan, quoted.name, quoted.behind);
    const bool founded = whole && scan.grammar->formOf(quoted.before) == Form::Adnominal &&
                         hints<u"founds">.has(quoted.before); // 두 회사가 세운 '가'
    return founded || (quoted.spaces <= 1 && founds(scan, quoted.behind, quoted.verb));
}

/// AI 연합 '두레': named after what it is.
bool isAlliance(const Quoted& quoted)
{
    return !quoted.direct && hints<u"alliance-kind">.has(quoted.before) &&
           !hints<u"union">.has(quoted.before) && !hints<u"of-alliance">.has(quoted.name);
}

/// 브랜드 '나루 클라우드': its first word is none of everyday, so that it may end as things do.
bool startsLikeName(const NameScan& scan, std::u16string_view name)
{
    const std::u16string_view first = name.substr(0, name.find(u' '));
    return first.size() > 1 && !scan.grammar->isCommon(first) && !scan.grammar->isOrdinary(first) &&
           !scan.grammar->isProductKind(first) && !scan.grammar->isThing(first) &&
           (scan.grammar->formOf(first) == Form::Noun || isBorrowed(first)); // 아트리아
}

bool isProduct(const NameScan& scan, const Quoted& quoted)
{
    if (quoted.direct && quoted.spaces > 0)
        return false;
    const std::size_t space = quoted.name.find_last_of(u' ');
    const std::u16string_view last = quoted.name.substr(space == quoted.name.npos ? 0 : space + 1);
    return isProductContext(scan, quoted.open, quoted.behind) &&
           (quoted.introduced || !scan.grammar->isCommon(last)) &&
           (!scan.grammar->isProductKind(last) || (quoted.introduced && quoted.spaces > 0)) &&
           scan.grammar->allianceSuffix(last) != last.size(); // '원팀'을 가동했다
}

void learnOne(NameScan& scan, text::Span inner, char16_t open, std::uint32_t behind)
{
    const std::u16string_view name = withoutBracket(scan.text.substr(inner.begin, inner.length()));
    const auto spaces = std::count_if(name.begin(), name.end(), isSpace);
    const bool gathered = hints<u"gathers">.has(wordAfter(scan.text, behind + 1)); // no '한·미 동맹'은
    if (!isPlain(name, gathered) || name.size() < 2 || spaces > 3 || isSpace(name.front()) ||
        isSpace(name.back()))
        return;
    if (!isDoubleQuote(open) && isFund(scan, name, behind))
        return scan.learn(name, EntityKind::Company, 2);
    const std::u16string_view called = withoutBranch(scan, name);
    if (scan.grammar->allianceSuffix(called) != 0 && scan.grammar->allianceSuffix(called) < called.size()) {
        if (!isNickname(scan, name, inner.begin, behind))
            scan.learn(name, EntityKind::Alliance, 2);
        return;
    }
    Quoted quoted{name,
                  wordBefore(scan.text, inner.begin - 1),
                  wordAfter(scan.text, behind + 1),
                  inner.begin - 1,
                  behind,
                  spaces,
                  isDoubleQuote(open),
                  false};
    quoted.introduced =
        !quoted.before.empty() &&
        (isProductKindBefore(scan, quoted.before) || isOwned(scan, name, quoted.open, behind)) &&
        (spaces == 0 || (spaces <= 2 && startsLikeName(scan, name)));
    if (spaces > 2 || (scan.grammar->isCommon(name) && !quoted.introduced) ||
        scan.grammar->formOf(name) == Form::Finite)
        return;
    const std::size_t lastSpace = name.find_last_of(u' ');
    const bool count = // GPU 2000장
        lastSpace != name.npos && isDigit(name[lastSpace + 1]) && isHangul(name.back());
    if (!count && (isAlliance(quoted) || gathered))
        scan.learn(name, EntityKind::Alliance, 2);
    else if (!count && isFirm(scan, quoted))
        scan.learn(name, EntityKind::Company, 2);
    else if (!count && isProduct(scan, quoted))
        scan.learn(name, EntityKind::Product, 2);
}
} // namespace

std::map<std::u16string, std::u16string> modelNumbers(const NameScan& scan)
{
    std::map<std::u16string, std::u16string> numbers;
    for (const Learnt& found : scan.learnt) {
        const std::size_t space = found.name.rfind(u' ');
        if (found.kind != EntityKind::Product || found.score < 2 || space == found.name.npos)
            continue;
        const std::u16string number = found.name.substr(space + 1);
        if (!isLatin(number.front()) || !isModelNumber(number))
            continue;
        const auto [at, first] = numbers.emplace(number, found.name);
        if (!first)
            at->second.clear(); // of several
    }
    std::erase_if(numbers, [](const auto& one) { return one.second.empty(); });
    return numbers;
}

void learnQuoted(NameScan& scan, text::Span range)
{
    std::uint32_t behind = range.begin; // what was looked at
    std::uint32_t inside = range.begin; // the same within direct speech
    for (const std::uint32_t at : marksIn(scan.marks, range)) {
        std::uint32_t& seen = isDoubleQuote(scan.text[at]) ? behind : inside;
        const char16_t close = at < seen || !isQuote(scan.text[at]) ? u'\0' : closing(scan.text[at]);
        if (close == 0)
            continue;
        const std::uint32_t limit = std::min(range.end, at + longestQuoted);
        std::uint32_t end = at + 1;
        while (end < limit && scan.text[end] != close && scan.text[end] != u'\n' &&
               !(isDoubleQuote(scan.text[at]) && closing(scan.text[end]) != 0)) // "새 칩 '가'를 낸다"
            ++end;
        if (end < limit && scan.text[end] == close) {
            learnOne(scan, {at + 1, end}, scan.text[at], end + 1);
            seen = end + 1;
        }
    }
}

} // namespace atlas::extract
