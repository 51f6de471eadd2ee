#include "text/particles.h"

#include "text/charset.h"
#include "text/letters.h"
#include "text/particletable.h"

namespace atlas::text {

namespace {

using particle::Fit;
using particle::Row;
using particle::Slot;

/// Longer words are no chain of particles; keeps reading a tail O(1).
constexpr std::size_t longestChain = 10;

bool fits(Fit fit, char16_t last)
{
    // The reading of letters, digits and signs is a matter of custom: all forms go.
    if (fit == Fit::Any || !isHangulSyllable(last))
        return true;
    const unsigned final = finalConsonant(last);
    switch (fit) {
    case Fit::Open:
        return final == 0;
    case Fit::Closed:
        return final != 0;
    case Fit::OpenOrRieul:
        return final == 0 || final == finalRieul;
    case Fit::ClosedNotRieul:
        return final != 0 && final != finalRieul;
    case Fit::Any:
        break;
    }
    return true;
}

constexpr FirstUnits<particle::rows.size()> rowsByFirst(particle::rows,
                                                        [](const Row& row) { return row.form; });

/// Reads a chain of particles that takes up the whole word. `slot` is what the chain ended with so far.
bool readChain(char16_t last, std::u16string_view word, Slot slot, Particle& chain)
{
    if (word.empty())
        return slot != particle::Name;
    const auto take = [&chain](Role role, std::size_t length) {
        if (chain.role == Role::None)
            chain.role = role;
        else if (role != Role::Other || chain.second == Role::None)
            chain.second = role;
        chain.length += static_cast<unsigned>(length);
    };
    for (const std::uint8_t index : rowsByFirst.at(word.front())) {
        const Row& row = particle::rows[index];
        if ((row.after & slot) == 0 || !word.starts_with(row.form) || !fits(row.fit, last))
            continue;
        const Particle before = chain;
        take(row.role, row.form.size());
        const std::u16string_view rest = word.substr(row.form.size());
        if (row.slot == particle::Final ? rest.empty() : readChain(row.form.back(), rest, row.slot, chain))
            return true;
        chain = before;
    }
    return false;
}

/// "에" with the word after it: "에 의해", "에 의한".
void readAgent(std::u16string_view tail, Particle& chain)
{
    if (tail.substr(0, chain.length) != u"에" || tail.size() < 3 || tail[1] != u' ')
        return;
    const std::u16string_view word = tail.substr(2);
    for (const std::uint8_t index : rowsByFirst.at(word.front())) {
        const Row& row = particle::rows[index];
        if ((row.after & particle::Blank) == 0 || !word.starts_with(row.form) ||
            (word.size() > row.form.size() && isHangulSyllable(word[row.form.size()])))
            continue;
        chain = {2 + static_cast<unsigned>(row.form.size()), row.role, Role::None};
        return;
    }
}

std::size_t hangulRun(std::u16string_view text)
{
    std::size_t length = 0;
    while (length < text.size() && length <= longestChain && isHangulSyllable(text[length]))
        ++length;
    return length;
}

} // namespace

Tail readTail(char16_t lastOfName, std::u16string_view tail)
{
    Tail result;
    const std::size_t run = hangulRun(tail);
    if (run == 0) {
        result.possible = tail.empty() || !isLatinOrDigit(tail[0]);
        return result;
    }
    Particle chain;
    if (run > longestChain || !readChain(lastOfName, tail.substr(0, run), particle::Name, chain)) {
        result.possible = false;
        return result;
    }
    readAgent(tail, chain);
    result.particle = chain;
    return result;
}

} // namespace atlas::text
