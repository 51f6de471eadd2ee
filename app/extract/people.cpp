#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/names.h"
#include "extract/wordtrie.h"

#include <algorithm>

namespace atlas::extract {

namespace {
constexpr std::size_t mostPeople = 1000; ///< of one article; more has only a hostile text
constexpr std::size_t reach = 5;         ///< words between a person and the title
constexpr std::size_t longestTail = 12;  ///< particles behind a name

bool isPersonName(const NameScan& scan, std::u16string_view word)
{
    return word.size() == 3 && std::all_of(word.begin(), word.end(), isHangul) &&
           scan.grammar->isSurname(word.front()) && !scan.grammar->isCommon(word) && !isBorrowed(word) &&
           scan.grammar->orgSuffix(word) == 0 && scan.grammar->formOf(word) == Form::Noun;
}

std::u16string_view titleOf(const NameScan& scan, const Run& run)
{
    const std::u16string_view word = scan.word(run);
    return word.substr(0, scan.grammar->wordClass(word).length);
}

/// 모하진 … 대표: written like a verb that describes a noun, but 모 대표 further on.
bool isCalledBySurname(NameScan& scan, std::u16string_view word, std::u16string_view title)
{
    if (word.size() != 3 || !std::all_of(word.begin(), word.end(), isHangul) ||
        !scan.grammar->isSurname(word.front()) || scan.grammar->formOf(word) != Form::Adnominal)
        return false;
    const std::u16string called = std::u16string(word.substr(0, 1)) + u' ' + std::u16string(title);
    const std::size_t at = scan.places.find(called);
    return at != Occurrences::npos && at > 0 && !isWord(scan.text[at - 1]);
}

EntityKind kindOfWord(const NameScan& scan, const Run& run)
{
    return run.known == 0 ? EntityKind::Country : (*scan.lexicon)[scan.matches[run.known - 1].entry].kind;
}

/// Whether the words from `from` to before `to` stand in one phrase without particles.
bool isPhrase(const NameScan& scan, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < to; ++i)
        if (!scan.runs[i + 1].follows || (!scan.runs[i].known && scan.runs[i].traits.particle.length != 0 &&
                                          !isPersonName(scan, scan.word(scan.runs[i]))))
            return false;
    return true;
}

/// The organisation among the words around the person: a listed one, else the first word that can be a name.
std::u16string organisationIn(NameScan& scan, std::size_t from, std::size_t to, std::size_t person)
{
    for (std::size_t i = from; i < to; ++i)
        if (i != person && scan.isOrganisation(scan.runs[i]))
            return std::u16string(scan.text.substr(scan.matches[scan.runs[i].known - 1].span.begin,
                                                   scan.matches[scan.runs[i].known - 1].span.length()));
    if (person + 1 < to) {
        const std::u16string_view word = scan.word(scan.runs[person + 1]);
        if (word.size() >= 2 && !scan.grammar->isCommon(word) && scan.runs[person + 1].known == 0 &&
            scan.grammar->wordClass(word).length != word.size() && !scan.grammar->endsInKind(word) &&
            !isDigit(word.front())) {
            const bool university = hints<u"university">.has(word);
            scan.learn(word, university ? EntityKind::Institution : EntityKind::Company, 2);
            return std::u16string(word);
        }
    }
    return {};
}

/// 홍길동 나래온 대표: of two words written like a person, the second is the firm, unless the text has the
/// first more often.
bool isFirmOf(NameScan& scan, std::size_t at)
{
    constexpr std::size_t mostPlaces = 8;
    if (at == 0 || !scan.runs[at].follows || scan.runs[at - 1].known != 0 ||
        !isPersonName(scan, scan.word(scan.runs[at - 1])))
        return false;
    const auto count = [&](std::u16string_view word) {
        std::size_t places = 0;
        for (std::size_t place = scan.places.find(word); place != Occurrences::npos && places < mostPlaces;
             place = scan.places.next(word, place))
            ++places;
        return places;
    };
    return count(scan.word(scan.runs[at])) >= count(scan.word(scan.runs[at - 1]));
}

void personBefore(NameScan& scan, std::size_t title, std::vector<PersonFact>& people)
{
    const std::size_t first = title > reach ? title - reach : 0;
    for (std::size_t i = title; i-- > first;) {
        if (!isPhrase(scan, i, title))
            return;
        const Run& run = scan.runs[i];
        if (run.traits.has(WordSign::Title) && run.traits.particle.length != 0)
            return; // 김 장관은 나루소프트 회장을: two people
        const bool listed = kindOfWord(scan, run) == EntityKind::Person;
        if (!listed && (run.known != 0 ||
                        !(isPersonName(scan, scan.word(run)) ||
                          isCalledBySurname(scan, scan.word(run), titleOf(scan, scan.runs[title]))) ||
                        isFirmOf(scan, i)))
            continue;
        PersonFact person;
        person.span = listed ? scan.matches[run.known - 1].span : run.span;
        person.name = std::u16string(scan.text.substr(person.span.begin, person.span.length()));
        person.role = std::u16string(titleOf(scan, scan.runs[title]));
        const bool before = i > 0 && run.follows && scan.isOrganisation(scan.runs[i - 1]);
        std::size_t from = i;
        if (before)
            from = i - 1;
        else if (i > 1 && run.follows && scan.runs[i - 1].follows && scan.isOrganisation(scan.runs[i - 2]) &&
                 !hints<u"former">.has(scan.word(scan.runs[i - 1]))) // where one was before
            from = i - 2;
        const bool former =
            i > 0 && run.follows && hints<u"former">.has(scan.word(scan.runs[i - 1])); // 나 출신 홍길동 대표
        person.organisation = organisationIn(scan, former ? i : from, title, i);
        const bool known = std::any_of(people.begin(), people.end(),
                                       [&](const PersonFact& other) { return other.name == person.name; });
        if (!known)
            people.push_back(std::move(person));
        return;
    }
}
/// Every place where a person's whole name stands, with or without a particle; a longer listed name that
/// begins with it is another thing.
void findMentions(const NameScan& scan, std::vector<PersonFact>& people)
{
    WordTrie names;
    for (std::size_t i = 0; i < people.size(); ++i)
        names.add(people[i].name, static_cast<std::uint32_t>(i));
    for (const Run& run : scan.runs) {
        const std::u16string_view rest = scan.text.substr(run.span.begin);
        const WordTrie::Hit hit = run.inKnown ? WordTrie::Hit() : names.longest(rest);
        if (!hit)
            continue;
        const text::Span name{run.span.begin, run.span.begin + hit.length};
        if (run.known != 0 && scan.matches[run.known - 1].span != name)
            continue;
        const std::u16string_view tail = rest.substr(hit.length, longestTail);
        if (tail.empty() || !isWord(tail.front()) || text::readTail(rest[hit.length - 1], tail).possible)
            people[hit.value].mentions.push_back(name);
    }
}
} // namespace

