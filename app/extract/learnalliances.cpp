#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"

#include <algorithm>

// Consortia that no list has: 한빛 얼라이언스, 제조 AX 얼라이언스, 가온컨소시엄.

namespace atlas::extract {

namespace {
constexpr std::size_t mostWords = 3; ///< before the last one

/// The words before the last one of a name.
struct Lead
{
    std::size_t first = 0; ///< run
    std::size_t count = 0;
    bool proper = false; ///< one of them is no ordinary word
    bool field = false;  ///< 피지컬AI: one says in which field, by more than AI
};

/// CXL, 항만AI, 온코넷; no 반도체, AI.
bool isProper(const Grammar& grammar, std::u16string_view word)
{
    if (hints<u"any-field">.has(word) || grammar.isCommon(word) || grammar.isOrdinary(word))
        return false;
    const bool latin = std::any_of(word.begin(), word.end(), isUpper);
    return latin || (word.size() > 1 && std::all_of(word.begin(), word.end(), isHangul) &&
                     !grammar.endsInKind(word) && !grammar.endsInProductKind(word));
}

/// Whether it can be a word of the name: no verb, particle, date or firm, no 새, 민관.
bool isPart(const NameScan& scan, const Run& run)
{
    constexpr std::uint32_t others = bit(WordSign::Date) | bit(WordSign::Title);
    const std::u16string_view word = scan.word(run);
    return run.known == 0 && !run.inKnown && run.traits.form == Form::Noun &&
           run.traits.particle.length == 0 && !run.traits.hasAny(others) &&
           !hints<u"any-alliance">.has(word) &&
           !(run.traits.has(WordSign::Relation) && scan.grammar->relationTrigger(word).length != 0);
}

Lead leadOf(const NameScan& scan, std::size_t last)
{
    Lead lead{last, 0, false};
    while (lead.count < mostWords && lead.first > 0 && scan.runs[lead.first].follows &&
           isPart(scan, scan.runs[lead.first - 1])) {
        --lead.first;
        ++lead.count;
        const Run& run = scan.runs[lead.first];
        lead.proper = lead.proper || isProper(*scan.grammar, scan.word(run));
        lead.field = lead.field || (run.traits.has(WordSign::Mixed) && run.span.length() > 3);
    }
    const std::uint32_t begin = scan.runs[lead.first].span.begin;
    if (lead.count > 0 && lead.first > 0 && begin > 0 && scan.text[begin - 1] == u'-' && // K-칩 연합
        scan.runs[lead.first - 1].span.end + 1 == begin &&
        isUpper(scan.text[scan.runs[lead.first - 1].span.begin])) {
        --lead.first;
        lead.proper = true;
    }
    return lead;
}

/// 가입했다, 회원사로: the words behind say that one belongs to it.
bool isJoined(const NameScan& scan, std::size_t last)
{
    constexpr std::size_t farthest = 4;
    for (std::size_t at = last + 1; at < scan.runs.size() && at <= last + farthest; ++at) {
        const Run& run = scan.runs[at];
        if (!run.traits.has(WordSign::Relation))
            continue;
        const Grammar::Trigger hit = scan.grammar->relationTrigger(scan.word(run));
        if (std::any_of(hit.rules.begin(), hit.rules.end(), [&](std::uint32_t rule) {
                return scan.grammar->relation(rule).type == RelationType::Membership;
            }))
            return true;
    }
    return false;
}

/// LG CNS 컨소시엄: where the listed name begins that ends with this run; the run itself where it is one
/// word.
std::size_t startOfName(const NameScan& scan, std::size_t last)
{
    std::size_t first = last;
    while (first > 0 && scan.runs[first].inKnown && scan.runs[first].follows)
        --first;
    const Run& run = scan.runs[first];
    return run.known != 0 && scan.matches[run.known - 1].span.end == scan.runs[last].span.end ? first : last;
}

/// SK텔레콤 컨소시엄, K-AI 얼라이언스: called after its leader, which ends there, or by a Latin name.
bool isCalledAfter(NameScan& scan, const Run& run, std::uint32_t end, std::u16string_view name,
                   std::u16string_view suffix)
{
    const std::u16string_view word = scan.word(run);
    const bool latin = isUpper(word.front()) && word.find(u'-') != word.npos;
    const bool leader = run.known != 0
                            ? scan.isOrganisation(run) && scan.matches[run.known - 1].span.end == end
                            : run.traits.particle.length == 0 && scan.score(word) > 1;
    const bool initials = hints<u"initiative">.has(suffix) && std::all_of(word.begin(), word.end(), isUpper);
    return latin || leader || (initials && isRepeated(scan, name)); // an AI 원팀 may be any, once
}

/// 제조 AX 얼라이언스: the last word stands by itself.
void ofWords(NameScan& scan, std::size_t last)
{
    const Stem suffix = scan.stem(scan.runs[last]);
    const std::uint32_t end = scan.runs[last].span.begin + static_cast<std::uint32_t>(suffix.name.size());
    const auto from = [&](std::size_t first) {
        const std::uint32_t begin = scan.runs[first].span.begin;
        return scan.text.substr(begin, end - begin);
    };
    if (end + 1 < scan.text.size() && scan.text[end] == u' ' && isQuote(scan.text[end + 1]))
        return; // 정보 공유 협의체 '가': what it is, before its name
    const bool certain = scan.runs[last].traits.has(WordSign::Alliance);
    const std::size_t leader = startOfName(scan, last - 1);
    if (certain &&
        isCalledAfter(scan, scan.runs[leader], scan.runs[last - 1].span.end, from(leader), suffix.name)) {
        scan.learn(from(leader), EntityKind::Alliance, 2);
        return;
    }
    const Lead lead = leadOf(scan, last);
    if (lead.count == 0)
        return;
    const bool own = hints<u"own-alliance">.has(suffix.name);
    const bool told = isJoined(scan, last);
    const bool named =
        certain ? lead.proper && (own || told || isRepeated(scan, from(lead.first))) : lead.proper && told;
    if (named || (told && ((own && lead.count > 1) || (certain && lead.field))))
        scan.learn(from(lead.first), EntityKind::Alliance, 2);
}

/// 가온컨소시엄: one word.
void ofOneWord(NameScan& scan, std::size_t at)
{
    const Run& run = scan.runs[at];
    const Stem stem = scan.stem(run);
    const std::uint32_t suffix = scan.grammar->allianceSuffix(stem.name);
    if (suffix == 0 || suffix + 1 >= stem.name.size() || run.traits.form != Form::Noun)
        return;
    const std::u16string_view before = stem.name.substr(0, stem.name.size() - suffix);
    const bool proper = !hints<u"any-alliance">.has(before) && !scan.grammar->isCommon(before) &&
                        !scan.grammar->isOrdinary(before) &&
                        scan.grammar->relationTrigger(before).length == 0;
    const bool own = hints<u"own-alliance">.has(stem.name.substr(before.size()));
    if (proper && (own || isJoined(scan, at) || isRepeated(scan, stem.name)))
        scan.learn(stem.name, EntityKind::Alliance, 2);
}
} // namespace

bool endsAlliance(const Grammar& grammar, std::u16string_view stem)
{
    return grammar.allianceSuffix(stem) == stem.size() && !hints<u"alliance-noun">.has(stem);
}

bool mayNameAlliance(const Grammar& grammar, std::u16string_view stem)
{
    return grammar.allianceSuffix(stem) != 0 && !hints<u"event-title">.has(stem);
}

bool isInitials(NameScan& scan, std::u16string_view name)
{
    if (!std::all_of(name.begin(), name.end(), isUpper))
        return false; // nearly all names
    const std::size_t at = scan.places.find(name);
    if (at == Occurrences::npos || at < 2 || !isOpenBracket(scan.text[at - 1]))
        return false;
    const std::u16string_view before = scan.text.substr(0, at - 1);
    return std::any_of(scan.learnt.begin(), scan.learnt.end(), [&](const Learnt& other) {
        return other.kind == EntityKind::Alliance && other.score > 1 && before.ends_with(other.name);
    });
}

void learnAlliances(NameScan& scan)
{
    scan.eachWith(bit(WordSign::AllianceName), [&scan](std::size_t at) {
        const Run& run = scan.runs[at];
        if (scan.isListed(at))
            return;
        if (scan.grammar->allianceSuffix(scan.stem(run).name) < scan.stem(run).name.size())
            ofOneWord(scan, at);
        else if (at > 0 && run.follows)
            ofWords(scan, at);
    });
}

} // namespace atlas::extract
