#include "extract/names.h"

#include "extract/chars.h"
#include "extract/hints.h"
#include "extract/wordtrie.h"
#include "text/decode.h"
#include "text/searchkey.h"

#include <algorithm>
#include <functional>

namespace atlas::extract {

namespace {
constexpr int enough = 2;
constexpr std::size_t mostLearnt = 2000;
constexpr std::size_t unitsOfRun = 4; ///< most have as many, with the blank behind
constexpr std::size_t unitsOfMark = 8;

/// Marks the runs that listed names start or cover.
void markKnown(NameScan& scan)
{
    std::size_t m = 0;
    for (Run& run : scan.runs) {
        while (m < scan.matches.size() && scan.matches[m].span.end <= run.span.begin)
            ++m;
        if (m == scan.matches.size())
            return;
        if (scan.matches[m].span.begin == run.span.begin)
            run.known = static_cast<std::uint32_t>(m + 1);
        else if (scan.matches[m].span.begin < run.span.end)
            run.inKnown = true;
    }
}

/// Notes the signs of all runs, so that a step that asks for few looks at few.
void readSigns(NameScan& scan)
{
    const auto sign = [](RunSign one, bool is) { return is ? bit(one) : 0; };
    const std::vector<Run>& runs = scan.runs;
    scan.signs.resize(runs.size());
    bool described = true; // by the word before
    for (std::size_t at = 0; at < runs.size(); ++at) {
        const Run& run = runs[at];
        const bool last = at + 1 == runs.size() || !runs[at + 1].follows;
        scan.signs[at] = run.traits.signs | sign(RunSign::Listed, run.known != 0) |
                         sign(RunSign::Inside, run.inKnown) | sign(RunSign::First, !run.follows) |
                         sign(RunSign::Last, last) | sign(RunSign::Described, described || !run.follows) |
                         sign(RunSign::BeforeMinister, !last && runs[at + 1].traits.has(WordSign::Minister)) |
                         sign(RunSign::Adnominal, run.traits.form == Form::Adnominal) |
                         sign(RunSign::Suffixed, run.traits.suffixed != 0);
        described = run.known != 0 || run.traits.has(WordSign::Introduces);
    }
    scan.eachWith(bit(RunSign::Listed) | bit(WordSign::University), [&scan](std::size_t at) {
        if (isCampusUnit(scan, at + 1))
            scan.signs[at + 1] |= bit(RunSign::Inside);
    });
}

/// Builds the entities and all mentions once the names are known.
class Collector
{
public:
    Collector(NameScan& scan, Names& names) : m_scan(scan), m_names(names) {}

    void listed()
    {
        constexpr std::size_t usual = 16;
        m_names.entities.reserve(std::min(m_scan.matches.size(), usual));
        for (const NameMatch& match : m_scan.matches) {
            const Entry& entry = (*m_scan.lexicon)[match.entry];
            add(match.span, entityOf(entry));
        }
        listedAliases();
        spelledOut();
    }

    void learnt()
    {
        joinShortForms();
        m_wholes.merge(modelNumbers(m_scan));
        for (const Learnt& found : m_scan.learnt)
            if (found.score >= enough && !m_wholes.contains(found.name) && !isInitials(m_scan, found.name))
                makeLearnt(found);
        if (m_trie.empty())
            return;
        for (const auto& [part, whole] : m_wholes)
            if (const WordTrie::Hit hit = m_trie.longest(whole); hit.length == whole.size()) {
                m_trie.add(part, hit.value);
                m_names.entities[hit.value].aliases.push_back(part);
            }
        for (const Run& run : m_scan.runs)
            if (!run.inKnown)
                find(run);
    }