bool isTitle(std::u16string_view word, Grammar::ClassHit hit)
{
    if ((hit.classes & bit(WordClass::Title)) == 0)
        return false;
    return hit.length == word.size() ||
           text::readTail(word[hit.length - 1], word.substr(hit.length)).possible;
}

bool isStaffOf(std::u16string_view word, Grammar::ClassHit hit)
{
    return (hit.classes & bit(WordClass::Staff)) != 0 &&
           (hit.length == word.size() ||
            text::readTail(word[hit.length - 1], word.substr(hit.length)).possible);
}

void findPeople(NameScan& scan, std::vector<PersonFact>& people)
{
    scan.eachWith(bit(WordSign::Title), [&](std::size_t at) {
        if (at > 0 && scan.runs[at].known == 0 && people.size() < mostPeople)
            personBefore(scan, at, people);
    });
    if (!people.empty())
        findMentions(scan, people);
}

void findEmployers(std::u16string_view text, Names& names)
{
    for (PersonFact& person : names.people) {
        const auto behind = std::ranges::lower_bound(names.mentions, person.span.begin, {},
                                                     [](const Mention& one) { return one.span.begin; });
        if (!person.organisation.empty() || behind == names.mentions.begin())
            continue;
        const auto [span, entity] = behind[-1];
        const std::u16string_view between = text.substr(span.end, person.span.begin - span.end);
        if (between.empty() || between.back() != u' ' || between.find(u'\n') != between.npos ||
            !isOrganisationKind(names.entities[static_cast<std::size_t>(entity)].kind))
            continue;
        const text::Tail tail = text::readTail(text[span.end - 1], between.substr(0, between.size() - 1));
        const bool of = tail.possible && tail.particle.role == text::Role::Of &&
                        tail.particle.length + 1 == between.size();
        if (between.size() == 1 || of)
            person.organisation = text.substr(span.begin, span.length());
    }
}

} // namespace atlas::extract
