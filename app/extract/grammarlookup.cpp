#include "extract/grammar.h"
#include "extract/tense.h"

#include <array>

namespace atlas::extract {

Grammar::Trigger Grammar::Groups::find(std::u16string_view text) const
{
    const WordTrie::Hit hit = trie.longest(text);
    return hit ? of(hit.value) : Trigger{};
}

TriggerStart Grammar::Groups::startOf(std::u16string_view word) const
{
    const WordTrie::Hit hit = trie.longest(word);
    const WordTrie::Continuation behind = trie.goesOn(word);
    return {hit ? hit.value : TriggerStart::none, behind.blank, behind.other};
}

Grammar::Trigger Grammar::relationTrigger(std::u16string_view text) const
{
    return m_relationWords.find(text);
}

Grammar::Trigger Grammar::metricTrigger(std::u16string_view text) const
{
    return m_metricWords.find(text);
}

Grammar::ClassHit Grammar::wordClass(std::u16string_view text) const
{
    const WordTrie::Hit hit = m_classes.longest(text);
    return hit ? ClassHit{hit.value, hit.length} : ClassHit{};
}

Form Grammar::formOf(std::u16string_view word) const
{
    if (const WordTrie::Hit whole = m_wholeForms.longest(word); whole && whole.length == word.size())
        return static_cast<Form>(whole.value);
    const WordTrie::Hit hit = m_forms.longestEnding(word);
    if (!hit && word.size() >= 2 && word.back() == u'는' && finalOf(word[word.size() - 2]) != 0)
        return Form::Adnominal; // 맡는, 꽂는: no particle, which were 은 here
    if (!hit || (hit.length < word.size() && isNounWithParticle(word)))
        return Form::Noun; // 제품은, 부담은: no 품은, 담은
    return static_cast<Form>(hit.value);
}

bool Grammar::isNounWithParticle(std::u16string_view word) const
{
    constexpr std::u16string_view closed = u"은을만";
    constexpr std::u16string_view open = u"는가를만";
    if (word.size() < 3)
        return false;
    const std::u16string_view noun = word.substr(0, word.size() - 1);
    if ((finalOf(noun.back()) > 0 ? closed : open).find(word.back()) == closed.npos)
        return false;
    return m_ordinary.has(noun) || m_common.has(noun) || isThing(noun);
}

std::optional<StatusWord> Grammar::status(std::u16string_view text) const
{
    const WordTrie::Hit hit = m_status.longest(text);
    const auto word = static_cast<StatusWord>(hit.value);
    return hit && word != StatusWord::Neutral ? std::optional(word) : std::nullopt;
}

std::optional<FigureStatus> Grammar::figureStatus(std::u16string_view text) const
{
    const WordTrie::Hit hit = m_figureStatus.longest(text);
    return hit ? std::optional(static_cast<FigureStatus>(hit.value)) : std::nullopt;
}

std::uint32_t Grammar::orgSuffix(std::u16string_view name) const
{
    return m_orgSuffix.longestEnding(name).length;
}

bool Grammar::isWeakSuffix(std::u16string_view suffix) const
{
    return m_weakSuffix.has(suffix);
}

std::uint32_t Grammar::allianceSuffix(std::u16string_view name) const
{
    return m_allianceSuffix.longestEnding(name).length;
}

bool Grammar::isKind(std::u16string_view word) const
{
    return m_kind.has(word);
}

bool Grammar::isProductKind(std::u16string_view word) const
{
    return m_productKind.has(word);
}

bool Grammar::endsInProductKind(std::u16string_view word) const
{
    return m_productEnding.longestEnding(word).length != 0;
}

bool Grammar::endsInKind(std::u16string_view word) const
{
    return m_kindEnding.longestEnding(word).length != 0;
}

bool Grammar::isCommon(std::u16string_view word) const
{
    return m_common.has(word) || m_place.has(word);
}

bool Grammar::isListedOrdinary(std::u16string_view word) const
{
    return m_common.has(word);
}

bool Grammar::isOrdinary(std::u16string_view word) const
{
    constexpr std::size_t most = 16;
    if (word.empty() || word.size() > most)
        return false;
    // What can be cut into ordinary words ends here; an affix never follows another.
    enum : unsigned char
    {
        No,
        Word,
        Affix
    };
    std::array<unsigned char, most + 1> reached{};
    reached[0] = Word;
    for (std::size_t begin = 0; begin < word.size(); ++begin) {
        if (reached[begin] == No)
            continue;
        if (reached[begin] == Word && m_affix.has(word.substr(begin, 1)) && reached[begin + 1] == No)
            reached[begin + 1] = Affix;
        for (std::size_t length = 2; begin + length <= word.size(); ++length) {
            const std::u16string_view part = word.substr(begin, length);
            if (m_ordinary.has(part) || m_common.has(part) || m_kind.has(part) || m_productKind.has(part))
                reached[begin + length] = Word;
        }
    }
    return reached[word.size()] != No;
}

bool Grammar::isHolding(std::u16string_view word) const
{
    return m_holding.has(word);
}

bool Grammar::isThing(std::u16string_view word) const
{
    const std::uint32_t length = m_thing.longestEnding(word).length;
    return length != 0 &&
           (length == word.size() || isOrdinary(word) || isOrdinary(word.substr(0, word.size() - length)));
}

bool Grammar::isAnalyst(std::u16string_view name) const
{
    return m_analyst.longestEnding(name).length != 0;
}

bool Grammar::isNewspaper(std::u16string_view name) const
{
    return m_media.longestEnding(name).length != 0;
}

bool Grammar::isSurname(char16_t c) const
{
    return m_surname.has(std::u16string_view(&c, 1));
}

} // namespace atlas::extract