    void finish()
    {
        std::vector<Mention>& mentions = m_names.mentions;
        std::sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) {
            return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
        });
        std::size_t kept = 0;
        std::uint32_t end = 0;
        for (const Mention& mention : mentions) {
            if (mention.span.begin < end)
                continue;
            end = mention.span.end;
            mentions[kept++] = mention;
        }
        mentions.resize(kept);
        std::vector<std::size_t> counts(m_names.entities.size());
        for (const Mention& mention : mentions)
            ++counts[static_cast<std::size_t>(mention.entity)];
        for (std::size_t i = 0; i < counts.size(); ++i)
            m_names.entities[i].mentions.reserve(counts[i]);
        for (const Mention& mention : mentions)
            m_names.entities[static_cast<std::size_t>(mention.entity)].mentions.push_back(mention.span);
        dropUnmentioned();
        std::erase_if(mentions, [&](const Mention& mention) {
            return m_names.entities[static_cast<std::size_t>(mention.entity)].kind == EntityKind::Country;
        });
    }

private:
    /// What was learnt, but all of whose places belong to listed or longer names, is no find.
    void dropUnmentioned()
    {
        std::vector<EntityFact>& entities = m_names.entities;
        std::vector<EntityIndex> places(entities.size());
        std::size_t kept = 0;
        for (std::size_t i = 0; i < entities.size(); ++i) {
            places[i] = static_cast<EntityIndex>(kept);
            if (entities[i].mentions.empty())
                continue;
            if (kept != i)
                entities[kept] = std::move(entities[i]);
            ++kept;
        }
        entities.resize(kept);
        for (Mention& mention : m_names.mentions)
            mention.entity = places[static_cast<std::size_t>(mention.entity)];
    }

    void add(text::Span span, EntityIndex entity) { m_names.mentions.push_back({span, entity}); }

    EntityIndex entityOf(const Entry& entry)
    {
        const auto before = [](const auto& known, const Entry* sought) {
            return std::less<>()(known.first, sought);
        };
        auto at = std::lower_bound(m_byEntry.begin(), m_byEntry.end(), &entry, before);
        if (at == m_byEntry.end() || at->first != &entry) {
            at = m_byEntry.emplace(at, &entry, m_names.entities.size());
            EntityFact& fact = m_names.entities.emplace_back();
            fact.key = entry.id;
            fact.kind = entry.kind;
            fact.nameKo = entry.nameKo;
            fact.nameEn = entry.nameEn;
            fact.aliases = entry.aliases;
            fact.country = entry.country;
            fact.layers = entry.layers;
            fact.ticker = entry.ticker;
            fact.parent = entry.parent;
        }
        return static_cast<EntityIndex>(at->second);
    }

    /// 사피온코리아(사피온): a short form in brackets that no list has, used further on.
    void listedAliases()
    {
        for (const NameMatch& match : m_scan.matches)
            for (const std::u16string_view alias :
                 bracketAliases(m_scan.text, match.span.end, static_cast<std::uint32_t>(m_scan.text.size())))
                aliasOf(alias, entityOf((*m_scan.lexicon)[match.entry]));
    }

    /// 한빛국제공사(HIC) where only HIC is listed: the name that an institution's initials stand behind.
    void spelledOut()
    {
        constexpr std::size_t shortest = 4; // 협회(HIA): its kind
        const std::u16string_view text = m_scan.text;
        for (const NameMatch& match : m_scan.matches) {
            const auto [begin, end] = match.span;
            const std::u16string_view initials = text.substr(begin, end - begin);
            if ((*m_scan.lexicon)[match.entry].kind != EntityKind::Institution || begin <= shortest ||
                end >= text.size() || !isOpenBracket(text[begin - 1]) || !isCloseBracket(text[end]) ||
                !std::all_of(initials.begin(), initials.end(), isUpper))
                continue;
            std::uint32_t from = begin - 1;
            while (from > 0 && isHangul(text[from - 1]))
                --from;
            const std::u16string_view whole = text.substr(from, begin - 1 - from);
            if (whole.size() >= shortest && (from == 0 || !isWord(text[from - 1])) &&
                !m_scan.grammar->isOrdinary(whole))
                aliasOf(whole, entityOf((*m_scan.lexicon)[match.entry]));
        }
    }

