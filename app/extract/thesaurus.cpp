#include "extract/thesaurus.h"

#include <algorithm>
#include <functional>

namespace atlas::extract {

namespace {
constexpr std::ptrdiff_t mostBlanks = 3; ///< that may be left out

/// 손(을) 잡다 → 손을 잡다, 손 잡다.
std::vector<std::u16string> withAndWithout(std::u16string_view word)
{
    const std::size_t open = word.find(u'(');
    const std::size_t close = word.find(u')');
    if (open == word.npos || close == word.npos || close < open)
        return {std::u16string(word)};
    const std::u16string before(word.substr(0, open));
    const std::u16string_view within = word.substr(open + 1, close - open - 1);
    const std::u16string_view behind = word.substr(close + 1);
    return {(before + std::u16string(within)).append(behind), std::u16string(before).append(behind)};
}
} // namespace

std::vector<std::u16string> spellingsOf(std::u16string_view word)
{
    std::vector<std::u16string> found;
    found.reserve(1u << mostBlanks);
    for (const std::u16string& one : withAndWithout(word)) {
        const std::u16string_view inner =
            std::u16string_view(one).substr(0, one.empty() ? 0 : one.size() - 1);
        const auto blanks = std::min(std::count(inner.begin(), inner.end(), u' '), mostBlanks);
        for (unsigned left = 0; left < 1u << blanks; ++left) {
            std::u16string& spelling = found.emplace_back();
            spelling.reserve(one.size());
            std::ptrdiff_t blank = 0;
            for (const char16_t unit : one)
                if (unit != u' ' || blank >= blanks || (left >> blank++ & 1u) == 0)
                    spelling.push_back(unit);
        }
    }
    return found;
}

bool Thesaurus::add(const std::u16string& name, std::u16string_view part,
                    const std::vector<std::u16string_view>& words)
{
    if (name.empty() || (part != u"verb" && part != u"noun"))
        return false;
    Class& into = m_classes[name];
    for (const std::u16string_view word : words) {
        if (word.starts_with(u'@')) {
            const auto other = m_classes.find(word.substr(1));
            if (other == m_classes.end() || &other->second == &into)
                return false;
            into.nouns.insert(into.nouns.end(), other->second.nouns.begin(), other->second.nouns.end());
            into.starts.insert(into.starts.end(), other->second.starts.begin(), other->second.starts.end());
        } else if (part == u"noun") {
            forEachSpelling({word}, [&](std::u16string_view spelling) { into.nouns.emplace_back(spelling); });
        } else if (!addVerb(into, word)) {
            return false;
        }
    }
    return true;
}

bool Thesaurus::addVerb(Class& into, std::u16string_view dictionaryForm)
{
    for (const std::u16string& form : withAndWithout(dictionaryForm)) {
        const auto [known, fresh] = m_known.try_emplace(form, m_verbs.size());
        if (fresh)
            m_verbs.push_back(conjugate(form));
        const std::vector<std::u16string>& starts = m_verbs[known->second].starts;
        if (starts.empty())
            return false;
        for (const std::u16string& start : starts)
            forEachSpelling({start},
                            [&](std::u16string_view spelling) { into.starts.emplace_back(spelling); });
    }
    return true;
}

auto Thesaurus::expand(const std::vector<std::u16string_view>& words) const
    -> std::optional<std::vector<Word>>
{
    std::vector<Word> all;
    for (const std::u16string_view word : words) {
        if (!word.starts_with(u'@')) {
            all.push_back({word, false});
            continue;
        }
        const auto found = m_classes.find(word.substr(1));
        if (found == m_classes.end())
            return std::nullopt;
        for (const auto& list : {std::cref(found->second.nouns), std::cref(found->second.starts)})
            for (const std::u16string& spelling : list.get())
                all.push_back({spelling, true});
    }
    return all;
}

} // namespace atlas::extract
