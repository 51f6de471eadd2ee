#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

namespace atlas::extract {

namespace {
/// 가그룹 → 가.
std::u16string_view withoutGroup(std::u16string_view name)
{
    return name.substr(0, name.size() - hints<u"group">.lengthIn(name));
}

/// Ordinary words that are names as well count only where the article names the same thing without doubt,
/// where they stand in a list with another name or behind a kind of organisation.
bool supported(const NameScan& scan, const std::vector<NameMatch>& all, std::size_t at)
{
    const NameMatch& match = all[at];
    if (match.span.begin > 0 && isQuote(scan.text[match.span.begin - 1]) &&
        match.span.end < scan.text.size() && isQuote(scan.text[match.span.end]))
        return true;
    if (at > 0 && all[at - 1].span.end + 1 == match.span.begin && scan.text[match.span.begin - 1] == u' ' &&
        (*scan.lexicon)[all[at - 1].entry].kind == EntityKind::Country)
        return true; // 미국 가와
    const auto near = [&](std::uint32_t end, std::uint32_t begin) {
        if (begin < end || begin - end > 3 || match.span.length() < 2) // 모델 S, X
            return false;
        const std::u16string_view between = scan.text.substr(end, begin - end);
        return between == u", " || between == u"," || between == u"와 " || between == u"과 " ||
               (between.size() == 1 && isListMark(between.front()));
    };
    if (at > 0 && near(all[at - 1].span.end, match.span.begin))
        return true;
    if (at + 1 < all.size() && near(match.span.end, all[at + 1].span.begin))
        return true;
    std::uint32_t end = match.span.begin;
    if (end < 2 || scan.text[end - 1] != u' ')
        return false;
    std::uint32_t begin = --end;
    while (begin > 0 && isWord(scan.text[begin - 1]))
        --begin;
    const std::u16string_view before = scan.text.substr(begin, end - begin);
    return !before.empty() && scan.grammar->endsInKind(before) && // no 통신사 AI 동맹
           (*scan.lexicon)[match.entry].kind != EntityKind::Alliance;
}

/// 그록(Groq): the Latin name in brackets says which of several is meant, here and elsewhere.
void meanBracketed(const NameScan& scan, std::vector<NameMatch>& all)
{
    std::map<std::u16string_view, EntryIndex> meant;
    const auto surface = [&](const NameMatch& match) {
        return scan.text.substr(match.span.begin, match.span.length());
    };
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        const NameMatch& next = all[i + 1];
        const bool bracketed =
            all[i].span.end + 1 == next.span.begin && isOpenBracket(scan.text[all[i].span.end]);
        const Entry& entry = (*scan.lexicon)[next.entry];
        const bool alike = (*scan.lexicon)[all[i].entry].nameEn.substr(0, 2) == entry.nameEn.substr(0, 2);
        if (bracketed && alike && !next.ambiguous && next.entry != all[i].entry &&
            isOrganisationKind(entry.kind) && surface(next) == entry.nameEn)
            meant.try_emplace(surface(all[i]), next.entry);
    }
    if (meant.empty())
        return;
    for (NameMatch& match : all)
        if (const auto found = meant.find(surface(match)); found != meant.end())
            match.entry = found->second;
}

/// 율촌, 바른: law firms are called by what is an ordinary word only where law firms are spoken of.
bool isLawFirm(const NameScan& scan, const NameMatch& match)
{
    const std::u16string_view name = (*scan.lexicon)[match.entry].nameKo;
    const std::size_t space = name.find(u' ');
    if (space == name.npos || !scan.grammar->isLegalForm(name.substr(0, space)))
        return false;
    const bool acts = match.particle.length != 0;
    return acts && std::any_of(scan.runs.begin(), scan.runs.end(),
                               [&](const Run& run) { return hints<u"law-firms">.has(scan.word(run)); });
}

/// 산업부 홍길동 기자: a desk of the newsroom, and no ministry.
bool isDesk(const NameScan& scan, const NameMatch& match)
{
    constexpr std::size_t longest = 12;
    const std::u16string_view tail = scan.text.substr(match.span.end, longest);
    if (scan.text[match.span.end - 1] != u'부' || !tail.starts_with(u' '))
        return false;
    const std::size_t space = tail.find(u' ', 1);
    return space != tail.npos && hints<u"reporter">.has(tail.substr(space + 1));
}

/// 법무법인 가: its name is 가, as it is called further on.
void dropLegalForm(const NameScan& scan, NameMatch& match)
{
    const std::u16string_view name = scan.text.substr(match.span.begin, match.span.length());
    const std::size_t space = name.find(u' ');
    if (space != name.npos && scan.grammar->isLegalForm(name.substr(0, space)))
        match.span.begin += static_cast<std::uint32_t>(space + 1);
}

/// Where listed names may start: few words hold one, and hardly any mark does.
std::vector<text::Span> startsOfNames(const NameScan& scan, const Words& words, text::Span range)
{
    constexpr std::size_t usual = 64;
    std::vector<text::Span> places;
    places.reserve(usual);
    const Matcher& names = scan.lexicon->matcher();
    std::span<const std::uint32_t> marks = marksIn(words.marks, range);
    const auto takeMarks = [&](std::uint32_t end) { // up to there
        for (; !marks.empty() && marks.front() < end; marks = marks.subspan(1))
            if (names.mayStartAt(scan.text[marks.front()]))
                places.push_back({marks.front(), marks.front() + 1});
    };
    for (const Run& run : runsIn(words.runs, range)) {
        takeMarks(run.span.begin);
        if (run.traits.mayName)
            places.push_back(run.span);
    }
    takeMarks(range.end);
    return places;
}

} // namespace