    void makeLearnt(const Learnt& found)
    {
        if (const auto listed = m_scan.doubtful.find(found.name);
            listed != m_scan.doubtful.end() && isOrganisationKind(found.kind)) {
            m_trie.add(found.name, static_cast<std::uint32_t>(entityOf((*m_scan.lexicon)[listed->second])));
            return;
        }
        EntityFact fact;
        fact.kind = found.kind;
        fact.known = false;
        const bool hangul = std::any_of(found.name.begin(), found.name.end(), isHangul);
        (hangul ? fact.nameKo : fact.nameEn) = found.name;
        fact.key = (found.kind == EntityKind::Product ? "product:" : "org:") +
                   text::toUtf8(text::nameKey(found.name));
        const auto index = static_cast<std::uint32_t>(m_names.entities.size());
        if (m_trie.add(found.name, index) != index)
            return;
        m_names.entities.push_back(std::move(fact));
        const std::size_t space = found.name.find(u' '); // 법무법인 가: further on only 가
        if (space != found.name.npos &&
            m_scan.grammar->isLegalForm(std::u16string_view(found.name).substr(0, space)))
            aliasOf(
                m_scan.text.substr(m_scan.places.find(found.name) + space + 1, found.name.size() - space - 1),
                static_cast<EntityIndex>(index));
        // Short forms: those in brackets behind any place where the name stands.
        std::size_t at = m_scan.places.find(found.name);
        for (int places = 0; at != std::u16string_view::npos && places < 4; ++places) {
            const auto behind = static_cast<std::uint32_t>(at + found.name.size());
            const std::uint32_t open =
                behind < m_scan.text.size() && isQuote(m_scan.text[behind]) ? behind + 1 : behind;
            const auto aliases =
                bracketAliases(m_scan.text, open, static_cast<std::uint32_t>(m_scan.text.size()));
            if (found.kind != EntityKind::Alliance || aliases.size() == 1) // 가 컨소시엄(가·나): its members
                for (const std::u16string_view alias : aliases)
                    aliasOf(alias, static_cast<EntityIndex>(index));
            at = m_scan.places.next(found.name, at);
        }
    }

