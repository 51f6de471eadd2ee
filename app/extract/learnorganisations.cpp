#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::size_t longestName = 20;

bool isName(const Grammar& grammar, std::u16string_view name)
{
    if (name.size() < 2 || name.size() > longestName || grammar.isCommon(name))
        return false;
    if (hints<u"no-name-end">.has(name))
        return false;
    const bool letters =
        std::any_of(name.begin(), name.end(), [](char16_t c) { return isHangul(c) || isLatin(c); });
    return letters && !isDigit(name.front());
}

/// 홍길동 지역산업연구소 박사: what stands between a person and a title.
bool isOfPerson(const NameScan& scan, std::size_t at)
{
    return at > 0 && at + 1 < scan.runs.size() && scan.runs[at].follows && scan.runs[at + 1].follows &&
           scan.runs[at].traits.particle.length == 0 && scan.runs[at - 1].traits.has(WordSign::Personal) &&
           (scan.runs[at + 1].traits.classes & bit(WordClass::Title)) != 0;
}

/// 가벤처스가 → 가벤처스: the longest part that ends in a suffix of organisations and leaves a particle.
void bySuffix(NameScan& scan, std::size_t at, bool introduced)
{
    const Run& run = scan.runs[at];
    const std::size_t end = run.traits.suffixed;
    const bool inside = at > 0 && run.follows && scan.isOrganisation(scan.runs[at - 1]);
    const std::u16string_view word = scan.word(run);
    const std::u16string_view name = word.substr(0, end);
    if (!isName(*scan.grammar, name))
        return;
    if (const Stem plain = scan.stem(run); plain.name.size() < end && scan.grammar->isOrdinary(plain.name))
        return;                    // 고속도로보다 is no 고속도로보
    if (hints<u"court">.has(name)) // of which country, only its whole name says
        return;
    const std::uint32_t suffix = scan.grammar->orgSuffix(name);
    const bool weak = scan.grammar->isWeakSuffix(name.substr(end - suffix));
    const std::u16string_view stem = name.substr(0, end - suffix);
    introduced = introduced || isOfPerson(scan, at);
    if (weak && !introduced && (stem.size() < 2 || scan.grammar->isListedOrdinary(stem)))
        return;
    if (weak && inside && scan.grammar->isOrdinary(stem)) // 가전자 생산기술연구소: a part of it
        return;
    if (!introduced && hints<u"plain-end">.has(name) && scan.grammar->isOrdinary(name)) // 선행기술
        return;
    constexpr std::uint32_t telling = 4; // 프라이빗에쿼티, 인베스트먼트
    const bool latinStem = std::none_of(stem.begin(), stem.end(), isHangul) && (weak || suffix < telling);
    scan.learn(name, hints<u"public-end">.has(name) ? EntityKind::Institution : EntityKind::Company,
               introduced                                  ? 2
               : latinStem || (weak && end == word.size()) ? 1
                                                           : 2);
}

/// 한빛대는: a university, where a word of that world stands near.
void byUniversity(NameScan& scan, std::size_t at)
{
    const Run& run = scan.runs[at];
    const Stem stem = scan.stem(run);
    int score = 1;
    for (std::size_t next = at + 1; next < std::min(at + 6, scan.runs.size()) && scan.runs[next].follows;
         ++next) {
        if (hints<u"campus">.has(scan.word(scan.runs[next])) || (next == at + 1 && isCampusUnit(scan, next)))
            score = 2;
    }
    scan.learn(stem.name, EntityKind::Institution, score);
}

/// 과학기술부 장관: a ministry and who leads it.
void byMinister(NameScan& scan, std::size_t at)
{
    const std::u16string_view word = scan.word(scan.runs[at]);
    if (hints<u"ministry-end">.has(word) && word.size() > 2 && isName(*scan.grammar, word))
        scan.learn(word, EntityKind::Institution, 2);
}