void findListed(NameScan& scan, std::span<const text::Span> body, const Words& words)
{
    constexpr std::size_t usual = 64;
    std::vector<NameMatch> all;
    all.reserve(usual);
    for (const text::Span range : body)
        scan.lexicon->matcher().match(scan.text, range, startsOfNames(scan, words, range), all);
    scan.matches.reserve(all.size());
    for (NameMatch& match : all)
        dropLegalForm(scan, match);
    meanBracketed(scan, all);
    std::vector<EntryIndex> certain; // ascending
    if (std::any_of(all.begin(), all.end(), [](const NameMatch& match) { return match.ambiguous; }))
        for (const NameMatch& match : all)
            if (!match.ambiguous)
                certain.push_back(match.entry);
    std::sort(certain.begin(), certain.end());
    std::erase_if(all, [&scan](const NameMatch& match) { return isDesk(scan, match); });
    for (std::size_t i = 0; i < all.size(); ++i)
        if (!all[i].ambiguous || std::binary_search(certain.begin(), certain.end(), all[i].entry) ||
            isLawFirm(scan, all[i]) || supported(scan, all, i))
            scan.matches.push_back(all[i]);
        else if (isOrganisationKind((*scan.lexicon)[all[i].entry].kind))
            scan.doubtful.try_emplace(scan.text.substr(all[i].span.begin, all[i].span.length()),
                                      all[i].entry);
}

void learnDoubtful(NameScan& scan)
{
    if (scan.doubtful.empty())
        return;
    scan.eachWith(bit(WordSign::Candidate), [&scan](std::size_t at) {
        const std::u16string_view name = scan.stem(scan.runs[at]).name;
        if (!scan.isListed(at) && scan.doubtful.contains(name) && scan.score(name) == 0)
            scan.learn(name, EntityKind::Company, 1);
    });
}

void meanMembers(NameScan& scan)
{
    const auto surface = [&](const NameMatch& match) {
        return scan.text.substr(match.span.begin, match.span.length());
    };
    const std::size_t line = scan.text.find(u'\n');
    const std::size_t title = line == scan.text.npos ? 0 : line;
    struct Naming
    {
        bool shortened = true; ///< by its short form alone
        bool headline = true;  ///< and there, where a headline leaves the rest of a name out
    };
    std::map<EntryIndex, Naming> groups;
    for (const NameMatch& match : scan.matches) {
        const Entry& entry = (*scan.lexicon)[match.entry];
        const std::u16string_view name = entry.nameKo;
        if (entry.kind != EntityKind::Company || !hints<u"group">.has(name))
            continue;
        const std::u16string_view tail = scan.text.substr(match.span.end, 2);
        const bool part = match.span.end < title || (tail.size() == 2 && tail[0] == u' ' && isUpper(tail[1]));
        Naming& naming = groups.try_emplace(match.entry).first->second;
        naming.shortened = naming.shortened && withoutGroup(name) == surface(match);
        naming.headline = naming.headline && part;
    }
    for (const auto& [group, naming] : groups) {
        const std::u16string_view name = (*scan.lexicon)[group].nameKo;
        const std::u16string_view part = withoutGroup(name);
        std::map<EntryIndex, int> members;
        for (const NameMatch& match : scan.matches)
            if (naming.shortened && match.entry != group &&
                isOrganisationKind((*scan.lexicon)[match.entry].kind) &&
                surface(match).size() > part.size() && surface(match).starts_with(part))
                ++members[match.entry];
        const auto often = std::max_element(members.begin(), members.end(),
                                            [](const auto& a, const auto& b) { return a.second < b.second; });
        const bool means = often != members.end() && (naming.headline || members.size() == 1);
        for (NameMatch& match : scan.matches)
            if (means && match.entry == group)
                match.entry = often->first;
    }
}

} // namespace atlas::extract
