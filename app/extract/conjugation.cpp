#include "extract/conjugation.h"

#include "extract/chars.h"
#include "text/embeddedtable.h"
#include "text/letters.h"

#include "tables/conjugation.h"

#include <algorithm>

namespace atlas::extract {

namespace {
using text::finalConsonant;
using text::vowel;

enum Final : unsigned
{
    Open = 0,
    Nieun = 4,
    Tikeut = 7,
    Rieul = 8,
    Pieup = 17,
    Siot = 19,
    SsangSiot = 20,
};

enum Vowel : unsigned
{
    A = 0,
    Ae = 1,
    Eo = 4,
    E = 5,
    Yeo = 6,
    O = 8,
    Wa = 9,
    Wae = 10,
    Oe = 11,
    U = 13,
    Wo = 14,
    Eu = 18,
    I = 20,
};

constexpr std::u16string_view row(std::u16string_view kind)
{
    return text::rowNamed(tables::conjugation, kind);
}

bool endsWithAny(std::u16string_view stem, std::u16string_view list)
{
    return text::anyPart(list, [&](std::u16string_view one) { return stem.ends_with(one); });
}

std::u16string withFinal(std::u16string word, unsigned final)
{
    word.back() = static_cast<char16_t>(word.back() - finalConsonant(word.back()) + final);
    return word;
}

std::u16string withVowel(std::u16string word, unsigned to)
{
    word.back() = static_cast<char16_t>(word.back() + (to - vowel(word.back())) * 28);
    return word;
}

bool isBright(char16_t syllable)
{
    return vowel(syllable) == A || vowel(syllable) == O;
}

/// A stem in its shapes before the kinds of endings.
struct Stem
{
    std::u16string plain;                    ///< before consonants: 돕, 팔, 고르
    std::u16string soft;                     ///< before 는: 돕, 파, 고르
    std::u16string vowels;                   ///< before ㄴ, ㄹ and 으: 도우, 파, 고르; 넣으
    std::vector<std::u16string> infinitives; ///< 도와; 파는 is of 팔아; 고르다 has 골라
    bool regularConsonant = false;           ///< all forms begin with `plain`
};

std::vector<std::u16string> openInfinitives(const std::u16string& stem)
{
    const char16_t last = stem.back();
    const std::u16string before = stem.substr(0, stem.size() - 1);
    if (last == u'하')
        return {before + u"해", stem + u"여"};
    if (last == u'르' && !before.empty() && !endsWithAny(stem, row(u"plain-reu")))
        return {withFinal(before, Rieul) + (isBright(before.back()) ? u"라" : u"러")};
    switch (vowel(last)) {
    case Eu:
        return {withVowel(stem, !before.empty() && isBright(before.back()) ? A : Eo)};
    case O:
        if (last == u'오')
            return {withVowel(stem, Wa)};
        return {withVowel(stem, Wa), stem + u"아"};
    case U:
        return {withVowel(stem, Wo), stem + u"어"};
    case I:
        return {withVowel(stem, Yeo), stem + u"어"};
    case Oe:
        return {withVowel(stem, Wae), stem + u"어"};
    case Ae:
    case E:
        return {stem, stem + u"어"};
    case A:
    case Eo:
    case Yeo:
        return {stem};
    default:
        return {stem + u"어"};
    }
}

Stem readStem(const std::u16string& plain)
{
    const char16_t last = plain.back();
    const std::u16string open = withFinal(plain, Open);
    const std::u16string joined = isBright(last) ? u"아" : u"어";
    switch (finalConsonant(last)) {
    case Open:
        return {plain, plain, plain, openInfinitives(plain)};
    case Rieul:
        return {plain, open, open, {plain + joined}};
    case Pieup:
        if (endsWithAny(plain, row(u"regular-pieup")))
            break;
        return {plain, plain, open + u"우", {open + (last == u'돕' || last == u'곱' ? u"와" : u"워")}};
    case Siot:
        if (!endsWithAny(plain, row(u"irregular-siot")))
            break;
        return {plain, plain, open + u"으", {open + joined}};
    case Tikeut: {
        if (!endsWithAny(plain, row(u"irregular-tikeut")))
            break;
        const std::u16string rieul = withFinal(plain, Rieul);
        return {plain, plain, rieul + u"으", {rieul + joined}};
    }
    default:
        break;
    }
    Stem stem{plain, plain, plain + u"으", {plain + joined}, true};
    if (last == u'놓')
        stem.infinitives.push_back(plain.substr(0, plain.size() - 1) + u"놔");
    return stem;
}

constexpr std::size_t usualStarts = 40;

/// Collects the starts of one verb; `word` is its stem without the words before it.
class StartCollector
{
public:
    StartCollector(std::u16string before, const Stem& stem) : m_before(std::move(before)), m_stem(stem) {}