bool isStaff(const Run& run)
{
    return (run.traits.classes & (bit(WordClass::Staff) | bit(WordClass::Title))) != 0;
}

/// The name in a word. Where the article also writes what looks like its particle before another one
/// (누벨로의, 누벨로를), that belongs to the name.
Stem nameIn(NameScan& scan, std::u16string_view word)
{
    constexpr int mostPlaces = 8;
    if (word.size() > 3 && word.back() == u'다' && scan.grammar->formOf(word) == Form::Finite) {
        const bool closed = word[word.size() - 2] == u'이' && (word[word.size() - 3] - 0xAC00) % 28 != 0;
        const unsigned copula = closed ? 2 : 1; // 가람이다, 한결코어다
        if (const auto name = word.substr(0, word.size() - copula); isRepeated(scan, name))
            return {name, {copula, text::Role::Copula, text::Role::None}};
    }
    const Stem stem = stemOf(word);
    if (stem.particle.length < 2)
        return stem;
    if (hints<u"name-or-role">.has(word)) // who is introduced acts
        return {word.substr(0, word.size() - 1), {1, text::Role::Topic, text::Role::None}};
    std::size_t at = scan.places.find(stem.name);
    for (int place = 0; at != std::u16string_view::npos && place < mostPlaces; ++place) {
        std::size_t end = at + stem.name.size();
        while (end < scan.text.size() && isHangul(scan.text[end]))
            ++end;
        const std::u16string_view other = scan.text.substr(at, end - at);
        if (!text::readTail(stem.name.back(), other.substr(stem.name.size())).possible) {
            const Stem longer = {
                word.substr(0, word.size() - 1),
                text::readTail(word[word.size() - 2], word.substr(word.size() - 1)).particle};
            return other.starts_with(longer.name) ? longer : stem;
        }
        at = scan.places.next(stem.name, at);
    }
    return stem;
}

/// The word before this one, over what stands in brackets between: 벤처캐피털(CVC) 가는; `at` for none.
std::size_t kindBefore(const NameScan& scan, std::size_t at)
{
    const std::uint32_t begin = scan.runs[at].span.begin;
    if (at > 0 && scan.runs[at].follows)
        return at - 1;
    if (at < 2 || begin < 2 || scan.text[begin - 1] != u' ' || !isCloseBracket(scan.text[begin - 2]))
        return at;
    const Run& inside = scan.runs[at - 1];
    const bool alone = inside.span.end == begin - 2 && isOpenBracket(scan.text[inside.span.begin - 1]);
    return alone && scan.runs[at - 2].span.end + 1 == inside.span.begin ? at - 2 : at;
}

/// 시선테크: made of ordinary words, but the last is how firms are called and nothing else.
bool isCalledLikeFirm(const Grammar& grammar, std::u16string_view name)
{
    const std::uint32_t suffix = grammar.orgSuffix(name);
    constexpr std::uint32_t telling = 4; // 엔터테인먼트
    return suffix != 0 && name.size() >= suffix + 2 &&
           (suffix >= telling || hints<u"firm-end">.has(name) ||
            !grammar.isOrdinary(name.substr(name.size() - suffix)));
}

/// 자회사 하늘결엔진은: made of ordinary words too, but called like a firm, and told as what one is to
/// another.
bool isToldAsKin(NameScan& scan, std::size_t kind, std::u16string_view name)
{
    if (name.size() < 4 || scan.grammar->orgSuffix(name) == 0 || scan.grammar->isListedOrdinary(name))
        return false;
    const std::u16string_view what = scan.word(scan.runs[kind]);
    const bool owned = kind > 0 && scan.runs[kind].follows && scan.isOrganisation(scan.runs[kind - 1]);
    return (hints<u"kin-noun">.has(what) || hints<u"belonging">.has(what)) &&
           (owned || isRepeated(scan, name));
}

