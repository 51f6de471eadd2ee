#include "extract/grammar.h"

#include "extract/thesaurus.h"

#include "text/decode.h"

#include <charconv>
#include <map>

namespace atlas::extract {

namespace {
struct ClassName
{
    std::string_view name;
    WordClass value;
};
constexpr ClassName classNames[] = {
    {"etc", WordClass::Etc},           {"each", WordClass::Each},
    {"head", WordClass::Head},         {"light", WordClass::Light},
    {"unlike", WordClass::Unlike},     {"observer", WordClass::Observer},
    {"title", WordClass::Title},       {"staff", WordClass::Staff},
    {"both", WordClass::Both},         {"one", WordClass::One},
    {"three", WordClass::Three},       {"complement", WordClass::Complement},
    {"postverb", WordClass::Postverb}, {"aux", WordClass::Auxiliary},
    {"level", WordClass::Level},       {"change", WordClass::Change},
    {"conclude", WordClass::Conclude}, {"round", WordClass::Round},
    {"count", WordClass::Count},       {"judge", WordClass::Judge},
    {"four", WordClass::Four},         {"we", WordClass::We},
    {"nation", WordClass::Nation},     {"adverb", WordClass::Adverb},
    {"generic", WordClass::Generic},   {"actor", WordClass::Actor},
    {"apart", WordClass::Apart},
};

/// What a rule with these frames needs filled, at least.
Grammar::Ends endsOf(const std::vector<Frame>& frames)
{
    constexpr std::uint32_t any = ~std::uint32_t(0);
    const auto bit = [](Slot slot) { return 1u << static_cast<unsigned>(slot); };
    Grammar::Ends ends;
    for (const Frame& frame : frames) {
        ends.sources |= bit(frame.source);
        ends.targets |= bit(frame.target);
    }
    if (!frames.empty() && frames.front() == Frame{Slot::Subject, Slot::Object}) { // 나도 인수했다
        ends.sources |= bit(Slot::ExplicitSubject);
        ends.targets |= bit(Slot::ExplicitSubject);
    }
    return frames.empty() ? Grammar::Ends{any, any} : ends;
}

std::optional<Form> formFromName(std::string_view name)
{
    if (name == "noun")
        return Form::Noun;
    if (name == "adnominal")
        return Form::Adnominal;
    if (name == "weak")
        return Form::Weak;
    if (name == "connective")
        return Form::Connective;
    if (name == "quoted")
        return Form::Quoted;
    if (name == "finite")
        return Form::Finite;
    return std::nullopt;
}

std::optional<StatusWord> statusWordFromName(std::string_view name)
{
    if (name == "planned")
        return StatusWord::Planned;
    if (name == "reported")
        return StatusWord::Reported;
    if (name == "ended")
        return StatusWord::Ended;
    if (name == "denied")
        return StatusWord::Denied;
    if (name == "rebutted")
        return StatusWord::Rebutted;
    if (name == "faded")
        return StatusWord::Faded;
    if (name == "hypothetical")
        return StatusWord::Hypothetical;
    if (name == "neutral")
        return StatusWord::Neutral;
    return std::nullopt;
}

constexpr std::string_view slotLetters = "SsOWTFPGNAHCRQBtpuKELDM"; // in the order of Slot

std::optional<Slot> slotFromLetter(char letter)
{
    const std::size_t at = slotLetters.find(letter);
    return at == std::string_view::npos ? std::nullopt : std::optional(static_cast<Slot>(at));
}
} // namespace

std::string frameName(const Frame& frame)
{
    return {slotLetters[static_cast<std::size_t>(frame.source)], frame.source == frame.target ? '=' : '>',
            slotLetters[static_cast<std::size_t>(frame.target)]};
}

void Grammar::Groups::add(std::u16string_view spelling, std::uint32_t rule)
{
    const auto next = static_cast<std::uint32_t>(spellings.size());
    const std::uint32_t index = trie.add(spelling, next);
    if (index == next) {
        spellings.push_back({0, static_cast<std::uint32_t>(spelling.size())});
        overBlank.add(spelling);
    }
    std::uint32_t& list = spellings[index].list;
    if (!lists[list].empty() && lists[list].back() == rule)
        return;
    const auto [at, made] = longer.try_emplace({list, rule}, static_cast<std::uint32_t>(lists.size()));
    if (made) {
        lists.push_back(lists[list]);
        lists.back().push_back(rule);
    }
    list = at->second;
}

/// Fills a Grammar from one table after the other; keeps the first problem.
struct Grammar::Loader
{
    Grammar grammar;
    std::optional<text::Problem> problem;
    std::map<std::u16string, std::uint32_t> classes;
    Thesaurus thesaurus;