    std::vector<std::u16string> run()
    {
        const std::size_t syllables = m_stem.plain.size();
        const bool open = finalConsonant(m_stem.plain.back()) == Open;
        const bool liquid = finalConsonant(m_stem.plain.back()) == Rieul;
        m_starts.reserve(usualStarts);
        if (m_stem.plain.ends_with(u"하"))
            withHa();
        else if (syllables == 1 && (open || liquid))
            sure(liquid);
        else if ((syllables == 2 && open) || syllables == 1)
            usual(open);
        else
            bare();
        prune();
        return std::move(m_starts);
    }

private:
    void add(std::u16string_view stem, std::u16string_view ending = {})
    {
        m_starts.emplace_back(m_before).append(stem).append(ending);
    }
    void addAll(std::u16string_view stem, std::u16string_view endings)
    {
        text::forEachPart(endings, [&](std::u16string_view ending) { add(stem, ending); });
    }

    void withHa()
    {
        const std::u16string noun = m_stem.plain.substr(0, m_stem.plain.size() - 1);
        addAll(noun, row(u"hada-ending"));
    }

    void sure(bool liquid)
    {
        addAll(m_stem.plain, row(u"sure-ending"));
        add(m_stem.soft, u"는 ");
        add(m_stem.soft, u"는데");
        add(m_stem.soft, u"는지");
        const std::u16string past = withFinal(m_stem.vowels, Nieun);
        const std::u16string coming = withFinal(m_stem.vowels, Rieul);
        add(past, u" ");
        add(past, u"다");
        add(coming, u" ");
        add(coming, u"지");
        add(withFinal(m_stem.vowels, Pieup), u"니");
        for (const std::u16string& infinitive : m_stem.infinitives) {
            add(withFinal(infinitive, SsangSiot));
            if (infinitive.size() > 1)
                add(infinitive);
            else
                further(infinitive);
        }
        if (liquid)
            add(m_stem.plain, u"다 ");
    }

    void usual(bool open)
    {
        addAll(m_stem.plain, row(open ? u"ending" : u"closed-ending"));
        add(withFinal(m_stem.vowels, Nieun));
        add(withFinal(m_stem.vowels, Rieul));
        if (open)
            add(withFinal(m_stem.vowels, Pieup));
        else if (!m_stem.regularConsonant) {
            add(m_stem.vowels, u"면");
            add(m_stem.vowels, u"며");
            add(m_stem.vowels, u"려");
        }
        infinitives();
    }

    void bare()
    {
        add(m_stem.plain);
        if (!m_stem.regularConsonant) {
            if (m_stem.soft != m_stem.plain)
                add(m_stem.soft);
            else if (m_stem.vowels != m_stem.plain)
                add(m_stem.vowels);
            for (const unsigned final : {Nieun, Rieul, Pieup})
                add(withFinal(m_stem.vowels, final));
        }
        infinitives();
    }

    void infinitives()
    {
        for (const std::u16string& infinitive : m_stem.infinitives) {
            add(withFinal(infinitive, SsangSiot));
            if (infinitive == m_stem.plain) {
                add(infinitive, u" ");
                further(infinitive);
            } else {
                add(infinitive);
            }
        }
    }

    void further(const std::u16string& infinitive) { addAll(infinitive, row(u"further-verb")); }

    /// No start that a shorter one covers.
    void prune()
    {
        std::sort(m_starts.begin(), m_starts.end());
        std::vector<std::u16string> kept;
        kept.reserve(m_starts.size());
        for (std::u16string& start : m_starts)
            if (kept.empty() || !start.starts_with(kept.back()))
                kept.push_back(std::move(start));
        m_starts = std::move(kept);
    }

    std::u16string m_before;
    const Stem& m_stem;
    std::vector<std::u16string> m_starts;
};
} // namespace

Conjugation conjugate(std::u16string_view dictionaryForm)
{
    const std::size_t blank = dictionaryForm.rfind(u' ');
    const std::size_t begin = blank == dictionaryForm.npos ? 0 : blank + 1;
    const std::u16string_view verb = dictionaryForm.substr(begin);
    if (verb.size() < 2 || verb.back() != u'다' || !std::all_of(verb.begin(), verb.end(), isHangul))
        return {};
    const Stem stem = readStem(std::u16string(verb.substr(0, verb.size() - 1)));
    Conjugation all;
    all.starts = StartCollector(std::u16string(dictionaryForm.substr(0, begin)), stem).run();
    all.adnominals = {stem.soft + u"는", stem.plain + u"던", withFinal(stem.vowels, Nieun),
                      withFinal(stem.vowels, Rieul),
                      (finalConsonant(stem.plain.back()) == Rieul ? stem.plain : stem.vowels) + u"려는"};
    all.brief = stem.plain.size() == 1;
    for (const std::u16string& infinitive : stem.infinitives) {
        all.adnominals.push_back(withFinal(infinitive, SsangSiot) + u"던");
        all.linking.push_back(infinitive);
    }
    all.switching.push_back(stem.plain + u"자");
    if (begin != 0) // 길을 가다: 간 alone is no form of it
        std::erase_if(all.adnominals, [](const std::u16string& word) { return word.size() == 1; });
    return all;
}

} // namespace atlas::extract