/// 업체 물결창고에 … 물결창고는, 기업 물결창고가 8억원의 가치를: made of ordinary words, but spoken of as one
/// is.
bool isSpokenOf(NameScan& scan, std::size_t at, const Stem& stem)
{
    constexpr std::size_t shortest = 4;
    constexpr std::size_t farthest = 9; // words to what it does
    const Grammar& grammar = *scan.grammar;
    const std::u16string_view name = stem.name;
    if (name.size() < shortest || grammar.isListedOrdinary(name) || hints<u"may-act">.has(name) ||
        grammar.isThing(name) || grammar.endsInProductKind(name) || grammar.endsInKind(name))
        return false;
    for (std::size_t part = 2; part + 2 <= name.size(); ++part) // 투자유치, 협력방안
        if (grammar.relationTrigger(name.substr(0, part)).length >= part ||
            grammar.relationTrigger(name.substr(part)).length >= name.size() - part)
            return false;
    if (isRepeated(scan, name))
        return true;
    if (stem.particle.role != text::Role::Topic && stem.particle.role != text::Role::Subject)
        return false;
    for (std::size_t next = at + 1; next < std::min(scan.runs.size(), at + farthest); ++next) {
        const Run& run = scan.runs[next];
        if (run.follows && run.traits.hasAny(bit(WordSign::Announces) | bit(WordSign::Metric)))
            return true;
        if (!run.follows && scan.text[run.span.begin - 2] == u'.')
            return false;
    }
    return false;
}

/// Whether a word without a particle ends its part of the clause: 가(, 가, 가·, or 가 240억원에 인수.
bool endsPart(const NameScan& scan, const Run& run)
{
    const std::uint32_t end = run.span.end;
    const char16_t next = end < scan.text.size() ? scan.text[end] : u' ';
    if (isOpenBracket(next) || next == u',' || isListMark(next) || isQuote(next))
        return true;
    constexpr std::uint32_t telling = 4;
    return next == u' ' && run.span.length() >= telling && end + 1 < scan.text.size() &&
           isDigit(scan.text[end + 1]);
}

/// 스타트업 가는, 자회사인 가를: a kind of organisation stands right before the name.
bool byKind(NameScan& scan, std::size_t at)
{
    const std::size_t before = kindBefore(scan, at);
    if (before == at)
        return false;
    std::size_t kind = before;
    if (scan.runs[kind].known == 0 && !scan.runs[kind].traits.has(WordSign::Introduces))
        return false; // nearly all words
    const bool abroad = kind > 0 && scan.runs[kind].follows && scan.isCountry(scan.runs[kind]);
    if (abroad) // 모회사인 독일 가
        --kind;
    const std::u16string_view what = scan.word(scan.runs[kind]);
    if (!scan.runs[kind].traits.has(WordSign::Introduces) || scan.runs[kind].known != 0 ||
        (abroad && what.back() != u'인') || scan.runs[kind].traits.has(WordSign::LegalForm))
        return false;
    if (kind > 0 && scan.runs[kind].follows && hints<u"pointing">.has(scan.word(scan.runs[kind - 1])))
        return false;
    const bool loose = hints<u"loose-kind">.has(what);
    const std::u16string_view word = scan.word(scan.runs[at]);
    Stem stem = nameIn(scan, word);
    const bool staffed =
        at + 1 < scan.runs.size() && scan.runs[at + 1].follows &&
        (isStaff(scan.runs[at + 1]) || scan.runs[at + 1].traits.has(WordSign::Holding)); // 업체 가 지분을
    if (staffed && stem.particle.length == 1 && word.back() == u'나') // 경쟁사 에네르나 경영진
        stem = {word, {}};
    const bool named = scan.runs[at].traits.form == Form::Noun || stem.particle.role == text::Role::Copula ||
                       (staffed && isRepeated(scan, stem.name)) ||
                       isSpelledBehind(scan.text, scan.runs[at].span.end);
    if (!isName(*scan.grammar, stem.name) || !named ||
        (scan.grammar->isOrdinary(stem.name) && !isCalledLikeFirm(*scan.grammar, stem.name) &&
         !isToldAsKin(scan, kind, stem.name) && (loose || !isSpokenOf(scan, at, stem))))
        return false;
    if (std::max(scan.grammar->relationTrigger(word).length, scan.grammar->metricTrigger(word).length) >=
        stem.name.size())
        return false;
    if (stem.particle.length == 0 && !staffed && !endsPart(scan, scan.runs[at]))
        return false;
    // A short word that stands here once only may be an ordinary one.
    if (loose && (stem.name.size() < 5 || !isRepeated(scan, stem.name)))
        return false;
    scan.introduce(stem.name, stem.name.size() > 2 || isRepeated(scan, stem.name) ? 2 : 1);
    return true;
}