    /// 바른 for 바른인베스트먼트: a learnt name that starts just one other is its short form.
    void joinShortForms()
    {
        std::vector<const Learnt*> names;
        for (const Learnt& found : m_scan.learnt)
            if (found.score >= enough && isOrganisationKind(found.kind))
                names.push_back(&found);
        if (names.empty())
            return;
        std::sort(names.begin(), names.end(),
                  [](const Learnt* a, const Learnt* b) { return a->name < b->name; });
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            const std::u16string& part = names[i]->name;
            const std::u16string& whole = names[i + 1]->name; // what starts alike sorts next to it
            const bool other = i + 2 < names.size() && names[i + 2]->name.starts_with(part);
            if (!other && isShortFor(part, whole) && !comesFirst(part, whole))
                m_wholes.emplace(part, whole);
        }
        joinListed(names);
        constexpr std::size_t mostStems = 200; // more firms has only a hostile text
        for (std::size_t i = 0; i < std::min(names.size(), mostStems); ++i)
            joinStem(names, i);
    }

    /// 가람 for 가람소프트, where nothing else is called so: what stands before the suffix of a firm.
    void joinStem(const std::vector<const Learnt*>& names, std::size_t at)
    {
        const std::u16string_view whole = names[at]->name;
        for (std::size_t length = whole.size() - 1; length >= 2; --length) {
            const std::u16string_view stem = whole.substr(0, length);
            const std::u16string_view suffix = whole.substr(length);
            if (m_scan.grammar->orgSuffix(suffix) != suffix.size() || !standsAlone(stem))
                continue;
            const bool others = (at > 0 && names[at - 1]->name.starts_with(stem)) ||
                                (at + 1 < names.size() && names[at + 1]->name.starts_with(stem));
            if (!others && !isListedStart(stem) && !comesFirst(stem, whole))
                m_wholes.emplace(std::u16string(stem), std::u16string(whole));
            return;
        }
    }

    /// Whether the text has it as a word of its own that no list knows.
    bool standsAlone(std::u16string_view stem) const
    {
        constexpr int mostPlaces = 8;
        if (m_scan.grammar->isOrdinary(stem) || m_scan.grammar->isCommon(stem) ||
            m_scan.score(stem) >= enough)
            return false;
        std::size_t at = m_scan.places.find(stem);
        for (int place = 0; at != Occurrences::npos && place < mostPlaces; ++place) {
            const std::u16string_view tail = m_scan.text.substr(at + stem.size(), 12);
            if (tail.empty() || !isWord(tail.front()) || text::readTail(stem.back(), tail).possible)
                return true;
            at = m_scan.places.next(stem, at);
        }
        return false;
    }

    bool isListedStart(std::u16string_view stem) const
    {
        return std::any_of(m_scan.matches.begin(), m_scan.matches.end(), [&](const NameMatch& match) {
            return m_scan.text.substr(match.span.begin, match.span.length()).starts_with(stem);
        });
    }

    /// 나루 is short for 나루벤처스, but no 나루 for 나루재팬, which is its branch, nor for 나루 컨소시엄.
    bool isShortFor(std::u16string_view part, std::u16string_view whole) const
    {
        if (!whole.starts_with(part) || whole.size() <= part.size() + 1)
            return false;
        const std::u16string_view rest = whole.substr(part.size());
        return !m_scan.grammar->isBranch(rest) &&
               (rest.front() != u' ' || !hints<u"leader-alliance">.has(rest.substr(1)));
    }

    /// 나루는 … 자회사 나루페이를: what the body names before the longer name is no short form of that.
    bool comesFirst(std::u16string_view part, std::u16string_view whole) const
    {
        constexpr int mostPlaces = 8;
        const std::size_t headline = m_scan.text.find(u'\n');
        const std::size_t start = headline == m_scan.text.npos ? 0 : headline;
        std::size_t at = m_scan.places.find(part);
        for (int place = 0; at != Occurrences::npos && place < mostPlaces; ++place) {
            if (at >= start) {
                const std::u16string_view tail = m_scan.text.substr(at + part.size(), 12);
                if (m_scan.text.substr(at).starts_with(whole))
                    return false;
                if (tail.empty() || !isWord(tail.front()) || text::readTail(part.back(), tail).possible)
                    return true;
            }
            at = m_scan.places.next(part, at);
        }
        return false;
    }

    /// The short form of just one listed organisation of the article.
    void joinListed(const std::vector<const Learnt*>& names)
    {
        std::vector<std::pair<std::u16string_view, EntryIndex>> listed;
        for (const NameMatch& match : m_scan.matches)
            if (isOrganisationKind((*m_scan.lexicon)[match.entry].kind))
                listed.emplace_back(m_scan.text.substr(match.span.begin, match.span.length()), match.entry);
        std::sort(listed.begin(), listed.end());
        listed.erase(std::unique(listed.begin(), listed.end()), listed.end());
        for (const Learnt* found : names) {
            const auto next = std::lower_bound(listed.begin(), listed.end(),
                                               std::pair(std::u16string_view(found->name), EntryIndex()));
            const bool other = next != listed.end() && next + 1 != listed.end() &&
                               (next + 1)->first.starts_with(found->name);
            if (next == listed.end() || other || !isShortFor(found->name, next->first) ||
                m_wholes.contains(found->name))
                continue;
            m_wholes.emplace(found->name, std::u16string(next->first));
            const std::size_t at = m_scan.places.find(found->name);
            if (at != Occurrences::npos)
                aliasOf(m_scan.text.substr(at, found->name.size()),
                        entityOf((*m_scan.lexicon)[next->second]));
        }
    }

    /// 나(가 자회사), 나(최대주주 가): what brackets say of a name is no other name for it.
    bool saysWhose(std::u16string_view alias) const
    {
        const auto states = [&](std::u16string_view word) {
            return m_scan.grammar->relationTrigger(word).length == word.size();
        };
        const std::size_t first = alias.find(u' ');
        return first != alias.npos &&
               (states(alias.substr(0, first)) || states(alias.substr(alias.rfind(u' ') + 1)));
    }

    void aliasOf(std::u16string_view alias, EntityIndex entity)
    {
        // 이하 협의체: the article says so, be it an ordinary word.
        const auto at = static_cast<std::size_t>(alias.data() - m_scan.text.data());
        const bool said = at >= 3 && hints<u"hereafter">.has(m_scan.text.substr(at - 3, 3));
        if (alias.size() > 24 || (m_scan.grammar->isCommon(alias) && !said) ||
            !(isHangul(alias.front()) || isLatin(alias.front())) ||
            m_scan.grammar->metricTrigger(alias).length != 0 || saysWhose(alias)) // 가(시가총액 40조원)
            return;
        const auto index = static_cast<std::uint32_t>(entity);
        if (m_trie.add(alias, index) != index)
            return;
        EntityFact& fact = m_names.entities[index];
        fact.aliases.emplace_back(alias);
        if (fact.nameEn.empty() && std::none_of(alias.begin(), alias.end(), isHangul))
            fact.nameEn = alias;
        const std::size_t space = alias.find(u' ');
        if (space != alias.npos && space >= 4 && isUpper(alias.front()))
            m_trie.add(alias.substr(0, space), index);
    }

    void find(const Run& run)
    {
        const std::u16string_view rest = m_scan.text.substr(run.span.begin, 40);
        const WordTrie::Hit hit = m_trie.longest(rest);
        if (!hit)
            return;
        const std::uint32_t end = run.span.begin + hit.length;
        if (run.known != 0 && end <= m_scan.matches[run.known - 1].span.end)
            return; // the listed name is as long
        const std::u16string_view tail = m_scan.text.substr(end, 12);
        if (!tail.empty() && isWord(tail.front()) && !text::readTail(m_scan.text[end - 1], tail).possible)
            return;
        if (run.traits.has(WordSign::LegalForm) && run.span.end < end) {
            const WordTrie::Hit alone = m_trie.longest(m_scan.text.substr(run.span.end + 1, 40));
            if (alone && alone.value == hit.value)
                return; // 법무법인 가: 가 is the place
        }
        add({run.span.begin, end}, static_cast<EntityIndex>(hit.value));
    }

    NameScan& m_scan;
    Names& m_names;
    WordTrie m_trie;
    std::vector<std::pair<const Entry*, std::size_t>> m_byEntry; ///< ascending
    std::map<std::u16string, std::u16string> m_wholes;           ///< short form → name
};
} // namespace