    void read(const Table& table)
    {
        const text::Result<Rows> rows = parseTable(table);
        if (!rows) {
            fail(rows.problem());
            return;
        }
        const std::string stem = table.stem();
        for (const Row& row : rows->rows) {
            if (problem)
                return;
            if (stem == "relations")
                relation(*rows, row);
            else if (stem == "metrics")
                metric(*rows, row);
            else if (stem == "classes")
                wordClass(*rows, row);
            else
                words(stem, *rows, row);
        }
    }

    void fail(text::Problem found)
    {
        if (!problem)
            problem = std::move(found);
    }
    void bad(const Rows& rows, const Row& row, std::string_view column)
    {
        fail(tableProblem("grammar.value", rows.file, row.line, column, cell(rows, row, column)));
    }
    static const std::u16string& wide(const Rows& rows, const Row& row, std::string_view column)
    {
        static const std::u16string nothing;
        const int at = rows.column(column);
        return at < 0 ? nothing : row.cells[static_cast<std::size_t>(at)];
    }
    static std::string cell(const Rows& rows, const Row& row, std::string_view column)
    {
        return text::toUtf8(wide(rows, row, column));
    }
    /// The words of a cell that holds a list, its classes expanded.
    std::vector<Thesaurus::Word> list(const Rows& rows, const Row& row, std::string_view column)
    {
        auto words = thesaurus.expand(partsOf(wide(rows, row, column)));
        if (!words)
            bad(rows, row, column);
        return words ? *std::move(words) : std::vector<Thesaurus::Word>{};
    }
    StartSet startSet(const Rows& rows, const Row& row, std::string_view column)
    {
        const std::vector<Thesaurus::Word> words = list(rows, row, column);
        return StartSet({words.begin(), words.end()});
    }
    void triggers(Groups& groups, std::uint32_t rule, const Rows& rows, const Row& row)
    {
        for (const Thesaurus::Word& word : list(rows, row, "words"))
            forEachSpelling(word, [&](std::u16string_view spelling) { groups.add(spelling, rule); });
    }
    double confidence(const Rows& rows, const Row& row)
    {
        const std::string number = cell(rows, row, "confidence");
        double value = 0;
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
        if (error != std::errc() || end != number.data() + number.size() || value < 0 || value > 1)
            bad(rows, row, "confidence");
        return value;
    }