/// ㈜가, 가㈜.
void byLegalForm(NameScan& scan, const Run& run)
{
    const std::uint32_t begin = run.span.begin;
    const bool sign = begin > 0 && scan.text[begin - 1] == 0x321C &&
                      (begin == 1 || !isWord(scan.text[begin - 2])); // SK㈜와
    const bool written =
        begin > 2 && scan.text[begin - 1] == u')' && hints<u"firm-mark">.has(scan.text.substr(begin - 3, 3));
    if (sign || written)
        scan.introduce(scan.stem(run).name, 2);
}

/// 법무법인 가: the legal form is part of the name.
void byLegalName(NameScan& scan, std::size_t at)
{
    if (at + 1 >= scan.runs.size() || !scan.runs[at + 1].follows)
        return;
    const Run& run = scan.runs[at];
    const Run& next = scan.runs[at + 1];
    if (next.known != 0 || next.inKnown)
        return;
    const Stem stem = nameIn(scan, scan.word(next));
    if (!isName(*scan.grammar, stem.name))
        return;
    const std::uint32_t end = next.span.begin + static_cast<std::uint32_t>(stem.name.size());
    scan.learn(scan.text.substr(run.span.begin, end - run.span.begin), EntityKind::Company, 2);
}

/// 프랑스 국방부: a ministry of another country, or one that no list has.
void byMinistry(NameScan& scan, std::size_t at)
{
    if (at == 0 || !scan.runs[at].follows)
        return;
    const Stem stem = scan.stem(scan.runs[at]);
    const Run& before = scan.runs[at - 1];
    const std::u16string_view place = scan.word(before);
    const bool country = scan.isCountry(before) && scan.matches[before.known - 1].span == before.span;
    if (!country && !scan.grammar->isPlace(place) && !hints<u"short-country">.has(place))
        return;
    if (hints<u"home">.has(place))
        return;
    const std::uint32_t end = scan.runs[at].span.begin + static_cast<std::uint32_t>(stem.name.size());
    scan.learn(scan.text.substr(before.span.begin, end - before.span.begin), EntityKind::Institution, 2);
}

/// 가(대표 홍길동), 가[012345], 가(시드 5억원): what only organisations have stands in brackets behind.
bool byParticulars(NameScan& scan, const Run& run)
{
    constexpr std::uint32_t longest = 40;
    const std::uint32_t end = run.span.end;
    if (end >= scan.text.size() || !isOpenBracket(scan.text[end]) || !isName(*scan.grammar, scan.word(run)))
        return false;
    std::u16string_view inside = scan.text.substr(end + 1, longest);
    std::size_t close = 0;
    while (close < inside.size() && !isCloseBracket(inside[close]) && inside[close] != u'\n')
        ++close;
    if (close == inside.size())
        return false;
    inside = inside.substr(0, close);
    const bool ticker = inside.size() == 6 && std::all_of(inside.begin(), inside.end(), isDigit);
    const bool led = hints<u"leader-inside">.has(inside);
    const bool funded = hints<u"round-inside">.has(inside);
    const bool person = scan.word(run).size() == 3 && scan.grammar->isSurname(scan.word(run).front());
    const bool deed = scan.grammar->relationTrigger(scan.word(run)).length == scan.word(run).size();
    if (!ticker && !led && (!funded || person || deed)) // 투자 유치(프리IPO)
        return false;
    scan.introduce(scan.word(run), 2);
    return true;
}