bool NameScan::isOrganisation(const Run& run) const
{
    return run.known != 0 && isOrganisationKind((*lexicon)[matches[run.known - 1].entry].kind);
}

bool NameScan::isCountry(const Run& run) const
{
    return run.known != 0 && (*lexicon)[matches[run.known - 1].entry].kind == EntityKind::Country;
}

int NameScan::score(std::u16string_view name) const
{
    if (!name.empty() && !initials[name.front() % initials.size()])
        return 0;
    const auto at = byName.find(name);
    return at == byName.end() ? 0 : learnt[at->second].score;
}

void NameScan::learn(std::u16string_view name, EntityKind kind, int score)
{
    if (const auto at = byName.find(name); at != byName.end()) {
        learnt[at->second].score += score;
        const bool special = kind == EntityKind::Product || kind == EntityKind::Alliance;
        if (special && score >= enough && !learnt[at->second].introduced) // by its quotes, its last word
            learnt[at->second].kind = kind;
    } else if (learnt.size() < mostLearnt) { // more has only a hostile text
        if (!name.empty())
            initials.set(name.front() % initials.size());
        byName.emplace(name, learnt.size());
        learnt.push_back({std::u16string(name), kind, score});
    }
}

void NameScan::introduce(std::u16string_view name, int score)
{
    learn(name, EntityKind::Company, score);
    if (const auto at = byName.find(name); at != byName.end() && score >= enough)
        learnt[at->second].introduced = true;
}

Names findNames(std::u16string_view text, std::span<const text::Span> body, const Lexicon& lexicon,
                const Grammar& grammar, WordMemo& memo)
{
    NameScan scan;
    scan.text = text;
    scan.places = Occurrences(text);
    scan.lexicon = &lexicon;
    scan.grammar = &grammar;
    std::size_t units = 0;
    for (const text::Span range : body)
        units += range.length();
    Words words;
    words.runs.reserve(units / unitsOfRun);
    words.marks.reserve(units / unitsOfMark);
    for (const text::Span range : body)
        findWords(text, range, {grammar, &lexicon.matcher()}, memo, words);
    findListed(scan, body, words);
    meanMembers(scan);
    scan.runs = std::move(words.runs);
    scan.marks = std::move(words.marks);
    markKnown(scan);
    readSigns(scan);
    Names names;
    findPeople(scan, names.people);
    learnDoubtful(scan);
    learnOrganisations(scan);
    learnAlliances(scan);
    learnHints(scan);
    learnPositions(scan);
    for (const text::Span range : body)
        learnQuoted(scan, range);
    Collector collector(scan, names);
    collector.listed();
    collector.learnt();
    collector.finish();
    findEmployers(text, names);
    addStandIns(scan, names);
    names.words = {std::move(scan.runs), std::move(scan.marks)};
    return names;
}

} // namespace atlas::extract