    void wordClass(const Rows& rows, const Row& row);
    void addForms(const Conjugation&);
    void nouns(RelationRule&, const Rows& rows, const Row& row);
    void relation(const Rows& rows, const Row& row);
    void metric(const Rows& rows, const Row& row);
    void words(const std::string& stem, const Rows& rows, const Row& row);
    void nameWords(const std::string& kind, const std::vector<Thesaurus::Word>& list, const Rows&,
                   const Row&);
};

namespace {
/// False where a form is unknown.
bool readForms(RelationRule& rule, const std::u16string& cell)
{
    struct Flag
    {
        std::u16string_view name;
        bool RelationRule::*flag;
    };
    constexpr Flag flags[] = {{u"copula", &RelationRule::copula},     {u"funding", &RelationRule::funding},
                              {u"named", &RelationRule::named},       {u"majority", &RelationRule::majority},
                              {u"sum", &RelationRule::sum},           {u"ended", &RelationRule::ended},
                              {u"also", &RelationRule::also},         {u"near", &RelationRule::near},
                              {u"alone", &RelationRule::alone},       {u"focused", &RelationRule::focused},
                              {u"firm", &RelationRule::firm},         {u"thing", &RelationRule::thing},
                              {u"bound", &RelationRule::bound},       {u"joint", &RelationRule::joint},
                              {u"unpriced", &RelationRule::unpriced}, {u"backing", &RelationRule::backing},
                              {u"again", &RelationRule::again},       {u"too", &RelationRule::too},
                              {u"dropped", &RelationRule::dropped},   {u"team", &RelationRule::team},
                              {u"bare", &RelationRule::bare},         {u"being", &RelationRule::being},
                              {u"within", &RelationRule::within},     {u"onward", &RelationRule::onward},
                              {u"public", &RelationRule::toPublic},   {u"group", &RelationRule::group},
                              {u"side", &RelationRule::side}};
    for (const std::u16string& word : listOf(cell)) {
        bool known = false;
        for (const Flag& flag : flags) {
            if (flag.name == word)
                rule.*flag.flag = known = true;
        }
        if (!known)
            return false;
    }
    return true;
}
} // namespace

void Grammar::Loader::wordClass(const Rows& rows, const Row& row)
{
    if (!thesaurus.add(wide(rows, row, "class"), wide(rows, row, "part"), partsOf(wide(rows, row, "words"))))
        bad(rows, row, "words");
}

/// What part the forms of a verb play in a clause; those of short stems end other words too (시대|는).
void Grammar::Loader::addForms(const Conjugation& verb)
{
    const auto addAll = [&](const std::vector<std::u16string>& words, Form form) {
        for (const std::u16string& word : words) {
            const auto value = static_cast<std::uint32_t>(form);
            if (verb.brief && form == Form::Weak && word.size() == 1)
                continue; // 와, 사: rather a particle behind brackets, a noun
            if (verb.brief)
                grammar.m_wholeForms.add(word, value);
            else
                grammar.m_forms.addEnding(word, value);
        }
    };
    addAll(verb.adnominals, Form::Adnominal);
    addAll(verb.linking, Form::Weak);
    addAll(verb.switching, Form::Connective);
}

/// "O:@goods|O:*": a slot's letter and a noun of it.
void Grammar::Loader::nouns(RelationRule& rule, const Rows& rows, const Row& row)
{
    std::map<Slot, std::vector<std::u16string_view>> words;
    for (const std::u16string_view item : partsOf(wide(rows, row, "nouns"))) {
        const auto slot =
            item.size() > 2 && item[1] == u':' ? slotFromLetter(static_cast<char>(item[0])) : std::nullopt;
        const auto found = thesaurus.expand({item.substr(std::min<std::size_t>(2, item.size()))});
        if (!slot || !found)
            return bad(rows, row, "nouns");
        words[*slot].insert(words[*slot].end(), found->begin(), found->end());
    }
    for (auto& [slot, list] : words) {
        const bool product = std::erase(list, u"*") != 0;
        rule.nouns.push_back({slot, StartSet::ofEndings(list), product});
    }
}

void Grammar::Loader::relation(const Rows& rows, const Row& row)
{
    RelationRule rule;
    rule.id = cell(rows, row, "rule");
    const auto type = relationTypeFromName(cell(rows, row, "type"));
    if (!type || static_cast<int>(*type) >= readRelationTypeCount)
        return bad(rows, row, "type");
    rule.type = *type;
    rule.verbs = startSet(rows, row, "verbs");
    nouns(rule, rows, row);
    if (!readForms(rule, wide(rows, row, "form")))
        return bad(rows, row, "form");
    rule.confidence = confidence(rows, row);
    const std::string frames = cell(rows, row, "frames");
    for (std::size_t at = 0; at < frames.size(); at += 4) {
        if (frames.size() - at < 3 || (frames[at + 1] != '>' && frames[at + 1] != '='))
            return bad(rows, row, "frames");
        const auto source = slotFromLetter(frames[at]);
        const auto target = slotFromLetter(frames[at + 2]);
        if (!source || !target)
            return bad(rows, row, "frames");
        rule.frames.push_back({*source, *target});
    }
    triggers(grammar.m_relationWords, static_cast<std::uint32_t>(grammar.m_relations.size()), rows, row);
    grammar.m_relationEnds.push_back(endsOf(rule.frames));
    grammar.m_relations.push_back(std::move(rule));
}

void Grammar::Loader::metric(const Rows& rows, const Row& row)
{
    MetricRule rule;
    rule.id = cell(rows, row, "metric");
    rule.metric = metricFromName(rule.id);
    rule.ignored = rule.id == "ignore";
    rule.refers = rule.id == "terms";
    rule.received = rule.id == "received";
    rule.given = rule.id == "given";
    rule.sold = rule.id == "sold";
    rule.worth = rule.sold || rule.id == "bought" || rule.id == "built";
    rule.event = rule.id == "event";
    rule.closing = rule.id == "closing";
    if (rule.received)
        rule.metric = Metric::Funding;
    if (rule.given)
        rule.metric = Metric::Investment;
    if (rule.worth)
        rule.metric = rule.id == "built" ? Metric::Investment : Metric::Deal;
    if (!rule.metric && rule.id != "none" && !rule.ignored && !rule.refers && !rule.event && !rule.closing)
        return bad(rows, row, "metric");
    rule.verbs = startSet(rows, row, "verbs");
    rule.confidence = confidence(rows, row);
    for (const char letter : cell(rows, row, "slots")) {
        if (letter == ' ')
            continue;
        const auto slot = slotFromLetter(letter);
        if (!slot)
            return bad(rows, row, "slots");
        rule.holders.push_back(*slot);
    }
    triggers(grammar.m_metricWords, static_cast<std::uint32_t>(grammar.m_metrics.size()), rows, row);
    grammar.m_metrics.push_back(std::move(rule));
}

void Grammar::Loader::words(const std::string& stem, const Rows& rows, const Row& row)
{
    const std::string name = text::toUtf8(row.cells.front());
    const auto words =
        thesaurus.expand(partsOf(row.cells.size() > 1 ? std::u16string_view(row.cells[1]) : u""));
    if (!words)
        return bad(rows, row, "words");
    std::optional<std::uint32_t> value;
    WordTrie* trie = nullptr;
    if (stem == "endings") {
        if (const auto form = formFromName(name))
            for (const std::u16string_view word : *words)
                grammar.m_forms.addEnding(word, static_cast<std::uint32_t>(*form));
        else
            bad(rows, row, "form");
        return;
    }
    if (stem == "status") {
        trie = &grammar.m_status;
        if (const auto status = statusWordFromName(name))
            value = static_cast<std::uint32_t>(*status);
    } else if (stem == "figure-status") {
        trie = &grammar.m_figureStatus;
        if (name == "forecast" || name == "planned")
            value = static_cast<std::uint32_t>(name == "forecast" ? FigureStatus::Forecast
                                                                  : FigureStatus::Planned);
    } else {
        return nameWords(name, *words, rows, row);
    }
    if (!value)
        return bad(rows, row, "status");
    for (const Thesaurus::Word& word : *words)
        forEachSpelling(word, [&](std::u16string_view spelling) { trie->add(spelling, *value); });
}

void Grammar::Loader::nameWords(const std::string& kind, const std::vector<Thesaurus::Word>& list,
                                const Rows& rows, const Row& row)
{
    for (const ClassName& known : classNames) {
        if (known.name != kind)
            continue;
        for (const Thesaurus::Word& word : list)
            forEachSpelling(word, [&](std::u16string_view spelling) {
                classes[std::u16string(spelling)] |= bit(known.value);
            });
        return;
    }
    Grammar& g = grammar;
    const std::pair<std::string_view, WordTrie*> endings[] = {{"org-suffix", &g.m_orgSuffix},
                                                              {"alliance-suffix", &g.m_allianceSuffix},
                                                              {"media", &g.m_media},
                                                              {"analyst", &g.m_analyst},
                                                              {"thing", &g.m_thing},
                                                              {"kind", &g.m_kindEnding},
                                                              {"product-kind", &g.m_productEnding}};
    const std::pair<std::string_view, WordSet*> sets[] = {
        {"weak-suffix", &g.m_weakSuffix}, {"kind", &g.m_kind},         {"product-kind", &g.m_productKind},
        {"common", &g.m_common},          {"not-name", &g.m_common},   {"place", &g.m_place},
        {"holding", &g.m_holding},        {"affix", &g.m_affix},       {"surname", &g.m_surname},
        {"ordinary", &g.m_ordinary},      {"ministry", &g.m_ministry}, {"branch", &g.m_branch},
        {"legal-form", &g.m_legalForm}};
    bool found = false;
    for (const auto& [name, trie] : endings)
        for (std::size_t i = 0; name == kind && i < list.size(); ++i, found = true)
            trie->addEnding(list[i], 0);
    for (const auto& [name, set] : sets)
        for (std::size_t i = 0; name == kind && i < list.size(); ++i, found = true)
            set->trie.add(list[i], 0);
    if (!found)
        bad(rows, row, "class");
}

text::Result<Grammar> Grammar::load(const std::vector<Table>& tables)
{
    Loader loader;
    for (const Table& table : tables)
        loader.read(table);
    for (const auto& [word, bits] : loader.classes) {
        loader.grammar.m_classes.add(word, bits);
        loader.grammar.m_classesOverBlank.add(word);
    }
    for (const Conjugation& verb : loader.thesaurus.verbs())
        loader.addForms(verb);
    if (loader.problem)
        return *std::move(loader.problem);
    return std::move(loader.grammar);
}

text::Result<Grammar> Grammar::loadDirectory(const std::filesystem::path& directory)
{
    text::Result<std::vector<Table>> tables = readTables(directory, tableNames());
    if (!tables)
        return tables.problem();
    return load(*tables);
}

const std::vector<std::string>& Grammar::tableNames()
{
    static const std::vector<std::string> names{"classes",       "relations", "metrics", "status",
                                                "figure-status", "words",     "endings", "ordinary"};
    return names;
}

} // namespace atlas::extract