/// 가(Ga Corp): a name with its Latin spelling.
void byBracket(NameScan& scan, const Run& run, bool introduced)
{
    const std::uint32_t end = run.span.end;
    if (end >= scan.text.size() || !isOpenBracket(scan.text[end]))
        return;
    const auto aliases = bracketAliases(scan.text, end, static_cast<std::uint32_t>(scan.text.size()));
    const std::u16string_view word = scan.word(run);
    const bool own = run.traits.has(WordSign::Mixed) && isHangul(word.front()); // 가AI(Ga AI)
    if (isFieldBracket(*scan.grammar, scan.text, end))
        return;
    if (aliases.empty() || !isName(*scan.grammar, word) || (scan.grammar->endsInProductKind(word) && !own))
        return;
    const std::u16string_view first = aliases.front();
    const bool mixed =
        first.size() >= 3 && isUpper(first.front()) &&
        std::any_of(first.begin(), first.end(), [](char16_t c) { return isLatin(c) && !isUpper(c); });
    const std::u16string_view inside = scan.text.substr(end, 60);
    const bool shortened = hints<u"hereafter">.has(inside.substr(0, inside.find(u')'))) ||
                           hints<u"earlier">.has(inside.substr(1));
    const bool initials = first.size() >= 3 && std::all_of(first.begin(), first.end(), isUpper);
    constexpr std::size_t longWord = 6;
    if (initials && scan.grammar->orgSuffix(word) != 0) // 한빛국제공사(HIC), 음악저작권협회(MCA)
        scan.learn(word, EntityKind::Institution,
                   hints<u"public-end">.has(word) && word.size() >= longWord ? 2 : 1);
    if (mixed || shortened)
        scan.learn(word, EntityKind::Company, introduced || shortened || own ? 2 : 1);
}

/// A member of a list that holds a known organisation next to it: 가·네이버.
void byList(NameScan& scan, std::size_t at)
{
    const Run& run = scan.runs[at];
    const auto joined = [&](std::size_t left, std::size_t right) {
        const std::uint32_t end = scan.runs[left].span.end;
        return end + 1 == scan.runs[right].span.begin && isListMark(scan.text[end]);
    };
    const auto organisation = [&](const Run& other) {
        return scan.isOrganisation(other) || (other.known == 0 && scan.score(scan.stem(other).name) > 0);
    };
    const bool before = at > 0 && joined(at - 1, at) && organisation(scan.runs[at - 1]);
    const bool after = at + 1 < scan.runs.size() && joined(at, at + 1) && organisation(scan.runs[at + 1]);
    if (!before && !after)
        return;
    const Stem stem = scan.stem(run);
    const std::u16string_view name = scan.score(scan.word(run)) > 0 ? scan.word(run) : stem.name;
    if (isName(*scan.grammar, name) && run.traits.form == Form::Noun &&
        scan.grammar->relationTrigger(name).length == 0 && !scan.grammar->endsInProductKind(name))
        scan.learn(name, EntityKind::Company, 1);
}

/// A candidate that a comma, 및 or 와 joins to a known name.
void byCompany(NameScan& scan, std::size_t at)
{
    const Stem stem = scan.stem(scan.runs[at]);
    if (scan.score(stem.name) != 1) // nearly all words
        return;
    const bool with = stem.particle.role == text::Role::With;
    const bool comma = scan.runs[at].span.end < scan.text.size() && scan.text[scan.runs[at].span.end] == u',';
    const bool also = at + 1 < scan.runs.size() && hints<u"and">.has(scan.word(scan.runs[at + 1]));
    const auto organisation = [&](std::size_t other) {
        return other < scan.runs.size() &&
               (scan.isOrganisation(scan.runs[other]) ||
                (scan.runs[other].known == 0 && scan.score(scan.stem(scan.runs[other]).name) > 1));
    };
    if (((with || comma) && organisation(at + 1)) || (also && organisation(at + 2)))
        scan.learn(stem.name, EntityKind::Company, 1);
}

} // namespace

bool isRepeated(NameScan& scan, std::u16string_view name)
{
    const std::size_t first = scan.places.find(name);
    return first != Occurrences::npos && scan.places.next(name, first) != Occurrences::npos;
}

bool introducesName(const Grammar& grammar, std::u16string_view word)
{
    if (hints<u"loose-kind">.has(word) || hints<u"belonging">.has(word))
        return true;
    if (grammar.endsInKind(word)) // 합작법인
        return true;
    const bool being = word.size() > 2 && word.back() == u'인';
    return being && grammar.endsInKind(word.substr(0, word.size() - 1));
}

std::uint32_t suffixedLength(const Grammar& grammar, std::u16string_view word)
{
    for (std::size_t end = std::min(word.size(), longestName); end > 2; --end) {
        const std::uint32_t suffix = grammar.orgSuffix(word.substr(0, end));
        if (suffix != 0 && suffix < end &&
            (end == word.size() || text::readTail(word[end - 1], word.substr(end)).possible))
            return static_cast<std::uint32_t>(end);
    }
    return 0;
}

bool isUniversity(const Grammar& grammar, std::u16string_view stem)
{
    return stem.size() >= 3 && stem.size() <= 6 && stem.back() == u'대' && isName(grammar, stem) &&
           std::all_of(stem.begin(), stem.end(), isHangul) && !grammar.isCommon(stem.substr(stem.size() - 2));
}

bool leadsMinistry(std::u16string_view word)
{
    return hints<u"minister">.has(word);
}

void learnOrganisations(NameScan& scan)
{
    constexpr std::uint32_t wanted = bit(WordSign::Ministry) | bit(WordSign::LegalForm) |
                                     bit(WordSign::University) | bit(RunSign::Described) |
                                     bit(RunSign::Suffixed) | bit(RunSign::BeforeMinister) |
                                     bit(RunSign::Last) | bit(RunSign::First);
    scan.eachWith(wanted, [&scan](std::size_t i) {
        const std::uint32_t signs = scan.signs[i];
        if ((signs & bit(WordSign::Ministry)) != 0)
            byMinistry(scan, i);
        if ((signs & bit(WordSign::LegalForm)) != 0)
            byLegalName(scan, i);
        if (scan.isListed(i))
            return;
        const Run& run = scan.runs[i];
        const bool introduced = (signs & bit(RunSign::Described)) != 0 && byKind(scan, i);
        if ((signs & bit(RunSign::Suffixed)) != 0)
            bySuffix(scan, i, introduced);
        if ((signs & bit(WordSign::University)) != 0)
            byUniversity(scan, i);
        if ((signs & bit(RunSign::BeforeMinister)) != 0)
            byMinister(scan, i);
        // Elsewhere only a blank stands beside the word: no mark, bracket or list.
        if ((signs & bit(RunSign::Last)) != 0 && !byParticulars(scan, run))
            byBracket(scan, run, introduced);
        if ((signs & bit(RunSign::First)) != 0)
            byLegalForm(scan, run);
    });
    for (std::size_t i = 0; i < scan.runs.size(); ++i) {
        if (scan.isListed(i))
            continue;
        if ((scan.signs[i] & (bit(RunSign::First) | bit(RunSign::Last))) != 0)
            byList(scan, i);
        if (!scan.byName.empty())
            byCompany(scan, i);
    }
}

} // namespace atlas::extract
